//! The hub in process, on a socket and under kill -9. One binary, so that it is linked once.

mod administration;
mod common;
mod converge;
mod enrolment;
mod file;
mod ingest;
mod kill;
mod limits;
mod migration;
mod open;
mod rotation;
mod socket;
mod weather;
