//! What each reason is worth. One table, so that a coordinator can be told why somebody comes first.
//!
//! | Reason | Points | Why |
//! |---|---|---|
//! | waited | 1 for each full week, 52 at most | the base of fairness; after a year others count alike |
//! | passed over | 8 each time, 40 at most | as much as two months: nobody is passed over for ever |
//! | day wished | 20 | who chose this hour will probably come |
//! | place wished, not wished | 10, −10 | a wish, but another place is no bar |
//! | theme wished, not wished | 10, −20 | a seat for a theme nobody asked for is better given to another |
//! | language followed | 10 | the session serves without further help |
//! | interpreter there | 5 | the session serves, with more effort for both |
//! | near | 5 | one tie-breaker: the valley must not always lose to the town |
//! | seat near | 5 | a way to come is found |
//! | no seat | −15 | likely not to come, unless somebody finds a way |
//! | declined before | −3 each, −9 at most | a refusal is no fault; it only hints at the answer |
//! | not reached | −2 each, −10 at most | a place may be lost while nobody answers |
//! | day not wished, too far, no language, elsewhere | −60 each | cannot come as things stand: listed last |
//!
//! A choice of this software, not a rule of any authority: the coordinator decides.

use super::{FitReason, Follows, FreePlace, HalfDay, Reason, Waiter, follows};
use chrono::NaiveDate;

/// Kilometres as the crow flies within which somebody lives near.
const NEAR_KM: u32 = 15;

const CANNOT_COME: i32 = -60;

/// Every reason that holds, in the order of the table in `FitReason`.
pub(super) fn reasons(place: &FreePlace, waiter: &Waiter, today: NaiveDate) -> Vec<Reason> {
    [
        waited(waiter, today),
        day(place, waiter),
        room(place, waiter),
        theme(place, waiter),
        language(place, waiter),
        distance(place, waiter),
        seat(place, waiter),
        waiter
            .elsewhere
            .then(|| plain(FitReason::Elsewhere, CANNOT_COME)),
        times(FitReason::PassedOver, waiter.passed_over, 8, 5),
        times(FitReason::DeclinedBefore, waiter.declined, -3, 3),
        times(FitReason::NotReached, waiter.not_reached, -2, 5),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn waited(waiter: &Waiter, today: NaiveDate) -> Option<Reason> {
    let days = (today - waiter.since).num_days().max(0);
    let weeks = i32::try_from(days / 7).unwrap_or(i32::MAX).min(52);
    Some(told(FitReason::Waited, weeks, &[("days", days)]))
}

fn day(place: &FreePlace, waiter: &Waiter) -> Option<Reason> {
    let wished = wish(&waiter.wish.days, &HalfDay::of(place.begins))?;
    Some(if wished {
        plain(FitReason::DayWished, 20)
    } else {
        plain(FitReason::DayNotWished, CANNOT_COME)
    })
}

fn room(place: &FreePlace, waiter: &Waiter) -> Option<Reason> {
    let at = place.place.filter(|_| !place.remote)?;
    Some(if wish(&waiter.wish.places, &at)? {
        plain(FitReason::PlaceWished, 10)
    } else {
        plain(FitReason::PlaceNotWished, -10)
    })
}

/// A whole group has every theme of its programme.
fn theme(place: &FreePlace, waiter: &Waiter) -> Option<Reason> {
    if place.theme.is_empty() {
        return None;
    }
    Some(if wish(&waiter.wish.themes, &place.theme)? {
        plain(FitReason::ThemeWished, 10)
    } else {
        plain(FitReason::ThemeNotWished, -20)
    })
}

/// Languages wished for, if there are any, and else those spoken.
fn language(place: &FreePlace, waiter: &Waiter) -> Option<Reason> {
    let in_these = if waiter.wish.languages.is_empty() {
        &waiter.speaks
    } else {
        &waiter.wish.languages
    };
    let followed = follows(
        in_these,
        waiter.interpreter,
        &place.languages,
        &place.interpreters,
    );
    match followed {
        Follows::No => Some(plain(FitReason::LanguageClash, CANNOT_COME)),
        Follows::WithInterpreter => Some(plain(FitReason::InterpreterThere, 5)),
        Follows::Yes => {
            let known = in_these.iter().any(|one| place.languages.contains(one));
            known.then(|| plain(FitReason::LanguageFollows, 10))
        }
    }
}

fn distance(place: &FreePlace, waiter: &Waiter) -> Option<Reason> {
    let km = waiter.km.filter(|_| !place.remote)?;
    match waiter.wish.furthest_km {
        Some(most) if km > most => Some(told(
            FitReason::TooFar,
            CANNOT_COME,
            &[("km", km.into()), ("most", most.into())],
        )),
        _ if km <= NEAR_KM => Some(told(FitReason::Near, 5, &[("km", km.into())])),
        _ => None,
    }
}

fn seat(place: &FreePlace, waiter: &Waiter) -> Option<Reason> {
    if !waiter.wish.needs_seat || place.remote {
        return None;
    }
    let seats = waiter.seats_near;
    Some(if seats > 0 {
        told(FitReason::SeatNear, 5, &[("seats", seats.into())])
    } else {
        plain(FitReason::NoSeat, -15)
    })
}

/// So much each time, for so many times at most; the sentence names them all.
fn times(reason: FitReason, times: u32, each: i32, most: i32) -> Option<Reason> {
    let counted = i32::try_from(times).unwrap_or(i32::MAX).min(most);
    (times > 0).then(|| told(reason, each * counted, &[("times", times.into())]))
}

/// Whether something is among the wishes; `None` without a wish.
fn wish<T: PartialEq>(wishes: &[T], one: &T) -> Option<bool> {
    (!wishes.is_empty()).then(|| wishes.contains(one))
}

fn plain(reason: FitReason, points: i32) -> Reason {
    told(reason, points, &[])
}

fn told(reason: FitReason, points: i32, args: &[(&str, i64)]) -> Reason {
    let args = args.iter();
    Reason {
        reason,
        points,
        args: args
            .map(|(name, number)| ((*name).to_owned(), number.to_string()))
            .collect(),
    }
}
