//! Prints `calendar,date,known,key` for every day of 2024 to 2030 in every calendar of school
//! holidays, for independent calendars to be compared with. No holiday, no key.
#![expect(clippy::print_stdout, reason = "a program for the command line")]

use chrono::NaiveDate;
use etp_atlas::school::{self, Known};

fn main() {
    let first = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap_or_default();
    let days = || first.iter_days().take_while(|day| *day < end());
    for calendar in school::calendars() {
        for day in days() {
            let known = match school::known(calendar, day) {
                Known::Published => "published",
                Known::ToBeChecked => "to-be-checked",
                Known::Unknown => "unknown",
            };
            let key = school::on(calendar, day).map(|holiday| holiday.key());
            println!("{calendar},{day},{known},{}", key.unwrap_or_default());
        }
    }
}

fn end() -> NaiveDate {
    NaiveDate::from_ymd_opt(2031, 1, 1).unwrap_or_default()
}
