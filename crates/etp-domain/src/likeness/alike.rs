//! Whether two folded names are similar as written.

use strsim::osa_distance;

/// The same, one a part of the other (`jean` and `jean pierre`), or a slip or two apart. A short name
/// is only similar to itself: Léa is not Léo.
pub(super) fn similar(a: &str, b: &str) -> bool {
    if a.is_empty() || b.is_empty() {
        return false;
    }
    same(a, b) || part_of(a, b) || part_of(b, a) || close(&tight(a), &tight(b))
}

/// The same but for blanks.
pub(super) fn same(a: &str, b: &str) -> bool {
    !a.is_empty() && tight(a) == tight(b)
}

fn tight(name: &str) -> String {
    name.replace(' ', "")
}

/// Every word of one is a word of the other. A particle alone (`de`, `van`) does not count.
fn part_of(part: &str, whole: &str) -> bool {
    let long_enough = part.split(' ').any(|word| word.chars().count() > 3);
    long_enough
        && part
            .split(' ')
            .all(|word| whole.split(' ').any(|other| other == word))
}

fn close(a: &str, b: &str) -> bool {
    let allowed = match a.chars().count().min(b.chars().count()) {
        0..=4 => 0,
        5..=7 => 1,
        _ => 2,
    };
    osa_distance(a, b) <= allowed
}
