//! Which figures a gap may change.

use crate::indicator;
use crate::indicators::Unit;
use crate::scheme::Scheme;

/// The indicators a gap may change; `None` for every counted one.
fn indicators_of(code: &str) -> Option<&'static [&'static str]> {
    Some(match code {
        "sessions-without-place" => CARE,
        "sessions-without-step" | "evaluation-without-assessment" | "evaluation-before-session" => {
            ACTS
        }
        "sessions-over-capacity" => CAPACITY,
        "presence-before-assessment" => AFTER,
        "assessment-without-programme" => ORIGINS_AND_ACTS,
        "referral-unknown" => ORIGINS,
        "companions-unnamed" => &["caregivers"],
        _ => return None,
    })
}

const CARE: &[&str] = &[
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

const ACTS: &[&str] = &[
    "complete-programme",
    "evaluated",
    "begun-before-completed",
    "begun-not-completed",
    "initial-offer",
    "initial-offer-updated",
    "initial-offer-across",
    "follow-up-offer-across",
    "follow-up-offer-individual-across",
    "follow-up-offer",
    "follow-up-offer-individual",
    "follow-up-offer-updated",
    "exits-complete",
    "exits-unclear",
    "completion-rate",
];

const CAPACITY: &[&str] = &["people-per-group-session", "fill-rate"];

const AFTER: &[&str] = &[
    "assessed-and-came",
    "came-assessed-earlier",
    "complete-programme",
    "begun-before-completed",
    "begun-not-completed",
    "initial-offer",
    "initial-offer-updated",
    "initial-offer-across",
];

const ORIGINS: &[&str] = &[
    "referred-outside-hospital",
    "referred-in-hospital-stay",
    "referred-in-consultation",
    "came-spontaneously",
    "referral-not-known",
];

const ORIGINS_AND_ACTS: &[&str] = &[
    "referred-outside-hospital",
    "referred-in-hospital-stay",
    "referred-in-consultation",
    "came-spontaneously",
    "referral-not-known",
    "complete-programme",
    "begun-before-completed",
    "begun-not-completed",
    "initial-offer",
    "initial-offer-updated",
    "initial-offer-across",
    "follow-up-offer-across",
    "follow-up-offer-individual-across",
    "follow-up-offer",
    "follow-up-offer-individual",
    "follow-up-offer-updated",
];

/// The codes of the cells and tables of a scheme that a gap may change, in its order.
pub(super) fn concerned(code: &str, scheme: &Scheme) -> Vec<String> {
    let own = indicators_of(code);
    let changes = |name: &str| match own {
        Some(own) => own.contains(&name),
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
        for name in [CARE, ACTS, CAPACITY, AFTER, ORIGINS, ORIGINS_AND_ACTS].concat() {
            assert!(indicator(name).is_some(), "{name}");
        }
    }
}
