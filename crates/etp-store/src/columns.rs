//! How words, stamps and digests lie in columns. Columns are read by name.

use crate::StoreError;
use chrono::{DateTime, NaiveDateTime, SecondsFormat, Utc};
use rusqlite::types::{FromSqlError, Type, Value};
use rusqlite::{Row, RowIndex};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// An instant as text that sorts: `2026-04-02T08:15:00.000Z`.
pub(crate) fn stamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// The instant in a column.
pub(crate) fn instant(row: &Row<'_>, column: &str) -> rusqlite::Result<DateTime<Utc>> {
    let text: String = row.get(column)?;
    DateTime::parse_from_rfc3339(&text)
        .map(|at| at.with_timezone(&Utc))
        .or_else(|error| unreadable(row, column, error))
}

/// The instant in a column that may be empty.
pub(crate) fn instant_if_any(
    row: &Row<'_>,
    column: &str,
) -> rusqlite::Result<Option<DateTime<Utc>>> {
    match row.get_ref(column)?.data_type() {
        Type::Null => Ok(None),
        _ => instant(row, column).map(Some),
    }
}

/// The value whose stable code is in a column.
pub(crate) fn coded<T>(
    row: &Row<'_>,
    column: &str,
    of_code: fn(&str) -> Option<T>,
) -> rusqlite::Result<T> {
    let code: String = row.get(column)?;
    of_code(&code).map_or_else(|| unreadable(row, column, FromSqlError::InvalidType), Ok)
}

/// The value whose stable code is in a column that may be empty.
pub(crate) fn coded_if_any<T>(
    row: &Row<'_>,
    column: &str,
    of_code: fn(&str) -> Option<T>,
) -> rusqlite::Result<Option<T>> {
    match row.get_ref(column)?.data_type() {
        Type::Null => Ok(None),
        _ => coded(row, column, of_code).map(Some),
    }
}

/// The values whose stable codes stand in a column, parted by blanks.
pub(crate) fn codes<T>(
    row: &Row<'_>,
    column: &str,
    of_code: fn(&str) -> Option<T>,
) -> rusqlite::Result<Vec<T>> {
    let codes: String = row.get(column)?;
    let all: Option<Vec<_>> = codes.split_whitespace().map(of_code).collect();
    all.map_or_else(|| unreadable(row, column, FromSqlError::InvalidType), Ok)
}

/// Stable codes as a column holds them: `fr nl`.
pub(crate) fn joined(codes: impl Iterator<Item = &'static str>) -> String {
    codes.collect::<Vec<_>>().join(" ")
}

/// The identity in a column that may be empty.
pub(crate) fn id_if_any<T>(
    row: &Row<'_>,
    column: &str,
    wrap: fn(Uuid) -> T,
) -> rusqlite::Result<Option<T>> {
    row.get::<_, Option<Uuid>>(column).map(|id| id.map(wrap))
}

/// The JSON in a column.
pub(crate) fn parsed_json<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).or_else(|error| unreadable(row, column, error))
}

/// The JSON in a column that may be empty.
pub(crate) fn parsed_json_if_any<T: DeserializeOwned>(
    row: &Row<'_>,
    column: &str,
) -> rusqlite::Result<Option<T>> {
    match row.get_ref(column)?.data_type() {
        Type::Null => Ok(None),
        _ => parsed_json(row, column).map(Some),
    }
}

/// An hour of a day on the wall, as text that sorts: `2026-04-02T14:00:00`.
pub(crate) fn wall(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M:%S").to_string()
}

/// What a column of JSON holds.
pub(crate) fn as_json(value: &impl Serialize) -> Result<String, StoreError> {
    let text = serde_json::to_string(value);
    Ok(text.map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?)
}

/// A value as JSON: identities as hexadecimal digits.
pub(crate) fn json(value: Value) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Integer(number) => number.into(),
        Value::Real(number) => number.into(),
        Value::Text(text) => text.into(),
        Value::Blob(bytes) => hex::encode_upper(bytes).into(),
    }
}

/// Identities as the JSON array a statement takes: each as the hexadecimal digits of its bytes.
pub(crate) fn ids_as_json(ids: impl Iterator<Item = Uuid>) -> String {
    let digits = ids.map(|id| id.simple().to_string().to_uppercase());
    serde_json::Value::from_iter(digits).to_string()
}

/// The identity in a column.
pub(crate) fn id<T>(row: &Row<'_>, column: &str, wrap: fn(Uuid) -> T) -> rusqlite::Result<T> {
    row.get(column).map(wrap)
}

/// A value this application never wrote. What it says is not repeated: it could be anything.
pub(crate) fn unreadable<T>(
    row: &Row<'_>,
    column: impl RowIndex,
    cause: impl std::error::Error + Send + Sync + 'static,
) -> rusqlite::Result<T> {
    let place = column.idx(row.as_ref())?;
    Err(rusqlite::Error::FromSqlConversionFailure(
        place,
        Type::Text,
        Box::new(cause),
    ))
}
