//! Whom an act of planning concerns, and what became of each one's appointments as the calendar stands
//! now. Knows no sentence and no paper.

use super::notice::{Appointment, News};
use crate::Failure;
use crate::outside::Outside;
use crate::planning::{name_new_times, to_tell};
use crate::views::{SessionCard, ToTell};
use chrono::NaiveDateTime;
use etp_domain::{CancelCause, PlanningId, SessionId, SessionStatus};
use etp_store::{Reader, SessionRow};

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
    // What a version has no more is not planned again.
    let dropped = reader.planning(planning)?.kind == "regenerate-cohort";
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
    let outside = Outside::of(reader)?;
    let mut people: Vec<Addressee> = Vec::new();
    for one in telling.people.into_iter().filter(|one| one.postal) {
        let Some(news) = news(&one, (&touched, &old), dropped, &outside) else {
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

/// What became of a session; `None` when it is where it was.
fn news(
    one: &ToTell,
    (touched, rows): (&[(SessionId, Option<NaiveDateTime>)], &[SessionRow]),
    dropped: bool,
    outside: &Outside,
) -> Option<News> {
    let card = &one.session;
    let (_, was) = touched.iter().find(|(session, _)| *session == card.id)?;
    let (was, now) = ((*was)?, appointment(card, outside));
    if card.status == SessionStatus::Cancelled {
        let row = rows.iter().find(|row| row.session.id == card.id);
        let cancelled = row.and_then(|row| row.session.cancelled.as_ref());
        let cause = cancelled.map(|why| why.cause);
        return Some(News::Cancelled {
            was,
            cause,
            postponed: !dropped && cause != Some(CancelCause::Mistake),
            again: one.again.as_ref().map(|card| appointment(card, outside)),
        });
    }
    (was != now.when).then_some(News::Moved { was, now })
}

/// A place that tells too much is left out, as in a message: letters lie on tables.
fn appointment(card: &SessionCard, outside: &Outside) -> Appointment {
    Appointment {
        when: card.date.and_time(card.starts),
        place: outside.place_of(None, &card.place).0,
    }
}
