//! The way between two places: half an hour, and a quarter to set up at the hall.

use super::*;

fn led_at(number: u128, from: NaiveDateTime, place: PlaceId) -> Booking {
    let mut session = led(number, from);
    session.place = Some(place);
    session
}

#[test]
fn the_way_and_the_minutes_to_set_up_are_left_to_the_minute() {
    let wanted = led_at(1, at(4, 14, 0), HALL);
    for (from, hasty) in [
        (at(4, 11, 15), false),
        (at(4, 11, 16), true),
        (at(4, 12, 0), true),
        (at(4, 16, 29), true),
        (at(4, 16, 30), false),
    ] {
        let found = against(&wanted, &[led_at(2, from, CLINIC)], &ground());
        let expected: &[_] = if hasty {
            &[ConflictKind::TravelTooShort]
        } else {
            &[]
        };
        assert_eq!(kinds(&found), expected, "{from}");
    }
}

#[test]
fn the_session_before_and_the_one_after_are_both_named() {
    let around = [
        led_at(2, at(4, 11, 30), CLINIC),
        led_at(3, at(4, 16, 10), CLINIC),
        led_at(4, at(4, 6, 0), CLINIC),
    ];
    let found = against(&led_at(1, at(4, 14, 0), HALL), &around, &ground());
    let nurse = NURSE.to_string();
    let said = |theme, needed, left| {
        [
            ("professional", nurse.as_str()),
            ("theme", theme),
            ("needed", needed),
            ("left", left),
        ]
    };
    assert_eq!(found.len(), 2);
    assert_eq!(args(&found[0]), said("Theme 2", "45", "30"));
    assert_eq!(args(&found[1]), said("Theme 3", "30", "10"));
    assert!(found[0].hard);
}

#[test]
fn nobody_travels_within_a_place_or_to_a_remote_session() {
    let wanted = led_at(1, at(4, 14, 0), HALL);
    let same = led_at(2, at(4, 12, 0), HALL);
    assert_eq!(against(&wanted, &[same], &ground()), []);
    let mut remote = led_at(2, at(4, 12, 0), CLINIC);
    remote.remote = true;
    assert_eq!(against(&wanted, &[remote.clone()], &ground()), []);
    assert_eq!(against(&remote, &[wanted], &ground()), []);
}

#[test]
fn another_educator_and_an_unknown_way_take_no_time() {
    let wanted = led_at(1, at(4, 14, 0), CLINIC);
    let mut other = led_at(2, at(4, 12, 0), HALL);
    other.professionals = vec![DIETICIAN];
    assert_eq!(against(&wanted, &[other], &ground()), []);
    let elsewhere = PlaceId(Uuid::from_u128(13));
    let unknown = led_at(2, at(4, 12, 0), elsewhere);
    assert_eq!(against(&wanted, &[unknown], &ground()), []);
}

#[test]
fn a_way_over_midnight_is_a_way() {
    let late = led_at(2, at(4, 21, 50), CLINIC);
    let found = against(&led_at(1, at(5, 0, 0), HALL), &[late], &ground());
    assert_eq!(kinds(&found), [ConflictKind::TravelTooShort]);
}

#[test]
fn a_session_at_the_same_time_elsewhere_is_no_matter_of_the_way() {
    let found = against(
        &led_at(1, at(4, 14, 0), HALL),
        &[led_at(2, at(4, 15, 0), CLINIC)],
        &ground(),
    );
    assert_eq!(kinds(&found), [ConflictKind::ProfessionalTaken]);
}
