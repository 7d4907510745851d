//! Who waits and for what, who was called, who shares a car: of people, whatever files they have.

#![expect(clippy::unwrap_used, reason = "a helper of a test fails like the test")]

mod common;

use common::house::{House, house};
use common::*;
use etp_domain::*;
use etp_store::{StoreError, WishRow};

fn call(number: u128, patient: PatientId, on: &str, next_on: Option<&str>) -> Call {
    Call {
        id: CallId(id(number)),
        patient,
        session: None,
        on: day(on),
        about: CallAbout::Missed,
        way: CallWay::Phone,
        outcome: CallOutcome::NoAnswer,
        next: next_on.map_or(CallNext::Nothing, |_| CallNext::CallAgain),
        next_on: next_on.map(day),
        note: "répondeur".into(),
        by: "M. Exemple".into(),
    }
}

fn ids(calls: &[Call]) -> Vec<u128> {
    calls.iter().map(|call| call.id.0.as_u128()).collect()
}

/// Somebody with two files, each called once, and somebody else.
fn called() -> House {
    let house = house();
    let about = Some(session(&house.programme, 1, "2026-01-08").id);
    house.write(|writer| {
        writer.add_call(
            &call(1, house.gone, "2026-01-09", Some("2026-01-12")),
            noon(),
        )?;
        writer.add_call(
            &call(2, house.kept, "2026-01-12", Some("2026-01-20")),
            noon(),
        )?;
        let of_session = Call {
            session: about,
            ..call(3, house.kept, "2026-01-10", Some("2026-01-11"))
        };
        writer.add_call(&of_session, noon())?;
        writer.add_call(&call(4, house.other, "2026-01-12", None), noon())
    });
    house
}

