//! Pairs of files that are and are not of one person.

use super::*;
use crate::{BirthDate, Holder, Identifier, IdentifierKind, Sex};
use proptest::prelude::*;

fn born(text: &str) -> BirthDate {
    BirthDate::parse(text).unwrap()
}

/// `Last, First, born`, and a birth name behind the last one: `Lambert née Dupont, Marie, 1948-02-03`.
fn file(text: &str) -> Traits {
    let parts: Vec<&str> = text.split(", ").collect();
    let (last, birth) = parts[0].split_once(" née ").unwrap_or((parts[0], ""));
    Traits::new(
        last,
        birth,
        parts[1],
        born(parts.get(2).unwrap_or(&"")),
        Sex::Unknown,
    )
}

fn said(a: &str, b: &str) -> Option<(&'static str, &'static str)> {
    let found = likeness(&file(a), &file(b))?;
    Some((found.reason.code(), found.strength.code()))
}

fn nir(text: &str) -> Vec<Identifier> {
    let read = Identifier::read(IdentifierKind::Nir, text, &Holder::UNKNOWN);
    vec![read.unwrap().identifier]
}

#[test]
fn each_reason_is_found_with_its_strength() {
    for (a, b, reason, strength) in [
        (
            "Lefèvre, Jean-Pierre, 1948-02-03",
            "LEFEVRE, Jean Pierre, 1948-02-03",
            "same-birth-names",
            "strong",
        ),
        (
            "Lefèvre, Jeanne, 1948-02-03",
            "Lefebre, Jeanne, 1948-02-03",
            "same-birth-names",
            "fair",
        ),
        (
            "Yilmaz, Mehmet, 1948-02-03",
            "Mehmet, Yılmaz, 1948-02-03",
            "same-birth-names",
            "fair",
        ),
        (
            "Dupont née Lambert, Marie, 1948-02-03",
            "Lambert, Marie, 1948-02-03",
            "same-birth-names",
            "strong",
        ),
        (
            "Dupont Lambert, Marie, 1948-02-03",
            "Dupont, Marie, 1948-02-03",
            "same-birth-names",
            "fair",
        ),
        (
            "Dupont, Marie, 1948-02-03",
            "Dupont, Marie, 1948-03-02",
            "birth-slip",
            "fair",
        ),
        (
            "Dupont, Marie, 1948-02-03",
            "Dupont, Marie, 1943-02-03",
            "birth-slip",
            "fair",
        ),
        (
            "Dupont, Marie, 1948-02-03",
            "Dupont, Marie, 1948",
            "same-names",
            "fair",
        ),
        (
            "Dupont, Marie, 1948-02-03",
            "Dupont, Marie",
            "same-names",
            "weak",
        ),
        (
            "De Smet, Philippe, 1948-02-03",
            "Desmedt, Filip, 1948-02-03",
            "sounds-alike",
            "fair",
        ),
        (
            "Meyer, Katarina",
            "Maier, Catharina, 1948-02-03",
            "sounds-alike",
            "weak",
        ),
        (
            "Dupont, Marie, 1948-02-03",
            "Lambert, Marie, 1948-02-03",
            "same-birth-first-name",
            "weak",
        ),
        (
            "Dupont, Marie, 1948-02-03",
            "Dupont, Hélène, 1948-02-03",
            "possible-twin",
            "weak",
        ),
    ] {
        assert_eq!(said(a, b), Some((reason, strength)), "{a} / {b}");
    }
}

#[test]
fn different_people_are_left_in_peace() {
    for (a, b) in [
        ("Dupont, Marie, 1948-02-03", "Dupont, Marie, 1951-07-03"),
        ("Dupont, Marie, 1948-02", "Dupont, Marie, 1948-03-02"),
        ("Dupont, Marie, 1948-02-03", "Durand, Hélène, 1948-02-03"),
        ("Dupont, Marie", "Dupont, Hélène"),
        ("Dupont, Marie, 1948-02-03", "Lambert, Hélène, 1948-03-02"),
        (", , 1948-02-03", ", , 1948-02-03"),
        (", Marie", ", Marie"),
    ] {
        assert_eq!(said(a, b), None, "{a} / {b}");
    }
}

