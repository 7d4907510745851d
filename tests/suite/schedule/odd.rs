//! Sessions at odd hours, on odd days, for nobody and for four hundred.

use super::House;
use etp_app::forms::{SavePathway, SaveSession};
use etp_app::{Mark, attendance, planning, programmes, read_template, schedule};
use etp_domain::ConflictKind;
use etp_tests::{at, day};

#[test]
fn a_session_over_midnight_ends_the_next_day_and_takes_the_room_until_then() {
    let house = House::on("2026-09-03");
    let late = SaveSession {
        minutes: 240,
        ..house.wanted("2026-09-10 22:00")
    };
    let check = schedule::check_session(house.centre.desk(), &late).unwrap();
    assert_eq!(check.ends, at("2026-09-11 02:00"));
    house.centre.save(late).unwrap();
    let days = house.centre.days("2026-09-10", "2026-09-11");
    assert_eq!(days.len(), 1, "it stands on the day it begins");
    let card = &days[0].sessions[0].card;
    assert_eq!(card.ends_on.and_time(card.ends), at("2026-09-11 02:00"));
    let told = |when: &str| house.centre.against(&house.wanted(when));
    assert!(told("2026-09-11 01:30").contains(&ConflictKind::RoomTaken));
    assert_eq!(told("2026-09-11 02:00"), []);
}

#[test]
fn an_hour_the_clock_skips_is_refused_and_one_it_shows_twice_lasts_as_long_as_it_takes() {
    let house = House::on("2026-03-02");
    let ends = |when: &str| {
        let check = schedule::check_session(house.centre.desk(), &house.wanted(when));
        check.map(|check| check.ends)
    };
    let skipped = ends("2026-03-29 02:30").unwrap_err();
    assert_eq!(skipped.code, "session-hour-skipped");
    assert_eq!(skipped.args["field"], "starts");
    let refused = house.centre.save(house.wanted("2026-03-29 02:30"));
    assert_eq!(refused.unwrap_err().code, "session-hour-skipped");
    assert_eq!(
        ends("2026-03-29 01:00").unwrap(),
        at("2026-03-29 04:00"),
        "two hours over the hour that is not there"
    );
    assert_eq!(
        ends("2026-10-25 01:30").unwrap(),
        at("2026-10-25 02:30"),
        "two hours, one of which the clock shows twice"
    );
}

#[test]
fn moving_onto_the_skipped_hour_is_refused_and_moves_nothing() {
    let house = House::on("2026-03-02");
    let session = house.planned("2026-03-28 10:00");
    let refused = house.centre.shift(session, "2026-03-29 02:15", false);
    assert_eq!(refused.unwrap_err().code, "session-hour-skipped");
    let form = house.centre.form_of(session);
    assert_eq!(form.date.and_time(form.starts), at("2026-03-28 10:00"));
}

#[test]
fn the_twenty_ninth_of_february_is_a_day_like_another() {
    let house = House::on("2028-02-01");
    let session = house.planned("2028-02-29 14:00");
    assert_eq!(house.centre.days("2028-02-29", "2028-02-29").len(), 1);
    house
        .centre
        .shift(session, "2028-03-01 14:00", false)
        .unwrap();
    let monthly = etp_app::forms::SaveSeries {
        first: house.wanted("2028-02-29 10:00"),
        rule: "FREQ=YEARLY;COUNT=2".into(),
        left_out: vec![],
        avoid_school_holidays: false,
    };
    let preview = planning::preview_series(house.centre.desk(), &monthly).unwrap();
    let days: Vec<_> = preview.days.iter().map(|one| one.slot.from).collect();
    assert_eq!(days, [at("2028-02-29 10:00"), at("2032-02-29 10:00")]);
}

#[test]
fn a_session_for_nobody_or_without_end_or_about_nothing_is_refused_at_its_field() {
    let house = House::on("2026-09-03");
    let good = house.wanted("2026-09-10 14:00");
    let wrong = [
        (
            SaveSession {
                capacity: 0,
                ..good.clone()
            },
            "capacity",
        ),
        (
            SaveSession {
                capacity: 1001,
                ..good.clone()
            },
            "capacity",
        ),
        (
            SaveSession {
                minutes: 0,
                ..good.clone()
            },
            "minutes",
        ),
        (
            SaveSession {
                minutes: 1441,
                ..good.clone()
            },
            "minutes",
        ),
        (
            SaveSession {
                theme: "  ".into(),
                ..good
            },
            "theme",
        ),
    ];
    for (form, field) in wrong {
        let refused = house.centre.save(form).unwrap_err();
        assert_eq!(refused.args["field"], field);
    }
    assert!(house.centre.days("2026-09-01", "2026-09-30").is_empty());
}

#[test]
fn four_hundred_people_are_listed_marked_and_closed() {
    let house = House::on("2026-09-03");
    let people = house.centre.with_people(400);
    let form = SaveSession {
        capacity: 400,
        patients: people,
        arranged: etp_domain::Arrangement::default(),
        ..house.wanted("2026-09-03 14:00")
    };
    let session = house.centre.save(form).unwrap();
    assert_eq!(house.centre.list(session).people.len(), 400);
    let marked = attendance::mark_the_rest(house.centre.desk(), session, Mark::Present).unwrap();
    assert_eq!((marked.answer.marked, marked.answer.present), (400, 400));
    house.centre.close_list(session, None).unwrap();
}

#[test]
fn a_template_that_goes_back_in_time_is_refused() {
    let house = House::on("2026-09-03");
    let text = include_str!("../../../assets/programmes/diabetes2.toml");
    assert!(read_template("diabetes2", text).is_ok());
    let back = text.replacen("offset_days = 7", "offset_days = -7", 1);
    let refused = read_template("diabetes2", &back).unwrap_err();
    assert_eq!(refused.code, "template-unreadable");

    let kept = programmes::pathway_version(house.centre.desk(), house.programme, 1).unwrap();
    let mut template = kept.template;
    template.sessions[0].offset_days = 30;
    let form = SavePathway {
        programme: house.programme,
        based_on: 1,
        note: String::new(),
        template,
    };
    let refused = programmes::save_pathway(house.centre.desk(), form).unwrap_err();
    assert_eq!(refused.code, "template-out-of-order");
}

#[test]
fn days_that_cannot_be_asked_for_are_refused() {
    let house = House::on("2026-09-03");
    let asked = |from: &str, to: &str| {
        let form = etp_app::forms::AskSchedule {
            from: day(from),
            to: day(to),
            place: None,
            room: None,
            professional: None,
            programme: None,
        };
        schedule::schedule(house.centre.desk(), &form)
    };
    let refused = asked("2026-09-10", "2026-09-09").unwrap_err();
    assert_eq!(refused.code, "schedule-days-impossible");
    assert!(asked("2026-09-10", "2026-09-10").is_ok());
    assert!(asked("2026-01-01", "2030-01-01").is_err());
}
