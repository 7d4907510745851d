//! Lists as a coordinator reads them: who first, and why.

use super::*;
use crate::FitReason as Why;

/// `2 (31): day-wished 20, waited 10 days=70`; an unfit person has a `!`.
fn told(fit: &Fit) -> String {
    let reason = |one: &Reason| {
        let args: Vec<String> = one
            .args
            .iter()
            .map(|(name, value)| format!(" {name}={value}"))
            .collect();
        format!("{} {}{}", one.reason.code(), one.points, args.concat())
    };
    let reasons: Vec<String> = fit.reasons.iter().map(reason).collect();
    let unfit = if fit.unfit { "!" } else { "" };
    format!(
        "{}{unfit} ({}): {}",
        fit.enrolment.0.as_u128(),
        fit.points,
        reasons.join(", ")
    )
}

fn ranked(place: &FreePlace, waiters: &[Waiter]) -> Vec<String> {
    who_fits(place, waiters, today()).iter().map(told).collect()
}

fn order(place: &FreePlace, waiters: &[Waiter]) -> Vec<u128> {
    let fits = who_fits(place, waiters, today());
    fits.iter().map(|fit| fit.enrolment.0.as_u128()).collect()
}

#[test]
fn a_place_in_french_on_a_tuesday_afternoon() {
    let wish = |days: &[HalfDay], most| Wish {
        days: days.to_vec(),
        places: vec![hall()],
        themes: vec!["eat".into()],
        furthest_km: Some(most),
        ..Wish::default()
    };
    let tuesday = half(2, DayPart::Afternoon);
    let waiters = [
        Waiter {
            speaks: vec![Tongue::German],
            ..waits(1, 60)
        },
        Waiter {
            wish: wish(&[tuesday], 20),
            speaks: vec![Tongue::French],
            km: Some(8),
            ..waits(2, 3)
        },
        Waiter {
            wish: wish(&[half(2, DayPart::Morning)], 20),
            ..waits(3, 20)
        },
        Waiter {
            passed_over: 2,
            not_reached: 1,
            ..waits(4, 20)
        },
        Waiter {
            wish: wish(&[tuesday], 20),
            km: Some(21),
            declined: 4,
            ..waits(5, 0)
        },
        Waiter {
            wish: Wish {
                needs_seat: true,
                ..Wish::default()
            },
            seats_near: 2,
            ..waits(6, 12)
        },
    ];
    assert_eq!(
        ranked(&place(), &waiters),
        [
            "2 (58): day-wished 20, place-wished 10, theme-wished 10, language-follows 10, near 5 km=8, \
             waited 3 days=21",
            "4 (34): waited 20 days=140, passed-over 16 times=2, not-reached -2 times=1",
            "6 (17): waited 12 days=84, seat-near 5 seats=2",
            "1! (-8): language-clash -60, waited 52 days=420",
            "3! (-20): day-not-wished -60, waited 20 days=140, place-wished 10, theme-wished 10",
            "5! (-29): too-far -60 km=21 most=20, day-wished 20, place-wished 10, theme-wished 10, \
             declined-before -9 times=4, waited 0 days=0",
        ]
    );
}

#[test]
fn other_wishes_speak_against_a_place_without_barring_it() {
    let elsewhere = Wish {
        places: vec![PlaceId(Uuid::from_u128(2))],
        themes: vec!["feet".into()],
        needs_seat: true,
        ..Wish::default()
    };
    let waiter = Waiter {
        wish: elsewhere.clone(),
        ..waits(1, 1)
    };
    assert_eq!(
        ranked(&place(), &[waiter]),
        ["1 (-44): theme-not-wished -20, no-seat -15, place-not-wished -10, waited 1 days=7"]
    );
    let group = FreePlace {
        theme: String::new(),
        ..place()
    };
    let waiter = Waiter {
        wish: elsewhere,
        ..waits(1, 1)
    };
    assert_eq!(
        ranked(&group, &[waiter]),
        ["1 (-24): no-seat -15, place-not-wished -10, waited 1 days=7"]
    );
}

#[test]
fn a_session_by_video_asks_for_no_way() {
    let far = Wish {
        places: vec![PlaceId(Uuid::from_u128(2))],
        needs_seat: true,
        furthest_km: Some(5),
        ..Wish::default()
    };
    let waiter = Waiter {
        wish: far,
        km: Some(90),
        ..waits(1, 1)
    };
    let remote = FreePlace {
        remote: true,
        ..place()
    };
    assert_eq!(ranked(&remote, &[waiter]), ["1 (1): waited 1 days=7"]);
}

