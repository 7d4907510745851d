//! Whether a programme can be declared, what changed since it was, and whether its team may teach.

mod licence;

use self::licence::licence;
use crate::forms::{DeclareProgramme, RecordProgrammeEvaluation};
use crate::programmes::language_of;
use crate::views::{DeclarationLine, DueLine, ProgrammeEvaluationLine, Readiness};
use crate::{Desk, Done, Failure, Topic, rules};
use etp_domain::{
    ComparisonRow, DeclaredFacts, DeclaredMember, HandoutLanguage, PathwayTemplate, Professional,
    Programme, ProgrammeFacts, ProgrammeId, ProgrammeStatus, TeamRole, Words, compare_schemes,
    differences, due_of_programme, missing_pieces,
};
use etp_store::{DeclarationRow, EvaluationKind, ProgrammeEvaluation, ProgrammeRow, Reader};

/// What is missing before it can be declared, what changed since, what is due, the licence.
///
/// # Errors
/// No such programme; the disk.
pub fn readiness(desk: &Desk, programme: ProgrammeId) -> Result<Readiness, Failure> {
    desk.read(|reader| {
        let facts = programme_facts(desk, reader, programme)?;
        let book = rules::book(reader)?;
        let today = desk.today();
        let declared = facts.declared.as_ref();
        let due = due_of_programme(&facts, &book, today).into_iter();
        let line = |due| DueLine::of_programme(due, &book, &facts.programme);
        Ok(Readiness {
            missing: missing_pieces(&facts, &book, today),
            differences: declared
                .map(|(_, declared)| differences(declared, &facts.done))
                .unwrap_or_default(),
            declarations: reader
                .declarations(programme)?
                .into_iter()
                .map(declaration_line)
                .collect(),
            evaluations: evaluations(reader, programme)?,
            due: due.map(line).collect(),
            licence: licence(desk, reader, &facts)?,
        })
    })
}

/// Writes down that a declaration left, with what is true of the programme now: changes are shown from
/// here on. One of an earlier day is taken as it was sent, even if something is missing today.
///
/// # Errors
/// A day ahead; a change of what was never declared, or a second first declaration; something is
/// missing that the scheme asks for; no such programme; the disk.
pub fn declare_programme(desk: &Desk, form: &DeclareProgramme) -> Result<Done<()>, Failure> {
    if form.on > desk.today() {
        return Err(Failure::refused("day-ahead").with("field", "on"));
    }
    desk.write(|writer| {
        let facts = programme_facts(desk, writer, form.programme)?;
        let initial = form.kind == etp_domain::DeclarationKind::Initial;
        match (&facts.declared, initial) {
            (Some(_), true) => return Err(Failure::refused("programme-declared-already")),
            (None, false) => return Err(Failure::refused("programme-not-declared")),
            _ => {}
        }
        let missing = missing_pieces(&facts, &rules::book(writer)?, desk.today());
        if !missing.is_empty() && form.on == desk.today() {
            let count = missing.len().to_string();
            return Err(Failure::refused("programme-not-ready").with("count", count));
        }
        let row = DeclarationRow {
            kind: form.kind,
            declared_on: form.on,
            number: form.number.trim().to_owned(),
            facts: facts.done,
            noted_by: desk.professional().to_owned(),
        };
        writer.add_declaration(form.programme, &row, desk.now())?;
        let status = ProgrammeStatus::Declared;
        writer.save_programme(&Programme {
            status,
            ..facts.programme
        })?;
        let detail = serde_json::json!({ "kind": form.kind.code() });
        desk.log(
            writer,
            "declare-programme",
            &form.programme.to_string(),
            &detail,
        )?;
        Ok(Done::new((), [Topic::Programmes]))
    })
}

/// Writes down that a yearly or four-yearly evaluation of the programme was done.
///
/// # Errors
/// A day ahead, or a year that lies after it; no such programme; the disk.
pub fn record_programme_evaluation(
    desk: &Desk,
    form: RecordProgrammeEvaluation,
) -> Result<Done<()>, Failure> {
    use chrono::Datelike;
    if form.on > desk.today() || form.year > form.on.year() {
        return Err(Failure::refused("day-ahead").with("field", "on"));
    }
    desk.write(|writer| {
        writer.programme(form.programme)?;
        let (by, now) = (desk.professional(), desk.now());
        let evaluation = ProgrammeEvaluation {
            kind: match form.four_yearly {
                true => EvaluationKind::FourYearly,
                false => EvaluationKind::Yearly,
            },
            year: form.year,
            done_on: form.on,
            noted_by: by.to_owned(),
        };
        writer.add_programme_evaluation(form.programme, &evaluation)?;
        let detail = serde_json::json!({ "year": form.year });
        let act = "record-programme-evaluation";
        writer.note(act, &form.programme.to_string(), &detail, by, now)?;
        Ok(Done::new((), [Topic::Programmes]))
    })
}

