//! The regional server. It receives signed batches of anonymous counts, keeps each as it came,
//! and answers with receipts signed by its own key.
//!
//! This room knows no patient, no laptop's database and no clock of its own: time is handed in
//! by `main.rs`. Its store is its own; it shares no SQL with the laptop.
//!
//! What a batch does here does not depend on how often it arrives or in which order:
//! - one (laptop, number) is one batch: the same again gets the same receipt, byte for byte; other
//!   bytes under a used number are refused;
//! - a later revision replaces a centre's table whole, an earlier one goes to the history; a
//!   withdrawal is a revision without cells.
//!
//! Why:
//! - Logs and counters name laptops, centres and outcomes, never a value.
//! - The hub checks a shown number against the threshold once more. A laptop with a bug, or a
//!   forged one, must not make the region publish a small count.
//! - The log is a chain, so there is one writer at a time, on either engine and in however many
//!   processes. What waits for it is written together; that, not more writers, is what makes it
//!   fast enough (see docs/hub.md for figures).
//! - SQLite in one file is the default: a region has some hundred centres a quarter. PostgreSQL is
//!   for who wants a second machine, point-in-time recovery or other tools on the same tables.
//! - It speaks plain HTTP on one address. TLS is the business of the proxy before it; integrity
//!   does not depend on it, since batches, enrolments and receipts are signed.

mod backup;
mod chain;
mod check;
pub mod cli;
mod config;
mod database;
mod disk;
mod enrol;
mod exchange;
mod http;
mod hub;
mod ingest;
mod keyfile;
mod limits;
mod metrics;
mod people;
mod problem;
mod queue;
mod rotate;
mod store;
mod sums;
mod time;
mod web;

pub use check::Checked;
pub use database::Database;
pub use exchange::Imported;
pub use http::{Door, Service, serve, serve_admin, serve_public};
pub use hub::RegionalHub;
pub use limits::Allowance;
pub use people::{Person, Role};
pub use problem::{Denied, HubProblem};
pub use store::tables::{PublishedCell, StandingTable, Total};
pub use time::Clock;
