//! The published numbers, right and wrong, every refusal and every caution.

use super::*;
use IdentifierKind::{Kvnr, Lu, Nir, Niss};
use proptest::prelude::*;

fn holder(born: &str, sex: Sex) -> Holder {
    Holder {
        birth_date: BirthDate::parse(born).unwrap(),
        sex,
    }
}

fn read(kind: IdentifierKind, text: &str) -> Result<Checked, Refusal> {
    Identifier::read(kind, text, &Holder::UNKNOWN)
}

fn refusal(kind: IdentifierKind, text: &str) -> String {
    read(kind, text).unwrap_err().code()
}

fn cautions(kind: IdentifierKind, text: &str, holder: Holder) -> Vec<&'static str> {
    let checked = Identifier::read(kind, text, &holder).unwrap();
    checked
        .cautions
        .iter()
        .map(|caution| caution.code())
        .collect()
}

/// The number with the key that makes it right, for thirteen digits of a NIR or nine of a NISS.
fn keyed(digits: &str, before: &str) -> String {
    let number: u64 = format!("{before}{digits}").parse().unwrap();
    format!("{digits}{:02}", 97 - number % 97)
}

#[test]
fn the_published_numbers_are_right() {
    for (kind, text, written) in [
        (Nir, "295109912611193", "2 95 10 99 126 111 93"),
        (Nir, "253072B07300470", "2 53 07 2B 073 004 70"),
        (Nir, "253072A07300443", "2 53 07 2A 073 004 43"),
        (Niss, "85073003328", "85.07.30-033.28"),
        (Niss, "17073003384", "17.07.30-033.84"),
        (Lu, "1893120105732", "1893 1201 057 32"),
        (Kvnr, "A123456780", "A123456780"),
    ] {
        let checked = read(kind, text).unwrap();
        assert_eq!(checked.identifier.kind(), kind);
        assert_eq!(checked.identifier.text(), text);
        assert_eq!(checked.identifier.written(), written);
        assert_eq!(read(kind, written).unwrap(), checked);
    }
    assert_eq!(refusal(Nir, "295109912611199"), "identifier-key-wrong");
}

#[test]
fn blanks_dots_dashes_and_small_letters_do_not_matter() {
    let read = |kind, text| read(kind, text).unwrap().identifier.text().to_owned();
    assert_eq!(read(Nir, " 2 53 07 2b\u{a0}073 004-70 "), "253072B07300470");
    assert_eq!(read(Niss, "85.07.30\u{2011}033-28"), "85073003328");
    assert_eq!(read(Kvnr, "a123 456 780"), "A123456780");
}

#[test]
fn a_number_is_never_shown_whole_where_nobody_asked() {
    let identifier = read(Nir, "295109912611193").unwrap().identifier;
    assert_eq!(identifier.masked(), "•••••••••••••93");
    assert_eq!(format!("{identifier:?}"), "Identifier(nir •••••••••••••93)");
    let wrong = read(Nir, "295109912611199").unwrap_err();
    assert!(!format!("{wrong:?} {:?}", wrong.args()).contains("2951"));
}

#[test]
fn each_impossible_number_is_refused_with_its_reason() {
    for (kind, text, code) in [
        (Nir, "", "identifier-length-wrong"),
        (Nir, "2951099126111", "identifier-length-wrong"),
        (Nir, "253072C07300443", "identifier-character-not-allowed"),
        (Nir, "253071A07300443", "identifier-character-not-allowed"),
        (Nir, "٢95109912611193", "identifier-character-not-allowed"),
        (
            Nir,
            &keyed("5951099126111", ""),
            "identifier-first-place-impossible",
        ),
        (
            Nir,
            &keyed("0951099126111", ""),
            "identifier-first-place-impossible",
        ),
        (Niss, "850730033281", "identifier-length-wrong"),
        (Niss, "8507300332B", "identifier-character-not-allowed"),
        (Niss, "85073003329", "identifier-key-wrong"),
        (Niss, &keyed("851330033", ""), "identifier-date-impossible"),
        (Niss, &keyed("850231033", ""), "identifier-date-impossible"),
        (Niss, &keyed("850732033", ""), "identifier-date-impossible"),
        (Niss, &keyed("856030033", ""), "identifier-date-impossible"),
        (Lu, "1893120105731", "identifier-verhoeff-wrong"),
        (Lu, "1893120105742", "identifier-luhn-wrong"),
        (Lu, "189312010573", "identifier-length-wrong"),
        (Lu, "18931201O5732", "identifier-character-not-allowed"),
        (Kvnr, "A123456781", "identifier-key-wrong"),
        (Kvnr, "1123456780", "identifier-first-place-impossible"),
        (Kvnr, "Ä123456780", "identifier-character-not-allowed"),
        (Kvnr, "A1234567801", "identifier-length-wrong"),
        (Kvnr, "A12345678010957543310", "identifier-length-wrong"),
        (Kvnr, "A1234567801095754331", "identifier-whole-card-number"),
    ] {
        assert_eq!(refusal(kind, text), code, "{text}");
    }
}

