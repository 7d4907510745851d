//! New times taken while a half-day is cancelled: the same session with the same people, in the same act.

use super::half_day;
use crate::schedule::House;
use etp_app::forms::{CancelHalfDay, ExcusePatient, NewTime, SaveSession};
use etp_app::views::{BadDay, PlanningDone};
use etp_app::{Country, Failure, HandoutLanguage, PatientId, SessionId, attendance, planning};
use etp_domain::{Arrangement, Contact, SessionStatus, Tongue};
use etp_tests::{at, day};

const BAD: &str = "2026-09-10";

/// Nothing takes place on the bad day; no new time is taken.
fn snow() -> CancelHalfDay {
    half_day(BAD, None)
}

fn preview(house: &House, form: &CancelHalfDay) -> BadDay {
    planning::preview_bad_day(house.centre.desk(), form).expect("a preview")
}

fn cancel(house: &House, form: CancelHalfDay) -> Result<PlanningDone, Failure> {
    planning::cancel_half_day(house.centre.desk(), form).map(|done| done.answer)
}

/// The form, with the first free time of each session.
pub(crate) fn with_first_times(house: &House, form: CancelHalfDay) -> CancelHalfDay {
    let sessions = preview(house, &form).sessions.into_iter();
    let first = sessions.filter_map(|one| {
        Some(NewTime {
            session: one.card.id,
            from: one.free.first()?.from,
        })
    });
    CancelHalfDay {
        new_times: first.collect(),
        ..form
    }
}

fn planned(house: &House, when: &str, people: &[PatientId]) -> SessionId {
    let form = SaveSession {
        patients: people.to_vec(),
        ..house.wanted(when)
    };
    house.centre.save(form).expect("a session")
}

fn lotte(house: &House, session: SessionId) {
    let contact = Contact::in_country(Country::Belgium);
    house
        .centre
        .expects_relative(session, "Peeters", HandoutLanguage::Nl, contact);
}

/// The sessions of a day, by hour.
fn on(house: &House, date: chrono::NaiveDate) -> Vec<etp_app::views::ScheduleSession> {
    let date = date.to_string();
    let mut days = house.centre.days(&date, &date);
    days.pop().map(|day| day.sessions).unwrap_or_default()
}

#[test]
fn the_new_session_has_the_same_people_leaders_and_room_and_one_undo_takes_it_all_back() {
    let house = House::on("2026-09-03");
    let people = house.centre.with_people(3);
    let wanted = house.wanted("2026-09-10 14:00");
    let form = SaveSession {
        patients: people.clone(),
        arranged: Arrangement {
            interpreters: vec![Tongue::Arabic],
            transport: "Navette de 13:15".into(),
            ..wanted.arranged.clone()
        },
        ..wanted
    };
    let old = house.centre.save(form).unwrap();
    lotte(&house, old);
    let before = super::undoing::picture(&house);

    let form = with_first_times(&house, snow());
    let new_day = form.new_times[0].from.date();
    assert!(new_day > day(BAD), "no new time on the bad day itself");
    let done = cancel(&house, form).unwrap();
    assert_eq!((done.sessions, done.again, done.to_tell.len()), (1, 1, 4));
    let new = &on(&house, new_day)[0];
    assert_ne!(new.card.id, old);
    assert_eq!(
        (new.card.status, &new.card.theme[..], new.place),
        (
            SessionStatus::Planned,
            "Marcher à son rythme",
            Some(house.place)
        )
    );
    assert_eq!(new.arranged.room, Some(house.rooms[0]));
    assert_eq!(new.leaders[0].professional, house.nurse);
    let arranged = (&new.arranged.interpreters[..], &new.arranged.transport[..]);
    assert_eq!(arranged, (&[][..], ""), "to be arranged for the new day");
    let list = house.centre.list(new.card.id);
    assert_eq!((list.people.len(), list.caregivers.len()), (3, 1));
    for told in &done.to_tell {
        let again = told.again.as_ref().expect("a new date for everybody");
        assert_eq!((again.id, again.date), (new.card.id, new_day));
    }
    let status = house.centre.list(old).session.status;
    assert_eq!(status, SessionStatus::Cancelled);

    planning::undo_planning(house.centre.desk(), done.planning).unwrap();
    assert_eq!(super::undoing::picture(&house), before);
    assert!(on(&house, new_day).is_empty());
}

