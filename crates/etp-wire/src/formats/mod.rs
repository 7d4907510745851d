//! A table that was released, in the words of other standards. Read from the signed batch alone:
//! what was not released has no way in here. Knows no server, clock or language.
//!
//! Every format says a hidden number with one mark or not at all, and never why it is hidden.

mod adx;
mod measure_report;
mod sdmx;

use crate::SignedBatch;
use etp_disclosure::{Period, PeriodKind, Status};

/// A standard a table can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// DHIS2 `dataValueSets`, JSON: the very body that travels.
    Dhis2,
    /// ADX of IHE QRPH, XML.
    Adx,
    /// FHIR R4B MeasureReport, JSON.
    Fhir,
    /// SDMX-CSV 1.0.
    Sdmx,
}

impl Format {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Dhis2, Self::Adx, Self::Fhir, Self::Sdmx];

    /// The word for it: `dhis2`, `adx`, `fhir` or `sdmx`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Dhis2 => "dhis2",
            Self::Adx => "adx",
            Self::Fhir => "fhir",
            Self::Sdmx => "sdmx",
        }
    }

    /// The format of a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    /// The table in this format; nothing when the batch takes its table back.
    pub fn write(self, batch: &SignedBatch) -> Option<Vec<u8>> {
        let table = Table::of(batch)?;
        Some(match self {
            Self::Dhis2 => batch.body().to_vec(),
            Self::Adx => adx::write(&table),
            Self::Fhir => measure_report::write(&table),
            Self::Sdmx => sdmx::write(&table),
        })
    }
}

/// What a released batch says.
struct Table<'a> {
    centre: &'a str,
    period: Period,
    /// When the laptop made it, as `2026-04-02T08:15:00Z`.
    created: &'a str,
    /// Every element of the table with its value, nothing for a hidden one.
    elements: Vec<(String, Option<u64>)>,
}

impl<'a> Table<'a> {
    fn of(batch: &'a SignedBatch) -> Option<Self> {
        let envelope = batch.envelope();
        if envelope.status() == Status::Withdrawn {
            return None;
        }
        Some(Self {
            centre: envelope.centre(),
            period: envelope.period(),
            created: envelope.created(),
            elements: batch.read_body().ok()?.elements().collect(),
        })
    }

    /// The first month of the period, 1 to 12, and how many it has.
    fn months(&self) -> (u32, u32) {
        let text = self.period.to_string();
        let number = text.chars().last().and_then(|last| last.to_digit(10));
        match (self.period.kind(), number) {
            (PeriodKind::Quarter, Some(number)) => (number * 3 - 2, 3),
            (PeriodKind::HalfYear, Some(number)) => (number * 6 - 5, 6),
            _ => (1, 12),
        }
    }

    /// The first day, as `2026-01-01`.
    fn first_day(&self) -> String {
        format!("{}-{:02}-01", self.period.year(), self.months().0)
    }

    /// The last day: the last month of a quarter has 30 days in June and September, else 31.
    fn last_day(&self) -> String {
        let (first, long) = self.months();
        let month = first + long - 1;
        let day = if matches!(month, 6 | 9) { 30 } else { 31 };
        format!("{}-{month:02}-{day}", self.period.year())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(period: &str) -> (String, String) {
        let table = Table {
            centre: "FR-08-GIVET-01",
            period: period.parse().unwrap(),
            created: "2027-01-02T08:15:00Z",
            elements: vec![],
        };
        (table.first_day(), table.last_day())
    }

    #[test]
    fn a_period_has_its_first_and_last_day() {
        let known = [
            ("2026Q1", "2026-01-01", "2026-03-31"),
            ("2026Q2", "2026-04-01", "2026-06-30"),
            ("2026Q3", "2026-07-01", "2026-09-30"),
            ("2026Q4", "2026-10-01", "2026-12-31"),
            ("2026S1", "2026-01-01", "2026-06-30"),
            ("2026S2", "2026-07-01", "2026-12-31"),
            ("2026", "2026-01-01", "2026-12-31"),
        ];
        for (period, first, last) in known {
            assert_eq!(days(period), (first.to_owned(), last.to_owned()));
        }
    }

    #[test]
    fn a_word_finds_its_format() {
        for format in Format::ALL {
            assert_eq!(Format::from_code(format.code()), Some(format));
        }
        assert_eq!(Format::from_code("xls"), None);
    }
}
