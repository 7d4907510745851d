//! The peer of the search: the same people in a plain database in memory, unfolded, unencrypted and
//! without an index, looked through with `LIKE '%…%'` for each word.

use etp_store::Store;
use rusqlite::{Connection, params, params_from_iter};

const MATCHES: &str = "(last_name LIKE ? OR first_name LIKE ? OR commune LIKE ? OR phone LIKE ?
  OR birth_date LIKE ? OR CAST(file_number AS TEXT) LIKE ?)";

/// The people of a register.
pub(crate) fn of(store: &Store) -> Connection {
    let plain = Connection::open_in_memory().expect("a database");
    plain
        .execute_batch(
            "CREATE TABLE patient (
               file_number INTEGER, last_name TEXT, first_name TEXT, birth_date TEXT, commune TEXT,
               phone TEXT
             )",
        )
        .expect("a table");
    let people = store.read(|reader| reader.patients_matching("", u32::MAX, 0));
    let sql = "INSERT INTO patient VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let mut insert = plain.prepare(sql).expect("a statement");
    for person in people.expect("people").rows {
        let birth_date = person.birth_date.to_string();
        insert
            .execute(params![
                person.file_number.0,
                person.last_name,
                person.first_name,
                birth_date,
                person.contact.commune,
                person.contact.phone,
            ])
            .expect("a row");
    }
    drop(insert);
    plain
}

/// The page of fifty and how many match.
pub(crate) fn page(plain: &Connection, typed: &str) -> (usize, u32) {
    let words: Vec<_> = typed
        .split_whitespace()
        .map(|word| format!("%{word}%"))
        .collect();
    let matching = vec![MATCHES; words.len()].join(" AND ");
    let of_each = || words.iter().flat_map(|word| std::iter::repeat_n(word, 6));
    let page =
        format!("SELECT * FROM patient WHERE {matching} ORDER BY last_name, first_name LIMIT 50");
    let mut statement = plain.prepare_cached(&page).expect("a statement");
    let rows = statement.query_map(params_from_iter(of_each()), |row| row.get::<_, String>(1));
    let shown = rows.expect("rows").count();
    let count = format!("SELECT count(*) FROM patient WHERE {matching}");
    let mut statement = plain.prepare_cached(&count).expect("a statement");
    let count = statement.query_row(params_from_iter(of_each()), |row| row.get(0));
    (shown, count.expect("a number"))
}
