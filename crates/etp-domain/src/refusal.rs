//! Why an act was refused: a code for machines, arguments for the sentence, never a sentence.

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
    BirthDateImpossible { date: NaiveDate },
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
    #[error("session-full")]
    SessionFull { capacity: u32 },
    #[error("session-cancelled")]
    SessionCancelled,
    #[error("session-not-begun")]
    SessionNotBegun { date: NaiveDate },
    #[error("patient-not-on-list")]
    PatientNotOnList,
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
            Self::CentreCodeUnreadable { given } | Self::QuarterUnreadable { given } => {
                vec![("given", given.clone())]
            }
            Self::BirthDateImpossible { date } => vec![("date", date.to_string())],
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
            Self::SessionFull { capacity } => vec![("capacity", capacity.to_string())],
            Self::SessionNotBegun { date } => vec![("date", date.to_string())],
            Self::QuarterNotOver { quarter, last_day } => {
                vec![("quarter", quarter.clone()), ("date", last_day.to_string())]
            }
            Self::SessionCancelled | Self::PatientNotOnList => vec![],
        }
    }
}
