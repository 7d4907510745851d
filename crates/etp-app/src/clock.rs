//! The door through which time enters.

use chrono::{DateTime, Local, NaiveDate, NaiveDateTime, Utc};

/// What time it is. A trait because the outdoors is behind it.
pub trait Clock: Send + Sync {
    /// The instant, for technical stamps.
    fn now(&self) -> DateTime<Utc>;
    /// The day on the wall calendar, for everything people plan.
    fn today(&self) -> NaiveDate;
    /// The day and hour on the wall.
    fn wall(&self) -> NaiveDateTime;
}

/// The computer's own clock.
pub struct WallClock;

impl Clock for WallClock {
    #[expect(clippy::disallowed_methods, reason = "this is the front door of time")]
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    #[expect(clippy::disallowed_methods, reason = "this is the front door of time")]
    fn today(&self) -> NaiveDate {
        Local::now().date_naive()
    }

    #[expect(clippy::disallowed_methods, reason = "this is the front door of time")]
    fn wall(&self) -> NaiveDateTime {
        Local::now().naive_local()
    }
}

/// A clock that stands still, for tests.
pub struct FixedClock(pub DateTime<Utc>);

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        self.0
    }

    fn today(&self) -> NaiveDate {
        self.0.date_naive()
    }

    fn wall(&self) -> NaiveDateTime {
        self.0.naive_utc()
    }
}
