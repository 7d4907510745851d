//! Columns of long tables, read by name and found once: a register of ten years is read in one go, and
//! looking for a name in every row would cost as much as reading it.

use crate::columns::unreadable;
use crate::{Reader, StoreError};
use chrono::{NaiveDate, NaiveTime};
use rusqlite::types::{FromSqlError, ValueRef};
use rusqlite::{Params, Row, Statement};

/// Where the columns of a statement are.
pub(super) trait Columns: Sized {
    fn of(statement: &Statement<'_>) -> rusqlite::Result<Self>;
}

/// Declares the columns of a statement by their names.
macro_rules! columns {
    ($vis:vis $name:ident { $($column:ident),+ $(,)? }) => {
        $vis struct $name {
            $($vis $column: usize),+
        }

        impl $crate::facts::cells::Columns for $name {
            fn of(statement: &rusqlite::Statement<'_>) -> rusqlite::Result<Self> {
                Ok(Self {
                    $($column: statement.column_index(stringify!($column))?),+
                })
            }
        }
    };
}

pub(super) use columns;

impl Reader<'_> {
    /// Sees every row a statement finds, with where its columns are.
    pub(super) fn each_of<C: Columns>(
        &self,
        sql: &str,
        params: impl Params,
        mut see: impl FnMut(&C, &Row<'_>) -> rusqlite::Result<()>,
    ) -> Result<(), StoreError> {
        let mut columns = None;
        self.each(sql, params, |row| {
            let known = match &columns {
                Some(known) => known,
                None => columns.insert(C::of(row.as_ref())?),
            };
            see(known, row)
        })
    }
}

/// An identity.
pub(super) fn id(row: &Row<'_>, at: usize) -> rusqlite::Result<u128> {
    match row.get_ref(at)? {
        ValueRef::Blob(bytes) => identity(row, at, bytes),
        _ => other(row, at),
    }
}

/// An identity that may be missing.
pub(super) fn id_if_any(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<u128>> {
    match row.get_ref(at)? {
        ValueRef::Null => Ok(None),
        ValueRef::Blob(bytes) => identity(row, at, bytes).map(Some),
        _ => other(row, at),
    }
}

fn identity(row: &Row<'_>, at: usize, bytes: &[u8]) -> rusqlite::Result<u128> {
    let bytes = <[u8; 16]>::try_from(bytes);
    bytes.map_or_else(|_| other(row, at), |bytes| Ok(u128::from_be_bytes(bytes)))
}

/// A text, where it lies.
pub(super) fn text<'a>(row: &'a Row<'_>, at: usize) -> rusqlite::Result<&'a str> {
    let text = row.get_ref(at)?.as_str();
    text.or_else(|error| unreadable(row, at, error))
}

/// A yes or a no.
pub(super) fn truth(row: &Row<'_>, at: usize) -> rusqlite::Result<bool> {
    match row.get_ref(at)? {
        ValueRef::Integer(number) => Ok(number != 0),
        _ => other(row, at),
    }
}

/// The value of a stable code.
pub(super) fn coded<T>(
    row: &Row<'_>,
    at: usize,
    of_code: fn(&str) -> Option<T>,
) -> rusqlite::Result<T> {
    of_code(text(row, at)?).map_or_else(|| other(row, at), Ok)
}

/// The value of a stable code that may be missing.
pub(super) fn coded_if_any<T>(
    row: &Row<'_>,
    at: usize,
    of_code: fn(&str) -> Option<T>,
) -> rusqlite::Result<Option<T>> {
    match row.get_ref(at)? {
        ValueRef::Null => Ok(None),
        _ => coded(row, at, of_code).map(Some),
    }
}

/// A day.
pub(super) fn day(row: &Row<'_>, at: usize) -> rusqlite::Result<NaiveDate> {
    in_calendar(text(row, at)?.as_bytes()).map_or_else(|| other(row, at), Ok)
}

/// A day that may be missing.
pub(super) fn day_if_any(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<NaiveDate>> {
    match row.get_ref(at)? {
        ValueRef::Null => Ok(None),
        _ => day(row, at).map(Some),
    }
}

/// An hour of the wall.
pub(super) fn hour(row: &Row<'_>, at: usize) -> rusqlite::Result<NaiveTime> {
    on_the_wall(text(row, at)?.as_bytes()).map_or_else(|| other(row, at), Ok)
}

/// `2026-04-02`, as the checks of every column of days keep it.
fn in_calendar(written: &[u8]) -> Option<NaiveDate> {
    let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = *written else {
        return None;
    };
    let year = i32::try_from(number(&[y0, y1, y2, y3])?).ok()?;
    NaiveDate::from_ymd_opt(year, number(&[m0, m1])?, number(&[d0, d1])?)
}

/// `14:00:00`, as the checks of every column of hours keep it.
fn on_the_wall(written: &[u8]) -> Option<NaiveTime> {
    let [h0, h1, b':', m0, m1, b':', s0, s1] = *written else {
        return None;
    };
    NaiveTime::from_hms_opt(number(&[h0, h1])?, number(&[m0, m1])?, number(&[s0, s1])?)
}

fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |sum, digit| {
        let digit = digit.is_ascii_digit().then(|| u32::from(digit - b'0'))?;
        Some(sum * 10 + digit)
    })
}

fn other<T>(row: &Row<'_>, at: usize) -> rusqlite::Result<T> {
    unreadable(row, at, FromSqlError::InvalidType)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_it_is_written_and_nothing_else_is_one() {
        let day = NaiveDate::from_ymd_opt(2024, 2, 29);
        assert_eq!(in_calendar(b"2024-02-29"), day);
        for other in [
            "2023-02-29",
            "2024-2-29",
            "2024-02-290",
            "2024/02/29",
            "",
            "+024-02-29",
        ] {
            assert_eq!(in_calendar(other.as_bytes()), None, "{other}");
        }
    }
    #[test]
    fn an_hour_is_read_as_it_is_written_and_nothing_else_is_one() {
        assert_eq!(on_the_wall(b"23:05:09"), NaiveTime::from_hms_opt(23, 5, 9));
        for other in ["24:00:00", "14:00", "14:60:00", "1:00:000", "14h00m00"] {
            assert_eq!(on_the_wall(other.as_bytes()), None, "{other}");
        }
    }
}
