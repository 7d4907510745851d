//! Whom an act of planning concerns, and what became of each one's appointments as the calendar stands
//! now. Knows no sentence and no paper.

use super::notice::{Appointment, News};
use crate::Failure;
use crate::outside::Outside;
use crate::planning::{is_planned_again, name_new_times, to_tell};
use crate::views::{SessionCard, ToTell};
use chrono::NaiveDateTime;
use etp_domain::{PlanningId, SessionId, SessionStatus, WrittenTo};
use etp_store::{Reader, SessionRow};
use std::collections::HashSet;

/// Who is written to, and what became of each appointment.
pub(super) struct Addressee {
    pub(super) one: ToTell,
    pub(super) news: Vec<News>,
}

/// Everybody who can be written to about an act, once, who leaves home first at the top.
pub(super) fn addressees(
    reader: &Reader<'_>,
    planning: PlanningId,
) -> Result<Vec<Addressee>, Failure> {
    let (mut old, mut new) = (Vec::new(), Vec::new());
    let touched = reader.planning_before(planning)?;
    for (session, before) in &touched {
        // A session that an undone act had planned is there no more.
        let Ok(row) = reader.session(*session) else {
            continue;
        };
        match before {
            Some(_) => old.push(row),
            None if row.session.status == SessionStatus::Planned => new.push(row),
            None => {}
        }
    }
    let mut telling = to_tell(reader, &old)?;
    name_new_times(reader, &mut telling, &new)?;
    let known = Known {
        outside: Outside::of(reader)?,
        listed: listed_before(reader, planning)?,
        touched,
        old,
    };
    let mut people: Vec<Addressee> = Vec::new();
    for one in telling.people.into_iter().filter(|one| one.postal) {
        let Some(news) = known.news(reader, &one)? else {
            continue;
        };
        let same = |other: &&mut Addressee| {
            (other.one.patient, other.one.caregiver) == (one.patient, one.caregiver)
        };
        match people.iter_mut().find(same) {
            Some(person) => person.news.push(news),
            None => people.push(Addressee {
                one,
                news: vec![news],
            }),
        }
    }
    Ok(people)
}

/// Who was on which list before an act.
type Listed = HashSet<(SessionId, WrittenTo)>;

fn listed_before(reader: &Reader<'_>, planning: PlanningId) -> Result<Listed, Failure> {
    let listed = reader.planning_listed_before(planning)?.into_iter();
    let to_root = |(session, who)| {
        Ok(match who {
            WrittenTo::Patient(patient) => (session, WrittenTo::Patient(reader.root_of(patient)?)),
            caregiver => (session, caregiver),
        })
    };
    listed.map(to_root).collect()
}

/// What an act found, and what it left.
struct Known {
    outside: Outside,
    listed: Listed,
    touched: Vec<(SessionId, Option<NaiveDateTime>)>,
    /// Sessions that were there before it, as they are now.
    old: Vec<SessionRow>,
}

impl Known {
    /// What became of a session; `None` when it is where it was.
    fn news(&self, reader: &Reader<'_>, one: &ToTell) -> Result<Option<News>, Failure> {
        let card = &one.session;
        let was = self.touched.iter().find(|(session, _)| *session == card.id);
        let row = self.old.iter().find(|row| row.session.id == card.id);
        let (Some((_, Some(was))), Some(row)) = (was, row) else {
            return Ok(None);
        };
        let (was, now) = (*was, appointment(card, &self.outside));
        let knew = self.was_listed(reader, one)?;
        Ok(match card.status {
            SessionStatus::Cancelled => Some(News::Cancelled {
                session: card.id,
                was,
                cause: card.cancelled,
                postponed: is_planned_again(reader, &row.session)?,
                again: (one.again.as_ref()).map(|card| appointment(card, &self.outside)),
            }),
            _ if !knew => Some(News::Invited { now }),
            _ => (was != now.when).then_some(News::Moved { was, now }),
        })
    }

    fn was_listed(&self, reader: &Reader<'_>, one: &ToTell) -> Result<bool, Failure> {
        let who = match (one.patient, one.caregiver) {
            (Some(patient), _) => WrittenTo::Patient(reader.root_of(patient)?),
            (None, Some(caregiver)) => WrittenTo::Caregiver(caregiver),
            (None, None) => return Ok(true),
        };
        Ok(self.listed.contains(&(one.session.id, who)))
    }
}

/// A place that tells too much is left out, as in a message: letters lie on tables.
fn appointment(card: &SessionCard, outside: &Outside) -> Appointment {
    Appointment {
        session: card.id,
        when: card.date.and_time(card.starts),
        place: outside.place_of(None, &card.place).0,
    }
}
