//! Backups, going back to one, the passphrase and the recovery code.

use crate::window::{Window, aside};
use etp_app::forms::{
    ChangePassphrase, ChosenBackup, ProveRecoveryCode, RestoreBackup, SetBackupPlace, UnlockByCode,
};
use etp_app::views::{
    BackupCopying, BackupLine, BackupsView, Doorstep, RecoveryCodeMade, RestorePreview, Restored,
};
use etp_app::{Done, Doors, Failure, HandoutLanguage, backups, passphrase, recovery};
use tauri::State;

at_desk! {
    /// How backups stand.
    backups() -> BackupsView: backups::backups;
    /// How far the backup is that is being made.
    backup_copying() -> Option<BackupCopying>: backups::backup_copying;
    /// Makes a backup now.
    back_up() -> Done<BackupsView>: backups::back_up;
    /// Makes the backup of the day, unless there is one.
    back_up_if_due() -> Done<bool>: backups::back_up_if_due;
    /// Where backups go besides this computer.
    set_backup_place(form: SetBackupPlace) -> Done<()>:
        move |desk| backups::set_backup_place(desk, &form);
    /// Looks at every page of a backup of the open register.
    verify_backup(form: ChosenBackup) -> ():
        move |desk| backups::verify_backup(Some(desk), &form);
    /// A new passphrase.
    change_passphrase(form: ChangePassphrase) -> Done<()>:
        move |desk| passphrase::change_passphrase(desk, &form);
    /// A new recovery code, printed on its sheet.
    renew_recovery_code(language: HandoutLanguage) -> Done<RecoveryCodeMade>:
        move |desk| recovery::renew_recovery_code(desk, Some(language));
    /// Which groups of the code to look up.
    recovery_drill() -> Vec<u8>: recovery::recovery_drill;
    /// Some groups of the code, from its sheet.
    prove_recovery_code(form: ProveRecoveryCode) -> Done<()>:
        move |desk| recovery::prove_recovery_code(desk, &form);
}

/// The backups in a folder. Needs no open register.
#[tauri::command]
#[specta::specta]
pub(crate) async fn found_backups(folder: String) -> Result<Vec<BackupLine>, Failure> {
    aside(move || backups::found_backups(&folder)).await
}

/// What a backup would bring. Needs no open register.
#[tauri::command]
#[specta::specta]
pub(crate) async fn preview_restore(
    window: State<'_, Window>,
    demo: bool,
    form: ChosenBackup,
) -> Result<RestorePreview, Failure> {
    let (folder, open) = (window.folder(demo), window.desk().ok());
    let form = chosen(form, demo);
    aside(move || backups::preview_restore(&folder, &Doors::real(), open.as_deref(), &form)).await
}

/// Closes the register, if it is open, and puts a backup in its place.
#[tauri::command]
#[specta::specta]
pub(crate) async fn restore_backup(
    window: State<'_, Window>,
    demo: bool,
    form: ChosenBackup,
) -> Result<Restored, Failure> {
    let (folder, form) = (window.folder(demo), chosen(form, demo));
    // Whatever speaks against it is said while the register is still open.
    let (at, looked, open) = (folder.clone(), form.clone(), window.desk().ok());
    aside(move || backups::preview_restore(&at, &Doors::real(), open.as_deref(), &looked)).await?;
    window.leave();
    window.left().await;
    aside(move || backups::restore_backup(&folder, &Doors::real(), &form)).await
}

/// Opens with the code of the recovery sheet, and a new passphrase.
#[tauri::command]
#[specta::specta]
pub(crate) async fn unlock_by_code(
    window: State<'_, Window>,
    demo: bool,
    form: UnlockByCode,
) -> Result<Doorstep, Failure> {
    window.left().await;
    let folder = window.folder(demo);
    let at = folder.clone();
    let desk = aside(move || passphrase::unlock_by_code(&at, Doors::real(), &form)).await?;
    Ok(window.seat(desk, &folder))
}

/// Practice and truth have a folder each, and a backup of one never goes into the other.
fn chosen(form: ChosenBackup, demo: bool) -> RestoreBackup {
    RestoreBackup {
        backup: form.backup,
        secret: form.secret,
        practice: Some(demo),
    }
}
