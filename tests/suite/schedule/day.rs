//! The day: who comes, what they need, what to load, what is coming.

use super::House;
use etp_app::forms::{AnswerSession, ExcusePatient, SavePatient, SavePlace, SaveSession};
use etp_app::views::DaySession;
use etp_app::{PatientId, Scheme, attendance, patients, schedule, today};
use etp_domain::{
    Arrangement, ConflictKind, ConsentAnswer, ConsentKind, LeaderAnswer, Needs, Tongue, Transport,
};
use etp_tests::{answer, at, day, foyer, somebody};

fn three(house: &House) -> [PatientId; 3] {
    let excused = somebody("Absent", "Luc", "1950");
    let foreign = SavePatient {
        spoken: vec![Tongue::Arabic],
        needs: Needs {
            interpreter: true,
            ..Needs::default()
        },
        ..somebody("Benali", "Salima", "1950")
    };
    let on_foot = SavePatient {
        spoken: vec![Tongue::French],
        needs: Needs {
            transport: Transport::NoMeans,
            ..Needs::default()
        },
        ..somebody("Colin", "Paul", "1950")
    };
    [excused, foreign, on_foot].map(|form| house.centre.patient(form))
}

/// A session of today at another place than the centre's own.
fn elsewhere(house: &House) -> (DaySession, [PatientId; 3]) {
    let people = three(house);
    let hall = house.centre.place(SavePlace {
        name: "Salle des fêtes".into(),
        travel_minutes: Some(50),
        setup_minutes: Some(15),
        ..foyer(&house.centre)
    });
    let form = SaveSession {
        step: "eat".into(),
        place: Some(hall),
        arranged: Arrangement {
            languages: vec![Tongue::French],
            ..Arrangement::default()
        },
        patients: people.to_vec(),
        ..house.wanted("2026-09-10 14:00")
    };
    let session = house.centre.save(form).expect("a session");
    let told = ExcusePatient {
        session,
        patient: people[0],
        reason: None,
        told_on: day("2026-09-10"),
    };
    attendance::excuse_patient(house.centre.desk(), told).expect("an excuse");
    let mut view = today::today(house.centre.desk()).expect("the day");
    (view.sessions.remove(0), people)
}

#[test]
fn a_session_of_today_says_who_comes_what_is_missing_and_when_to_leave() {
    let house = House::on("2026-09-10");
    let (line, _) = elsewhere(&house);
    assert_eq!((line.expected, line.line.excused), (2, 1));
    assert_eq!(line.interpreters_missing, [Tongue::Arabic]);
    assert_eq!((line.language_clashes, line.without_transport), (1, 1));
    assert_eq!(line.leave_at, Some(at("2026-09-10 12:55")));
    let plates = line.bag.iter().find(|item| item.what == "Une assiette");
    assert_eq!(plates.unwrap().count, 2, "one for each who comes");
}

#[test]
fn what_was_arranged_since_is_no_longer_missing() {
    let house = House::on("2026-09-10");
    let (line, _) = elsewhere(&house);
    let form = house.centre.form_of(line.line.card.id);
    let arranged = Arrangement {
        interpreters: vec![Tongue::Arabic],
        ..form.arranged
    };
    house.centre.save(SaveSession { arranged, ..form }).unwrap();
    let view = today::today(house.centre.desk()).unwrap();
    let line = &view.sessions[0];
    assert_eq!(
        (line.interpreters_missing.len(), line.language_clashes),
        (0, 0)
    );
}

