//! What a coordinator would check with a pencil: named cases, then properties on random quarters.

use CountedPathology::{Aut, Bpco, Dt2, Ic, Irc, Obe};
use etp_disclosure::*;
use proptest::prelude::*;

/// A quarter in which each row has its own patients, with so many attendances together.
fn quarter(rows: &[(CountedPathology, u32, u32)]) -> Vec<Contribution> {
    let mut register = vec![];
    for (pathology, patients, attendances) in rows {
        for n in 0..*patients {
            let extra = u32::from(n < attendances % patients);
            let person = register.len() as u64;
            register.push(came(person, *pathology, attendances / patients + extra));
        }
    }
    register
}

fn came(person: u64, pathology: CountedPathology, attendances: u32) -> Contribution {
    Contribution {
        person,
        quarter: first_quarter(),
        pathology,
        age: AgeBand::To64,
        sex: None,
        residence: Residence::France,
        delivery: Delivery::Group,
        attendances,
    }
}

fn first_quarter() -> Period {
    "2026Q1".parse().expect("a quarter")
}

fn released(register: &[Contribution]) -> AnonymousCounts {
    let ledger = Ledger::default();
    release(
        &ledger,
        register,
        first_quarter(),
        Policy::K11_V1,
        Occasion::First,
    )
    .expect("a release")
    .counts
}

fn hidden(counts: &AnonymousCounts) -> Vec<&'static str> {
    counts
        .cells()
        .iter()
        .filter(|cell| cell.is_hidden())
        .map(|cell| cell.row().code())
        .collect()
}

fn shown(counts: &AnonymousCounts, row: Row) -> Option<(u64, u64)> {
    let cell = counts.cells().iter().find(|cell| cell.row() == row)?;
    cell.patients().zip(cell.attendances())
}

#[test]
fn a_row_of_seven_is_hidden_and_the_smallest_safe_row_protects_it() {
    let counts = released(&quarter(&[
        (Dt2, 55, 210),
        (Ic, 27, 90),
        (Obe, 16, 40),
        (Bpco, 7, 19),
        (Irc, 12, 30),
    ]));
    assert_eq!(hidden(&counts), ["BPCO", "IRC"]);
    assert_eq!(shown(&counts, Row::Total), Some((117, 389)));
    assert_eq!(shown(&counts, Row::Of(Obe)), Some((16, 40)));
    assert_eq!(shown(&counts, Row::Of(Aut)), Some((0, 0)));
    assert_eq!(
        counts.hidden_codes(),
        ["ETP_ATT_BPCO", "ETP_ATT_IRC", "ETP_PAT_BPCO", "ETP_PAT_IRC"]
    );
}

