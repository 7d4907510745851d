//! One row of cells: a person who can be taken, or everything that is wrong with them. Knows no
//! other row.

use super::fields;
use super::headings::{Column, Headings};
use super::table::TableRow;
use crate::Failure;
use chrono::NaiveDate;
use csv::StringRecord;
use etp_domain::{Country, HandoutLanguage, Sex};

/// A row that can be taken.
pub(super) struct GoodRow {
    pub(super) line: u32,
    pub(super) record: StringRecord,
    pub(super) person: Person,
}

/// Who a row is about.
pub(super) struct Person {
    pub(super) last_name: String,
    pub(super) first_name: String,
    pub(super) birth_date: NaiveDate,
    pub(super) sex: Sex,
    pub(super) residence: Country,
    pub(super) postal_code: String,
    pub(super) commune: String,
    pub(super) phone: String,
    pub(super) languages: Vec<HandoutLanguage>,
}

/// What is wrong with a row: the column's heading, empty for the row as a whole, and why.
pub(super) type Problems = Vec<(String, Failure)>;

/// What rows are read against.
pub(super) struct Terms<'a> {
    pub(super) headings: &'a Headings,
    /// The centre's country, for rows that name none.
    pub(super) own: Country,
    pub(super) today: NaiveDate,
}

impl Terms<'_> {
    /// Reads every cell, so that one look tells everything that is wrong.
    pub(super) fn read(&self, row: &TableRow) -> Result<Person, Problems> {
        if let Some(last) = row.unclosed {
            let open = Failure::refused("roster-quote-unclosed").with("last", last.to_string());
            return Err(vec![(String::new(), open)]);
        }
        let mut cells = Cells {
            record: &row.record,
            headings: self.headings,
            problems: self.too_long(&row.record).into_iter().collect(),
        };
        match self.person(&mut cells) {
            Some(person) if cells.problems.is_empty() => Ok(person),
            _ => Err(cells.problems),
        }
    }

    fn too_long(&self, record: &StringRecord) -> Option<(String, Failure)> {
        let columns = self.headings.written.len();
        let beyond = record.iter().skip(columns);
        beyond
            .into_iter()
            .any(|cell| !cell.trim().is_empty())
            .then(|| {
                let long = Failure::refused("roster-row-too-long")
                    .with("expected", columns.to_string())
                    .with("found", record.len().to_string());
                (String::new(), long)
            })
    }

    /// Every field is read before the first that failed ends it.
    fn person(&self, cells: &mut Cells<'_>) -> Option<Person> {
        let last_name = cells.read(Column::LastName, fields::name);
        let first_name = cells.read(Column::FirstName, fields::name);
        let birth_date = cells.read(Column::BirthDate, |cell| {
            fields::birth_date(cell, self.today)
        });
        let sex = cells.read(Column::Sex, fields::sex);
        let residence = cells.read(Column::Residence, |cell| fields::country(cell, self.own));
        let postal_code = cells.read(Column::PostalCode, fields::text);
        let commune = cells.read(Column::Commune, fields::text);
        let phone = cells.read(Column::Phone, fields::text);
        let lives_in = residence.unwrap_or(self.own);
        let languages = cells.read(Column::Languages, |cell| fields::languages(cell, lives_in));
        Some(Person {
            last_name: last_name?,
            first_name: first_name?,
            birth_date: birth_date?,
            sex: sex?,
            residence: residence?,
            postal_code: postal_code?,
            commune: commune?,
            phone: phone?,
            languages: languages?,
        })
    }
}

/// The cells of one row, and what was wrong with those read so far.
struct Cells<'a> {
    record: &'a StringRecord,
    headings: &'a Headings,
    problems: Problems,
}

impl Cells<'_> {
    fn read<T>(
        &mut self,
        column: Column,
        field: impl FnOnce(&str) -> Result<T, Failure>,
    ) -> Option<T> {
        let cell = self
            .headings
            .place(column)
            .and_then(|place| self.record.get(place))
            .unwrap_or_default();
        let heading = || self.headings.heading(column).to_owned();
        field(cell)
            .map_err(|failure| self.problems.push((heading(), failure)))
            .ok()
    }
}
