//! Exits: who left, with a complete programme or not, and who was never included. Leaving two
//! programmes is two exits.

use super::Pathway;
use crate::centre::Centre;
use crate::verdict::{Verdict, Why};
use chrono::NaiveDate;
use etp_domain::{EndReason, EndingKind, EnrolmentFact};

/// The day and the reason, when a pathway ended this way in the period.
fn ended(
    centre: &Centre<'_>,
    one: &EnrolmentFact,
    wanted: EndingKind,
) -> Option<(NaiveDate, EndReason)> {
    let (kind, on, reason) = one.ending.as_ref()?;
    (*kind == wanted && centre.period.has(*on)).then_some((*on, *reason))
}

/// The day a pathway ended.
pub(super) fn day(_: &Centre<'_>, one: &EnrolmentFact) -> Option<NaiveDate> {
    one.ending.as_ref().map(|(_, on, _)| *on)
}

/// Pathways whose ending says: never begun.
pub(super) fn not_included(centre: &Centre<'_>, one: &EnrolmentFact) -> Verdict {
    match ended(centre, one, EndingKind::NotIncluded) {
        Some((on, _)) => Verdict::Counted(Why::plain("exit-not-included").with("date", on)),
        None => Verdict::Outside,
    }
}

/// Pathways left in the period, for whatever reason.
pub(super) fn exit(centre: &Centre<'_>, one: &EnrolmentFact) -> Verdict {
    match ended(centre, one, EndingKind::Exited) {
        Some((on, _)) => Verdict::Counted(Why::plain("exit-left").with("date", on)),
        None => Verdict::Outside,
    }
}

/// Of these, those with an assessment, then a session, then an evaluation by the day of the exit.
pub(super) fn complete(centre: &Centre<'_>, one: &EnrolmentFact) -> Verdict {
    let Some((left, _)) = ended(centre, one, EndingKind::Exited) else {
        return Verdict::Outside;
    };
    let pathway = Pathway::of(centre, one);
    let Some(began) = pathway.began().filter(|on| *on <= left) else {
        return Verdict::not(1, "exit-not-assessed");
    };
    let mut days = pathway.attended().map(|held| held.session.date);
    let Some(came) = days.find(|on| (began..=left).contains(on)) else {
        return Verdict::not(2, "exit-no-session");
    };
    match pathway.evaluated(came, left) {
        Some(on) => Verdict::Counted(Why::plain("exit-complete").with("date", on)),
        None => Verdict::not(3, "exit-not-evaluated"),
    }
}

/// Of the exits, those whose reason is not the end of the pathway and whose programme is not complete:
/// with the complete and the unclear ones they make up the exits.
pub(super) fn drop_out(centre: &Centre<'_>, one: &EnrolmentFact) -> Verdict {
    match ended(centre, one, EndingKind::Exited) {
        Some(_) if complete(centre, one).counts() => Verdict::not(2, "exit-complete-plain"),
        Some((on, reason)) if reason.is_drop_out() => {
            Verdict::Counted(Why::plain("exit-drop-out").with("date", on))
        }
        Some(_) => Verdict::not(1, "exit-planned"),
        None => Verdict::Outside,
    }
}

/// Of the exits, those that are neither: the reason says the pathway was over, the acts do not.
pub(super) fn unclear(centre: &Centre<'_>, one: &EnrolmentFact) -> Verdict {
    match (drop_out(centre, one), complete(centre, one)) {
        (Verdict::Outside, _) => Verdict::Outside,
        (Verdict::Counted(_), _) => Verdict::not(1, "exit-drop-out-plain"),
        (_, Verdict::Counted(_)) => Verdict::not(1, "exit-complete-plain"),
        (_, Verdict::Not(_, why)) => Verdict::Counted(why),
        (_, Verdict::Outside) => Verdict::Outside,
    }
}
