//! A whole copy of the hub's database in one SQLite file, whichever engine the hub has; whether
//! such a file is sound; and the way back. The key is
//! not in it: `hub.key` is kept elsewhere, or the copy would be as good as the hub itself.

use crate::HubProblem;
use crate::check::{Checked, check};
use crate::store::Store;
use etp_wire::HubKey;
use std::fs::File;
use std::path::Path;

/// Written beside, verified, then renamed: a file of that name is always a sound copy.
pub(crate) fn backup(store: &Store, key: &HubKey, file: &Path) -> Result<Checked, HubProblem> {
    if file.exists() {
        return Err(HubProblem::FileExists);
    }
    let beside = file.with_extension("unfinished");
    store.copy_to(&beside)?;
    File::open(&beside)?.sync_all()?;
    let checked = verify(key, &beside)?;
    std::fs::rename(&beside, file)?;
    if let Some(folder) = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        File::open(folder)?.sync_all()?;
    }
    Ok(checked)
}

/// Pages, references, signatures, receipts, the chain and the cells of a copy.
pub(crate) fn verify(key: &HubKey, file: &Path) -> Result<Checked, HubProblem> {
    check(&Store::open_copy(file)?, key)
}

/// Takes a sound copy into an empty database; what stands afterwards is verified once more.
pub(crate) fn restore(store: &Store, key: &HubKey, file: &Path) -> Result<Checked, HubProblem> {
    let copy = Store::open_copy(file)?;
    check(&copy, key)?;
    store.fill_from(&copy)?;
    check(store, key)
}