#[test]
fn a_date_that_is_in_no_calendar_is_refused_in_a_matricule() {
    let number = |eleven: &str| {
        let digits: Vec<u8> = eleven.bytes().map(|b| b - b'0').collect();
        format!("{eleven}{}{}", keys::luhn(&digits), keys::verhoeff(&digits))
    };
    assert_eq!(
        refusal(Lu, &number("19000229057")),
        "identifier-date-impossible"
    );
    assert_eq!(
        refusal(Lu, &number("19480431057")),
        "identifier-date-impossible"
    );
    assert_eq!(
        refusal(Lu, &number("00000101057")),
        "identifier-date-impossible"
    );
    assert!(read(Lu, &number("19480229057")).is_ok());
}

#[test]
fn a_refusal_says_which_place_or_how_many() {
    let args = read(Nir, "253072C07300443").unwrap_err().args();
    assert_eq!(
        args,
        [("kind", "nir".to_owned()), ("place", "7".to_owned())]
    );
    let args = read(Niss, "8507").unwrap_err().args();
    let expected = [("kind", "niss"), ("expected", "11"), ("found", "4")];
    assert_eq!(args, expected.map(|(name, value)| (name, value.to_owned())));
}

#[test]
fn what_differs_from_the_file_is_kept_with_a_caution() {
    let nir = |born, sex| cautions(Nir, "253072B07300470", holder(born, sex));
    assert!(nir("1953-07-11", Sex::Female).is_empty());
    assert!(nir("1953", Sex::Unknown).is_empty());
    assert_eq!(
        nir("1954-08-11", Sex::Male),
        ["birth-year-differs", "birth-month-differs", "sex-differs"]
    );
    let niss = |born, sex| cautions(Niss, "85073003328", holder(born, sex));
    assert!(niss("1985-07-30", Sex::Male).is_empty());
    assert_eq!(
        niss("1985-07-31", Sex::Female),
        ["birth-day-differs", "sex-differs"]
    );
    let lu = |born| cautions(Lu, "1893120105732", holder(born, Sex::Female));
    assert!(lu("1893-12-01").is_empty());
    assert_eq!(lu("1893-12"), [""; 0]);
    assert_eq!(lu("1993-12-01"), ["birth-year-differs"]);
}

#[test]
fn the_belgian_century_is_told_by_the_key() {
    assert!(cautions(Niss, "17073003384", holder("2017-07-30", Sex::Male)).is_empty());
    assert_eq!(
        cautions(Niss, "17073003384", holder("1917-07-30", Sex::Male)),
        ["birth-year-differs"]
    );
    let old = keyed("170730033", "");
    assert!(cautions(Niss, &old, holder("1917-07-30", Sex::Male)).is_empty());
}

#[test]
fn unusual_french_numbers_are_kept_with_their_caution() {
    for (digits, expected) in [
        ("1530757073004", vec![]),
        ("3530757073004", vec!["temporary"]),
        ("8530757073004", vec!["temporary"]),
        ("1532057073004", vec!["birth-month-unknown"]),
        ("1534257073004", vec!["birth-month-unknown"]),
        ("1539957073004", vec!["birth-month-unknown"]),
        ("1534357073004", vec!["birth-month-unusual"]),
        ("1530057073004", vec!["birth-month-unusual"]),
        ("1530799073004", vec!["born-abroad"]),
        ("1530797173004", vec!["born-overseas"]),
        ("1530798773004", vec!["born-overseas"]),
        (
            "7533000073004",
            vec!["temporary", "birth-month-unknown", "department-unusual"],
        ),
    ] {
        let number = keyed(digits, "");
        let man = holder("1953-07-11", Sex::Male);
        let found: Vec<_> = cautions(Nir, &number, man);
        let sex = digits.starts_with('8').then_some("sex-differs");
        assert_eq!(
            found,
            [expected, sex.into_iter().collect()].concat(),
            "{number}"
        );
    }
}

#[test]
fn unusual_belgian_numbers_are_kept_with_their_caution() {
    let born = holder("1985-07-30", Sex::Female);
    for (digits, before, expected) in [
        ("852730033", "", vec!["bis-number"]),
        ("854730033", "", vec!["bis-number", "sex-differs"]),
        ("850700033", "", vec!["birth-day-unknown", "sex-differs"]),
        ("850000034", "", vec!["birth-date-incomplete"]),
        ("850055034", "", vec!["birth-date-incomplete"]),
        ("852000034", "", vec!["bis-number", "birth-date-incomplete"]),
        ("000001034", "", vec!["birth-date-incomplete"]),
        ("000001034", "2", vec!["birth-date-incomplete"]),
        (
            "000000034",
            "2",
            vec!["birth-date-incomplete", "birth-year-differs"],
        ),
    ] {
        assert_eq!(
            cautions(Niss, &keyed(digits, before), born),
            expected,
            "{digits}"
        );
    }
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused_and_what_is_read_reads_again(
        kind in prop::sample::select(IdentifierKind::ALL),
        text in "[0-9A-Za-z .-]{0,32}|.{0,20}",
    ) {
        if let Ok(checked) = read(kind, &text) {
            prop_assert_eq!(read(kind, &checked.identifier.written()).unwrap(), checked);
        }
    }

    #[test]
    fn a_single_wrong_digit_is_refused(place in 0..13usize, digit in 0..10u8) {
        let good = "1893120105732";
        let mut wrong = good.as_bytes().to_vec();
        wrong[place] = b'0' + digit;
        let wrong = String::from_utf8(wrong).unwrap();
        prop_assert_eq!(read(Lu, &wrong).is_ok(), wrong == good);
    }
}
