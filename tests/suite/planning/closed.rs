//! Weeks kept free, leaves and school calendars, and the sessions they touch.

use super::weekly;
use crate::schedule::House;
use etp_app::forms::{AddLeave, KeepWeekFree, MoveSession, SavePlanning};
use etp_app::views::BadDaySession;
use etp_app::{closures, planning};
use etp_tests::day;

fn every_free_time_takes_it(house: &House, touched: &BadDaySession) {
    assert!(!touched.free.is_empty());
    let slot = touched.free[0];
    let form = MoveSession {
        session: touched.card.id,
        date: slot.from.date(),
        starts: slot.from.time(),
        following: false,
        despite: String::new(),
    };
    let moved = planning::move_session(house.centre.desk(), form);
    assert!(moved.is_ok(), "{}", slot.from);
}

#[test]
fn a_week_kept_free_later_names_the_sessions_in_it_with_times_that_are_free() {
    let house = House::on("2026-09-03");
    let sessions = weekly(&house, "2026-09-10 14:00", 3, &[]);
    let keep = |words: &str| KeepWeekFree {
        day: day("2026-09-20"),
        words: words.into(),
    };
    let refused = closures::keep_week_free(house.centre.desk(), keep(" ")).unwrap_err();
    assert_eq!(refused.code, "week-words-missing");
    let done = closures::keep_week_free(house.centre.desk(), keep("Inventaire")).unwrap();
    let touched = done.answer.sessions;
    assert_eq!(touched.len(), 1);
    assert_eq!(touched[0].card.id, sessions[1]);
    let days = house.centre.days("2026-09-17", "2026-09-17");
    let closure = &days[0].closures[0];
    assert_eq!(
        (closure.kind.as_str(), closure.name.as_str()),
        ("forbidden-week", "Inventaire")
    );
    assert_eq!(days[0].sessions[0].conflicts, 1);
    let view = closures::closures(house.centre.desk()).unwrap();
    assert_eq!(
        (view.weeks[0].monday, view.weeks[0].sessions),
        (day("2026-09-14"), 1)
    );
    every_free_time_takes_it(&house, &touched[0]);
    let view = closures::closures(house.centre.desk()).unwrap();
    assert_eq!(view.weeks[0].sessions, 0);

    closures::give_week_back(house.centre.desk(), day("2026-09-17")).unwrap();
    assert!(
        closures::closures(house.centre.desk())
            .unwrap()
            .weeks
            .is_empty()
    );
}

#[test]
fn a_leave_names_the_sessions_the_person_leads_in_it() {
    let house = House::on("2026-09-03");
    let sessions = weekly(&house, "2026-09-10 14:00", 3, &[]);
    let leave = |who, first: &str, last: &str| AddLeave {
        professional: who,
        first: day(first),
        last: day(last),
        words: "Congé".into(),
    };
    let backwards = leave(house.nurse, "2026-09-20", "2026-09-19");
    let refused = closures::add_leave(house.centre.desk(), backwards).unwrap_err();
    assert_eq!(refused.code, "schedule-days-impossible");
    let other = leave(house.dietician, "2026-09-17", "2026-09-30");
    let done = closures::add_leave(house.centre.desk(), other).unwrap();
    assert_eq!(done.answer.sessions, [], "she leads none of them");
    let own = leave(house.nurse, "2026-09-17", "2026-09-17");
    let touched = closures::add_leave(house.centre.desk(), own)
        .unwrap()
        .answer;
    let named: Vec<_> = touched.sessions.iter().map(|one| one.card.id).collect();
    assert_eq!(named, [sessions[1]]);
    let days = house.centre.days("2026-09-17", "2026-09-17");
    assert!(days[0].away.contains(&"Claire Lambert".into()));
    every_free_time_takes_it(&house, &touched.sessions[0]);

    let view = closures::closures(house.centre.desk()).unwrap();
    for line in view.leaves {
        closures::drop_leave(house.centre.desk(), line.id).unwrap();
    }
    let days = house.centre.days("2026-09-24", "2026-09-24");
    assert!(days[0].away.is_empty());
}

#[test]
fn another_school_calendar_closes_other_days_and_one_nobody_knows_is_refused() {
    let house = House::on("2026-09-03");
    let save = |calendar: &str| {
        let form = SavePlanning {
            school_calendar: calendar.into(),
            avoid_school_holidays: true,
            car_share_km: 10,
        };
        closures::save_planning(house.centre.desk(), form)
    };
    let closed_on = |date: &str| {
        let view = house.centre.schedule(date, date);
        let names = view.days[0].closures.iter();
        names.map(|one| one.kind.clone()).collect::<Vec<_>>()
    };
    let usual = closures::closures(house.centre.desk()).unwrap();
    assert_eq!(usual.school_calendar, "fr-b");
    assert_eq!(closed_on("2026-10-29"), ["school"]);
    assert_eq!(closed_on("2026-11-04"), [""; 0]);
    save("lu").unwrap();
    assert_eq!(
        closed_on("2026-11-04"),
        ["school"],
        "the neighbours' autumn"
    );
    save("").unwrap();
    assert_eq!(closed_on("2026-10-29"), [""; 0]);
    assert_eq!(save("fr-z").unwrap_err().code, "school-calendar-unknown");
}

#[test]
fn a_cycle_leaves_school_holidays_and_kept_weeks_out_where_the_centre_chose_so() {
    let house = House::on("2026-09-03");
    let form = SavePlanning {
        school_calendar: "fr-b".into(),
        avoid_school_holidays: true,
        car_share_km: 10,
    };
    closures::save_planning(house.centre.desk(), form).unwrap();
    let keep = KeepWeekFree {
        day: day("2026-10-08"),
        words: "Inventaire".into(),
    };
    closures::keep_week_free(house.centre.desk(), keep).unwrap();
    house
        .centre
        .group(house.programme, "2026-10-01", &[])
        .unwrap();
    let days = house.centre.days("2026-09-01", "2026-12-31");
    for one in &days {
        assert!(one.closures.is_empty(), "{}", one.date);
    }
    let dates: Vec<_> = days.iter().map(|one| one.date).collect();
    assert_eq!(dates[..2], [day("2026-10-01"), day("2026-10-15")]);
}
