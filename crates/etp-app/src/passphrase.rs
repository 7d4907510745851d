//! The passphrase: what one must be like, how it is changed, and how a lost one is replaced with the code
//! of the recovery sheet.

use crate::desk::{named, open};
use crate::forms::{ChangePassphrase, UnlockByCode};
use crate::{Desk, Done, Doors, Failure, Topic, backups};
use etp_store::{RecoveryCode, has_recovery_code};
use std::path::Path;

/// The fewest characters a passphrase may have.
const SHORTEST: usize = 10;

/// Whether a passphrase may be chosen, typed twice.
///
/// # Errors
/// It is short; the second differs.
pub(crate) fn check(passphrase: &str, again: &str) -> Result<(), Failure> {
    if passphrase.chars().count() < SHORTEST {
        let least = SHORTEST.to_string();
        return Err(Failure::refused("passphrase-short").with("least", least));
    }
    if passphrase != again {
        return Err(Failure::refused("passphrases-differ"));
    }
    Ok(())
}

/// Puts a new passphrase in the place of the old one. Backups that were made before open with the old
/// one still.
///
/// # Errors
/// The old one is wrong, or too many were; the new one is short or typed differently; the disk.
pub fn change_passphrase(desk: &Desk, form: &ChangePassphrase) -> Result<Done<()>, Failure> {
    check(&form.passphrase, &form.passphrase_again)?;
    desk.change_passphrase(&form.old, &form.passphrase)?;
    backups::keys_changed(desk)?;
    let detail = serde_json::json!({});
    desk.write(|writer| desk.log(writer, "change-passphrase", "register", &detail))?;
    Ok(Done::new((), [Topic::Backups]))
}

/// Opens the register with the code of the recovery sheet, and gives it a new passphrase.
///
/// # Errors
/// No name; a passphrase that cannot be; a slip in the code; another code; no code was ever made; what
/// opening says.
pub fn unlock_by_code(folder: &Path, doors: Doors, form: &UnlockByCode) -> Result<Desk, Failure> {
    let professional = named(&form.professional)?;
    check(&form.passphrase, &form.passphrase_again)?;
    RecoveryCode::parse(&form.code)?;
    let desk = open(folder, doors, professional, &form.code);
    let desk = desk.map_err(|failure| match failure.code.as_str() {
        "passphrase-wrong" if has_recovery_code(folder) => Failure::refused("recovery-code-wrong"),
        "passphrase-wrong" => Failure::refused("recovery-code-absent"),
        _ => failure,
    })?;
    desk.change_passphrase(&form.code, &form.passphrase)?;
    backups::keys_changed(&desk)?;
    let detail = serde_json::json!({});
    desk.write(|writer| desk.log(writer, "unlock-by-code", "register", &detail))?;
    Ok(desk)
}
