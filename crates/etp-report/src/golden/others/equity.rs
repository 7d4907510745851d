//! The portrait of the territory.

use super::ruled;
use crate::testing::centre;
use crate::{Dimension, Key, Value};
use etp_domain::{
    BirthDate, EpicesAnswers, PlaceKind, ReadingLevel, SessionKind, Tongue, Transport,
};

/// Everybody answers no: 75.14, deprived. Everybody answers yes: 30.06 lies under 30.17, and over no
/// threshold of the young either.
#[test]
fn precariousness_is_told_only_of_those_who_answered_everything() {
    let mut told = centre();
    for patient in 0..4 {
        told.patient(patient).came_on(&["2025-03-03"]);
    }
    told.patient(4).assessed("2025-03-03");
    let score = |answer: char| {
        let text: String = std::iter::repeat_n(answer, 11).collect();
        EpicesAnswers::parse(&text)
            .ok()
            .and_then(|answers| answers.score())
    };
    let facts = told.raw();
    facts.patients[0].epices = score('n');
    facts.patients[1].epices = score('y');
    facts.patients[4].epices = score('n');
    let asked = ruled(&told, "2025");
    assert_eq!(asked.count("epices-known"), 2);
    assert_eq!(asked.count("precarious"), 1);
    let rate = Value::Ratio {
        part: 1,
        whole: 2,
        share: true,
    };
    assert_eq!(asked.value("precarious-rate"), rate);
    assert_eq!(asked.why("precarious", 1), "epices-below");
    assert_eq!(asked.why("precarious", 2), "epices-missing");
    assert_eq!(asked.why("precarious", 4), "");
    let rows = asked.rows("active-present", Dimension::Epices);
    assert_eq!(
        rows,
        [
            (Key::code("no"), 1),
            (Key::code("yes"), 1),
            (Key::Unknown, 2)
        ]
    );
}

/// What nobody asked is a row of its own and never a yes.
#[test]
fn needs_are_counted_where_they_were_asked() {
    let mut told = centre();
    for patient in 0..3 {
        told.patient(patient).came_on(&["2025-03-03"]);
    }
    let facts = told.raw();
    facts.patients[0].reading = ReadingLevel::None;
    facts.patients[0].transport = Transport::NoMeans;
    facts.patients[0].nearest_abroad = Some(true);
    facts.patients[0].interpreter = true;
    facts.patients[0].speaks = Some(Tongue::Arabic);
    facts.patients[1].reading = ReadingLevel::Usual;
    facts.patients[1].transport = Transport::OwnCar;
    facts.patients[1].nearest_abroad = Some(false);
    facts.patients[1].km = Some(12);
    let asked = ruled(&told, "2025");
    for name in [
        "reads-little",
        "no-means-of-transport",
        "nearest-abroad",
        "interpreter-needed",
    ] {
        assert_eq!(asked.count(name), 1, "{name}");
    }
    assert_eq!(asked.count("distance-unknown"), 2);
    assert_eq!(asked.why("reads-little", 2), "reading-unknown");
    assert_eq!(asked.why("no-means-of-transport", 2), "transport-unknown");
    assert_eq!(asked.why("nearest-abroad", 1), "nearest-this-side");
    let columns = Some(Dimension::Reading);
    let table = asked.table("active-present", Dimension::Language, columns);
    assert_eq!(table.row_keys, [Key::code("ar"), Key::Unknown]);
    assert_eq!(
        table.column_keys,
        [
            Some(Key::code("none")),
            Some(Key::code("usual")),
            Some(Key::Unknown)
        ]
    );
}

/// Somebody of 44 on the first day and 45 a month later stands in the band of the first day.
#[test]
fn an_age_band_is_that_of_the_first_day() {
    let mut told = centre();
    told.patient(0)
        .came("2025-03-03", SessionKind::Group, PlaceKind::Town);
    told.raw().patients[0].born = BirthDate::from_day(crate::testing::day("1980-02-01"));
    let rows = ruled(&told, "2025").rows("active-present", Dimension::Age);
    assert_eq!(rows, [(Key::Band(18, Some(45)), 1)]);
}
