//! The table as people read it before they decide.

use super::books::cells_of;
use super::candidate::Candidate;
use super::{POLICY, period};
use crate::rows::number;
use crate::views::{CellChange, CountedCell, CountedGroup, CountsPreview};
use etp_disclosure::{Cell, Measure, Row, Step, measures_of};
use etp_store::HubLink;
use etp_wire::{Digest, SelfCheck};

/// What would leave, or what was said when nothing new may.
pub(super) fn shown(candidate: Candidate, hub: Option<HubLink>, now: Now) -> CountsPreview {
    let cells = cells(&candidate);
    let measures = measures_of(candidate.period.kind());
    let values = cells.len() * measures.len();
    let hidden = cells.iter().filter(|cell| cell.is_hidden()).count() * measures.len();
    CountsPreview {
        period: candidate.period.to_string(),
        kind: period::kind(candidate.period),
        policy: POLICY.id().to_owned(),
        threshold: u32::try_from(POLICY.k()).unwrap_or(u32::MAX),
        step: step(&candidate).code().to_owned(),
        counts_patients: measures.contains(&Measure::Patients),
        groups: groups(&cells),
        values: number(values),
        hidden: number(hidden),
        sha256: match candidate.body.is_empty() {
            true => String::new(),
            false => Digest::of(&candidate.body).to_string(),
        },
        self_check: match candidate.release {
            Some(_) => SelfCheck::cases_of(POLICY).to_string(),
            None => String::new(),
        },
        changes: changes(&candidate, &cells, measures),
        body: String::from_utf8_lossy(&candidate.body).into_owned(),
        recipient: hub.map(|hub| hub.name).unwrap_or_default(),
        first_time: now.first_time,
        open_sessions: now.open_sessions,
        standing: candidate.standing,
        revision: now.revision,
        corrections_left: candidate.corrections_left,
    }
}

/// What the register says beside the table.
pub(super) struct Now {
    pub(super) first_time: bool,
    pub(super) open_sessions: u32,
    pub(super) revision: u32,
}

fn cells(candidate: &Candidate) -> Vec<Cell> {
    match (&candidate.release, &candidate.said) {
        (Some(release), _) => release.counts.cells().to_vec(),
        (None, Some(said)) => cells_of(said),
        (None, None) => Vec::new(),
    }
}

fn step(candidate: &Candidate) -> Step {
    match (&candidate.release, &candidate.corrects) {
        (Some(release), _) => release.counts.step(),
        (None, Some(line)) => line.step(),
        (None, None) => Step::Full,
    }
}

fn groups(cells: &[Cell]) -> Vec<CountedGroup> {
    let mut groups: Vec<CountedGroup> = Vec::new();
    for cell in cells {
        let shown = CountedCell {
            code: cell.row().code().to_owned(),
            patients: cell.patients().map(count),
            attendances: cell.attendances().map(count),
        };
        let group = group(cell.row());
        match groups.last_mut().filter(|last| last.group == group) {
            Some(last) => last.cells.push(shown),
            None => groups.push(CountedGroup {
                group: group.to_owned(),
                cells: vec![shown],
            }),
        }
    }
    groups
}

fn group(row: Row) -> &'static str {
    match row {
        Row::Total => "total",
        Row::Of(_) => "pathology",
        Row::Age(_) | Row::Wide(_) => "age",
        Row::Sex(_) => "sex",
        Row::Residence(_) => "residence",
        Row::Delivery(_) => "delivery",
    }
}

fn changes(candidate: &Candidate, cells: &[Cell], measures: &[Measure]) -> Vec<CellChange> {
    let (Some(before), Some(_)) = (&candidate.corrects, &candidate.release) else {
        return Vec::new();
    };
    let value = |cells: &[Cell], row: Row, measure| {
        let cell = cells.iter().find(|cell| cell.row() == row);
        cell.and_then(|cell| cell.value(measure)).map(count)
    };
    let gone = before.cells().iter().map(Cell::row);
    let gone = gone.filter(|row| !cells.iter().any(|cell| cell.row() == *row));
    let rows: Vec<_> = cells.iter().map(Cell::row).chain(gone).collect();
    let change = |(row, measure): (Row, Measure)| CellChange {
        code: row.code().to_owned(),
        measure: match measure {
            Measure::Patients => "patients",
            Measure::Attendances => "attendances",
        }
        .to_owned(),
        before: value(before.cells(), row, measure),
        after: value(cells, row, measure),
    };
    rows.into_iter()
        .flat_map(|row| measures.iter().map(move |measure| (row, *measure)))
        .map(change)
        .filter(|change| change.before != change.after)
        .collect()
}

fn count(value: u64) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
