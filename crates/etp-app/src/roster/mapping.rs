//! What each column of a file holds: as its headings say, as somebody chose for the same headings
//! before, or as somebody chooses now. Knows no row.

use super::columns::Column;
use super::headings::meant_by;
use super::kind::Kind;
use crate::Failure;
use crate::forms::ColumnChoice;
use etp_domain::names::fold;
use sha2::{Digest, Sha256};

/// What each column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mapping {
    /// The headings as the file writes them.
    pub(super) headings: Vec<String>,
    held: Vec<Option<Column>>,
}

impl Mapping {
    /// As the headings say. Where two mean the same, the second stays in the file.
    pub(super) fn automatic(headings: &[String]) -> Self {
        let mut held: Vec<Option<Column>> = Vec::new();
        for heading in headings {
            let free = |column: &&Column| !held.contains(&Some(**column));
            let column = meant_by(heading).iter().find(free).copied();
            held.push(column);
        }
        Self {
            headings: headings.to_vec(),
            held,
        }
    }

    /// As it was chosen for these headings before; `None` when what was kept does not fit them.
    pub(super) fn remembered(headings: &[String], kept: &serde_json::Value) -> Option<Self> {
        let codes: Vec<&str> = kept
            .as_array()?
            .iter()
            .map(|code| code.as_str().unwrap_or(""))
            .collect();
        let held: Vec<_> = codes.into_iter().map(Column::from_code).collect();
        let doubled = |place: usize| held[place].is_some() && held[..place].contains(&held[place]);
        let fits = held.len() == headings.len() && !(0..held.len()).any(doubled);
        fits.then(|| Self {
            headings: headings.to_vec(),
            held,
        })
    }

    /// With what somebody chose; a column that held the same stays in the file then.
    ///
    /// # Errors
    /// `roster-heading-unknown`, `roster-column-unknown`, `roster-column-twice`.
    pub(super) fn chosen(mut self, choices: &[ColumnChoice]) -> Result<Self, Failure> {
        let mut said: Vec<usize> = Vec::new();
        let mut taken: Vec<Column> = Vec::new();
        for choice in choices {
            let place = self.place_of(&choice.heading, &said)?;
            let column = code(choice)?;
            if let Some(column) = column {
                if taken.contains(&column) {
                    let column = choice.heading.clone();
                    return Err(Failure::refused("roster-column-twice").with("column", column));
                }
                taken.push(column);
            }
            said.push(place);
            self.held[place] = column;
        }
        for (place, held) in self.held.iter_mut().enumerate() {
            if !said.contains(&place) && held.is_some_and(|column| taken.contains(&column)) {
                *held = None;
            }
        }
        Ok(self)
    }

    /// The first column of that heading nobody said anything about yet.
    fn place_of(&self, heading: &str, said: &[usize]) -> Result<usize, Failure> {
        let wanted = fold(heading);
        let mut places = self.headings.iter().enumerate();
        places
            .find(|(place, heading)| !said.contains(place) && fold(heading) == wanted)
            .map(|(place, _)| place)
            .ok_or_else(|| Failure::refused("roster-heading-unknown").with("given", heading))
    }

    /// What each column holds, in the order of the file.
    pub(super) fn held(&self) -> &[Option<Column>] {
        &self.held
    }

    /// The columns that are taken, with their places, in the order of the file.
    pub(super) fn taken(&self) -> impl Iterator<Item = (usize, Column)> {
        let places = self.held.iter().enumerate();
        places.filter_map(|(place, held)| held.map(|column| (place, column)))
    }

    /// Whether a column of the file holds it.
    pub(super) fn has(&self, column: Column) -> bool {
        self.held.contains(&Some(column))
    }

    /// A column's heading as the file writes it; empty when the file has none.
    pub(super) fn heading(&self, column: Column) -> &str {
        let mut taken = self.taken();
        let place = taken
            .find(|(_, held)| *held == column)
            .map(|(place, _)| place);
        place
            .and_then(|place| self.headings.get(place))
            .map_or("", String::as_str)
    }

    /// Columns that say what another one says, and stay in the file unless somebody chooses.
    pub(super) fn doubled(&self) -> impl Iterator<Item = &str> {
        let both = self.headings.iter().zip(&self.held);
        both.filter(|(heading, held)| held.is_none() && !meant_by(heading).is_empty())
            .map(|(heading, _)| heading.as_str())
    }

    /// What the rows are.
    pub(super) fn kind(&self) -> Kind {
        Kind::of(|column| self.has(column))
    }

    /// Columns that must be chosen before rows can be read.
    pub(super) fn missing(&self) -> Vec<Column> {
        self.kind().missing(|column| self.has(column))
    }

    /// What is remembered.
    pub(super) fn kept(&self) -> serde_json::Value {
        let codes = self.held.iter().map(|held| held.map_or("", Column::code));
        serde_json::Value::from_iter(codes)
    }

    /// By what the headings are recognised next time.
    pub(super) fn digest(&self) -> String {
        digest_of(&self.headings)
    }
}

/// By what headings are recognised next time.
pub(super) fn digest_of(headings: &[String]) -> String {
    let mut digest = Sha256::new();
    for heading in headings {
        digest.update(fold(heading));
        digest.update("\n");
    }
    hex::encode(digest.finalize())
}

fn code(choice: &ColumnChoice) -> Result<Option<Column>, Failure> {
    if choice.holds.is_empty() {
        return Ok(None);
    }
    let column = Column::from_code(&choice.holds);
    let unknown = || Failure::refused("roster-column-unknown").with("given", &choice.holds);
    column.map(Some).ok_or_else(unknown)
}

#[cfg(test)]
mod tests;
