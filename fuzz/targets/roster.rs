//! Tables of people from anywhere: every row can be read or is left out with a reason, none is lost.
#![no_main]

use chrono::NaiveDate;
use etp_app::roster::readable;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    if let Ok(read) = readable(bytes, "list.csv", today) {
        assert_eq!(read.good + read.left_out, read.rows);
    }
});
