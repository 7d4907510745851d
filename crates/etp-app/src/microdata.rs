//! The door through which a centre's lines from any other program become publishable tables: lines
//! in, tables out, and a ledger beside that remembers what was said. Knows no register of ours.
//! docs/disclosure-format.md describes the files.
//!
//! Why:
//! - A ledger is as confidential as the register: it holds who came how often, by number.
//! - The ledger is saved before anything is told. A table that was told and not remembered could be
//!   told again, differently.
//! - Tables are made in the order their periods end, whatever the order of the lines, so that two
//!   files that say the same give the same tables.

mod columns;
mod ledger;
mod periods;
mod register;

use crate::Failure;
use etp_disclosure::{
    Cell, Contribution, Ledger, LedgerLine, Measure, Occasion, Period, PeriodKind, Policy, Status,
    Step, Unsafe, Withheld, measures_of, release, withdraw,
};
use serde::Serialize;
use std::path::PathBuf;

/// The largest file of lines that is read, in bytes.
const LARGEST: u64 = 64 * 1024 * 1024;

/// A file of lines, and what to do with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleaseMicrodata {
    /// The lines, as CSV.
    pub file: PathBuf,
    /// The policy, by its name.
    pub policy: String,
    /// What was released before; a file that is not there yet is an empty ledger.
    pub ledger: PathBuf,
    /// The last quarter that is over, where it may have no line.
    pub through: Option<String>,
    /// Periods whose numbers changed and may be said anew, if the rules let them.
    pub correct: Vec<String>,
}

/// A period whose numbers stand no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithdrawMicrodata {
    /// Which.
    pub period: String,
    /// What was released before.
    pub ledger: PathBuf,
}

/// Every table released of the file's periods, in order of time, and what was kept back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MicrodataReleased {
    /// The name of the policy asked for.
    pub policy: String,
    /// Today's tables and those of earlier runs.
    pub tables: Vec<ReleasedTable>,
    /// Periods that would say something else today, or cannot say anything.
    pub withheld: Vec<WithheldTable>,
}

/// One table as it was released.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReleasedTable {
    /// `ETP_C`, `ETP_H` or `ETP_Y`.
    pub data_set: &'static str,
    /// `2026Q1`, `2026S1` or `2026`.
    pub period: Period,
    /// From 1.
    pub revision: u32,
    /// How coarse it is.
    pub step: Step,
    /// Whether its numbers stand.
    pub status: Status,
    /// Its cells; a hidden one is `null` and nothing else is said about it.
    pub cells: Vec<Cell>,
}

impl ReleasedTable {
    /// Whether it counts patients beside attendances.
    pub fn counts_patients(&self) -> bool {
        measures_of(self.period.kind()).contains(&Measure::Patients)
    }

    /// `released` or `withdrawn`.
    pub fn status_word(&self) -> &'static str {
        match self.status {
            Status::Released => "released",
            Status::Withdrawn => "withdrawn",
        }
    }
}

/// A period that was kept back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WithheldTable {
    /// Which.
    pub period: Period,
    /// The reason, as a word: `frozen`, `not-yet`…
    pub why: &'static str,
}

/// Releases every period of a file of lines that was not released before, and tells all that stands.
///
/// # Errors
/// A line, a column, the policy or the ledger cannot be taken; the ledger cannot be saved. Nothing
/// was released then, and the ledger is as it was.
pub fn release_microdata(form: &ReleaseMicrodata) -> Result<MicrodataReleased, Failure> {
    let policy = Policy::named(&form.policy).ok_or_else(|| {
        Failure::refused("microdata-policy-unknown").with("given", form.policy.clone())
    })?;
    let register = check_microdata(&read(form)?)?;
    let before = ledger::read(&form.ledger)?;
    let wanted = Wanted {
        periods: periods::of(&register, form.through.as_deref())?,
        corrected: form
            .correct
            .iter()
            .map(|given| periods::read(given))
            .collect::<Result<_, _>>()?,
        policy,
    };
    let (after, told) = released(before.clone(), &register, &wanted)?;
    if after != before {
        ledger::save(&form.ledger, &after)?;
    }
    Ok(told)
}

