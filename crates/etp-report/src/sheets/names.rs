//! Names of sheets that every spreadsheet takes: short, without the signs of references, each once.

/// The most a name may have, in UTF-16 units.
const LONGEST: usize = 31;

/// A name for each, in the same order.
pub(super) fn names<'a>(wanted: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut taken: Vec<String> = Vec::new();
    for wanted in wanted {
        let plain = allowed(wanted);
        let numbered = (2..).map(|number| ending(&plain, &format!(" ({number})")));
        let mut tries = std::iter::once(ending(&plain, "")).chain(numbered);
        let free = tries.find(|name| !taken.iter().any(|one| same(one, name)));
        taken.extend(free);
    }
    taken
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

fn allowed(wanted: &str) -> String {
    let sign = |sign: char| match sign {
        '[' | ']' | ':' | '*' | '?' | '/' | '\\' => ' ',
        sign if sign.is_control() => ' ',
        '\'' => '’',
        '\u{FFFE}' | '\u{FFFF}' => ' ',
        sign => sign,
    };
    let plain: String = wanted.chars().map(sign).collect();
    let words: Vec<_> = plain.split_whitespace().collect();
    match words.join(" ") {
        // Excel keeps this name for itself.
        history if history.eq_ignore_ascii_case("history") => format!("{history} -"),
        empty if empty.is_empty() => "-".to_owned(),
        name => name,
    }
}

/// The name cut so that an ending fits.
fn ending(name: &str, end: &str) -> String {
    let room = LONGEST - end.len();
    cut(name, room).trim_end().to_owned() + end
}

/// The head of a text that has at most so many UTF-16 units.
pub(super) fn cut(text: &str, room: usize) -> &str {
    let mut units = 0;
    let over = text.char_indices().find(|(_, sign)| {
        units += sign.len_utf16();
        units > room
    });
    over.map_or(text, |(place, _)| &text[..place])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_xlsxwriter::utility::check_sheet_name;

    #[test]
    fn a_name_loses_the_signs_of_references_and_what_is_too_long() {
        let long = "Participations par pays de résidence et par pays de la séance";
        assert_eq!(
            names(["2.1 [a]:b/c*?\\d", "", "'x'", "History", long]),
            [
                "2.1 a b c d",
                "-",
                "’x’",
                "History -",
                "Participations par pays de rési"
            ]
        );
    }

    #[test]
    fn two_sheets_of_one_name_are_numbered_whatever_their_case() {
        assert_eq!(names(["Âge", "âge", "ÂGE"]), ["Âge", "âge (2)", "ÂGE (3)"]);
    }

    proptest! {
        #[test]
        fn excel_takes_every_name_and_no_two_are_alike(wanted in prop::collection::vec(".{0,40}", 0..12)) {
            let names = names(wanted.iter().map(String::as_str));
            prop_assert_eq!(names.len(), wanted.len());
            for (place, name) in names.iter().enumerate() {
                prop_assert!(check_sheet_name(name).is_ok(), "{}", name);
                prop_assert!(!names[..place].iter().any(|other| same(other, name)));
            }
        }
    }
}
