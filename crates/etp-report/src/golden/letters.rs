//! 4.4: what was sent to the treating doctor.

use super::ask;
use crate::testing::centre;
use etp_domain::LetterKind::{DropOut, End, Entry};
use etp_domain::{PlaceKind::Town, SessionKind::Group};

#[test]
fn a_patient_counts_once_however_many_end_letters_left_for_the_doctor() {
    let mut centre = centre();
    centre
        .patient(0)
        .evaluated("2025-03-01")
        .letter("2025-03-05", End, true)
        .letter("2025-09-05", End, true);
    // To the person only; of another kind; evaluated and no letter; neither.
    centre
        .patient(1)
        .evaluated("2025-03-01")
        .letter("2025-03-05", End, false);
    centre
        .patient(2)
        .evaluated("2025-03-01")
        .letter("2025-03-05", Entry, true)
        .letter("2025-03-06", DropOut, true);
    centre.patient(3).evaluated("2025-03-01");
    centre.patient(4).came("2025-02-01", Group, Town);
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cell("4.4"), 1);
    let lines = [0, 1, 2, 3, 4].map(|patient| asked.why("doctor-informed", patient));
    assert_eq!(
        lines,
        [
            "letter-sent",
            "letter-not-to-doctor",
            "letter-missing",
            "letter-missing",
            ""
        ]
    );
    assert_eq!(asked.named("doctor-informed", 0, "date"), "2025-03-05");
}

#[test]
fn a_letter_counts_by_the_day_it_left() {
    let mut centre = centre();
    centre
        .patient(0)
        .evaluated("2025-12-20")
        .letter("2026-01-03", End, true);
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cell("4.4"), 0);
    assert_eq!(asked.why("doctor-informed", 0), "letter-outside-period");
    assert_eq!(ask(&centre, "2026").cell("4.4"), 1);
}

#[test]
fn a_letter_about_nobody_evaluated_in_the_year_is_told_by_the_check() {
    let mut centre = centre();
    centre
        .patient(0)
        .evaluated("2025-12-20")
        .letter("2026-01-03", End, true);
    let grid = ask(&centre, "2026").grid();
    let told: Vec<_> = grid
        .broken
        .iter()
        .map(|one| {
            (
                one.check.to_string(),
                one.left,
                one.right,
                one.people.clone(),
            )
        })
        .collect();
    assert_eq!(told, [("4.4 <= 3.6".to_owned(), 1, 0, vec![0])]);
}
