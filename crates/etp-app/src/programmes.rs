//! From a template to an open programme: dated sessions that avoid the country's public holidays.

use crate::patients::{may_join, rows_of};
use crate::rows::{number, session_cards};
use crate::{Desk, Done, Failure, Topic, forms::*, library, views::*};
use chrono::NaiveDate;
use etp_domain::{
    Centre, HandoutLanguage, PathwayTemplate, PatientId, Programme, ProgrammeId, Refusal, Session,
    SessionId, SessionStatus, Unrolled,
};
use etp_store::{ProgrammeRow, Writer};

/// The library, titles in a language.
///
/// # Errors
/// A shipped template is not sound.
pub fn templates(language: HandoutLanguage) -> Result<Vec<TemplateCard>, Failure> {
    let cards = library::templates(language)?
        .into_iter()
        .map(|template| TemplateCard {
            sessions: number(template.sessions.len()),
            name: template.name,
            title: template.title,
            pathology: template.pathology,
        });
    Ok(cards.collect())
}

/// The sessions a form would plan, and the holidays they avoid. Writes nothing.
///
/// # Errors
/// No such template.
pub fn preview_programme(desk: &Desk, form: &OpenProgramme) -> Result<ProgrammePreview, Failure> {
    let (_, unrolled) = unroll(&desk.centre(), form)?;
    let sessions = unrolled.sessions.into_iter().map(|session| PlannedSession {
        number: session.number,
        date: session.date,
        theme: session.from.theme,
        minutes: session.from.minutes,
        capacity: session.from.capacity,
    });
    let skipped = unrolled.skipped.into_iter().map(|day| SkippedDate {
        session: day.session,
        date: day.date,
        holiday: day.holiday,
    });
    Ok(ProgrammePreview {
        sessions: sessions.collect(),
        skipped: skipped.collect(),
    })
}

/// Opens a programme with its sessions and people, all or nothing.
///
/// # Errors
/// No title; no such template or patient; somebody refused to join; more people than a session holds; the disk.
pub fn open_programme(desk: &Desk, form: OpenProgramme) -> Result<Done<ProgrammeId>, Failure> {
    if form.title.trim().is_empty() {
        return Err(Failure::refused("programme-title-missing"));
    }
    let (template, unrolled) = unroll(&desk.centre(), &form)?;
    let programme = Programme {
        id: ProgrammeId(desk.doors.chance.id()),
        template: template.name,
        title: form.title.trim().to_owned(),
        pathology: template.pathology,
        starts_on: form.starts_on,
    };
    desk.write(|writer| {
        writer.add_programme(&programme)?;
        for session in sessions_of(desk, &programme, &unrolled, &form) {
            writer.add_session(&session)?;
        }
        enrol_all(desk, writer, programme.id, &form.patients, programme.starts_on)?;
        let detail = serde_json::json!({ "template": programme.template, "sessions": unrolled.sessions.len() });
        writer.note("open-programme", &programme.id.to_string(), &detail, desk.professional(), desk.now())?;
        Ok(Done::new(programme.id, [Topic::Programmes, Topic::Sessions]))
    })
}

/// Every programme, the one that starts last first.
///
/// # Errors
/// The disk.
pub fn programmes(desk: &Desk) -> Result<Vec<ProgrammeCard>, Failure> {
    desk.read(|reader| Ok(reader.programmes()?.into_iter().map(card).collect()))
}

/// One programme with its sessions and people.
///
/// # Errors
/// No such programme; the disk.
pub fn programme(desk: &Desk, id: ProgrammeId) -> Result<ProgrammeView, Failure> {
    desk.read(|reader| {
        Ok(ProgrammeView {
            card: card(reader.programme(id)?),
            sessions: session_cards(reader.sessions_of_programme(id)?),
            people: {
                let enrolled = reader.enrolled(id)?.into_iter();
                rows_of(desk, reader, enrolled.map(|patient| patient.id))?
            },
        })
    })
}

