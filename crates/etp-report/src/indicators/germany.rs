//! Germany: a training is recommended, taken up, finished; a practice documents it. Counted per
//! pathway of a programme of a disease management scheme, as it stands on the last day of the period.

use super::pilot::Pathway;
use super::{Counting, Indicator, Unit, absence};
use crate::centre::{Centre, Held};
use crate::verdict::{Verdict, Why};
use chrono::NaiveDate;
use etp_domain::{EndingKind, EnrolmentFact, PresenceFact, ProgrammeFact, Scheme};

pub(super) const INDICATORS: &[Indicator] = &[
    Indicator::pathways("dmp-recommended", recommended, recommended_on),
    Indicator::pathways("dmp-taken-up", taken_up, recommended_on),
    Indicator::pathways("dmp-not-taken-up", not_taken_up, recommended_on),
    Indicator::pathways("dmp-completed", completed, completed_on),
    Indicator::share("dmp-taken-up-rate", "dmp-taken-up", "dmp-recommended"),
    Indicator::new("dmp-units", Unit::Units, Counting::Units(unit, units)),
];

fn programme<'a>(centre: &Centre<'a>, number: u32) -> Option<&'a ProgrammeFact> {
    let programme = &centre.facts.programmes[number as usize];
    (programme.scheme == Scheme::DeDmp).then_some(programme)
}

/// The day of the referral, or of the assessment when that came first. Whoever was not included in the
/// end was recommended it all the same.
fn recommended_on(centre: &Centre<'_>, one: &EnrolmentFact) -> Option<NaiveDate> {
    programme(centre, one.programme)?;
    let days = [one.referred_on, Pathway::of(centre, one).began()];
    days.into_iter().flatten().min()
}

/// Recommended in the period.
fn recommended(centre: &Centre<'_>, one: &EnrolmentFact) -> Verdict {
    match recommended_on(centre, one) {
        Some(on) if centre.period.has(on) => {
            Verdict::Counted(Why::plain("dmp-recommended-on").with("date", on))
        }
        Some(_) => Verdict::Outside,
        None if programme(centre, one.programme).is_some() => {
            Verdict::not(1, "dmp-never-recommended")
        }
        None => Verdict::Outside,
    }
}

/// The day somebody was not included, when that stood by the last day of the period.
fn not_included_on(centre: &Centre<'_>, one: &EnrolmentFact) -> Option<NaiveDate> {
    let (kind, on, _) = one.ending.as_ref()?;
    (*kind == EndingKind::NotIncluded && *on <= centre.period.last()).then_some(*on)
}

/// Of these, those with a session attended by the last day of the period.
fn taken_up(centre: &Centre<'_>, one: &EnrolmentFact) -> Verdict {
    if !recommended(centre, one).counts() {
        return Verdict::Outside;
    }
    if let Some(on) = not_included_on(centre, one) {
        return Verdict::Not(2, Why::plain("dmp-not-included").with("date", on));
    }
    let first = Pathway::of(centre, one).attended().next();
    match first.map(|held| held.session.date) {
        Some(on) => Verdict::Counted(Why::plain("dmp-began-on").with("date", on)),
        None => Verdict::not(2, "dmp-never-came"),
    }
}

fn not_taken_up(centre: &Centre<'_>, one: &EnrolmentFact) -> Verdict {
    match taken_up(centre, one) {
        Verdict::Counted(why) => Verdict::Not(1, why),
        Verdict::Not(_, why) => Verdict::Counted(why),
        Verdict::Outside => Verdict::Outside,
    }
}

/// The first day of each session of the template that was attended, and how many are missing.
fn steps(centre: &Centre<'_>, one: &EnrolmentFact) -> Option<(Vec<NaiveDate>, usize)> {
    let programme = programme(centre, one.programme)?;
    let pathway = Pathway::of(centre, one);
    let first = |step: &String| {
        let of_step = pathway.attended().find(|held| held.session.step == *step);
        of_step.map(|held| held.session.date)
    };
    let days: Vec<NaiveDate> = programme.steps.iter().filter_map(first).collect();
    let missing = programme.steps.len() - days.len();
    Some((days, missing))
}

fn completed_on(centre: &Centre<'_>, one: &EnrolmentFact) -> Option<NaiveDate> {
    steps(centre, one)?.0.into_iter().max()
}

/// Every session of the template attended, the last of them in the period, whenever it was
/// recommended.
fn completed(centre: &Centre<'_>, one: &EnrolmentFact) -> Verdict {
    let Some((days, missing)) = steps(centre, one) else {
        return Verdict::Outside;
    };
    let last = days.into_iter().max();
    match (last.filter(|last| centre.period.has(*last)), missing) {
        (None, _) => Verdict::Outside,
        (Some(on), 0) => Verdict::Counted(Why::plain("dmp-completed-on").with("date", on)),
        (Some(_), missing) => {
            Verdict::Not(1, Why::plain("dmp-steps-missing").with("count", missing))
        }
    }
}

/// A presence at a session of such a programme.
fn unit(centre: &Centre<'_>, held: &Held<'_>, one: &PresenceFact) -> Verdict {
    match programme(centre, held.session.programme) {
        Some(_) => absence::attendance(centre, held, one),
        None => Verdict::Outside,
    }
}

/// Teaching units of a session.
fn units(centre: &Centre<'_>, held: &Held<'_>) -> u32 {
    let session = held.session;
    let minutes = centre.book.number("de-units", "minutes", session.date);
    minutes.map_or(0, |minutes| session.minutes / minutes.max(1))
}
