//! What was released before, as the disclosure rules want it: every table that left or may still leave,
//! oldest first. A table that certainly never left, and after which nothing of its year was validated,
//! may be made anew as if it had never been.

use crate::{Desk, Failure};
use chrono::Datelike;
use etp_disclosure::{Cell, Ledger, LedgerLine, Period, Step};
use etp_store::{BatchState, BatchStatus, KeptLine, Reader};

/// The most corrections of released tables in one calendar year (rule R10 of the disclosure rules).
const MOST_CORRECTIONS: u32 = 2;

/// Every line of the ledger, with what became of its batch.
pub(crate) struct Books {
    lines: Vec<(KeptLine, Period, Option<LedgerLine>)>,
}

impl Books {
    pub(crate) fn read(reader: &Reader<'_>) -> Result<Self, Failure> {
        let lines = reader.ledger()?.into_iter().map(|kept| {
            let damaged =
                || Failure::broken("ledger-damaged").with("sequence", kept.sequence.to_string());
            let period = kept.period.parse().map_err(|_| damaged())?;
            let line = match &kept.line {
                Some(text) => Some(serde_json::from_str(text).map_err(|_| damaged())?),
                None => None,
            };
            Ok((kept, period, line))
        });
        Ok(Self {
            lines: lines.collect::<Result<_, Failure>>()?,
        })
    }

    /// The newest batch of a period that was not taken back before it left.
    pub(crate) fn latest(&self, period: Period) -> Option<&KeptLine> {
        let mut newest = self.lines.iter().rev();
        newest
            .find(|(kept, of, _)| *of == period && !is_forgotten(kept))
            .map(|(kept, ..)| kept)
    }

    /// That batch, when nobody can know of it and nothing of its year was built on it.
    pub(crate) fn replaceable(&self, period: Period) -> Option<&KeptLine> {
        self.latest(period).filter(|kept| {
            let waits = matches!(kept.state, BatchState::Held | BatchState::Ready);
            let later = |(other, of, _): &(KeptLine, Period, _)| {
                other.sequence > kept.sequence && of.year() == period.year()
            };
            waits && !kept.may_have_left && !self.lines.iter().any(later)
        })
    }

    /// The ledger a period's table is held against.
    pub(crate) fn ledger_for(&self, period: Period) -> Ledger {
        let replaceable = self.replaceable(period).map(|kept| kept.sequence);
        let counts = |(kept, ..): &&(KeptLine, Period, Option<LedgerLine>)| {
            !is_forgotten(kept) && Some(kept.sequence) != replaceable
        };
        let lines = self.lines.iter().filter(counts);
        Ledger::of_lines(lines.filter_map(|(.., line)| line.clone()).collect())
    }

    /// Whether a period was released before lines of the ledger were kept: nobody can say any more of
    /// whom it was counted, so it stays as it is.
    pub(crate) fn is_of_before(&self, period: Period) -> bool {
        self.latest(period).is_some_and(|kept| kept.line.is_none())
    }

    /// How many corrections of this calendar year are left.
    pub(crate) fn corrections(&self, desk: &Desk) -> (u32, u32) {
        let year = desk.today().year();
        let corrects = |(kept, ..): &&(KeptLine, Period, Option<LedgerLine>)| {
            kept.is_correction
                && kept.status == BatchStatus::Released
                && kept.approved_at.year() == year
                && !is_forgotten(kept)
        };
        let made = crate::rows::number(self.lines.iter().filter(corrects).count());
        (made, MOST_CORRECTIONS.saturating_sub(made))
    }

    /// How coarse a year's tables have become.
    pub(crate) fn step(&self, period: Period) -> Step {
        self.ledger_for(period).step(period.year())
    }
}

/// Replaced or taken back before anybody could know of it.
fn is_forgotten(kept: &KeptLine) -> bool {
    kept.state == BatchState::Superseded && !kept.may_have_left
}

/// What a line published, also one of before lines were kept.
pub(crate) fn cells_of(kept: &KeptLine) -> Vec<Cell> {
    #[derive(serde::Deserialize)]
    struct Published {
        cells: Vec<Cell>,
    }
    serde_json::from_str::<Published>(&kept.counts)
        .map(|published| published.cells)
        .unwrap_or_default()
}
