//! What is said about rows: what keeps one out, what is to be looked at, and the rows left out.

use super::mapping::Mapping;
use crate::Failure;
use crate::tables::SheetNote;
use crate::views::RosterProblem;

/// A row that is left out, with the cells as they were.
pub(super) struct RejectedRow {
    pub(super) line: u32,
    pub(super) cells: Vec<String>,
}

/// Everything that is said about the rows of a file.
#[derive(Default)]
pub(super) struct Report {
    pub(super) problems: Vec<RosterProblem>,
    pub(super) rejected: Vec<RejectedRow>,
    headings: Vec<String>,
    heading_line: u32,
}

impl Report {
    pub(super) fn about(mapping: &Mapping, heading_line: u32) -> Self {
        Self {
            headings: mapping.headings.clone(),
            heading_line,
            ..Self::default()
        }
    }

    /// Why a row is left out; the row itself goes to [`Self::leave_out`].
    pub(super) fn problem(&mut self, line: u32, column: &str, failure: Failure) {
        self.say(line, column, failure, false);
    }

    /// What is to be looked at in a row that is taken.
    pub(super) fn caution(&mut self, line: u32, column: &str, failure: Failure) {
        self.say(line, column, failure, true);
    }

    /// What is to be looked at in a whole column, or in the file.
    pub(super) fn remark(&mut self, column: &str, failure: Failure) {
        self.say(self.heading_line, column, failure, true);
    }

    /// What reading the file noticed.
    pub(super) fn note(&mut self, note: &SheetNote, only_a_caution: bool) {
        let column = note.column.and_then(|place| self.headings.get(place));
        self.problems.push(RosterProblem {
            line: note.line.unwrap_or(self.heading_line),
            column: column.cloned().unwrap_or_default(),
            code: note.code.to_owned(),
            args: note.args.clone(),
            only_a_caution,
        });
    }

    /// Keeps a row that is not taken, so that it can be mended.
    pub(super) fn leave_out(&mut self, line: u32, cells: Vec<String>) {
        self.rejected.push(RejectedRow { line, cells });
    }

    /// Brings everything into the order of the file.
    pub(super) fn in_order(&mut self) {
        self.problems.sort_by_key(|problem| problem.line);
        self.rejected.sort_by_key(|rejected| rejected.line);
    }

    /// The first ones, what keeps rows out before what is only to be looked at.
    pub(super) fn first(&self, most: usize) -> Vec<RosterProblem> {
        let weight = |cautions: bool| {
            let of_weight = self.problems.iter();
            of_weight.filter(move |problem| problem.only_a_caution == cautions)
        };
        let mut first: Vec<_> = weight(false)
            .chain(weight(true))
            .take(most)
            .cloned()
            .collect();
        first.sort_by_key(|problem| problem.line);
        first
    }

    fn say(&mut self, line: u32, column: &str, failure: Failure, only_a_caution: bool) {
        self.problems.push(RosterProblem {
            line,
            column: column.to_owned(),
            code: failure.code,
            args: failure.args,
            only_a_caution,
        });
    }
}