/// How each country's scheme would treat the programme.
///
/// # Errors
/// No such programme; the disk.
pub fn compare_programme(
    desk: &Desk,
    programme: ProgrammeId,
) -> Result<Vec<ComparisonRow>, Failure> {
    desk.read(|reader| {
        let latest = reader.programme(programme)?.version;
        let template = reader.version(programme, latest)?.template;
        Ok(compare_schemes(
            &template,
            &rules::book(reader)?,
            desk.today(),
        ))
    })
}

/// A programme with what its dues depend on.
pub(crate) fn programme_facts(
    desk: &Desk,
    reader: &Reader<'_>,
    id: ProgrammeId,
) -> Result<ProgrammeFacts, Failure> {
    let row = reader.programme(id)?;
    let team = reader.team_of(id)?;
    let declarations = reader.declarations(id)?;
    let evaluations = evaluations(reader, id)?;
    let language = language_of(&desk.centre());
    let template = reader.version(id, row.version)?.template;
    let done = done_facts(language, reader, &row, &template, &team)?;
    Ok(ProgrammeFacts {
        declared: declarations
            .first()
            .map(|one| (one.declared_on, one.facts.clone())),
        first_declared_on: declarations.last().map(|one| one.declared_on),
        done,
        running: row.open > 0,
        evaluated_years: years(&evaluations, false),
        four_yearly_years: years(&evaluations, true),
        without_objectives: template
            .sessions
            .iter()
            .filter(|session| session.objectives.iter().all(Words::is_blank))
            .map(|session| session.theme.read_in(language).to_owned())
            .collect(),
        programme: row.programme,
        team,
    })
}

/// What a declaration of today would say.
fn done_facts(
    language: HandoutLanguage,
    reader: &Reader<'_>,
    row: &ProgrammeRow,
    template: &PathwayTemplate,
    team: &[(Professional, TeamRole)],
) -> Result<DeclaredFacts, Failure> {
    let programme = &row.programme;
    let places = reader.places()?.into_iter().map(|(place, _)| place);
    let coordinator = team.iter().find(|(_, role)| *role == TeamRole::Coordinator);
    Ok(DeclaredFacts {
        title: programme.title.clone(),
        scheme: programme.scheme,
        coordinator: coordinator
            .map(|(who, _)| full_name(who))
            .unwrap_or_default(),
        team: team.iter().map(member).collect(),
        places: places
            .filter(|place| programme.details.places.contains(&place.id))
            .map(|place| place.name)
            .collect(),
        sessions: template
            .sessions
            .iter()
            .map(|session| session.theme.read_in(language).to_owned())
            .collect(),
        version: row.version,
    })
}

fn years(evaluations: &[ProgrammeEvaluationLine], four_yearly: bool) -> Vec<i32> {
    let of_kind = evaluations
        .iter()
        .filter(|one| one.four_yearly == four_yearly);
    of_kind.map(|one| one.year).collect()
}

fn member((who, role): &(Professional, TeamRole)) -> DeclaredMember {
    DeclaredMember {
        professional: who.id,
        name: full_name(who),
        profession: who.profession,
        role: *role,
    }
}

pub(super) fn full_name(who: &Professional) -> String {
    format!("{} {}", who.first_name, who.last_name)
}

fn evaluations(
    reader: &Reader<'_>,
    programme: ProgrammeId,
) -> Result<Vec<ProgrammeEvaluationLine>, Failure> {
    let rows = reader.programme_evaluations(programme)?.into_iter();
    Ok(rows
        .map(|row| ProgrammeEvaluationLine {
            year: row.year,
            four_yearly: row.kind == EvaluationKind::FourYearly,
            on: row.done_on,
        })
        .collect())
}

fn declaration_line(row: DeclarationRow) -> DeclarationLine {
    DeclarationLine {
        kind: row.kind,
        on: row.declared_on,
        number: row.number,
        by: row.noted_by,
        version: row.facts.version,
    }
}
