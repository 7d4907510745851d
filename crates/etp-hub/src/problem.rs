//! The two ways a request can end badly: the hub says no, or the hub is broken.

use etp_wire::HubRefusal;

/// Something of the hub's own is broken. No centre's numbers are in it.
#[derive(Debug, thiserror::Error)]
pub enum HubProblem {
    /// The database file said no.
    #[error("hub-store-broken: {0}")]
    Store(#[from] rusqlite::Error),
    /// The database server said no: the state's code and its first line, never a row's contents.
    #[error("hub-server-broken: {0}")]
    Server(String),
    /// The database server has no migration of this version, or another one of its number.
    #[error("hub-migration-broken: {0}")]
    Migration(String),
    /// `--db` is no address of a PostgreSQL server.
    #[error("hub-database-address-unreadable")]
    DatabaseAddress,
    /// A server on another machine is spoken to over TLS only.
    #[error("hub-database-in-the-clear")]
    DatabaseInTheClear,
    /// No TLS can be had from this machine.
    #[error("hub-without-tls")]
    Tls,
    /// A stored digest has not its length.
    #[error("hub-digest-broken")]
    Digest,
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
    /// A copy is taken back into an empty database only.
    #[error("hub-not-empty")]
    NotEmpty,
    /// What wrote for several at once broke off; asking again helps.
    #[error("hub-interrupted")]
    Interrupted,
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
    /// Tables of the centre stand, and it is in another zone.
    #[error("zone-kept-once-published")]
    ZoneKept,
    /// The send window is longer than two weeks.
    #[error("send-window-too-long")]
    SendWindow,
    /// The clock says a year outside 2000 to 2999.
    #[error("hub-clock-wrong")]
    Clock,
    /// A person's name is not 2 to 40 small letters, digits and `. - _ @`.
    #[error("person-name-unreadable")]
    PersonName,
    /// There is a person of that name already.
    #[error("person-exists")]
    PersonThere,
}

impl HubProblem {
    /// Whether the administrator's words are to blame, not the hub.
    pub(crate) fn is_of_the_words(&self) -> bool {
        matches!(
            self,
            Self::FileExists
                | Self::NotEmpty
                | Self::CentreCode
                | Self::ZoneCode
                | Self::ZoneKept
                | Self::SendWindow
                | Self::PersonName
                | Self::PersonThere
                | Self::DatabaseAddress
                | Self::DatabaseInTheClear
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

impl From<postgres::Error> for HubProblem {
    fn from(error: postgres::Error) -> Self {
        let said = error
            .as_db_error()
            .map(|no| format!("{} {}", no.code().code(), no.message()));
        Self::Server(said.unwrap_or_else(|| error.to_string()))
    }
}