#[test]
fn a_session_of_a_group_keeps_its_group_and_comes_last_in_its_order() {
    let house = House::on("2026-09-03");
    let people = house.centre.with_people(3);
    house
        .centre
        .group(house.programme, BAD, &people)
        .expect("a group");
    let old = on(&house, day(BAD))[0].card.clone();
    let days = house.centre.days("2026-09-01", "2026-12-31");
    let cards = days.iter().flat_map(|day| &day.sessions);
    let last = cards.map(|one| one.card.number).max().unwrap();
    let form = with_first_times(&house, snow());
    let new_day = form.new_times[0].from.date();
    cancel(&house, form).unwrap();
    let mut new = on(&house, new_day).into_iter();
    let new = new.find(|one| one.card.theme == old.theme).unwrap().card;
    let step = |session| {
        let sheet = etp_app::schedule::session_sheet(house.centre.desk(), session);
        sheet.unwrap().step
    };
    assert_eq!((new.cohort, step(new.id)), (old.cohort, step(old.id)));
    assert_ne!(step(new.id), "");
    assert_eq!(new.number, last + 1);
}

#[test]
fn the_first_time_of_one_session_is_no_time_of_another_with_the_same_people() {
    let house = House::on("2026-09-03");
    let people = house.centre.with_people(3);
    let sessions =
        ["2026-09-10 09:00", "2026-09-10 14:00"].map(|when| planned(&house, when, &people));
    let form = with_first_times(&house, snow());
    let [one, other] = [form.new_times[0].from, form.new_times[1].from];
    assert_ne!(one, other);
    let shown = preview(&house, &form);
    assert!(shown.sessions.iter().all(|one| one.conflicts.is_empty()));
    assert!(
        shown.sessions.iter().all(|session| {
            let free = session.free.iter().map(|slot| slot.from);
            free.filter(|from| [one, other].contains(from)).count() == 1
        }),
        "what was chosen stays to be chosen, and is nobody else's"
    );

    let both_at_once = CancelHalfDay {
        new_times: sessions
            .map(|session| NewTime { session, from: one })
            .to_vec(),
        ..snow()
    };
    let shown = preview(&house, &both_at_once);
    let hard = |one: &etp_app::views::BadDaySession| one.conflicts.iter().any(|one| one.hard);
    assert!(shown.sessions.iter().all(hard));
    let refused = cancel(&house, both_at_once.clone()).unwrap_err();
    assert_eq!(refused.code, "session-conflicts");
    let status = |session| house.centre.list(session).session.status;
    assert_eq!(
        sessions.map(status),
        [SessionStatus::Planned; 2],
        "all or nothing"
    );
    let despite = CancelHalfDay {
        despite: "Deux salles prêtées".into(),
        ..both_at_once
    };
    assert_eq!(cancel(&house, despite).unwrap().again, 2);
}

#[test]
fn a_new_time_that_was_taken_since_is_refused_and_nothing_is_cancelled() {
    let house = House::on("2026-09-03");
    let people = house.centre.with_people(2);
    let session = planned(&house, "2026-09-10 14:00", &people);
    let form = with_first_times(&house, snow());
    let taken = form.new_times[0].from.format("%Y-%m-%d %H:%M").to_string();
    planned(&house, &taken, &[]);
    let refused = cancel(&house, form.clone()).unwrap_err();
    assert_eq!(refused.code, "session-conflicts");
    assert_eq!(
        house.centre.list(session).session.status,
        SessionStatus::Planned
    );
    let shown = preview(&house, &form);
    assert!(shown.sessions[0].conflicts.iter().any(|one| one.hard));
    assert!(
        shown.sessions[0]
            .free
            .iter()
            .all(|slot| slot.from != form.new_times[0].from)
    );
}

#[test]
fn a_new_time_is_for_a_session_of_the_bad_day_only_and_for_each_once() {
    let house = House::on("2026-09-03");
    let session = planned(&house, "2026-09-10 14:00", &[]);
    let elsewhere = planned(&house, "2026-09-11 09:00", &[]);
    let from = at("2026-09-14 14:00");
    for sessions in [vec![elsewhere], vec![session, session]] {
        let times = sessions
            .into_iter()
            .map(|session| NewTime { session, from });
        let form = CancelHalfDay {
            new_times: times.collect(),
            ..snow()
        };
        let refused = cancel(&house, form).unwrap_err();
        assert_eq!(refused.code, "bad-day-not-cancelled");
    }
}

#[test]
fn whoever_told_they_would_not_come_is_called_about_a_date_and_is_not_on_the_new_list() {
    let house = House::on("2026-09-03");
    let people = house.centre.with_people(3);
    let session = planned(&house, "2026-09-10 14:00", &people);
    let told = ExcusePatient {
        session,
        patient: people[0],
        reason: None,
        told_on: day("2026-09-02"),
    };
    attendance::excuse_patient(house.centre.desk(), told).unwrap();
    let form = with_first_times(&house, snow());
    let new_day = form.new_times[0].from.date();
    let done = cancel(&house, form).unwrap();
    let without = done.to_tell.iter().filter(|one| one.again.is_none());
    let without: Vec<_> = without.filter_map(|one| one.patient).collect();
    assert_eq!((done.to_tell.len(), without), (3, vec![people[0]]));
    assert_eq!(
        house
            .centre
            .list(on(&house, new_day)[0].card.id)
            .people
            .len(),
        2
    );
}
