//! German spelling read aloud: ei, ai, ey and ay alike, umlauts as ae, oe, ue, sch, tz.

use super::reading::Where::{Any, Before, End, Start};
use super::reading::{Rule, read};

const RULES: &[Rule] = &[
    ("aeu", Any, "OE"),
    ("eu", Any, "OE"),
    ("ei", Any, "AE"),
    ("ey", Any, "AE"),
    ("ai", Any, "AE"),
    ("ay", Any, "AE"),
    ("ie", Any, "E"),
    ("ae", Any, "E"),
    ("oe", Any, "O"),
    ("ue", Any, "O"),
    ("tsch", Any, "X"),
    ("sch", Any, "X"),
    ("sh", Any, "X"),
    ("chs", Any, "KS"),
    ("ch", Any, "K"),
    ("tze", End, "S"),
    ("ze", End, "S"),
    ("tz", Any, "S"),
    ("c", Before("eiy"), "S"),
    ("qu", Any, "KF"),
    ("pf", Any, "F"),
    ("ph", Any, "F"),
    ("h", Start, "H"),
    ("h", Any, ""),
    ("j", Any, "E"),
];

/// The sounds of a word as somebody German-speaking reads it.
pub(super) fn sounds(word: &str) -> String {
    read(word, RULES)
}
