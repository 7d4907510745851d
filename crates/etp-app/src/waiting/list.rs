//! The waiting list: people with wishes and no date.

use crate::forms::SaveWish;
use crate::patients::fields::text;
use crate::patients::{is_hindered, rows_by_id};
use crate::rows::number;
use crate::views::{WaitingLine, WaitingView};
use crate::{Desk, Done, Failure, Topic};
use chrono::NaiveDate;
use etp_domain::{CallAbout, Enrolment, ProgrammeId, Wish};
use etp_store::{Reader, WishRow};

/// The longest note of a wish, in characters.
const LONGEST: usize = 1000;

/// Everybody who waits for a group, who waits longest first.
///
/// # Errors
/// The disk.
pub fn waiting_list(desk: &Desk) -> Result<WaitingView, Failure> {
    desk.read(|reader| {
        let waiting = who_waits(desk, reader, None)?;
        let who: Vec<_> = waiting.iter().map(|row| row.person).collect();
        let rows = rows_by_id(desk, reader, who.iter().copied())?;
        let calls = reader.calls_of_all(&who)?;
        let mut people = Vec::with_capacity(waiting.len());
        for row in waiting {
            let enrolment = row.enrolment;
            let Some(person) = rows.get(&row.person).cloned() else {
                continue;
            };
            let about_place = calls.get(&row.person).map_or(0, |calls| {
                let about = calls.iter().filter(|call| call.about == CallAbout::Place);
                about.count()
            });
            people.push(WaitingLine {
                speaks: reader.patient(row.person)?.spoken,
                programme_title: reader.programme(enrolment.programme)?.programme.title,
                since: since(&enrolment),
                enrolment: enrolment.id,
                programme: enrolment.programme,
                person,
                wish: row.wish,
                calls: number(about_place),
                passed_over: row.passed_over,
            });
        }
        people.sort_by_key(|line| (line.since, line.enrolment));
        Ok(WaitingView { people })
    })
}

/// Who waits and may be offered a place, in one programme or in any: nobody who refused to join or may
/// not be contacted.
pub(crate) fn who_waits(
    desk: &Desk,
    reader: &Reader<'_>,
    programme: Option<ProgrammeId>,
) -> Result<Vec<WishRow>, Failure> {
    let mut waiting = Vec::new();
    for row in reader.waiting_wishes(programme)? {
        if !is_hindered(desk, reader, row.person)? {
            waiting.push(row);
        }
    }
    Ok(waiting)
}

/// Since when somebody waits: the referral, or else the day the pathway began.
pub(super) fn since(enrolment: &Enrolment) -> NaiveDate {
    enrolment.referral.on.unwrap_or(enrolment.enrolled_on)
}

/// Writes what somebody who waits wishes.
///
/// # Errors
/// A weekday that cannot be; a note that is too long; no such pathway; the disk.
pub fn save_wish(desk: &Desk, form: SaveWish) -> Result<Done<()>, Failure> {
    if form
        .wish
        .days
        .iter()
        .any(|day| !(1..=7).contains(&day.weekday))
    {
        return Err(Failure::refused("wish-day-impossible").with("field", "days"));
    }
    let wish = Wish {
        note: text(&form.wish.note, LONGEST, "note")?,
        ..form.wish
    };
    desk.write(|writer| {
        let enrolment = writer.enrolment(form.enrolment)?;
        writer.set_wish(enrolment.id, &wish, desk.now())?;
        let person = writer.root_of(enrolment.patient)?;
        desk.note(writer, "save-wish", person, &[])?;
        Ok(Done::new((), [Topic::Programmes, Topic::Sessions]))
    })
}
