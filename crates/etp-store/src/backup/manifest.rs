//! `backup.json`: when a backup was made, of which register of which centre, and the digest of its
//! files. In clear, so that a key found in a drawer says whose it is. No word about people.

use crate::folder::Folder;
use crate::{StoreError, folder::write_whole};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

const FORMAT: u32 = 1;
/// Read at a time.
const PIECE: usize = 1 << 20;

/// The whole file.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    format: u32,
    pub(super) made_at: DateTime<Utc>,
    /// The same for every backup of one register.
    pub(super) register: String,
    /// The centre's code.
    pub(super) centre: String,
    pub(super) centre_name: String,
    /// Bytes of the database.
    pub(super) bytes: u64,
    /// SHA-256 of the database.
    database: String,
    /// SHA-256 of the keyslots.
    keyslots: String,
}

impl Manifest {
    /// The digests of a folder's files; the rest is the maker's to say.
    pub(super) fn of(folder: &Folder) -> Result<Self, StoreError> {
        Ok(Self {
            format: FORMAT,
            made_at: DateTime::UNIX_EPOCH,
            register: String::new(),
            centre: String::new(),
            centre_name: String::new(),
            bytes: fs::metadata(folder.database())?.len(),
            database: digest(&folder.database())?,
            keyslots: digest(&folder.keyslots())?,
        })
    }

    /// The manifest of a folder; `None` when there is none, or none we can read.
    pub(super) fn read(folder: &Folder) -> Option<Self> {
        let text = fs::read_to_string(folder.manifest()).ok()?;
        serde_json::from_str(&text)
            .ok()
            .filter(|manifest: &Self| manifest.format <= FORMAT)
    }

    pub(super) fn write(&self, folder: &Folder) -> Result<(), StoreError> {
        let text = serde_json::to_string_pretty(self).map_err(|_| StoreError::BackupUnverified)?;
        write_whole(&folder.manifest(), &text)
    }

    /// Whether the folder's files are, byte by byte, those that were verified.
    pub(super) fn holds(&self, folder: &Folder) -> Result<bool, StoreError> {
        Ok(digest(&folder.database())? == self.database
            && digest(&folder.keyslots())? == self.keyslots)
    }
}

fn digest(path: &Path) -> io::Result<String> {
    let (mut file, mut digest) = (File::open(path)?, Sha256::new());
    let mut piece = vec![0; PIECE];
    loop {
        match file.read(&mut piece)? {
            0 => return Ok(hex::encode(digest.finalize())),
            read => digest.update(&piece[..read]),
        }
    }
}
