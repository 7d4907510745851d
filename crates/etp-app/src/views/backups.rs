//! Backups, what they would bring back, and the recovery code.

use super::HandoutMade;
use crate::Failure;
use crate::backups::MadeAt;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use specta::Type;

/// How backups stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct BackupsView {
    /// In a word.
    pub standing: BackupStanding,
    /// For how many days the newest backup that counts is old.
    pub days: u32,
    /// The backup of the day is still to be made.
    pub due: bool,
    /// The chosen place besides this computer; empty when none is.
    pub place: String,
    /// The last verified backup, wherever it is.
    pub last: Option<BackupMade>,
    /// The last verified backup in the chosen place.
    pub last_elsewhere: Option<BackupMade>,
    /// Why the last try failed, if it did.
    pub failure: Option<Failure>,
    /// Every backup within reach, newest first.
    pub backups: Vec<BackupLine>,
    /// How the recovery code stands.
    pub recovery: RecoveryStanding,
}

/// How backups stand, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum BackupStanding {
    /// A fresh one here and in the chosen place.
    Fine,
    /// A fresh one, but on this computer only.
    OnlyHere,
    /// The chosen place is not there.
    PlaceMissing,
    /// Too many days without one.
    Missed,
    /// The last try failed.
    Failed,
    /// None was made yet.
    Never,
    /// Fictional people are not kept by themselves.
    Practice,
}

/// A backup that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct BackupMade {
    /// When.
    pub at: DateTime<Utc>,
    /// Its folder.
    pub place: String,
}

impl From<&MadeAt> for BackupMade {
    fn from(made: &MadeAt) -> Self {
        Self {
            at: made.at,
            place: made.place.display().to_string(),
        }
    }
}

/// A backup in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct BackupLine {
    /// Its folder.
    pub path: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Bytes.
    pub bytes: u64,
    /// The centre's code; empty when it does not say.
    pub centre: String,
    /// The centre's name; empty when it does not say.
    pub centre_name: String,
    /// `verified` when it was made and whole at first sight; `unverified`, of an older version;
    /// `damaged`.
    pub state: String,
}

/// How far a backup is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct BackupCopying {
    /// Pages copied.
    pub pages: u32,
    /// Of how many.
    pub of: u32,
}

/// A register in numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RegisterContents {
    /// People.
    pub patients: u32,
    /// Sessions.
    pub sessions: u32,
    /// Presences, expected or marked.
    pub presences: u32,
    /// Papers kept with files, and letters.
    pub documents: u32,
    /// Acts in the history.
    pub acts: u32,
    /// When the last act was done.
    pub newest: Option<DateTime<Utc>>,
}

/// What a backup would bring, beside what is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RestorePreview {
    /// The centre's code.
    pub centre: String,
    /// The centre's name.
    pub centre_name: String,
    /// What the backup holds.
    pub then: RegisterContents,
    /// What the register holds; `None` when there is none, or the secret does not open it.
    pub now: Option<RegisterContents>,
}

/// A backup took the register's place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Restored {
    /// Where what stood there was set aside; empty when nothing stood there.
    pub aside: String,
}

/// How the recovery code stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct RecoveryStanding {
    /// A recovery code opens this register.
    pub made: bool,
    /// Since when.
    pub made_on: Option<NaiveDate>,
    /// When somebody last proved to have its sheet at hand.
    pub proved_on: Option<NaiveDate>,
}

/// A new recovery code, shown once.
#[derive(Clone, PartialEq, Eq, Serialize, Type)]
pub struct RecoveryCodeMade {
    /// Its groups, in their order.
    pub groups: Vec<String>,
    /// The sheet it is printed on; `None` when nobody asked for one.
    pub sheet: Option<HandoutMade>,
}
