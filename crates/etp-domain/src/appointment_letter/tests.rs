//! Who was asked to come, and which letters are true no more.

use super::*;
use crate::ProgrammeId;
use uuid::Uuid;

fn session() -> Session {
    let at = at("2026-09-10T14:00:00");
    let (id, programme) = (Uuid::from_u128(1), Uuid::from_u128(2));
    Session::planned(SessionId(id), ProgrammeId(programme), at.date(), at.time())
}

fn at(when: &str) -> NaiveDateTime {
    when.parse().unwrap()
}

fn letter(news: AppointmentNews, when: &str, sent: bool) -> AppointmentLetter {
    AppointmentLetter {
        id: AppointmentLetterId(Uuid::from_u128(9)),
        to: WrittenTo::Patient(PatientId(Uuid::from_u128(3))),
        told: vec![AppointmentTold {
            session: session().id,
            news,
            at: at(when),
        }],
        recipient_lines: vec![],
        languages: vec![HandoutLanguage::Fr],
        printed_at: DateTime::UNIX_EPOCH,
        printed_by: String::new(),
        sent_on: sent.then(|| at(when).date()),
        way: sent.then_some(AppointmentWay::Post),
    }
}

const NOW: &str = "2026-09-10T14:00:00";
const BEFORE: &str = "2026-09-09T14:00:00";

use AppointmentNews::{Cancelled, Invitation, Missed, Moved};

#[test]
fn a_letter_that_left_counts_more_than_a_call_and_a_call_more_than_a_printed_sheet() {
    let (sent, printed) = (letter(Moved, NOW, true), letter(Invitation, NOW, false));
    let both = [printed.clone(), sent];
    assert_eq!(invited(&session(), &both, true), Invited::Letter);
    assert_eq!(invited(&session(), &both[..1], true), Invited::Call);
    assert_eq!(invited(&session(), &both[..1], false), Invited::Printed);
    assert_eq!(invited(&session(), &[], false), Invited::NotYet);
}

#[test]
fn who_was_told_another_time_or_that_it_is_off_is_not_invited() {
    for (news, when) in [
        (Invitation, BEFORE),
        (Moved, BEFORE),
        (Cancelled, NOW),
        (Missed, NOW),
    ] {
        let sent = [letter(news, when, true)];
        assert_eq!(
            invited(&session(), &sent, false),
            Invited::NotYet,
            "{news:?}"
        );
    }
}

#[test]
fn a_printed_letter_is_outdated_once_it_says_what_is_not_so() {
    let planned = session();
    let off = Session {
        status: SessionStatus::Cancelled,
        ..session()
    };
    let outdated = |news, when, now: Option<&Session>| {
        letter(news, when, false).is_outdated(|id| now.filter(|one| one.id == id))
    };
    assert!(!outdated(Invitation, NOW, Some(&planned)));
    assert!(outdated(Invitation, BEFORE, Some(&planned)));
    assert!(outdated(Moved, NOW, Some(&off)));
    assert!(outdated(Moved, NOW, None));
    assert!(!outdated(Cancelled, NOW, Some(&off)));
    assert!(
        outdated(Cancelled, NOW, Some(&planned)),
        "it was taken back"
    );
    assert!(
        !outdated(Cancelled, BEFORE, Some(&planned)),
        "it is at another time"
    );
    assert!(!outdated(Missed, BEFORE, None));
}

#[test]
fn what_left_is_not_judged() {
    let sent = letter(Invitation, BEFORE, true);
    assert!(!sent.is_outdated(|_| None));
}
