//! How an invented pathway went on after its last session: evaluated, decided, ended, or not yet.
//! Knows days and chance; writes nothing.

use super::turns::Stretch;
use super::words::{ENOUGH, PROPOSALS, of_hundred, pick};
use super::years::open_day;
use chrono::{Duration, NaiveDate};
use etp_domain::{Decision, DecisionKind, EndReason, Ending, EndingKind};
use fastrand::Rng;

/// For so many days after the last session much may still be open; for so many, most is.
const RECENT: i64 = 35;
const FRESH: i64 = 10;

/// What became of a pathway.
#[derive(Default)]
pub(super) struct Outcome {
    pub(super) evaluated: Option<NaiveDate>,
    pub(super) decision: Option<Decision>,
    pub(super) ending: Option<Ending>,
}

impl Outcome {
    /// `assessed` is whether there was an assessment to begin with, `goes_on` whether the person
    /// comes again later.
    pub(super) fn invent(
        stretch: &Stretch,
        (assessed, goes_on): (bool, bool),
        today: NaiveDate,
        chance: &mut Rng,
    ) -> Self {
        let recent = today - stretch.last < Duration::days(RECENT);
        if stretch.last >= today {
            return Self::default();
        }
        let leaves = match stretch.missed_at_the_end() {
            0 => 0,
            1 => 35,
            _ => 90,
        };
        if of_hundred(chance, leaves) {
            return Self::left(stretch, goes_on, today, chance);
        }
        let most = match (today - stretch.last).num_days() {
            ..FRESH => 75,
            FRESH..RECENT => 88,
            _ => 92,
        };
        let evaluated = stretch.last + Duration::days(chance.i64(1..6));
        let evaluated = Some(open_day(evaluated))
            .filter(|on| assessed && of_hundred(chance, most) && *on <= today);
        let Some(on) = evaluated else {
            let over = open_day(stretch.last + Duration::days(14));
            let ending = exit(over, EndReason::Completed);
            return Self {
                ending: (!recent && over <= today).then_some(ending),
                ..Self::default()
            };
        };
        let decided = !recent || of_hundred(chance, 88);
        let decision = decided.then(|| decision(on, goes_on, today, chance));
        let over = open_day(on + Duration::days(chance.i64(2..5)));
        let ends = decided && over <= today && (!recent || of_hundred(chance, 70));
        Self {
            evaluated,
            decision,
            ending: ends.then(|| exit(over, EndReason::Completed)),
        }
    }

    /// Before the end. Whoever comes back later did not move away.
    fn left(stretch: &Stretch, goes_on: bool, today: NaiveDate, chance: &mut Rng) -> Self {
        let on = open_day(stretch.last + Duration::days(chance.i64(9..15)));
        let reasons: &[EndReason] = if goes_on {
            &[EndReason::WishedToStop, EndReason::Unavailable]
        } else {
            &[
                EndReason::Lost,
                EndReason::Lost,
                EndReason::Moved,
                EndReason::WishedToStop,
                EndReason::WishedToStop,
                EndReason::HealthProblem,
            ]
        };
        let ending = exit(on, pick(chance, reasons));
        Self {
            ending: (on <= today).then_some(ending),
            ..Self::default()
        }
    }

    /// Whether the person left before the end.
    pub(super) fn dropped_out(&self) -> bool {
        self.ending
            .as_ref()
            .is_some_and(|ending| ending.reason.is_drop_out())
    }
}

fn exit(on: NaiveDate, reason: EndReason) -> Ending {
    Ending {
        kind: EndingKind::Exited,
        on,
        reason,
        note: String::new(),
    }
}

/// A follow-up for whoever comes again; for a few others a call, agreed for later.
fn decision(on: NaiveDate, goes_on: bool, today: NaiveDate, chance: &mut Rng) -> Decision {
    let called = !goes_on && of_hundred(chance, 8);
    let kind = match chance.u32(..100) {
        _ if !goes_on && !called => DecisionKind::Stop,
        0..80 => DecisionKind::Reinforcement,
        _ => DecisionKind::Resumption,
    };
    let proposal = match kind {
        DecisionKind::Stop => ENOUGH,
        _ => pick(chance, &PROPOSALS),
    };
    let later = open_day(on + Duration::days(chance.i64(90..180)));
    Decision {
        on,
        kind,
        proposal: proposal.to_owned(),
        follow_up_on: (called || later > today)
            .then_some(later)
            .filter(|_| kind != DecisionKind::Stop),
    }
}
