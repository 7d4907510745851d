//! A missed theme made up: the sessions that do, and putting somebody on one of their lists.

use crate::attendance::{expect, fits, no_clash, takes_people};
use crate::forms::{AskMakeUps, Reschedule};
use crate::patients::may_join;
use crate::schedule::{around, card, point_of_place, slot};
use crate::views::MakeUpLine;
use crate::{Desk, Done, Failure, Topic};
use chrono::{Days, NaiveDateTime, NaiveTime};
use etp_atlas::places::whole_km;
use etp_domain::{
    Booking, ListEntry, MakeUpChoice, MakeUpNeed, PathwaySession, Patient, Session, SessionKind,
    SessionStatus, follows, make_ups as choose,
};
use etp_store::{Reader, SessionRow};

/// Coming sessions of the theme somebody missed, those the person can come to first.
///
/// # Errors
/// No such file or session; the disk.
pub fn make_ups(desk: &Desk, form: &AskMakeUps) -> Result<Vec<MakeUpLine>, Failure> {
    desk.read(|reader| {
        let missed = reader.session(form.session)?.session;
        let patient = reader.patient(reader.root_of(form.patient)?)?;
        let rows = same_theme(desk, reader, &missed)?;
        let choices = choices(desk, reader, &patient, &rows)?;
        let need = MakeUpNeed {
            now: desk.wall(),
            before: evaluation_of(reader, &patient, &missed)?,
            furthest_km: furthest(reader, &patient, &missed)?,
        };
        let mut lines = Vec::new();
        for one in choose(&need, &choices) {
            let row = rows.iter().find(|row| row.session.id == one.session);
            let choice = choices.iter().find(|other| other.session == one.session);
            if let (Some(row), Some(choice)) = (row, choice) {
                lines.push(MakeUpLine {
                    card: card(desk, row.clone()),
                    seats_left: choice.seats_left,
                    km: choice.km,
                    bars: one.bars,
                    interpreted: one.interpreted,
                });
            }
        }
        Ok(lines)
    })
}

/// Puts somebody on the list of a session that makes up a missed one.
///
/// # Errors
/// Another programme; the session is full, cancelled or closed; the person refused to join or may not
/// be contacted; the disk.
pub fn reschedule(desk: &Desk, form: Reschedule) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        let missed = writer.session(form.missed)?.session;
        let session = writer.session(form.to)?.session;
        if session.programme != missed.programme {
            return Err(Failure::refused("make-up-elsewhere"));
        }
        takes_people(&session)?;
        let person = writer.root_of(form.patient)?;
        may_join(desk, writer, person)?;
        expect(desk, writer, &session, person, ListEntry::MakeUp)?;
        fits(writer, &session, "")?;
        no_clash(desk, writer, &session, &[person], "")?;
        Ok(Done::new((), [Topic::Sessions, Topic::Patients]))
    })
}

/// The coming sessions of the same template session, in every group of the programme; of one that came
/// from none, those about the same.
fn same_theme(
    desk: &Desk,
    reader: &Reader<'_>,
    missed: &Session,
) -> Result<Vec<SessionRow>, Failure> {
    let mut rows = match missed.step.as_str() {
        "" => reader.sessions_of_programme(missed.programme)?,
        step => reader.sessions_of_step(missed.programme, step, desk.today())?,
    };
    rows.retain(|row| {
        let other = &row.session;
        other.id != missed.id
            && other.status == SessionStatus::Planned
            && other.date >= desk.today()
            && (!missed.step.is_empty() || other.theme == missed.theme)
    });
    Ok(rows)
}

fn choices(
    desk: &Desk,
    reader: &Reader<'_>,
    patient: &Patient,
    rows: &[SessionRow],
) -> Result<Vec<MakeUpChoice>, Failure> {
    let days = rows.iter().map(|row| row.session.date);
    let Some((first, last)) = days.clone().min().zip(days.max()) else {
        return Ok(Vec::new());
    };
    let around = around(desk, reader, (first, last))?;
    let places = reader.places()?;
    let home = point_of_place(&patient.contact);
    let own = |row: &SessionRow| {
        let (session, slot) = (&row.session, slot(desk, &row.session));
        let arranged = &session.arranged;
        let place = places
            .iter()
            .find(|(place, _)| Some(place.id) == session.place_id);
        let there = place.and_then(|(place, _)| point_of_place(&place.contact));
        let expected = |with: &&Booking| with.patients.contains(&patient.id);
        let mut elsewhere = around.iter().filter(expected);
        MakeUpChoice {
            session: session.id,
            begins: slot.from,
            seats_left: row.seats_left(),
            follows: follows(
                &patient.spoken,
                patient.needs.interpreter,
                &arranged.languages,
                &arranged.interpreters,
            ),
            km: home.zip(there).map(|(a, b)| whole_km(a, b)),
            listed: around
                .iter()
                .any(|one| one.session == Some(session.id) && expected(&one)),
            elsewhere: elsewhere
                .any(|one| one.session != Some(session.id) && one.slot.meets(&slot)),
            remote: arranged.remote,
        }
    };
    Ok(rows.iter().map(own).collect())
}

/// The moment from which a theme made up comes too late: the individual session that closes the plan,
/// when one is in the calendar, or else the day the evaluation is due after the last session.
fn evaluation_of(
    reader: &Reader<'_>,
    patient: &Patient,
    missed: &Session,
) -> Result<Option<NaiveDateTime>, Failure> {
    let pathways = reader.pathways_of(patient.id)?;
    let running = pathways
        .iter()
        .find(|one| one.enrolment.programme == missed.programme && one.enrolment.ending.is_none());
    let Some(pathway) = running else {
        return Ok(None);
    };
    let last = pathway.template.sessions.last();
    let closing = last.filter(|one| one.kind == SessionKind::Individual && one.code != missed.step);
    let planned = |one: &&PathwaySession| one.status == SessionStatus::Planned && one.listed;
    let mut own = pathway.sessions.iter().filter(planned);
    let closes = closing.and_then(|step| own.clone().find(|one| one.step == step.code));
    let due = pathway.template.timing.evaluation_within;
    let day = match closes {
        Some(session) => Some(session.date),
        None => own
            .next_back()
            .and_then(|last| last.date.checked_add_days(Days::new(due.into()))),
    };
    Ok(day.map(|day| day.and_time(NaiveTime::MIN)))
}

/// How far the person said they come, as wished in the pathway.
fn furthest(
    reader: &Reader<'_>,
    patient: &Patient,
    missed: &Session,
) -> Result<Option<u32>, Failure> {
    let enrolment = reader.enrolment_open(missed.programme, patient.id)?;
    let wish = enrolment.map(|one| reader.wish(one.id)).transpose()?;
    Ok(wish.and_then(|wish| wish.furthest_km))
}
