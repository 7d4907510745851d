//! Counts on their way: the hub unreachable, deaf, or somebody else. Nothing lost, nothing twice.

use etp_app::forms::{LinkHub, ShareCounts};
use etp_app::views::{CountsStanding, SendReport, SharingState};
use etp_app::{counts, sharing};
use etp_tests::{Centre, Weather};

/// A centre whose third quarter is over, with 24 people who came, related to the hub.
fn linked() -> Centre {
    let mut centre = Centre::in_givet_on("2026-08-06");
    let people = centre.with_people(24);
    centre.attended("diabetes2", &people[..12]);
    centre.attended("diabetes2", &people[12..]);
    centre.reopen_on("2026-10-05");
    link(&centre).expect("a hub");
    centre
}

fn link(centre: &Centre) -> Result<(), etp_app::Failure> {
    let code = centre
        .network()
        .hub()
        .invite("FR-08-GIVET-01")
        .expect("a code")
        .to_string();
    let form = LinkHub {
        url: "https://hub.example".into(),
        code,
    };
    sharing::link_hub(centre.desk(), form).map(|_| ())
}

fn share(centre: &Centre) -> Result<u32, etp_app::Failure> {
    let preview = counts::preview_counts(centre.desk(), "2026Q3").expect("a preview");
    let form = ShareCounts {
        quarter: preview.quarter,
        sha256: preview.sha256,
    };
    counts::share_counts(centre.desk(), form).map(|done| done.answer)
}

fn send(centre: &Centre) -> SendReport {
    sharing::send_waiting(centre.desk())
        .expect("a report")
        .answer
}

fn state(centre: &Centre) -> SharingState {
    sharing::sharing(centre.desk()).expect("a page").line.state
}

#[test]
fn what_was_previewed_arrives_and_the_receipt_is_kept() {
    let centre = linked();
    let preview = counts::preview_counts(centre.desk(), "2026Q3").unwrap();
    assert_eq!(
        (preview.standing, preview.first_time),
        (CountsStanding::Ready, true)
    );
    share(&centre).unwrap();
    assert_eq!(state(&centre), SharingState::Waiting);
    let report = send(&centre);
    assert_eq!(
        (report.confirmed, report.waiting, report.stopped_by.as_str()),
        (1, 0, "")
    );
    assert_eq!(state(&centre), SharingState::AllConfirmed);
    assert_eq!(
        sharing::sharing(centre.desk()).unwrap().batches[0].receipt,
        "1"
    );
    let total = centre
        .network()
        .hub()
        .cells()
        .unwrap()
        .into_iter()
        .filter(|cell| cell.value == Some(24))
        .count();
    assert_eq!(total, 2, "24 patients and 24 attendances in all");
    assert_eq!(centre.network().hub().check().unwrap().batches, 1);
}

#[test]
fn an_unreachable_hub_keeps_the_table_here_and_a_later_try_sends_it_once() {
    let centre = linked();
    share(&centre).unwrap();
    centre.network().turn(Weather::Unreachable);
    for _ in 0..3 {
        assert_eq!(send(&centre).stopped_by, "unreachable");
    }
    assert_eq!(state(&centre), SharingState::Unreachable);
    centre.network().turn(Weather::Fair);
    assert_eq!(send(&centre).confirmed, 1);
    assert_eq!(send(&centre).confirmed, 0);
    assert_eq!(centre.network().hub().check().unwrap().batches, 1);
}

#[test]
fn a_lost_answer_is_not_counted_twice() {
    let centre = linked();
    share(&centre).unwrap();
    centre.network().turn(Weather::AnswerLost);
    assert_eq!(send(&centre).stopped_by, "cut-off");
    assert_eq!(state(&centre), SharingState::Unreachable);
    centre.network().turn(Weather::Fair);
    assert_eq!(send(&centre).confirmed, 1);
    assert_eq!(centre.network().hub().check().unwrap().batches, 1);
    assert_eq!(
        sharing::sharing(centre.desk()).unwrap().batches[0].receipt,
        "1"
    );
}

#[test]
fn a_hotels_page_is_not_a_receipt() {
    let centre = linked();
    share(&centre).unwrap();
    centre.network().turn(Weather::Nonsense);
    assert_eq!(send(&centre).stopped_by, "receipt-unreadable");
    assert_eq!(sharing::sharing(centre.desk()).unwrap().line.waiting, 1);
    centre.network().turn(Weather::Fair);
    assert_eq!(send(&centre).confirmed, 1);
}

#[test]
fn a_refused_table_is_told_until_another_of_its_quarter_arrives() {
    let centre = linked();
    share(&centre).unwrap();
    centre.network().turn(Weather::Refusing);
    assert_eq!(send(&centre).stopped_by, "unknown-policy");
    assert_eq!(state(&centre), SharingState::Refused);
    centre.network().turn(Weather::Fair);
    share(&centre).unwrap();
    assert_eq!(send(&centre).confirmed, 1);
    assert_eq!(state(&centre), SharingState::AllConfirmed);
}

#[test]
fn a_receipt_is_asked_of_a_table_that_exists() {
    let centre = linked();
    let code = |sequence| sharing::receipt(centre.desk(), sequence).unwrap_err().code;
    assert_eq!(code(1), "record-not-found");
    share(&centre).unwrap();
    assert_eq!(code(1), "receipt-missing");
}

#[test]
fn a_released_quarter_stays_as_it_is() {
    let mut centre = linked();
    share(&centre).unwrap();
    assert_eq!(share(&centre).unwrap_err().code, "counts-already-shared");
    centre.reopen_on("2026-08-07");
    let newcomers = centre.people();
    centre.attended("copd", &newcomers[..10]);
    centre.reopen_on("2026-10-06");
    let preview = counts::preview_counts(centre.desk(), "2026Q3").unwrap();
    assert_eq!(preview.standing, CountsStanding::Frozen);
    assert_eq!(share(&centre).unwrap_err().code, "counts-frozen");
}

#[test]
fn only_the_bytes_that_were_shown_can_be_validated() {
    let centre = linked();
    let form = ShareCounts {
        quarter: "2026Q3".into(),
        sha256: "0".repeat(64),
    };
    assert_eq!(
        counts::share_counts(centre.desk(), form).unwrap_err().code,
        "counts-changed-since-shown"
    );
    assert_eq!(send(&centre).confirmed, 0);
}

#[test]
fn a_used_code_relates_no_second_laptop_and_nothing_leaves_without_a_hub() {
    let mut centre = Centre::in_givet_on("2026-08-06");
    let people = centre.with_people(12);
    centre.attended("diabetes2", &people);
    centre.reopen_on("2026-10-05");
    assert_eq!(share(&centre).unwrap_err().code, "hub-missing");
    assert_eq!(
        sharing::send_waiting(centre.desk()).unwrap_err().code,
        "hub-missing"
    );
    let form = LinkHub {
        url: "https://hub.example".into(),
        code: "not a code".into(),
    };
    assert_eq!(
        sharing::link_hub(centre.desk(), form).unwrap_err().code,
        "invite-unreadable"
    );
    centre.network().turn(Weather::Unreachable);
    assert_eq!(link(&centre).unwrap_err().code, "send-unreachable");
    centre.network().turn(Weather::Fair);
    link(&centre).unwrap();
}
