//! A centre's lines, read whole or not at all: the first that cannot be taken is named by its line
//! and its column. What stands there is never repeated, for it may be about somebody.

use super::columns::{Column, Columns};
use crate::Failure;
use csv::{ReaderBuilder, StringRecord};
use etp_disclosure::{
    AgeBand, Contribution, CountedPathology, Delivery, Period, PeriodKind, Residence, Sex,
};
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// Every contribution of a file, by person, with the line each stands on.
pub(super) fn contributions(text: &str) -> Result<Vec<Contribution>, Failure> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut records = reader.records();
    let headings = records.next().transpose().map_err(|_| not_text())?;
    let columns = Columns::of(&headings.ok_or_else(|| Failure::refused("microdata-empty"))?)?;
    let mut portraits = HashMap::new();
    records
        .map(|record| {
            let record = record.map_err(|_| not_text())?;
            let line = Line {
                columns: &columns,
                number: record.position().map_or(0, csv::Position::line),
                record: &record,
            };
            let one = line.contribution()?;
            line.must_agree(&mut portraits, &one)?;
            Ok(one)
        })
        .collect()
}

/// The bytes are no text.
pub(super) fn not_text() -> Failure {
    Failure::refused("microdata-not-text")
}

/// What stays the same of a person within a year.
type Portrait = (AgeBand, Option<Sex>, Residence);

/// One line, with its number in the file.
struct Line<'a> {
    columns: &'a Columns,
    number: u64,
    record: &'a StringRecord,
}

impl Line<'_> {
    fn contribution(&self) -> Result<Contribution, Failure> {
        if self.record.len() != self.columns.count() {
            return Err(Failure::refused("microdata-line-torn")
                .with("line", self.number.to_string())
                .with("wanted", self.columns.count().to_string())
                .with("found", self.record.len().to_string()));
        }
        Ok(Contribution {
            person: self.value(Column::Person, opaque)?,
            quarter: self.value(Column::Period, quarter)?,
            pathology: self.value(Column::Pathology, CountedPathology::of_code)?,
            age: self.value(Column::AgeBand, AgeBand::of_code)?,
            sex: self.value(Column::Sex, sex)?,
            residence: self.value(Column::Residence, Residence::of_code)?,
            delivery: self.value(Column::Mode, Delivery::of_code)?,
            attendances: self.value(Column::Attendances, whole)?,
        })
    }

    fn value<'a, T>(
        &'a self,
        column: Column,
        read: impl FnOnce(&'a str) -> Option<T>,
    ) -> Result<T, Failure> {
        read(self.columns.text(self.record, column))
            .ok_or_else(|| self.refused("microdata-value-unreadable", column))
    }

    fn refused(&self, code: &str, column: Column) -> Failure {
        Failure::refused(code)
            .with("line", self.number.to_string())
            .with("column", column.heading())
    }

    /// A person has one age band, one sex and one residence a year.
    fn must_agree(
        &self,
        portraits: &mut HashMap<(u64, u16), Portrait>,
        one: &Contribution,
    ) -> Result<(), Failure> {
        let portrait = (one.age, one.sex, one.residence);
        let before = *portraits
            .entry((one.person, one.quarter.year()))
            .or_insert(portrait);
        let differs = |column| Err(self.refused("microdata-person-differs", column));
        match before {
            (age, ..) if age != one.age => differs(Column::AgeBand),
            (_, sex, _) if sex != one.sex => differs(Column::Sex),
            (.., residence) if residence != one.residence => differs(Column::Residence),
            _ => Ok(()),
        }
    }
}

fn quarter(text: &str) -> Option<Period> {
    let period: Period = text.parse().ok()?;
    (period.kind() == PeriodKind::Quarter).then_some(period)
}

/// `U` is unknown.
fn sex(code: &str) -> Option<Option<Sex>> {
    match code {
        "U" => Some(None),
        code => Sex::of_code(code).map(Some),
    }
}

/// Digits and nothing else.
fn whole(text: &str) -> Option<u32> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| digits)
}

/// The number of a person: the same for the same text in every file of the centre, whatever the
/// order, so that corrections can tell who came and who went.
fn opaque(person: &str) -> Option<u64> {
    let digest = Sha256::digest(person.as_bytes());
    let first = digest.first_chunk().filter(|_| !person.is_empty());
    first.map(|bytes| u64::from_be_bytes(*bytes))
}
