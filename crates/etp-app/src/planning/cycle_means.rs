//! What a cycle is placed with: its sessions as they are wanted, the rooms, hours and educators chosen,
//! and the ground they stand on.

use crate::forms::PlanCycle;
use crate::schedule::{around, ground, settings};
use crate::{Desk, Failure};
use etp_domain::{ClosureKind, HandoutLanguage, Means, PathwayTemplate, SessionKind, Wanted};
use etp_store::Reader;

/// The most groups planned at once.
const MOST_GROUPS: u32 = 12;

/// The sessions of so many groups, one chain for each, in the order of the template, each with its place
/// in it. A session with each person alone is arranged with that person and is not planned here, unless
/// the cycle is one person's.
pub(super) fn wanted(
    template: &PathwayTemplate,
    form: &PlanCycle,
    language: HandoutLanguage,
) -> Result<Vec<(usize, Wanted)>, Failure> {
    if !(1..=MOST_GROUPS).contains(&form.groups) {
        return Err(Failure::refused("cycle-groups-impossible")
            .with("field", "groups")
            .with("most", MOST_GROUPS.to_string()));
    }
    if form.until < form.starts_on {
        return Err(Failure::refused("schedule-days-impossible").with("field", "until"));
    }
    let alone = form.groups == 1 && form.patients.len() == 1;
    let mut all = Vec::new();
    for chain in 1..=form.groups {
        let mut before = 0;
        for (step, session) in template.sessions.iter().enumerate() {
            if session.kind == SessionKind::Individual && !alone {
                continue;
            }
            let one = Wanted {
                theme: session.theme.read_in(language).to_owned(),
                kind: session.kind,
                minutes: session.minutes,
                capacity: session.capacity,
                earliest: form.starts_on,
                latest: form.until,
                gap_days: session.offset_days.saturating_sub(before),
                chain,
                professions: session.professions.clone(),
                leaders: form.leaders.max(1),
                place: None,
            };
            all.push((step, one));
            before = session.offset_days;
        }
    }
    Ok(all)
}

/// The means a form names, on the ground between its days.
pub(super) fn means(desk: &Desk, reader: &Reader<'_>, form: &PlanCycle) -> Result<Means, Failure> {
    for (field, empty) in [
        ("rooms", form.rooms.is_empty()),
        ("educators", form.educators.is_empty()),
        ("hours", form.hours.is_empty()),
        ("weekdays", form.weekdays.is_empty()),
    ] {
        if empty {
            return Err(Failure::refused("cycle-means-missing").with("field", field));
        }
    }
    let days = (form.starts_on, form.until);
    let mut ground = ground(desk, reader, days)?;
    if !settings(desk, reader)?.avoid_school_holidays {
        for closures in ground.closures.values_mut() {
            closures.retain(|one| one.kind != ClosureKind::School);
        }
        ground.closures.retain(|_, closures| !closures.is_empty());
    }
    Ok(Means {
        ground,
        around: around(desk, reader, days)?,
        rooms: form.rooms.clone(),
        educators: form.educators.clone(),
        hours: form.hours.clone(),
        weekdays: form.weekdays.clone(),
    })
}
