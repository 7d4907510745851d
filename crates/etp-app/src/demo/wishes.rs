//! What those who wait wish, of every kind: hours, places, languages, themes, a seat, a way that is not
//! too long. Two fit the next free place; one was passed over before, one declined, one does not answer.

use super::places::Spots;
use super::rung::{about, keep};
use super::week::Todays;
use crate::forms::SaveWish;
use crate::waiting::save_wish;
use crate::{Desk, Failure};
use chrono::Duration;
use etp_domain::{Call, CallAbout, CallNext, CallOutcome, DayPart, HalfDay, Session, Tongue, Wish};
use etp_store::WishRow;

/// How many days ago a place was offered to somebody who declined, and to somebody who did not answer.
const DECLINED: i64 = 12;
const NOT_REACHED: i64 = 5;

/// Writes the wishes of those who wait for the programme of today's group, and for others.
pub(super) fn furnish(desk: &Desk, todays: &Todays) -> Result<(), Failure> {
    let (spots, rows) = desk.read(|reader| {
        let mut rows = Vec::new();
        for row in reader.waiting_wishes(None)? {
            let speaks = reader.patient(row.enrolment.patient)?.spoken;
            rows.push((!speaks.contains(&Tongue::French), row));
        }
        Ok((Spots::of(reader)?, rows))
    })?;
    let (mut here, others): (Vec<_>, Vec<_>) = rows
        .into_iter()
        .partition(|(_, row)| row.enrolment.programme == todays.session.programme);
    here.sort_by_key(|(foreign, _)| *foreign);
    let next = todays.next().unwrap_or(&todays.session);
    let wishes = own(next, &spots).into_iter().zip(here.iter());
    let elsewhere = of_others().into_iter().zip(others.iter());
    for (wish, (_, row)) in wishes.chain(elsewhere) {
        let enrolment = row.enrolment.id;
        save_wish(desk, SaveWish { enrolment, wish })?;
    }
    let rows: Vec<&WishRow> = here.iter().map(|(_, row)| row).collect();
    before(desk, &rows)
}

/// Wishes around the next session of today's group.
fn own(next: &Session, spots: &Spots) -> [Wish; 5] {
    let half = HalfDay::of(next.begins());
    let another = HalfDay {
        weekday: half.weekday % 7 + 1,
        part: DayPart::Morning,
    };
    let hall = spots.hall.place.id;
    [
        Wish {
            days: vec![half, another],
            places: vec![hall],
            languages: vec![Tongue::French],
            ..Wish::default()
        },
        Wish {
            days: vec![half],
            themes: vec![next.step.clone()],
            note: "Après le passage de l’infirmière".to_owned(),
            ..Wish::default()
        },
        Wish {
            days: vec![another],
            places: vec![spots.house.place.id],
            ..Wish::default()
        },
        Wish {
            needs_seat: true,
            note: "Ne conduit plus le soir".to_owned(),
            ..Wish::default()
        },
        Wish {
            languages: vec![Tongue::Dutch],
            places: vec![spots.across.place.id, hall],
            furthest_km: Some(10),
            ..Wish::default()
        },
    ]
}

/// Wishes of those who wait for other programmes.
fn of_others() -> [Wish; 2] {
    let mornings = (1..=5).map(|weekday| HalfDay {
        weekday,
        part: DayPart::Morning,
    });
    [
        Wish {
            days: mornings.collect(),
            note: "Selon les horaires du bus".to_owned(),
            ..Wish::default()
        },
        Wish {
            themes: vec!["breathe".to_owned()],
            furthest_km: Some(30),
            ..Wish::default()
        },
    ]
}

/// What came of places offered before.
fn before(desk: &Desk, rows: &[&WishRow]) -> Result<(), Failure> {
    let day = |ago: i64| desk.today() - Duration::days(ago);
    let offered =
        |row: &WishRow, ago| about(CallAbout::Place, row.enrolment.patient, None, day(ago));
    if let Some(row) = rows.get(1) {
        let passed = [row.enrolment.id];
        desk.write(|writer| Ok(writer.passed_over(&passed)?))?;
    }
    if let Some(row) = rows.get(2) {
        let call = Call {
            next: CallNext::Declined,
            note: "Garde ses petits-enfants ce jour-là".to_owned(),
            ..offered(row, DECLINED)
        };
        keep(desk, call)?;
    }
    match rows.get(4) {
        Some(row) => keep(
            desk,
            Call {
                outcome: CallOutcome::NoAnswer,
                ..offered(row, NOT_REACHED)
            },
        ),
        None => Ok(()),
    }
}
