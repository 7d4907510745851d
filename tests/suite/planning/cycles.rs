//! A whole cycle placed at once: what is shown is what is opened.

use crate::schedule::House;
use etp_app::forms::{OpenCohort, PlanCycle};
use etp_app::{planning, programmes};
use etp_domain::{ConflictKind, SessionKind};
use etp_tests::{at, day};

fn cycle(house: &House) -> PlanCycle {
    PlanCycle {
        programme: house.programme,
        starts_on: day("2026-09-07"),
        until: day("2026-12-18"),
        groups: 2,
        weekdays: vec![1, 4],
        hours: vec![at("2026-09-07 09:00").time(), at("2026-09-07 14:00").time()],
        rooms: house.rooms.to_vec(),
        educators: vec![house.nurse, house.dietician],
        leaders: 1,
        patients: vec![],
        plan: String::new(),
    }
}

#[test]
fn what_was_shown_is_opened_line_by_line() {
    let house = House::on("2026-09-03");
    let people = house.centre.with_people(6);
    let form = PlanCycle {
        patients: people,
        ..cycle(&house)
    };
    let shown = planning::plan_cycle(house.centre.desk(), &form).unwrap();
    assert_eq!(
        shown,
        planning::plan_cycle(house.centre.desk(), &form).unwrap()
    );
    assert!(shown.unplaced.is_empty() && !shown.ended_early);
    assert!(house.centre.days("2026-09-01", "2026-12-31").is_empty());
    let form = PlanCycle {
        plan: shown.plan.clone(),
        ..form
    };
    let done = planning::open_planned_cycle(house.centre.desk(), form).unwrap();
    assert_eq!(done.answer.sessions as usize, shown.placed.len());
    let days = house.centre.days("2026-09-01", "2026-12-31");
    let mut opened: Vec<_> = days
        .iter()
        .flat_map(|one| &one.sessions)
        .map(|line| {
            let card = &line.card;
            assert_eq!(line.conflicts, 0, "{} {}", card.date, card.theme);
            (
                card.date.and_time(card.starts),
                card.theme.clone(),
                card.room.clone(),
            )
        })
        .collect();
    let mut wanted: Vec<_> = shown
        .placed
        .iter()
        .map(|one| (one.slot.from, one.theme.clone(), one.room.clone()))
        .collect();
    opened.sort();
    wanted.sort();
    assert_eq!(opened, wanted);
    let view = programmes::programme(house.centre.desk(), house.programme).unwrap();
    assert_eq!((view.cohorts.len(), view.people.len()), (2, 6));
    let first = view.people[0].cohort;
    for line in days.iter().flat_map(|one| &one.sessions) {
        let own = line.card.kind == SessionKind::Group && line.card.cohort == first;
        assert_eq!(
            line.card.listed,
            if own { 6 } else { 0 },
            "{}",
            line.card.theme
        );
    }
}

#[test]
fn a_plan_that_would_come_out_otherwise_now_is_refused() {
    let house = House::on("2026-09-03");
    let form = cycle(&house);
    let shown = planning::plan_cycle(house.centre.desk(), &form).unwrap();
    let first = shown.placed[0].slot.from;
    house.planned(&first.format("%Y-%m-%d %H:%M").to_string());
    let form = PlanCycle {
        plan: shown.plan,
        ..form
    };
    let refused = planning::open_planned_cycle(house.centre.desk(), form.clone()).unwrap_err();
    assert_eq!(refused.code, "cycle-plan-changed");
    assert_eq!(house.centre.days("2026-09-01", "2026-12-31").len(), 1);
    let blind = PlanCycle {
        plan: String::new(),
        ..form
    };
    let refused = planning::open_planned_cycle(house.centre.desk(), blind).unwrap_err();
    assert_eq!(refused.code, "cycle-plan-changed");
}

