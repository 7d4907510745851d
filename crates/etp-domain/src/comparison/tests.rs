//! The table of schemes: what fits where, at the limits.

use super::*;
use crate::{HandoutLanguage, Pathology, Profession, Rule, RuleValues, Timing, Words};

fn book() -> RuleBook {
    let rule = |name: &str, numbers: &[(&str, u32)]| Rule {
        name: name.to_owned(),
        country: crate::Country::Other,
        source: "the source".to_owned(),
        checked: true,
        values: vec![RuleValues {
            from: None,
            until: None,
            numbers: numbers
                .iter()
                .map(|(name, number)| ((*name).to_owned(), *number))
                .collect(),
            set_by: String::new(),
        }],
    };
    let usual = [
        ("most", 10),
        ("group_minutes_least", 45),
        ("group_minutes_most", 120),
        ("individual_minutes_least", 30),
        ("individual_minutes_most", 45),
    ];
    let care = [("a_year", 5), ("additional", 5), ("minutes", 30)];
    let codes = [("individual_nurse", 794_312), ("group_dietician", 794_356)];
    RuleBook {
        rules: vec![
            rule("fr-complete-offer", &[("least_sessions", 3)]),
            rule("fr-group-size", &usual),
            rule("fr-team", &[("least_professions", 2)]),
            rule(
                "be-start-up-quota",
                &[("sessions_a_year", 4), ("minutes", 30)],
            ),
            rule("be-start-up-codes", &codes),
            rule("be-care-pathway-quota", &care),
            rule("be-group", &[("minutes", 120), ("most", 10)]),
            rule("de-units", &[("minutes", 45)]),
            rule("de-group", &[("least", 4), ("most", 10)]),
        ],
    }
}

/// Sessions of a kind, minutes and capacity, led by anybody.
fn template(sessions: &[(SessionKind, u32, u32)]) -> PathwayTemplate {
    let words = |text: &str| Words::one(HandoutLanguage::Fr, text);
    let session = |(number, &(kind, minutes, capacity)): (u32, &_)| TemplateSession {
        code: format!("s{number}"),
        offset_days: number * 7,
        kind,
        minutes,
        capacity,
        handout: String::new(),
        professions: Vec::new(),
        competencies: Vec::new(),
        theme: words("Bouger"),
        objectives: Vec::new(),
        materials: Vec::new(),
        per_person: Vec::new(),
    };
    PathwayTemplate {
        name: "diabetes2".into(),
        version: "1".into(),
        pathology: Pathology::Diabetes2,
        model: false,
        sources: Vec::new(),
        title: words("Diabète"),
        about: Words::default(),
        timing: Timing::default(),
        competencies: Vec::new(),
        questions: Vec::new(),
        sessions: (1..).zip(sessions).map(session).collect(),
    }
}

fn cell(template: &PathwayTemplate, aspect: &str, scheme: Scheme) -> ComparisonCell {
    let on = "2026-11-22".parse().unwrap();
    let table = compare_schemes(template, &book(), on);
    let row = table.into_iter().find(|row| row.aspect == aspect).unwrap();
    let mut cells = row.cells.into_iter();
    cells.find(|cell| cell.scheme == scheme).unwrap()
}

fn says(template: &PathwayTemplate, aspect: &str, scheme: Scheme) -> (String, Option<bool>) {
    let cell = cell(template, aspect, scheme);
    (cell.lines[0].code.clone(), cell.lines[0].good)
}

fn groups(minutes: u32, capacity: u32) -> PathwayTemplate {
    template(&[(SessionKind::Group, minutes, capacity); 3])
}

#[test]
fn the_table_has_every_aspect_for_every_scheme() {
    let on = "2026-11-22".parse().unwrap();
    for book in [book(), RuleBook::default()] {
        let table = compare_schemes(&groups(120, 10), &book, on);
        assert_eq!(table.len(), 9);
        for row in &table {
            let schemes: Vec<_> = row.cells.iter().map(|cell| cell.scheme).collect();
            assert_eq!(schemes, Scheme::ALL, "{}", row.aspect);
            assert!(row.cells.iter().all(|cell| !cell.lines.is_empty()));
        }
    }
}

#[test]
fn what_no_source_says_has_no_rule() {
    let cell = cell(&groups(120, 10), "group-size", Scheme::LuClinic);
    assert_eq!(cell.lines[0].code, "says-nothing");
    assert!(cell.rule.is_empty());
}

