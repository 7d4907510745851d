//! The embedded tables of school holidays, read once. Knows their format and nothing else.

use super::SchoolHoliday;
use chrono::NaiveDate;
use std::sync::OnceLock;

const CALENDARS: &str = include_str!("../../../../assets/atlas/school-calendars.csv");
const HOLIDAYS: &str = include_str!("../../../../assets/atlas/school-holidays.csv");
/// In a file of its own for its licence.
const LUXEMBOURG: &str = include_str!("../../../../assets/atlas/school-holidays-lu.csv");

/// The time a calendar covers.
pub(crate) struct Calendar {
    code: &'static str,
    pub(crate) begins: NaiveDate,
    pub(crate) published_until: NaiveDate,
    pub(crate) ends: NaiveDate,
}

/// A calendar by its code.
pub(crate) fn calendar(code: &str) -> Option<&'static Calendar> {
    calendars().iter().find(|calendar| calendar.code == code)
}

/// The codes of all calendars.
pub(crate) fn codes() -> &'static [&'static str] {
    static CODES: OnceLock<Vec<&'static str>> = OnceLock::new();
    CODES.get_or_init(|| calendars().iter().map(|calendar| calendar.code).collect())
}

/// Every school holiday, by calendar and date.
pub(crate) fn holidays() -> &'static [SchoolHoliday] {
    static LINES: OnceLock<Vec<SchoolHoliday>> = OnceLock::new();
    let lines = || lines(HOLIDAYS).chain(lines(LUXEMBOURG));
    LINES.get_or_init(|| lines().filter_map(holiday).collect())
}

fn calendars() -> &'static [Calendar] {
    static LINES: OnceLock<Vec<Calendar>> = OnceLock::new();
    LINES.get_or_init(|| lines(CALENDARS).filter_map(of_line).collect())
}

/// The lines below the heading, taken apart.
fn lines(table: &'static str) -> impl Iterator<Item = [&'static str; 4]> {
    table.lines().skip(1).filter_map(|line| {
        let mut fields = [""; 4];
        let mut words = line.split(';');
        for field in &mut fields {
            *field = words.next()?;
        }
        Some(fields)
    })
}

fn of_line([code, begins, published_until, ends]: [&'static str; 4]) -> Option<Calendar> {
    Some(Calendar {
        code,
        begins: begins.parse().ok()?,
        published_until: published_until.parse().ok()?,
        ends: ends.parse().ok()?,
    })
}

fn holiday([calendar, name, first, last]: [&'static str; 4]) -> Option<SchoolHoliday> {
    Some(SchoolHoliday {
        calendar,
        name,
        first: first.parse().ok()?,
        last: last.parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read() {
        let count = |tables: &[&str]| -> usize {
            tables.iter().map(|table| table.lines().count() - 1).sum()
        };
        assert_eq!(calendars().len(), count(&[CALENDARS]));
        assert_eq!(holidays().len(), count(&[HOLIDAYS, LUXEMBOURG]));
    }

    #[test]
    fn a_calendar_has_a_beginning_a_published_end_and_an_end_in_this_order() {
        for Calendar {
            code,
            begins,
            published_until,
            ends,
        } in calendars()
        {
            assert!(
                begins < published_until && published_until <= ends,
                "{code}"
            );
        }
        assert!(codes().is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn every_holiday_lies_in_the_time_its_calendar_covers() {
        for holiday in holidays() {
            let time = calendar(holiday.calendar).expect("a calendar of the table");
            assert!(holiday.first <= holiday.last, "{holiday:?}");
            assert!(
                time.begins <= holiday.first && holiday.last <= time.ends,
                "{holiday:?}"
            );
        }
    }

    #[test]
    fn the_holidays_are_in_order_and_no_two_of_a_calendar_share_a_day() {
        let apart =
            |a: &SchoolHoliday, b: &SchoolHoliday| (a.calendar, a.last) < (b.calendar, b.first);
        assert!(holidays().is_sorted_by(apart));
    }
}
