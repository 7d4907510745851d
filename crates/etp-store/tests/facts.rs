//! The facts of a stretch of days: whose they are, how far back they look, what erasing and merging leave.

mod common;

use common::house::*;
use common::*;
use etp_domain::*;

fn facts(house: &House, first: &str, last: &str) -> Facts {
    let read = house
        .store
        .read(|reader| reader.facts(day(first), day(last), None));
    read.expect("facts")
}

/// A session of the house's programme on any day.
fn held(house: &House, number: u32, date: &str) -> SessionId {
    let session = Session {
        status: SessionStatus::Held,
        ..session(&house.programme, number, date)
    };
    house.write(|writer| writer.add_session(&session));
    session.id
}

#[test]
fn everything_of_the_stretch_is_there_by_number() {
    let (house, room, team, _) = furnished();
    let first = session(&house.programme, 1, "2026-01-08").id;
    let place = PlaceId(id(61));
    house.mark(1, house.kept, Some(Mark::Late));
    house.mark(1, house.other, None);
    house.write(|writer| {
        writer.set_session_care(first, Some(place), "Maison", &[team[1]])?;
        writer.state_distance(house.other, Some(12))?;
        let of = enrolment(&house.programme, house.other, "2026-01-06");
        writer.add_assessment(&assessment(50, &of, AssessmentKind::Shared, "2026-01-06"))
    });
    let facts = facts(&house, "2026-01-01", "2026-12-31");
    assert_ne!(room, RoomId(id(0)));
    let who: Vec<_> = facts.patients.iter().map(|one| (one.id, one.km)).collect();
    assert_eq!(who, [(house.kept, None), (house.other, Some(12))]);
    assert_eq!(facts.programmes[0].steps, ["session-1", "session-2"]);
    let session = &facts.sessions[0];
    assert_eq!((session.id, session.step.as_str()), (first, "session-1"));
    assert_eq!(
        session.place.map(|one| facts.places[one as usize].id),
        Some(place)
    );
    let led: Vec<_> = facts
        .leaders
        .iter()
        .map(|(one, who)| (*one, facts.professionals[*who as usize].id))
        .collect();
    assert_eq!(led, [(0, team[1])]);
    let marks: Vec<_> = facts
        .presences
        .iter()
        .map(|one| (one.patient, one.session, one.mark))
        .collect();
    assert_eq!(marks, [(0, 0, Some(Mark::Late)), (1, 0, None)]);
    assert_eq!(facts.enrolments.len(), 2);
    assert_eq!(facts.assessments[0].patient, 1);
    assert_eq!(facts.assessments[0].programme, Some(0));
}

#[test]
fn both_days_belong_to_the_stretch_and_no_other_does() {
    let house = house();
    let dates = ["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"];
    for (number, date) in (11..).zip(dates) {
        let session = held(&house, number, date);
        house.write(|writer| writer.expect(session, house.other).map(drop));
    }
    let facts = facts(&house, "2026-01-01", "2026-06-30");
    let shown: Vec<_> = facts
        .sessions
        .iter()
        .map(|one| one.date.to_string())
        .collect();
    assert_eq!(
        shown,
        ["2026-01-01", "2026-01-08", "2026-01-15", "2026-06-30"]
    );
    assert_eq!(facts.presences.len(), 2);
}

