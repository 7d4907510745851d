//! What to load: the things of the day's themes, as many as people are expected.

use crate::programmes::language_of;
use crate::views::BagItem;
use crate::{Desk, Failure};
use etp_domain::{BagLine, PathwayTemplate, ProgrammeId, SessionStatus, Words, bag};
use etp_store::{Reader, SessionRow};
use std::collections::HashMap;

/// The things of one session: for the group, and for each person.
type Things = (Vec<Words>, Vec<Words>, u32);

/// Everything to load for the sessions of a day.
pub(super) fn of_day(
    desk: &Desk,
    reader: &Reader<'_>,
    rows: &[SessionRow],
) -> Result<Vec<BagItem>, Failure> {
    let planned = rows
        .iter()
        .filter(|row| row.session.status == SessionStatus::Planned);
    let mut templates = HashMap::new();
    let mut all = Vec::new();
    for row in planned {
        all.extend(things(reader, &mut templates, row)?);
    }
    Ok(items(desk, &bag(&all)))
}

/// What to load for one session.
pub(crate) fn things_of(
    desk: &Desk,
    reader: &Reader<'_>,
    row: &SessionRow,
) -> Result<Vec<BagItem>, Failure> {
    let things = things(reader, &mut HashMap::new(), row)?;
    Ok(items(desk, &bag(things.as_slice())))
}

fn things(
    reader: &Reader<'_>,
    templates: &mut HashMap<(ProgrammeId, u32), PathwayTemplate>,
    row: &SessionRow,
) -> Result<Option<Things>, Failure> {
    let session = &row.session;
    if session.step.is_empty() {
        return Ok(None);
    }
    let version = match session.cohort {
        Some(cohort) => reader.cohort(cohort)?.version,
        None => reader.programme(session.programme)?.version,
    };
    let key = (session.programme, version);
    if let std::collections::hash_map::Entry::Vacant(slot) = templates.entry(key) {
        slot.insert(reader.version(session.programme, version)?.template);
    }
    let step = templates[&key]
        .sessions
        .iter()
        .find(|one| one.code == session.step);
    let expected = row.tally.listed.saturating_sub(row.excused);
    Ok(step.map(|step| (step.materials.clone(), step.per_person.clone(), expected)))
}

fn items(desk: &Desk, lines: &[BagLine]) -> Vec<BagItem> {
    let language = language_of(&desk.centre());
    let item = |line: &BagLine| BagItem {
        what: line.what.read_in(language).to_owned(),
        count: line.count,
    };
    lines.iter().map(item).collect()
}
