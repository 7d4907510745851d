//! Why an act was refused: a code for machines, arguments for the sentence, never a sentence.

use crate::IdentifierKind;
use chrono::NaiveDate;

/// One argument of a refusal's sentence: its name in the message and its value.
pub type RefusalArg = (&'static str, String);

/// A rule said no. Nothing was changed. Each code `x` has a message `error-x` in every language.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(
    missing_docs,
    reason = "each variant is its message `error-<code>` in locales/*/errors.ftl"
)]
pub enum Refusal {
    #[error("centre-code-unreadable")]
    CentreCodeUnreadable { given: String },
    #[error("quarter-unreadable")]
    QuarterUnreadable { given: String },
    #[error("birth-date-impossible")]
    BirthDateImpossible { given: String },
    #[error("birth-date-unreadable")]
    BirthDateUnreadable { given: String },
    #[error("date-not-in-calendar")]
    DateNotInCalendar { given: String },
    #[error("consent-witness-missing")]
    ConsentWitnessMissing,
    #[error("consent-in-the-future")]
    ConsentInTheFuture,
    #[error("consent-withdrawn-before")]
    ConsentWithdrawnBefore { date: NaiveDate },
    #[error("attachment-too-large")]
    AttachmentTooLarge { most: u64 },
    #[error("attachment-kind-unknown")]
    AttachmentKindUnknown,
    #[error("identifier-length-wrong")]
    IdentifierLengthWrong {
        kind: IdentifierKind,
        expected: usize,
        found: usize,
    },
    #[error("identifier-character-not-allowed")]
    IdentifierCharacterNotAllowed { kind: IdentifierKind, place: usize },
    #[error("identifier-first-place-impossible")]
    IdentifierFirstPlaceImpossible { kind: IdentifierKind },
    #[error("identifier-key-wrong")]
    IdentifierKeyWrong { kind: IdentifierKind },
    #[error("identifier-luhn-wrong")]
    IdentifierLuhnWrong { kind: IdentifierKind },
    #[error("identifier-verhoeff-wrong")]
    IdentifierVerhoeffWrong { kind: IdentifierKind },
    #[error("identifier-date-impossible")]
    IdentifierDateImpossible { kind: IdentifierKind },
    #[error("identifier-whole-card-number")]
    IdentifierWholeCardNumber { kind: IdentifierKind },
    #[error("epices-answers-unreadable")]
    EpicesAnswersUnreadable,
    #[error("template-without-sessions")]
    TemplateWithoutSessions { template: String },
    #[error("template-out-of-order")]
    TemplateOutOfOrder { template: String, session: u32 },
    #[error("template-number-impossible")]
    TemplateNumberImpossible {
        template: String,
        session: u32,
        field: &'static str,
    },
    #[error("template-lacks")]
    TemplateLacks {
        template: String,
        what: &'static str,
        number: u32,
    },
    #[error("template-code-twice")]
    TemplateCodeTwice {
        template: String,
        what: &'static str,
        code: String,
    },
    #[error("template-competency-unknown")]
    TemplateCompetencyUnknown {
        template: String,
        session: u32,
        code: String,
    },
    #[error("template-safety-not-self-care")]
    TemplateSafetyNotSelfCare { template: String, code: String },
    #[error("pathway-twice")]
    PathwayTwice,
    #[error("pathway-over")]
    PathwayOver { date: NaiveDate },
    #[error("pathway-not-over")]
    PathwayNotOver,
    #[error("pathway-day-ahead")]
    PathwayDayAhead,
    #[error("pathway-before-referral")]
    PathwayBeforeReferral { date: NaiveDate },
    #[error("pathway-shared-twice")]
    PathwaySharedTwice,
    #[error("pathway-shared-first")]
    PathwaySharedFirst,
    #[error("pathway-before-entry")]
    PathwayBeforeEntry { date: NaiveDate },
    #[error("pathway-version-same")]
    PathwayVersionSame,
    #[error("pathway-begun")]
    PathwayBegun,
    #[error("pathway-not-begun")]
    PathwayNotBegun,
    #[error("plan-without-goals")]
    PlanWithoutGoals,
    #[error("decision-without-evaluation")]
    DecisionWithoutEvaluation,
    #[error("decision-before-evaluation")]
    DecisionBeforeEvaluation { date: NaiveDate },
    #[error("decision-without-proposal")]
    DecisionWithoutProposal,
    #[error("decision-follow-up-before")]
    DecisionFollowUpBefore { date: NaiveDate },
    #[error("end-reason-unfit")]
    EndReasonUnfit,
    #[error("end-note-missing")]
    EndNoteMissing,
    #[error("end-before-last")]
    EndBeforeLast { date: NaiveDate },
    #[error("already-enrolled")]
    AlreadyEnrolled { date: NaiveDate },
    #[error("follow-up-of-nothing")]
    FollowUpOfNothing,
    #[error("session-full")]
    SessionFull { capacity: u32 },
    #[error("session-cancelled")]
    SessionCancelled,
    #[error("session-not-begun")]
    SessionNotBegun { date: NaiveDate },
    #[error("patient-not-on-list")]
    PatientNotOnList,
    #[error("planning-changed-since")]
    PlanningChangedSince,
    #[error("quarter-not-over")]
    QuarterNotOver {
        quarter: String,
        last_day: NaiveDate,
    },
}

