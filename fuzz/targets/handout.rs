//! Handout files by anybody's hand: read and printed, or refused with a reason; never a panic. Values
//! likewise: they stand after the first NUL.
#![no_main]

use chrono::NaiveDate;
use etp_domain::HandoutLayout;
use etp_handout::{Handout, HandoutValues, print_handout};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let (handout, values) = text.split_once('\0').unwrap_or((text, "{}"));
    let values = HandoutValues::parse(values).unwrap_or_default();
    let Ok(handout) = Handout::parse(handout) else {
        return;
    };
    let layouts = HandoutLayout::ALL;
    let layout = layouts[bytes.len() % layouts.len()];
    let languages: Vec<_> = handout.languages().into_iter().take(2).collect();
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
    match print_handout(&handout, &values.into_facts(languages, layout, day)) {
        Ok(pdf) => assert!(pdf.starts_with(b"%PDF-1.7")),
        Err(problem) => assert!(problem.code().starts_with("handout-")),
    }
});
