//! Of an erased person nothing that was said on the telephone, wished, offered or written on a sheet is
//! left; that they were at a session, and how, still counts.

use super::tests::{day, erase, erased, fill, noon, person, plain_register};
use crate::samples::session;
use crate::{Store, StoreError, Writer};
use etp_domain::{
    AbsenceReason, Call, CallAbout, CallId, CallNext, CallOutcome, CallWay, CarShare, ListEntry,
    PlanningId, PresenceDetail, Wish,
};
use std::path::Path;
use uuid::Uuid;

const PLANNING: PlanningId = PlanningId(Uuid::from_u128(1_100));

/// What the calendar says about somebody, in every table that does.
pub(super) fn fill_calendar(writer: &Writer<'_>) -> Result<(), StoreError> {
    let (first, second) = (session(1).id, session(2).id);
    let enrolment = writer.enrolments_of(erased())?.remove(0).id;
    let nothing = writer.snapshot(&crate::SnapshotOf::default())?;
    writer.set_detail(first, erased(), &detail())?;
    writer.take_off(second, person(3, "", "").id, "Quatrebras", "M", noon())?;
    said_and_taken_off(writer)?;
    writer.record_mark(first, erased(), None, "Quatrebras", "M", noon())?;
    let mark = etp_domain::Mark::Present;
    writer.record_mark(first, erased(), Some(mark), "Quatrebras", "M", noon())?;
    writer.add_call(&call(), noon())?;
    let wish = Wish {
        note: "Quatrebras".into(),
        ..Wish::default()
    };
    writer.set_wish(enrolment, &wish, noon())?;
    writer.set_car_share(erased(), &CarShare::default(), day("2026-01-08"))?;
    let mut codes = ["ZEPHYR11", "ZEPHYR22", "ZEPHYR33"].into_iter().cycle();
    writer.number_rows(
        first,
        &mut || codes.next().unwrap_or_default().into(),
        noon(),
    )?;
    let of = crate::SnapshotOf {
        sessions: &[first],
        enrolments: &[enrolment],
        ..crate::SnapshotOf::default()
    };
    let planned = writer.snapshot(&of)?;
    writer.keep_planning(PLANNING, "plan", "M", noon(), &nothing, &planned)
}

/// Of somebody who is no longer on a list, what was said stands in its history alone.
fn said_and_taken_off(writer: &Writer<'_>) -> Result<(), StoreError> {
    let (second, line) = (session(2).id, "Mirandole".into());
    let said = PresenceDetail { line, ..detail() };
    writer.expect(second, erased())?;
    writer.set_detail(second, erased(), &said)?;
    assert!(writer.take_off(second, erased(), "Quatrebras", "M", noon())?);
    Ok(())
}

fn detail() -> PresenceDetail {
    PresenceDetail {
        remote: true,
        companion: true,
        reason: Some(AbsenceReason::Unwell),
        told_on: Some(day("2026-01-14")),
        line: "Wittgenstein le dit".into(),
    }
}

fn call() -> Call {
    Call {
        id: CallId(Uuid::from_u128(1_000)),
        patient: erased(),
        session: Some(session(1).id),
        on: day("2026-01-16"),
        about: CallAbout::Missed,
        way: CallWay::Phone,
        outcome: CallOutcome::Reached,
        next: CallNext::Nothing,
        next_on: None,
        note: "Quatrebras".into(),
        by: "M".into(),
    }
}

fn count(store: &Store, table: &str) -> u32 {
    let sql = format!("SELECT count(*) FROM {table}");
    let connection = store.connection_for_tests();
    connection.query_row(&sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn what_was_called_wished_and_planned_goes_with_the_person() {
    let store = plain_register(Path::new(":memory:"));
    fill(&store);
    let tables = ["call", "wish", "car_share", "planning"];
    assert_eq!(tables.map(|table| count(&store, table)), [1; 4]);
    let rows = count(&store, "sheet_row");
    erase(&store);
    assert_eq!(tables.map(|table| count(&store, table)), [0; 4]);
    assert_eq!(count(&store, "sheet_row"), rows - 1);
    let planned = store.read(|reader| reader.planning_last()).unwrap();
    assert_eq!(planned, None, "it repeats what files say");
}

#[test]
fn how_somebody_was_there_still_counts_but_not_why_they_were_not() {
    let store = plain_register(Path::new(":memory:"));
    fill(&store);
    erase(&store);
    let kept: (bool, bool, Option<String>, Option<String>, String, String) = store
        .connection_for_tests()
        .query_row(
            "SELECT remote, companion, reason, told_on, line, entry
             FROM presence JOIN patient ON patient.id = presence.patient
             WHERE patient.erased AND session = ?1",
            [session(1).id.0],
            |row| {
                let (remote, companion) = (row.get("remote")?, row.get("companion")?);
                let (reason, told_on) = (row.get("reason")?, row.get("told_on")?);
                Ok((
                    remote,
                    companion,
                    reason,
                    told_on,
                    row.get("line")?,
                    row.get("entry")?,
                ))
            },
        )
        .unwrap();
    let entry = ListEntry::Planned.code().to_owned();
    assert_eq!(kept, (true, true, None, None, String::new(), entry));
}

#[test]
fn a_persons_own_copy_holds_what_the_calendar_says() {
    let store = plain_register(Path::new(":memory:"));
    fill(&store);
    let about = store
        .read(|reader| reader.everything_about(erased()))
        .unwrap();
    let rows = |name| {
        let table = about.iter().find(|(table, _)| *table == name);
        table.map_or(&[][..], |(_, rows)| &rows[..])
    };
    assert_eq!(rows("call")[0]["note"], "Quatrebras");
    assert!(
        rows("wish")[0]["wish"]
            .as_str()
            .unwrap()
            .contains("Quatrebras")
    );
    assert_eq!(rows("car_share").len(), 1);
    assert_eq!(rows("sheet_row").len(), 1);
    let mut lines = rows("presence").iter().map(|row| &row["line"]);
    assert!(lines.any(|line| line == "Wittgenstein le dit"));
    assert_eq!(rows("session_note")[0]["line"], "Wittgenstein le dit");
    let mut kept = rows("presence_history").iter().map(|row| &row["kept"]);
    assert!(kept.any(|kept| kept.as_str().unwrap().contains("Mirandole")));
    assert_eq!(rows("planning").len(), 0);
}