#[test]
fn a_language_wished_for_comes_before_those_spoken() {
    let wish = Wish {
        languages: vec![Tongue::German],
        ..Wish::default()
    };
    let waiter = Waiter {
        wish,
        speaks: vec![Tongue::French],
        ..waits(1, 0)
    };
    assert_eq!(
        ranked(&place(), &[waiter])[0],
        "1! (-60): language-clash -60, waited 0 days=0"
    );
    let interpreted = FreePlace {
        interpreters: vec![Tongue::Arabic],
        ..place()
    };
    let waiter = Waiter {
        speaks: vec![Tongue::Arabic],
        interpreter: true,
        ..waits(2, 0)
    };
    assert_eq!(
        ranked(&interpreted, &[waiter])[0],
        "2 (5): interpreter-there 5, waited 0 days=0"
    );
}

#[test]
fn who_was_passed_over_comes_before_who_waits_a_little_longer() {
    let list = [
        waits(1, 10),
        Waiter {
            passed_over: 1,
            ..waits(2, 3)
        },
    ];
    assert_eq!(order(&place(), &list), [2, 1]);
    let list = [
        waits(1, 12),
        Waiter {
            passed_over: 1,
            ..waits(2, 3)
        },
    ];
    assert_eq!(order(&place(), &list), [1, 2]);
    let often = Waiter {
        passed_over: 400,
        ..waits(3, 0)
    };
    assert_eq!(who_fits(&place(), &[often], today())[0].points, 40);
}

#[test]
fn a_tie_goes_to_who_waits_longest_and_then_to_the_earlier_pathway() {
    let second = Waiter {
        since: today() - chrono::Duration::days(8),
        ..waits(1, 0)
    };
    let third = Waiter {
        since: today() - chrono::Duration::days(7),
        ..waits(2, 0)
    };
    let fourth = Waiter {
        since: today() - chrono::Duration::days(7),
        ..waits(3, 0)
    };
    let first = Waiter {
        since: today() - chrono::Duration::days(13),
        ..waits(9, 0)
    };
    let list = [fourth, second, third, first];
    assert_eq!(order(&place(), &list), [9, 1, 2, 3]);
    let mut mixed = list.clone();
    mixed.reverse();
    assert_eq!(order(&place(), &mixed), [9, 1, 2, 3]);
}

#[test]
fn nobody_is_left_out() {
    let hopeless = |number| Waiter {
        speaks: vec![Tongue::Polish],
        elsewhere: true,
        declined: u32::MAX,
        not_reached: u32::MAX,
        since: NaiveDate::MAX,
        ..waits(number, 0)
    };
    let list: Vec<Waiter> = (1..=400).map(hopeless).collect();
    let fits = who_fits(&place(), &list, today());
    assert_eq!(fits.len(), 400);
    assert!(fits.iter().all(|fit| fit.unfit && fit.points == -139));
    assert!(who_fits(&place(), &[], today()).is_empty());
    let long_ago = Waiter {
        since: NaiveDate::MIN,
        ..waits(1, 0)
    };
    assert_eq!(who_fits(&place(), &[long_ago], today())[0].points, 52);
}

#[test]
fn every_reason_of_the_list_can_be_given() {
    let wishes = Wish {
        days: vec![half(1, DayPart::Morning)],
        places: vec![PlaceId(Uuid::from_u128(2))],
        themes: vec!["feet".into()],
        needs_seat: true,
        furthest_km: Some(1),
        ..Wish::default()
    };
    let against = Waiter {
        wish: wishes,
        speaks: vec![Tongue::Polish],
        km: Some(9),
        elsewhere: true,
        declined: 1,
        passed_over: 1,
        not_reached: 1,
        ..waits(1, 1)
    };
    let granted = Wish {
        days: vec![half(2, DayPart::Afternoon)],
        places: vec![hall()],
        themes: vec!["eat".into()],
        needs_seat: true,
        ..Wish::default()
    };
    let (speaks, km) = (vec![Tongue::French], Some(15));
    let in_favour = Waiter {
        wish: granted,
        speaks,
        km,
        seats_near: 1,
        ..waits(2, 1)
    };
    let interpreted = Waiter {
        speaks: vec![Tongue::Turkish],
        ..waits(3, 1)
    };
    let turkish = FreePlace {
        interpreters: vec![Tongue::Turkish],
        ..place()
    };
    let fits = who_fits(&turkish, &[against, in_favour, interpreted], today());
    let given: Vec<Why> = fits
        .iter()
        .flat_map(|fit| &fit.reasons)
        .map(|one| one.reason)
        .collect();
    for reason in Why::ALL {
        assert!(given.contains(reason), "{} is never given", reason.code());
    }
}