#[test]
fn sessions_since_the_assessment_are_looked_back_for_when_something_comes_of_it() {
    let house = house();
    let of = enrolment(&house.programme, house.other, "2026-01-06");
    for (number, date) in [(11, "2025-06-01"), (12, "2025-11-01"), (13, "2026-02-01")] {
        let session = held(&house, number, date);
        house.write(|writer| {
            for person in [house.other, house.kept] {
                writer.expect(session, person)?;
                let (mark, by) = (Some(Mark::Present), "M. Exemple");
                writer.record_mark(session, person, mark, "", by, noon())?;
            }
            Ok(())
        });
    }
    house.write(|writer| {
        writer.add_assessment(&assessment(50, &of, AssessmentKind::Shared, "2025-03-01"))?;
        writer.add_assessment(&assessment(51, &of, AssessmentKind::Shared, "2025-10-01"))?;
        let own = &house.enrolment;
        writer.add_assessment(&assessment(52, own, AssessmentKind::Shared, "2025-03-01"))
    });
    let dates = |facts: &Facts| -> Vec<_> {
        let of = |one: &PresenceFact| facts.sessions[one.session as usize].date.to_string();
        let other = facts.presences.iter();
        other.filter(|one| one.patient == 1).map(of).collect()
    };
    let before = facts(&house, "2026-01-01", "2026-12-31");
    assert_eq!(dates(&before), ["2026-02-01"], "nothing came of it yet");
    house.write(|writer| {
        writer.add_assessment(&assessment(
            53,
            &of,
            AssessmentKind::Evaluation,
            "2026-03-01",
        ))
    });
    let after = facts(&house, "2026-01-01", "2026-12-31");
    assert_eq!(dates(&after), ["2025-11-01", "2026-02-01"]);
    let nobody_else = after
        .presences
        .iter()
        .filter(|one| one.patient == 0)
        .count();
    assert_eq!(nobody_else, 1);
    let kinds: Vec<_> = after.assessments.iter().map(|one| one.kind).collect();
    assert_eq!(kinds.len(), 4, "assessments are there however old");
}

#[test]
fn of_earlier_sessions_those_somebody_waiting_came_to_are_there() {
    let house = house();
    for (number, date, mark) in [
        (11, "2025-06-01", Some(Mark::Late)),
        (12, "2025-07-01", Some(Mark::Absent)),
        (13, "2025-08-01", None),
    ] {
        let session = held(&house, number, date);
        house.write(|writer| {
            writer.expect(session, house.other)?;
            writer.record_mark(session, house.other, mark, "", "M. Exemple", noon())
        });
    }
    let facts = facts(&house, "2026-01-01", "2026-12-31");
    let earlier = facts.sessions.iter().map(|one| one.date);
    let earlier: Vec<_> = earlier.filter(|date| *date < facts.first).collect();
    assert_eq!(earlier, [day("2025-06-01")]);
}

#[test]
fn two_files_of_one_person_are_one_person_at_one_session() {
    let house = house();
    house.write(|writer| {
        writer.undo_merge(MergeId(id(10)), "M", noon())?;
        Ok(())
    });
    house.mark(1, house.kept, Some(Mark::Absent));
    house.mark(1, house.gone, Some(Mark::Late));
    let twin = enrolment(&house.programme, house.gone, "2026-01-07");
    house.write(|writer| writer.enrol(&twin));
    assert_eq!(facts(&house, "2026-01-01", "2026-12-31").patients.len(), 3);
    let kept = house
        .store
        .read(|reader| reader.patient(house.kept))
        .unwrap();
    house.write(|writer| writer.merge(MergeId(id(11)), &kept, house.gone, "M", noon()));
    let facts = facts(&house, "2026-01-01", "2026-12-31");
    assert_eq!(facts.patients.len(), 2);
    let marks: Vec<_> = facts
        .presences
        .iter()
        .map(|one| (one.patient, one.mark))
        .collect();
    assert_eq!(marks, [(0, Some(Mark::Late))]);
    let since: Vec<_> = facts
        .enrolments
        .iter()
        .map(|one| (one.patient, one.enrolled_on))
        .collect();
    assert_eq!(
        since,
        [(0, day("2026-01-05")), (1, day("2026-01-06"))],
        "not twice"
    );
}

#[test]
fn an_assessment_without_a_pathway_is_of_the_only_programme_somebody_was_in() {
    let house = house();
    let alone = Assessment::on_a_day(
        AssessmentId(id(50)),
        house.other,
        AssessmentKind::Shared,
        day("2026-01-07"),
        true,
    );
    let second = programme(2);
    let programme_of = |facts: Facts| facts.assessments[0].programme;
    house.write(|writer| writer.add_assessment(&alone));
    assert_eq!(
        programme_of(facts(&house, "2026-01-01", "2026-12-31")),
        Some(0)
    );
    house.write(|writer| {
        open(writer, &second)?;
        writer.enrol(&enrolment(&second, house.other, "2026-02-01"))
    });
    assert_eq!(
        programme_of(facts(&house, "2026-01-01", "2026-12-31")),
        None
    );
    let (first, last) = (day("2026-01-01"), day("2026-12-31"));
    let of_second = house
        .store
        .read(|reader| reader.facts(first, last, Some(&[second.id])));
    let of_second = of_second.unwrap();
    assert_eq!(of_second.assessments, []);
    assert_eq!(of_second.sessions, []);
    assert_eq!(of_second.programmes.len(), 1);
    let who: Vec<_> = of_second.patients.iter().map(|one| one.id).collect();
    assert_eq!(who, [house.other]);
    assert_eq!(
        (
            of_second.enrolments[0].patient,
            of_second.enrolments[0].programme
        ),
        (0, 0)
    );
}

