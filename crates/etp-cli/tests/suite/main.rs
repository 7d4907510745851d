//! The command line as a process: exit codes, answers for machines, calendar files, and sends that are killed.

mod attendance;
mod calendar;
mod exit_codes;
mod handouts;
mod killed_send;
mod network;
mod people;
mod plans;
mod program;
mod programmes;
