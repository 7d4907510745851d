//! The order to call people in when a place becomes free, and the reasons for it.

use super::points::reasons;
use super::{FreePlace, Waiter};
use crate::coded::coded;
use crate::{EnrolmentId, PatientId};
use chrono::NaiveDate;
use serde::Serialize;
use specta::Type;
use std::cmp::Reverse;

coded! {
    /// Why somebody fits, or does not; its code `x` has the message `waiting-why-x`.
    FitReason {
        /// So many days on the list. Names `days`.
        Waited = "waited",
        /// Wished this weekday and hour.
        DayWished = "day-wished",
        /// Wished others.
        DayNotWished = "day-not-wished",
        /// Wished this place.
        PlaceWished = "place-wished",
        /// Wished another.
        PlaceNotWished = "place-not-wished",
        /// Wished this theme.
        ThemeWished = "theme-wished",
        /// Wished other themes.
        ThemeNotWished = "theme-not-wished",
        /// Speaks a language of the session.
        LanguageFollows = "language-follows",
        /// An interpreter is arranged for a language the person speaks.
        InterpreterThere = "interpreter-there",
        /// Speaks none of its languages.
        LanguageClash = "language-clash",
        /// Near. Names `km`.
        Near = "near",
        /// Further than wished. Names `km`, `most`.
        TooFar = "too-far",
        /// Needs a seat, and a neighbour has one. Names `seats`.
        SeatNear = "seat-near",
        /// Needs a seat, and none is offered.
        NoSeat = "no-seat",
        /// Is expected elsewhere at that time.
        Elsewhere = "elsewhere",
        /// Was passed over before. Names `times`.
        PassedOver = "passed-over",
        /// Did not take a place offered before. Names `times`.
        DeclinedBefore = "declined-before",
        /// Could not be reached lately. Names `times`.
        NotReached = "not-reached",
    }
}

/// One reason, for or against.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Reason {
    /// Which.
    pub reason: FitReason,
    /// What it is worth; below 0 it speaks against.
    pub points: i32,
    /// What the sentence names, by name.
    pub args: Vec<(String, String)>,
}

/// How well somebody fits a free place. The coordinator decides; nobody is left out of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit {
    /// In which pathway.
    pub enrolment: EnrolmentId,
    /// Who.
    pub patient: PatientId,
    /// The sum of the points.
    pub points: i32,
    /// Cannot come as things stand (elsewhere, too far, no language, no day): listed last.
    pub unfit: bool,
    /// Why, the weightiest first.
    pub reasons: Vec<Reason>,
}

impl FitReason {
    /// As things stand, the person cannot come.
    fn bars(self) -> bool {
        matches!(
            self,
            Self::DayNotWished | Self::LanguageClash | Self::TooFar | Self::Elsewhere
        )
    }
}

/// Who fits a free place: fitting people first, more points first, then who waits longest.
pub fn who_fits(place: &FreePlace, waiters: &[Waiter], today: NaiveDate) -> Vec<Fit> {
    let mut order: Vec<&Waiter> = waiters.iter().collect();
    order.sort_by_key(|waiter| (waiter.since, waiter.enrolment));
    let mut fits: Vec<Fit> = order
        .into_iter()
        .map(|waiter| fit(place, waiter, today))
        .collect();
    fits.sort_by_key(|fit| (fit.unfit, Reverse(fit.points)));
    fits
}

fn fit(place: &FreePlace, waiter: &Waiter, today: NaiveDate) -> Fit {
    let mut reasons = reasons(place, waiter, today);
    reasons.sort_by_key(|one| Reverse(one.points.abs()));
    Fit {
        enrolment: waiter.enrolment,
        patient: waiter.patient,
        points: reasons.iter().map(|one| one.points).sum(),
        unfit: reasons.iter().any(|one| one.reason.bars()),
        reasons,
    }
}
