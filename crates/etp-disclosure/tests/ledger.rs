//! A ledger somebody changed by hand: what was really released is then not known, and nothing leaves.

mod common;

use common::*;
use etp_disclosure::*;

fn edited(ledger: &Ledger, edit: fn(&mut serde_json::Value)) -> Ledger {
    let mut text = serde_json::to_value(ledger).expect("a ledger");
    edit(&mut text["lines"]);
    serde_json::from_value(text).expect("still a ledger")
}

#[test]
fn an_edited_ledger_lets_nothing_out() {
    let register = centre(60, 2);
    let ledger = whole_year(&register);
    assert_eq!(
        ledger.lines().last().map(LedgerLine::period),
        Some(period("2026"))
    );
    let edits: [fn(&mut serde_json::Value); 6] = [
        |lines| lines[0]["cells"][0]["attendances"] = 1_000.into(),
        |lines| lines[0]["cells"][0]["patients"] = 1_000.into(),
        |lines| lines[0]["basis"]["contributions"][0]["attendances"] = 1_000.into(),
        |lines| lines[0]["basis"]["contributions"][0]["quarter"] = "2025Q1".into(),
        |lines| last(lines)["basis"]["contributions"][0]["person"] = 1.into(),
        |lines| last(lines)["basis"]["built_on"] = serde_json::json!([]),
    ];
    for (number, edit) in edits.into_iter().enumerate() {
        let answer = first(&edited(&ledger, edit), &register, "2027Q1");
        assert_eq!(answer, Err(Withheld::Unsafe(Unsafe::Ledger)), "{number}");
    }
    let same = first(&edited(&ledger, |_| ()), &register, "2027Q1");
    assert!(same.is_ok());
}

fn last(lines: &mut serde_json::Value) -> &mut serde_json::Value {
    let number = lines.as_array().map_or(0, Vec::len) - 1;
    &mut lines[number]
}
