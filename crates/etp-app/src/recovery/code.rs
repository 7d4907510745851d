//! The recovery code: made, shown once, proved now and then, renewed.
//!
//! Why: what proves a group is a salted digest of each, inside the encrypted register. It tells nobody
//! anything: whoever can read it has the register open.

use super::sheet;
use crate::forms::ProveRecoveryCode;
use crate::views::{RecoveryCodeMade, RecoveryStanding};
use crate::{Desk, Done, Failure, Topic, backups};
use chrono::NaiveDate;
use etp_domain::HandoutLanguage;
use etp_store::{Reader, RecoveryCode, has_recovery_code};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// The setting that holds the digests, as JSON.
const PROOF: &str = "recovery-proof";
/// The settings that hold days.
const MADE: &str = "recovery-made";
const PROVED: &str = "recovery-proved";
/// How many groups are asked for.
const ASKED: usize = 3;

/// What typed groups are compared with.
#[derive(Serialize, Deserialize)]
struct Proof {
    salt: String,
    groups: Vec<String>,
}

/// Makes a recovery code; the one before opens nothing any more, but the backups of its day. The sheet
/// is printed before the code is in force, so that there is never a code without its paper.
///
/// # Errors
/// No randomness; the disk.
pub fn renew_recovery_code(
    desk: &Desk,
    print: Option<HandoutLanguage>,
) -> Result<Done<RecoveryCodeMade>, Failure> {
    let code = RecoveryCode::make()?;
    let groups: Vec<String> = code.groups().map(str::to_owned).collect();
    let sheet = print
        .map(|language| sheet::with_code(desk, language, &groups))
        .transpose()?;
    let proof = serde_json::json!(Proof::of(desk, &groups)?).to_string();
    desk.change_recovery_code(&code)?;
    backups::keys_changed(desk)?;
    desk.write(|writer| {
        writer.save_setting(PROOF, &proof)?;
        writer.save_setting(MADE, &desk.today().to_string())?;
        writer.save_setting(PROVED, "")?;
        desk.log(
            writer,
            "renew-recovery-code",
            "register",
            &serde_json::json!({}),
        )
    })?;
    let made = RecoveryCodeMade { groups, sheet };
    Ok(Done::new(made, [Topic::Backups]))
}

/// Which groups of the code to look up on the sheet, from 1.
///
/// # Errors
/// No code was made; no randomness.
pub fn recovery_drill(desk: &Desk) -> Result<Vec<u8>, Failure> {
    if !has_recovery_code(desk.folder()) {
        return Err(Failure::refused("recovery-code-absent"));
    }
    let chance = desk.doors.chance.secret();
    let chance = chance.ok_or_else(|| Failure::broken("randomness-unavailable"))?;
    let mut numbers: Vec<u8> = (1..=7).collect();
    numbers.sort_by_key(|number| chance[usize::from(*number)]);
    numbers.truncate(ASKED);
    numbers.sort_unstable();
    Ok(numbers)
}

/// Writes down that somebody has the sheet at hand.
///
/// # Errors
/// A group is not what is on the sheet, or too few were typed; no code was made; the disk.
pub fn prove_recovery_code(desk: &Desk, form: &ProveRecoveryCode) -> Result<Done<()>, Failure> {
    let kept = desk.read(|reader| Ok(reader.setting(PROOF)?))?;
    let proof: Proof = kept
        .and_then(|text| serde_json::from_str(&text).ok())
        .ok_or_else(|| Failure::refused("recovery-code-absent"))?;
    let numbers: BTreeSet<u8> = form.groups.iter().map(|group| group.number).collect();
    let right = |group| proof.holds(group);
    if numbers.len() < ASKED || !form.groups.iter().all(right) {
        return Err(Failure::refused("recovery-groups-wrong"));
    }
    desk.write(|writer| {
        writer.save_setting(PROVED, &desk.today().to_string())?;
        desk.log(
            writer,
            "prove-recovery-code",
            "register",
            &serde_json::json!({}),
        )?;
        Ok(Done::new((), [Topic::Backups]))
    })
}

/// How the code stands.
pub(crate) fn standing(desk: &Desk) -> Result<RecoveryStanding, Failure> {
    let made = has_recovery_code(desk.folder());
    desk.read(|reader| {
        let of_code = |name| day(reader, name).map(|day| day.filter(|_| made));
        Ok(RecoveryStanding {
            made,
            made_on: of_code(MADE)?,
            proved_on: of_code(PROVED)?,
        })
    })
}

fn day(reader: &Reader<'_>, name: &str) -> Result<Option<NaiveDate>, Failure> {
    Ok(reader.setting(name)?.and_then(|day| day.parse().ok()))
}

impl Proof {
    fn of(desk: &Desk, groups: &[String]) -> Result<Self, Failure> {
        let salt = desk.doors.chance.secret();
        let salt = hex::encode(salt.ok_or_else(|| Failure::broken("randomness-unavailable"))?);
        let groups = groups.iter().map(|group| digest(&salt, group)).collect();
        Ok(Self { salt, groups })
    }

    fn holds(&self, typed: &crate::forms::TypedGroup) -> bool {
        let at = usize::from(typed.number).checked_sub(1);
        let kept = at.and_then(|at| self.groups.get(at));
        kept == Some(&digest(&self.salt, &RecoveryCode::group(&typed.text)))
    }
}

fn digest(salt: &str, group: &str) -> String {
    hex::encode(Sha256::digest(format!("{salt} {group}")))
}
