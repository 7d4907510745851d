//! The hub in process, on a socket and under kill -9. One binary, so that it is linked once.

mod common;
mod converge;
mod enrolment;
mod ingest;
mod kill;
mod socket;
