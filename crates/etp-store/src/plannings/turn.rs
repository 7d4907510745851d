//! What an act of planning changed, kind by kind: sessions, enrolments, groups, series. Reads two
//! snapshots, knows no register.

use super::snapshot::{
    Kept, OF_COHORT, OF_ENROLMENT, OF_SERIES, OF_SESSION, Snapshot, Tables, Things, value,
};
use crate::everything::JsonRow;
use rusqlite::types::Value;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Things of one kind: where they lie, how they stood and stand, and whether one is still needed.
pub(super) struct Turn<'a> {
    pub(super) tables: Tables,
    before: &'a Things,
    after: &'a Things,
    pub(super) is_needed: &'static str,
}

impl Turn<'_> {
    /// What stands otherwise than before.
    pub(super) fn changed(
        &self,
    ) -> impl Iterator<Item = (Uuid, Option<&BTreeMap<String, Vec<JsonRow>>>)> {
        let things = self.after.iter().map(|(id, after)| {
            let before: Option<&Kept> = self.before.get(id);
            (*id, before.and_then(Option::as_ref), after.as_ref())
        });
        let changed = things.filter(|(_, before, after)| before != after);
        changed.map(|(id, before, _)| (id, before))
    }
}

/// Every kind of thing, with the statement that tells whether one is still needed.
pub(super) fn turns<'a>(before: &'a Snapshot, after: &'a Snapshot) -> [Turn<'a>; 4] {
    let turn = |tables, before, after, is_needed| Turn {
        tables,
        before,
        after,
        is_needed,
    };
    [
        turn(
            OF_SESSION,
            &before.sessions,
            &after.sessions,
            include_str!("session_is_needed.sql"),
        ),
        turn(
            OF_ENROLMENT,
            &before.enrolments,
            &after.enrolments,
            include_str!("enrolment_is_needed.sql"),
        ),
        turn(
            OF_COHORT,
            &before.cohorts,
            &after.cohorts,
            include_str!("cohort_is_needed.sql"),
        ),
        turn(
            OF_SERIES,
            &before.series,
            &after.series,
            include_str!("series_is_needed.sql"),
        ),
    ]
}

/// The files on the lists of sessions.
pub(super) fn listed(sessions: &Things) -> BTreeSet<Uuid> {
    let kept = sessions.values().flatten();
    let rows = kept.filter_map(|tables| tables.get("presence")).flatten();
    let files = rows.filter_map(|row| match value(row.get("patient")?) {
        Value::Blob(bytes) => Uuid::from_slice(&bytes).ok(),
        _ => None,
    });
    files.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::everything::tests::{references_to, schema};

    #[test]
    fn whatever_refers_to_what_was_planned_goes_with_it_or_keeps_it() {
        let (register, nothing) = (schema(), Snapshot::default());
        for turn in turns(&nothing, &nothing) {
            let referring = references_to(&register, turn.tables[0].0);
            assert!(!referring.is_empty(), "{}", turn.tables[0].0);
            for (table, column) in referring {
                let goes = turn.tables.contains(&(&table[..], &column[..]));
                let keeps = turn
                    .is_needed
                    .contains(&format!("FROM {table} WHERE {column} = :id"));
                assert!(goes || keeps, "{table}.{column}");
            }
        }
    }
}