#[test]
fn the_calls_of_every_file_are_the_persons() {
    let house = called();
    house
        .store
        .read(|reader| -> Result<(), StoreError> {
            let calls = reader.calls_of(house.gone)?;
            assert_eq!(ids(&calls), [2, 3, 1]);
            assert!(calls.iter().all(|call| call.patient == house.kept));
            assert_eq!(calls[0].note, "répondeur");
            let all = reader.calls_of_all(&[house.gone, house.kept, house.other])?;
            assert_eq!(ids(&all[&house.kept]), [2, 3, 1]);
            assert_eq!(ids(&all[&house.other]), [4]);
            assert_eq!(all.len(), 2);
            let between = reader.calls_between(day("2026-01-10"), day("2026-01-11"))?;
            assert_eq!(ids(&between), [3]);
            let about = session(&house.programme, 1, "2026-01-08").id;
            assert_eq!(ids(&reader.calls_about(about)?), [3]);
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_next_step_stands_until_a_later_call_about_the_same() {
    let house = called();
    let until = |on: &str| {
        let calls = house.store.read(|reader| reader.calls_with_next(day(on)));
        ids(&calls.unwrap())
    };
    assert_eq!(until("2026-01-10"), [0; 0]);
    assert_eq!(
        until("2026-01-15"),
        [3],
        "the first was followed by the second"
    );
    assert_eq!(until("2026-01-20"), [3, 2]);
    house.write(|writer| writer.add_call(&call(5, house.gone, "2026-01-19", None), noon()));
    assert_eq!(until("2026-01-20"), [3]);
}

fn wish(note: &str) -> Wish {
    Wish {
        days: vec![HalfDay {
            weekday: 2,
            part: DayPart::Evening,
        }],
        places: vec![PlaceId(id(61))],
        languages: vec![Tongue::French],
        themes: vec!["session-2".into()],
        needs_seat: true,
        furthest_km: Some(30),
        note: note.into(),
    }
}

fn waiting(house: &House) -> Vec<WishRow> {
    let programme = Some(house.programme.id);
    let rows = house.store.read(|reader| reader.waiting_wishes(programme));
    rows.unwrap()
}

/// Takes somebody out of their group.
fn put_on_waiting_list(house: &House, enrolment: &Enrolment) {
    let mut without = enrolment.clone();
    without.cohort = None;
    house.write(|writer| writer.save_enrolment(&without));
}

#[test]
fn whoever_runs_without_a_group_waits_with_what_they_wish() {
    let house = house();
    assert_eq!(waiting(&house), []);
    put_on_waiting_list(&house, &house.enrolment);
    let [row] = &waiting(&house)[..] else {
        panic!()
    };
    assert_eq!((row.enrolment.id, row.passed_over), (house.enrolment.id, 0));
    assert_eq!(row.wish, Wish::default());
    house.write(|writer| {
        writer.passed_over(&[house.enrolment.id])?;
        writer.set_wish(house.enrolment.id, &wish("après le travail"), noon())?;
        writer.passed_over(&[house.enrolment.id])
    });
    let [row] = &waiting(&house)[..] else {
        panic!()
    };
    assert_eq!((&row.wish, row.passed_over), (&wish("après le travail"), 2));
    let read = house.store.read(|reader| reader.wish(house.enrolment.id));
    assert_eq!(read.unwrap(), wish("après le travail"));
    let other = Some(ProgrammeId(id(1)));
    let elsewhere = house.store.read(|reader| reader.waiting_wishes(other));
    assert_eq!(elsewhere.unwrap(), []);
    let unknown = house
        .store
        .write(|writer| writer.set_wish(EnrolmentId(id(1)), &wish(""), noon()));
    assert_eq!(unknown.unwrap_err().code(), "record-not-found");
}

#[test]
fn somebody_with_two_files_waits_once_with_the_last_wish() {
    let house = house();
    put_on_waiting_list(&house, &house.enrolment);
    let twin = Enrolment {
        cohort: None,
        ..enrolment(&house.programme, house.gone, "2026-01-06")
    };
    let later = noon() + chrono::TimeDelta::minutes(1);
    house.write(|writer| {
        writer.enrol(&twin)?;
        writer.set_wish(house.enrolment.id, &wish("avant"), noon())?;
        writer.set_wish(twin.id, &wish("après"), later)
    });
    let [row] = &waiting(&house)[..] else {
        panic!()
    };
    assert_eq!(
        row.enrolment.id, house.enrolment.id,
        "the one that waits longer"
    );
    assert_eq!(row.wish, wish("après"));
    house.write(|writer| writer.undo_merge(MergeId(id(10)), "M", noon()).map(drop));
    let wishes: Vec<_> = waiting(&house).into_iter().map(|row| row.wish).collect();
    assert_eq!(wishes, [wish("avant"), wish("après")]);
}

#[test]
fn whoever_waits_in_a_merged_file_waits_as_the_person() {
    let house = house();
    let of_gone = Enrolment {
        cohort: None,
        ..enrolment(&house.programme, house.gone, "2026-01-06")
    };
    house.write(|writer| writer.enrol(&of_gone));
    let people = || -> Vec<_> {
        let rows = waiting(&house).into_iter();
        rows.map(|row| (row.person, row.enrolment.patient))
            .collect()
    };
    assert_eq!(people(), [(house.kept, house.gone)]);
    house.write(|writer| writer.undo_merge(MergeId(id(10)), "M", noon()).map(drop));
    assert_eq!(people(), [(house.gone, house.gone)]);
}

#[test]
fn what_somebody_says_about_a_car_is_read_from_either_file() {
    let house = house();
    let seeks = CarShare {
        seeks: true,
        ..CarShare::default()
    };
    let offers = CarShare {
        offers: 3,
        seeks: false,
        phone_agreed: true,
    };
    let shares = |of: &[PatientId]| {
        let shares = house.store.read(|reader| reader.car_shares(of));
        shares.unwrap()
    };
    house.write(|writer| writer.set_car_share(house.gone, &seeks, day("2026-01-05")));
    assert_eq!(shares(&[house.kept])[&house.kept], seeks);
    house.write(|writer| writer.set_car_share(house.kept, &offers, day("2026-01-05")));
    let found = shares(&[house.gone, house.other]);
    assert_eq!(found[&house.kept], offers);
    assert_eq!(found.len(), 1);
}

#[test]
fn a_car_said_last_counts_once_two_files_are_one() {
    let store = memory();
    let (kept, gone) = (patient(1, "Ørsted", "Ève"), patient(2, "Oersted", "Eva"));
    let seats = |offers| CarShare {
        offers,
        ..CarShare::default()
    };
    write(&store, |writer| {
        writer.add_patient(&kept)?;
        writer.add_patient(&gone)?;
        writer.set_car_share(kept.id, &seats(1), day("2026-01-05"))?;
        writer.set_car_share(gone.id, &seats(2), day("2026-02-05"))?;
        writer.merge(MergeId(id(10)), &kept, gone.id, "M", noon())
    });
    let shares = store.read(|reader| reader.car_shares(&[kept.id])).unwrap();
    assert_eq!(shares[&kept.id], seats(2));
    write(&store, |writer| {
        writer.undo_merge(MergeId(id(10)), "M", noon()).map(drop)
    });
    let shares = store.read(|reader| reader.car_shares(&[kept.id])).unwrap();
    assert_eq!(shares[&kept.id], seats(1));
}
