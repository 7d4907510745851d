//! What an envelope says of the program that made its table, and envelopes from before it did.

use etp_disclosure::{Ledger, Occasion, Policy, release};
use etp_wire::{BatchFacts, DeviceKey, Envelope, SelfCheck, sign_batch};

/// The envelope of a quarter in which nobody came.
fn envelope() -> String {
    let quarter = "2026Q1".parse().expect("a quarter");
    let ledger = Ledger::default();
    let release = release(&ledger, &[], quarter, Policy::K11_V1, Occasion::First);
    let facts = BatchFacts {
        centre: "FR-08-GIVET-01",
        counts: &release.expect("a release").counts,
        revision: 1,
        cause: None,
        sequence: 1,
        previous: None,
        created: "2026-04-02T08:15:00Z",
    };
    let batch = sign_batch(&DeviceKey::from_seed([7; 32]), facts).expect("good facts");
    String::from_utf8(batch.envelope_text().to_vec()).expect("ASCII")
}

#[test]
fn an_envelope_names_the_cases_its_rules_passed() {
    let text = envelope();
    assert!(
        Envelope::parse(text.as_bytes())
            .unwrap()
            .passed_self_check()
    );
    let own = SelfCheck::cases_of(Policy::K11_V1).to_string();
    let others = SelfCheck::cases_of(Policy::K5_V1).to_string();
    let other = text.replace(&own, &others);
    assert_ne!(other, text);
    assert!(
        !Envelope::parse(other.as_bytes())
            .unwrap()
            .passed_self_check()
    );
}

#[test]
fn the_second_schema_is_still_read_and_shows_no_self_check() {
    let text = envelope().replace("etp-counts/3", "etp-counts/2");
    let checked = ["program: ", "self-check: "];
    let of_then = |line: &&str| !checked.iter().any(|name| line.starts_with(name));
    let lines = text.lines().filter(of_then);
    let text: String = lines.map(|line| format!("{line}\n")).collect();
    let envelope = Envelope::parse(text.as_bytes()).unwrap();
    assert_eq!(envelope.to_text(), text);
    assert!(envelope.passed_self_check());
}

#[test]
fn two_policies_have_two_sets_of_cases() {
    let [eleven, five] = [Policy::K11_V1, Policy::K5_V1].map(SelfCheck::cases_of);
    assert_ne!(eleven, five);
}
