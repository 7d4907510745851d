//! Writing a lamp's lines, and the one every country needs: the rule has no value on that day.

use super::{Lamp, LampLine, LampStanding};
use crate::RuleBook;
use chrono::NaiveDate;

impl LampLine {
    /// A line that only informs.
    pub(crate) fn of(code: &str) -> Self {
        Self {
            code: code.to_owned(),
            args: Vec::new(),
            good: None,
        }
    }

    /// Names something the sentence says.
    pub(crate) fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.push((name.to_owned(), value.to_string()));
        self
    }

    /// Whether what it says is in order.
    pub(crate) fn is(mut self, good: bool) -> Self {
        self.good = Some(good);
        self
    }
}

impl Lamp {
    /// A lamp that stands as somebody decided.
    pub(super) fn new(
        rule: &str,
        year: Option<i32>,
        standing: LampStanding,
        lines: Vec<LampLine>,
    ) -> Self {
        Self {
            rule: rule.to_owned(),
            year,
            standing,
            lines,
        }
    }

    /// A rule that says nothing on a day: it is not in force yet or any more, or nobody knows its
    /// number.
    pub(super) fn unset(book: &RuleBook, rule: &str, year: Option<i32>, day: NaiveDate) -> Self {
        let dated = book.rule(rule).is_some_and(|rule| !rule.values.is_empty());
        let in_force = book.rule(rule).and_then(|rule| rule.in_force(day));
        let standing = match (dated, in_force) {
            (true, None) => LampStanding::NotConcerned,
            _ => LampStanding::Unknown,
        };
        let line = LampLine::of("no-number").with("date", day);
        Self::new(rule, year, standing, vec![line])
    }
}
