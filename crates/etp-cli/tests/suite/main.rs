//! The command line as a process: exit codes, answers for machines, and sends that are killed.

mod exit_codes;
mod killed_send;
mod network;
mod people;
mod program;
mod programmes;
