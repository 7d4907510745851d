//! The engine of this test program: a PostgreSQL server with a database for each data folder.

use crate::server::Server;
use etp_hub::Database;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{LazyLock, Mutex, PoisonError};

/// A body with another number in it, and a hash of nothing but zeros.
pub(crate) const TOUCHED_BODY: &str =
    "convert_to(replace(convert_from(body, 'UTF8'), '40', '44'), 'UTF8')";
pub(crate) const ZEROS: &str = "decode(repeat('00', 32), 'hex')";

/// No crash of the server is tried here, and the disk is slow.
static SERVER: LazyLock<Server> =
    LazyLock::new(|| Server::start("-c fsync=off -c max_connections=300"));

static MADE: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// The database of a data folder, made when first asked for.
pub(crate) fn database(folder: &Path) -> Database {
    Database::Server(address(folder))
}

/// What to tell `sentier-hub` about it.
pub(crate) fn words(folder: &Path) -> Vec<String> {
    vec!["--db".to_owned(), address(folder)]
}

/// Changes it behind the hub's back; how many rows.
pub(crate) fn touch(folder: &Path, sql: &str) -> u64 {
    let name = name(folder);
    SERVER.client(&name).execute(sql, &[]).expect("a change")
}

fn address(folder: &Path) -> String {
    let name = name(folder);
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if made.insert(name.clone()) {
        let create = format!("CREATE DATABASE \"{name}\"");
        let mut client = SERVER.client("postgres");
        client.batch_execute(&create).expect("a database");
    }
    SERVER.address(&name)
}

/// Temporary folders have names of their own.
fn name(folder: &Path) -> String {
    let name = folder.file_name().expect("a folder's name");
    name.to_string_lossy().replace('.', "hub_")
}
