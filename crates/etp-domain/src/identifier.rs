//! National identifiers: read, checked, crosschecked with the person's file, shown masked.
//!
//! Knows no register: whether a number may be kept at all is the centre's setting, not a rule of
//! arithmetic. A number is never in a refusal, in `Debug` or in a log.
//!
//! Why:
//! - What arithmetic makes impossible is refused. What is merely unusual, or contradicts the file, is
//!   kept with a [`Caution`]: the file may be the wrong one, and a frontier worker's number often is
//!   unusual. So is whatever we know from hearsay only.

mod caution;
mod keys;
mod kvnr;
mod lu;
mod nir;
mod niss;
mod places;
mod told;

#[cfg(test)]
mod tests;

use crate::coded::coded;
use crate::{BirthDate, Refusal, Sex};
pub use caution::Caution;
use places::{compact, grouped};
use std::fmt;

coded! {
    /// Which national number.
    IdentifierKind {
        /// France: numéro d'inscription au répertoire, 15 places.
        Nir = "nir",
        /// Belgium: numéro du registre national or bis number, 11 digits.
        Niss = "niss",
        /// Luxembourg: matricule, 13 digits.
        Lu = "lu",
        /// Germany: the unchangeable part of the Krankenversichertennummer, 10 places.
        Kvnr = "kvnr",
    }
}

/// What the file says about the person, to cross-check a number with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holder {
    /// Date of birth, as far as it is known.
    pub birth_date: BirthDate,
    /// Sex, if known.
    pub sex: Sex,
}

impl Holder {
    /// Nothing is known about the person: nothing can contradict the number.
    pub const UNKNOWN: Self = Self {
        birth_date: BirthDate::UNKNOWN,
        sex: Sex::Unknown,
    };
}

/// A number whose arithmetic is right. Compare it, show it masked; `text` is for the register.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identifier {
    kind: IdentifierKind,
    text: String,
}

/// An identifier, and what the person who typed it should look at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// The number.
    pub identifier: Identifier,
    /// What is unusual in it or differs from the file, in a fixed order.
    pub cautions: Vec<Caution>,
}

impl Identifier {
    /// Reads a number as people write it: blanks, dots and dashes are dropped, letters raised.
    ///
    /// # Errors
    /// `Refusal::Identifier…`, one for each thing that makes a number impossible.
    pub fn read(kind: IdentifierKind, text: &str, holder: &Holder) -> Result<Checked, Refusal> {
        let text = compact(text);
        let (told, mut cautions) = match kind {
            IdentifierKind::Nir => nir::check(&text)?,
            IdentifierKind::Niss => niss::check(&text)?,
            IdentifierKind::Lu => lu::check(&text)?,
            IdentifierKind::Kvnr => kvnr::check(&text)?,
        };
        cautions.extend(told.against(holder));
        Ok(Checked {
            identifier: Self { kind, text },
            cautions,
        })
    }

    /// Which national number.
    pub fn kind(&self) -> IdentifierKind {
        self.kind
    }

    /// The number without blanks, as the register keeps it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The number grouped as people write it.
    pub fn written(&self) -> String {
        match self.kind {
            IdentifierKind::Nir => grouped(&self.text, &[1, 2, 2, 2, 3, 3, 2], "      "),
            IdentifierKind::Niss => grouped(&self.text, &[2, 2, 2, 3, 2], "..-."),
            IdentifierKind::Lu => grouped(&self.text, &[4, 4, 3, 2], "   "),
            IdentifierKind::Kvnr => self.text.clone(),
        }
    }

    /// The number with all but its last two places hidden.
    pub fn masked(&self) -> String {
        let hidden = self.text.len().saturating_sub(2);
        "•".repeat(hidden) + self.text.get(hidden..).unwrap_or_default()
    }
}

impl fmt::Debug for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Identifier({} {})", self.kind.code(), self.masked())
    }
}
