//! Why something did not go out. Codes only; `sharing-send-<code>` is the sentence in each language.

/// What a hub says no to. Sending the same bytes again would not help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HubRefusal {
    /// The envelope does not have its only form.
    #[error("bad-envelope")]
    BadEnvelope,
    /// The signature is not the laptop's.
    #[error("bad-signature")]
    BadSignature,
    /// The body is not the one the envelope names, or does not have its only form.
    #[error("bad-body")]
    BadBody,
    /// A number is shown that the policy hides.
    #[error("below-threshold")]
    BelowThreshold,
    /// The hub does not know the disclosure policy.
    #[error("unknown-policy")]
    UnknownPolicy,
    /// The rules that made the table did not pass the hub's golden cases.
    #[error("self-check-failed")]
    SelfCheckFailed,
    /// The hub does not know the laptop.
    #[error("unknown-device")]
    UnknownDevice,
    /// The hub's administrator withdrew the laptop's right to send.
    #[error("revoked")]
    Revoked,
    /// The laptop changed its key, and the time for the old one is over.
    #[error("key-replaced")]
    KeyReplaced,
    /// The laptop is enrolled for another centre.
    #[error("wrong-centre")]
    WrongCentre,
    /// The same number was used for two different batches.
    #[error("equivocation")]
    Equivocation,
    /// Another batch already is this revision of the table, with other counts.
    #[error("revision-conflict")]
    RevisionConflict,
    /// The period has not begun on the hub's clock.
    #[error("future-period")]
    FuturePeriod,
    /// More bytes than any honest batch has.
    #[error("too-large")]
    TooLarge,
    /// No such one-time code was given out.
    #[error("invite-unknown")]
    InviteUnknown,
    /// The one-time code was used before.
    #[error("invite-used")]
    InviteUsed,
    /// The one-time code is older than a week.
    #[error("invite-expired")]
    InviteExpired,
    /// The enrolment request does not hold together, or was meant for another hub.
    #[error("bad-proof")]
    BadProof,
    /// The file of batches does not have its only form.
    #[error("bad-file")]
    BadFile,
    /// A reason this version has no word for.
    #[error("refused-otherwise")]
    Otherwise,
}

impl HubRefusal {
    /// Every reason.
    pub const ALL: [Self; 20] = [
        Self::BadEnvelope,
        Self::BadSignature,
        Self::BadBody,
        Self::BelowThreshold,
        Self::UnknownPolicy,
        Self::SelfCheckFailed,
        Self::UnknownDevice,
        Self::Revoked,
        Self::KeyReplaced,
        Self::WrongCentre,
        Self::Equivocation,
        Self::RevisionConflict,
        Self::FuturePeriod,
        Self::TooLarge,
        Self::InviteUnknown,
        Self::InviteUsed,
        Self::InviteExpired,
        Self::BadProof,
        Self::BadFile,
        Self::Otherwise,
    ];

    /// The stable code.
    pub fn code(self) -> String {
        self.to_string()
    }

    /// The reason a code stands for.
    pub fn from_code(code: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|one| one.code() == code)
            .unwrap_or(Self::Otherwise)
    }

    /// The HTTP status it travels with.
    pub fn status(self) -> u16 {
        match self {
            Self::UnknownDevice | Self::Revoked | Self::KeyReplaced | Self::WrongCentre => 403,
            Self::InviteUnknown | Self::InviteUsed | Self::InviteExpired => 403,
            Self::Equivocation | Self::RevisionConflict => 409,
            Self::TooLarge => 413,
            _ => 422,
        }
    }
}

/// Why bytes that came back are not this batch's receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReceiptProblem {
    /// Not a receipt at all.
    #[error("receipt-unreadable")]
    Unreadable,
    /// Signed, it says, by a hub other than ours.
    #[error("receipt-of-another-hub")]
    AnotherHub,
    /// It names our hub, but our hub did not sign it.
    #[error("receipt-forged")]
    BadSignature,
    /// Our hub's, but about other bytes.
    #[error("receipt-of-another-batch")]
    AnotherBatch,
}

/// Why a batch did not go out this time. Nothing is lost: the outbox keeps its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendFailure {
    /// Nobody answers at that address, or there is no network.
    #[error("unreachable")]
    Unreachable,
    /// An answer took too long.
    #[error("timed-out")]
    TimedOut,
    /// The connection broke off; the hub may or may not have the batch.
    #[error("cut-off")]
    CutOff,
    /// The certificate of the other side is not trusted on this machine.
    #[error("certificate-not-trusted")]
    CertificateNotTrusted,
    /// A login page, or a redirection to one, answered in the hub's place.
    #[error("network-wants-login")]
    NetworkWantsLogin,
    /// The proxy of this network wants a name and a password.
    #[error("proxy-wants-login")]
    ProxyWantsLogin,
    /// The proxy of this network lets in only Windows logins (Negotiate, NTLM), which cannot be
    /// given from here.
    #[error("proxy-wants-windows-login")]
    ProxyWantsWindowsLogin,
    /// A hub answered, but with another key than ours has.
    #[error("another-hub")]
    AnotherHub,
    /// Something answered that is not a hub.
    #[error("nonsense-answer")]
    NonsenseAnswer,
    /// The hub asks for patience, perhaps for so many seconds.
    #[error("busy")]
    Busy {
        /// Seconds to wait, when it said so.
        retry_after: Option<u64>,
    },
    /// The hub said no.
    #[error("{0}")]
    Refused(HubRefusal),
    /// The answer is not this batch's receipt.
    #[error("{0}")]
    Receipt(ReceiptProblem),
}

impl SendFailure {
    /// The stable code.
    pub fn code(&self) -> String {
        self.to_string()
    }

    /// Whether the same bytes may be sent again by themselves. What is not retryable waits for a
    /// person.
    pub fn is_retryable(&self) -> bool {
        !matches!(
            self,
            Self::Refused(_)
                | Self::AnotherHub
                | Self::Receipt(ReceiptProblem::AnotherHub | ReceiptProblem::BadSignature)
        )
    }
}
