//! Feedback to the doctor: after the sessions or after the year, so owed and never lost.

use super::belgium::belgian;
use super::ruled;
use crate::testing::centre;
use etp_domain::{LetterKind, ReferralOrigin, Scheme};

const UNKNOWN: ReferralOrigin = ReferralOrigin::Unknown;

/// 0: a letter in the January after; 1: one before the first session, which answers nothing; 2: one to
/// the person only; 3: no session, nothing owed.
#[test]
fn a_letter_after_the_first_session_of_the_year_is_the_feedback() {
    let mut told = centre();
    told.patient(0)
        .enrolled("2025-01-01", UNKNOWN)
        .came_on(&["2025-03-04"])
        .letter("2026-01-10", LetterKind::End, true);
    told.patient(1)
        .enrolled("2025-01-01", UNKNOWN)
        .letter("2025-02-01", LetterKind::Entry, true)
        .came_on(&["2025-03-04"]);
    told.patient(2)
        .enrolled("2025-01-01", UNKNOWN)
        .came_on(&["2025-03-04"])
        .letter("2025-04-01", LetterKind::End, false);
    told.patient(3).enrolled("2025-01-01", UNKNOWN);
    let asked = ruled(&belgian(told, Scheme::BeStartUp), "2025");
    assert_eq!(asked.count("be-feedback-done"), 1);
    assert_eq!(asked.count("be-feedback-owed"), 2);
    assert_eq!(asked.why("be-feedback-owed", 1), "be-feedback-open");
    assert_eq!(asked.why("be-feedback-owed", 0), "be-feedback-sent");
    assert_eq!(asked.why("be-feedback-owed", 3), "");
}

/// Sessions in two years need a letter for each: one of May 2025 answers for 2025 only.
#[test]
fn each_year_with_a_session_asks_for_its_own() {
    let mut told = centre();
    told.patient(0)
        .enrolled("2025-01-01", UNKNOWN)
        .came_on(&["2025-03-04", "2026-03-04"])
        .letter("2025-05-01", LetterKind::End, true);
    let told = belgian(told, Scheme::BeStartUp);
    assert_eq!(ruled(&told, "2025").count("be-feedback-done"), 1);
    let both = ruled(&told, "2025..2026");
    assert_eq!(both.count("be-feedback-owed"), 1);
    assert_eq!(both.named("be-feedback-owed", 0, "year"), "2026");
}

/// A letter of January 2026 after sessions in both years closes 2025 and no other; one of two years later
/// closes nothing, nor does one that is not about the end.
#[test]
fn a_letter_closes_one_year_and_only_the_year_before_or_its_own() {
    let mut told = centre();
    told.patient(0)
        .enrolled("2025-01-01", UNKNOWN)
        .came_on(&["2025-03-04", "2026-01-05"])
        .letter("2026-01-10", LetterKind::End, true);
    told.patient(1)
        .enrolled("2025-01-01", UNKNOWN)
        .came_on(&["2025-03-04", "2026-01-05"])
        .letter("2026-01-10", LetterKind::DropOut, true)
        .letter("2026-02-10", LetterKind::End, true);
    told.patient(2)
        .enrolled("2025-01-01", UNKNOWN)
        .came_on(&["2025-03-04"])
        .letter("2025-04-01", LetterKind::Entry, true)
        .letter("2027-01-10", LetterKind::End, true);
    let told = belgian(told, Scheme::BeStartUp);
    let first = ruled(&told, "2025");
    assert_eq!(first.count("be-feedback-done"), 2);
    assert_eq!(first.why("be-feedback-owed", 2), "be-feedback-open");
    let second = ruled(&told, "2026");
    assert_eq!(second.count("be-feedback-done"), 1);
    assert_eq!(second.count("be-feedback-owed"), 1);
    assert_eq!(second.named("be-feedback-owed", 0, "year"), "2026");
}
