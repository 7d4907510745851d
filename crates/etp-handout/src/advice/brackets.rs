//! Words between brackets: a second thought inside the first. Knows no language.

use super::word::words;
use super::{AdviceKind, Advisor};

/// One text. A measure in a second unit, a word alone or something filled in stays.
pub(super) fn advise(text: &str, advisor: &mut Advisor) {
    for part in text.split('(').skip(1) {
        let Some((inside, _)) = part.split_once(')') else {
            continue;
        };
        let aside =
            words(inside).len() > 1 && !inside.contains(|one: char| one.is_numeric() || one == '{');
        if aside {
            advisor.about(AdviceKind::Brackets, &format!("({inside})"));
        }
    }
}
