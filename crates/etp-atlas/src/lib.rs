//! The border on paper: which days are public holidays in France, Belgium, Luxembourg and Germany.
//!
//! Knows no other crate of ours, no clock and no language: countries and regions come in as codes,
//! holidays leave as names that `etp-i18n` puts into words (`holidays-…`).

mod easter;
pub mod holidays;
