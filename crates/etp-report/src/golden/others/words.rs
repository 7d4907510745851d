//! Every figure says how it is counted, and every line of a rule has its sentence, in every language.

use super::ruled;
use crate::testing::centre;
use crate::{Verdict, explain, indicators};
use etp_domain::{Mark, PlaceKind, ReferralOrigin, SessionKind};
use etp_i18n::{Language, message, word};

#[test]
fn every_indicator_says_how_it_is_counted() {
    for language in Language::ALL {
        for one in indicators() {
            let key = format!("reports-how-{}", one.name);
            assert!(word(language, &key).is_some(), "{language:?}: {key}");
        }
    }
}

#[test]
fn no_two_indicators_have_one_name() {
    let mut names: Vec<_> = indicators().map(|one| one.name).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all);
}

/// Whatever is told of a small centre where much went wrong has words.
#[test]
fn every_line_that_decided_has_a_sentence() {
    let mut told = centre();
    for (patient, mark) in (0..).zip(Mark::ALL) {
        told.patient(patient)
            .enrolled("2025-01-02", ReferralOrigin::Unknown)
            .assessed("2025-01-10")
            .listed("2025-03-03", SessionKind::Group, None, mark)
            .listed("2025-03-10", SessionKind::Individual, PlaceKind::Home, None);
    }
    let asked = ruled(&told, "2025");
    for one in indicators() {
        for judged in explain(&asked.centre(), one) {
            let (Verdict::Counted(why) | Verdict::Not(_, why)) = judged.verdict else {
                continue;
            };
            let key = format!("reports-why-{}", why.code);
            for language in Language::ALL {
                let sentence = message(language, &key, why.args.clone());
                assert!(sentence.is_some(), "{}: {language:?}: {key}", one.name);
            }
        }
    }
}
