//! Ledgers by anybody's hand: read as they are or refused, and a release on top of one that
//! contradicts itself says nothing; never a panic.
#![no_main]

use etp_app::microdata::check_ledger;
use etp_disclosure::{Ledger, Occasion, Policy, release};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| match check_ledger(bytes) {
    Ok(ledger) => on_top_of(&ledger),
    Err(failure) => assert!(failure.code.starts_with("microdata-ledger-")),
});

fn on_top_of(ledger: &Ledger) {
    for period in ["2026Q1", "2026S1", "2026"].map(str::parse) {
        let period = period.expect("a period");
        if let Ok(release) = release(ledger, &[], period, Policy::K11_V1, Occasion::First) {
            assert_eq!(release.line.period(), period);
        }
    }
}
