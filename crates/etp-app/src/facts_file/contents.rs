//! What a file of facts says, list by list. What is nothing, no or usual is left out of a line.

use chrono::{NaiveDate, NaiveTime};
use etp_domain::{
    AbsenceReason, Activity, Addressee, AssessmentKind, CancelCause, Country, DecisionKind,
    EndReason, EndingKind, LetterKind, LetterWay, ListEntry, Living, Mark, Occupation, Offer,
    Pathology, PlaceKind, Profession, ProgrammeStatus, ReadingLevel, ReferralOrigin, Scheme,
    SessionKind, SessionStatus, Sex, Standing, Tongue, Transport,
};
use serde::{Deserialize, Serialize};

/// What a file of this kind calls itself.
pub(super) const FORMAT: &str = "sentier-facts";

/// The version that is written and read here.
pub(super) const VERSION: u32 = 1;

/// How it is marked.
pub(super) const MARKING: &str = "restricted";

/// Everything.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Contents {
    pub(super) format: String,
    pub(super) version: u32,
    pub(super) marking: String,
    pub(super) first: NaiveDate,
    pub(super) last: NaiveDate,
    pub(super) country: Country,
    pub(super) complete_from: Option<NaiveDate>,
    pub(super) programmes: Vec<Programme>,
    pub(super) places: Vec<Place>,
    pub(super) professionals: Vec<Professional>,
    pub(super) patients: Vec<Patient>,
    pub(super) caregivers: Vec<Caregiver>,
    pub(super) enrolments: Vec<Enrolment>,
    pub(super) assessments: Vec<Assessment>,
    pub(super) sessions: Vec<Session>,
    pub(super) presences: Vec<Presence>,
    pub(super) caregiver_presences: Vec<CaregiverPresence>,
    pub(super) letters: Vec<Letter>,
}

impl Contents {
    /// Every day something happened on.
    pub(super) fn days(&self) -> impl Iterator<Item = NaiveDate> {
        let enrolled = self.enrolments.iter().map(|one| one.enrolled_on);
        let assessed = self.assessments.iter().map(|one| one.on);
        let held = self.sessions.iter().map(|one| one.date);
        let sent = self.letters.iter().map(|one| one.sent_on);
        enrolled.chain(assessed).chain(held).chain(sent)
    }

    /// The first day it knows of.
    pub(super) fn earliest(&self) -> NaiveDate {
        self.days().fold(self.first, NaiveDate::min)
    }
}

/// Declares the lines of a list: as they are read and as they are written.
macro_rules! lines {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field:meta])* $key:ident: $type:ty,)+ })+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
            #[serde(deny_unknown_fields)]
            pub(super) struct $name {
                $($(#[$field])* pub(super) $key: $type,)+
            }
        )+
    };
}

lines! {
    /// A programme: its pathology instead of its title.
    Programme {
        id: String,
        pathology: Pathology,
        scheme: Scheme,
        status: ProgrammeStatus,
        starts_on: NaiveDate,
        steps: Vec<String>,
    }
    /// A place: its kind instead of its name.
    Place {
        id: String,
        kind: PlaceKind,
        country: Country,
    }
    /// A professional.
    Professional {
        id: String,
        profession: Profession,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        trained_on: Option<NaiveDate>,
    }
    /// A patient.
    Patient {
        id: String,
        sex: Sex,
        residence: Country,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cover: Option<Country>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        speaks: Option<Tongue>,
        #[serde(default, skip_serializing_if = "is_no")]
        interpreter: bool,
        reading: ReadingLevel,
        transport: Transport,
        occupation: Occupation,
        activity: Activity,
        living: Living,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        epices: Option<u32>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        km: Option<u32>,
        standing: Standing,
    }
    /// A caregiver, and whose.
    Caregiver {
        id: String,
        residence: Country,
        patients: Vec<String>,
    }
    /// Taking part in a programme once.
    Enrolment {
        patient: String,
        enrolled_on: NaiveDate,
        programme: String,
        offer: Offer,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        referred_on: Option<NaiveDate>,
        origin: ReferralOrigin,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ending: Option<Ending>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        age: Option<u32>,
    }
    /// How it ended.
    Ending {
        kind: EndingKind,
        on: NaiveDate,
        reason: EndReason,
    }
    /// An assessment or an evaluation.
    Assessment {
        patient: String,
        on: NaiveDate,
        kind: AssessmentKind,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        programme: Option<String>,
        #[serde(default, skip_serializing_if = "is_no")]
        remote: bool,
        #[serde(default, skip_serializing_if = "is_no")]
        individual: bool,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        decision: Option<DecisionKind>,
        #[serde(default, skip_serializing_if = "is_no")]
        proposal: bool,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        age: Option<u32>,
    }
    /// A dated session.
    Session {
        id: String,
        programme: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        step: String,
        date: NaiveDate,
        starts: NaiveTime,
        minutes: u32,
        kind: SessionKind,
        capacity: u32,
        status: SessionStatus,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cancelled: Option<CancelCause>,
        #[serde(default, skip_serializing_if = "is_no")]
        remote: bool,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        place: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        partner: Option<Country>,
        leaders: Vec<String>,
    }
    /// A patient on a list; no mark is still expected.
    Presence {
        session: String,
        patient: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mark: Option<Mark>,
        #[serde(default, skip_serializing_if = "is_no")]
        remote: bool,
        #[serde(default, skip_serializing_if = "is_no")]
        companion: bool,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<AbsenceReason>,
        #[serde(default = "planned", skip_serializing_if = "is_planned")]
        entry: ListEntry,
    }
    /// A caregiver on a list.
    CaregiverPresence {
        session: String,
        caregiver: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mark: Option<Mark>,
    }
    /// A letter that left.
    Letter {
        patient: String,
        sent_on: NaiveDate,
        programme: String,
        kind: LetterKind,
        addressee: Addressee,
        #[serde(default, skip_serializing_if = "is_no")]
        to_doctor: bool,
        way: LetterWay,
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
fn is_no(said: &bool) -> bool {
    !said
}

fn planned() -> ListEntry {
    ListEntry::Planned
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
fn is_planned(entry: &ListEntry) -> bool {
    *entry == ListEntry::Planned
}
