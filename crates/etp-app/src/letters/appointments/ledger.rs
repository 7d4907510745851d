//! The letters about appointments of a year, of a person; each with what it told.

use crate::rows::number;
use crate::views::{AppointmentLedger, AppointmentLetterLine, AppointmentToldLine};
use crate::{Desk, Failure};
use chrono::NaiveDate;
use etp_domain::{
    AppointmentLetter, AppointmentNews, AppointmentTold, PatientId, Session, SessionId, WrittenTo,
};
use etp_store::{Reader, StoreError};
use std::collections::HashMap;

/// The letters that were printed and not noted as sent, then those that left in a year.
///
/// # Errors
/// The disk.
pub fn appointment_ledger(desk: &Desk, year: i32) -> Result<AppointmentLedger, Failure> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MIN);
    let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(NaiveDate::MAX);
    desk.read(|reader| {
        let letters = reader.appointment_letters_between(first, last)?;
        let not_sent = letters.iter().filter(|one| one.sent_on.is_none()).count();
        Ok(AppointmentLedger {
            year,
            not_sent: number(not_sent),
            lines: lines(reader, letters)?,
        })
    })
}

/// The letters about appointments to a person, the latest printed first.
///
/// # Errors
/// No such file; the disk.
pub fn appointment_letters(
    desk: &Desk,
    patient: PatientId,
) -> Result<Vec<AppointmentLetterLine>, Failure> {
    desk.read(|reader| {
        let root = reader.root_of(patient)?;
        lines(reader, reader.appointment_letters_of(root)?)
    })
}

/// What letters told, each once, as codes.
pub(crate) fn news_codes(told: &[AppointmentTold]) -> String {
    let of = |news: &&AppointmentNews| told.iter().any(|one| one.news == **news);
    let codes = AppointmentNews::ALL.iter().filter(of);
    codes.map(|one| one.code()).collect::<Vec<_>>().join(" ")
}

/// Letters as lists show them.
pub(super) fn lines(
    reader: &Reader<'_>,
    letters: Vec<AppointmentLetter>,
) -> Result<Vec<AppointmentLetterLine>, Failure> {
    let sessions = sessions(reader, &letters)?;
    let lines = letters
        .into_iter()
        .map(|letter| line(reader, letter, &sessions));
    lines.collect()
}

/// The sessions letters told of, as they are now; one that was taken back is not there.
fn sessions(
    reader: &Reader<'_>,
    letters: &[AppointmentLetter],
) -> Result<HashMap<SessionId, Session>, Failure> {
    let mut sessions = HashMap::new();
    for told in letters.iter().flat_map(|letter| &letter.told) {
        if sessions.contains_key(&told.session) {
            continue;
        }
        match reader.session(told.session) {
            Ok(row) => drop(sessions.insert(told.session, row.session)),
            Err(StoreError::NotFound { .. }) => {}
            Err(other) => return Err(other.into()),
        }
    }
    Ok(sessions)
}

fn line(
    reader: &Reader<'_>,
    letter: AppointmentLetter,
    sessions: &HashMap<SessionId, Session>,
) -> Result<AppointmentLetterLine, Failure> {
    let outdated = letter.is_outdated(|id| sessions.get(&id));
    let told = letter.told.iter().map(|one| AppointmentToldLine {
        session: sessions.get(&one.session).map(|session| session.id),
        news: one.news,
        at: one.at,
    });
    let (patient, caregiver, name) = match letter.to {
        WrittenTo::Patient(id) => {
            let who = reader.patient(id)?;
            (
                Some(id),
                None,
                format!("{} {}", who.first_name, who.last_name),
            )
        }
        WrittenTo::Caregiver(id) => {
            let who = reader.caregiver(id)?;
            (
                None,
                Some(id),
                format!("{} {}", who.first_name, who.last_name),
            )
        }
    };
    Ok(AppointmentLetterLine {
        id: letter.id,
        patient,
        caregiver,
        name: name.trim().to_owned(),
        told: told.collect(),
        languages: letter.languages,
        recipient_lines: letter.recipient_lines,
        printed_at: letter.printed_at.to_rfc3339(),
        printed_by: letter.printed_by,
        sent_on: letter.sent_on,
        way: letter.way,
        outdated,
    })
}
