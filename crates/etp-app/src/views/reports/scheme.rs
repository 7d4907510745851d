//! Schemes as they are asked for and adapted. Holds no figure.

use chrono::NaiveDate;
use etp_domain::Country;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A scheme that can be asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SchemeCard {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its title.
    pub title: String,
    /// For whom it is, and what it leaves open.
    pub about: String,
    /// Whose form.
    pub country: Country,
    /// In force from; `None` for as long as anybody knows.
    pub from: Option<NaiveDate>,
    /// Until.
    pub until: Option<NaiveDate>,
    /// Read in the sources named.
    pub checked: bool,
    /// Where it was read.
    pub sources: Vec<String>,
    /// The centre's own.
    pub own: bool,
    /// Whether it fits the centre: its country's, or anybody's.
    pub ours: bool,
}

/// A scheme as it can be adapted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct SchemeEdit {
    /// The scheme.
    pub card: SchemeCard,
    /// Nobody is to choose it any more.
    pub retired: bool,
    /// Its options.
    pub options: Vec<SchemeOption>,
    /// Its groups.
    pub groups: Vec<SchemeGroup>,
    /// Every indicator, to add a cell.
    pub indicators: Vec<IndicatorCard>,
}

/// An option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SchemeOption {
    /// Its name.
    pub name: String,
    /// What it changes, in a sentence.
    pub sentence: String,
    /// Its value, as written.
    pub value: String,
    /// What there is to choose from, with words; empty for a number or a list of numbers.
    pub choices: Vec<(String, String)>,
}

/// A group of a scheme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SchemeGroup {
    /// Its number.
    pub code: String,
    /// Its heading.
    pub label: String,
    /// Its cells.
    pub cells: Vec<SchemeCell>,
}

/// A cell of a scheme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SchemeCell {
    /// Its number.
    pub code: String,
    /// Its label.
    pub label: String,
    /// What it counts.
    pub indicator: String,
    /// How, in a sentence.
    pub how: String,
}

/// An indicator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct IndicatorCard {
    /// Its name in schemes.
    pub name: String,
    /// How it is counted, in a sentence.
    pub how: String,
}
