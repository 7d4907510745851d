//! Backups, and what opens the register. Those that carry a secret have no `Debug`.

use serde::Deserialize;
use specta::Type;

/// Where backups go besides this computer.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct SetBackupPlace {
    /// A folder that is there; empty chooses none.
    pub folder: String,
}

/// A backup to look at.
#[derive(Clone, Deserialize, Type)]
pub struct ChosenBackup {
    /// Its folder.
    pub backup: String,
    /// The passphrase or the recovery code of its day; may be empty at an open desk.
    pub secret: String,
}

/// A backup that takes the register's place, or is looked at for that.
#[derive(Clone, Deserialize, Type)]
pub struct RestoreBackup {
    /// Its folder.
    pub backup: String,
    /// The passphrase or the recovery code of its day.
    pub secret: String,
    /// Whether it must be a register of practice, or must not; `None` takes either.
    pub practice: Option<bool>,
}

/// A new passphrase.
#[derive(Clone, Deserialize, Type)]
pub struct ChangePassphrase {
    /// The passphrase of before.
    pub old: String,
    /// At least 10 characters.
    pub passphrase: String,
    /// The same, typed again.
    pub passphrase_again: String,
}

/// Opening with the code of the recovery sheet, which makes a new passphrase.
#[derive(Clone, Deserialize, Type)]
pub struct UnlockByCode {
    /// Who is at work; signs what follows.
    pub professional: String,
    /// The recovery code, however it is typed.
    pub code: String,
    /// At least 10 characters.
    pub passphrase: String,
    /// The same, typed again.
    pub passphrase_again: String,
}

/// Some groups of the recovery code, to prove that the sheet is at hand.
#[derive(Clone, Deserialize, Type)]
pub struct ProveRecoveryCode {
    /// The groups that were asked for.
    pub groups: Vec<TypedGroup>,
}

/// A group as it was typed.
#[derive(Clone, Deserialize, Type)]
pub struct TypedGroup {
    /// Which, from 1.
    pub number: u8,
    /// Its letters.
    pub text: String,
}
