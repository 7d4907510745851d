//! What columns are called in French, Dutch, German and English: the list of `headings.txt` and the
//! words of the screens, read once. Knows no file.

use super::columns::Column;
use etp_domain::names::fold_tight;
use etp_i18n::Language;
use std::collections::HashMap;
use std::sync::LazyLock;

/// By heading without accents, capitals, blanks and signs: what it may stand for, likeliest first.
static HEADINGS: LazyLock<HashMap<String, Vec<Column>>> = LazyLock::new(|| {
    let mut headings: HashMap<String, Vec<Column>> = HashMap::new();
    let screens = Column::ALL.iter().flat_map(|column| on_screens(*column));
    let listed = listed().map(|(column, heading)| (column, fold_tight(heading)));
    for (column, heading) in listed.chain(screens) {
        let columns = headings.entry(heading).or_default();
        if !columns.contains(&column) {
            columns.push(column);
        }
    }
    headings
});

/// What a heading may stand for, likeliest first.
pub(super) fn meant_by(heading: &str) -> &'static [Column] {
    let meant = HEADINGS.get(&fold_tight(heading));
    meant.map_or(&[], Vec::as_slice)
}

/// How many cells of a row are headings of ours.
pub(super) fn known(cells: &[String]) -> usize {
    let known = cells.iter().filter(|cell| !meant_by(cell).is_empty());
    known.count()
}

/// What the screens call it, in every language.
fn on_screens(column: Column) -> impl Iterator<Item = (Column, String)> {
    let key = format!("roster-column-{}", column.code());
    let words = Language::ALL.into_iter();
    words.filter_map(move |language| {
        let word = etp_i18n::word(language, &key)?;
        Some((column, fold_tight(&word)))
    })
}

fn listed() -> impl Iterator<Item = (Column, &'static str)> {
    let lines = include_str!("headings.txt").lines();
    let named = lines.filter_map(|line| {
        let (code, headings) = line.split_once(':')?;
        Some((Column::from_code(code)?, headings))
    });
    named.flat_map(|(column, headings)| {
        let each = headings.split(',').map(str::trim);
        each.map(move |heading| (column, heading))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_has_headings_and_every_line_a_column() {
        for column in Column::ALL {
            assert!(listed().any(|(of, _)| of == *column), "{}", column.code());
        }
        let lines = include_str!("headings.txt").lines();
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let code = line.split(':').next().unwrap();
            assert!(Column::from_code(code).is_some(), "{line}");
            assert!(!line.contains(", ,") && !line.ends_with(','), "{line}");
        }
    }

    #[test]
    fn the_word_on_the_screen_is_a_heading_in_every_language() {
        for language in Language::ALL {
            for column in Column::ALL {
                let key = format!("roster-column-{}", column.code());
                let word = etp_i18n::word(language, &key).unwrap();
                assert!(meant_by(&word).contains(column), "{word}");
            }
        }
    }

    #[test]
    fn only_phones_stand_under_two_codes() {
        for (heading, columns) in HEADINGS.iter().filter(|(_, columns)| columns.len() > 1) {
            assert_eq!(*columns, [Column::Phone, Column::OtherPhone], "{heading}");
        }
    }

    #[test]
    fn capitals_accents_and_signs_do_not_matter() {
        for heading in ["NÉ(E) LE", "nee le", "Date-de-naissance", "  d.d.n. "] {
            assert_eq!(meant_by(heading), [Column::BirthDate], "{heading}");
        }
        assert!(meant_by("Pointure").is_empty());
    }
}
