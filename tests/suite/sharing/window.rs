//! When a table leaves by itself: at this laptop's place in the window the hub signed; a click does not wait.

use super::{link, newest, send, share, share_as};
use etp_app::sharing;
use etp_tests::Centre;

/// A centre on the first of October, related to a hub that spreads its laptops over two weeks.
fn on_the_first() -> Centre {
    let mut centre = Centre::in_givet_on("2026-08-06");
    let people = centre.with_people(24);
    centre.attended("diabetes2", &people[..12]);
    centre.attended("diabetes2", &people[12..]);
    centre.reopen_on("2026-10-01");
    let hub = centre.network().hub();
    hub.set_send_window(14 * 24).expect("a window");
    link(&centre).expect("a hub");
    centre
}

fn sent_by_itself(centre: &Centre) -> u32 {
    let report = sharing::send_due(centre.desk()).expect("a report");
    report.answer.confirmed
}

#[test]
fn what_was_validated_on_the_first_leaves_by_itself_within_the_window() {
    let mut centre = on_the_first();
    share(&centre).unwrap();
    let spoken = sharing::connections(centre.desk()).unwrap().len();
    assert_eq!(sent_by_itself(&centre), 0);
    let again = sharing::connections(centre.desk()).unwrap().len();
    assert_eq!(again, spoken, "nobody is spoken to before its time");
    assert_eq!(newest(&centre).state, "ready");
    centre.reopen_on("2026-10-15");
    assert_eq!(sent_by_itself(&centre), 1);
}

#[test]
fn a_click_does_not_wait_for_the_window() {
    let centre = on_the_first();
    share(&centre).unwrap();
    assert_eq!(send(&centre).confirmed, 1);
}

#[test]
fn the_window_is_asked_for_once_a_day_and_what_it_says_later_holds() {
    let mut centre = on_the_first();
    share(&centre).unwrap();
    send(&centre);
    let asked = |centre: &Centre| {
        let log = sharing::connections(centre.desk()).expect("a log");
        log.iter().filter(|line| line.purpose == "config").count()
    };
    assert_eq!(asked(&centre), 1, "when it was related");
    centre.network().hub().set_send_window(0).unwrap();
    centre.reopen_on("2026-11-01");
    share_as(&centre, "2026Q2", "", false).unwrap();
    assert_eq!(send(&centre).confirmed, 1);
    assert_eq!(asked(&centre), 2);
    share_as(&centre, "2026Q1", "", false).unwrap();
    assert_eq!(sent_by_itself(&centre), 1, "the window is none any more");
    assert_eq!(asked(&centre), 2);
}
