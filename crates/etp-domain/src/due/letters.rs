//! Letters to the treating doctor: at entry, at the end, after a drop-out. What they say is in the
//! letter; whether one left is a day that was written down.

use super::of_pathway::Asked;
use super::{Due, DueKind};
use crate::{Addressee, EndReason, EndingKind, Letter, LetterKind, Standing};
use chrono::NaiveDate;

/// None about somebody who died, or who refused that anything about them is passed on.
pub(super) fn due(asked: &Asked<'_>) -> Vec<Due> {
    if asked.person.standing == Standing::Deceased || asked.person.to_share.is_no() {
        return Vec::new();
    }
    let doctor = if asked.person.has_doctor {
        "known"
    } else {
        "missing"
    };
    [
        (DueKind::LetterEntry, entry(asked)),
        (DueKind::LetterEnd, end(asked)),
        (DueKind::LetterDropOut, drop_out(asked)),
    ]
    .into_iter()
    .filter_map(|(kind, since)| {
        Some(Due::new(kind, since?, "letter-to-doctor").naming("doctor", doctor))
    })
    .collect()
}

/// Since the plan that follows the assessment. Once the pathway is over, the letter about its end
/// says everything.
fn entry(asked: &Asked<'_>) -> Option<NaiveDate> {
    let assessed = asked.pathway.assessed_on().filter(|_| asked.runs())?;
    let agreed = asked.pathway.plans.first()?.agreed_on;
    (!sent(asked, LetterKind::Entry, None)).then_some(agreed.max(assessed))
}

/// Since the decision; a letter that left before it was about an earlier one.
fn end(asked: &Asked<'_>) -> Option<NaiveDate> {
    let decided = asked.pathway.evaluation()?.decision.as_ref()?.on;
    (!sent(asked, LetterKind::End, Some(decided))).then_some(decided)
}

/// Since the person left; not after a decision, of which the letter at the end tells.
fn drop_out(asked: &Asked<'_>) -> Option<NaiveDate> {
    let ending = asked.pathway.enrolment.ending.as_ref()?;
    let evaluation = asked.pathway.evaluation();
    let decided = evaluation.is_some_and(|one| one.decision.is_some());
    let dropped = ending.kind == EndingKind::Exited
        && ending.reason.is_drop_out()
        && ending.reason != EndReason::Died;
    (dropped && !decided && !sent(asked, LetterKind::DropOut, Some(ending.on))).then_some(ending.on)
}

fn sent(asked: &Asked<'_>, kind: LetterKind, since: Option<NaiveDate>) -> bool {
    let left = |letter: &Letter| {
        letter
            .sent_on
            .is_some_and(|on| since.is_none_or(|day| on >= day))
    };
    asked
        .pathway
        .letters
        .iter()
        .any(|letter| letter.kind == kind && letter.addressee == Addressee::Doctor && left(letter))
}
