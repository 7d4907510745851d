//! What a version does to a group that did not stay as it was opened: another kind of session, a day closed
//! since, people who left, files that were merged.

use super::regenerating::{on, shown, table_of};
use super::undoing::picture;
use crate::schedule::House;
use etp_app::forms::{
    KeepWeekFree, MergePatients, OpenCohort, RegenerateCohort, SaveSession, SetStanding,
};
use etp_app::views::{RegenerateLine, RegeneratePreview};
use etp_app::{
    CohortId, PatientId, closures, merges, pathways, patients, planning, programmes, schedule,
};
use etp_domain::{
    ConflictKind, EndReason, EndingKind, GroupCause, GroupOutcome, SessionKind, Standing,
};
use etp_tests::{at, day};

/// A group from 7 September; the fourth session is arranged with each person, the sixth is for caregivers.
fn group(people: usize) -> (House, CohortId, Vec<PatientId>) {
    let house = House::on("2026-09-03");
    let people = house.centre.with_people(people);
    let cohort = house.centre.group(house.programme, "2026-09-07", &people);
    (house, cohort.expect("a group"), people)
}

/// The session that was on a day.
fn line<'a>(table: &'a RegeneratePreview, was: &str) -> &'a RegenerateLine {
    let of_day = |one: &&RegenerateLine| one.was.is_some_and(|slot| slot.from.date() == day(was));
    table.lines.iter().find(of_day).expect("a session")
}

fn ends(house: &House, who: PatientId) {
    let view = programmes::programme(house.centre.desk(), house.programme).expect("a programme");
    let own = view.people.iter().find(|one| one.row.id == who);
    let enrolment = own.expect("a pathway").enrolment;
    house
        .centre
        .end(
            enrolment,
            "2026-09-03",
            EndingKind::NotIncluded,
            EndReason::Distance,
        )
        .expect("it ends");
}

#[test]
fn a_session_that_becomes_the_groups_is_looked_at_and_its_people_are_told() {
    let (house, cohort, people) = group(4);
    let caregivers = on(&house, "2026-10-12");
    let elsewhere = SaveSession {
        patients: people[..1].to_vec(),
        ..house.wanted("2026-10-12 15:00")
    };
    house.centre.save(elsewhere).expect("another session");
    let version = house
        .centre
        .new_version(house.programme, "Ensemble", |template| {
            template.sessions[5].kind = SessionKind::Group;
            template.sessions[5].minutes += 30;
        });
    let table = shown(&house, cohort, version);
    let wanted = line(&table, "2026-10-12");
    assert_eq!(wanted.expected, 4, "the whole group");
    let hard = wanted.conflicts.iter().filter(|one| one.hard);
    let kinds: Vec<_> = hard.map(|one| one.kind).collect();
    assert_eq!(kinds, [ConflictKind::PatientElsewhere]);
    let form = RegenerateCohort {
        despite: String::new(),
        ..table_of(&house, cohort, version)
    };
    let refused = planning::regenerate_cohort(house.centre.desk(), form.clone()).unwrap_err();
    assert_eq!(refused.code, "session-conflicts");
    let despite = "Elle choisira".into();
    let done =
        planning::regenerate_cohort(house.centre.desk(), RegenerateCohort { despite, ..form })
            .expect("with a reason");
    let told = done.answer.to_tell.iter();
    let told: Vec<_> = told.map(|one| one.session.id).collect();
    assert_eq!(told, [caregivers; 4], "each once");
    assert_eq!(house.centre.list(caregivers).people.len(), 4);
}

#[test]
fn a_week_closed_since_a_group_began_is_nobodys_choice() {
    let (house, cohort, _) = group(2);
    let week = KeepWeekFree {
        day: day("2026-09-30"),
        words: "Inventaire".into(),
    };
    closures::keep_week_free(house.centre.desk(), week).expect("a week");
    let version = house
        .centre
        .new_version(house.programme, "Deux jours après", |template| {
            template.sessions[3].offset_days = 23;
        });
    let table = shown(&house, cohort, version);
    let moved = line(&table, "2026-09-28");
    assert_eq!(
        (moved.outcome, moved.cause),
        (GroupOutcome::Moved, GroupCause::OtherDay)
    );
    let to = moved.to.expect("a day").from.date();
    assert_eq!(to, day("2026-10-07"), "around the week");
}

/// Interviews two days later, and one more at the end.
fn more_interviews(house: &House) -> u32 {
    house
        .centre
        .new_version(house.programme, "Entretiens", |template| {
            let mut more = template.sessions[3].clone();
            more.code = "again".into();
            more.offset_days = 49;
            template.sessions[3].offset_days = 23;
            template.sessions.push(more);
        })
}

