//! Counts that could still change are never shown as if they could not: open lists of a quarter are told.

use crate::schedule::House;
use etp_app::forms::CancelSession;
use etp_app::{Mark, attendance, counts, planning};
use etp_domain::{CancelCause, SessionStatus};
use etp_tests::day;
use proptest::prelude::*;

/// What becomes of a session of a random life.
#[derive(Clone, Copy, Debug)]
enum Fate {
    Left,
    Marked,
    Closed,
    Reopened,
    Cancelled,
}

fn fate() -> impl Strategy<Value = Fate> {
    use Fate::{Cancelled, Closed, Left, Marked, Reopened};
    prop::sample::select(vec![Left, Marked, Closed, Reopened, Cancelled])
}

fn live(house: &House, day: u64, people: usize, fate: Fate) {
    let centre = &house.centre;
    let all = centre.people();
    let date = etp_tests::day("2026-06-20") + chrono::Days::new(day);
    let form = etp_app::forms::SaveSession {
        despite: "Une vie au hasard".into(),
        patients: all[..people].to_vec(),
        ..centre.wanted(house.programme, &format!("{date} 09:00"))
    };
    let session = centre.save(form).expect("a session");
    match fate {
        Fate::Left => {}
        Fate::Marked => {
            attendance::mark_the_rest(centre.desk(), session, Mark::Present).expect("marks");
        }
        Fate::Closed => centre
            .close_list(session, Some(Mark::Absent))
            .expect("closed"),
        Fate::Reopened => {
            centre
                .close_list(session, Some(Mark::Present))
                .expect("closed");
            for patient in &all[..people] {
                let back = etp_app::forms::RecordAttendance {
                    session,
                    patient: *patient,
                    mark: None,
                    reason: "Erreur de liste".into(),
                };
                attendance::record_attendance(centre.desk(), back).expect("a correction");
            }
        }
        Fate::Cancelled => {
            let form = CancelSession {
                session,
                following: false,
                cause: CancelCause::Other,
                note: String::new(),
            };
            planning::cancel_session(centre.desk(), form).expect("cancelled");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn no_preview_with_an_open_list_in_its_quarter_says_there_is_none(
        lives in prop::collection::vec((0_u64..121, 0_usize..4, fate()), 0..8),
    ) {
        let house = House::on("2026-10-18");
        house.centre.with_people(4);
        for (day, people, fate) in lives {
            live(&house, day, people, fate);
        }
        for (quarter, from, to) in [
            ("2026Q2", "2026-04-01", "2026-06-30"),
            ("2026Q3", "2026-07-01", "2026-09-30"),
            ("2026Q4", "2026-10-01", "2026-12-31"),
        ] {
            let days = house.centre.days(from, to);
            let lines = days.iter().flat_map(|one| &one.sessions);
            let open = lines.filter(|line| {
                line.card.status == SessionStatus::Planned
                    && line.card.listed > 0
                    && line.card.date < day("2026-10-18")
            });
            let preview = counts::preview_counts(house.centre.desk(), quarter).unwrap();
            prop_assert_eq!(preview.open_sessions as usize, open.count(), "{}", quarter);
        }
    }
}