#[test]
fn the_door_gets_null_for_a_hidden_value_and_no_reason() {
    let counts = released(&quarter(&[
        (Dt2, 55, 210),
        (Ic, 27, 90),
        (Obe, 16, 40),
        (Bpco, 7, 19),
        (Irc, 12, 30),
    ]));
    let json = serde_json::to_string(&counts).unwrap();
    assert!(
        json.starts_with(
            r#"{"data_set":"ETP_C","period":"2026Q1","policy":"k11-v1","step":"full","status":"released","cells":[{"code":"TOT","patients":117,"#
        ),
        "{json}"
    );
    assert!(
        json.contains(r#"{"code":"BPCO","patients":null,"attendances":null}"#),
        "{json}"
    );
    assert!(
        json.contains(r#"{"code":"IRC","patients":null,"attendances":null}"#),
        "{json}"
    );
}

#[test]
fn eleven_patients_may_be_shown_and_ten_may_not() {
    assert!(hidden(&released(&quarter(&[(Dt2, 11, 30), (Ic, 40, 80)]))).is_empty());
    let ten = released(&quarter(&[(Dt2, 10, 30), (Ic, 40, 80)]));
    assert_eq!(shown(&ten, Row::Of(Dt2)), None);
}

#[test]
fn a_centre_below_the_threshold_shows_nothing_not_even_its_zeros() {
    assert_eq!(hidden(&released(&quarter(&[(Dt2, 10, 30)]))).len(), 7);
}

#[test]
fn an_empty_quarter_is_seven_zeros() {
    let counts = released(&[]);
    assert!(
        counts
            .cells()
            .iter()
            .all(|cell| cell.patients() == Some(0) && cell.attendances() == Some(0))
    );
}

#[test]
fn when_everybody_has_the_same_pathology_only_the_total_is_shown() {
    let counts = released(&quarter(&[(Dt2, 40, 100)]));
    assert_eq!(shown(&counts, Row::Total), Some((40, 100)));
    assert_eq!((counts.step(), counts.cells().len()), (Step::HalfYears, 1));
    let nearly = released(&quarter(&[(Dt2, 39, 98), (Ic, 1, 2)]));
    assert_eq!(nearly, counts, "one patient more elsewhere looks the same");
}

#[test]
fn one_patient_with_most_of_the_attendances_hides_the_row() {
    let rows = [
        (Dt2, 15, 20),
        (Ic, 30, 60),
        (Obe, 60, 90),
        (Irc, 80, 120),
        (Aut, 90, 130),
    ];
    let mut register = quarter(&rows);
    register[0].attendances = 40;
    assert_eq!(hidden(&released(&register)), ["DT2", "IC"]);
    register[0].attendances = 10_000;
    assert_eq!(
        hidden(&released(&register)).len(),
        7,
        "the total is dominated too"
    );
}

#[test]
fn a_protector_that_would_say_too_much_gets_company() {
    // 10 hidden behind 29, next to a shown 30: only 9 + 30 would have looked the same.
    let counts = released(&quarter(&[
        (Dt2, 10, 20),
        (Ic, 29, 60),
        (Obe, 30, 60),
        (Bpco, 200, 400),
        (Irc, 210, 400),
        (Aut, 220, 400),
    ]));
    // Three hidden of seven are too many: the split waits for the half-year.
    assert_eq!(counts.step(), Step::HalfYears);
}

#[test]
fn a_few_people_in_two_programmes_cannot_be_counted_by_subtraction() {
    let rows = [
        (Dt2, 60, 120),
        (Ic, 40, 80),
        (Obe, 30, 60),
        (Irc, 70, 90),
        (Aut, 80, 90),
    ];
    let mut register = quarter(&rows);
    assert!(hidden(&released(&register)).is_empty());
    let both = |person| came(person, Obe, 1);
    register.extend((0..5).map(both));
    assert_eq!(hidden(&released(&register)), ["IC", "OBE"]);
    register.extend((5..12).map(both));
    assert!(
        hidden(&released(&register)).is_empty(),
        "twelve are a group of their own"
    );
}

fn any_row() -> impl Strategy<Value = CountedPathology> {
    prop::sample::select(CountedPathology::ALL.to_vec())
}

/// Rows of very different sizes, people in several programmes, some who come all the time.
fn any_quarter() -> impl Strategy<Value = Vec<Contribution>> {
    let sizes = prop::array::uniform6(
        prop_oneof![3 => Just(0u32), 3 => 1..14u32, 3 => 11..40u32, 1 => 40..150u32],
    );
    let guests = prop::collection::vec((0..200u64, any_row(), 0..4u32), 0..25);
    (sizes, guests, prop::option::weighted(0.2, 5..60u32)).prop_map(|(sizes, guests, often)| {
        let rows: Vec<_> = CountedPathology::ALL
            .into_iter()
            .zip(sizes)
            .map(|(row, n)| (row, n, n * 2))
            .collect();
        let mut register = quarter(
            &rows
                .into_iter()
                .filter(|(_, n, _)| *n > 0)
                .collect::<Vec<_>>(),
        );
        if let (Some(often), Some(first)) = (often, register.first_mut()) {
            first.attendances = often;
        }
        register.extend(
            guests
                .into_iter()
                .map(|(person, pathology, attendances)| came(person, pathology, attendances)),
        );
        register
    })
}

/// All a reader with a pencil can do: subtract what is shown from the total. Persons as if each
/// belonged to one programme; the bounds of one hidden value, low and high.
fn by_subtraction(
    counts: &AnonymousCounts,
    measure: etp_disclosure::Measure,
) -> Option<(u64, u64)> {
    let total = counts.cells()[0].value(measure)?;
    let rows = &counts.cells()[1..];
    let known: u64 = rows.iter().filter_map(|cell| cell.value(measure)).sum();
    let hidden = rows.iter().filter(|cell| cell.is_hidden()).count() as u64;
    let least = u64::from(hidden < 6);
    (hidden > 0).then(|| (least, total.saturating_sub(known + least * (hidden - 1))))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, max_global_rejects: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_small_is_shown(register in any_quarter()) {
        for cell in released(&register).cells() {
            prop_assert!(cell.patients().is_none_or(|n| n == 0 || n >= 11));
            prop_assert!(cell.attendances() >= cell.patients());
        }
    }

    #[test]
    fn subtraction_leaves_every_hidden_value_at_least_eleven_wide(register in any_quarter()) {
        let counts = released(&register);
        for measure in etp_disclosure::Measure::ALL {
            if let Some((low, high)) = by_subtraction(&counts, measure) {
                prop_assert!(high >= low + 11, "{measure}: {low} to {high} in {counts:?}");
            }
        }
    }

    #[test]
    fn the_order_and_the_numbering_of_people_change_nothing(register in any_quarter(), by in 1..1_000u64) {
        let mut other: Vec<_> = register.iter().map(|one| Contribution { person: one.person ^ by, ..*one }).collect();
        other.reverse();
        prop_assert_eq!(released(&register), released(&other));
    }

    #[test]
    fn splitting_a_contribution_changes_nothing(register in any_quarter()) {
        let halves: Vec<_> = register.iter().flat_map(|one| {
            let half = one.attendances / 2;
            [Contribution { attendances: half, ..*one }, Contribution { attendances: one.attendances - half, ..*one }]
        }).collect();
        prop_assert_eq!(released(&register), released(&halves));
    }

    #[test]
    fn renaming_pathologies_renames_the_result(register in any_quarter(), turn in 1..6usize) {
        let renamed = |row: CountedPathology| CountedPathology::ALL[(row as usize + turn) % 6];
        let plain = released(&register);
        let patients = |row| register.iter().filter(|one| one.pathology == row && one.attendances > 0)
            .map(|one| one.person).collect::<std::collections::BTreeSet<_>>().len();
        let mut sizes: Vec<_> = CountedPathology::ALL.map(patients).into_iter().filter(|n| *n > 0).collect();
        let rows = sizes.len();
        sizes.sort_unstable();
        sizes.dedup();
        prop_assume!(sizes.len() == rows);
        let other: Vec<_> = register.iter().map(|one| Contribution { pathology: renamed(one.pathology), ..*one }).collect();
        let turned = released(&other);
        for row in CountedPathology::ALL {
            prop_assert_eq!(shown(&plain, Row::Of(row)), shown(&turned, Row::Of(renamed(row))));
        }
    }
}
