//! Trying a rule before it changes: who meets it with the old numbers, who with the new ones.

use super::{LampPerson, LampStanding, lamps_beside};
use crate::{Pathway, RuleBook, Scheme};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// What a change of a rule does to the people of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backtest<P> {
    /// How many meet it with the numbers before.
    pub before: u32,
    /// How many with those after.
    pub after: u32,
    /// Who newly meets it.
    pub gained: Vec<P>,
    /// Who no longer does.
    pub lost: Vec<P>,
}

/// A pathway to try a rule on: whose, under which scheme, and what is known of the person.
type Tried<P> = (P, Scheme, Pathway, LampPerson);

/// Whether trying a rule on people says anything: a lamp is met or not by its numbers.
pub fn can_backtest(rule: &str) -> bool {
    lamp_of(rule).is_some()
}

/// The lamp that a rule's numbers move.
fn lamp_of(rule: &str) -> Option<&str> {
    match rule {
        "fr-grand-est-counting" => Some("fr-grand-est-funding"),
        "fr-complete-offer"
        | "fr-follow-up-offer"
        | "fr-grand-est-funding"
        | "be-start-up-quota"
        | "be-care-pathway-quota" => Some(rule),
        _ => None,
    }
}

/// Who meets a rule on a day under two books. Somebody counts once, however many pathways they
/// have, and meets it when one of them does.
pub fn backtest<P: Clone + Ord>(
    rule: &str,
    before: &RuleBook,
    after: &RuleBook,
    pathways: &[Tried<P>],
    today: NaiveDate,
) -> Backtest<P> {
    let Some(lamp) = lamp_of(rule) else {
        return Backtest::of(BTreeSet::new(), BTreeSet::new());
    };
    let mut people: BTreeMap<&P, Vec<&Tried<P>>> = BTreeMap::new();
    for tried in pathways {
        people.entry(&tried.0).or_default().push(tried);
    }
    let meeting = |book: &RuleBook| {
        let of_book = people
            .iter()
            .filter(|(_, own)| meets(lamp, own, book, today));
        of_book.map(|(who, _)| *who).collect::<BTreeSet<_>>()
    };
    Backtest::of(meeting(before), meeting(after))
}

fn meets<P>(lamp: &str, own: &[&Tried<P>], book: &RuleBook, today: NaiveDate) -> bool {
    let others: Vec<_> = own
        .iter()
        .map(|(_, scheme, one, _)| (*scheme, one))
        .collect();
    own.iter().any(|(_, scheme, pathway, person)| {
        lamps_beside(pathway, *scheme, &others, person, book, today)
            .iter()
            .any(|one| one.rule == lamp && one.standing == LampStanding::Met)
    })
}

impl<P: Clone + Ord> Backtest<P> {
    fn of(before: BTreeSet<&P>, after: BTreeSet<&P>) -> Self {
        let count = |set: &BTreeSet<&P>| u32::try_from(set.len()).unwrap_or(u32::MAX);
        Self {
            before: count(&before),
            after: count(&after),
            gained: after
                .difference(&before)
                .map(|who| (*who).clone())
                .collect(),
            lost: before
                .difference(&after)
                .map(|who| (*who).clone())
                .collect(),
        }
    }
}
