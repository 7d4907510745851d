//! What a list held before it was changed: why a mark was, and what was said beside it.

#![expect(clippy::unwrap_used, reason = "a helper of a test fails like the test")]

mod common;

use common::house::{House, house};
use common::*;
use etp_domain::*;

fn first(house: &House) -> SessionId {
    session(&house.programme, 1, "2026-01-08").id
}

fn detail(house: &House) -> PresenceDetail {
    let list = house.store.read(|reader| reader.session_list(first(house)));
    list.unwrap().remove(0).detail
}

#[test]
fn why_a_mark_was_changed_or_somebody_taken_off_is_kept() {
    let house = house();
    house.write(|writer| {
        writer.expect(first(&house), house.other)?;
        writer.take_off(first(&house), house.other, "a déménagé", "M", noon())?;
        writer.expect(first(&house), house.other)?;
        writer.record_mark(
            first(&house),
            house.other,
            Some(Mark::Absent),
            "",
            "M",
            noon(),
        )?;
        let mark = Some(Mark::Late);
        writer.record_mark(
            first(&house),
            house.other,
            mark,
            "arrivé à 15 h",
            "M",
            noon(),
        )
    });
    let copy = house
        .store
        .read(|reader| reader.everything_about(house.other))
        .unwrap();
    let (_, lines) = copy
        .iter()
        .find(|(table, _)| *table == "presence_history")
        .unwrap();
    let reasons: Vec<_> = lines.iter().map(|line| &line["reason"]).collect();
    assert_eq!(reasons, ["a déménagé", "", "arrivé à 15 h"]);
}

/// What the history kept of what was said about somebody, by line; nothing where nothing was lost.
fn kept_of(house: &House, patient: PatientId) -> Vec<Option<PresenceDetail>> {
    let copy = house
        .store
        .read(|reader| reader.everything_about(patient))
        .unwrap();
    let (_, lines) = copy
        .iter()
        .find(|(table, _)| *table == "presence_history")
        .unwrap();
    let kept = lines.iter().map(|line| line["kept"].as_str().unwrap());
    kept.map(|kept| (!kept.is_empty()).then(|| serde_json::from_str(kept).unwrap()))
        .collect()
}

#[test]
fn what_was_written_about_whoever_is_taken_off_is_kept() {
    let house = house();
    let said = PresenceDetail {
        companion: true,
        told_on: Some(day("2026-01-07")),
        line: "sa fille la conduit".into(),
        ..PresenceDetail::default()
    };
    house.write(|writer| {
        for patient in [house.other, house.kept] {
            writer.expect(first(&house), patient)?;
        }
        writer.set_detail(first(&house), house.other, &said)?;
        for patient in [house.other, house.kept] {
            assert!(writer.take_off(first(&house), patient, "", "M", noon())?);
        }
        writer.expect(first(&house), house.other).map(drop)
    });
    assert_eq!(kept_of(&house, house.other), [Some(said)]);
    assert_eq!(kept_of(&house, house.kept), [None]);
    let anew = detail(&house);
    assert_eq!(anew, PresenceDetail::default(), "a new line says nothing");
}

#[test]
fn why_somebody_was_excused_goes_with_the_excuse_and_is_kept() {
    let house = house();
    let mark = |mark| {
        house.write(|writer| writer.record_mark(first(&house), house.other, mark, "", "M", noon()));
    };
    let excused = PresenceDetail {
        remote: true,
        reason: Some(AbsenceReason::Weather),
        told_on: Some(day("2026-01-07")),
        line: "viendra la prochaine fois".into(),
        ..PresenceDetail::default()
    };
    house.write(|writer| writer.expect(first(&house), house.other).map(drop));
    mark(Some(Mark::Excused));
    house.write(|writer| writer.set_detail(first(&house), house.other, &excused));
    mark(Some(Mark::Present));
    let came = PresenceDetail {
        reason: None,
        told_on: None,
        ..excused.clone()
    };
    assert_eq!(detail(&house), came, "what is no excuse stays");
    let missed = PresenceDetail {
        reason: Some(AbsenceReason::Forgot),
        ..came
    };
    mark(Some(Mark::Absent));
    house.write(|writer| writer.set_detail(first(&house), house.other, &missed));
    mark(Some(Mark::Late));
    assert_eq!(detail(&house), missed, "an absence is no excuse");
    let lost = PresenceDetail {
        reason: excused.reason,
        told_on: excused.told_on,
        ..PresenceDetail::default()
    };
    assert_eq!(kept_of(&house, house.other), [None, Some(lost), None, None]);
}
