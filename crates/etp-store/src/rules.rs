//! The values a centre set for rules, beside those that ship. Lines are only added: a later one of
//! the same day stands over an earlier one.

use crate::columns::{as_json, instant, parsed_json, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, Utc};
use etp_domain::RuleValues;
use rusqlite::{Row, named_params};

/// Values a centre set for a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleValueRow {
    /// Of which rule.
    pub rule: String,
    /// The values, from when, until when, and who set them.
    pub values: RuleValues,
    /// Why.
    pub reason: String,
    /// When they were set.
    pub set_at: DateTime<Utc>,
}

impl Reader<'_> {
    /// Every value the centre set, in the order it was set.
    ///
    /// # Errors
    /// The disk.
    pub fn rule_values(&self) -> Result<Vec<RuleValueRow>, StoreError> {
        self.all(include_str!("rules/all.sql"), [], read)
    }
}

impl Writer<'_> {
    /// Keeps values the centre set for a rule.
    ///
    /// # Errors
    /// The disk.
    pub fn add_rule_value(&self, value: &RuleValueRow) -> Result<(), StoreError> {
        self.run(
            include_str!("rules/insert.sql"),
            named_params! {
                ":rule": value.rule,
                ":from_day": value.values.from,
                ":until_day": value.values.until,
                ":numbers": as_json(&value.values.numbers)?,
                ":reason": value.reason,
                ":set_by": value.values.set_by,
                ":set_at": stamp(value.set_at),
            },
        )?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<RuleValueRow> {
    Ok(RuleValueRow {
        rule: row.get("rule")?,
        values: RuleValues {
            from: row.get("from_day")?,
            until: row.get("until_day")?,
            numbers: parsed_json(row, "numbers")?,
            set_by: row.get("set_by")?,
        },
        reason: row.get("reason")?,
        set_at: instant(row, "set_at")?,
    })
}