#[test]
fn a_group_of_ten_fits_and_one_of_eleven_does_not() {
    for scheme in [Scheme::BeStartUp, Scheme::BeCarePathway, Scheme::DeDmp] {
        let fits = says(&groups(120, 10), "group-size", scheme);
        assert_eq!(fits, ("compare-capacity-fits".into(), Some(true)));
        let over = cell(&groups(120, 11), "group-size", scheme);
        assert_eq!(over.lines.len(), 3);
        assert_eq!(over.lines[0].good, Some(false));
        assert!(over.lines[1].args.contains(&("session".into(), "2".into())));
    }
    let unusual = says(&groups(120, 11), "group-size", Scheme::FrDeclared);
    assert_eq!(unusual, ("compare-capacity-unusual".into(), None));
    let alone = template(&[(SessionKind::Individual, 30, 1)]);
    let none = says(&alone, "group-size", Scheme::BeStartUp);
    assert_eq!(none, ("compare-no-group".into(), None));
}

#[test]
fn ninety_minutes_are_two_german_units_and_no_belgian_group() {
    let ninety = groups(90, 10);
    let german = says(&ninety, "minutes", Scheme::DeDmp);
    assert_eq!(german, ("compare-minutes-units".into(), Some(true)));
    let belgian = says(&ninety, "minutes", Scheme::BeCarePathway);
    assert_eq!(belgian, ("compare-minutes-short".into(), Some(false)));
    let french = says(&ninety, "minutes", Scheme::FrDeclared);
    assert_eq!(french, ("compare-minutes-usual".into(), Some(true)));
    let long = groups(120, 10);
    let belgian = says(&long, "minutes", Scheme::BeStartUp);
    assert_eq!(belgian, ("compare-minutes-least".into(), Some(true)));
    let german = says(&long, "minutes", Scheme::DeDmp);
    assert_eq!(german, ("compare-minutes-odd".into(), Some(false)));
    for (minutes, code) in [
        (44, "compare-minutes-unusual"),
        (45, "compare-minutes-usual"),
        (120, "compare-minutes-usual"),
    ] {
        let french = says(&groups(minutes, 10), "minutes", Scheme::FrDeclared);
        assert_eq!(french.0, code, "{minutes}");
    }
    let french = says(&groups(121, 10), "minutes", Scheme::FrDeclared);
    assert_eq!(french, ("compare-minutes-unusual".into(), None));
}

#[test]
fn sessions_are_held_against_what_each_scheme_asks_or_pays() {
    let of = |count| template(&vec![(SessionKind::Group, 120, 10); count]);
    let fits = |count, scheme| says(&of(count), "sessions", scheme).1;
    assert_eq!(fits(2, Scheme::FrDeclared), Some(false));
    assert_eq!(fits(3, Scheme::FrDeclared), Some(true));
    assert_eq!(fits(4, Scheme::BeStartUp), Some(true));
    assert_eq!(fits(5, Scheme::BeStartUp), Some(false));
    assert_eq!(fits(5, Scheme::BeCarePathway), Some(true));
    assert_eq!(fits(6, Scheme::BeCarePathway), None);
    assert_eq!(fits(10, Scheme::BeCarePathway), None);
    assert_eq!(fits(11, Scheme::BeCarePathway), Some(false));
    assert_eq!(fits(3, Scheme::LuClinic), None);
}

#[test]
fn what_is_for_caregivers_only_is_not_counted() {
    let mixed = template(&[
        (SessionKind::Group, 120, 10),
        (SessionKind::Caregivers, 60, 30),
        (SessionKind::Individual, 60, 1),
    ]);
    let cell = cell(&mixed, "sessions", Scheme::BeStartUp);
    assert!(cell.lines[0].args.contains(&("count".into(), "3".into())));
    let size = says(&mixed, "group-size", Scheme::BeStartUp);
    assert_eq!(size.1, Some(true));
}

#[test]
fn professions_named_by_the_template_are_held_against_the_team_and_the_numbers() {
    let mut named = groups(120, 10);
    let open = says(&named, "leaders", Scheme::FrDeclared);
    assert_eq!(open, ("compare-leaders-open".into(), None));
    let fits = says(&named, "leaders", Scheme::BeStartUp);
    assert_eq!(fits, ("compare-leaders-fit".into(), Some(true)));
    for session in &mut named.sessions {
        session.professions = vec![Profession::Nurse];
    }
    assert_eq!(says(&named, "leaders", Scheme::FrDeclared).1, Some(false));
    let codes: Vec<_> = cell(&named, "leaders", Scheme::BeStartUp)
        .lines
        .into_iter()
        .map(|line| line.code)
        .collect();
    let each = "compare-no-code";
    assert_eq!(codes, [each, each, each, "compare-no-educator"]);
    named.sessions[0].professions.push(Profession::Dietician);
    assert_eq!(says(&named, "leaders", Scheme::FrDeclared).1, Some(true));
    let lines = cell(&named, "leaders", Scheme::BeStartUp).lines;
    assert_eq!(lines.len(), 3);
}
