//! What may be said of a period that has spoken: nothing, a whole group more or less, or nothing
//! at all any more.

mod common;

use common::*;
use etp_disclosure::*;

/// A quarter of which every row is large.
fn register() -> Vec<Contribution> {
    centre(60, 5)
        .into_iter()
        .filter(|one| one.quarter == period("2026Q1"))
        .collect()
}

/// So many persons more, of one programme, each there twice.
fn with(register: &[Contribution], people: std::ops::Range<u64>) -> Vec<Contribution> {
    let mut more = register.to_vec();
    more.extend(people.map(|person| Contribution {
        person: 9_000_000 + person,
        pathology: CountedPathology::Dt2,
        attendances: 2,
        ..register[0]
    }));
    more
}

fn after(releases: &[Release]) -> Ledger {
    Ledger::of_lines(releases.iter().map(|one| one.line.clone()).collect())
}

fn spoken() -> Ledger {
    after(&[first(&Ledger::default(), &register(), "2026Q1").expect("a quarter")])
}

#[test]
fn the_same_numbers_are_nothing_to_send() {
    let again = first(&spoken(), &register(), "2026Q1");
    assert_eq!(again, Err(Withheld::NothingToSend));
}

#[test]
fn one_person_more_or_less_changes_nothing() {
    let ledger = spoken();
    let one_more = with(&register(), 0..1);
    let one_less = register().split_off(1);
    for changed in [one_more, one_less] {
        for occasion in [first, corrected] {
            let answer = occasion(&ledger, &changed, "2026Q1");
            let Err(Withheld::Frozen { too_small }) = answer else {
                panic!("{answer:?}");
            };
            assert!(too_small.contains(&Row::Total));
        }
    }
}

#[test]
fn ten_who_come_and_ten_who_go_do_not_make_twenty() {
    let swapped = with(&register().split_off(10), 0..10);
    let answer = corrected(&spoken(), &swapped, "2026Q1");
    assert!(matches!(answer, Err(Withheld::Frozen { .. })), "{answer:?}");
}

#[test]
fn a_group_of_eleven_may_be_corrected_but_not_by_itself() {
    let (ledger, more) = (spoken(), with(&register(), 0..11));
    let frozen = Withheld::Frozen { too_small: vec![] };
    assert_eq!(first(&ledger, &more, "2026Q1"), Err(frozen));
    let correction = corrected(&ledger, &more, "2026Q1").expect("a correction");
    assert_eq!(correction.line.revision(), 2);
    let total = |cells: &[Cell]| cells[0].attendances().expect("a total");
    let was = total(ledger.lines()[0].cells());
    assert_eq!(total(correction.counts.cells()), was + 22);
}

#[test]
fn eleven_of_whom_one_makes_nearly_all_attendances_are_one() {
    let mut more = with(&register(), 0..11);
    if let Some(last) = more.last_mut() {
        last.attendances = 500;
    }
    let answer = corrected(&spoken(), &more, "2026Q1");
    assert!(matches!(answer, Err(Withheld::Frozen { .. })), "{answer:?}");
}

#[test]
fn a_third_correction_waits_for_next_year() {
    let occasion = Occasion::Correction {
        corrections_this_year: 2,
    };
    let more = with(&register(), 0..11);
    let answer = release(&spoken(), &more, period("2026Q1"), Policy::K11_V1, occasion);
    assert_eq!(answer, Err(Withheld::CorrectionsUsedUp));
}

#[test]
fn corrections_that_nearly_undo_each_other_are_refused() {
    let mut ledger = spoken();
    let grown = corrected(&ledger, &with(&register(), 0..12), "2026Q1").expect("a correction");
    ledger.push(grown.line);
    let back_but_one = corrected(&ledger, &with(&register(), 0..1), "2026Q1");
    assert!(
        matches!(back_but_one, Err(Withheld::Frozen { .. })),
        "{back_but_one:?}"
    );
    let all_the_way_back = corrected(&ledger, &register(), "2026Q1");
    assert!(all_the_way_back.is_ok(), "the first table is known already");
}

