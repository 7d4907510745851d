//! The two ways an act can end badly, as the outside sees them. No personal data in either.

use serde::Serialize;
use specta::Type;
use std::collections::BTreeMap;

/// Whether a rule said no, or something broke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum FailureKind {
    /// A rule said no; nothing was changed; the person can act on it. Exit code 2.
    Refused,
    /// A disk, a file or the program failed; nothing was half done. Exit code 1.
    Broken,
}

/// What went wrong: the message `error-<code>` with its arguments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type, thiserror::Error)]
#[error("{code}")]
pub struct Failure {
    /// Refused or broken.
    pub kind: FailureKind,
    /// The stable code.
    pub code: String,
    /// The arguments of the message, by name.
    pub args: BTreeMap<String, String>,
}

impl Failure {
    /// A rule said no.
    pub fn refused(code: impl Into<String>) -> Self {
        Self {
            kind: FailureKind::Refused,
            code: code.into(),
            args: BTreeMap::new(),
        }
    }

    /// Something broke.
    pub fn broken(code: impl Into<String>) -> Self {
        Self {
            kind: FailureKind::Broken,
            ..Self::refused(code)
        }
    }

    /// The same failure with one more argument for its sentence.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}

impl From<etp_domain::Refusal> for Failure {
    fn from(refusal: etp_domain::Refusal) -> Self {
        refusal
            .args()
            .into_iter()
            .fold(Self::refused(refusal.code()), |failure, (name, value)| {
                failure.with(name, value)
            })
    }
}

impl From<etp_store::StoreError> for Failure {
    fn from(error: etp_store::StoreError) -> Self {
        let failure = if error.is_refusal() {
            Self::refused(error.code())
        } else {
            Self::broken(error.code())
        };
        error
            .args()
            .into_iter()
            .fold(failure, |failure, (name, value)| failure.with(name, value))
    }
}

impl From<etp_handout::HandoutProblem> for Failure {
    fn from(problem: etp_handout::HandoutProblem) -> Self {
        problem
            .args()
            .into_iter()
            .fold(Self::refused(problem.code()), |failure, (name, value)| {
                failure.with(name, value)
            })
    }
}

impl From<etp_wire::SendFailure> for Failure {
    /// The sentence of `send-x` is `sharing-send-x`.
    fn from(failure: etp_wire::SendFailure) -> Self {
        Self::refused(format!("send-{}", failure.code()))
    }
}
