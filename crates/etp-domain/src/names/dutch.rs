//! Dutch spelling read aloud, its old forms included: ae for aa, ck for k, gh for g, y for ij.

use super::reading::Where::{Any, Before, End, Start};
use super::reading::{Rule, read};

const RULES: &[Rule] = &[
    ("uij", Any, "OE"),
    ("ui", Any, "OE"),
    ("uy", Any, "OE"),
    ("ij", Any, "E"),
    ("ei", Any, "E"),
    ("ey", Any, "E"),
    ("ae", Any, "A"),
    ("oe", Any, "O"),
    ("au", Any, "O"),
    ("ou", Any, "O"),
    ("eu", Any, "E"),
    ("ghe", End, "K"),
    ("ge", End, "K"),
    ("gh", Any, "K"),
    ("sch", End, "S"),
    ("sch", Any, "SK"),
    ("sh", Any, "X"),
    ("ch", Any, "K"),
    ("c", Before("eiy"), "S"),
    ("qu", Any, "KF"),
    ("ph", Any, "F"),
    ("h", Start, "H"),
    ("h", Any, ""),
    ("j", Any, "E"),
];

/// The sounds of a word as somebody Dutch-speaking reads it.
pub(super) fn sounds(word: &str) -> String {
    read(word, RULES)
}
