//! 1.1 to 1.4: who was assessed in the period, and who sent them.

use super::ask;
use crate::testing::centre;
use etp_domain::{EndReason, PlaceKind::Town, ReferralOrigin as From, SessionKind::Group};

#[test]
fn a_patient_counts_once_however_often_they_were_assessed_in_the_year() {
    let mut centre = centre();
    // 0: twice in 2025. 1: in 2024 only, and came in 2025. 2: came, never assessed. 3: 2026.
    centre
        .patient(0)
        .assessed("2025-01-01")
        .assessed("2025-12-31");
    centre
        .patient(1)
        .assessed("2024-12-31")
        .came("2025-02-01", Group, Town);
    centre.patient(2).came("2025-02-01", Group, Town);
    centre.patient(3).assessed("2026-01-01");
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cell("1.1"), 1);
    assert_eq!(asked.why("assessed", 0), "assessed");
    assert_eq!(asked.named("assessed", 0, "date"), "2025-01-01");
    assert_eq!(asked.why("assessed", 1), "assessed-before");
    assert_eq!(asked.why("assessed", 2), "not-assessed");
    assert_eq!(asked.why("assessed", 3), "", "nothing of theirs is in 2025");
}

#[test]
fn an_update_or_an_evaluation_is_no_shared_assessment() {
    let mut centre = centre();
    centre
        .patient(0)
        .updated("2025-03-01")
        .evaluated("2025-06-01");
    assert_eq!(ask(&centre, "2025").cell("1.1"), 0);
}

#[test]
fn the_leap_day_belongs_to_its_february() {
    let mut centre = centre();
    centre.patient(0).assessed("2024-02-29");
    assert_eq!(ask(&centre, "2024-02").cell("1.1"), 1);
    assert_eq!(ask(&centre, "2024-01-01..2024-02-28").cell("1.1"), 0);
    assert_eq!(ask(&centre, "2024-03").cell("1.1"), 0);
    assert_eq!(ask(&centre, "2024Q1").cell("1.1"), 1);
}

#[test]
fn a_remote_assessment_counts_in_both_lines() {
    let mut centre = centre();
    centre.patient(0).assessed_remotely("2025-03-01");
    centre.patient(1).assessed("2025-03-01");
    // The first of the period decides: on the spot in March, by video in May.
    centre
        .patient(2)
        .assessed("2025-03-01")
        .assessed_remotely("2025-05-01");
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(["1.1", "1.1bis"]), [3, 1]);
    assert_eq!(asked.why("assessed-remotely", 0), "assessed-remotely");
    assert_eq!(asked.why("assessed-remotely", 2), "assessed-on-site");
}

#[test]
fn origins_and_the_lines_beside_them_make_up_everybody_assessed() {
    let mut centre = centre();
    let origins = [
        From::OutsideProfessional,
        From::HospitalStay,
        From::Consultation,
        From::Spontaneous,
        From::Unknown,
    ];
    for (patient, origin) in (0..).zip(origins) {
        centre
            .patient(patient)
            .enrolled("2025-01-10", origin)
            .assessed("2025-02-01");
    }
    // 5 is assessed and enrolled nowhere: not known.
    centre.patient(5).assessed("2025-02-01");
    // 6 was referred and not assessed: in no line, whatever the origin.
    centre.patient(6).enrolled("2025-01-10", From::HospitalStay);
    let asked = ask(&centre, "2025");
    assert_eq!(
        asked.cells(["1.1", "1.2", "1.3", "1.4", "1.4x", "1.4y"]),
        [6, 1, 1, 1, 1, 2]
    );
    assert_eq!(
        asked.why("referred-in-hospital-stay", 1),
        "origin-hospital-stay"
    );
    assert_eq!(
        asked.why("referred-in-hospital-stay", 0),
        "origin-outside-professional"
    );
    assert_eq!(asked.why("referred-outside-hospital", 4), "origin-unknown");
    assert_eq!(asked.why("referred-in-hospital-stay", 6), "");
    assert!(asked.grid().broken.is_empty());
}

#[test]
fn the_enrolment_running_on_the_day_decides_not_the_last_one() {
    let mut centre = centre();
    // Sent by the hospital in 2023 and left; sent by the doctor in 2025, assessed; a third one later.
    centre
        .patient(0)
        .enrolled("2023-01-10", From::HospitalStay)
        .left("2023-06-01", EndReason::Lost)
        .enrolled("2025-01-10", From::OutsideProfessional)
        .assessed("2025-02-01")
        .enrolled("2025-09-01", From::Spontaneous);
    // Left before the assessment: the last enrolment before it still tells the origin.
    centre
        .patient(1)
        .enrolled("2025-01-10", From::Consultation)
        .left("2025-01-20", EndReason::Unavailable)
        .assessed("2025-02-01");
    // Written down after the assessment only.
    centre
        .patient(2)
        .assessed("2025-02-01")
        .enrolled("2025-02-03", From::HospitalStay);
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(["1.2", "1.3", "1.4"]), [1, 1, 1]);
    assert_eq!(
        asked.why("referred-outside-hospital", 0),
        "origin-outside-professional"
    );
    assert_eq!(
        asked.why("referred-in-consultation", 1),
        "origin-consultation"
    );
    assert_eq!(
        asked.why("referred-in-hospital-stay", 2),
        "origin-hospital-stay"
    );
}

#[test]
fn a_person_in_two_programmes_counts_once_by_the_first_assessment_of_the_period() {
    let mut centre = centre();
    centre
        .patient(0)
        .enrolled("2025-01-05", From::HospitalStay)
        .assessed("2025-03-01")
        .in_programme(1)
        .enrolled("2025-01-06", From::OutsideProfessional)
        .assessed("2025-02-01");
    let asked = ask(&centre, "2025");
    assert_eq!(asked.cells(["1.1", "1.2", "1.3"]), [1, 1, 0]);
    // From March on the other programme's assessment is the first.
    assert_eq!(
        ask(&centre, "2025-03").cells(["1.1", "1.2", "1.3"]),
        [1, 0, 1]
    );
}

#[test]
fn an_assessment_whose_programme_cannot_be_told_has_no_known_origin() {
    let mut centre = centre();
    centre
        .patient(0)
        .enrolled("2025-01-05", From::HospitalStay)
        .in_programme(None)
        .assessed("2025-03-01");
    assert_eq!(
        ask(&centre, "2025").cells(["1.1", "1.3", "1.4y"]),
        [1, 0, 1]
    );
}