#[test]
fn what_could_not_be_placed_is_said_with_what_stood_in_its_way() {
    let house = House::on("2026-09-03");
    let form = PlanCycle {
        educators: vec![
            house
                .centre
                .hire("Petit", etp_domain::Profession::SocialWorker),
        ],
        ..cycle(&house)
    };
    let shown = planning::plan_cycle(house.centre.desk(), &form).unwrap();
    assert!(!shown.unplaced.is_empty());
    let why = shown.unplaced.iter().flat_map(|one| &one.because);
    assert!(
        why.clone()
            .any(|one| one.kind == ConflictKind::ProfessionMissing)
    );
    let too_short = PlanCycle {
        until: day("2026-09-08"),
        ..cycle(&house)
    };
    let shown = planning::plan_cycle(house.centre.desk(), &too_short).unwrap();
    assert!(!shown.placed.is_empty() && !shown.unplaced.is_empty());
}

#[test]
fn a_cycle_without_rooms_hours_days_or_educators_is_refused_at_that_field() {
    let house = House::on("2026-09-03");
    let form = cycle(&house);
    let wrong = [
        (
            PlanCycle {
                rooms: vec![],
                ..form.clone()
            },
            "rooms",
        ),
        (
            PlanCycle {
                hours: vec![],
                ..form.clone()
            },
            "hours",
        ),
        (
            PlanCycle {
                weekdays: vec![],
                ..form.clone()
            },
            "weekdays",
        ),
        (
            PlanCycle {
                educators: vec![],
                ..form.clone()
            },
            "educators",
        ),
        (
            PlanCycle {
                groups: 0,
                ..form.clone()
            },
            "groups",
        ),
        (
            PlanCycle {
                groups: 13,
                ..form.clone()
            },
            "groups",
        ),
        (
            PlanCycle {
                until: day("2026-09-06"),
                ..form
            },
            "until",
        ),
    ];
    for (form, field) in wrong {
        let refused = planning::plan_cycle(house.centre.desk(), &form).unwrap_err();
        assert_eq!(refused.args["field"], field);
    }
}

#[test]
fn a_group_that_begins_over_a_conflict_is_refused_until_somebody_says_why() {
    let mut house = House::on("2026-09-03");
    house.planned("2026-09-14 14:00");
    let form = OpenCohort {
        programme: house.programme,
        title: "Groupe de septembre".into(),
        starts_on: day("2026-09-07"),
        starts_at: at("2026-09-07 14:00").time(),
        place: Some(house.place),
        place_words: String::new(),
        professionals: vec![house.nurse],
        patients: vec![],
        for_one: false,
        despite: String::new(),
    };
    let refused = programmes::open_cohort(house.centre.desk(), form.clone()).unwrap_err();
    assert_eq!(refused.code, "session-conflicts");
    assert_eq!(house.centre.days("2026-09-01", "2026-12-31").len(), 1);
    let form = OpenCohort {
        despite: "Remplacée ce jour-là".into(),
        ..form
    };
    programmes::open_cohort(house.centre.desk(), form).unwrap();
    let told = house.centre.told_of("open-cohort");
    assert_eq!(told[0]["despite"], "Remplacée ce jour-là");
}

#[test]
fn a_cycle_for_one_person_expects_them_at_individual_sessions_too() {
    let house = House::on("2026-09-03");
    let people = house.centre.with_people(1);
    let form = OpenCohort {
        programme: house.programme,
        title: "Seule".into(),
        starts_on: day("2026-09-07"),
        starts_at: at("2026-09-07 14:00").time(),
        place: None,
        place_words: "Salle du foyer rural".into(),
        professionals: vec![],
        patients: people,
        for_one: true,
        despite: String::new(),
    };
    programmes::open_cohort(house.centre.desk(), form).unwrap();
    let days = house.centre.days("2026-09-01", "2026-12-31");
    for line in days.iter().flat_map(|one| &one.sessions) {
        let wanted = u32::from(line.card.kind != SessionKind::Caregivers);
        assert_eq!(line.card.listed, wanted, "{}", line.card.theme);
    }
}
