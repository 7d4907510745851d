//! What does not take place stays in the books with why, and with whom to call.

use super::weekly;
use crate::schedule::House;
use etp_app::forms::{
    CancelHalfDay, CancelSession, MoveSession, SavePatient, SaveSession, SetStanding,
};
use etp_app::{Mark, PatientId, SessionId, patients, planning};
use etp_domain::{CancelCause, Contact, DayPart, Needs, SessionStatus, Standing};
use etp_tests::{at, day, somebody};

fn cancelled(session: SessionId, following: bool) -> CancelSession {
    CancelSession {
        session,
        following,
        cause: CancelCause::StaffIll,
        note: "  Remplacement demandé ".into(),
    }
}

pub(crate) fn half_day(date: &str, part: Option<DayPart>) -> CancelHalfDay {
    CancelHalfDay {
        date: day(date),
        part,
        place: None,
        professional: None,
        cause: CancelCause::Weather,
        note: String::new(),
        new_times: vec![],
        despite: String::new(),
    }
}

/// Somebody with a telephone who needs so many minutes to come.
fn far_away(house: &House, name: &str, minutes: Option<u32>) -> PatientId {
    let form = somebody(name, "Anne", "1948");
    house.centre.patient(SavePatient {
        contact: Contact {
            phone: "03 24 00 00 01".into(),
            ..form.contact
        },
        needs: Needs {
            travel_minutes: minutes,
            ..Needs::default()
        },
        ..form
    })
}

#[test]
fn a_cancelled_session_keeps_its_list_and_its_reason_and_cannot_be_used_any_more() {
    let house = House::on("2026-09-03");
    let people = house.centre.with_people(3);
    let session = weekly(&house, "2026-09-10 14:00", 2, &people)[0];
    let done = planning::cancel_session(house.centre.desk(), cancelled(session, false));
    let done = done.unwrap().answer;
    assert_eq!((done.sessions, done.to_tell.len()), (1, 3));
    let list = house.centre.list(session);
    assert_eq!(
        (list.people.len(), list.session.status),
        (3, SessionStatus::Cancelled)
    );
    let sheet = etp_app::schedule::session_sheet(house.centre.desk(), session).unwrap();
    let why = sheet.cancelled.unwrap();
    assert_eq!(why.cause, CancelCause::StaffIll);
    assert_eq!(
        (why.note.as_str(), why.on),
        ("Remplacement demandé", day("2026-09-03"))
    );

    let again = planning::cancel_session(house.centre.desk(), cancelled(session, false));
    let moved = house.centre.shift(session, "2026-09-11 14:00", false);
    let changed = house.centre.save(house.centre.form_of(session));
    let listed = house.centre.put(session, &people);
    for refused in [
        again.map(|_| ()).unwrap_err(),
        moved.map(|_| ()).unwrap_err(),
        changed.map(|_| ()).unwrap_err(),
        listed.map(|_| ()).unwrap_err(),
        house
            .centre
            .mark(session, people[0], Mark::Excused)
            .unwrap_err(),
    ] {
        assert_eq!(refused.code, "session-cancelled");
    }
    assert_eq!(house.centre.against(&house.wanted("2026-09-10 14:00")), []);
}

#[test]
fn cancelling_this_and_following_names_each_person_for_each_session_once() {
    let house = House::on("2026-09-03");
    let people = house.centre.with_people(2);
    let sessions = weekly(&house, "2026-09-10 14:00", 4, &people);
    let done = planning::cancel_session(house.centre.desk(), cancelled(sessions[1], true));
    let done = done.unwrap().answer;
    assert_eq!((done.sessions, done.to_tell.len()), (3, 6));
    let days = house.centre.days("2026-09-01", "2026-10-31");
    let status = |day: &etp_app::views::ScheduleDay| day.sessions[0].card.status;
    let all: Vec<_> = days.iter().map(status).collect();
    use SessionStatus::{Cancelled, Planned};
    assert_eq!(all, [Planned, Cancelled, Cancelled, Cancelled]);
}

