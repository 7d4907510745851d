//! Sums one can redo on paper.

use super::*;
use crate::{HandoutLanguage, Pathology, Timing, Words};
use Profession::{Dietician, Nurse};
use SessionKind::{Caregivers, Group, Individual};
use proptest::prelude::*;

fn session(
    kind: SessionKind,
    offset_days: u32,
    minutes: u32,
    capacity: u32,
    professions: &[Profession],
) -> TemplateSession {
    TemplateSession {
        code: format!("{}-{offset_days}", kind.code()),
        offset_days,
        kind,
        minutes,
        capacity,
        handout: String::new(),
        professions: professions.to_vec(),
        competencies: vec![],
        theme: Words::one(HandoutLanguage::Fr, "Bouger"),
        objectives: vec![],
        materials: vec![],
        per_person: vec![],
    }
}

fn template(sessions: Vec<TemplateSession>) -> PathwayTemplate {
    PathwayTemplate {
        name: "diabetes2".into(),
        version: "1".into(),
        pathology: Pathology::Diabetes2,
        model: true,
        sources: vec![],
        title: Words::one(HandoutLanguage::Fr, "Diabète"),
        about: Words::default(),
        timing: Timing::default(),
        competencies: vec![],
        questions: vec![],
        sessions,
    }
}

/// An assessment of 60 minutes each, two group sessions of 120 (for 10 and for 8), one for caregivers
/// after five weeks.
fn usual() -> PathwayTemplate {
    template(vec![
        session(Individual, 0, 60, 1, &[Nurse]),
        session(Group, 7, 120, 10, &[Dietician, Nurse]),
        session(Group, 28, 120, 8, &[Nurse]),
        session(Caregivers, 35, 90, 12, &[]),
    ])
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, month, day).unwrap()
}

/// `2027-03: 1 groups, group 1, individual 8, 600 min: nurse 480, dietician 120`.
fn told(needs: &[MonthNeed]) -> Vec<String> {
    let counted = |need: &MonthNeed| {
        let sessions: Vec<String> = need
            .sessions
            .iter()
            .map(|(kind, count)| format!("{} {count}", kind.code()))
            .collect();
        let minutes: Vec<String> = need
            .minutes
            .iter()
            .map(|(who, minutes)| format!("{} {minutes}", who.map_or("anybody", Profession::code)))
            .collect();
        let month = need.month.format("%Y-%m");
        let (sessions, minutes) = (sessions.join(", "), minutes.join(", "));
        format!(
            "{month}: {} groups; {sessions}; {} min: {minutes}",
            need.groups, need.room_minutes
        )
    };
    needs.iter().map(counted).collect()
}

fn of(template: &PathwayTemplate, waiting: u32, monthly: u32) -> Demand<'_> {
    Demand {
        template,
        waiting,
        monthly,
    }
}

#[test]
fn one_full_group_needs_its_sessions_in_the_months_of_their_offsets() {
    let usual = usual();
    let needs = forecast(&[of(&usual, 8, 0)], day(3, 1), 3, 1);
    assert_eq!(
        told(&needs),
        [
            "2027-03: 1 groups; group 2, individual 8; 720 min: nurse 600, dietician 120",
            "2027-04: 0 groups; caregivers 1; 90 min: anybody 90",
            "2027-05: 0 groups; ; 0 min: ",
        ]
    );
    let late = forecast(&[of(&usual, 8, 0)], day(3, 20), 3, 1);
    assert_eq!(
        told(&late)[..2],
        [
            "2027-03: 1 groups; group 1, individual 8; 600 min: nurse 480, dietician 120",
            "2027-04: 0 groups; caregivers 1, group 1; 210 min: anybody 90, nurse 120",
        ]
    );
}

#[test]
fn who_waits_is_spread_over_groups_as_large_as_the_smallest_session() {
    let groups_only = template(vec![
        session(Group, 0, 60, 10, &[]),
        session(Group, 1, 60, 8, &[]),
    ]);
    for (waiting, starts, groups) in [
        (0, 1, [0, 0, 0, 0]),
        (1, 1, [1, 0, 0, 0]),
        (8, 1, [1, 0, 0, 0]),
        (9, 1, [1, 1, 0, 0]),
        (17, 1, [1, 1, 1, 0]),
        (17, 2, [2, 1, 0, 0]),
        (17, 9, [3, 0, 0, 0]),
        (17, 0, [0, 0, 0, 0]),
        (400, 1, [1, 1, 1, 1]),
    ] {
        let needs = forecast(&[of(&groups_only, waiting, 0)], day(3, 1), 4, starts);
        let told: Vec<u32> = needs.iter().map(|need| need.groups).collect();
        assert_eq!(told, groups, "{waiting} people, {starts} starts");
        let minutes: Vec<u32> = needs.iter().map(|need| need.room_minutes).collect();
        assert_eq!(minutes, groups.map(|groups| 120 * groups));
    }
}