impl Refusal {
    /// The stable code, also the exit reason on the command line.
    pub fn code(&self) -> String {
        self.to_string()
    }

    /// The arguments of the message, by name. Dates are ISO; the sentence formats them.
    pub fn args(&self) -> Vec<RefusalArg> {
        match self {
            Self::CentreCodeUnreadable { given }
            | Self::QuarterUnreadable { given }
            | Self::BirthDateUnreadable { given }
            | Self::DateNotInCalendar { given } => vec![("given", given.clone())],
            Self::IdentifierLengthWrong {
                kind,
                expected,
                found,
            } => vec![
                ("kind", kind.code().to_owned()),
                ("expected", expected.to_string()),
                ("found", found.to_string()),
            ],
            Self::IdentifierCharacterNotAllowed { kind, place } => {
                vec![
                    ("kind", kind.code().to_owned()),
                    ("place", place.to_string()),
                ]
            }
            Self::IdentifierFirstPlaceImpossible { kind }
            | Self::IdentifierKeyWrong { kind }
            | Self::IdentifierLuhnWrong { kind }
            | Self::IdentifierVerhoeffWrong { kind }
            | Self::IdentifierDateImpossible { kind }
            | Self::IdentifierWholeCardNumber { kind } => vec![("kind", kind.code().to_owned())],
            Self::BirthDateImpossible { given } => vec![("date", given.clone())],
            Self::AttachmentTooLarge { most } => vec![("most", most.to_string())],
            Self::ConsentWithdrawnBefore { date } => vec![("date", date.to_string())],
            Self::TemplateWithoutSessions { template } => vec![("template", template.clone())],
            Self::TemplateOutOfOrder { template, session } => {
                vec![
                    ("template", template.clone()),
                    ("session", session.to_string()),
                ]
            }
            Self::TemplateNumberImpossible {
                template,
                session,
                field,
            } => vec![
                ("template", template.clone()),
                ("session", session.to_string()),
                ("field", (*field).to_owned()),
            ],
            Self::TemplateLacks {
                template,
                what,
                number,
            } => vec![
                ("template", template.clone()),
                ("what", (*what).to_owned()),
                ("number", number.to_string()),
            ],
            Self::TemplateCodeTwice {
                template,
                what,
                code,
            } => vec![
                ("template", template.clone()),
                ("what", (*what).to_owned()),
                ("code", code.clone()),
            ],
            Self::TemplateCompetencyUnknown {
                template,
                session,
                code,
            } => vec![
                ("template", template.clone()),
                ("session", session.to_string()),
                ("code", code.clone()),
            ],
            Self::TemplateSafetyNotSelfCare { template, code } => {
                vec![("template", template.clone()), ("code", code.clone())]
            }
            Self::SessionFull { capacity } => vec![("capacity", capacity.to_string())],
            Self::SessionNotBegun { date }
            | Self::PathwayOver { date }
            | Self::PathwayBeforeReferral { date }
            | Self::PathwayBeforeEntry { date }
            | Self::DecisionBeforeEvaluation { date }
            | Self::DecisionFollowUpBefore { date }
            | Self::EndBeforeLast { date }
            | Self::AlreadyEnrolled { date } => vec![("date", date.to_string())],
            Self::QuarterNotOver { quarter, last_day } => {
                vec![("quarter", quarter.clone()), ("date", last_day.to_string())]
            }
            Self::SessionCancelled
            | Self::PathwayTwice
            | Self::PathwayNotOver
            | Self::PathwayDayAhead
            | Self::PathwaySharedTwice
            | Self::PathwaySharedFirst
            | Self::PathwayVersionSame
            | Self::PathwayBegun
            | Self::PathwayNotBegun
            | Self::PlanWithoutGoals
            | Self::DecisionWithoutEvaluation
            | Self::DecisionWithoutProposal
            | Self::EndReasonUnfit
            | Self::EndNoteMissing
            | Self::FollowUpOfNothing
            | Self::PatientNotOnList
            | Self::PlanningChangedSince
            | Self::ConsentWitnessMissing
            | Self::ConsentInTheFuture
            | Self::EpicesAnswersUnreadable
            | Self::AttachmentKindUnknown => vec![],
        }
    }
}
