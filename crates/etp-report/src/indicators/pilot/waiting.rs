//! How long people wait: from the referral to the assessment they begin with.

use super::Pathway;
use crate::centre::Centre;
use crate::verdict::{Verdict, Why};
use chrono::NaiveDate;
use etp_domain::EnrolmentFact;

/// The day a pathway began.
pub(super) fn began(centre: &Centre<'_>, one: &EnrolmentFact) -> Option<NaiveDate> {
    Pathway::of(centre, one).began()
}

fn began_inside(centre: &Centre<'_>, one: &EnrolmentFact) -> Option<NaiveDate> {
    began(centre, one).filter(|on| centre.period.has(*on))
}

/// The day somebody began to wait.
pub(super) fn since(_: &Centre<'_>, one: &EnrolmentFact) -> Option<NaiveDate> {
    Some(one.enrolled_on)
}

/// Pathways that began in the period.
pub(super) fn entry(centre: &Centre<'_>, one: &EnrolmentFact) -> Verdict {
    match began(centre, one) {
        Some(on) if centre.period.has(on) => {
            Verdict::Counted(Why::plain("entry-began").with("date", on))
        }
        Some(_) => Verdict::Outside,
        None if centre.period.has(one.enrolled_on) => Verdict::not(1, "entry-not-begun"),
        None => Verdict::Outside,
    }
}

/// Of these, those without a day of referral, or with one after the day they began.
pub(super) fn without_referral(centre: &Centre<'_>, one: &EnrolmentFact) -> Verdict {
    match (began_inside(centre, one), one.referred_on) {
        (None, _) => Verdict::Outside,
        (Some(_), None) => Verdict::counted("referral-day-missing"),
        (Some(began), Some(on)) if on > began => Verdict::counted("referral-day-later"),
        (Some(_), Some(_)) => Verdict::not(1, "referral-day-known"),
    }
}

/// Days from the referral to the day it began.
pub(super) fn days(centre: &Centre<'_>, one: &EnrolmentFact) -> Option<u32> {
    let began = began_inside(centre, one)?;
    u32::try_from((began - one.referred_on?).num_days()).ok()
}

/// Pathways written down by the last day, not begun, not ended: people who wait.
pub(super) fn to_begin(centre: &Centre<'_>, one: &EnrolmentFact) -> Verdict {
    let last = centre.period.last();
    let ended = one.ending.as_ref().is_some_and(|(_, on, _)| *on <= last);
    let pathway = Pathway::of(centre, one);
    if one.enrolled_on > last || ended || pathway.began().is_some() {
        Verdict::Outside
    } else if pathway.attended().next().is_some() {
        Verdict::not(1, "waiting-came-already")
    } else {
        Verdict::Counted(Why::plain("waiting-since").with("date", one.enrolled_on))
    }
}
