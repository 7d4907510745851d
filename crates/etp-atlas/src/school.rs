//! School holidays, as they are published: shipped dates and no rule. Knows the calendars of the
//! border, not which school a child goes to, and not the free days that a school sets itself. Where
//! the dates come from, and under which licences, stands in `assets/atlas/README.md`.

mod tables;
mod usual;

pub use usual::usual;

use chrono::NaiveDate;

/// A school holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SchoolHoliday {
    /// The calendar it stands in: `fr-b`.
    pub calendar: &'static str,
    /// Its name for machines: `autumn`.
    pub name: &'static str,
    /// Its first day without school.
    pub first: NaiveDate,
    /// Its last, as published: when it is a Friday, the weekend after it is free all the same.
    pub last: NaiveDate,
}

impl SchoolHoliday {
    /// The key of its name for people: `school-autumn`.
    pub fn key(&self) -> String {
        format!("school-{}", self.name)
    }
}

/// What the dates of a calendar are worth on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// They are as published: where no holiday is found, there is none.
    Published,
    /// There are dates, to be checked against what has been published since.
    ToBeChecked,
    /// There are none, before and after what is shipped or in a calendar nobody knows: that no
    /// holiday is found says nothing.
    Unknown,
}

/// The codes of the calendars, in order: `be-de` first, `lu` last. Their names for people are
/// `school-calendar-…`.
pub fn calendars() -> &'static [&'static str] {
    tables::codes()
}

/// The school holiday that a day falls in.
pub fn on(calendar: &str, date: NaiveDate) -> Option<SchoolHoliday> {
    between(calendar, date, date).first().copied()
}

/// The school holidays that have a day between these two, both included; by date.
pub fn between(calendar: &str, from: NaiveDate, to: NaiveDate) -> Vec<SchoolHoliday> {
    let touches =
        |holiday: &&SchoolHoliday| from <= to && holiday.first <= to && from <= holiday.last;
    let here = tables::holidays()
        .iter()
        .filter(|holiday| holiday.calendar == calendar);
    here.filter(touches).copied().collect()
}

/// What a calendar's dates are worth on a day.
pub fn known(calendar: &str, date: NaiveDate) -> Known {
    match tables::calendar(calendar) {
        Some(time) if !(time.begins..=time.ends).contains(&date) => Known::Unknown,
        Some(time) if date <= time.published_until => Known::Published,
        Some(_) => Known::ToBeChecked,
        None => Known::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Known::{Published, ToBeChecked, Unknown};

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("an ISO date")
    }

    fn key(calendar: &str, date: &str) -> Option<String> {
        on(calendar, day(date)).map(|holiday| holiday.key())
    }

    #[test]
    fn a_holiday_holds_its_first_and_its_last_day_and_no_other() {
        let days = ["2026-10-16", "2026-10-17", "2026-11-01", "2026-11-02"];
        let found = days.map(|date| key("fr-b", date).is_some());
        assert_eq!(found, [false, true, true, false]);
        assert_eq!(
            key("fr-b", "2026-10-17").as_deref(),
            Some("school-all-saints")
        );
    }

    #[test]
    fn neighbours_have_their_holidays_on_other_days() {
        let free = |date| {
            ["fr-b", "be-fr", "be-nl", "be-de", "lu", "de-sl"]
                .map(|calendar| on(calendar, day(date)).is_some())
        };
        assert_eq!(free("2026-10-20"), [true, true, false, false, false, false]);
        assert_eq!(free("2026-11-04"), [false, false, true, true, true, false]);
        assert_eq!(free("2026-12-25"), [true; 6]);
    }

    #[test]
    fn those_between_two_days_are_found_when_they_share_one_of_them() {
        let names = |from, to| -> Vec<&str> {
            let found = between("lu", day(from), day(to));
            found.iter().map(|holiday| holiday.name).collect()
        };
        assert_eq!(
            names("2026-11-08", "2026-12-19"),
            ["all-saints", "christmas"]
        );
        assert_eq!(names("2026-11-09", "2026-12-18"), Vec::<&str>::new());
        assert_eq!(names("2027-01-03", "2026-12-19"), Vec::<&str>::new());
    }

    #[test]
    fn a_calendar_nobody_knows_has_no_holiday_and_says_that_it_does_not_know() {
        for calendar in ["", "be", "fr-d", "FR-B", "de-by"] {
            assert_eq!(on(calendar, day("2026-12-25")), None, "{calendar}");
            assert_eq!(known(calendar, day("2026-12-25")), Unknown, "{calendar}");
        }
    }

    #[test]
    fn dates_are_published_to_a_day_then_to_be_checked_then_unknown() {
        let [last, next] = [day("2027-08-31"), day("2027-09-01")];
        for calendar in ["fr-a", "fr-b", "fr-c", "be-fr", "lu"] {
            let worth = [last, next].map(|date| known(calendar, date));
            assert_eq!(worth, [Published, ToBeChecked], "{calendar}");
        }
        let worth = ["2023-12-22", "2023-12-23", "2027-09-14", "2027-09-15"]
            .map(|date| known("lu", day(date)));
        assert_eq!(worth, [Unknown, Published, ToBeChecked, Unknown]);
    }

    #[test]
    fn a_calendar_that_is_wholly_published_is_never_to_be_checked() {
        let worth = ["2029-08-24", "2029-08-25"].map(|date| known("de-sl", day(date)));
        assert_eq!(worth, [Published, Unknown]);
    }
}
