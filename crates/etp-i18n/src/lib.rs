//! The sentences of `locales/`, typed at build time. Knows no other crate of ours, and no person:
//! it turns a key and arguments into a sentence in French, Dutch, German or English, and the
//! sentences of handouts and days in nine more languages.
//!
//! Each `locales/*/<noun>.ftl` is a module, each of its keys a function without the noun:
//! `today-title` is `today::title`, with one argument per variable, sorted by name.
//!
//! Why:
//! - The build refuses a key or variable that one language lacks, so a sentence always exists.
//! - A [`HandoutLanguage`] has two files and no other: no function takes it whose sentence it lacks.
//! - A number among the arguments is written as the language writes numbers; what is no quantity
//!   (a year, a file number) is passed as text.
//! - No isolation marks around arguments: on paper they would be boxes.

mod bundles;
pub mod dates;
mod language;
pub mod numbers;
mod typescript;

#[cfg(test)]
#[path = "../build/found.rs"]
mod found;
#[cfg(test)]
#[path = "../build/parity.rs"]
mod parity;
#[cfg(test)]
mod parity_tests;
#[cfg(test)]
mod typography_tests;

pub use bundles::{keys, message, word};
pub use fluent_bundle::FluentValue as Value;
pub use sentences::*;
pub use typescript::typescript_keys;

include!(concat!(env!("OUT_DIR"), "/sentences.rs"));

/// A sentence's key and its variables, in the order of their names.
pub(crate) struct Entry {
    key: &'static str,
    variables: &'static [Variable],
}

/// A variable; `counted` when a plural depends on it.
pub(crate) struct Variable {
    name: &'static str,
    counted: bool,
}
