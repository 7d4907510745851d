//! The hub's own key: 32 random bytes in a file only its owner may read.

use crate::HubProblem;
use etp_wire::HubSecret;
use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;

const FILE: &str = "hub.key";

/// Reads the key of a data folder, or makes it on the first start.
pub(crate) fn load_or_create(folder: &Path) -> Result<HubSecret, HubProblem> {
    match std::fs::read_to_string(folder.join(FILE)) {
        Ok(text) => parse(&text),
        Err(error) if error.kind() == ErrorKind::NotFound => create(folder),
        Err(error) => Err(error.into()),
    }
}

fn parse(text: &str) -> Result<HubSecret, HubProblem> {
    let mut seed = [0; 32];
    hex::decode_to_slice(text.trim(), &mut seed).map_err(|_| HubProblem::Key)?;
    Ok(HubSecret::from_seed(seed))
}

/// Written beside and renamed, so that no crash leaves half a key behind.
fn create(folder: &Path) -> Result<HubSecret, HubProblem> {
    let seed: [u8; 32] = random()?;
    let beside = folder.join("hub.key.new");
    let mut file = private().open(&beside)?;
    file.write_all(format!("{}\n", hex::encode(seed)).as_bytes())?;
    file.sync_all()?;
    std::fs::rename(&beside, folder.join(FILE))?;
    File::open(folder)?.sync_all()?;
    Ok(HubSecret::from_seed(seed))
}

fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Random bytes from the system.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], HubProblem> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| HubProblem::Randomness)?;
    Ok(bytes)
}
