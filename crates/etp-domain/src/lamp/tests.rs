//! Each rule at, below and above its limits. Everybody here is made up; the numbers are those that
//! ship, written out so that a change of the file shows.

mod backtest;
mod belgium;
mod care_pathway;
mod france;
mod funding;
mod germany;
mod luxembourg;
mod story;

use super::*;
use crate::{Country, Rule, RuleValues};
use story::Story;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn values(from: Option<&str>, until: Option<&str>, numbers: &[(&str, u32)]) -> RuleValues {
    let named = |(name, number): &(&str, u32)| ((*name).to_owned(), *number);
    RuleValues {
        from: from.map(day),
        until: until.map(day),
        numbers: numbers.iter().map(named).collect(),
        set_by: String::new(),
    }
}

fn rule(name: &str, values: Vec<RuleValues>) -> Rule {
    Rule {
        name: name.to_owned(),
        country: Country::Other,
        source: "the source".to_owned(),
        checked: true,
        values,
    }
}

fn book() -> RuleBook {
    let always = |name, numbers: &[_]| rule(name, vec![values(None, None, numbers)]);
    let since = |name, from, numbers: &[_]| rule(name, vec![values(Some(from), None, numbers)]);
    let offer = [("least_assessments", 1), ("least_sessions", 3)];
    RuleBook {
        rules: vec![
            always("fr-complete-offer", &offer),
            always("fr-follow-up-offer", &offer),
            since(
                "fr-grand-est-funding",
                "2022-01-01",
                &[("adult_age", 18), offer[0], offer[1]],
            ),
            since(
                "fr-grand-est-counting",
                "2022-01-01",
                &[("remote_counts", 0), ("updated_counts", 0)],
            ),
            since(
                "be-start-up-quota",
                "2024-01-01",
                &[
                    ("sessions_a_year", 4),
                    ("minutes", 30),
                    ("educator_least", 1),
                    ("dietetics_most", 2),
                    ("other_most", 3),
                ],
            ),
            since(
                "be-start-up-codes",
                "2024-01-01",
                &[
                    ("individual_diabetes_educator", 794_253),
                    ("individual_dietician", 794_275),
                    ("individual_pharmacist", 794_290),
                    ("individual_nurse", 794_312),
                    ("group_diabetes_educator", 794_334),
                    ("group_dietician", 794_356),
                ],
            ),
            always("be-group", &[("minutes", 120), ("most", 10)]),
            since(
                "be-care-pathway-quota",
                "2009-09-01",
                &[
                    ("a_year", 5),
                    ("at_home_least", 1),
                    ("additional", 5),
                    ("individual_a_day", 2),
                    ("group_a_day", 1),
                    ("minutes", 30),
                ],
            ),
            always("be-care-pathway-codes", &[("room", 794_415)]),
            always(
                "be-renal-dietetics",
                &[("least", 2), ("most", 4), ("minutes", 30)],
            ),
            rule("be-doctor-feedback", Vec::new()),
            rule("be-convention", Vec::new()),
            rule("lu-visits", Vec::new()),
            always("de-documentation", &[("months", 3)]),
            always("de-units", &[("minutes", 45)]),
            always("de-group", &[("least", 4), ("most", 10)]),
        ],
    }
}

fn born(text: &str) -> LampPerson {
    LampPerson {
        born: BirthDate::parse(text).unwrap(),
    }
}

/// The lamps of one pathway, its person having no other.
fn lit(scheme: Scheme, story: &Story, book: &RuleBook, on: &str) -> Vec<Lamp> {
    let others = [(scheme, story.pathway.clone())];
    lamps(
        &story.pathway,
        scheme,
        &others,
        &born("1958-05-12"),
        book,
        day(on),
    )
}

fn lamp(scheme: Scheme, story: &Story, on: &str) -> Lamp {
    lit(scheme, story, &book(), on).remove(0)
}

impl Lamp {
    fn codes(&self) -> Vec<&str> {
        self.lines.iter().map(|line| line.code.as_str()).collect()
    }

    fn line(&self, code: &str) -> &LampLine {
        let found = self.lines.iter().find(|line| line.code == code);
        found.unwrap_or_else(|| panic!("no {code} in {:?}", self.lines))
    }
}

impl LampLine {
    fn arg(&self, name: &str) -> &str {
        let found = self.args.iter().find(|(of, _)| of == name);
        &found.unwrap_or_else(|| panic!("no {name} in {self:?}")).1
    }
}

#[test]
fn a_rule_without_a_number_on_that_day_says_so() {
    let story = Story::new().assessed("2021-03-01");
    let funding = lit(Scheme::FrDeclared, &story, &book(), "2021-06-01").remove(1);
    assert_eq!(funding.standing, LampStanding::NotConcerned);
    assert_eq!(funding.line("no-number").arg("date"), "2021-06-01");
    let empty = RuleBook::default();
    for lamp in lit(Scheme::FrDeclared, &story, &empty, "2021-06-01") {
        assert_eq!(lamp.standing, LampStanding::Unknown, "{}", lamp.rule);
    }
}

#[test]
fn a_pathway_written_twice_or_never_begun_is_nobodys_lamp() {
    let attended = || Story::new().assessed("2026-01-10").alone("2026-02-01");
    let mut twin = attended();
    twin.pathway.twin = true;
    let never = Story::new().ended("2026-02-01", crate::EndingKind::NotIncluded);
    for scheme in Scheme::ALL.iter().copied() {
        for story in [&twin, &never] {
            for lamp in lit(scheme, story, &book(), "2026-06-01") {
                assert_eq!(lamp.standing, LampStanding::NotConcerned, "{}", lamp.rule);
            }
        }
    }
}