/// Adds people to a programme and to the lists of its coming sessions. The answer is how many
/// were new; whoever takes part already stays as they are.
///
/// # Errors
/// No such programme or patient; somebody refused to join; a session would be over its capacity;
/// the disk.
pub fn enrol_patients(desk: &Desk, form: EnrolPatients) -> Result<Done<u32>, Failure> {
    desk.write(|writer| {
        let added = enrol_all(desk, writer, form.programme, &form.patients, desk.today())?;
        let detail = serde_json::json!({ "added": added });
        writer.note(
            "enrol-patients",
            &form.programme.to_string(),
            &detail,
            desk.professional(),
            desk.now(),
        )?;
        Ok(Done::new(added, [Topic::Programmes, Topic::Sessions]))
    })
}

fn unroll(centre: &Centre, form: &OpenProgramme) -> Result<(PathwayTemplate, Unrolled), Failure> {
    let template = library::template(&form.template, language_of(centre))?;
    let unrolled = template.unroll(form.starts_on, |day| closed(centre, day))?;
    Ok((template, unrolled))
}

/// What closes a day at a centre: the key of its public holiday.
pub(crate) fn closed(centre: &Centre, day: NaiveDate) -> Option<String> {
    etp_atlas::holidays::on(centre.country.code(), &centre.region, day)
        .map(|holiday| holiday.key().to_string())
}

/// The language a centre's own lists are in.
pub(crate) fn language_of(centre: &Centre) -> HandoutLanguage {
    match centre.country {
        etp_domain::Country::Germany => HandoutLanguage::De,
        _ => HandoutLanguage::Fr,
    }
}

fn sessions_of(
    desk: &Desk,
    programme: &Programme,
    unrolled: &Unrolled,
    form: &OpenProgramme,
) -> Vec<Session> {
    let session = |dated: &etp_domain::DatedSession| Session {
        id: SessionId(desk.doors.chance.id()),
        programme: programme.id,
        number: dated.number,
        date: dated.date,
        starts: form.starts_at,
        minutes: dated.from.minutes,
        kind: dated.from.kind,
        capacity: dated.from.capacity,
        theme: dated.from.theme.clone(),
        handout: dated.from.handout.clone(),
        place: form.place.trim().to_owned(),
        status: SessionStatus::Planned,
    };
    unrolled.sessions.iter().map(session).collect()
}

/// People take part from a day on; a programme that began before it was written down has its people
/// from its own first day.
fn enrol_all(
    desk: &Desk,
    writer: &Writer<'_>,
    programme: ProgrammeId,
    patients: &[PatientId],
    from: NaiveDate,
) -> Result<u32, Failure> {
    let mut added = 0;
    for patient in patients {
        may_join(desk, writer, *patient)?;
        added += u32::from(writer.enrol(programme, *patient, from)?);
    }
    for row in writer.sessions_of_programme(programme)? {
        if takes_people(&row.session, from) {
            expect_all(writer, &row.session, patients)?;
        }
    }
    Ok(added)
}

/// An individual session is arranged with each person; an earlier, closed or cancelled one keeps its
/// list.
fn takes_people(session: &Session, from: NaiveDate) -> bool {
    session.status == SessionStatus::Planned
        && session.kind == etp_domain::SessionKind::Group
        && session.date >= from
}

fn expect_all(
    writer: &Writer<'_>,
    session: &Session,
    patients: &[PatientId],
) -> Result<(), Failure> {
    for patient in patients {
        writer.expect(session.id, *patient)?;
    }
    if writer.session(session.id)?.tally.listed > session.capacity {
        return Err(Refusal::SessionFull {
            capacity: session.capacity,
        }
        .into());
    }
    Ok(())
}

fn card(row: ProgrammeRow) -> ProgrammeCard {
    ProgrammeCard {
        id: row.programme.id,
        title: row.programme.title,
        pathology: row.programme.pathology,
        starts_on: row.programme.starts_on,
        enrolled: row.enrolled,
        sessions: row.sessions,
        held: row.held,
    }
}