#[test]
fn twins_are_never_called_one_person() {
    for (a, b) in [
        ("Léa", "Léo"),
        ("Chloé", "Zoé"),
        ("Marie-Claire", "Marie-Louise"),
        ("Paul", "Luc"),
    ] {
        let twins = [
            "Dupont, FIRST, 2015-04-01".replace("FIRST", a),
            format!("Dupont, {b}, 2015-04-01"),
        ];
        assert_eq!(
            said(&twins[0], &twins[1]),
            Some(("possible-twin", "weak")),
            "{a} / {b}"
        );
    }
    let twin = |first, sex| Traits::new("Dupont", "", first, born("2015-04-01"), sex);
    let found = likeness(&twin("Julien", Sex::Male), &twin("Julienne", Sex::Female)).unwrap();
    assert_eq!(found.reason, LikenessReason::PossibleTwin);
}

#[test]
fn a_shared_phone_counts_with_similar_names_only() {
    let at = |text, phone| file(text).with_phones([phone]);
    let a = at("Dupont, Marie, 1948-02-03", "+33 3 24 00 11 22");
    let b = at("Dupond, Marie, 1961-11-30", "03.24.00.11.22");
    assert_eq!(likeness(&a, &b).unwrap().reason, LikenessReason::SamePhone);
    assert_eq!(
        likeness(&a, &at("Dupont, Paul, 1975-11-30", "03 24 00 11 22")),
        None
    );
    let none = |text| at(text, "12");
    assert_eq!(
        likeness(
            &none("Dupont, Marie, 1948-02-03"),
            &none("Dupont, Marie, 1975-11-30")
        ),
        None
    );
}

#[test]
fn the_same_number_is_the_strongest_reason_even_under_other_names() {
    let number = "295109912611193";
    let a = file("Dupont, Marie, 1995-10-01").with_identifiers(nir(number));
    let other_name = file("Lambert, Hélène, 1995-10-01").with_identifiers(nir(number));
    let child = file("Petit, Luc, 2019-01-01").with_identifiers(nir(number));
    let strength = |b| likeness(&a, b).unwrap();
    assert_eq!(strength(&other_name).reason, LikenessReason::SameIdentifier);
    assert_eq!(strength(&other_name).strength, Strength::Strong);
    assert_eq!(strength(&child).strength, Strength::Fair);
}

#[test]
fn two_numbers_of_one_kind_make_any_other_reason_weak() {
    let a = file("Dupont, Marie, 1995-10-01").with_identifiers(nir("295109912611193"));
    let b = file("Dupont, Marie, 1995-10-01").with_identifiers(nir("253072B07300470"));
    let found = likeness(&a, &b).unwrap();
    assert_eq!(
        (found.reason, found.strength),
        (LikenessReason::SameBirthNames, Strength::Weak)
    );
}

fn anybody() -> impl Strategy<Value = Traits> {
    let last = prop::sample::select(vec![
        "Dupont", "Dupond", "De Smet", "Desmedt", "Marie", "Müller", "",
    ]);
    let first = prop::sample::select(vec![
        "Marie", "Maria", "Paul", "Pol", "Dupont", "Müller", "",
    ]);
    let date = prop::sample::select(vec![
        "1948-02-03",
        "1948-03-02",
        "1948-02-08",
        "1948",
        "1948-02",
        "",
    ]);
    let phone = prop::sample::select(vec!["", "0324001122", "+33 324 00 11 22"]);
    let sex = prop::sample::select(Sex::ALL);
    let number = prop::sample::select(vec!["", "295109912611193", "253072B07300470"]);
    (last.clone(), last, first, date, phone, sex, number).prop_map(
        |(last, birth, first, date, phone, sex, number)| {
            let numbers = if number.is_empty() {
                vec![]
            } else {
                nir(number)
            };
            Traits::new(last, birth, first, born(date), sex)
                .with_phones([phone])
                .with_identifiers(numbers)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn it_does_not_matter_which_file_comes_first(a in anybody(), b in anybody()) {
        prop_assert_eq!(likeness(&a, &b), likeness(&b, &a));
    }

    #[test]
    fn only_one_number_or_all_names_and_the_day_are_strong(a in anybody(), b in anybody()) {
        let strong = likeness(&a, &b).is_some_and(|found| found.strength == Strength::Strong);
        let all = a.same_names(&b) && a.birth_date == b.birth_date;
        prop_assert!(!strong || a.share_identifier(&b) || all);
    }
}
