//! Tampering, done with SQL nobody here would write.

use super::*;
use crate::{connection, migrations};
use rusqlite::Connection;

fn three_lines() -> Connection {
    let connection = connection::in_memory().unwrap();
    migrations::take(&connection, migrations::ALL, DateTime::UNIX_EPOCH).unwrap();
    for line in 1..=3 {
        let detail = serde_json::json!({ "line": line });
        Writer::new(&connection)
            .note(
                "centre-changed",
                "",
                &detail,
                "M. Exemple",
                DateTime::UNIX_EPOCH,
            )
            .unwrap();
    }
    connection
}

fn broken_after(tampering: &str) -> Option<u32> {
    let connection = three_lines();
    connection
        .execute_batch("DROP TRIGGER history_is_not_rewritten; DROP TRIGGER history_is_not_erased;")
        .unwrap();
    connection.execute_batch(tampering).unwrap();
    Reader::new(&connection).broken_history_line().unwrap()
}

#[test]
fn lines_cannot_be_rewritten_or_erased() {
    let connection = three_lines();
    for tampering in ["UPDATE history SET act = 'x'", "DELETE FROM history"] {
        let error = connection.execute(tampering, []).unwrap_err();
        assert!(error.to_string().contains("append-only"), "{tampering}");
    }
}

#[test]
fn a_line_that_was_changed_or_taken_out_is_found() {
    assert_eq!(broken_after(""), None);
    let changes = [
        "UPDATE history SET signed_by = 'X' WHERE line = 2",
        "UPDATE history SET act = 'centre', object = '-changed' WHERE line = 2",
        "DELETE FROM history WHERE line = 2",
        "DELETE FROM history WHERE line = 2; UPDATE history SET line = 2 WHERE line = 3",
    ];
    for tampering in changes {
        assert_eq!(broken_after(tampering), Some(2), "{tampering}");
    }
}
