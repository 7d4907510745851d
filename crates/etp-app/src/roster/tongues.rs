//! The languages in a cell, parted by anything. Knows no person.

use super::cells::{Read, Value};
use super::columns::Column;
use super::values::code_of;
use crate::Failure;
use etp_domain::Tongue;

/// What stands between two languages.
const BETWEEN: [&str; 9] = [",", ";", "/", "+", "|", "&", " et ", " und ", " and "];
/// So does this, in Dutch; but it is English's code as well.
const AND_IN_DUTCH: &str = "en";

/// Reads the languages of a cell, each once, first one first.
///
/// # Errors
/// `roster-language-unknown` where the language decides what is printed.
pub(super) fn read(column: Column, given: &str) -> Result<Read, Failure> {
    let (mut codes, mut other) = (Vec::new(), None);
    for word in pieces(given).iter().flat_map(|piece| words(piece)) {
        let code = match code_of("tongue", &word) {
            Some(code) => code,
            None if column == Column::Languages => {
                return Err(Failure::refused("roster-language-unknown").with("given", word));
            }
            None => {
                other = Some(Failure::refused("roster-language-other").with("given", word));
                Tongue::Other.code()
            }
        };
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    Ok((Value::Codes(codes), other))
}

fn pieces(given: &str) -> Vec<String> {
    let mut parted = given.to_owned();
    for between in BETWEEN {
        parted = parted.replace(between, "\n");
    }
    parted
        .lines()
        .map(|piece| piece.trim().to_owned())
        .collect()
}

/// The languages of a piece: the whole of it where that is one (`langue des signes`), else its words.
fn words(piece: &str) -> Vec<String> {
    if code_of("tongue", piece).is_some() {
        return vec![piece.to_owned()];
    }
    let all = piece.split(|c: char| !c.is_alphabetic());
    let words: Vec<&str> = all.filter(|word| !word.is_empty()).collect();
    let spelt_out = words.iter().any(|word| word.chars().count() > 3);
    let joins = |word: &str| spelt_out && word.eq_ignore_ascii_case(AND_IN_DUTCH);
    let named = words.into_iter().filter(|word| !joins(word));
    named.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spoken(cell: &str) -> Vec<&'static str> {
        match read(Column::Spoken, cell).unwrap() {
            (Value::Codes(codes), _) => codes,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn languages_are_read_in_any_of_them_and_never_twice() {
        for (cell, codes) in [
            ("FR / NL", vec!["fr", "nl"]),
            ("fr nl", vec!["fr", "nl"]),
            ("fr en nl", vec!["fr", "en", "nl"]),
            ("Frans en Duits", vec!["fr", "de"]),
            ("Nederlands, français, nl", vec!["nl", "fr"]),
            ("ne\u{301}erlandais", vec!["nl"]),
            ("français et langue des signes", vec!["fr", "sgn"]),
            ("langue des signes, arabe", vec!["sgn", "ar"]),
        ] {
            assert_eq!(spoken(cell), codes, "{cell}");
        }
    }

    #[test]
    fn a_language_nobody_knows_is_another_one_or_refused_for_handouts() {
        let (value, caution) = read(Column::Spoken, "klingon, fr").unwrap();
        assert_eq!(value, Value::Codes(vec!["zz", "fr"]));
        assert_eq!(caution.unwrap().code, "roster-language-other");
        let refused = read(Column::Languages, "klingon").unwrap_err();
        assert_eq!(refused.code, "roster-language-unknown");
    }
}
