//! Everything that can go wrong here: rich inside, a code and arguments outside.
//!
//! Each code `x` has a message `error-x` in every language. No argument holds personal data.

use etp_domain::{Refusal, RefusalArg};
use rusqlite::ErrorCode;
use std::io;

/// Why the memory did not do what was asked.
#[derive(Debug, thiserror::Error)]
#[expect(
    missing_docs,
    reason = "each variant is its message `error-<code>` in locales/*/errors.ftl"
)]
pub enum StoreError {
    #[error("register-exists")]
    RegisterExists,
    #[error("register-absent")]
    RegisterAbsent,
    #[error("register-in-use")]
    RegisterInUse,
    #[error("register-newer")]
    RegisterNewer { found: u32, known: u32 },
    #[error("passphrase-wrong")]
    PassphraseWrong,
    #[error("record-not-found")]
    NotFound { what: &'static str },
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error("keyslots-damaged")]
    KeyslotsDamaged,
    #[error("register-damaged")]
    RegisterDamaged { copy: Option<String> },
    #[error("migration-changed")]
    MigrationChanged { number: u32 },
    #[error("backup-unverified")]
    BackupUnverified,
    #[error("backup-absent")]
    BackupAbsent,
    #[error("backup-damaged")]
    BackupDamaged,
    #[error("backup-newer")]
    BackupNewer { found: u32, known: u32 },
    #[error("backup-place-missing")]
    BackupPlaceMissing,
    #[error("backup-place-inside")]
    BackupPlaceInside,
    #[error("passphrase-wait")]
    PassphraseWait { seconds: u64 },
    #[error("recovery-code-mistyped")]
    RecoveryCodeMistyped,
    #[error("disk-full")]
    DiskFull,
    #[error("disk-failed")]
    Disk { cause: String },
    #[error("randomness-unavailable")]
    RandomnessUnavailable,
    #[error("register-broken")]
    Sql(#[source] rusqlite::Error),
}

impl StoreError {
    /// The stable code.
    pub fn code(&self) -> String {
        self.to_string()
    }

    /// The arguments of the message, by name.
    pub fn args(&self) -> Vec<RefusalArg> {
        match self {
            Self::RegisterNewer { found, known } | Self::BackupNewer { found, known } => {
                vec![("found", found.to_string()), ("known", known.to_string())]
            }
            Self::PassphraseWait { seconds } => vec![("seconds", seconds.to_string())],
            Self::NotFound { what } => vec![("what", (*what).to_owned())],
            Self::Refused(refusal) => refusal.args(),
            Self::RegisterDamaged { copy } => {
                vec![("copy", copy.clone().unwrap_or_else(|| "none".to_owned()))]
            }
            Self::MigrationChanged { number } => vec![("number", number.to_string())],
            Self::Disk { cause } => vec![("cause", cause.clone())],
            Self::Sql(cause) => vec![("cause", cause_of(cause))],
            _ => vec![],
        }
    }

    /// Whether a rule said no and the person can act on it; otherwise something broke.
    pub fn is_refusal(&self) -> bool {
        matches!(
            self,
            Self::RegisterExists
                | Self::RegisterAbsent
                | Self::RegisterInUse
                | Self::RegisterNewer { .. }
                | Self::PassphraseWrong
                | Self::PassphraseWait { .. }
                | Self::RecoveryCodeMistyped
                | Self::BackupAbsent
                | Self::BackupDamaged
                | Self::BackupNewer { .. }
                | Self::BackupPlaceMissing
                | Self::BackupPlaceInside
                | Self::NotFound { .. }
                | Self::Refused(_)
        )
    }
}

/// The number SQLite gives the failure; its text could quote what people wrote.
fn cause_of(error: &rusqlite::Error) -> String {
    match error.sqlite_error() {
        Some(failure) => format!("SQLite {}", failure.extended_code),
        None => "SQLite".to_owned(),
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::RegisterDamaged { copy: None }
            }
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen | ErrorCode::ReadOnly) => {
                Self::Disk {
                    cause: cause_of(&error),
                }
            }
            _ => Self::Sql(error),
        }
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            kind => Self::Disk {
                cause: format!("{kind:?}"),
            },
        }
    }
}
