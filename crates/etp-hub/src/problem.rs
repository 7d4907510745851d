//! The two ways a request can end badly: the hub says no, or the hub is broken.

use etp_wire::HubRefusal;

/// Something of the hub's own is broken. No centre's numbers are in it.
#[derive(Debug, thiserror::Error)]
pub enum HubProblem {
    /// The database said no.
    #[error("hub-store-broken: {0}")]
    Store(#[from] rusqlite::Error),
    /// A file of the data folder cannot be read or written.
    #[error("hub-folder-broken: {0}")]
    Folder(#[from] std::io::Error),
    /// The key file is not 64 hexadecimal digits.
    #[error("hub-key-unreadable")]
    Key,
    /// The database was written by a later version.
    #[error("hub-store-newer")]
    Newer,
    /// No randomness could be had from the system.
    #[error("hub-without-randomness")]
    Randomness,
    /// A number came that the database cannot hold.
    #[error("hub-number-too-large")]
    Number,
    /// The stored batches and the log do not hold together.
    #[error("hub-log-broken at {hub_seq}")]
    Chain {
        /// The first entry that does not.
        hub_seq: i64,
    },
    /// The published cells are not what the batches say.
    #[error("hub-cells-broken")]
    Cells,
    /// A copy of the database does not hold together.
    #[error("hub-copy-broken")]
    Copy,
    /// Less than a twentieth of the disk is free.
    #[error("hub-disk-full")]
    DiskFull,
    /// A file of that name is there already.
    #[error("file-exists")]
    FileExists,
    /// A centre's code has not its form.
    #[error("centre-code-unreadable")]
    CentreCode,
    /// A zone's code has not its form.
    #[error("zone-code-unreadable")]
    ZoneCode,
    /// The send window is longer than two weeks.
    #[error("send-window-too-long")]
    SendWindow,
}

impl HubProblem {
    /// Whether the administrator's words are to blame, not the hub.
    pub(crate) fn is_of_the_words(&self) -> bool {
        matches!(
            self,
            Self::FileExists | Self::CentreCode | Self::ZoneCode | Self::SendWindow
        )
    }
}

/// Why a laptop does not get what it asked for.
#[derive(Debug, thiserror::Error)]
pub enum Denied {
    /// The hub says no; asking again would not help.
    #[error("{0}")]
    Refused(#[from] HubRefusal),
    /// The hub is broken; asking later may help.
    #[error("{0}")]
    Broken(#[from] HubProblem),
}

impl From<rusqlite::Error> for Denied {
    fn from(error: rusqlite::Error) -> Self {
        Self::Broken(error.into())
    }
}
