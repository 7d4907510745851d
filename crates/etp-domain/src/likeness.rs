//! Whether two files may be of one person: a reason and how strong it is, never a certainty.
//!
//! Knows no register and decides nothing: somebody compares the two files side by side.
//!
//! Why:
//! - The first reason that holds is the one said, from the same identifier down to twins.
//! - Twins, and children who share a phone, differ by their first name: without a first name that
//!   agrees nothing is stronger than weak, unless a number is the same.
//! - A woman filed once under her birth name and once under her husband's shares a first name and a
//!   birth date with herself; among 12,000 people hardly anybody else does.

mod alike;
mod birth;
mod traits;

#[cfg(test)]
mod tests;

use crate::coded::coded;
use birth::Births;
pub use traits::Traits;

coded! {
    /// Why two files may be of one person, strongest first.
    LikenessReason {
        /// The same national identifier.
        SameIdentifier = "same-identifier",
        /// The same date of birth; names that are similar, or last and first name swapped.
        SameBirthNames = "same-birth-names",
        /// The same names; dates of birth that differ by a slip: day and month swapped, or one digit.
        BirthSlip = "birth-slip",
        /// The same names; one date of birth is missing or less exact.
        SameNames = "same-names",
        /// Names that sound alike; the same date of birth, or a missing one.
        SoundsAlike = "sounds-alike",
        /// The same phone number and similar names.
        SamePhone = "same-phone",
        /// The same date of birth and first name, another last name.
        SameBirthFirstName = "same-birth-first-name",
        /// The same date of birth and last name, another first name or sex: twins, or a wrong first name.
        PossibleTwin = "possible-twin",
    }
}

coded! {
    /// How much a reason weighs.
    Strength {
        /// Worth a glance.
        Weak = "weak",
        /// Probably one person.
        Fair = "fair",
        /// Hardly two.
        Strong = "strong",
    }
}

/// Two files may be of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Likeness {
    /// Why.
    pub reason: LikenessReason,
    /// How strong that is.
    pub strength: Strength,
}

/// The strongest reason why two files may be of one person; it does not matter which comes first.
pub fn likeness(a: &Traits, b: &Traits) -> Option<Likeness> {
    let (reason, strength) = found(a, b)?;
    let contradicted = reason != LikenessReason::SameIdentifier && a.identifiers_contradict(b);
    Some(Likeness {
        reason,
        strength: if contradicted {
            Strength::Weak
        } else {
            strength
        },
    })
}

fn found(a: &Traits, b: &Traits) -> Option<(LikenessReason, Strength)> {
    use LikenessReason as Reason;
    use Strength::{Fair, Strong, Weak};
    let births = Births::of(a.birth_date, b.birth_date);
    if a.share_identifier(b) {
        return Some((Reason::SameIdentifier, shared_number(a, b, births)));
    }
    // A wrong box is ticked sooner than two of a birth are given one first name.
    let agree = !a.sexes_differ(b) || a.same_first(b);
    let (same, similar) = (agree && a.same_names(b), agree && a.similar_names(b));
    let sounds = || agree && a.names_sound_alike(b);
    match births {
        Births::Same if same && !a.sexes_differ(b) => Some((Reason::SameBirthNames, Strong)),
        Births::Same if similar => Some((Reason::SameBirthNames, Fair)),
        Births::Slip if same => Some((Reason::BirthSlip, Fair)),
        Births::SameYear if same => Some((Reason::SameNames, Fair)),
        Births::Missing | Births::SameYear if similar => Some((Reason::SameNames, Weak)),
        Births::Same if sounds() => Some((Reason::SoundsAlike, Fair)),
        Births::Missing | Births::SameYear if sounds() => Some((Reason::SoundsAlike, Weak)),
        _ if similar && a.share_phone(b) => Some((Reason::SamePhone, Weak)),
        Births::Same if agree && a.same_first(b) => Some((Reason::SameBirthFirstName, Weak)),
        Births::Same if a.similar_last(b) => Some((Reason::PossibleTwin, Weak)),
        _ => None,
    }
}

/// A child is known by a parent's number in some countries: alone, a number is not everything.
fn shared_number(a: &Traits, b: &Traits, births: Births) -> Strength {
    let one_person = births != Births::Different || a.similar_names(b);
    if one_person && !a.sexes_differ(b) {
        Strength::Strong
    } else {
        Strength::Fair
    }
}
