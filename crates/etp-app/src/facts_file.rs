//! Facts that travel: one file with everything figures are counted from, out of a register and into an
//! empty one. docs/facts-format.md describes it.
//!
//! Why:
//! - No name, address, number, date of birth or word anybody wrote is in it; but who was where on which
//!   day still points at people. So it goes deliberately, marked as restricted, and the history says so.
//! - Things travel under random ids that stay theirs, and every list is sorted as its lines read: the
//!   same facts are the same bytes, and what came in goes out as it came.
//! - A person's age goes with each enrolment and assessment, and only where the date of birth is known to
//!   the day. Whoever takes the file gets a date of birth that agrees with all of them.

mod born;
mod check;
mod contents;
mod give;
mod ids;
mod known;
mod take;
mod write;

pub use check::check_facts_bytes;

use crate::{Desk, Done, Failure, Topic, write_whole};
use contents::Contents;
use etp_report::{Period, PeriodProblem};
use etp_wire::Digest;
use serde::Serialize;
use std::path::Path;

/// The largest file that is read, in bytes: several times ten years of a large centre.
const LARGEST: u64 = 512 * 1024 * 1024;

/// Where facts go, and which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportFacts {
    /// The file.
    pub to: String,
    /// Of which period; `None` for everything there is.
    pub period: Option<String>,
}

/// What a file of facts holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FactsTold {
    /// Its digest.
    pub sha256: String,
    /// How many patients.
    pub patients: usize,
    /// How many sessions.
    pub sessions: usize,
    /// How many lines of patients on lists.
    pub presences: usize,
}

/// Writes the facts into a file and says so in the history.
///
/// # Errors
/// The period cannot be read; the file cannot be saved; the disk.
pub fn export_facts(desk: &Desk, form: &ExportFacts) -> Result<FactsTold, Failure> {
    let period = form.period.as_deref().map(period).transpose()?;
    let path = Path::new(&form.to);
    let not_saved = |_| Failure::broken("file-not-saved").with("file", form.to.clone());
    desk.write(|writer| {
        let contents = give::contents(desk, writer, period)?;
        let text = write::text(&contents)?;
        let told = told(&contents, text.as_bytes());
        let detail = serde_json::json!({
            "first": contents.first, "last": contents.last, "sha256": told.sha256,
        });
        desk.log(writer, "export-facts", "facts", &detail)?;
        write_whole(path, text.as_bytes()).map_err(not_saved)?;
        Ok(told)
    })
}

/// Takes the facts of a file into this register, which must be empty.
///
/// # Errors
/// The file cannot be read, is no file of facts, or contradicts itself; somebody or something is in the
/// register already; the centre lies in another country; the disk. Nothing was taken then.
pub fn import_facts(desk: &Desk, path: &Path) -> Result<Done<FactsTold>, Failure> {
    let bytes = read(path)?;
    let contents = check::contents(&bytes)?;
    let told = told(&contents, &bytes);
    let centre = desk.write(|writer| {
        let centre = take::take(desk, writer, &contents)?;
        let detail = serde_json::json!({
            "first": contents.first, "last": contents.last, "sha256": told.sha256,
        });
        desk.log(writer, "import-facts", "facts", &detail)?;
        Ok(centre)
    })?;
    desk.centre_is_now(centre);
    let changed = [
        Topic::Centre,
        Topic::Patients,
        Topic::Programmes,
        Topic::Sessions,
        Topic::Reports,
    ];
    Ok(Done::new(told, changed))
}

fn told(contents: &Contents, bytes: &[u8]) -> FactsTold {
    FactsTold {
        sha256: Digest::of(bytes).to_string(),
        patients: contents.patients.len(),
        sessions: contents.sessions.len(),
        presences: contents.presences.len(),
    }
}

fn period(text: &str) -> Result<Period, Failure> {
    Period::parse(text).map_err(|problem| {
        let (PeriodProblem::Unreadable(given) | PeriodProblem::Backwards(given)) = &problem;
        Failure::refused(problem.to_string())
            .with("given", given.clone())
            .with("field", "period")
    })
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let unreadable =
        |_| Failure::refused("file-unreadable").with("file", path.display().to_string());
    if std::fs::metadata(path).map_err(unreadable)?.len() > LARGEST {
        return Err(Failure::refused("facts-too-large"));
    }
    std::fs::read(path).map_err(unreadable)
}

#[cfg(test)]
mod tests;
