//! What the screens of the day and the week ask never reads a whole table of sessions, lists or people:
//! ten years of them lie in the register.

use crate::{connection, migrations};
use chrono::DateTime;
use rusqlite::Connection;

const ASKED: [(&str, &str); 13] = [
    ("between", include_str!("between.sql")),
    ("after", include_str!("after.sql")),
    ("unmarked_before", include_str!("unmarked_before.sql")),
    ("not_closed", include_str!("not_closed.sql")),
    ("count_not_closed", include_str!("count_not_closed.sql")),
    ("led_by", include_str!("led_by.sql")),
    ("booked", include_str!("booked.sql")),
    (
        "booked_professionals",
        include_str!("booked_professionals.sql"),
    ),
    ("booked_patients", include_str!("booked_patients.sql")),
    ("list", include_str!("../presences/lines.sql")),
    ("month", include_str!("../presences/month.sql")),
    ("calls_with_next", include_str!("../calls/with_next.sql")),
    ("calls_of_all", include_str!("../calls/of_all.sql")),
];

/// How a statement goes through tables, step by step.
fn steps(register: &Connection, sql: &str) -> Vec<String> {
    let mut statement = register
        .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
        .unwrap();
    let mut rows = statement.raw_query();
    let mut steps = vec![];
    while let Some(row) = rows.next().unwrap() {
        steps.push(row.get("detail").unwrap());
    }
    steps
}

#[test]
fn no_screen_of_the_day_or_the_week_reads_a_whole_table() {
    let register = connection::in_memory().unwrap();
    migrations::take(&register, migrations::ALL, DateTime::UNIX_EPOCH).unwrap();
    for (name, sql) in ASKED {
        let steps = steps(&register, sql);
        assert!(!steps.is_empty(), "{name}");
        for step in steps {
            let whole = step.starts_with("SCAN ")
                && !step.starts_with("SCAN (subquery")
                && !step.contains("VIRTUAL TABLE")
                && !step.starts_with("SCAN asked");
            assert!(!whole, "{name}: {step}");
        }
    }
}
