//! Planning at random, undone: the register is the one in which nobody planned. What was worked on since
//! is never undone.

mod acts;

use super::*;
use crate::samples::session;
use crate::{SnapshotOf, Store};
use acts::{Act, acts, at, do_it, everything, listed, register};
use etp_domain::{CallId, Mark, Refusal, SessionId};
use proptest::prelude::*;
use uuid::Uuid;

const PLANNING: PlanningId = PlanningId(Uuid::from_u128(1));

/// Every row of every table, but what undoing leaves behind: that it was planned, what was taken off,
/// and how often a session changed.
fn dump(store: &Store) -> Vec<(String, Vec<String>)> {
    const LEFT: [&str; 3] = ["planning", "history", "presence_history"];
    let connection = store.connection_for_tests();
    let tables = crate::migrations::rows::tables(connection).into_iter();
    let compared = tables.filter(|table| !LEFT.contains(&&table[..]));
    let dumped = compared.map(|table| {
        let mut columns = crate::migrations::rows::columns(connection, &table);
        columns.retain(|column| {
            table != "session" || !["changed_at", "sequence"].contains(&&column[..])
        });
        let rows = crate::migrations::rows::rows(connection, &table, &columns);
        (table, rows)
    });
    dumped.collect()
}

/// Plans, and keeps what it touched.
fn plan(store: &Store, planned: &[Act]) {
    let ids = everything();
    let of = SnapshotOf {
        sessions: &ids.0,
        enrolments: &ids.1,
        cohorts: &ids.2,
        series: &ids.3,
    };
    let before = store.read(|reader| reader.snapshot(&of)).unwrap();
    planned.iter().for_each(|act| do_it(store, act));
    let after = store.read(|reader| reader.snapshot(&of)).unwrap();
    store
        .write(|writer| writer.keep_planning(PLANNING, "plan-cycle", "M", at(0), &before, &after))
        .unwrap();
}

fn undo(store: &Store) -> Result<(), StoreError> {
    store.write(|writer| writer.undo_planning(PLANNING, at(60)))
}

