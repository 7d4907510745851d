//! The hub in process, on a socket and under kill -9. One binary, so that it is linked once.

mod administration;
mod browser;
mod common;
mod converge;
mod engine;
mod enrolment;
mod file;
mod ingest;
mod kill;
mod limits;
mod migration;
mod open;
mod pages;
mod region;
mod rotation;
mod socket;
mod together;
mod weather;
