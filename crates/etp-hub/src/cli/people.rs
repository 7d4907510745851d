//! The acts about people: who may look at the coordinators' pages, and their one-time passwords.

use super::Folder;
use super::acts::{done, printed};
use crate::{Clock, HubProblem, Role};
use clap::Subcommand;
use std::process::ExitCode;

#[derive(Subcommand)]
pub(super) enum People {
    /// Add a person and print the one-time password, which is nowhere else
    Add {
        #[command(flatten)]
        folder: Folder,
        /// What the person signs in with: small letters, digits and . - _ @
        name: String,
        /// coordinator: every page and exact exports; reader: every page and rounded exports
        #[arg(long, value_parser = role)]
        role: Role,
    },
    /// Print everybody's name and role
    List {
        #[command(flatten)]
        folder: Folder,
    },
    /// Remove a person, signed out at once
    Remove {
        #[command(flatten)]
        folder: Folder,
        /// The person's name
        name: String,
    },
    /// Print a new one-time password for a person, signed out at once
    Password {
        #[command(flatten)]
        folder: Folder,
        /// The person's name
        name: String,
    },
}

fn role(word: &str) -> Result<Role, &'static str> {
    Role::of_code(word).ok_or("coordinator or reader")
}

impl People {
    pub(super) fn run(&self, clock: Clock) -> Result<ExitCode, HubProblem> {
        match self {
            Self::Add { folder, name, role } => {
                printed(folder.open("", clock)?.add_person(name, *role)?)
            }
            Self::List { folder } => list(folder, clock),
            Self::Remove { folder, name } => {
                if folder.open("", clock)?.remove_person(name)? {
                    done(Ok(()))
                } else {
                    unknown()
                }
            }
            Self::Password { folder, name } => {
                match folder.open("", clock)?.reset_password(name)? {
                    Some(password) => printed(password),
                    None => unknown(),
                }
            }
        }
    }
}

fn list(folder: &Folder, clock: Clock) -> Result<ExitCode, HubProblem> {
    for person in folder.open("", clock)?.people()? {
        let password = if person.must_change {
            "  one-time password"
        } else {
            ""
        };
        println!("{:<24} {}{password}", person.name, person.role.code());
    }
    Ok(ExitCode::SUCCESS)
}

fn unknown() -> Result<ExitCode, HubProblem> {
    eprintln!("sentier-hub: unknown-person");
    Ok(ExitCode::from(2))
}
