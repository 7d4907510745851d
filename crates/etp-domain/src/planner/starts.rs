//! When each session may start: the days and hours of its window, and what of rooms and educators is
//! free then as long as nothing is placed.

use super::facts::Facts;
use super::{Means, Wanted};
use crate::conflict::days::{closures, is_open};
use crate::conflict::travel::Stop;
use crate::{PlaceId, Resource, Slot};
use chrono::{Datelike, NaiveTime, TimeDelta};
use std::collections::{BTreeSet, HashMap};

/// The days of a window that are looked at.
const LONGEST_WINDOW: usize = 731;

/// A start of one session.
#[derive(Clone, Copy)]
pub(super) struct Start {
    pub(super) slot: Slot,
    /// What is free then, by its number in [`Starts::free`].
    pub(super) free: usize,
}

/// What is free during a stretch of time.
pub(super) struct Free {
    /// Rooms, best first, each with the number of its crew.
    pub(super) rooms: Vec<(usize, usize)>,
    /// Educators who are free and come on time, for each place.
    pub(super) crews: Vec<Vec<usize>>,
}

/// The starts of every session.
#[derive(Default)]
pub(super) struct Starts {
    pub(super) of: Vec<Vec<Start>>,
    pub(super) free: Vec<Free>,
}

impl Starts {
    pub(super) fn of(facts: &Facts<'_>) -> Self {
        let mut starts = Self::default();
        let mut known = HashMap::new();
        for which in 0..facts.wanted.len() {
            let mut own = Vec::new();
            for slot in window(&facts.wanted[which], facts.means) {
                let free = *known.entry(slot).or_insert_with(|| {
                    starts.free.push(free(slot, facts));
                    starts.free.len() - 1
                });
                if could_take(which, &starts.free[free], facts) {
                    own.push(Start { slot, free });
                }
            }
            starts.of.push(own);
        }
        starts
    }
}

/// Whether days of its window are left out.
pub(super) fn is_cut(wanted: &Wanted) -> bool {
    let days = (wanted.latest - wanted.earliest).num_days();
    usize::try_from(days).is_ok_and(|days| days >= LONGEST_WINDOW)
}

/// Every stretch a session could take by its days and hours alone, the earliest first. One without
/// minutes, or longer than a day, could take none.
pub(super) fn window(wanted: &Wanted, means: &Means) -> impl Iterator<Item = Slot> {
    let hours: BTreeSet<NaiveTime> = means.hours.iter().copied().collect();
    let length = TimeDelta::minutes(wanted.minutes.into());
    let latest = wanted.latest;
    let looked_at = if (1..=1440).contains(&wanted.minutes) {
        LONGEST_WINDOW
    } else {
        0
    };
    let days = wanted.earliest.iter_days().take(looked_at);
    days.take_while(move |day| *day <= latest)
        .filter(|day| {
            means
                .weekdays
                .iter()
                .any(|one| u32::from(*one) == day.weekday().number_from_monday())
        })
        .flat_map(move |day| {
            hours
                .clone()
                .into_iter()
                .map(move |hour| day.and_time(hour))
        })
        .filter_map(move |from| {
            Some(Slot {
                from,
                to: from.checked_add_signed(length)?,
            })
        })
}

fn free(slot: Slot, facts: &Facts<'_>) -> Free {
    let mut free = Free {
        rooms: Vec::new(),
        crews: Vec::new(),
    };
    if !closures(&facts.means.ground, slot).is_empty() {
        return free;
    }
    let mut crews: HashMap<Option<PlaceId>, usize> = HashMap::new();
    for (room, (id, place)) in facts.rooms.iter().enumerate() {
        let open = place.is_none_or(|place| is_open(&facts.means.ground, place, slot));
        if open
            && facts
                .fixed
                .during(Resource::Room(*id), slot)
                .next()
                .is_none()
        {
            let crew = *crews.entry(*place).or_insert_with(|| {
                free.crews.push(crew(slot, *place, facts));
                free.crews.len() - 1
            });
            free.rooms.push((room, crew));
        }
    }
    free
}

fn crew(slot: Slot, place: Option<PlaceId>, facts: &Facts<'_>) -> Vec<usize> {
    let ground = &facts.means.ground;
    let comes =
        |who| place.is_none_or(|place| facts.fixed.can_come(who, Stop { slot, place }, ground));
    let free = |who| {
        facts
            .fixed
            .during(Resource::Professional(who), slot)
            .next()
            .is_none()
    };
    let educators = facts.educators.iter().enumerate();
    let able = educators.filter(|(_, who)| free(**who) && comes(**who));
    able.map(|(number, _)| number).collect()
}

/// Whether some room and enough educators, one of the right profession, are free for a session.
fn could_take(which: usize, free: &Free, facts: &Facts<'_>) -> bool {
    let leaders = facts.leaders(which);
    free.rooms.iter().any(|(room, crew)| {
        let crew = &free.crews[*crew];
        facts.fits[which][*room]
            && (leaders == 0
                || crew.len() >= leaders && crew.iter().any(|who| facts.may_lead[which][*who]))
    })
}
