//! A programme's own facts, whether it is run, and who leads its sessions where.

use super::cohorts::place_words;
use crate::forms::{SaveProgramme, SetProgrammeStatus, SetSessionCare};
use crate::views::SessionCare;
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{Programme, ProgrammeStatus, SessionId};

/// Writes a programme's facts anew.
///
/// # Errors
/// No title; a partner without a joint programme; no such programme; the disk.
pub fn save_programme(desk: &Desk, form: &SaveProgramme) -> Result<Done<()>, Failure> {
    if form.title.trim().is_empty() {
        return Err(Failure::refused("programme-title-missing").with("field", "title"));
    }
    if form.details.joint && form.details.partner.trim().is_empty() {
        return Err(Failure::refused("programme-partner-missing").with("field", "partner"));
    }
    desk.write(|writer| {
        let before = writer.programme(form.programme)?.programme;
        let mut details = form.details.clone();
        if !details.joint {
            details.partner.clear();
        }
        writer.save_programme(&Programme {
            title: form.title.trim().to_owned(),
            pathology: form.pathology,
            scheme: form.scheme,
            starts_on: form.starts_on,
            details,
            ..before
        })?;
        let (by, now) = (desk.professional(), desk.now());
        let detail = serde_json::json!({});
        writer.note(
            "save-programme",
            &form.programme.to_string(),
            &detail,
            by,
            now,
        )?;
        Ok(Done::new((), [Topic::Programmes, Topic::Sessions]))
    })
}

/// Stops a programme or takes it up again; what was declared stays declared.
///
/// # Errors
/// "Declared" without a declaration; no such programme; the disk.
pub fn set_programme_status(desk: &Desk, form: SetProgrammeStatus) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        let before = writer.programme(form.programme)?.programme;
        let was_declared = !writer.declarations(form.programme)?.is_empty();
        let status = match form.status {
            ProgrammeStatus::Stopped => ProgrammeStatus::Stopped,
            _ if was_declared => ProgrammeStatus::Declared,
            ProgrammeStatus::Draft => ProgrammeStatus::Draft,
            ProgrammeStatus::Declared => {
                return Err(Failure::refused("programme-not-declared"));
            }
        };
        writer.save_programme(&Programme { status, ..before })?;
        let detail = serde_json::json!({ "status": status.code() });
        desk.log(
            writer,
            "set-programme-status",
            &form.programme.to_string(),
            &detail,
        )?;
        Ok(Done::new((), [Topic::Programmes]))
    })
}

/// Where a session is and who leads it.
///
/// # Errors
/// No such session; the disk.
pub fn session_care(desk: &Desk, session: SessionId) -> Result<SessionCare, Failure> {
    desk.read(|reader| {
        let row = reader.session(session)?;
        Ok(SessionCare {
            place: row.session.place_id,
            place_words: row.session.place,
            professionals: reader
                .session_professionals(session)?
                .into_iter()
                .map(|who| who.id)
                .collect(),
        })
    })
}

/// The same, anew.
///
/// # Errors
/// No such session, place or professional; the disk.
pub fn set_session_care(desk: &Desk, form: &SetSessionCare) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        writer.session(form.session)?;
        let words = place_words(writer, form.place, &form.place_words)?;
        for professional in &form.professionals {
            writer.professional(*professional)?;
        }
        writer.set_session_care(form.session, form.place, &words, &form.professionals)?;
        let detail = serde_json::json!({ "professionals": form.professionals.len() });
        desk.log(
            writer,
            "set-session-care",
            &form.session.to_string(),
            &detail,
        )?;
        Ok(Done::new((), [Topic::Programmes, Topic::Sessions]))
    })
}
