//! The command line as a process: exit codes, answers for machines, calendar files, and sends, backups and restores that are killed.

mod attendance;
mod backups;
mod calendar;
mod exit_codes;
mod handouts;
mod killed_send;
mod letters;
mod network;
mod people;
mod plans;
mod program;
mod programmes;
