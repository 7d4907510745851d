//! A screen turned to somebody: their own plan, in their language, and nobody else's name.

use crate::programmes::language_of;
use crate::schedule::slot;
use crate::views::{TurnedScreen, TurnedSession};
use crate::{Desk, Failure};
use etp_domain::{HandoutLanguage, Mark, Pathway, PatientId, SessionStatus};
use etp_store::{ReadWhat, Reader};

/// The person's project, goals and coming sessions. That it was shown stands in the reading log.
///
/// # Errors
/// No such file; the disk.
pub fn turned_screen(desk: &Desk, patient: PatientId) -> Result<TurnedScreen, Failure> {
    desk.write(|writer| {
        let root = writer.root_of(patient)?;
        let person = writer.patient(root)?;
        let centre = desk.centre();
        let language = HandoutLanguage::of_letters(&person.languages, language_of(&centre));
        let pathways = writer.pathways_of(root)?;
        let running: Vec<&Pathway> = pathways
            .iter()
            .filter(|one| one.enrolment.ending.is_none())
            .collect();
        let plans = running.iter().filter_map(|one| one.plans.last());
        let sessions = coming_of(desk, writer, &running, language)?;
        writer.log_read(root, ReadWhat::File, desk.professional(), desk.now())?;
        Ok(TurnedScreen {
            name: format!("{} {}", person.first_name, person.last_name),
            language,
            large_print: person.needs.large_print,
            project: plans
                .clone()
                .map(|plan| plan.project.clone())
                .next()
                .unwrap_or_default(),
            goals: plans
                .flat_map(|plan| plan.goals.iter().map(|goal| goal.words.clone()))
                .collect(),
            sessions,
            phone: centre.phone.clone(),
        })
    })
}

/// The sessions somebody is expected at from today on, the next one first.
pub(crate) fn coming_sessions(
    desk: &Desk,
    reader: &Reader<'_>,
    root: PatientId,
    language: HandoutLanguage,
) -> Result<Vec<TurnedSession>, Failure> {
    let pathways = reader.pathways_of(root)?;
    let running: Vec<&Pathway> = pathways
        .iter()
        .filter(|one| one.enrolment.ending.is_none())
        .collect();
    coming_of(desk, reader, &running, language)
}

fn coming_of(
    desk: &Desk,
    reader: &Reader<'_>,
    running: &[&Pathway],
    language: HandoutLanguage,
) -> Result<Vec<TurnedSession>, Failure> {
    let mut sessions = Vec::new();
    for pathway in running {
        sessions.extend(coming(desk, reader, pathway, language)?);
    }
    sessions.sort_by_key(|one| one.begins);
    Ok(sessions)
}

/// Those of one pathway.
fn coming(
    desk: &Desk,
    reader: &Reader<'_>,
    pathway: &Pathway,
    language: HandoutLanguage,
) -> Result<Vec<TurnedSession>, Failure> {
    let expected = pathway.sessions.iter().filter(|one| {
        one.listed
            && one.status == SessionStatus::Planned
            && one.date >= desk.today()
            && one.mark != Some(Mark::Excused)
    });
    let mut sessions = Vec::new();
    for one in expected {
        let session = reader.session(one.session)?.session;
        let step = pathway.template.sessions.iter();
        let theme = step
            .filter(|step| step.code == session.step)
            .map(|step| step.theme.read_in(language).to_owned())
            .next();
        let slot = slot(desk, &session);
        sessions.push(TurnedSession {
            begins: slot.from,
            ends: slot.to,
            theme: theme.unwrap_or(session.theme),
            place: session.place,
        });
    }
    Ok(sessions)
}
