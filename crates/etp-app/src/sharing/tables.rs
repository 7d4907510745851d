//! The tables that can be shared, newest first, and how each stands: computed from the outbox and from
//! what the register says today, never kept beside them.

use crate::counts::{Books, candidate, period, register};
use crate::views::{CountsStanding, TableRow};
use crate::{Desk, Failure};
use chrono::Datelike;
use etp_disclosure::{Period, Step};
use etp_store::{BatchState, BatchStatus, KeptLine, QueuedBatch, Reader};
use std::collections::{BTreeSet, HashMap};

/// Every table whose period is over, of each year with attendance: its quarters, its half-years when the
/// rules offer them, and the year itself.
pub(super) fn tables(desk: &Desk, reader: &Reader<'_>) -> Result<Vec<TableRow>, Failure> {
    let books = Books::read(reader)?;
    let mut look = Look {
        desk,
        reader,
        batches: reader.batches()?,
        registers: HashMap::new(),
    };
    let mut rows = Vec::new();
    for period in periods(desk, reader, &books)?.into_iter().rev() {
        rows.push(look.row(period, books.latest(period))?);
    }
    Ok(rows)
}

/// Periods order by when they are over.
fn periods(desk: &Desk, reader: &Reader<'_>, books: &Books) -> Result<BTreeSet<Period>, Failure> {
    let years = reader.quarters_with_attendance()?;
    let years: BTreeSet<i32> = years.iter().map(|one| one.first_day().year()).collect();
    let mut periods = BTreeSet::new();
    for year in years {
        let whole = period::read(&year.to_string())?;
        periods.insert(whole);
        for quarter in whole.quarters() {
            periods.insert(quarter);
            let half = quarter.half_year();
            if half.last_quarter() != quarter {
                continue;
            }
            if books.latest(half).is_some() || books.step(half) == Step::HalfYears {
                periods.insert(half);
            }
        }
    }
    let complete = desk.centre().complete_from;
    let mut over = BTreeSet::new();
    for one in periods {
        let begun = complete.is_none_or(|day| period::last_day(one).is_ok_and(|last| last >= day));
        if begun && period::last_day(one)? < desk.today() {
            over.insert(one);
        }
    }
    Ok(over)
}

/// What the page looks at for each table; a year's register is counted once.
struct Look<'a> {
    desk: &'a Desk,
    reader: &'a Reader<'a>,
    batches: Vec<QueuedBatch>,
    registers: HashMap<u16, register::Register>,
}

impl Look<'_> {
    fn row(&mut self, period: Period, latest: Option<&KeptLine>) -> Result<TableRow, Failure> {
        let (state, since) = match latest {
            None => ("not-shared", String::new()),
            Some(latest) => self.stands(period, latest)?,
        };
        Ok(TableRow {
            period: period.to_string(),
            kind: period::kind(period),
            state: state.to_owned(),
            since,
        })
    }

    fn stands(
        &mut self,
        period: Period,
        latest: &KeptLine,
    ) -> Result<(&'static str, String), Failure> {
        let mut batches = self.batches.iter();
        let queued = batches.find(|queued| queued.batch.sequence == latest.sequence);
        let tried = queued.and_then(|queued| queued.last_attempt.as_ref());
        let tried = tried.map_or(latest.approved_at, |attempt| attempt.at);
        let state = match (latest.state, latest.status) {
            (BatchState::Held, _) => return Ok(("held", latest.approved_at.to_rfc3339())),
            (BatchState::Ready | BatchState::Sending, _) => {
                return Ok(("waiting", latest.approved_at.to_rfc3339()));
            }
            (BatchState::Refused, _) => "refused",
            (_, BatchStatus::Withdrawn) => "withdrawn",
            _ if self.changed(period, latest)? => "changed",
            _ => "shared",
        };
        Ok((state, tried.to_rfc3339()))
    }

    /// The register says something else than it did, and the table would too.
    fn changed(&mut self, period: Period, latest: &KeptLine) -> Result<bool, Failure> {
        let register = match self.registers.entry(period.year()) {
            std::collections::hash_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::hash_map::Entry::Vacant(free) => {
                free.insert(register::read(self.desk, self.reader, period.year())?)
            }
        };
        if latest.register_sha256 == Some(register.fingerprint(period)) {
            return Ok(false);
        }
        let hub = self.reader.hub()?;
        let today = candidate(self.desk, self.reader, period, hub.as_ref())?;
        Ok(!matches!(today.standing, CountsStanding::AlreadyShared))
    }
}