#[test]
fn the_two_weeks_to_come_show_free_places_somebody_waits_for_and_sessions_nobody_leads() {
    let house = House::on("2026-09-10");
    let led = house.planned("2026-09-15 14:00");
    let unled = SaveSession {
        professionals: vec![],
        ..house.wanted("2026-09-16 14:00")
    };
    let unled = house.centre.save(unled).unwrap();
    house.planned("2026-09-25 14:00");
    let view = today::today(house.centre.desk()).unwrap();
    assert_eq!(view.free_places, [], "nobody waits");
    let ids = |cards: &[etp_app::views::SessionCard]| {
        cards.iter().map(|card| card.id).collect::<Vec<_>>()
    };
    assert_eq!(ids(&view.leaderless), [unled]);
    let person = house.centre.patient(somebody("Attend", "Zoé", "1950"));
    let other = house.centre.programme("copd", Scheme::FrDeclared);
    house
        .centre
        .refer(person, other, None, "2026-09-01")
        .unwrap();
    let view = today::today(house.centre.desk()).unwrap();
    assert_eq!(view.free_places, [], "and not for this programme");
    house
        .centre
        .refer(person, house.programme, None, "2026-09-01")
        .unwrap();
    let view = today::today(house.centre.desk()).unwrap();
    assert_eq!(ids(&view.free_places), [led, unled]);
    let no = answer(
        person,
        ConsentKind::Join,
        ConsentAnswer::Refused,
        "2026-09-10",
    );
    patients::record_consent(house.centre.desk(), no).unwrap();
    let view = today::today(house.centre.desk()).unwrap();
    assert_eq!(view.free_places, [], "whoever refused waits for nothing");
}

#[test]
fn whoever_declined_is_free_for_another_session_and_leads_this_one_no_longer() {
    let house = House::on("2026-09-10");
    let declined = house.planned("2026-09-15 14:00");
    let elsewhere = SaveSession {
        arranged: Arrangement {
            room: Some(house.rooms[1]),
            ..Arrangement::default()
        },
        capacity: 8,
        ..house.wanted("2026-09-15 14:00")
    };
    let told = || house.centre.against(&elsewhere);
    assert_eq!(told(), [ConflictKind::ProfessionalTaken]);
    let says = |answer| {
        let form = AnswerSession {
            session: declined,
            professional: house.nurse,
            answer,
        };
        schedule::answer_session(house.centre.desk(), form).unwrap();
    };
    says(LeaderAnswer::Declined);
    assert_eq!(told(), []);
    let leaderless = || today::today(house.centre.desk()).unwrap().leaderless;
    assert_eq!(leaderless()[0].id, declined);
    says(LeaderAnswer::Tentative);
    assert_eq!(told(), [ConflictKind::ProfessionalTaken]);
    assert_eq!(leaderless(), []);
}

#[test]
fn what_whoever_leads_answered_stands_on_the_session() {
    let house = House::on("2026-09-10");
    let session = house.planned("2026-09-15 14:00");
    let answer = |professional| AnswerSession {
        session,
        professional,
        answer: LeaderAnswer::Accepted,
    };
    schedule::answer_session(house.centre.desk(), answer(house.nurse)).unwrap();
    let refused = schedule::answer_session(house.centre.desk(), answer(house.dietician));
    assert!(refused.is_err(), "she does not lead it");
    let sheet = schedule::session_sheet(house.centre.desk(), session).unwrap();
    assert_eq!(sheet.line.leaders[0].answer, LeaderAnswer::Accepted);
}

#[test]
fn a_filter_shows_one_place_one_room_one_professional_or_one_programme() {
    let house = House::on("2026-09-10");
    let first = house.planned("2026-09-15 09:00");
    let second = SaveSession {
        professionals: vec![house.dietician],
        arranged: Arrangement {
            room: Some(house.rooms[1]),
            ..Arrangement::default()
        },
        capacity: 8,
        ..house.wanted("2026-09-15 14:00")
    };
    let second = house.centre.save(second).unwrap();
    let all = etp_app::forms::AskSchedule {
        from: day("2026-09-15"),
        to: day("2026-09-15"),
        place: None,
        room: None,
        professional: None,
        programme: None,
    };
    let ids = |form: &etp_app::forms::AskSchedule| {
        let view = schedule::schedule(house.centre.desk(), form).expect("a day");
        let lines = view.days[0].sessions.iter();
        lines.map(|line| line.card.id).collect::<Vec<_>>()
    };
    assert_eq!(ids(&all), [first, second]);
    let mut one_room = all.clone();
    one_room.room = Some(house.rooms[1]);
    assert_eq!(ids(&one_room), [second]);
    let mut one_person = all.clone();
    one_person.professional = Some(house.nurse);
    assert_eq!(ids(&one_person), [first]);
    let mut one_place = all;
    one_place.place = Some(house.place);
    assert_eq!(ids(&one_place), [first, second]);
}
