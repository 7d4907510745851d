//! The border on paper: the public and school holidays of France, Belgium, Luxembourg and Germany, and
//! the communes on both sides with their postal codes and points.
//!
//! Knows no other crate of ours, no clock and no language: countries and regions come in as codes,
//! holidays leave as names that `etp-i18n` puts into words (`holidays-…`, `school-…`).

mod easter;
pub mod holidays;
pub mod places;
pub mod school;