#[test]
fn somebody_who_only_waits_is_there_and_a_stranger_is_not() {
    let house = house();
    house.write(|writer| writer.add_patient(&patient(9, "Étranger", "")));
    let facts = facts(&house, "2030-01-01", "2030-12-31");
    assert_eq!(facts.patients.len(), 2);
    assert_eq!((facts.sessions.len(), facts.presences.len()), (0, 0));
    assert_eq!(facts.enrolments.len(), 2);
    let before = house
        .store
        .read(|reader| reader.facts(day("2020-01-01"), day("2020-12-31"), None));
    assert_eq!(before.unwrap().patients, []);
}

#[test]
fn the_last_complete_answers_of_the_time_give_the_score() {
    let house = house();
    let answers = |number, on: &str, text: &str| etp_store::Epices {
        id: EpicesId(id(number)),
        patient: house.gone,
        on: day(on),
        answers: EpicesAnswers::parse(text).unwrap(),
    };
    house.write(|writer| {
        writer.add_epices(&answers(1, "2026-01-01", "ynnnynnnnnn"))?;
        writer.add_epices(&answers(2, "2026-02-01", "nyyynyyyyyy"))?;
        writer.add_epices(&answers(3, "2026-03-01", "nyyynyyyyy-"))
    });
    let score = |last: &str| {
        let facts = facts(&house, "2026-01-01", last);
        facts.patients[0].epices.map(EpicesScore::hundredths)
    };
    assert_eq!(
        [score("2026-01-31"), score("2026-12-31")],
        [Some(10_000), Some(0)]
    );
}

#[test]
fn caregivers_are_those_on_lists_and_those_of_the_people() {
    let house = house();
    let caregiver = |number: u128| Caregiver {
        id: CaregiverId(id(number)),
        last_name: "Proche".into(),
        first_name: String::new(),
        contact: Contact::in_country(Country::Germany),
        languages: vec![HandoutLanguage::De],
        spoken: vec![],
        notes: String::new(),
    };
    let first = session(&house.programme, 1, "2026-01-08").id;
    let tie = |number: u128, patient| Tie {
        caregiver: CaregiverId(id(number)),
        patient,
        relation: Relation::Partner,
        first_contact: false,
    };
    house.write(|writer| {
        for number in [31, 32, 33] {
            writer.add_caregiver(&caregiver(number))?;
        }
        writer.tie(&tie(32, house.gone))?;
        writer.tie(&tie(32, house.kept))?;
        writer
            .expect_caregiver(first, CaregiverId(id(33)))
            .map(drop)
    });
    let facts = facts(&house, "2026-01-01", "2026-12-31");
    let who: Vec<_> = facts
        .caregivers
        .iter()
        .map(|one| one.id.0.as_u128())
        .collect();
    assert_eq!(who, [32, 33]);
    assert_eq!(facts.ties, [(0, 0)]);
    let lists: Vec<_> = facts
        .caregiver_presences
        .iter()
        .map(|one| (one.session, one.caregiver))
        .collect();
    assert_eq!(lists, [(0, 1)]);
}

#[test]
fn homes_are_those_of_people_and_not_of_files() {
    let (house, ..) = furnished();
    let homes = house.store.read(|reader| reader.homes()).unwrap();
    let who: Vec<_> = homes
        .iter()
        .map(|one| (one.of, &one.commune[..], one.country))
        .collect();
    let belgium = Country::Belgium;
    assert_eq!(
        who,
        [
            (house.kept, "Hastière", belgium),
            (house.other, "Hastière", belgium)
        ]
    );
    let places = house.store.read(|reader| reader.place_homes()).unwrap();
    assert_eq!(places[0].of, PlaceId(id(61)));
}
