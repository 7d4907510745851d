//! What happened: enrolments, assessments, sessions, presences, letters. Numbers are places in the lists
//! of [`crate::Facts`].

use crate::{
    AbsenceReason, Addressee, AssessmentKind, CancelCause, Country, DecisionKind, EndReason,
    EndingKind, LetterKind, LetterWay, ListEntry, Mark, Offer, ReferralOrigin, SessionId,
    SessionKind, SessionStatus,
};
use chrono::{NaiveDate, NaiveTime};

/// Taking part in a programme once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnrolmentFact {
    /// Who.
    pub patient: u32,
    /// In which programme.
    pub programme: u32,
    /// The day it was written down.
    pub enrolled_on: NaiveDate,
    /// Under which offer.
    pub offer: Offer,
    /// The day of the referral.
    pub referred_on: Option<NaiveDate>,
    /// From where.
    pub origin: ReferralOrigin,
    /// How it ended, on which day and why.
    pub ending: Option<(EndingKind, NaiveDate, EndReason)>,
}

/// An assessment or an evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AssessmentFact {
    /// Who.
    pub patient: u32,
    /// In which programme: that of its enrolment, else of the only programme the person was ever in;
    /// `None` when it cannot be told.
    pub programme: Option<u32>,
    /// Which kind.
    pub kind: AssessmentKind,
    /// The day.
    pub on: NaiveDate,
    /// By telephone or video.
    pub remote: bool,
    /// In an individual session.
    pub individual: bool,
    /// What was decided (evaluations).
    pub decision: Option<DecisionKind>,
    /// A way of follow-up was proposed, in words.
    pub proposal: bool,
}

/// A dated session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionFact {
    /// Which.
    pub id: SessionId,
    /// Of which programme.
    pub programme: u32,
    /// The template session it came from, by code; empty for one that came from none.
    pub step: String,
    /// What it is about.
    pub theme: String,
    /// The day, on the wall calendar of the place.
    pub date: NaiveDate,
    /// The hour.
    pub starts: NaiveTime,
    /// How long.
    pub minutes: u32,
    /// Alone, together, or caregivers only.
    pub kind: SessionKind,
    /// How many people fit.
    pub capacity: u32,
    /// Where it stands.
    pub status: SessionStatus,
    /// Why it did not take place.
    pub cancelled: Option<CancelCause>,
    /// By telephone or video as a whole.
    pub remote: bool,
    /// Where, when the place is in the list.
    pub place: Option<u32>,
    /// The country of the other team that led it with ours.
    pub partner: Option<Country>,
}

/// Somebody on the list of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PresenceFact {
    /// Which session.
    pub session: u32,
    /// Who.
    pub patient: u32,
    /// The mark; `None` while only expected.
    pub mark: Option<Mark>,
    /// Took part by telephone or video.
    pub remote: bool,
    /// A relative was there.
    pub companion: bool,
    /// Why the person did not come.
    pub reason: Option<AbsenceReason>,
    /// How the person came onto the list.
    pub entry: ListEntry,
}

/// A caregiver on the list of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaregiverPresenceFact {
    /// Which session.
    pub session: u32,
    /// Which caregiver.
    pub caregiver: u32,
    /// The mark; `None` while only expected.
    pub mark: Option<Mark>,
}

/// A letter that left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LetterFact {
    /// About whom.
    pub patient: u32,
    /// About which programme.
    pub programme: u32,
    /// What about.
    pub kind: LetterKind,
    /// To whom.
    pub addressee: Addressee,
    /// The treating doctor, or another general practitioner of the directory.
    pub to_doctor: bool,
    /// The day it left.
    pub sent_on: NaiveDate,
    /// How.
    pub way: LetterWay,
}
