//! The periods tables are made of, and the days they are on the wall calendar.

use crate::Failure;
use crate::views::PeriodKind;
use chrono::NaiveDate;
use etp_disclosure::Period;
use etp_domain::Quarter;

/// Reads `2026Q1` (also `2026T1`), `2026S1` (also `2026H1`) and `2026`, in small letters too.
pub(crate) fn read(text: &str) -> Result<Period, Failure> {
    let plain = text
        .trim()
        .to_ascii_uppercase()
        .replace(['-', ' '], "")
        .replace('T', "Q")
        .replace('H', "S");
    plain
        .parse()
        .map_err(|_| Failure::refused("counts-period-unreadable").with("given", text.trim()))
}

/// How long it is.
pub(crate) fn kind(period: Period) -> PeriodKind {
    match period.kind() {
        etp_disclosure::PeriodKind::Quarter => PeriodKind::Quarter,
        etp_disclosure::PeriodKind::HalfYear => PeriodKind::HalfYear,
        etp_disclosure::PeriodKind::Year => PeriodKind::Year,
    }
}

/// The kind of a period kept as text.
pub(crate) fn kind_of(text: &str) -> Result<PeriodKind, Failure> {
    read(text).map(kind)
}

pub(crate) fn first_day(period: Period) -> Result<NaiveDate, Failure> {
    Ok(quarter(period.first_quarter())?.first_day())
}

pub(crate) fn last_day(period: Period) -> Result<NaiveDate, Failure> {
    Ok(quarter(period.last_quarter())?.last_day())
}

/// The period of a quarter.
pub(crate) fn of_quarter(quarter: Quarter) -> Result<Period, Failure> {
    read(&quarter.to_string())
}

fn quarter(period: Period) -> Result<Quarter, Failure> {
    Ok(Quarter::parse(&period.to_string())?)
}
