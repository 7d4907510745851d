//! `backups.json`: where backups go besides this computer, when the last ones were made, what went wrong
//! since. It holds nothing about people.

use crate::{Desk, Failure, write_whole};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The whole file.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Record {
    /// The chosen place.
    pub(super) elsewhere: Option<PathBuf>,
    /// The last verified backup beside the register.
    pub(super) made_here: Option<Made>,
    /// The last verified backup in the chosen place.
    pub(super) made_elsewhere: Option<Made>,
    /// Why the last try failed, if it did.
    pub(super) failed: Option<Failed>,
    /// When the passphrase or the recovery code was changed, until a backup holds it.
    pub(super) keys_changed: Option<DateTime<Utc>>,
}

/// A backup that was made and verified.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Made {
    pub(crate) at: DateTime<Utc>,
    pub(crate) place: PathBuf,
}

/// A try that failed.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Failed {
    pub(super) at: DateTime<Utc>,
    code: String,
    args: BTreeMap<String, String>,
}

impl Record {
    /// What is remembered; nothing when the file is not there or cannot be read.
    pub(super) fn read(folder: &Path) -> Self {
        let text = fs::read_to_string(Self::file(folder)).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// Changes what is remembered, one at a time: a backup ends while somebody chooses a place.
    pub(super) fn change(desk: &Desk, change: impl FnOnce(&mut Self)) -> Result<(), Failure> {
        let _alone = desk.making.alone_with_record();
        let mut record = Self::read(desk.folder());
        change(&mut record);
        let text = serde_json::json!(record).to_string();
        write_whole(&Self::file(desk.folder()), text.as_bytes())
            .map_err(|_| Failure::broken("backup-not-remembered"))
    }

    /// The last verified backup, wherever it is.
    pub(super) fn last(&self) -> Option<&Made> {
        let both = [&self.made_here, &self.made_elsewhere];
        both.into_iter().flatten().max_by_key(|made| made.at)
    }

    fn file(folder: &Path) -> PathBuf {
        folder.join("backups.json")
    }
}

impl Failed {
    pub(super) fn now(desk: &Desk, why: &Failure) -> Self {
        Self {
            at: desk.now(),
            code: why.code.clone(),
            args: why.args.clone(),
        }
    }

    /// The failure, for its sentence.
    pub(super) fn failure(&self) -> Failure {
        Failure {
            args: self.args.clone(),
            ..Failure::broken(&self.code)
        }
    }
}
