//! What is due in a person's pathway, and of whom it may be asked.

use super::{Due, in_order, letters, sessions, steps};
use crate::{ConsentStanding, Pathway, PathwaySession, RuleBook, Scheme, SessionPart, Standing};
use chrono::NaiveDate;

/// The person, as far as what is due depends on them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DuePerson {
    /// The consent to join.
    pub to_join: ConsentStanding,
    /// The consent to share: somebody who said no is not written about to others.
    pub to_share: ConsentStanding,
    /// Active, deceased, moved, restricted: only somebody active is called or written to.
    pub standing: Standing,
    /// Whether a treating doctor is written down.
    pub has_doctor: bool,
    /// Whether a later pathway of the person follows this one.
    pub followed_up: bool,
}

/// What is due in a pathway on a day, the most urgent first.
///
/// Every step with the person waits for somebody active who did not refuse to join; the letters to
/// the doctor do not, as a colleague has to know of a drop-out by somebody who moved too.
pub fn due_of_pathway(
    pathway: &Pathway,
    scheme: Scheme,
    person: DuePerson,
    book: &RuleBook,
    today: NaiveDate,
) -> Vec<Due> {
    if pathway.twin {
        return Vec::new();
    }
    let asked = Asked {
        pathway,
        scheme,
        person,
        book,
        today,
    };
    let mut due = Vec::new();
    due.extend(steps::due(&asked));
    due.extend(sessions::due(&asked));
    due.extend(letters::due(&asked));
    in_order(due)
}

/// What is asked: which pathway, of whom, by which rules, on which day.
pub(super) struct Asked<'a> {
    pub(super) pathway: &'a Pathway,
    pub(super) scheme: Scheme,
    pub(super) person: DuePerson,
    pub(super) book: &'a RuleBook,
    pub(super) today: NaiveDate,
}

impl Asked<'_> {
    pub(super) fn runs(&self) -> bool {
        self.pathway.enrolment.ending.is_none()
    }

    pub(super) fn may_be_called(&self) -> bool {
        self.person.standing == Standing::Active
    }

    /// Sessions up to today that concern the person, by date.
    pub(super) fn met(&self) -> impl DoubleEndedIterator<Item = (&PathwaySession, SessionPart)> {
        let joined = self.pathway.enrolment.enrolled_on;
        let sessions = self.pathway.sessions.iter();
        sessions
            .map(move |session| (session, session.part(joined, self.today)))
            .filter(|(session, part)| session.date <= self.today && part.concerns())
    }

    /// Whether steps with the person are to be taken.
    pub(super) fn may_be_met(&self) -> bool {
        self.may_be_called() && !self.person.to_join.is_no()
    }
}

#[cfg(test)]
mod tests;
