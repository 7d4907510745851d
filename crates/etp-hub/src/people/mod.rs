//! The coordinators' accounts: names, roles, passwords, sessions. Knows no page and no cell.
//!
//! Why:
//! - Accounts are made at the hub's own machine, by its administrator, with a one-time password that
//!   is printed once. There is no mail and no forgotten-password page to attack.
//! - The database holds no password and no session: argon2id of the one, a digest of the other.
//! - A person is a name the administrator chose. Nothing else is kept of them.

mod accounts;
mod gate;
mod password;
mod session;

pub(crate) use accounts::Entry;
pub use accounts::{Person, Role};
pub(crate) use gate::Gate;
pub(crate) use session::{Change, SESSION_HOURS, Token};
