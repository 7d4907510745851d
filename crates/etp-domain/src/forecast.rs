//! How many sessions, rooms and hours the people in hand will need, month by month. Arithmetic only.
//!
//! Knows no calendar of rooms and no absences: it says what is needed, not whether it is there.

mod groups;

#[cfg(test)]
mod tests;

use crate::{PathwayTemplate, Profession, SessionKind, TemplateSession};
use chrono::{Datelike, Days, Months, NaiveDate};
use groups::{Beginning, beginnings};

/// People in hand for one programme.
#[derive(Clone, Debug)]
pub struct Demand<'a> {
    /// Its template.
    pub template: &'a PathwayTemplate,
    /// People who wait for a group.
    pub waiting: u32,
    /// Referrals expected each month, as the coordinator says; 0 when nobody says.
    pub monthly: u32,
}

/// What one month needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthNeed {
    /// Its first day.
    pub month: NaiveDate,
    /// Groups that begin.
    pub groups: u32,
    /// Sessions, by kind.
    pub sessions: Vec<(SessionKind, u32)>,
    /// Hours in a room, in minutes.
    pub room_minutes: u32,
    /// Minutes by profession; a session that asks for several is counted for the first, one that asks for
    /// none under `None`.
    pub minutes: Vec<(Option<Profession>, u32)>,
}

/// The need of so many months from the month of a day on. Who waits is spread over groups as large as
/// the template's smallest group session holds, the first beginning in the first month and one more each
/// month for each `starts_each_month`, programme by programme; individual sessions are counted once for
/// each person. Sessions fall in the month of their offset.
///
/// People in hand never wait for a group to fill. Referrals of a month can begin in the next: they take
/// the places left in a group, and begin one of their own when they fill it. Groups begin on the day of the
/// month `from` is. A template without a group session asks nobody to wait. What falls after the last month
/// is not counted.
pub fn forecast(
    demands: &[Demand<'_>],
    from: NaiveDate,
    months: u32,
    starts_each_month: u32,
) -> Vec<MonthNeed> {
    let mut needs: Vec<MonthNeed> = (0..months)
        .map_while(|later| from.checked_add_months(Months::new(later)))
        .map(|day| MonthNeed::nothing_yet(first_of(day)))
        .collect();
    for demand in demands {
        for begun in beginnings(demand, needs.len(), starts_each_month) {
            needs[begun.month].groups = needs[begun.month].groups.saturating_add(begun.groups);
            count_sessions(&mut needs, demand.template, &begun, from);
        }
    }
    needs
}

fn count_sessions(
    needs: &mut [MonthNeed],
    template: &PathwayTemplate,
    begun: &Beginning,
    from: NaiveDate,
) {
    let later = u32::try_from(begun.month).ok().map(Months::new);
    let begins = later.and_then(|later| from.checked_add_months(later));
    for session in &template.sessions {
        let offset = Days::new(session.offset_days.into());
        let day = begins.and_then(|begins| begins.checked_add_days(offset));
        let month = day.map(first_of);
        if let Some(need) = needs.iter_mut().find(|need| Some(need.month) == month) {
            let times = match session.kind {
                SessionKind::Individual => begun.people,
                SessionKind::Group | SessionKind::Caregivers => begun.groups.max(1),
            };
            need.add(session, times);
        }
    }
}

impl MonthNeed {
    fn nothing_yet(month: NaiveDate) -> Self {
        Self {
            month,
            groups: 0,
            sessions: Vec::new(),
            room_minutes: 0,
            minutes: Vec::new(),
        }
    }

    fn add(&mut self, session: &TemplateSession, times: u32) {
        let minutes = session.minutes.saturating_mul(times);
        self.room_minutes = self.room_minutes.saturating_add(minutes);
        add_to(&mut self.sessions, session.kind, times);
        self.sessions.sort_by_key(|(kind, _)| kind.code());
        add_to(
            &mut self.minutes,
            session.professions.first().copied(),
            minutes,
        );
        self.minutes.sort();
    }
}

fn add_to<K: PartialEq>(counts: &mut Vec<(K, u32)>, key: K, more: u32) {
    match counts.iter_mut().find(|(one, _)| *one == key) {
        Some((_, count)) => *count = count.saturating_add(more),
        None => counts.push((key, more)),
    }
}

fn first_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}
