//! Random acts of planning, taken back one after the other.

use super::regenerating::{second_version, table_of};
use super::undoing::{YEAR, busy_house, picture};
use super::with_first_times;
use crate::schedule::House;
use etp_app::forms::{CancelHalfDay, CancelSession};
use etp_app::{PlanningId, planning, programmes};
use etp_domain::CancelCause;
use etp_tests::at;
use proptest::prelude::*;

/// A random act of planning on one of the year's sessions.
fn random_act(house: &House, act: u8, which: usize) -> Option<PlanningId> {
    let days = house.centre.days(YEAR.0, YEAR.1);
    let sessions: Vec<_> = days.iter().flat_map(|one| &one.sessions).collect();
    let card = &sessions[which % sessions.len()].card;
    let following = act.is_multiple_of(2);
    let done = match act {
        0..4 => {
            let date = card.date + chrono::Days::new(u64::from(act) + 1);
            let form = etp_app::forms::MoveSession {
                session: card.id,
                date,
                starts: at("2026-01-01 17:00").time(),
                following,
                despite: "Au hasard".into(),
            };
            planning::move_session(house.centre.desk(), form)
        }
        4..6 => {
            let form = CancelSession {
                session: card.id,
                following,
                cause: CancelCause::Other,
                note: String::new(),
            };
            planning::cancel_session(house.centre.desk(), form)
        }
        8.. => return regenerated(house, 1 + u32::from(following)),
        _ => {
            let form = CancelHalfDay {
                date: card.date,
                part: None,
                place: None,
                professional: None,
                cause: CancelCause::Weather,
                note: String::new(),
                new_times: vec![],
                despite: String::new(),
            };
            let form = with_first_times(house, form);
            planning::cancel_half_day(house.centre.desk(), form)
        }
    };
    done.ok().map(|done| done.answer.planning)
}

/// The house's group follows a version.
fn regenerated(house: &House, version: u32) -> Option<PlanningId> {
    let view = programmes::programme(house.centre.desk(), house.programme).expect("a programme");
    let form = table_of(house, view.cohorts[0].id, version);
    let done = planning::regenerate_cohort(house.centre.desk(), form);
    done.ok().map(|done| done.answer.planning)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]

    #[test]
    fn random_acts_taken_back_from_the_last_to_the_first_leave_no_trace(
        acts in prop::collection::vec((0_u8..12, 0_usize..20), 1..6),
    ) {
        let (house, _) = busy_house();
        second_version(&house);
        let mut done = Vec::new();
        for (act, which) in acts {
            let before = picture(&house);
            match random_act(&house, act, which) {
                Some(planning) => done.push((planning, before)),
                None => prop_assert_eq!(picture(&house), before, "a refusal changes nothing"),
            }
        }
        while let Some((planning, before)) = done.pop() {
            planning::undo_planning(house.centre.desk(), planning).unwrap();
            prop_assert_eq!(picture(&house), before);
        }
    }
}
