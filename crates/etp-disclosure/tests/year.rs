//! A centre's year from its first quarter to its last table.

mod common;

use common::*;
use etp_disclosure::*;

#[test]
fn a_large_centre_shows_its_whole_year() {
    let register = centre(120, 7);
    let ledger = whole_year(&register);
    let year = ledger.latest(period("2026")).expect("a year");
    assert_eq!(year.step(), Step::Full);
    let total = year.cells()[0].attendances().expect("a total");
    let by = |part: fn(&Row) -> bool| -> u64 {
        let cells = year.cells().iter().filter(|cell| part(&cell.row()));
        cells.filter_map(|cell| cell.attendances()).sum()
    };
    assert_eq!(by(|row| matches!(row, Row::Sex(_))), total);
    assert_eq!(by(|row| matches!(row, Row::Delivery(_))), total);
}

#[test]
fn a_year_needs_its_four_quarters() {
    let register = centre(60, 1);
    let mut ledger = Ledger::default();
    for quarter in ["2026Q1", "2026Q2", "2026Q3"] {
        assert_eq!(first(&ledger, &register, "2026"), Err(Withheld::NotYet));
        ledger.push(first(&ledger, &register, quarter).expect("a quarter").line);
    }
    assert_eq!(first(&ledger, &register, "2026"), Err(Withheld::NotYet));
}

#[test]
fn a_year_is_the_sum_of_what_its_quarters_said_whatever_came_in_since() {
    let register = centre(60, 2);
    let ledger = quarters(&register);
    let mut late = register.clone();
    late.push(Contribution {
        person: 1_000_000,
        ..register[0]
    });
    let counts = |register| first(&ledger, register, "2026").expect("a year").counts;
    assert_eq!(counts(&late), counts(&register));
}

#[test]
fn when_everybody_lives_in_one_country_the_split_is_hidden_and_the_total_stays() {
    let mut register = centre(120, 3);
    for one in &mut register {
        one.residence = Residence::France;
    }
    let ledger = whole_year(&register);
    let year = ledger.latest(period("2026")).expect("a year");
    let of = |split: fn(&Row) -> bool| {
        let mut cells = year.cells().iter().filter(move |cell| split(&cell.row()));
        cells.all(Cell::is_hidden)
    };
    assert!(of(|row| matches!(row, Row::Residence(_))));
    assert!(!of(|row| *row == Row::Total));
}

#[test]
fn one_person_of_unknown_sex_takes_the_split_by_sex_away() {
    let mut register = centre(120, 3);
    let person = register[0].person;
    for one in register.iter_mut().filter(|one| one.person == person) {
        one.sex = None;
    }
    let ledger = whole_year(&register);
    let year = ledger.latest(period("2026")).expect("a year");
    assert!(
        !year
            .cells()
            .iter()
            .any(|cell| matches!(cell.row(), Row::Sex(_)))
    );
}

#[test]
fn three_people_from_elsewhere_are_not_what_the_countries_leave() {
    let mut register = centre(120, 3);
    for one in &mut register {
        one.residence = match one.person {
            10_000..10_003 => Residence::Elsewhere,
            person => Residence::ALL[person as usize % 4],
        };
    }
    let ledger = whole_year(&register);
    let year = ledger.latest(period("2026")).expect("a year");
    // A single hidden country would be found, three people off, by who takes it that nobody lives
    // elsewhere.
    assert_eq!(hidden_countries(year), 2);
}

#[test]
fn a_country_of_three_is_not_hidden_alone() {
    let mut register = centre(120, 3);
    for one in &mut register {
        one.residence = match one.person {
            10_000..10_003 => Residence::Belgium,
            person => [Residence::France, Residence::Germany][person as usize % 2],
        };
    }
    let ledger = whole_year(&register);
    let year = ledger.latest(period("2026")).expect("a year");
    assert_eq!(hidden_countries(year), 2);
}

fn hidden_countries(year: &LedgerLine) -> usize {
    let cells = year.cells().iter();
    let countries = cells.filter(|cell| matches!(cell.row(), Row::Residence(_)));
    countries.filter(|cell| cell.is_hidden()).count()
}

/// So many people who came six times in a quarter in each of three programmes.
fn three_programmes(quarter: &str, from: u64, people: u64) -> Vec<Contribution> {
    let programmes = (0..3).flat_map(|number| (0..people).map(move |person| (number, person)));
    programmes
        .map(|(number, person)| Contribution {
            person: from + number * 100 + person,
            quarter: period(quarter),
            pathology: CountedPathology::ALL[number as usize],
            age: AgeBand::ALL[1 + person as usize % 2],
            sex: Some(Sex::ALL[person as usize % 2]),
            residence: [Residence::France, Residence::Germany][person as usize % 2],
            delivery: Delivery::ALL[person as usize % 2],
            attendances: 6,
        })
        .collect()
}

#[test]
fn a_withheld_half_year_is_not_what_the_year_leaves_of_the_other_one() {
    let register = [
        three_programmes("2026Q1", 0, 6),
        three_programmes("2026Q2", 1_000, 6),
        three_programmes("2026Q3", 2_000, 4),
        three_programmes("2026Q4", 2_000, 4),
    ]
    .concat();
    let ledger = whole_year(&register);
    let half = ledger.latest(period("2026S1")).expect("a half-year");
    assert_eq!(half.cells()[0].attendances(), Some(72));
    assert!(
        ledger.latest(period("2026S2")).is_none(),
        "four people in each"
    );
    let year = ledger.latest(period("2026")).expect("a year");
    let shown = year.cells().iter().filter(|cell| {
        matches!(cell.row(), Row::Of(_)) && cell.attendances().is_some_and(|value| value > 0)
    });
    assert_eq!(shown.count(), 0, "{:?}", year.cells());
}

#[test]
fn a_ladder_never_goes_up_within_a_year() {
    for seed in 1..30 {
        let ledger = whole_year(&centre(20, seed));
        let steps: Vec<_> = ledger.lines().iter().map(LedgerLine::step).collect();
        assert!(steps.is_sorted(), "{steps:?}");
    }
}

#[test]
fn two_quarters_that_showed_their_totals_only_become_a_half_year() {
    let ledger = quarters(&centre(30, 1));
    let half = ledger.latest(period("2026S2")).expect("a half-year");
    assert_eq!((half.step(), half.cells().len()), (Step::HalfYears, 6));
    assert!(half.cells().iter().all(|cell| cell.patients().is_none()));
}

#[test]
fn a_row_that_was_hidden_stays_hidden_until_it_is_twice_the_threshold() {
    let quarter = |number: u32, small: u64| {
        let sizes = [200, 180, 160, 140, if number == 1 { 14 } else { 30 }, small];
        let rows = CountedPathology::ALL.into_iter().zip(sizes);
        let like = centre(1, 1)[0];
        let people = rows.flat_map(|(row, n)| std::iter::repeat_n(row, n as usize));
        let quarter = Period::of_month(2026, number * 3).expect("a quarter");
        let register: Vec<_> = (0..)
            .zip(people)
            .map(|(person, pathology)| Contribution {
                person,
                quarter,
                pathology,
                ..like
            })
            .collect();
        register
    };
    let is_hidden = |last: u64| {
        let register = [quarter(1, 9), quarter(2, last)].concat();
        let mut ledger = Ledger::default();
        ledger.push(first(&ledger, &register, "2026Q1").expect("a quarter").line);
        let line = first(&ledger, &register, "2026Q2").expect("a quarter").line;
        line.cells()[6].is_hidden()
    };
    assert!(is_hidden(12) && is_hidden(21));
    assert!(!is_hidden(22) && !is_hidden(0));
}
