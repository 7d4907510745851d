//! Pathways told in one line each, and what is due in them: yes or no, since when, by which rule.

mod letters;
mod sessions;
mod steps;

use super::*;
use crate::pathway::made::{day, enrolled};
use crate::{
    Country, DecisionKind, DueKind, EndReason, EndingKind, LetterKind, Mark, Offer, Rule,
    RuleValues, SessionKind,
};
use std::sync::Arc;

const TODAY: &str = "2026-06-30";
const HERE: Option<Mark> = Some(Mark::Present);
const ABSENT: Option<Mark> = Some(Mark::Absent);
const EXCUSED: Option<Mark> = Some(Mark::Excused);

const MARIE: DuePerson = DuePerson {
    to_join: ConsentStanding::Given,
    to_share: ConsentStanding::Given,
    standing: Standing::Active,
    has_doctor: true,
    followed_up: false,
};

fn book(sessions: &[(&str, u32)]) -> RuleBook {
    let rule = |(name, least): &(&str, u32)| Rule {
        name: (*name).to_owned(),
        country: Country::France,
        source: String::new(),
        checked: true,
        values: vec![RuleValues {
            from: None,
            until: None,
            numbers: [("least_sessions".to_owned(), *least)].into(),
            set_by: String::new(),
        }],
    };
    RuleBook {
        rules: sessions.iter().map(rule).collect(),
    }
}

fn found(pathway: &Pathway, scheme: Scheme, person: DuePerson) -> Vec<Due> {
    let book = book(&[("fr-complete-offer", 3), ("fr-follow-up-offer", 2)]);
    due_of_pathway(pathway, scheme, person, &book, day(TODAY))
}

/// The kinds that are due for Marie under the French scheme, with their days.
fn due(pathway: &Pathway) -> Vec<(&'static str, String)> {
    let found = found(pathway, Scheme::FrDeclared, MARIE).into_iter();
    found
        .map(|due| (due.kind.code(), due.on.to_string()))
        .collect()
}

fn kinds(pathway: &Pathway, person: DuePerson) -> Vec<&'static str> {
    let found = found(pathway, Scheme::FrDeclared, person).into_iter();
    found.map(|due| due.kind.code()).collect()
}

/// The day of one kind, if it is due.
fn day_of(pathway: &Pathway, kind: DueKind) -> Option<String> {
    let mut found = due(pathway).into_iter();
    found
        .find(|(code, _)| *code == kind.code())
        .map(|(_, on)| on)
}

fn named(pathway: &Pathway, kind: DueKind, name: &str) -> Option<String> {
    let found = found(pathway, Scheme::FrDeclared, MARIE);
    let args = found.into_iter().find(|due| due.kind == kind)?.args;
    args.into_iter()
        .find(|(one, _)| one == name)
        .map(|(_, value)| value)
}

/// Assessed and planned, the letter of entry sent.
fn planned() -> Pathway {
    enrolled("2026-01-10")
        .assessed("2026-01-20")
        .planned("2026-02-01", &["a", "b"])
        .written(LetterKind::Entry, Some("2026-02-02"))
}

fn learned() -> Pathway {
    planned()
        .at("a", "2026-06-01", HERE)
        .at("b", "2026-06-10", HERE)
}

#[test]
fn somebody_who_is_not_active_is_left_in_peace_but_their_doctor_hears_of_a_drop_out() {
    let missed = planned()
        .at("a", "2026-06-08", ABSENT)
        .at("b", "2026-06-15", ABSENT);
    let waiting = enrolled("2026-06-20");
    let left = learned().ended(EndingKind::Exited, "2026-06-20", EndReason::Moved);
    let decided = planned()
        .evaluated("2025-12-01")
        .decided(DecisionKind::Reinforcement, "2025-12-01")
        .written(LetterKind::End, Some("2025-12-02"));
    for (standing, letters) in [
        (Standing::Moved, vec!["letter-drop-out"]),
        (Standing::Restricted, vec!["letter-drop-out"]),
        (Standing::Deceased, vec![]),
    ] {
        let to_join = ConsentStanding::NotAsked;
        let gone = DuePerson {
            standing,
            to_join,
            ..MARIE
        };
        for quiet in [&missed, &waiting, &decided] {
            assert!(kinds(quiet, gone).is_empty(), "{standing:?}");
            assert!(!kinds(quiet, MARIE).is_empty());
        }
        assert_eq!(kinds(&left, gone), letters);
    }
}

#[test]
fn nothing_is_due_in_what_was_written_twice() {
    let mut twin = enrolled("2026-06-20");
    twin.twin = true;
    assert!(due(&twin).is_empty());
}

#[test]
fn the_most_urgent_comes_first() {
    let days: Vec<String> = due(&learned().evaluated("2026-06-05"))
        .into_iter()
        .map(|(_, on)| on)
        .collect();
    assert!(days.len() > 1 && days.is_sorted());
}
