//! Who was referred to a second programme: a few who wait for a group, a few who were not included.

use super::pathways::Teller;
use super::years::open_day;
use crate::Failure;
use chrono::Duration;
use etp_domain::{EndReason, Ending, EndingKind, Enrolment, PatientId};
use fastrand::Rng;

/// Who waits: since how many days, and after how many of them the assessment took place.
const WAITING: [(i64, Option<i64>); 5] = [
    (8, None),
    (41, Some(20)),
    (26, Some(12)),
    (63, Some(25)),
    (97, Some(21)),
];

/// Who was not included: how many days ago, and why.
const NOT_INCLUDED: [(i64, EndReason); 2] =
    [(120, EndReason::Transport), (430, EndReason::Unavailable)];

/// People of another pool in this programme; so many of them wait.
pub(super) fn tell(
    teller: &Teller<'_>,
    others: &[PatientId],
    waiting: usize,
    chance: &mut Rng,
) -> Result<(), Failure> {
    let mut others = others.iter().copied();
    for ((since, assessed), patient) in WAITING.into_iter().take(waiting).zip(&mut others) {
        let referred = open_day(teller.desk.today() - Duration::days(since));
        let enrolment = teller.enrolment_of(patient, referred, chance);
        teller.enrol(&enrolment)?;
        if let Some(after) = assessed {
            teller.open(
                &enrolment,
                open_day(referred + Duration::days(after)),
                chance,
            )?;
        }
    }
    for ((ago, reason), patient) in NOT_INCLUDED.into_iter().zip(others) {
        let on = open_day(teller.desk.today() - Duration::days(ago));
        let enrolment = teller.enrolment_of(patient, open_day(on - Duration::days(15)), chance);
        teller.enrol(&Enrolment {
            ending: Some(Ending {
                kind: EndingKind::NotIncluded,
                on,
                reason,
                note: String::new(),
            }),
            ..enrolment
        })?;
    }
    Ok(())
}