#[test]
fn on_a_bad_day_whoever_leaves_home_first_is_called_first() {
    let house = House::on("2026-09-03");
    let near = far_away(&house, "Albert", Some(5));
    let far = far_away(&house, "Zola", Some(90));
    let early = far_away(&house, "Martin", Some(0));
    let dead = far_away(&house, "Perrin", Some(120));
    for (when, people) in [
        ("2026-09-10 14:00", vec![near, far, dead]),
        ("2026-09-10 13:00", vec![early]),
    ] {
        let form = SaveSession {
            patients: people,
            despite: "Deux groupes".into(),
            ..house.wanted(when)
        };
        house.centre.save(form).unwrap();
    }
    house.planned("2026-09-10 09:00");
    let died = SetStanding {
        patient: dead,
        standing: Standing::Deceased,
        since: day("2026-09-02"),
        reason: String::new(),
    };
    patients::set_standing(house.centre.desk(), died).unwrap();
    let form = half_day("2026-09-10", Some(DayPart::Afternoon));
    let preview = planning::preview_bad_day(house.centre.desk(), &form).unwrap();
    assert_eq!(preview.sessions.len(), 2, "the morning takes place");
    let calls: Vec<_> = preview.calls.iter().filter_map(|one| one.patient).collect();
    assert_eq!(calls, [far, early, near]);
    let leaves: Vec<_> = preview.calls.iter().map(|one| one.leaves_at).collect();
    let wanted = ["2026-09-10 12:30", "2026-09-10 13:00", "2026-09-10 13:55"];
    assert_eq!(leaves, wanted.map(|when| Some(at(when))));
    assert!(
        preview
            .calls
            .iter()
            .all(|one| one.phone == "03 24 00 00 01")
    );
    for touched in &preview.sessions {
        assert!(!touched.free.is_empty());
    }
    let done = planning::cancel_half_day(house.centre.desk(), form.clone()).unwrap();
    let told: Vec<_> = done
        .answer
        .to_tell
        .iter()
        .filter_map(|one| one.patient)
        .collect();
    assert_eq!((done.answer.sessions, told), (2, calls));
    let again = planning::cancel_half_day(house.centre.desk(), form).unwrap_err();
    assert_eq!(again.code, "bad-day-empty");
}

#[test]
fn a_bad_day_of_one_professional_leaves_the_others_at_work() {
    let house = House::on("2026-09-03");
    house.planned("2026-09-10 14:00");
    let other = SaveSession {
        professionals: vec![house.dietician],
        ..house.wanted("2026-09-10 17:00")
    };
    let other = house.centre.save(other).unwrap();
    let form = CancelHalfDay {
        professional: Some(house.nurse),
        ..half_day("2026-09-10", None)
    };
    planning::cancel_half_day(house.centre.desk(), form).unwrap();
    let form = MoveSession {
        session: other,
        date: day("2026-09-10"),
        starts: at("2026-09-10 14:00").time(),
        following: false,
        despite: String::new(),
    };
    planning::move_session(house.centre.desk(), form).unwrap();
}

#[test]
fn where_people_are_marked_something_took_place_and_is_not_cancelled() {
    let mut house = House::on("2026-09-03");
    let people = house.centre.with_people(2);
    let sessions = weekly(&house, "2026-09-10 14:00", 3, &people);
    house.centre.reopen_on("2026-09-17");
    house
        .centre
        .mark(sessions[1], people[0], Mark::Present)
        .unwrap();
    let refused = planning::cancel_session(house.centre.desk(), cancelled(sessions[1], true));
    assert_eq!(refused.unwrap_err().code, "cancel-has-marks");
    let done = planning::cancel_session(house.centre.desk(), cancelled(sessions[0], true));
    let done = done.unwrap().answer;
    let kept: Vec<_> = done.kept.iter().map(|card| card.id).collect();
    assert_eq!((done.sessions, kept), (2, vec![sessions[1]]));
    let status = |session| house.centre.list(session).session.status;
    assert_eq!(status(sessions[1]), SessionStatus::Planned);
    assert_eq!(status(sessions[2]), SessionStatus::Cancelled);
}

#[test]
fn a_bad_day_names_what_it_leaves_alone_and_counts_who_may_not_be_contacted() {
    let house = House::on("2026-09-10");
    let people = house.centre.with_people(2);
    let marked = house
        .centre
        .planned(house.programme, "2026-09-10 09:00", &people);
    let other = house
        .centre
        .planned(house.programme, "2026-09-10 14:00", &people);
    house.centre.mark(marked, people[0], Mark::Present).unwrap();
    let told = etp_app::forms::ExcusePatient {
        session: other,
        patient: people[0],
        reason: None,
        told_on: day("2026-09-10"),
    };
    etp_app::attendance::excuse_patient(house.centre.desk(), told).unwrap();
    let restricted = SetStanding {
        patient: people[0],
        standing: Standing::Restricted,
        since: day("2026-09-10"),
        reason: "À sa demande".into(),
    };
    patients::set_standing(house.centre.desk(), restricted).unwrap();
    let form = half_day("2026-09-10", None);
    let preview = planning::preview_bad_day(house.centre.desk(), &form).unwrap();
    assert_eq!((preview.sessions.len(), preview.kept.len()), (1, 1));
    assert_eq!((preview.calls.len(), preview.not_to_tell), (1, 1));
    let done = planning::cancel_half_day(house.centre.desk(), form)
        .unwrap()
        .answer;
    assert_eq!(
        (done.sessions, done.kept.len(), done.not_to_tell),
        (1, 1, 1)
    );
    let only_marked = CancelHalfDay {
        part: Some(DayPart::Morning),
        ..half_day("2026-09-10", None)
    };
    let refused = planning::cancel_half_day(house.centre.desk(), only_marked);
    assert_eq!(refused.unwrap_err().code, "bad-day-empty");
}
