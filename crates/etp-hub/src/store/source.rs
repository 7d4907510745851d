//! Where a connection comes from: a file, a copy that is only looked at, or a server.

use super::engine::Engine;
use super::postgres::{self, Server};
use super::sqlite;
use crate::{Database, HubProblem};
use std::path::PathBuf;

/// A database that can be opened again.
#[derive(Clone)]
pub(super) enum Source {
    File(PathBuf),
    Copy(PathBuf),
    Server(Server),
}

impl Source {
    pub(super) fn of(database: &Database) -> Result<Self, HubProblem> {
        Ok(match database {
            Database::File(path) => Self::File(path.clone()),
            Database::Server(address) => Self::Server(Server::parse(address)?),
        })
    }

    /// One more connection.
    pub(super) fn open(&self) -> Result<Box<dyn Engine>, HubProblem> {
        Ok(match self {
            Self::File(path) => Box::new(sqlite::open(path)?),
            Self::Copy(path) => Box::new(sqlite::open_to_read(path)?),
            Self::Server(server) => Box::new(postgres::open(server)?),
        })
    }

    /// The first of a process: it finds, or makes, this version's tables.
    pub(super) fn open_first(&self) -> Result<Box<dyn Engine>, HubProblem> {
        Ok(match self {
            Self::File(path) => Box::new(sqlite::open_and_migrate(path)?),
            Self::Copy(path) => Box::new(sqlite::open_whole(path)?),
            Self::Server(server) => Box::new(postgres::open_and_migrate(server)?),
        })
    }
}
