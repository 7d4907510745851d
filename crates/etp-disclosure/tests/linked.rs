//! What longer tables say of a quarter's hidden rows, to a reader who knows why they are hidden.

mod common;

use common::*;
use etp_disclosure::*;

/// So many people of a programme, who each came so often in a quarter.
type Came = (CountedPathology, u64, u32);

fn people(quarter: &str, rows: &[Came]) -> Vec<Contribution> {
    let came = |(pathology, people, attendances): Came| {
        (0..people).map(move |person| (pathology, person, attendances))
    };
    rows.iter()
        .copied()
        .flat_map(came)
        .map(|(pathology, person, attendances)| Contribution {
            person: person * 10 + pathology as u64,
            quarter: period(quarter),
            pathology,
            age: AgeBand::ALL[1 + person as usize % 2],
            sex: Some(Sex::ALL[person as usize % 2]),
            residence: [Residence::France, Residence::Germany][person as usize % 2],
            delivery: Delivery::ALL[person as usize % 2],
            attendances,
        })
        .collect()
}

/// One person with diabetes all year, one with renal failure from the second quarter on.
fn register() -> Vec<Contribution> {
    use CountedPathology::{Aut, Bpco, Dt2, Irc, Obe};
    let many = [(Obe, 19, 4), (Bpco, 17, 4), (Aut, 18, 4)];
    let first = people("2026Q1", &[&many[..], &[(Dt2, 1, 4)]].concat());
    let others = ["2026Q2", "2026Q3", "2026Q4"].into_iter();
    let others = others.map(|quarter| {
        let few = [(Dt2, 1, 3), (Irc, 1, 3)];
        people(quarter, &[&many[..], &few].concat())
    });
    first.into_iter().chain(others.flatten()).collect()
}

fn hidden(ledger: &Ledger, text: &str) -> Vec<&'static str> {
    let line = ledger.latest(period(text)).expect("a table");
    let cells = line.cells().iter();
    let rows = cells.filter(|cell| cell.is_hidden() && matches!(cell.row(), Row::Of(_)));
    rows.map(|cell| cell.row().code()).collect()
}

#[test]
fn a_year_does_not_tell_which_of_a_quarters_hidden_rows_is_the_small_one() {
    let mut ledger = Ledger::default();
    for text in ["2026Q1", "2026Q2", "2026Q3", "2026Q4", "2026S2", "2026"] {
        let said = release(
            &ledger,
            &register(),
            period(text),
            Policy::K5_V1,
            Occasion::First,
        );
        ledger.push(said.expect("a table").line);
    }
    assert_eq!(hidden(&ledger, "2026Q1"), ["DT2", "BPCO"]);
    assert_eq!(hidden(&ledger, "2026S2"), ["DT2", "IRC"]);
    // With these two alone, year less half-year leaves diabetes fewer attendances than a row of
    // fourteen to seventeen patients has; so diabetes would be the small one, and the other is not.
    assert!(
        hidden(&ledger, "2026").len() > 2,
        "{:?}",
        hidden(&ledger, "2026")
    );
}
