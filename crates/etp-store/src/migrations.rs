//! The steps from an empty file to today's schema. A released step is closed: its hash is written
//! here and in every register it was applied to.

use crate::columns::stamp;
use crate::{StoreError, courses, patients};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior, named_params};

/// Fills what a step made.
type Filling = fn(&Connection) -> Result<(), StoreError>;

/// One step.
#[derive(Clone, Copy)]
pub(crate) struct Migration {
    pub(crate) number: u32,
    pub(crate) name: &'static str,
    pub(crate) sql: &'static str,
    pub(crate) sha256: &'static str,
    /// What SQL alone cannot do, in the same transaction: texts people are found by.
    pub(crate) then: Option<Filling>,
}

/// Every step there is, in order.
pub(crate) const ALL: &[Migration] = &[
    Migration {
        number: 1,
        name: "first",
        sql: include_str!("../migrations/0001_first.sql"),
        sha256: "0da5a72bebf90108db1c260318c8f4514964f0a6e2a626941b75b1a3164ed206",
        then: None,
    },
    Migration {
        number: 2,
        name: "centre",
        sql: include_str!("../migrations/0002_centre.sql"),
        sha256: "b8b95243e14f8446927400d926cb24a165bf45822fc629bbe7dc6b54db6afb8a",
        then: None,
    },
    Migration {
        number: 3,
        name: "people",
        sql: include_str!("../migrations/0003_people.sql"),
        sha256: "8c9627aa1ff956ad0f2f77b93a390677445cb68a33cae7f68531c13c3d256262",
        then: Some(people),
    },
    Migration {
        number: 4,
        name: "import_lines",
        sql: include_str!("../migrations/0004_import_lines.sql"),
        sha256: "bdf78ec757c9137ed595aff57bf3bc236c834d5522fe0dbe3ccdabb396dfcbf9",
        then: None,
    },
    Migration {
        number: 5,
        name: "pathways",
        sql: include_str!("../migrations/0005_pathways.sql"),
        sha256: "544ed9e4a508864f42af8053ee30fc84f2c72be384788e008ef5ed2160d71bbf",
        then: None,
    },
    Migration {
        number: 6,
        name: "schedule",
        sql: include_str!("../migrations/0006_schedule.sql"),
        sha256: "4f55f272f874dcddfba3fe40d5be91dd8de995ea234ecce6d2d2a1357ace0795",
        then: Some(courses::all_anew),
    },
    Migration {
        number: 7,
        name: "marks",
        sql: include_str!("../migrations/0007_marks.sql"),
        sha256: "7ccf317f38d1b4357a5382ebdd3d31279857f820d847a75a6b7eaa6811e34d66",
        then: None,
    },
    Migration {
        number: 8,
        name: "handouts",
        sql: include_str!("../migrations/0008_handouts.sql"),
        sha256: "735d2e75edba572fea905052bb949f67b0e568566fa77237310fef044262c4fa",
        then: None,
    },
    Migration {
        number: 9,
        name: "reports",
        sql: include_str!("../migrations/0009_reports.sql"),
        sha256: "d6af3c1a64dbec9c742f2dd9fbf3fb46cd8f241fc9b30cc29dd76e209b9f4498",
        then: None,
    },
    Migration {
        number: 10,
        name: "sharing",
        sql: include_str!("../migrations/0010_sharing.sql"),
        sha256: "2ff43b0f23d32d2171f20335c600bec13818934f338fd574f6825dc3414a31d5",
        then: None,
    },
    Migration {
        number: 11,
        name: "appointment_letters",
        sql: include_str!("../migrations/0011_appointment_letters.sql"),
        sha256: "40db52d9404f9a8fefeefc0a759780bbaee345f9b58eb61b7e08bd289acad323",
        then: None,
    },
];

/// Old files get what they are found by. How their sessions stand is counted by the last step that
/// changed it.
fn people(connection: &Connection) -> Result<(), StoreError> {
    patients::find_all_anew(connection)
}

/// Whether a register needs steps it has not taken.
///
/// # Errors
/// The register is newer than this application, or took a step that is not ours.
pub(crate) fn are_waiting(
    connection: &Connection,
    steps: &[Migration],
) -> Result<bool, StoreError> {
    let (found, known) = (version(connection)?, newest(steps));
    if found > known {
        return Err(StoreError::RegisterNewer { found, known });
    }
    check_taken(connection, steps)?;
    Ok(found < known)
}

/// Takes every step that is missing, each in its own transaction.
pub(crate) fn take(
    connection: &Connection,
    steps: &[Migration],
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let found = version(connection)?;
    for step in steps.iter().filter(|step| step.number > found) {
        take_one(connection, step, now)?;
    }
    Ok(())
}

fn take_one(
    connection: &Connection,
    step: &Migration,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    transaction.execute_batch(step.sql)?;
    if let Some(then) = step.then {
        then(&transaction)?;
    }
    transaction.execute(
        include_str!("migrations/record.sql"),
        named_params! {
            ":number": step.number,
            ":name": step.name,
            ":sha256": step.sha256,
            ":applied_at": stamp(now),
        },
    )?;
    transaction.pragma_update(None, "user_version", step.number)?;
    Ok(transaction.commit()?)
}

fn check_taken(connection: &Connection, steps: &[Migration]) -> Result<(), StoreError> {
    let mut taken = connection.prepare(include_str!("migrations/taken.sql"))?;
    let mut rows = taken.query([])?;
    while let Some(row) = rows.next()? {
        let (number, sha256): (u32, String) = (row.get("number")?, row.get("sha256")?);
        let ours = |step: &Migration| step.number == number && step.sha256 == sha256;
        if !steps.iter().any(ours) {
            return Err(StoreError::MigrationChanged { number });
        }
    }
    Ok(())
}

fn version(connection: &Connection) -> Result<u32, StoreError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

fn newest(steps: &[Migration]) -> u32 {
    steps.last().map_or(0, |step| step.number)
}

#[cfg(test)]
mod letters_tests;
#[cfg(test)]
mod marks_tests;
#[cfg(test)]
mod pathways_tests;
#[cfg(test)]
mod people_tests;
#[cfg(test)]
mod reports_tests;
#[cfg(test)]
pub(crate) mod rows;
#[cfg(test)]
pub(crate) mod schedule_tests;
#[cfg(test)]
mod sharing_tests;
#[cfg(test)]
mod tests;