#[test]
fn a_withdrawn_period_is_silent_until_it_is_corrected() {
    let mut ledger = spoken();
    let withdrawal = withdraw(&ledger, period("2026Q1")).expect("a withdrawal");
    assert!(withdrawal.counts.is_withdrawn() && withdrawal.counts.cells().is_empty());
    ledger.push(withdrawal.line);
    assert_eq!(
        withdraw(&ledger, period("2026Q1")),
        Err(Withheld::NotReleased)
    );
    let again = corrected(&ledger, &register(), "2026Q1").expect("a correction");
    assert_eq!(
        (again.line.revision(), again.line.cells()),
        (3, spoken().lines()[0].cells())
    );
    let one_more = corrected(&ledger, &with(&register(), 0..1), "2026Q1");
    assert!(
        matches!(one_more, Err(Withheld::Frozen { .. })),
        "known tables stay known"
    );
}

#[test]
fn nothing_can_be_corrected_or_withdrawn_that_never_was() {
    let nobody = Ledger::default();
    assert_eq!(
        corrected(&nobody, &register(), "2026Q1"),
        Err(Withheld::NotReleased)
    );
    assert_eq!(
        withdraw(&nobody, period("2026Q1")),
        Err(Withheld::NotReleased)
    );
}

/// Every way to arrange what can happen to one quarter, on top of its first table.
#[test]
fn in_whatever_order_things_happen_no_two_tables_differ_by_a_few() {
    let truths = [
        with(&register(), 0..11),
        with(&register(), 0..15),
        with(&register(), 20..40),
        register().split_off(30),
    ];
    let events = truths.len() + 1;
    for number in 0..events.pow(3) {
        let mut ledger = spoken();
        let mut told = vec![register()];
        for event in [
            number % events,
            number / events % events,
            number / events / events,
        ] {
            let answer = match truths.get(event) {
                Some(truth) => corrected(&ledger, truth, "2026Q1"),
                None => withdraw(&ledger, period("2026Q1")),
            };
            if let Ok(release) = answer {
                ledger.push(release.line);
                told.extend(truths.get(event).cloned());
            }
        }
        for (one, other) in told
            .iter()
            .flat_map(|one| told.iter().map(move |other| (one, other)))
        {
            let gone = one.iter().filter(|person| !other.contains(person)).count();
            assert!(gone == 0 || gone >= 11, "{gone} persons between two tables");
        }
    }
}

#[test]
fn a_ledger_that_contradicts_itself_lets_nothing_out() {
    let line = spoken().lines()[0].clone();
    let twice = Ledger::of_lines(vec![line.clone(), line]);
    let answer = first(&twice, &register(), "2026Q2");
    assert_eq!(answer, Err(Withheld::Unsafe(Unsafe::Ledger)));
}

#[test]
fn a_lower_threshold_says_nothing_about_a_year_that_has_spoken() {
    let register = centre(60, 5);
    let ask = |ledger: &Ledger, policy, text| {
        release(ledger, &register, period(text), policy, Occasion::First)
    };
    let strict = spoken();
    for text in ["2026Q1", "2026Q2"] {
        let answer = ask(&strict, Policy::K5_V1, text);
        assert_eq!(answer, Err(Withheld::Unsafe(Unsafe::Policy)));
    }
    assert!(ask(&strict, Policy::K5_V1, "2027Q1").is_ok());
    let loose = ask(&Ledger::default(), Policy::K5_V1, "2026Q1").expect("a quarter");
    assert!(ask(&after(&[loose]), Policy::K11_V1, "2026Q2").is_ok());
}

#[test]
fn a_person_with_two_ages_lets_nothing_out() {
    let mut register = register();
    register.push(Contribution {
        age: AgeBand::From80,
        ..register[0]
    });
    register[0].age = AgeBand::To17;
    let answer = first(&Ledger::default(), &register, "2026Q1");
    assert_eq!(answer, Err(Withheld::Unsafe(Unsafe::Register)));
}

#[test]
fn a_ledger_reads_and_writes_the_same() {
    let ledger = spoken();
    let text = serde_json::to_string(&ledger).unwrap();
    assert_eq!(serde_json::from_str::<Ledger>(&text).unwrap(), ledger);
}
