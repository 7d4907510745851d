//! French spelling read aloud: silent endings, nasal vowels, soft c and g, no h.

use super::reading::Where::{Any, Before, End, NotBefore};
use super::reading::{Rule, read};

const SOFT: &str = "eiy";
const VOICED: &str = "aeiouynmh";

const RULES: &[Rule] = &[
    ("eau", Any, "O"),
    ("au", Any, "O"),
    ("ou", Any, "O"),
    ("oeu", Any, "E"),
    ("eu", Any, "E"),
    ("oi", Any, "OA"),
    ("oy", Any, "OA"),
    ("ain", NotBefore(VOICED), "EN"),
    ("ein", NotBefore(VOICED), "EN"),
    ("ai", Any, "E"),
    ("ay", Any, "E"),
    ("ei", Any, "E"),
    ("ey", Any, "E"),
    ("ien", NotBefore(VOICED), "EN"),
    ("en", Before("s"), "EN"),
    ("en", NotBefore(VOICED), "AN"),
    ("em", Before("bp"), "AN"),
    ("am", Before("bp"), "AN"),
    ("om", Before("bp"), "ON"),
    ("im", Before("bp"), "EN"),
    ("bv", Any, "F"),
    ("chr", Any, "KR"),
    ("chl", Any, "KL"),
    ("sch", Any, "X"),
    ("tch", Any, "X"),
    ("ch", Any, "X"),
    ("sh", Any, "X"),
    ("cqu", Any, "K"),
    ("cq", Any, "K"),
    ("qu", Any, "K"),
    ("sc", Before(SOFT), "S"),
    ("c", Before(SOFT), "S"),
    ("gn", Any, "N"),
    ("gu", Before(SOFT), "K"),
    ("ge", Before("aou"), "X"),
    ("g", Before(SOFT), "X"),
    ("ph", Any, "F"),
    ("x", End, "S"),
    ("h", Any, ""),
];

/// The sounds of a word as somebody French reads it.
pub(super) fn sounds(word: &str) -> String {
    read(&spoken(word), RULES)
}

/// The word without what is written at its end and not said: `thibault` → `thibau`, `dupont` →
/// `dupon`, `philippe` → `philipp`. Two letters always stay.
fn spoken(word: &str) -> String {
    for ending in ["aults", "ault", "auld"] {
        if let Some(stem) = word.strip_suffix(ending) {
            return format!("{stem}au");
        }
    }
    let mute = ["es", "e"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending));
    let stem = mute.unwrap_or_else(|| word.trim_end_matches(['d', 'p', 's', 't', 'x', 'z']));
    if stem.len() < 2 { word } else { stem }.to_owned()
}
