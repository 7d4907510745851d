//! The day the story is told on: the latest Thursday on which a group that began two weeks before
//! has its third session, so that no public holiday spoils it.

use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveDateTime, Utc, Weekday};
use etp_app::{Clock, WallClock, demo};

/// A clock that stands on the story's day, at the hour the computer shows.
pub(crate) struct StoryDay {
    today: NaiveDate,
}

impl StoryDay {
    pub(crate) fn latest() -> Self {
        let mut today = WallClock.today();
        while today.weekday() != Weekday::Thu || !all_open(today) {
            today -= Duration::days(1);
        }
        Self { today }
    }
}

/// The first day of the group whose third session is today.
pub(crate) fn start_of(today: NaiveDate) -> NaiveDate {
    today - Duration::weeks(2)
}

fn all_open(today: NaiveDate) -> bool {
    (0..3).all(|week| demo::is_open(today - Duration::weeks(week)))
}

impl Clock for StoryDay {
    fn now(&self) -> DateTime<Utc> {
        WallClock.now()
    }

    fn today(&self) -> NaiveDate {
        self.today
    }

    fn wall(&self) -> NaiveDateTime {
        self.today.and_time(WallClock.wall().time())
    }
}
