//! The score's own proof, its edges, and what must hold for any answers.

use super::*;
use proptest::prelude::*;

fn answers(text: &str) -> EpicesAnswers {
    EpicesAnswers::parse(text).unwrap()
}

#[test]
fn all_favourable_is_nothing_and_all_unfavourable_is_a_hundred() {
    let hundredths = |text: &str| answers(text).score().unwrap().hundredths();
    assert_eq!(hundredths("nyyynyyyyyy"), 0);
    assert_eq!(hundredths("ynnnynnnnnn"), 10_000);
    assert_eq!(hundredths("nnnnnnnnnnn"), 7514);
    assert_eq!(answers("nyyynyyyyyn").score().unwrap().to_string(), "7.10");
}

#[test]
fn a_missing_answer_gives_no_score_and_is_named() {
    let unfinished = answers("nyyynyy-yyy");
    assert_eq!(unfinished.score(), None);
    assert_eq!(unfinished.missing(), [EpicesQuestion::Holidays]);
    assert_eq!(unfinished.answer(EpicesQuestion::Couple), Some(true));
    assert_eq!(EpicesAnswers::default().missing().len(), 11);
}

#[test]
fn the_threshold_is_higher_from_16_to_25_years() {
    let on = |age| EpicesScore::threshold(age).hundredths();
    assert_eq!([on(None), on(Some(15)), on(Some(26))], [3017; 3]);
    assert_eq!([on(Some(16)), on(Some(25))], [3727; 2]);
    assert!(EpicesScore(3017).deprived(Some(40)));
    assert!(!EpicesScore(3016).deprived(Some(40)));
    assert!(!EpicesScore(3726).deprived(Some(25)));
}

#[test]
fn a_quintile_begins_on_its_bound() {
    let scores = [0, 709, 710, 1655, 1656, 3016, 3017, 4849, 4852, 10_000];
    let quintiles = scores.map(|score| EpicesScore(score).quintile());
    assert_eq!(quintiles, [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
}

#[test]
fn the_score_is_indicative_everywhere_but_in_france() {
    let indicative = Country::ALL
        .iter()
        .filter(|country| EpicesScore::indicative(**country));
    assert_eq!(indicative.count(), Country::ALL.len() - 1);
    assert!(!EpicesScore::indicative(Country::France));
}

#[test]
fn what_is_not_eleven_answers_is_refused() {
    for text in [
        "",
        "nyyynyyyyy",
        "nyyynyyyyyyy",
        "nyyynyyyyyY",
        "nyyynyyyyyé",
    ] {
        let refusal = EpicesAnswers::parse(text).unwrap_err();
        assert_eq!(refusal.code(), "epices-answers-unreadable", "{text}");
    }
}

proptest! {
    #[test]
    fn answers_read_back_as_they_were_stored(given in any::<[Option<bool>; 11]>()) {
        let given = EpicesAnswers(given);
        prop_assert_eq!(answers(&given.to_text()), given);
    }

    #[test]
    fn every_score_lies_between_nothing_and_a_hundred(given in any::<[bool; 11]>()) {
        let score = EpicesAnswers(given.map(Some)).score().unwrap();
        prop_assert!(score.hundredths() <= 10_000);
    }

    #[test]
    fn a_less_favourable_answer_never_lowers_the_score(given in any::<[bool; 11]>(), which in 0..11usize) {
        let unfavourable = EpicesQuestion::ALL[which].coefficient() > 0;
        let with = |answer| {
            let mut answers = given.map(Some);
            answers[which] = Some(answer);
            EpicesAnswers(answers).score().unwrap()
        };
        prop_assert!(with(unfavourable) > with(!unfavourable));
    }
}
