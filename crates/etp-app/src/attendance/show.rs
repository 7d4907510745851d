//! A session's list as its page shows it.

use crate::rows::number;
use crate::schedule::{card, papers};
use crate::views::{AttendanceRow, AttendanceView, CaregiverRow};
use crate::waiting::who_waits;
use crate::{Desk, Failure};
use etp_domain::{Caregiver, Follows, Mark, PatientId, Session, SessionId, follows};
use etp_store::{ListLine, Reader};
use std::collections::HashMap;

/// A session's list, by family name, with the caregivers on it and those who could be.
///
/// # Errors
/// No such session; the disk.
pub fn attendance(desk: &Desk, session: SessionId) -> Result<AttendanceView, Failure> {
    desk.read(|reader| {
        let row = reader.session(session)?;
        let kept = row.session.clone();
        let list = reader.session_list(session)?;
        let people: Vec<PatientId> = list.iter().map(|line| line.patient.id).collect();
        let missed = missed_before(reader, &kept, &people)?;
        let seats_left = row.seats_left();
        Ok(AttendanceView {
            too_early: kept.date > desk.today(),
            sheet_printed: list.iter().any(|line| line.row.is_some()),
            people: list
                .into_iter()
                .map(|line| person(&kept, &missed, line))
                .collect(),
            caregivers: on_list(reader, session)?,
            caregivers_near: near(reader, session)?,
            papers: papers(reader, session)?,
            seats_left,
            waiting: number(who_waits(desk, reader, Some(kept.programme))?.len()),
            session: card(desk, row),
            note: kept.note,
        })
    })
}

fn person(session: &Session, missed: &HashMap<PatientId, u32>, line: ListLine) -> AttendanceRow {
    let patient = line.patient;
    let arranged = &session.arranged;
    let follows = follows(
        &patient.spoken,
        patient.needs.interpreter,
        &arranged.languages,
        &arranged.interpreters,
    );
    AttendanceRow {
        missed_before: missed.get(&patient.id).copied().unwrap_or_default(),
        language_clash: follows == Follows::No,
        transport: patient.needs.transport,
        patient: patient.id,
        last_name: patient.last_name,
        first_name: patient.first_name,
        commune: patient.contact.commune,
        residence: patient.contact.residence,
        languages: patient.languages,
        interpreter: patient.needs.interpreter,
        large_print: patient.needs.large_print,
        mark: line.mark,
        detail: line.detail,
        entry: line.entry,
        row: line.row,
    }
}

/// How many sessions in a row each person missed without a word before this one.
fn missed_before(
    reader: &Reader<'_>,
    session: &Session,
    people: &[PatientId],
) -> Result<HashMap<PatientId, u32>, Failure> {
    let missing = reader.marked_days_of(people)?.into_iter();
    Ok(missing
        .map(|(who, days)| {
            let before = days.iter().filter(|day| {
                day.mark == Some(Mark::Absent)
                    && day.session != session.id
                    && day.on <= session.date
            });
            (who, number(before.count()))
        })
        .collect())
}

fn on_list(reader: &Reader<'_>, session: SessionId) -> Result<Vec<CaregiverRow>, Failure> {
    let listed = reader.caregivers_of_session(session)?.into_iter();
    Ok(listed
        .map(|(caregiver, mark)| caregiver_row(caregiver, mark))
        .collect())
}

/// Caregivers of the people on the list who are not on it yet.
fn near(reader: &Reader<'_>, session: SessionId) -> Result<Vec<CaregiverRow>, Failure> {
    let near = reader.caregivers_near(session)?.into_iter();
    Ok(near
        .map(|caregiver| caregiver_row(caregiver, None))
        .collect())
}

fn caregiver_row(caregiver: Caregiver, mark: Option<Mark>) -> CaregiverRow {
    CaregiverRow {
        caregiver: caregiver.id,
        last_name: caregiver.last_name,
        first_name: caregiver.first_name,
        mark,
    }
}
