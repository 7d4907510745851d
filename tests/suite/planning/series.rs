//! A session that repeats, around closed days and over the clock change.

use crate::schedule::House;
use etp_app::forms::{SaveSeries, SaveSession};
use etp_app::planning;
use etp_tests::{Centre, at, day};

fn fridays(house: &House, rule: &str) -> SaveSeries {
    SaveSeries {
        first: house.wanted("2026-03-20 14:00"),
        rule: rule.into(),
        left_out: vec![],
        avoid_school_holidays: false,
    }
}

#[test]
fn in_moselle_good_friday_and_both_may_days_are_left_out_and_stay_written() {
    let mut house = House::of(Centre::in_metz_on("2026-03-02"));
    let form = SaveSeries {
        left_out: vec![day("2026-04-24")],
        ..fridays(&house, "FREQ=WEEKLY;COUNT=9")
    };
    let preview = planning::preview_series(house.centre.desk(), &form).unwrap();
    assert_eq!(preview.days.len(), 9);
    let done = planning::add_series(house.centre.desk(), form)
        .unwrap()
        .answer;
    assert_eq!(done.sessions, 5);
    let planned = house.centre.days("2026-03-01", "2026-05-31");
    let dates: Vec<_> = planned.iter().map(|one| one.date).collect();
    let kept = [
        "2026-03-20",
        "2026-03-27",
        "2026-04-10",
        "2026-04-17",
        "2026-05-15",
    ];
    assert_eq!(dates, kept.map(day));

    let series = planned[0].sessions[0].series.unwrap();
    let written = house.centre.look_inside(|reader| reader.series(series));
    assert_eq!(written.rule, "FREQ=WEEKLY;COUNT=9");
    let names = [
        "holidays-good-friday",
        "",
        "holidays-labour-day",
        "holidays-victory-day",
    ];
    let out: Vec<_> = written.exceptions.iter().map(|(day, _)| *day).collect();
    let days = ["2026-04-03", "2026-04-24", "2026-05-01", "2026-05-08"];
    assert_eq!(out, days.map(day));
    for ((_, cause), name) in written.exceptions.iter().zip(names) {
        assert_eq!(cause.is_empty(), name.is_empty(), "{cause}");
        assert!(name.is_empty() || cause.starts_with("holidays-"), "{cause}");
    }
}

#[test]
fn in_the_ardennes_good_friday_is_a_day_to_work() {
    let house = House::on("2026-03-02");
    let form = fridays(&house, "FREQ=WEEKLY;COUNT=3");
    let preview = planning::preview_series(house.centre.desk(), &form).unwrap();
    assert!(preview.days.iter().all(|one| one.closure.is_none()));
    assert_eq!(preview.days[2].slot.from, at("2026-04-03 14:00"));
}

#[test]
fn two_in_the_afternoon_stays_two_in_the_afternoon_when_the_clock_changes() {
    let house = House::on("2026-03-02");
    for (first, weeks) in [("2026-03-17 14:00", 4), ("2026-10-13 14:00", 4)] {
        super::weekly(&house, first, weeks, &[]);
    }
    let days = house.centre.days("2026-03-01", "2026-11-30");
    assert_eq!(days.len(), 8);
    for line in days.iter().flat_map(|day| &day.sessions) {
        assert_eq!(line.card.starts, at("2026-03-17 14:00").time());
        assert_eq!(line.card.ends, at("2026-03-17 16:00").time());
    }
}

#[test]
fn school_holidays_are_left_out_where_that_was_asked_and_told_where_not() {
    let house = House::on("2026-09-03");
    let form = SaveSeries {
        first: house.wanted("2026-10-06 14:00"),
        ..fridays(&house, "FREQ=WEEKLY;COUNT=5")
    };
    let told = planning::preview_series(house.centre.desk(), &form).unwrap();
    let closed = |days: &[etp_app::views::SeriesDay]| {
        let closed = days.iter().filter(|one| one.closure.is_some());
        closed.map(|one| one.slot.from.date()).collect::<Vec<_>>()
    };
    assert_eq!(closed(&told.days), []);
    assert!(told.days[2].conflicts.iter().all(|one| !one.hard));
    assert_eq!(told.days[2].conflicts.len(), 1);
    let avoiding = SaveSeries {
        avoid_school_holidays: true,
        ..form
    };
    let left = planning::preview_series(house.centre.desk(), &avoiding).unwrap();
    assert_eq!(closed(&left.days), ["2026-10-20", "2026-10-27"].map(day));
}

#[test]
fn one_day_in_the_way_refuses_the_whole_series_until_somebody_says_why() {
    let mut house = House::on("2026-09-03");
    house.planned("2026-09-24 15:00");
    let form = SaveSeries {
        first: house.wanted("2026-09-10 14:00"),
        ..fridays(&house, "FREQ=WEEKLY;COUNT=4")
    };
    let refused = planning::add_series(house.centre.desk(), form.clone()).unwrap_err();
    assert_eq!(refused.code, "session-conflicts");
    assert_eq!(house.centre.days("2026-09-01", "2026-10-31").len(), 1);
    let first = SaveSession {
        despite: "Deux groupes ce jour-là".into(),
        ..form.first.clone()
    };
    let form = SaveSeries { first, ..form };
    planning::add_series(house.centre.desk(), form).unwrap();
    assert_eq!(house.centre.days("2026-09-01", "2026-10-31").len(), 4);
    let told = house.centre.told_of("add-series");
    assert_eq!(told[0]["despite"], "Deux groupes ce jour-là");
}

#[test]
fn a_rule_that_cannot_be_followed_is_refused_and_plans_nothing() {
    let house = House::on("2026-09-03");
    for (rule, code) in [
        ("FREQ=WEEKLY", "series-endless"),
        ("chaque jeudi", "series-rule-unreadable"),
        ("FREQ=WEEKLY;COUNT=4000", "series-endless"),
    ] {
        let form = fridays(&house, rule);
        let refused = planning::preview_series(house.centre.desk(), &form).unwrap_err();
        assert_eq!((refused.code.as_str(), rule), (code, rule));
    }
    let nothing_left = SaveSeries {
        first: house.wanted("2026-11-11 14:00"),
        ..fridays(&house, "FREQ=WEEKLY;COUNT=1")
    };
    let refused = planning::add_series(house.centre.desk(), nothing_left).unwrap_err();
    assert_eq!(refused.code, "series-empty");
    assert!(house.centre.days("2026-09-01", "2026-12-31").is_empty());
}
