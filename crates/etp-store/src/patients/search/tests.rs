//! What was typed, and what is looked for.

use super::*;

fn parts(typed: &str) -> Vec<String> {
    let parts = Search::parse(typed).parts;
    parts.into_iter().map(|part| part.text).collect()
}

#[test]
fn a_date_of_birth_is_read_in_every_notation() {
    for typed in [
        "1948-02-03",
        "03/02/1948",
        "03.02.1948",
        "03-02-1948",
        "3/2/1948",
        "3.2.1948",
        "1948/2/3",
    ] {
        assert_eq!(parts(typed), ["@1948-02-03"], "{typed}");
    }
    assert_eq!(parts("02/1948"), ["@1948-02"]);
    assert_eq!(parts("dupont 3/2/1948"), ["dupont", "@1948-02-03"]);
    assert_eq!(parts("31/04/1948"), [" 31", " 04", "1948"], "no such day");
}

#[test]
fn a_file_number_is_read_with_and_without_its_dashes() {
    let printed = FileNumber(42).to_string();
    let tight = format!(" {}", printed.replace('-', "").to_lowercase());
    assert_eq!(parts(&printed)[0], tight);
    assert_eq!(parts(tight.trim()), [tight]);
    assert_eq!(parts("42"), [" 42"]);
}

#[test]
fn a_phone_is_its_digits_whatever_stands_between_and_before_them() {
    for typed in [
        "03 24 56 12 34",
        "+33 3 24 56 12 34",
        "0033 324561234",
        "03.24.56.12.34",
    ] {
        assert_eq!(parts(typed), ["324561234"], "{typed}");
    }
    assert_eq!(parts("+352 621 123 456"), ["621123456"]);
    assert_eq!(parts("03 24"), ["324"], "while it is being typed");
}

#[test]
fn words_beyond_the_sixth_are_looked_for_together() {
    let search = Search::parse("aa bb cc dd ee ff gg h");
    let slots = Search::slots(&search.parts);
    assert_eq!(slots, ["aa", "bb", "cc", "dd", "ee", "ff gg h"]);
    assert!(Search::parse(" -%_' ").is_empty());
}
