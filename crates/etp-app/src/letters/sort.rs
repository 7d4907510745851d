//! Whether a letter of a kind can be written at all, to whom, about whom.

use super::facts::Facts;
use crate::pathways::due_person;
use crate::{Desk, Failure};
use etp_domain::{Addressee, EndReason, EndingKind, LetterKind, Refusal, Standing};
use etp_store::Reader;

/// Whether the file has what such a letter is about.
///
/// # Errors
/// The pathway is written twice; nothing to tell of yet.
pub(super) fn may_draft(facts: &Facts, kind: LetterKind) -> Result<(), Failure> {
    if facts.pathway.twin {
        return Err(Refusal::PathwayTwice.into());
    }
    let ended = |kind| facts.ending().is_some_and(|ending| ending.kind == kind);
    let (there, refused) = match kind {
        LetterKind::Entry => (
            facts.pathway.assessed_on().is_some(),
            Failure::refused("letter-before-assessment"),
        ),
        LetterKind::End => (
            facts.pathway.evaluation().is_some(),
            Failure::refused("letter-before-evaluation"),
        ),
        LetterKind::DropOut => (
            ended(EndingKind::Exited),
            Failure::refused("letter-before-ending"),
        ),
        LetterKind::NotIncluded => (
            ended(EndingKind::NotIncluded),
            Failure::refused("letter-before-ending"),
        ),
    };
    if there { Ok(()) } else { Err(refused) }
}

/// Whether the person may be written to, or about.
///
/// # Errors
/// The person died, moved away or is not to be contacted; they refused to share.
pub(super) fn may_reach(
    desk: &Desk,
    reader: &Reader<'_>,
    facts: &Facts,
    addressee: Addressee,
) -> Result<(), Failure> {
    let person = due_person(desk, reader, &facts.pathway, false)?;
    let died = facts
        .ending()
        .is_some_and(|ending| ending.reason == EndReason::Died);
    match addressee {
        Addressee::Doctor if person.to_share.is_no() => {
            Err(Failure::refused("letter-sharing-refused"))
        }
        Addressee::Doctor => Ok(()),
        Addressee::Patient if died || person.standing == Standing::Deceased => {
            Err(Failure::refused("letter-person-died"))
        }
        Addressee::Patient if person.standing != Standing::Active => {
            Err(Failure::refused("letter-person-not-contacted"))
        }
        Addressee::Patient => Ok(()),
    }
}