fn refused(store: &Store) -> bool {
    let undone = undo(store);
    matches!(
        undone,
        Err(StoreError::Refused(Refusal::PlanningChangedSince))
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn undoing_what_was_planned_leaves_the_register_as_if_nobody_had(
        lived in proptest::collection::vec(acts(true), 0..12),
        planned in proptest::collection::vec(acts(false), 0..12),
    ) {
        let store = register();
        lived.iter().for_each(|act| do_it(&store, act));
        let before = dump(&store);
        plan(&store, &planned);
        undo(&store).unwrap();
        for (now, before) in dump(&store).iter().zip(&before) {
            prop_assert_eq!(now, before);
        }
        prop_assert!(refused(&store), "once");
        let row = store.read(|reader| reader.planning_last()).unwrap().unwrap();
        prop_assert!(row.undone);
    }
}

#[test]
fn two_sessions_that_changed_places_change_back() {
    let store = register();
    let before = dump(&store);
    plan(&store, &[Act::Swap { one: 0, other: 1 }]);
    assert_ne!(dump(&store), before);
    undo(&store).unwrap();
    assert_eq!(dump(&store), before);
}

#[test]
fn a_group_made_to_follow_another_version_follows_its_own_again() {
    let store = register();
    let before = dump(&store);
    let act = Act::Regenerate {
        session: 0,
        gone: 1,
        version: 2,
    };
    plan(&store, &[act]);
    assert_ne!(dump(&store), before);
    undo(&store).unwrap();
    assert_eq!(dump(&store), before);
}

#[test]
fn undoing_a_move_is_another_change_of_the_session() {
    let store = register();
    let count = || {
        let row = store.read(|reader| reader.session(session(1).id)).unwrap();
        (row.sequence, row.changed_at)
    };
    plan(
        &store,
        &[Act::Move {
            session: 0,
            days: 3,
        }],
    );
    assert_eq!(count(), (1, Some(at(0))));
    undo(&store).unwrap();
    assert_eq!(
        count(),
        (2, Some(at(60))),
        "a calendar never sees an older one"
    );
    let other = store.read(|reader| reader.session(session(2).id)).unwrap();
    assert_eq!(other.sequence, 0, "what stood as before did not change");
}

#[test]
fn what_an_act_touched_is_known_with_when_it_was_before() {
    let store = register();
    let add = Act::Add {
        session: 0,
        people: 1,
        series: false,
    };
    let shift = Act::Move {
        session: 0,
        days: 3,
    };
    let old = session(1).begins();
    plan(&store, &[add, shift]);
    let before = store
        .read(|reader| reader.planning_before(PLANNING))
        .unwrap();
    let when = |id: SessionId| before.iter().find(|(one, _)| *one == id).unwrap().1;
    assert_eq!(when(session(1).id), Some(old));
    assert_eq!(when(acts::added(0).id), None);
    let moved = store.read(|reader| reader.session(session(1).id)).unwrap();
    assert_ne!(moved.session.begins(), old);
}

/// Adds a session to the calendar, then somebody works; whether undoing is refused.
fn worked_on(work: impl FnOnce(&Writer<'_>, SessionId) -> Result<(), StoreError>) -> bool {
    let store = register();
    let add = Act::Add {
        session: 0,
        people: 3,
        series: false,
    };
    plan(&store, &[add]);
    let added = acts::added(0).id;
    store.write(|writer| work(writer, added)).unwrap();
    let before = dump(&store);
    let refused = refused(&store);
    assert_eq!(dump(&store) == before, refused, "whole or not at all");
    refused
}

#[test]
fn what_was_worked_on_since_is_not_undone() {
    let person = listed(0);
    assert!(worked_on(|writer, added| {
        writer.record_mark(added, person, Some(Mark::Present), "", "M", at(1))
    }));
    assert!(
        worked_on(|writer, added| {
            writer.record_mark(added, person, Some(Mark::Present), "", "M", at(1))?;
            writer.record_mark(added, person, None, "", "M", at(2))
        }),
        "nor when the mark was taken back"
    );
    assert!(worked_on(|writer, added| {
        writer.set_session_note(added, "merci", at(1))
    }));
    assert!(
        worked_on(|writer, added| {
            writer.expect(added, listed(3))?;
            writer.take_off(added, listed(3), "", "M", at(1)).map(drop)
        }),
        "somebody was on its list"
    );
    assert!(
        worked_on(|writer, added| writer.add_call(&call(Some(added)), at(1))),
        "somebody was called about it"
    );
    assert!(!worked_on(|writer, _| writer.add_call(&call(None), at(1))));
}

fn call(session: Option<SessionId>) -> etp_domain::Call {
    etp_domain::Call {
        id: CallId(Uuid::from_u128(7)),
        patient: listed(0),
        session,
        on: at(0).date_naive(),
        about: etp_domain::CallAbout::Invitation,
        way: etp_domain::CallWay::Phone,
        outcome: etp_domain::CallOutcome::Reached,
        next: etp_domain::CallNext::Nothing,
        next_on: None,
        note: String::new(),
        by: "M".into(),
    }
}

#[test]
fn only_the_latest_plannings_are_kept() {
    let store = register();
    let nothing = Snapshot::default();
    let planning = |number| PlanningId(Uuid::from_u128(number));
    for number in 1..=21 {
        store
            .write(|writer| {
                writer.keep_planning(planning(number), "move", "M", at(0), &nothing, &nothing)
            })
            .unwrap();
    }
    let last = store
        .read(|reader| reader.planning_last())
        .unwrap()
        .unwrap();
    assert_eq!(
        (last.id, &last.kind[..], last.undone),
        (planning(21), "move", false)
    );
    store.read(|reader| reader.planning(planning(2))).unwrap();
    let first = store.read(|reader| reader.planning(planning(1)));
    assert_eq!(first.unwrap_err().code(), "record-not-found");
    assert!(refused(&store), "what is no longer kept is not undone");
}
