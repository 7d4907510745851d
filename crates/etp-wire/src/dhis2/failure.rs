//! Why a DHIS2 server gave no answer that can be used. Codes only; `sharing-send-<code>` is the
//! sentence. A table it refused is an answer and stands in `summary.rs`.

use crate::SendFailure;

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Dhis2Failure {
    /// The network, or what stood in the server's place.
    #[error("{0}")]
    Network(SendFailure),
    /// Something answered that is no DHIS2 server, or not where its interface is.
    #[error("dhis2-nonsense-answer")]
    Nonsense,
    /// The token is wrong, expired or was taken back.
    #[error("dhis2-token-refused")]
    TokenRefused,
    /// The token's user lacks a right.
    #[error("dhis2-not-allowed")]
    NotAllowed,
}

impl Dhis2Failure {
    /// The stable code.
    pub fn code(&self) -> String {
        self.to_string()
    }

    /// Whether trying again by itself may help; otherwise a person has to look.
    pub fn is_retryable(&self) -> bool {
        matches!(self, Self::Network(failure) if failure.is_retryable()) || *self == Self::Nonsense
    }

    /// What the server asked to wait, in seconds.
    pub fn retry_after(&self) -> Option<u64> {
        match self {
            Self::Network(SendFailure::Busy { retry_after }) => *retry_after,
            _ => None,
        }
    }
}

impl From<SendFailure> for Dhis2Failure {
    fn from(failure: SendFailure) -> Self {
        match failure {
            SendFailure::NonsenseAnswer => Self::Nonsense,
            other => Self::Network(other),
        }
    }
}
