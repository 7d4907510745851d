//! From the store's rows to what screens show. Used by every page that lists sessions or people.

use crate::views::{PatientRow, SessionCard};
use chrono::NaiveDate;
use etp_domain::Patient;
use etp_store::SessionRow;

pub(crate) fn session_card(row: SessionRow) -> SessionCard {
    let SessionRow {
        session,
        programme_title,
        pathology,
        tally,
    } = row;
    SessionCard {
        ends: session.ends(),
        id: session.id,
        programme: session.programme,
        programme_title,
        pathology,
        number: session.number,
        date: session.date,
        starts: session.starts,
        has_handout: !session.handout.is_empty(),
        theme: session.theme,
        place: session.place,
        kind: session.kind,
        status: session.status,
        capacity: session.capacity,
        listed: tally.listed,
        marked: tally.marked,
        present: tally.present,
    }
}

pub(crate) fn session_cards(rows: Vec<SessionRow>) -> Vec<SessionCard> {
    rows.into_iter().map(session_card).collect()
}

pub(crate) fn patient_row(patient: Patient, today: NaiveDate) -> PatientRow {
    PatientRow {
        age: patient.age_on(today),
        id: patient.id,
        file_number: patient.file_number.to_string(),
        last_name: patient.last_name,
        first_name: patient.first_name,
        sex: patient.sex,
        commune: patient.commune,
        residence: patient.residence,
        languages: patient.languages,
    }
}
