//! Where the hub's database is: a file of its data folder unless the administrator says otherwise.

use std::path::{Path, PathBuf};

const FILE: &str = "hub.db";

/// A database, by its place. An address may hold a password: it is never printed.
#[derive(Clone)]
pub enum Database {
    /// SQLite in this file.
    File(PathBuf),
    /// PostgreSQL at this address: `postgres://…`.
    Server(String),
}

impl Database {
    /// The file of a data folder.
    pub fn of_folder(folder: &Path) -> Self {
        Self::File(folder.join(FILE))
    }

    /// The folder whose disk fills up as the hub grows; nothing when it is a server's business.
    pub(crate) fn disk(&self) -> Option<&Path> {
        match self {
            Self::File(file) => file.parent(),
            Self::Server(_) => None,
        }
    }
}
