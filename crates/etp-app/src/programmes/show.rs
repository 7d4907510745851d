//! The library, the list of programmes, one programme with its groups and people.

use crate::patients::rows_of;
use crate::rows::{number, session_cards};
use crate::views::{CohortLine, ProgrammeCard, ProgrammePerson, ProgrammeView, TemplateCard};
use crate::{Desk, Failure, library};
use etp_domain::{HandoutLanguage, Pathway, PathwayTemplate, ProgrammeId, SessionStatus, Words};
use etp_store::{PathwayFilter, ProgrammeRow, Reader};

/// The library, with its texts in a language.
///
/// # Errors
/// A shipped template is not sound.
pub fn templates(language: HandoutLanguage) -> Result<Vec<TemplateCard>, Failure> {
    let models = library::templates()?.into_iter();
    Ok(models.map(|model| template_card(model, language)).collect())
}

/// A model of the library, whole.
///
/// # Errors
/// No such template.
pub fn template(name: &str) -> Result<PathwayTemplate, Failure> {
    library::template(name)
}

/// Every programme, the one that starts last first.
///
/// # Errors
/// The disk.
pub fn programmes(desk: &Desk) -> Result<Vec<ProgrammeCard>, Failure> {
    desk.read(|reader| Ok(reader.programmes()?.into_iter().map(card).collect()))
}

/// One programme with its groups, sessions and people.
///
/// # Errors
/// No such programme; the disk.
pub fn programme(desk: &Desk, id: ProgrammeId) -> Result<ProgrammeView, Failure> {
    desk.read(|reader| {
        let row = reader.programme(id)?;
        let pathways = reader.pathways(PathwayFilter::In(id))?;
        let people = people(desk, reader, &pathways)?;
        Ok(ProgrammeView {
            details: row.programme.details.clone(),
            card: card(row),
            cohorts: cohort_lines(reader, id, &people)?,
            sessions: session_cards(reader.sessions_of_programme(id)?),
            people,
        })
    })
}

fn template_card(model: PathwayTemplate, language: HandoutLanguage) -> TemplateCard {
    TemplateCard {
        sessions: number(model.sessions.len()),
        title: model.title.read_in(language).to_owned(),
        about: model.about.read_in(language).to_owned(),
        languages: languages_of(&model),
        model: model.model,
        sources: model.sources,
        name: model.name,
        pathology: model.pathology,
    }
}

/// The languages the title and every session and skill are written in.
fn languages_of(model: &PathwayTemplate) -> Vec<HandoutLanguage> {
    let themes = model.sessions.iter().map(|session| &session.theme);
    let skills = model.competencies.iter().map(|skill| &skill.words);
    let texts: Vec<&Words> = themes.chain(skills).chain([&model.title]).collect();
    HandoutLanguage::ALL
        .into_iter()
        .filter(|language| texts.iter().all(|words| words.get(*language).is_some()))
        .collect()
}

fn cohort_lines(
    reader: &Reader<'_>,
    programme: ProgrammeId,
    people: &[ProgrammePerson],
) -> Result<Vec<CohortLine>, Failure> {
    let cohorts = reader.cohorts(programme)?.into_iter();
    let in_group = |id| people.iter().filter(|one| one.cohort == Some(id)).count();
    let lines = cohorts.map(|cohort| {
        let sessions = reader.sessions_of_cohort(cohort.id)?.into_iter();
        let standing = sessions.filter(|row| row.session.status != SessionStatus::Cancelled);
        Ok(CohortLine {
            people: number(in_group(cohort.id)),
            sessions: number(standing.count()),
            id: cohort.id,
            title: cohort.title,
            starts_on: cohort.starts_on,
            version: cohort.version,
        })
    });
    lines.collect()
}

/// By family name, as the rows come.
fn people(
    desk: &Desk,
    reader: &Reader<'_>,
    pathways: &[Pathway],
) -> Result<Vec<ProgrammePerson>, Failure> {
    let counted: Vec<&Pathway> = pathways.iter().filter(|one| !one.twin).collect();
    let mut found = Vec::new();
    for pathway in counted {
        let root = reader.root_of(pathway.enrolment.patient)?;
        found.push((root, pathway));
    }
    let rows = rows_of(desk, reader, found.iter().map(|(root, _)| *root))?;
    let mut people: Vec<ProgrammePerson> = found
        .into_iter()
        .filter_map(|(root, pathway)| {
            let row = rows.iter().find(|row| row.id == root)?.clone();
            Some(person(desk, row, pathway))
        })
        .collect();
    people.sort_by_cached_key(|one| {
        let folded = etp_domain::names::fold(&one.row.last_name);
        (
            folded,
            etp_domain::names::fold(&one.row.first_name),
            one.enrolled_on,
        )
    });
    Ok(people)
}

fn person(desk: &Desk, row: crate::views::PatientRow, pathway: &Pathway) -> ProgrammePerson {
    ProgrammePerson {
        row,
        enrolment: pathway.enrolment.id,
        stage: pathway.stage(desk.today()),
        offer: pathway.enrolment.offer,
        version: pathway.enrolment.version,
        cohort: pathway.enrolment.cohort,
        enrolled_on: pathway.enrolment.enrolled_on,
    }
}

fn card(row: ProgrammeRow) -> ProgrammeCard {
    ProgrammeCard {
        id: row.programme.id,
        title: row.programme.title,
        pathology: row.programme.pathology,
        starts_on: row.programme.starts_on,
        scheme: row.programme.scheme,
        status: row.programme.status,
        version: row.version,
        waiting: row.waiting,
        running: row.open,
        enrolled: row.enrolled,
        sessions: row.sessions,
        held: row.held,
    }
}
