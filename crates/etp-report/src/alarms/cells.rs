//! Which figures a gap may change.

use crate::indicator;
use crate::indicators::Unit;
use crate::scheme::Scheme;

/// Indicators that change together.
type Together = &'static [&'static str];

/// The indicators a gap may change; `None` for every counted one.
fn indicators_of(code: &str) -> Option<&'static [Together]> {
    Some(match code {
        "sessions-without-place" => &[CARE],
        "sessions-without-step" | "evaluation-without-assessment" | "evaluation-before-session" => {
            &[INITIAL, FOLLOW_UP, EVALUATED]
        }
        "sessions-over-capacity" => &[CAPACITY],
        "presence-before-assessment" => &[ASSESSED, INITIAL],
        "assessment-without-programme" => &[ORIGINS, INITIAL, FOLLOW_UP],
        "referral-unknown" => &[ORIGINS],
        "companions-unnamed" => &[&["caregivers"]],
        _ => return None,
    })
}

const CARE: Together = &[
    "care-hospital-only",
    "care-external-only",
    "care-town-only",
    "care-mixed-mostly-outside",
    "care-other-mix",
    "care-not-known",
    "complete-hospital",
    "complete-external",
    "complete-mixed",
    "complete-town",
    "complete-external-and-town",
    "complete-care-not-known",
    "funding-met",
    "funding-one-step",
    "funding-further",
    "funding-lost",
    "funding-unclear",
    "abroad-attendances",
    "abroad-people",
    "country-unknown-attendances",
];

const ASSESSED: Together = &["assessed-and-came", "came-assessed-earlier"];

const INITIAL: Together = &[
    "complete-programme",
    "begun-before-completed",
    "begun-not-completed",
    "initial-offer",
    "initial-offer-updated",
    "initial-offer-across",
];

const FOLLOW_UP: Together = &[
    "follow-up-offer-across",
    "follow-up-offer-individual-across",
    "follow-up-offer",
    "follow-up-offer-individual",
    "follow-up-offer-updated",
];

const EVALUATED: Together = &[
    "evaluated",
    "exits-complete",
    "exits-unclear",
    "completion-rate",
];

const CAPACITY: Together = &["people-per-group-session", "fill-rate"];

const ORIGINS: Together = &[
    "referred-outside-hospital",
    "referred-in-hospital-stay",
    "referred-in-consultation",
    "came-spontaneously",
    "referral-not-known",
];

/// The codes of the cells and tables of a scheme that a gap may change, in its order.
pub(super) fn concerned(code: &str, scheme: &Scheme) -> Vec<String> {
    let own = indicators_of(code);
    let changes = |name: &str| match own {
        Some(own) => own.iter().any(|together| together.contains(&name)),
        None => indicator(name).is_some_and(|one| one.unit != Unit::Said),
    };
    let cells = scheme.cells().map(|one| (&one.code, &one.indicator));
    let tables = scheme.tables().map(|one| (&one.code, &one.indicator));
    cells
        .chain(tables)
        .filter(|(_, indicator)| changes(indicator))
        .map(|(code, _)| code.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alarm_names_only_indicators_that_exist() {
        let all = [
            CARE, ASSESSED, INITIAL, FOLLOW_UP, EVALUATED, CAPACITY, ORIGINS,
        ];
        for name in all.concat() {
            assert!(indicator(name).is_some(), "{name}");
        }
    }
}