/// Takes back what was released of a period. What was known stays known, and the ledger keeps it.
///
/// # Errors
/// The ledger cannot be taken or saved; nothing was released of the period.
pub fn withdraw_microdata(form: &WithdrawMicrodata) -> Result<ReleasedTable, Failure> {
    let period = periods::read(&form.period)?;
    let mut ledger = ledger::read(&form.ledger)?;
    let withdrawn = withdraw(&ledger, period).map_err(|reason| match reason {
        Withheld::NotReleased => {
            Failure::refused("microdata-not-released").with("period", period.to_string())
        }
        _ => Failure::refused("microdata-ledger-contradicts"),
    })?;
    ledger.push(withdrawn.line.clone());
    ledger::save(&form.ledger, &ledger)?;
    Ok(table(&withdrawn.line))
}

/// What of a file is asked for.
struct Wanted {
    periods: Vec<Period>,
    corrected: Vec<Period>,
    policy: Policy,
}

impl Wanted {
    /// A corrected year is the year a table is about: this door knows no other day.
    fn occasion(&self, ledger: &Ledger, period: Period) -> Occasion {
        if !self.corrected.contains(&period) || ledger.latest(period).is_none() {
            return Occasion::First;
        }
        let again = ledger.lines().iter().filter(|line| {
            line.period().year() == period.year()
                && line.revision() > 1
                && line.status() == Status::Released
        });
        Occasion::Correction {
            corrections_this_year: u32::try_from(again.count()).unwrap_or(u32::MAX),
        }
    }
}

/// Reads lines without releasing anything.
///
/// # Errors
/// The first line or column that cannot be taken.
pub fn check_microdata(bytes: &[u8]) -> Result<Vec<Contribution>, Failure> {
    register::contributions(std::str::from_utf8(bytes).map_err(|_| register::not_text())?)
}

/// Reads a ledger without releasing anything.
///
/// # Errors
/// It is none, or comes from a newer version.
pub fn check_ledger(bytes: &[u8]) -> Result<Ledger, Failure> {
    ledger::of_bytes(bytes)
}

fn read(form: &ReleaseMicrodata) -> Result<Vec<u8>, Failure> {
    let unreadable =
        |_| Failure::refused("file-unreadable").with("file", form.file.display().to_string());
    if std::fs::metadata(&form.file).map_err(unreadable)?.len() > LARGEST {
        return Err(Failure::refused("microdata-too-large"));
    }
    std::fs::read(&form.file).map_err(unreadable)
}

fn released(
    mut ledger: Ledger,
    register: &[Contribution],
    wanted: &Wanted,
) -> Result<(Ledger, MicrodataReleased), Failure> {
    let mut withheld = vec![];
    for period in &wanted.periods {
        let occasion = wanted.occasion(&ledger, *period);
        match release(&ledger, register, *period, wanted.policy, occasion) {
            Ok(release) => ledger.push(release.line),
            Err(reason) => withheld.extend(kept_back(*period, &reason)?),
        }
    }
    let lines = wanted
        .periods
        .iter()
        .filter_map(|period| ledger.latest(*period));
    let told = MicrodataReleased {
        policy: wanted.policy.id().to_owned(),
        tables: lines.map(table).collect(),
        withheld,
    };
    Ok((ledger, told))
}

/// A half-year that the ladder does not offer, or that has too few people, is no news, and neither
/// is a table that still stands.
fn kept_back(period: Period, reason: &Withheld) -> Result<Option<WithheldTable>, Failure> {
    match reason {
        Withheld::NothingToSend => Ok(None),
        Withheld::NotYet | Withheld::TooFew if period.kind() == PeriodKind::HalfYear => Ok(None),
        Withheld::Unsafe(Unsafe::Ledger) => Err(Failure::refused("microdata-ledger-contradicts")),
        Withheld::Unsafe(Unsafe::Register) => Err(Failure::broken("microdata-contradicts")),
        _ => Ok(Some(WithheldTable {
            period,
            why: reason.code(),
        })),
    }
}

fn table(line: &LedgerLine) -> ReleasedTable {
    ReleasedTable {
        data_set: line.period().data_set(),
        period: line.period(),
        revision: line.revision(),
        step: line.step(),
        status: line.status(),
        cells: line.cells().to_vec(),
    }
}

#[cfg(test)]
mod tests;
