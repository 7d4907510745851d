//! What is due in the whole centre, and who is one step away from meeting a rule.

mod steps;

pub use steps::steps_away;

use crate::forms::AskDue;
use crate::pathways::due_person;
use crate::programmes::programme_facts;
use crate::rows::number;
use crate::views::{DueCount, DueLine, DueView};
use crate::{Desk, Failure, rules};
use chrono::Duration;
use etp_domain::{
    Due, DueKind, EnrolmentId, Mark, MarkedDay, Offer, Pathway, Programme, ProgrammeId,
    ProgrammeStatus, RuleBook, call_due, due_of_pathway, due_of_programme,
};
use etp_store::{PathwayFilter, Reader};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Lines shown at most.
const SHOWN: usize = 500;

/// How long after its end something may still be due for a pathway, in days: a letter, or asking how it
/// goes.
const OWES_FOR: i64 = 3 * 365;

/// What is due, the most urgent first.
///
/// # Errors
/// The disk.
pub fn due(desk: &Desk, form: &AskDue) -> Result<DueView, Failure> {
    desk.read(|reader| {
        let all = everything(desk, reader, form.programme)?;
        let mut counts: BTreeMap<DueKind, u32> = BTreeMap::new();
        for line in &all {
            *counts.entry(line.due.kind).or_default() += 1;
        }
        let asked = |line: &DueLine| form.kinds.is_empty() || form.kinds.contains(&line.due.kind);
        let mut lines: Vec<DueLine> = all.into_iter().filter(asked).collect();
        let matching = number(lines.len());
        lines.truncate(SHOWN);
        let counts = counts.into_iter();
        Ok(DueView {
            lines,
            matching,
            counts: counts
                .map(|(kind, count)| DueCount { kind, count })
                .collect(),
        })
    })
}

fn everything(
    desk: &Desk,
    reader: &Reader<'_>,
    only: Option<ProgrammeId>,
) -> Result<Vec<DueLine>, Failure> {
    let book = rules::book(reader)?;
    let programmes: HashMap<ProgrammeId, Programme> = reader
        .programmes()?
        .into_iter()
        .map(|row| (row.programme.id, row.programme))
        .filter(|(id, _)| only.is_none_or(|one| one == *id))
        .collect();
    let mut lines = of_people(desk, reader, &book, &programmes)?;
    for programme in programmes.values() {
        if programme.status != ProgrammeStatus::Stopped {
            let facts = programme_facts(desk, reader, programme.id)?;
            let due = due_of_programme(&facts, &book, desk.today()).into_iter();
            lines.extend(due.map(|due| DueLine::of_programme(due, &book, programme)));
        }
    }
    lines.sort_by(|a, b| {
        let key = |line: &DueLine| (line.due.on, line.due.kind);
        key(a).cmp(&key(b)).then_with(|| a.person.cmp(&b.person))
    });
    Ok(lines)
}

fn of_people(
    desk: &Desk,
    reader: &Reader<'_>,
    book: &RuleBook,
    programmes: &HashMap<ProgrammeId, Programme>,
) -> Result<Vec<DueLine>, Failure> {
    let since = desk.today() - Duration::days(OWES_FOR);
    let pathways = reader.pathways(PathwayFilter::OpenOrEndedSince(since))?;
    let followed = followed(&pathways);
    let mut lines = Vec::new();
    for pathway in &pathways {
        let Some(programme) = programmes.get(&pathway.enrolment.programme) else {
            continue;
        };
        let followed_up = followed.contains(&pathway.enrolment.id);
        let person = due_person(desk, reader, pathway, followed_up)?;
        for due in due_of_pathway(pathway, programme.scheme, person, book, desk.today()) {
            if was_called(desk, reader, pathway, &due)? {
                continue;
            }
            lines.push(DueLine::of_pathway(reader, due, book, programme, pathway)?);
        }
    }
    Ok(lines)
}

/// Whether a call that is due was made since: the rule is [`call_due`]'s, as on the list of calls.
pub(crate) fn was_called(
    desk: &Desk,
    reader: &Reader<'_>,
    pathway: &Pathway,
    due: &Due,
) -> Result<bool, Failure> {
    let missed = pathway.sessions.iter().rev().find(|one| one.date == due.on);
    let (DueKind::CallMissed, Some(missed)) = (due.kind, missed) else {
        return Ok(false);
    };
    let day = MarkedDay {
        on: due.on,
        session: missed.session,
        mark: Some(Mark::Absent),
    };
    let calls = reader.calls_of(reader.root_of(pathway.enrolment.patient)?)?;
    Ok(call_due(&[day], &calls, 1, desk.today()).is_none())
}

/// Pathways that a later one follows.
fn followed(pathways: &[Pathway]) -> HashSet<EnrolmentId> {
    let later = pathways
        .iter()
        .filter(|one| one.enrolment.offer != Offer::Initial);
    later.filter_map(|one| one.enrolment.follows).collect()
}
