//! Who may look at the pages. Made, listed and removed at the hub's own machine.

use super::password::{hash, one_time};
use crate::store::Store;
use crate::time::stamp;
use crate::{HubProblem, RegionalHub};
use chrono::{DateTime, Utc};

/// What a person may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Sees every page and exports exact sums.
    Coordinator,
    /// Sees every page and exports rounded sums.
    Reader,
}

/// A person as the pages know them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// What the person signs in with.
    pub name: String,
    /// What the person may do.
    pub role: Role,
    /// Whether the password is still the one-time one.
    pub must_change: bool,
}

/// A person as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) person: Person,
    /// The password's hash.
    pub(crate) password: String,
}

const SHORTEST: usize = 2;
const LONGEST: usize = 40;

impl Role {
    const ALL: [Self; 2] = [Self::Coordinator, Self::Reader];

    /// The word on the command line and in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Coordinator => "coordinator",
            Self::Reader => "reader",
        }
    }

    /// The role of a word.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

impl RegionalHub {
    /// Adds a person and says the one-time password, which is nowhere else.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn add_person(&self, name: &str, role: Role) -> Result<String, HubProblem> {
        add(self.store(), self.instant(), name, role)
    }

    /// Everybody, by name.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn people(&self) -> Result<Vec<Person>, HubProblem> {
        self.store().reading()?.people()
    }

    /// Removes a person, signed out at once. False when there was none.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn remove_person(&self, name: &str) -> Result<bool, HubProblem> {
        self.store().write(|ledger| {
            ledger.remove_sessions_of(name)?;
            ledger.remove_person(name)
        })
    }

    /// Gives a person a new one-time password, signed out at once. Nothing when there is none.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn reset_password(&self, name: &str) -> Result<Option<String>, HubProblem> {
        let password = one_time()?;
        let hashed = hash(&password)?;
        let done = self.store().write(|ledger| {
            ledger.remove_sessions_of(name)?;
            ledger.put_password(name, &hashed, true)
        })?;
        Ok(done.then_some(password))
    }
}

fn add(store: &Store, now: DateTime<Utc>, name: &str, role: Role) -> Result<String, HubProblem> {
    if !is_name(name) {
        return Err(HubProblem::PersonName);
    }
    let password = one_time()?;
    let entry = Entry {
        person: Person {
            name: name.to_owned(),
            role,
            must_change: true,
        },
        password: hash(&password)?,
    };
    store.write(|ledger| match ledger.person(name)? {
        Some(_) => Err(HubProblem::PersonThere),
        None => ledger.insert_person(&entry, &stamp(now)),
    })?;
    Ok(password)
}

/// Small letters, digits, and what joins them: a name is typed on many keyboards.
fn is_name(name: &str) -> bool {
    let is_sign = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit();
    (SHORTEST..=LONGEST).contains(&name.len())
        && name.starts_with(is_sign)
        && name
            .chars()
            .all(|sign| is_sign(sign) || ".-_@".contains(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_can_be_typed_anywhere() {
        for name in ["claire", "c.dubois", "ors-54", "c@ors.example"] {
            assert!(is_name(name), "{name}");
        }
        for name in [
            "",
            "c",
            "Claire",
            "hélène",
            ".claire",
            "a b",
            &"a".repeat(41),
        ] {
            assert!(!is_name(name), "{name}");
        }
    }

    #[test]
    fn a_role_is_found_by_its_word() {
        for role in Role::ALL {
            assert_eq!(Role::of_code(role.code()), Some(role));
        }
        assert_eq!(Role::of_code("administrator"), None);
    }
}
