//! One more reason in somebody's favour never makes them wait longer.

use super::*;
use proptest::prelude::*;

/// What is said of a change, and the change.
type Favour = (&'static str, fn(&mut Waiter, &FreePlace));

/// What can change in favour of somebody, told of the place that is free.
const FAVOURS: [Favour; 13] = [
    ("waits longer", |one, _| {
        one.since -= chrono::Duration::days(40)
    }),
    ("wishes the day", |one, place| {
        one.wish.days.push(HalfDay::of(place.begins))
    }),
    ("wishes the place", |one, place| {
        one.wish.places.extend(place.place)
    }),
    ("wishes the theme", |one, place| {
        one.wish.themes.push(place.theme.clone())
    }),
    ("learned the language", |one, place| {
        if !place.languages.is_empty() {
            one.speaks.extend(&place.languages);
            one.wish.languages.clear();
            one.interpreter = false;
        }
    }),
    ("has an interpreter", |one, place| {
        if !one
            .speaks
            .iter()
            .any(|tongue| place.languages.contains(tongue))
        {
            one.speaks.extend(&place.interpreters);
        }
    }),
    ("lives near", |one, _| {
        one.km = one.km.map(|km| km / 3).or(Some(0))
    }),
    ("comes further", |one, _| one.wish.furthest_km = None),
    ("found a seat", |one, _| one.seats_near += 1),
    ("came home", |one, _| one.elsewhere = false),
    ("was passed over", |one, _| one.passed_over += 1),
    ("declined less", |one, _| {
        one.declined = one.declined.saturating_sub(1)
    }),
    ("was reached", |one, _| one.not_reached = 0),
];

fn tongues() -> impl Strategy<Value = Vec<Tongue>> {
    let some = prop::sample::select(vec![Tongue::French, Tongue::German, Tongue::Turkish]);
    prop::collection::vec(some, 0..3)
}

fn wish() -> impl Strategy<Value = Wish> {
    let days = prop::collection::vec((1..4_u8, prop::sample::select(DayPart::ALL)), 0..3);
    let places = prop::collection::vec(
        (1..3_u128).prop_map(|one| PlaceId(Uuid::from_u128(one))),
        0..2,
    );
    let themes = prop::collection::vec(
        prop::sample::select(vec!["eat".to_owned(), "feet".to_owned()]),
        0..2,
    );
    let furthest_km = prop::option::of(0..40_u32);
    (days, places, themes, tongues(), any::<bool>(), furthest_km).prop_map(
        |(days, places, themes, languages, needs_seat, furthest_km)| Wish {
            days: days
                .into_iter()
                .map(|(weekday, part)| half(weekday, part))
                .collect(),
            places,
            languages,
            themes,
            needs_seat,
            furthest_km,
            note: String::new(),
        },
    )
}

fn waiter(number: u128) -> impl Strategy<Value = Waiter> {
    let flags = (
        any::<bool>(),
        prop::bool::weighted(0.2),
        prop::option::of(0..60_u32),
    );
    let counts = (0..3_u32, 0..5_u32, 0..7_u32, 0..7_u32);
    (wish(), tongues(), flags, counts, 0..400_i64).prop_map(
        move |(wish, speaks, (interpreter, elsewhere, km), counts, days)| Waiter {
            wish,
            speaks,
            interpreter,
            km,
            elsewhere,
            since: today() - chrono::Duration::days(days),
            seats_near: counts.0,
            declined: counts.1,
            passed_over: counts.2,
            not_reached: counts.3,
            ..waits(number, 0)
        },
    )
}

fn free() -> impl Strategy<Value = FreePlace> {
    (
        1..15_u32,
        8..20_u32,
        tongues(),
        tongues(),
        prop::bool::weighted(0.2),
    )
        .prop_map(|(day, hour, languages, interpreters, remote)| FreePlace {
            begins: at(day, hour),
            languages,
            interpreters,
            remote,
            ..place()
        })
}

fn rank(place: &FreePlace, waiters: &[Waiter], who: EnrolmentId) -> usize {
    let fits = who_fits(place, waiters, today());
    fits.iter().position(|fit| fit.enrolment == who).unwrap()
}

proptest! {
    #[test]
    fn a_reason_in_favour_never_lowers_the_rank(
        place in free(),
        list in (2..6_usize).prop_flat_map(|most| (1..=most as u128).map(waiter).collect::<Vec<_>>()),
        favour in 0..FAVOURS.len(),
    ) {
        let who = list[0].enrolment;
        let mut favoured = list.clone();
        let (said, change) = FAVOURS[favour];
        change(&mut favoured[0], &place);
        let (before, after) = (rank(&place, &list, who), rank(&place, &favoured, who));
        prop_assert!(after <= before, "{}: {} fell to {}", said, before, after);
    }

    #[test]
    fn the_points_are_the_sum_of_the_reasons_and_everybody_is_listed(
        place in free(),
        list in (0..6_usize).prop_flat_map(|most| (1..=most as u128).map(waiter).collect::<Vec<_>>()),
    ) {
        let fits = who_fits(&place, &list, today());
        prop_assert_eq!(fits.len(), list.len());
        for fit in &fits {
            prop_assert_eq!(fit.points, fit.reasons.iter().map(|one| one.points).sum::<i32>());
            prop_assert!(fit.reasons.is_sorted_by_key(|one| -one.points.abs()));
        }
        prop_assert!(fits.is_sorted_by_key(|fit| (fit.unfit, -fit.points)));
    }
}
