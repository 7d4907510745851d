//! Backups: now, where, which, whether they are whole, and back to one of them.

use super::open;
use crate::args::{Backups, Cli};
use crate::console::Console;
use crate::passphrase;
use chrono::{DateTime, Local, Utc};
use etp_app::forms::{ChosenBackup, RestoreBackup, SetBackupPlace};
use etp_app::views::{BackupLine, RegisterContents, RestorePreview};
use etp_app::{Doors, Failure, HandoutLanguage, backups, recovery};
use etp_i18n::{backups as says, cli as sentences, dates, word};
use std::path::Path;

/// Bytes in what people call a megabyte.
const MEGABYTE: u64 = 1_000_000;

pub(crate) fn backups(cli: &Cli, console: &Console, act: &Backups) -> Result<(), Failure> {
    match act {
        Backups::Now => now(cli, console),
        Backups::Place { folder } => place(cli, console, folder),
        Backups::List { folder } => list(cli, console, folder.as_deref()),
        Backups::Verify { backup } => verify(cli, console, backup),
        Backups::Restore { backup, yes } => restore(cli, console, backup, *yes),
    }
}

fn now(cli: &Cli, console: &Console) -> Result<(), Failure> {
    let view = backups::back_up(&open(cli, console)?)?.answer;
    console.answer(&view, |view| {
        let places = [&view.last_elsewhere, &view.last];
        let made = places.into_iter().flatten().next();
        made.map(|made| sentences::backup_made(console.language, &made.place))
            .into_iter()
            .collect()
    });
    Ok(())
}

fn place(cli: &Cli, console: &Console, folder: &Path) -> Result<(), Failure> {
    let form = SetBackupPlace {
        folder: folder.display().to_string(),
    };
    let done = backups::set_backup_place(&open(cli, console)?, &form)?;
    console.answer(&done.answer, |()| {
        vec![sentences::backup_place_set(console.language)]
    });
    Ok(())
}

fn list(cli: &Cli, console: &Console, folder: Option<&Path>) -> Result<(), Failure> {
    let found = match folder {
        Some(folder) => backups::found_backups(&folder.display().to_string())?,
        None => backups::backups(&open(cli, console)?)?.backups,
    };
    console.answer(&found, |found| {
        found.iter().map(|one| said(one, console)).collect()
    });
    Ok(())
}

fn verify(cli: &Cli, console: &Console, backup: &Path) -> Result<(), Failure> {
    let [secret, _] = passphrase::find(cli, console, false)?;
    let form = ChosenBackup {
        backup: backup.display().to_string(),
        secret: secret.to_string(),
    };
    backups::verify_backup(None, &form)?;
    console.answer(&form.backup, |_| {
        vec![sentences::backup_whole(console.language)]
    });
    Ok(())
}

fn restore(cli: &Cli, console: &Console, backup: &Path, yes: bool) -> Result<(), Failure> {
    let [secret, _] = passphrase::find(cli, console, false)?;
    let form = RestoreBackup {
        backup: backup.display().to_string(),
        secret: secret.to_string(),
        practice: None,
    };
    if !yes {
        let seen = backups::preview_restore(&cli.home, &Doors::real(), None, &form)?;
        console.answer(&seen, |seen| previewed(seen, console));
        return Ok(());
    }
    let restored = backups::restore_backup(&cli.home, &Doors::real(), &form)?;
    let language = console.language;
    console.answer(&restored, |restored| {
        let aside =
            (!restored.aside.is_empty()).then(|| says::restored_aside(language, &restored.aside));
        [says::restored(language)]
            .into_iter()
            .chain(aside)
            .collect()
    });
    Ok(())
}

fn previewed(seen: &RestorePreview, console: &Console) -> Vec<String> {
    let language = console.language;
    let then = sentences::backup_then(language, &seen.centre_name, held(&seen.then, console));
    let now = match &seen.now {
        Some(now) => held(now, console),
        None => says::no_register(language),
    };
    vec![
        then,
        sentences::backup_now(language, now),
        sentences::backup_not_yet(language),
    ]
}

fn held(of: &RegisterContents, console: &Console) -> String {
    sentences::backup_contents(
        console.language,
        of.acts,
        of.documents,
        of.patients,
        of.presences,
        of.sessions,
    )
}

fn said(backup: &BackupLine, console: &Console) -> String {
    let language = console.language;
    let state = word(language, &format!("backups-state-{}", backup.state));
    sentences::backup_line(
        language,
        &backup.centre_name,
        &backup.path,
        u32::try_from(backup.bytes.div_ceil(MEGABYTE)).unwrap_or(u32::MAX),
        state.unwrap_or_else(|| backup.state.clone()),
        when(backup.made_at, console),
    )
}

fn when(at: DateTime<Utc>, console: &Console) -> String {
    let here = at.with_timezone(&Local).naive_local();
    let day = dates::long(console.language, here.date());
    format!("{day}, {}", dates::time(console.language, here.time()))
}

/// A new passphrase; the old one, or the recovery code, is asked first.
pub(crate) fn change_passphrase(
    cli: &Cli,
    console: &Console,
    new_file: Option<&Path>,
) -> Result<(), Failure> {
    let [old, _] = passphrase::find(cli, console, false)?;
    let desk = super::open_with(cli, &old)?;
    let [passphrase, again] = passphrase::new(console, new_file)?;
    let form = etp_app::forms::ChangePassphrase {
        old: old.to_string(),
        passphrase: passphrase.to_string(),
        passphrase_again: again.to_string(),
    };
    let done = etp_app::passphrase::change_passphrase(&desk, &form)?;
    console.answer(&done.answer, |()| {
        vec![sentences::passphrase_changed(console.language)]
    });
    Ok(())
}

/// A new recovery code, to be copied on the recovery sheet by hand.
pub(crate) fn recovery_code(cli: &Cli, console: &Console) -> Result<(), Failure> {
    let none: Option<HandoutLanguage> = None;
    let made = recovery::renew_recovery_code(&open(cli, console)?, none)?.answer;
    console.answer(&made, |made| {
        let code = made.groups.join("-");
        vec![sentences::recovery_code(console.language, code)]
    });
    Ok(())
}
