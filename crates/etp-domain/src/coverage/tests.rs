//! Gaps by small cases, and that nobody is counted twice.

use super::*;
use HandoutLanguage::{Ar, Fr, Nl};
use proptest::prelude::*;
use uuid::Uuid;

const DIABETES: ProgrammeId = ProgrammeId(Uuid::from_u128(1));
const HEART: ProgrammeId = ProgrammeId(Uuid::from_u128(2));

fn feet() -> CoveredHandout {
    CoveredHandout {
        programmes: vec![DIABETES],
        languages: vec![Fr, Nl],
        simple: false,
        standing: HandoutStanding::Model,
    }
}

fn reader(languages: &[HandoutLanguage], waits: bool) -> CoveredReader {
    CoveredReader {
        person: PatientId(Uuid::from_u128(1)),
        programme: DIABETES,
        languages: languages.to_vec(),
        level: ReadingLevel::Usual,
        waits,
    }
}

/// The same as other people.
fn people(readers: impl IntoIterator<Item = CoveredReader>) -> Vec<CoveredReader> {
    let numbered = readers.into_iter().zip(1..);
    let person = |(reader, number)| CoveredReader {
        person: PatientId(Uuid::from_u128(number)),
        ..reader
    };
    numbered.map(person).collect()
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("an ISO date")
}

#[test]
fn a_handout_is_good_until_the_end_of_its_day_of_review() {
    let on =
        |validated, review| HandoutStanding::on(day("2026-11-22"), validated, Some(day(review)));
    assert_eq!(on(true, "2026-11-22"), HandoutStanding::Validated);
    assert_eq!(on(true, "2026-11-21"), HandoutStanding::Expired);
    assert_eq!(on(false, "2026-11-21"), HandoutStanding::Model);
    let no_end = HandoutStanding::on(day("2026-11-22"), true, None);
    assert_eq!(no_end, HandoutStanding::Validated);
}

#[test]
fn who_reads_what_is_written_lacks_nothing() {
    assert!(coverage(&[feet()], &[reader(&[Fr, Nl], false)]).is_empty());
}

#[test]
fn a_language_of_a_household_that_is_not_written_is_a_gap() {
    let gaps = coverage(&[feet()], &[reader(&[Ar, Fr], false)]);
    let [gap] = &gaps[..] else {
        panic!("one gap: {gaps:?}");
    };
    assert_eq!((gap.language, gap.lack), (Ar, HandoutLack::Language));
    assert_eq!((gap.present, gap.waiting), (1, 0));
}

#[test]
fn a_third_language_is_never_printed_and_never_a_gap() {
    assert!(coverage(&[feet()], &[reader(&[Fr, Nl, Ar], false)]).is_empty());
}

#[test]
fn people_of_another_programme_do_not_need_it() {
    let heart = CoveredReader {
        programme: HEART,
        ..reader(&[Ar], false)
    };
    assert!(coverage(&[feet()], &[heart]).is_empty());
}

#[test]
fn whoever_reads_little_needs_it_simply_written() {
    for level in [ReadingLevel::Simple, ReadingLevel::None] {
        let little = CoveredReader {
            level,
            ..reader(&[Fr], false)
        };
        let gaps = coverage(&[feet()], std::slice::from_ref(&little));
        assert_eq!(gaps[0].lack, HandoutLack::Level);
        let simple = CoveredHandout {
            simple: true,
            ..feet()
        };
        assert!(coverage(&[simple], &[little]).is_empty());
    }
}

#[test]
fn what_was_not_reviewed_in_time_is_a_gap_for_all_its_readers() {
    let old = CoveredHandout {
        standing: HandoutStanding::Expired,
        ..feet()
    };
    let gaps = coverage(&[old], &people([reader(&[Fr], false), reader(&[Fr], true)]));
    assert_eq!(gaps.len(), 1);
    assert_eq!(gaps[0].lack, HandoutLack::Review);
    assert_eq!((gaps[0].present, gaps[0].waiting), (1, 1));
}

#[test]
fn the_gap_most_people_wait_for_comes_first() {
    let readers = people([
        reader(&[HandoutLanguage::Tr], false),
        reader(&[HandoutLanguage::Tr], false),
        reader(&[HandoutLanguage::Uk], true),
        reader(&[Ar], false),
    ]);
    let gaps = coverage(&[feet()], &readers);
    let order: Vec<_> = gaps.iter().map(|gap| gap.language).collect();
    assert_eq!(order, [HandoutLanguage::Uk, HandoutLanguage::Tr, Ar]);
}

#[test]
fn somebody_in_two_programmes_that_give_it_is_counted_once_and_in_care() {
    let both = CoveredHandout {
        programmes: vec![DIABETES, HEART],
        ..feet()
    };
    let heart = CoveredReader {
        programme: HEART,
        ..reader(&[Ar], true)
    };
    let gaps = coverage(&[both], &[reader(&[Ar], false), heart]);
    assert_eq!((gaps.len(), gaps[0].present, gaps[0].waiting), (1, 1, 0));
}

proptest! {
    #[test]
    fn each_reader_is_counted_once_for_each_language_that_is_lacking(
        some in prop::collection::vec((prop::collection::vec(0usize..13, 1..4), any::<bool>()), 0..30),
    ) {
        let readers = people(some
            .iter()
            .map(|(languages, waits)| {
                let languages: Vec<_> = languages.iter().map(|one| HandoutLanguage::ALL[*one]).collect();
                reader(&languages, *waits)
            }));
        let lacking = |one: &CoveredReader| {
            let mut first: Vec<_> = one.languages.iter().take(2).copied().collect();
            first.sort();
            first.dedup();
            first.into_iter().filter(|language| ![Fr, Nl].contains(language)).count()
        };
        let expected: usize = readers.iter().map(lacking).sum();
        let gaps = coverage(&[feet()], &readers);
        let counted: u32 = gaps.iter().map(|gap| gap.present + gap.waiting).sum();
        prop_assert_eq!(counted as usize, expected);
    }
}
