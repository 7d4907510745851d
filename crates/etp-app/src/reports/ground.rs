//! What a report stands on: its scheme, its days, the facts of those days, what was said, the rules.

use super::people::Names;
use super::schemes::{Known, pick};
use super::whereabouts;
use crate::forms::AskReport;
use crate::letters::voice::Voice;
use crate::{Desk, Failure, rules};
use chrono::{Datelike, NaiveDate};
use etp_domain::{Facts, ProgrammeId, RuleBook};
use etp_report::{Centre, Filled, Period, PeriodProblem, Said, Scheme, figures};
use etp_store::Reader;

/// The ground of one report.
pub(super) struct Ground {
    pub(super) known: Known,
    pub(super) period: Period,
    pub(super) programme: Option<ProgrammeId>,
    pub(super) facts: Facts,
    pub(super) said: Said,
    pub(super) book: RuleBook,
    pub(super) voice: Voice,
    pub(super) today: NaiveDate,
}

impl Ground {
    /// Reads it.
    ///
    /// # Errors
    /// The period cannot be read; no such scheme or programme; the disk.
    pub(super) fn of(desk: &Desk, reader: &Reader<'_>, form: &AskReport) -> Result<Self, Failure> {
        let period = period(&form.period)?;
        let known = pick(reader, &form.scheme, &form.version, period.last())?;
        Self::under(desk, reader, form, known, period)
    }

    /// Reads it under a scheme at hand.
    pub(super) fn under(
        desk: &Desk,
        reader: &Reader<'_>,
        form: &AskReport,
        known: Known,
        period: Period,
    ) -> Result<Self, Failure> {
        let only = form.programme.map(|one| [one]);
        if let Some(programme) = form.programme {
            reader.programme(programme)?;
        }
        let first = reach(&known.scheme, period);
        let only = only.as_ref().map(<[_; 1]>::as_slice);
        let mut facts = reader.facts(first, period.last(), only)?;
        facts.last = facts.last.min(desk.today());
        if whereabouts::wanted(&known.scheme) {
            whereabouts::fill(reader, &mut facts)?;
        }
        let said =
            reader.report_answers(&known.scheme.name, &period.to_string(), form.programme)?;
        Ok(Self {
            known,
            period,
            programme: form.programme,
            facts,
            said: said.into_iter().map(|one| (one.cell, one.words)).collect(),
            book: rules::book(reader)?,
            voice: Voice::of(form.language),
            today: desk.today(),
        })
    }

    pub(super) fn scheme(&self) -> &Scheme {
        &self.known.scheme
    }

    /// The facts, laid out for counting.
    pub(super) fn centre(&self) -> Centre<'_> {
        Centre::new(
            &self.facts,
            self.period,
            &self.known.scheme.options,
            &self.book,
        )
    }

    /// Counted, its facts laid out once.
    pub(super) fn counted(&self) -> Counted<'_> {
        let centre = self.centre();
        Counted {
            ground: self,
            filled: figures(&centre, self.scheme(), &self.said),
            centre,
        }
    }

    /// The names behind its numbers.
    pub(super) fn names<'a>(&'a self, reader: &'a Reader<'a>) -> Names<'a> {
        Names {
            reader,
            facts: &self.facts,
            voice: self.voice,
        }
    }
}

/// A report counted: what it stands on, laid out, and every figure.
pub(super) struct Counted<'a> {
    pub(super) ground: &'a Ground,
    pub(super) centre: Centre<'a>,
    pub(super) filled: Filled,
}

/// From which day on a scheme must know: rules of calendar years look back to the first of January, and
/// the Belgian care pathway one year more.
fn reach(scheme: &Scheme, period: Period) -> NaiveDate {
    let asks = |start: &str| {
        let cells = scheme.cells().map(|cell| &cell.indicator);
        let tables = scheme.tables().map(|table| &table.indicator);
        cells.chain(tables).any(|name| name.starts_with(start))
    };
    let back = match (asks("be-"), asks("funding")) {
        (true, _) => 1,
        (false, true) => 0,
        (false, false) => return period.first(),
    };
    let year = period.first().year() - back;
    NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(period.first())
}

/// A period as it was typed.
///
/// # Errors
/// `report-period-unreadable`, `report-period-backwards`.
pub(super) fn period(text: &str) -> Result<Period, Failure> {
    Period::parse(text).map_err(|problem| {
        let given = match &problem {
            PeriodProblem::Unreadable(given) | PeriodProblem::Backwards(given) => given.clone(),
        };
        Failure::refused(problem.to_string())
            .with("given", given)
            .with("field", "period")
    })
}
