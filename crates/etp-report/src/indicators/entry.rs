//! Entry: who had a shared educational assessment, and who sent them (group 1 of the French grid).
//!
//! Somebody with two assessments in the period counts once, by the first of them.

use super::Indicator;
use crate::centre::{Centre, Episode, Person};
use crate::verdict::{Verdict, Why};
use etp_domain::{AssessmentFact, EnrolmentFact, ReferralOrigin};

pub(super) const INDICATORS: &[Indicator] = &[
    Indicator::people("assessed", assessed),
    Indicator::people("assessed-remotely", remotely),
    Indicator::people("referred-outside-hospital", |centre, person| {
        referred(centre, person, ReferralOrigin::OutsideProfessional)
    }),
    Indicator::people("referred-in-hospital-stay", |centre, person| {
        referred(centre, person, ReferralOrigin::HospitalStay)
    }),
    Indicator::people("referred-in-consultation", |centre, person| {
        referred(centre, person, ReferralOrigin::Consultation)
    }),
    Indicator::people("came-spontaneously", |centre, person| {
        referred(centre, person, ReferralOrigin::Spontaneous)
    }),
    Indicator::people("referral-not-known", |centre, person| {
        referred(centre, person, ReferralOrigin::Unknown)
    }),
];

/// 1.1: distinct patients whose shared assessment is in the period.
fn assessed(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    of_first(centre, person, |begun| {
        Verdict::Counted(Why::plain("assessed").with("date", begun.begun.on))
    })
}

/// 1.1bis: of those, the assessment was by telephone or video.
fn remotely(centre: &Centre<'_>, person: &Person<'_>) -> Verdict {
    of_first(centre, person, |first| {
        let date = first.begun.on;
        if first.begun.remote {
            Verdict::Counted(Why::plain("assessed-remotely").with("date", date))
        } else {
            Verdict::Not(2, Why::plain("assessed-on-site").with("date", date))
        }
    })
}

/// 1.2 to 1.4 and the two cells beside them: of 1.1, by origin of the referral.
fn referred(centre: &Centre<'_>, person: &Person<'_>, wanted: ReferralOrigin) -> Verdict {
    of_first(centre, person, |first| {
        let origin = origin(person, first.begun);
        let why = Why::plain(line(origin));
        match origin == wanted {
            true => Verdict::Counted(why),
            false => Verdict::Not(2, why),
        }
    })
}

/// Looks at the first assessment of the period, where there is one.
pub(super) fn of_first(
    centre: &Centre<'_>,
    person: &Person<'_>,
    rule: impl Fn(&Episode<'_>) -> Verdict,
) -> Verdict {
    let mut begun = person.begun_in(centre.period);
    begun.next().map_or_else(|| not_assessed(person), rule)
}

/// What is said of somebody without a shared assessment in the period. Who had nothing at all in it is
/// not near any figure.
pub(super) fn not_assessed(person: &Person<'_>) -> Verdict {
    if !person.active {
        Verdict::Outside
    } else if person.episodes.is_empty() {
        Verdict::not(0, "not-assessed")
    } else {
        Verdict::not(1, "assessed-before")
    }
}

/// The origin of the enrolment an assessment belongs to; not known where its programme cannot be told.
pub(crate) fn origin(person: &Person<'_>, assessment: &AssessmentFact) -> ReferralOrigin {
    let enrolment = enrolment(person, assessment);
    enrolment.map_or(ReferralOrigin::Unknown, |one| one.origin)
}

/// Of the enrolments in the programme: the last that ran on the day, else the last before it, else the
/// first.
fn enrolment<'a>(person: &Person<'a>, assessment: &AssessmentFact) -> Option<&'a EnrolmentFact> {
    let on = assessment.on;
    let own = person
        .enrolments
        .iter()
        .filter(|one| Some(one.programme) == assessment.programme);
    let before = own.clone().filter(|one| one.enrolled_on <= on);
    let running = before.clone().filter(|one| {
        let ending = one.ending.as_ref();
        ending.is_none_or(|(_, ended, _)| *ended >= on)
    });
    let mut by_then = running.rev().chain(before.rev());
    by_then.next().or(own.into_iter().next())
}

fn line(origin: ReferralOrigin) -> &'static str {
    match origin {
        ReferralOrigin::OutsideProfessional => "origin-outside-professional",
        ReferralOrigin::HospitalStay => "origin-hospital-stay",
        ReferralOrigin::Consultation => "origin-consultation",
        ReferralOrigin::Spontaneous => "origin-spontaneous",
        ReferralOrigin::Unknown => "origin-unknown",
    }
}
