//! Calendar files from anywhere: read or refused, and what is read is in order and between the days
//! asked for. The first line is a rule too: it gives its dates in order, or is refused.
#![no_main]

use chrono::{NaiveDate, NaiveTime};
use etp_calendar::{Zone, occurrences, read_busy};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).expect("a day");
    let (from, until) = (day(10, 1), day(11, 30));
    if let Ok(file) = read_busy(bytes, Zone::Paris, from, until) {
        let (opens, closes) = (
            from.and_time(NaiveTime::MIN),
            day(12, 1).and_time(NaiveTime::MIN),
        );
        assert!(
            file.busy
                .iter()
                .all(|time| opens <= time.from && time.from < time.to && time.to <= closes)
        );
        assert!(file.busy.is_sorted_by(|one, next| one.to < next.from));
        assert!(
            file.left_out
                .is_sorted_by(|one, next| one.entry < next.entry)
        );
    }
    let rule = bytes
        .split(|byte| *byte == b'\n')
        .next()
        .map(std::str::from_utf8);
    if let Some(Ok(rule)) = rule {
        let dates = occurrences(rule, day(2, 28).and_time(NaiveTime::MIN), 200);
        assert!(dates.is_err() || dates.is_ok_and(|dates| dates.len() <= 200 && dates.is_sorted()));
    }
});
