//! What the rows of a file would do to the register: read against it, nothing written. The preview
//! shows the plan, the import carries it out.

mod past;
mod people;

use super::columns::Column;
use super::house::House;
use super::kind::Kind;
use super::known::Known;
use super::mapping::Mapping;
use super::meetings::Meetings;
use super::person::NewPerson;
use super::programmes::{Programmes, Slot};
use super::read::Row;
use super::report::Report;
use super::seen::Seen;
use crate::{Desk, Failure};
use chrono::NaiveDate;
use etp_domain::{AssessmentKind, Mark, Pathology, PatientId, ProgrammeId, SessionId};
use etp_store::Reader;
use std::collections::HashMap;

/// What a row would write.
#[derive(Clone, Debug)]
pub(super) enum Act {
    /// A person, and their part in a programme.
    Person(Box<NewPerson>, Option<(Slot<ProgrammeId>, NaiveDate)>),
    Enrolment(PatientId, Slot<ProgrammeId>, NaiveDate),
    Assessment(PatientId, AssessmentKind, NaiveDate, bool),
    Presence(PatientId, Slot<SessionId>, Mark),
    /// The mark of somebody who was expected.
    Marked(PatientId, SessionId, Mark),
    /// The register knows it all already.
    Nothing,
}

/// A row that can be taken.
pub(super) struct GoodRow {
    pub(super) row: Row,
    pub(super) act: Act,
}

/// A row about somebody who looks like a person of the register.
pub(super) struct TwinRow {
    pub(super) good: GoodRow,
    pub(super) known: PatientId,
    pub(super) reason: &'static str,
}

/// What a file would do.
#[derive(Default)]
pub(super) struct Plan {
    pub(super) good: Vec<GoodRow>,
    pub(super) twins: Vec<TwinRow>,
    pub(super) programmes: Programmes,
    pub(super) meetings: Meetings,
}

/// What keeps a row out: the column it is about, none for the row as a whole, and why.
type Wrong = (Option<Column>, Failure);

/// Reads rows against the register.
///
/// # Errors
/// The disk.
pub(super) fn plan(
    desk: &Desk,
    reader: &Reader<'_>,
    mapping: &Mapping,
    rows: Vec<Row>,
    report: &mut Report,
) -> Result<Plan, Failure> {
    let mut planning = Planning {
        house: House::of(desk, reader)?,
        known: Known::of(reader)?,
        seen: Seen::default(),
        marks: HashMap::new(),
        plan: Plan {
            programmes: Programmes::of(reader)?,
            ..Plan::default()
        },
        reader,
        mapping,
        report,
    };
    for row in rows {
        planning.add(row)?;
    }
    let Planning {
        plan,
        house,
        report,
        ..
    } = planning;
    super::remarks::about_the_file(&plan, &house, mapping, report);
    report.in_order();
    Ok(plan)
}

struct Planning<'a> {
    reader: &'a Reader<'a>,
    mapping: &'a Mapping,
    report: &'a mut Report,
    house: House,
    known: Known,
    seen: Seen,
    marks: HashMap<(Slot<SessionId>, PatientId), Mark>,
    plan: Plan,
}

impl Planning<'_> {
    fn add(&mut self, row: Row) -> Result<(), Failure> {
        if self.mapping.kind() == Kind::People {
            return self.add_person(row);
        }
        match self.act(&row) {
            Ok(act) => self.plan.good.push(GoodRow { row, act }),
            Err((column, failure)) if failure.kind == crate::FailureKind::Refused => {
                self.leave_out(row, column, failure);
            }
            Err((_, failure)) => return Err(failure),
        }
        Ok(())
    }

    fn leave_out(&mut self, row: Row, column: Option<Column>, failure: Failure) {
        let heading = column.map_or("", |column| self.mapping.heading(column));
        self.report.problem(row.line, heading, failure);
        self.report.leave_out(row.line, row.cells);
    }

    fn programme(
        &mut self,
        row: &Row,
        title: &str,
        on: NaiveDate,
    ) -> Result<Slot<ProgrammeId>, Wrong> {
        let pathology = row.one(Column::Pathology, Pathology::from_code);
        let programme = self.plan.programmes.called(title, pathology, on);
        programme.map_err(|why| (Some(Column::Programme), why))
    }
}

/// Why a row is left out, by the column it is about.
fn about(column: Column, why: Failure) -> Wrong {
    (Some(column), why)
}