fn new_one(table: &RegeneratePreview) -> &RegenerateLine {
    let new = |one: &&RegenerateLine| one.outcome == GroupOutcome::New;
    table.lines.iter().find(new).expect("a new session")
}

#[test]
fn the_interview_of_the_last_one_left_of_a_group_stays_theirs() {
    let (house, cohort, people) = group(2);
    let interview = on(&house, "2026-09-28");
    house
        .centre
        .put(interview, &people[..1])
        .expect("an interview");
    ends(&house, people[1]);
    let version = more_interviews(&house);
    let table = shown(&house, cohort, version);
    let kept = line(&table, "2026-09-28");
    assert_eq!(
        (kept.outcome, kept.cause),
        (GroupOutcome::Kept, GroupCause::ForOne)
    );
    assert_eq!(new_one(&table).expected, 0, "it is to be arranged");
    let form = table_of(&house, cohort, version);
    planning::regenerate_cohort(house.centre.desk(), form).expect("it is done");
    let days = house.centre.days("2026-10-26", "2026-10-26");
    assert_eq!(days[0].sessions[0].card.listed, 0);
}

#[test]
fn a_cycle_of_one_person_moves_their_interviews_and_expects_them_at_new_ones() {
    let house = House::on("2026-09-03");
    let form = OpenCohort {
        programme: house.programme,
        title: "Seule".into(),
        starts_on: day("2026-09-07"),
        starts_at: at("2026-09-07 14:00").time(),
        place: None,
        place_words: "Salle du foyer rural".into(),
        professionals: vec![],
        patients: house.centre.with_people(1),
        for_one: true,
        despite: String::new(),
    };
    programmes::open_cohort(house.centre.desk(), form).expect("a cycle");
    let view = programmes::programme(house.centre.desk(), house.programme).expect("a programme");
    let version = more_interviews(&house);
    let table = shown(&house, view.cohorts[0].id, version);
    assert_eq!(line(&table, "2026-09-28").outcome, GroupOutcome::Moved);
    assert_eq!(new_one(&table).expected, 1);
}

#[test]
fn two_files_of_one_person_take_one_place_in_a_group_whoever_joined_between() {
    let (mut house, cohort, _) = group(1);
    for (today, people) in [("2026-09-04", 2), ("2026-09-05", 3)] {
        house.centre.reopen_on(today);
        let all = house.centre.with_people(people);
        let joins = house.centre.joining(house.programme, &all);
        pathways::enrol_patients(house.centre.desk(), joins).expect("one more");
    }
    let mut joined = programmes::programme(house.centre.desk(), house.programme)
        .expect("a programme")
        .people;
    joined.sort_by_key(|one| one.enrolled_on);
    let [first, between, last] = [0, 1, 2].map(|place| joined[place].row.id);
    let form = MergePatients {
        kept: first,
        gone: last,
        take: vec![],
    };
    merges::merge_patients(house.centre.desk(), &form).expect("one person");
    let wanted = SaveSession {
        cohort: Some(cohort),
        capacity: 2,
        ..house.wanted("2026-11-02 14:00")
    };
    let against = house.centre.against(&wanted);
    assert!(!against.contains(&ConflictKind::Overfull), "{against:?}");
    let left_out = || {
        let check = schedule::check_session(house.centre.desk(), &wanted);
        check.expect("an answer").left_out
    };
    assert_eq!(left_out(), 0);
    for (left, who) in [(1, first), (2, between)] {
        let rest = SetStanding {
            patient: who,
            standing: Standing::Restricted,
            since: day("2026-09-05"),
            reason: "À sa demande".into(),
        };
        patients::set_standing(house.centre.desk(), rest).expect("a rest");
        assert_eq!(left_out(), left, "each once");
    }
}

#[test]
fn a_session_that_only_got_another_number_keeps_nobody_from_undoing() {
    let (house, cohort, _) = group(2);
    house.planned("2026-10-19 15:00");
    let shared = SaveSession {
        professionals: vec![house.nurse],
        despite: "Elle passe d’une salle à l’autre".into(),
        ..house.centre.form_of(on(&house, "2026-10-19"))
    };
    house.centre.save(shared).expect("despite the other one");
    let version = house
        .centre
        .new_version(house.programme, "Une de plus", |template| {
            let mut talk = template.sessions[1].clone();
            talk.code = "talk".into();
            talk.offset_days = 9;
            template.sessions.insert(2, talk);
        });
    let before = picture(&house);
    let form = table_of(&house, cohort, version);
    let done = planning::regenerate_cohort(house.centre.desk(), form).expect("it is done");
    assert_ne!(picture(&house), before);
    planning::undo_planning(house.centre.desk(), done.answer.planning).expect("nothing was taken");
    assert_eq!(picture(&house), before);
}