#[test]
fn referrals_to_come_fill_groups_from_the_next_month_on() {
    let assessed = template(vec![
        session(Individual, 0, 30, 1, &[]),
        session(Group, 0, 60, 8, &[]),
    ]);
    let people = |waiting, monthly, starts| -> Vec<(u32, u32)> {
        let needs = forecast(&[of(&assessed, waiting, monthly)], day(3, 1), 5, starts);
        let alone = |need: &MonthNeed| {
            need.sessions
                .iter()
                .find(|(kind, _)| *kind == Individual)
                .map_or(0, |(_, count)| *count)
        };
        needs
            .iter()
            .map(|need| (need.groups, alone(need)))
            .collect()
    };
    assert_eq!(people(5, 0, 1), [(1, 5), (0, 0), (0, 0), (0, 0), (0, 0)]);
    assert_eq!(people(5, 4, 1), [(1, 5), (0, 0), (1, 8), (0, 0), (1, 8)]);
    assert_eq!(people(11, 4, 1), [(1, 8), (1, 7), (0, 0), (1, 8), (0, 0)]);
    assert_eq!(people(0, 20, 1), [(0, 0), (1, 8), (1, 8), (1, 8), (1, 8)]);
    assert_eq!(
        people(0, 20, 3),
        [(0, 0), (2, 16), (3, 24), (2, 16), (3, 24)]
    );
}

#[test]
fn a_pathway_without_group_sessions_asks_nobody_to_wait() {
    let alone = template(vec![
        session(Individual, 0, 45, 1, &[Nurse]),
        session(Individual, 31, 30, 1, &[]),
    ]);
    let needs = forecast(&[of(&alone, 6, 2)], day(3, 1), 3, 1);
    assert_eq!(
        told(&needs),
        [
            "2027-03: 0 groups; individual 6; 270 min: nurse 270",
            "2027-04: 0 groups; individual 8; 270 min: anybody 180, nurse 90",
            "2027-05: 0 groups; individual 4; 150 min: anybody 60, nurse 90",
        ]
    );
}

#[test]
fn several_programmes_are_added() {
    let (usual, alone) = (
        usual(),
        template(vec![session(Individual, 0, 45, 1, &[Nurse])]),
    );
    let needs = forecast(&[of(&usual, 8, 0), of(&alone, 2, 0)], day(3, 1), 1, 1);
    assert_eq!(
        told(&needs),
        ["2027-03: 1 groups; group 2, individual 10; 810 min: nurse 690, dietician 120"]
    );
}

#[test]
fn a_group_of_the_31st_begins_on_the_last_day_of_a_shorter_month() {
    let two = template(vec![
        session(Group, 0, 60, 1, &[]),
        session(Group, 1, 60, 1, &[]),
    ]);
    let needs = forecast(&[of(&two, 2, 0)], day(1, 31), 3, 1);
    let sessions: Vec<u32> = needs.iter().map(|need| need.room_minutes / 60).collect();
    assert_eq!(sessions, [1, 2, 1]);
    assert_eq!(needs[2].month, day(3, 1));
}

#[test]
fn impossible_numbers_are_still_arithmetic() {
    let usual = usual();
    assert!(forecast(&[of(&usual, 8, 0)], day(3, 1), 0, 1).is_empty());
    let huge = forecast(&[of(&usual, u32::MAX, u32::MAX)], day(3, 1), 2, u32::MAX);
    assert_eq!(huge[0].room_minutes, u32::MAX);
    let nothing = template(vec![]);
    assert_eq!(
        forecast(&[of(&nothing, 9, 9)], NaiveDate::MAX, 3, 1).len(),
        1
    );
}

proptest! {
    #[test]
    fn nobody_begins_twice_and_nobody_in_hand_is_forgotten(
        waiting in 0..200_u32,
        monthly in 0..30_u32,
        starts in 1..4_u32,
        size in 1..13_u32,
    ) {
        let one = template(vec![session(Individual, 0, 1, 1, &[]), session(Group, 0, 1, size, &[])]);
        let needs = forecast(&[of(&one, waiting, monthly)], day(3, 1), 24, starts);
        let count = |kind| -> u32 {
            let all = needs.iter().flat_map(|need| &need.sessions);
            all.filter(|(one, _)| *one == kind).map(|(_, count)| count).sum()
        };
        let (people, groups) = (count(Individual), count(Group));
        prop_assert!(people <= waiting + 23 * monthly);
        prop_assert!(people <= groups * size);
        prop_assert!(needs.iter().all(|need| need.groups <= starts));
        let places = 24 * starts * size;
        prop_assert!(people >= waiting.min(places), "{} of {} began", people, waiting);
    }
}
