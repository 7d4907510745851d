//! The hour a session ends on the wall: minutes that pass, whatever the clock does meanwhile.

use crate::zones::wall;
use crate::{CalendarProblem, Zone};
use chrono::{NaiveDateTime, Offset, TimeDelta, TimeZone};

/// When something that lasts so many minutes ends, on the same wall clock.
///
/// A start in the hour that is shown twice is the first of the two. In the night the clock goes back,
/// the end may therefore read like the start, or earlier.
///
/// # Errors
/// The wall clock skips the hour it starts.
pub fn ends(
    zone: Zone,
    starts: NaiveDateTime,
    minutes: u32,
) -> Result<NaiveDateTime, CalendarProblem> {
    let tz = zone.tz();
    let offset = tz.offset_from_local_datetime(&starts).earliest();
    offset
        .and_then(|offset| starts.checked_sub_offset(offset.fix()))
        .and_then(|instant| instant.checked_add_signed(TimeDelta::minutes(minutes.into())))
        .map(|instant| wall(tz, instant))
        .ok_or(CalendarProblem::HourSkipped)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stamp::at;

    fn ended(starts: &str, minutes: u32) -> Result<NaiveDateTime, CalendarProblem> {
        ends(Zone::Luxembourg, at(starts), minutes)
    }

    #[test]
    fn a_session_over_midnight_ends_the_day_after() {
        assert_eq!(ended("20241231T233000", 60), Ok(at("20250101T003000")));
        assert_eq!(ended("20240228T233000", 60), Ok(at("20240229T003000")));
    }

    #[test]
    fn two_hours_look_like_three_when_the_clock_goes_forward() {
        assert_eq!(ended("20260329T010000", 120), Ok(at("20260329T040000")));
    }

    #[test]
    fn two_hours_look_like_one_when_the_clock_goes_back() {
        assert_eq!(ended("20261025T013000", 120), Ok(at("20261025T023000")));
        assert_eq!(ended("20261025T020000", 60), Ok(at("20261025T020000")));
    }

    #[test]
    fn nothing_starts_in_the_hour_the_clock_skips() {
        let skipped = Err(CalendarProblem::HourSkipped);
        assert_eq!(ended("20260329T020000", 30), skipped);
        assert_eq!(ended("20260329T025900", 30), skipped);
        assert!(ended("20260329T030000", 30).is_ok());
    }

    #[test]
    fn the_last_days_that_can_be_written_are_answered_too() {
        assert!(ends(Zone::Paris, NaiveDateTime::MAX, u32::MAX).is_err());
        assert!(ends(Zone::Paris, NaiveDateTime::MIN, 0).is_err());
    }
}
