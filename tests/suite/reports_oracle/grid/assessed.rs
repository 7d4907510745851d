//! 1.1 to 1.4, and the lines across two periods.
//!
//! Reading: where an assessment belongs to no programme, its referral is not known.

use super::{Cells, Counted, Ground};
use etp_domain::{AssessmentFact, AssessmentKind, ReferralOrigin};

const ORIGINS: [(&str, ReferralOrigin); 5] = [
    (
        "referred-outside-hospital",
        ReferralOrigin::OutsideProfessional,
    ),
    ("referred-in-hospital-stay", ReferralOrigin::HospitalStay),
    ("referred-in-consultation", ReferralOrigin::Consultation),
    ("came-spontaneously", ReferralOrigin::Spontaneous),
    ("referral-not-known", ReferralOrigin::Unknown),
];

pub(super) fn count(ground: Ground<'_>, cells: &mut Cells) {
    let first = |patient| ground.first_of_period(patient);
    cells.insert("assessed", ground.those(|patient| first(patient).is_some()));
    let remotely = |patient| first(patient).is_some_and(|one| one.remote);
    cells.insert("assessed-remotely", ground.those(remotely));
    for (name, origin) in ORIGINS {
        let from = |patient| first(patient).is_some_and(|one| ground.origin(one) == origin);
        cells.insert(name, ground.those(from));
    }
    let came = |patient| {
        let mut all = ground.honoured();
        all.any(|(_, one, session)| one.patient == patient && ground.in_period(session.date))
    };
    let earlier = |patient| came(patient) && first(patient).is_none();
    cells.insert("came-assessed-earlier", ground.those(earlier));
    cells.insert("evaluated", evaluated(ground));
}

fn evaluated(ground: Ground<'_>) -> Counted {
    let all = ground.facts.assessments.iter();
    let these =
        all.filter(|one| one.kind == AssessmentKind::Evaluation && ground.in_period(one.on));
    Counted::These(these.map(|one| one.patient).collect())
}

impl<'a> Ground<'a> {
    /// The first shared assessment of the period.
    pub(super) fn first_of_period(self, patient: u32) -> Option<&'a AssessmentFact> {
        let shared = self.shared(patient);
        shared.into_iter().find(|one| self.in_period(one.on))
    }

    /// Where the enrolment of an assessment came from: the latest running that day, else the latest
    /// before it, else the first.
    fn origin(self, assessment: &AssessmentFact) -> ReferralOrigin {
        let own = self.facts.enrolments.iter().filter(|one| {
            one.patient == assessment.patient && Some(one.programme) == assessment.programme
        });
        let (mut running, mut before, mut first) = (None, None, None);
        for one in own {
            first = first.or(Some(one.origin));
            if one.enrolled_on <= assessment.on {
                before = Some(one.origin);
                if one.ending.is_none_or(|(_, day, _)| assessment.on <= day) {
                    running = before;
                }
            }
        }
        running
            .or(before)
            .or(first)
            .unwrap_or(ReferralOrigin::Unknown)
    }
}
