//! Counts on their way: the hub unreachable, deaf, or somebody else. Nothing lost, nothing twice.

mod again;
mod carried;
mod window;
mod year;

use etp_app::forms::{BatchAct, LinkHub, ShareCounts, WithdrawCounts};
use etp_app::views::{BatchRow, CountsStanding, SendReport, SharingState, TableRow};
use etp_app::{Failure, counts, sharing};
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

fn link(centre: &Centre) -> Result<(), Failure> {
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

fn share(centre: &Centre) -> Result<u32, Failure> {
    share_as(centre, "2026Q3", "", false)
}

/// Validates what a preview of a period shows.
fn share_as(centre: &Centre, period: &str, cause: &str, hold: bool) -> Result<u32, Failure> {
    let preview = counts::preview_counts(centre.desk(), period).expect("a preview");
    let form = ShareCounts {
        period: preview.period,
        sha256: preview.sha256,
        cause: cause.into(),
        hold,
    };
    counts::share_counts(centre.desk(), form).map(|done| done.answer)
}

fn withdraw(centre: &Centre, period: &str) -> Result<u32, Failure> {
    let form = WithdrawCounts {
        period: period.into(),
        reason: "wrong-data".into(),
        note: String::new(),
    };
    counts::withdraw_counts(centre.desk(), form).map(|done| done.answer)
}

fn send(centre: &Centre) -> SendReport {
    sharing::send_waiting(centre.desk())
        .expect("a report")
        .answer
}

fn state(centre: &Centre) -> SharingState {
    sharing::sharing(centre.desk()).expect("a page").line.state
}

/// The newest table of the log.
fn newest(centre: &Centre) -> BatchRow {
    let view = sharing::sharing(centre.desk()).expect("a page");
    view.batches.into_iter().next().expect("a table")
}

/// How the table of a period stands.
fn stands(centre: &Centre, period: &str) -> String {
    let view = sharing::sharing(centre.desk()).expect("a page");
    let of = |table: &TableRow| table.period == period;
    let table = view.tables.into_iter().find(of).expect("a table");
    table.state
}

fn batches_at_the_hub(centre: &Centre) -> usize {
    centre.network().hub().check().expect("a hub").batches
}

#[test]
fn what_was_previewed_arrives_and_the_receipt_is_kept() {
    let centre = linked();
    let preview = counts::preview_counts(centre.desk(), "2026Q3").unwrap();
    assert_eq!(
        (preview.standing, preview.first_time, preview.revision),
        (CountsStanding::Ready, true, 1)
    );
    assert_eq!(stands(&centre, "2026Q3"), "not-shared");
    share(&centre).unwrap();
    assert_eq!(state(&centre), SharingState::Waiting);
    assert_eq!(stands(&centre, "2026Q3"), "waiting");
    let report = send(&centre);
    assert_eq!(
        (report.confirmed, report.waiting, report.stopped_by.as_str()),
        (1, 0, "")
    );
    assert_eq!(state(&centre), SharingState::AllConfirmed);
    assert_eq!(stands(&centre, "2026Q3"), "shared");
    assert_eq!(newest(&centre).receipt, "1");
    let total = centre
        .network()
        .hub()
        .cells()
        .unwrap()
        .into_iter()
        .filter(|cell| cell.value == Some(24))
        .count();
    assert_eq!(total, 2, "24 patients and 24 attendances in all");
    let whole = sharing::batch(centre.desk(), 1).unwrap();
    assert_eq!((whole.body, whole.sha256), (preview.body, preview.sha256));
    assert!(whole.receipt.starts_with("SENTIER-RECEIPT/1"));
    assert_eq!(batches_at_the_hub(&centre), 1);
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
    assert_eq!(batches_at_the_hub(&centre), 1);
}

#[test]
fn what_was_put_off_is_not_tried_by_itself_but_a_click_tries_it() {
    let centre = linked();
    share(&centre).unwrap();
    centre.network().turn(Weather::Unreachable);
    for _ in 0..9 {
        send(&centre);
    }
    assert!(!newest(&centre).next_try.is_empty());
    centre.network().turn(Weather::Fair);
    let spoken = sharing::connections(centre.desk()).unwrap().len();
    let due = sharing::send_due(centre.desk()).unwrap().answer;
    let waits = newest(&centre).next_try > centre_now(&centre);
    assert_eq!(due.confirmed, u32::from(!waits));
    if waits {
        let again = sharing::connections(centre.desk()).unwrap().len();
        assert_eq!(again, spoken, "nobody is spoken to before its time");
        assert_eq!(send(&centre).confirmed, 1);
    }
}

/// The moment the stories stand still at.
fn centre_now(centre: &Centre) -> String {
    let last = sharing::connections(centre.desk()).expect("a log");
    last.first().expect("a line").at.clone()
}

#[test]
fn a_lost_answer_is_not_counted_twice_and_its_receipt_is_fetched() {
    let centre = linked();
    share(&centre).unwrap();
    centre.network().turn(Weather::AnswerLost);
    assert_eq!(send(&centre).stopped_by, "cut-off");
    assert_eq!(state(&centre), SharingState::Unreachable);
    centre.network().turn(Weather::Fair);
    assert_eq!(send(&centre).confirmed, 1);
    assert_eq!(batches_at_the_hub(&centre), 1);
    assert_eq!(newest(&centre).receipt, "1");
    let purposes = sharing::connections(centre.desk()).unwrap();
    let sends = purposes.iter().filter(|line| line.purpose == "send");
    assert_eq!(
        sends.count(),
        1,
        "the second time only the receipt was asked for"
    );
}

#[test]
fn a_hotels_page_is_not_a_receipt_and_never_sees_a_table() {
    let centre = linked();
    share(&centre).unwrap();
    centre.network().turn(Weather::Nonsense);
    assert_eq!(send(&centre).stopped_by, "nonsense-answer");
    assert_eq!(sharing::sharing(centre.desk()).unwrap().line.waiting, 1);
    let log = sharing::connections(centre.desk()).unwrap();
    assert!(log.iter().all(|line| line.purpose != "send"));
    centre.network().turn(Weather::Fair);
    assert_eq!(send(&centre).confirmed, 1);
}

#[test]
fn a_refused_table_is_told_until_it_is_tried_again_and_arrives() {
    let centre = linked();
    share(&centre).unwrap();
    centre.network().turn(Weather::Refusing);
    assert_eq!(send(&centre).stopped_by, "unknown-policy");
    assert_eq!(state(&centre), SharingState::Refused);
    assert_eq!(stands(&centre, "2026Q3"), "refused");
    assert_eq!(share(&centre).unwrap_err().code, "counts-already-shared");
    centre.network().turn(Weather::Fair);
    assert_eq!(send(&centre).confirmed, 0, "it waits for a person");
    let again = BatchAct { sequence: 1 };
    sharing::try_again_batch(centre.desk(), &again).unwrap();
    assert_eq!(send(&centre).confirmed, 1);
    assert_eq!(state(&centre), SharingState::AllConfirmed);
    let code = sharing::try_again_batch(centre.desk(), &again)
        .unwrap_err()
        .code;
    assert_eq!(code, "batch-not-so");
}

#[test]
fn a_refused_table_never_keeps_another_back() {
    let mut centre = linked();
    share(&centre).unwrap();
    centre.network().turn(Weather::Refusing);
    send(&centre);
    centre.network().turn(Weather::Fair);
    centre.reopen_on("2026-11-05");
    let people = centre.people();
    centre.attended("diabetes2", &people[..12]);
    centre.reopen_on("2027-01-05");
    share_as(&centre, "2026Q4", "", false).unwrap();
    assert_eq!(send(&centre).confirmed, 1);
    assert_eq!(state(&centre), SharingState::Refused);
}

#[test]
fn a_held_table_leaves_when_it_is_let_go() {
    let centre = linked();
    let sequence = share_as(&centre, "2026Q3", "", true).unwrap();
    assert_eq!(stands(&centre, "2026Q3"), "held");
    assert_eq!(send(&centre).confirmed, 0);
    assert_eq!(state(&centre), SharingState::Held, "not everything left");
    let act = BatchAct { sequence };
    sharing::let_go_batch(centre.desk(), &act).unwrap();
    sharing::hold_batch(centre.desk(), &act).unwrap();
    assert_eq!(send(&centre).confirmed, 0);
    sharing::let_go_batch(centre.desk(), &act).unwrap();
    assert_eq!(send(&centre).confirmed, 1);
}

#[test]
fn a_send_that_was_killed_is_taken_up_again_when_the_register_is_opened() {
    let mut centre = linked();
    share(&centre).unwrap();
    centre.change_inside(|writer| {
        let now = "2026-10-05T00:00:00Z".parse().expect("an instant");
        writer.lease(1, now + chrono::Duration::minutes(2), now)?;
        Ok(())
    });
    assert_eq!(newest(&centre).state, "ready");
    assert_eq!(send(&centre).confirmed, 1);
    assert_eq!(batches_at_the_hub(&centre), 1);
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
fn only_the_bytes_that_were_shown_can_be_validated() {
    let centre = linked();
    let form = ShareCounts {
        period: "2026Q3".into(),
        sha256: "0".repeat(64),
        cause: String::new(),
        hold: false,
    };
    assert_eq!(
        counts::share_counts(centre.desk(), form).unwrap_err().code,
        "counts-changed-since-shown"
    );
    assert_eq!(send(&centre).confirmed, 0);
    let caused = share_as(&centre, "2026Q3", "late-marks", false);
    assert_eq!(caused.unwrap_err().code, "counts-cause-unfit");
}

#[test]
fn the_log_of_the_network_says_what_was_carried() {
    let centre = linked();
    share(&centre).unwrap();
    send(&centre);
    centre.network().turn(Weather::Unreachable);
    share_as(&centre, "2026Q2", "", false).unwrap();
    send(&centre);
    let log = sharing::connections(centre.desk()).unwrap();
    let purposes: Vec<_> = log.iter().map(|line| line.purpose.as_str()).collect();
    assert_eq!(
        purposes,
        [
            "probe", "send", "probe", "config", "probe", "enrol", "enrol"
        ]
    );
    let sum = |side: fn(&etp_app::views::ConnectionRow) -> u32| {
        log.iter().map(|line| u64::from(side(line))).sum::<u64>()
    };
    let carried = etp_wire::Hub::traffic(centre.network());
    assert_eq!(sum(|line| line.bytes_out), carried.bytes_out);
    assert_eq!(sum(|line| line.bytes_in), carried.bytes_in);
    let today = sharing::sharing(centre.desk()).unwrap().today;
    assert_eq!(u64::from(today.bytes_out), carried.bytes_out);
    assert_eq!(today.connections, 7);
}

#[test]
fn a_new_key_signs_what_follows_and_the_old_one_still_proves_what_it_signed() {
    let mut centre = linked();
    share(&centre).unwrap();
    send(&centre);
    let before = sharing::sharing(centre.desk()).unwrap().hub.unwrap();
    centre.network().turn(Weather::AnswerLost);
    sharing::rotate_key(centre.desk()).unwrap_err();
    centre.network().turn(Weather::Fair);
    let after = sharing::rotate_key(centre.desk()).unwrap().answer;
    assert_ne!(after.own_fingerprint, before.own_fingerprint);
    assert_eq!(newest(&centre).receipt, "1");
    centre.reopen_on("2026-10-06");
    share_as(&centre, "2026Q2", "", false).unwrap();
    assert_eq!(send(&centre).confirmed, 1);
}

#[test]
fn fictional_people_are_counted_by_no_hub_elsewhere() {
    let centre = Centre::of_demonstration_on("2026-08-06");
    assert_eq!(link(&centre).unwrap_err().code, "hub-not-of-practice");
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

#[test]
fn the_log_is_printed_without_a_count() {
    let centre = linked();
    share(&centre).unwrap();
    send(&centre);
    let language = etp_app::HandoutLanguage::Fr;
    let made = sharing::print_sharing_log(centre.desk(), language).unwrap();
    let words = etp_tests::pdf_words(&std::fs::read(&made.path).unwrap());
    assert!(
        words.contains("2026Q3") && words.contains("hub.example"),
        "{words}"
    );
}
