//! Rows of people: who is new, who is in the file twice, who looks like somebody of the register.

use super::{Act, GoodRow, Planning, TwinRow, Wrong, about};
use crate::Failure;
use crate::roster::columns::Column;
use crate::roster::known::keeps_back;
use crate::roster::person::{Making, NewPerson, born_after};
use crate::roster::programmes::Slot;
use crate::roster::read::Row;
use chrono::NaiveDate;
use etp_domain::ProgrammeId;

impl Planning<'_> {
    pub(super) fn add_person(&mut self, row: Row) -> Result<(), Failure> {
        let making = Making {
            row: &row,
            house: &self.house,
            mapping: self.mapping,
            report: self.report,
            sound: true,
        };
        let Some(person) = making.person() else {
            self.report.leave_out(row.line, row.cells);
            return Ok(());
        };
        if let Some(first) = self.seen.before(&person, row.line) {
            let twice = Failure::refused("roster-twice-in-file").with("first", first.to_string());
            self.leave_out(row, None, twice);
            return Ok(());
        }
        let part = match self.part(&row, &person) {
            Ok(part) => part,
            Err((column, failure)) => {
                self.leave_out(row, column, failure);
                return Ok(());
            }
        };
        let twin = self.known.twin_of(&person.patient, &person.identifiers);
        let line = row.line;
        let good = GoodRow {
            act: Act::Person(Box::new(person), part),
            row,
        };
        match twin {
            Some((known, alike)) if keeps_back(&alike) => self.plan.twins.push(TwinRow {
                good,
                known,
                reason: alike.reason.code(),
            }),
            twin => {
                if let Some((known, _)) = twin {
                    let number = self.known.number(known);
                    let said = Failure::refused("roster-perhaps-known").with("number", number);
                    self.report.caution(line, "", said);
                }
                self.plan.good.push(good);
            }
        }
        Ok(())
    }

    /// The part in a programme that a person comes with.
    fn part(
        &mut self,
        row: &Row,
        person: &NewPerson,
    ) -> Result<Option<(Slot<ProgrammeId>, NaiveDate)>, Wrong> {
        let title = row.text(Column::Programme);
        if title.is_empty() {
            return Ok(None);
        }
        let Some(day) = row.day(Column::EnrolledOn) else {
            let said = Failure::refused("roster-enrolment-without-day").with("given", title);
            self.report
                .caution(row.line, self.mapping.heading(Column::Programme), said);
            return Ok(None);
        };
        if born_after(person.patient.birth_date, day) {
            return Err(about(
                Column::EnrolledOn,
                Failure::refused("roster-day-before-birth"),
            ));
        }
        Ok(Some((self.programme(row, title, day)?, day)))
    }
}
