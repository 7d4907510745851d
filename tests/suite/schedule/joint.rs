//! A session two countries' teams lead together stands on both calendars.

use super::House;
use etp_app::forms::{SaveSeries, SaveSession};
use etp_app::{Country, planning, schedule};
use etp_domain::{Arrangement, ConflictKind, Partner};
use etp_tests::day;

fn with_dinant(form: SaveSession) -> SaveSession {
    let partner = Partner {
        team: "Équipe de Dinant".into(),
        country: Country::Belgium,
        region: String::new(),
    };
    let arranged = Arrangement {
        partner: Some(partner),
        ..form.arranged
    };
    SaveSession { arranged, ..form }
}

#[test]
fn the_partners_holiday_closes_the_day_of_a_joint_session_and_of_no_other() {
    let house = House::on("2026-06-01");
    let own = house.wanted("2026-07-21 14:00");
    assert_eq!(
        house.centre.against(&own),
        [ConflictKind::SchoolHoliday],
        "the Belgian national day is no holiday in Givet"
    );
    let joint = with_dinant(own.clone());
    let check = schedule::check_session(house.centre.desk(), &joint).unwrap();
    let holiday = &check.conflicts[0];
    assert!(holiday.hard);
    assert_eq!(holiday.kind, ConflictKind::Holiday);
    assert!(holiday.args.contains(&("country".into(), "BE".into())));
    for slot in &check.free {
        assert_ne!(slot.from.date(), day("2026-07-21"));
    }
    let both = with_dinant(house.wanted("2026-11-11 14:00"));
    let told = house.centre.against(&both);
    assert_eq!(told, [ConflictKind::Holiday; 2], "closed here and there");
}

#[test]
fn a_joint_session_that_was_saved_all_the_same_shows_it_in_the_schedule() {
    let house = House::on("2026-06-01");
    let joint = SaveSession {
        despite: "La salle n’est libre que ce jour".into(),
        ..with_dinant(house.wanted("2026-07-21 14:00"))
    };
    let session = house.centre.save(joint).unwrap();
    let days = house.centre.days("2026-07-20", "2026-07-22");
    let line = &days[0].sessions[0];
    assert_eq!((line.card.id, line.conflicts), (session, 1));
    assert_eq!(
        line.arranged.partner.as_ref().unwrap().team,
        "Équipe de Dinant"
    );
}

#[test]
fn a_joint_series_leaves_both_countries_holidays_out() {
    let house = House::on("2026-06-01");
    let series = |first| SaveSeries {
        first,
        rule: "FREQ=WEEKLY;COUNT=4".into(),
        left_out: vec![],
        avoid_school_holidays: false,
    };
    let closed = |form: &SaveSeries| {
        let preview = planning::preview_series(house.centre.desk(), form).unwrap();
        let days = preview.days.into_iter();
        let closed = days.filter(|one| one.closure.is_some());
        closed.map(|one| one.slot.from.date()).collect::<Vec<_>>()
    };
    let tuesdays = house.wanted("2026-07-07 10:00");
    assert_eq!(closed(&series(tuesdays.clone())), [day("2026-07-14")]);
    let joint = series(with_dinant(tuesdays));
    assert_eq!(closed(&joint), [day("2026-07-14"), day("2026-07-21")]);
}
