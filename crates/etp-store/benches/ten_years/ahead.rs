//! What lies ahead of the invented centre: four weeks of one day's sessions each, with the same people
//! week after week, nobody marked.

use super::{id, programme};
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use etp_domain::{Arrangement, Session, SessionId, SessionKind, SessionStatus};
use etp_store::{StoreError, Writer};
use uuid::Uuid;

const WEEKS: u32 = 4;
const A_DAY: u32 = 24;
const PEOPLE: u32 = 8;

/// The day the first of them lie on.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 5, 27).expect("a day")
}

/// Writes the sessions and their lists.
pub(super) fn plan(writer: &Writer<'_>) -> Result<(), StoreError> {
    for week in 0..WEEKS {
        for number in 0..A_DAY {
            let session = session(week, number);
            writer.add_session(&session)?;
            for place in 0..PEOPLE {
                let person = (number * PEOPLE + place) * 61 + 1;
                writer.expect(session.id, id(person))?;
            }
        }
    }
    Ok(())
}

fn session(week: u32, number: u32) -> Session {
    let which = 1 << 69 | u128::from(week) << 8 | u128::from(number);
    Session {
        id: SessionId(Uuid::from_u128(which)),
        programme: programme(number).id,
        cohort: None,
        step: String::new(),
        number: week + 1,
        date: today() + TimeDelta::days(i64::from(week) * 7),
        starts: NaiveTime::from_hms_opt(8 + number % 10, 0, 0).expect("an hour"),
        minutes: 120,
        kind: SessionKind::Group,
        capacity: 12,
        theme: "Bouger".into(),
        handout: String::new(),
        place: "Salle".into(),
        place_id: None,
        status: SessionStatus::Planned,
        arranged: Arrangement::default(),
        series: None,
        cancelled: None,
        note: String::new(),
    }
}
