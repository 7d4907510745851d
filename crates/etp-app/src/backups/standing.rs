//! How backups stand, and when one is due.

use super::record::Record;
use crate::Desk;
use crate::views::BackupStanding;
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use std::path::Path;

/// Days without a backup here, and without one in the chosen place, that are too many.
const TOO_MANY_HERE: i64 = 2;
const TOO_MANY_ELSEWHERE: i64 = 7;

/// What the standing is judged by.
struct Seen<'a> {
    record: &'a Record,
    wall: Wall,
    practice: bool,
    plugged_in: bool,
}

/// One moment, as an instant and on the wall.
#[derive(Clone, Copy)]
struct Wall {
    now: DateTime<Utc>,
    here: NaiveDateTime,
}

impl Wall {
    fn of(desk: &Desk) -> Self {
        Self {
            now: desk.now(),
            here: desk.wall(),
        }
    }

    /// The day of another instant on this wall.
    fn day(self, at: DateTime<Utc>) -> NaiveDate {
        (self.here - (self.now - at)).date()
    }

    /// How many days ago that was.
    fn days_since(self, at: DateTime<Utc>) -> i64 {
        (self.here.date() - self.day(at)).num_days()
    }
}

/// How backups stand, and for how many days the newest one that counts is old.
pub(super) fn of(record: &Record, desk: &Desk) -> (BackupStanding, u32) {
    let seen = Seen {
        record,
        wall: Wall::of(desk),
        practice: desk.centre().demo,
        plugged_in: record.elsewhere.as_deref().is_some_and(Path::is_dir),
    };
    let (standing, days) = judged(&seen);
    (standing, u32::try_from(days).unwrap_or(0))
}

/// Once a day, and after the keys were changed, for an older backup opens with the older ones. A
/// register of practice is not kept.
pub(super) fn is_due(record: &Record, desk: &Desk) -> bool {
    let today = |at| Wall::of(desk).days_since(at) <= 0;
    let made = record.made_here.as_ref().map(|made| made.at);
    let of_today = made.is_some_and(today) && record.keys_changed.is_none();
    !desk.centre().demo && !of_today
}

fn judged(seen: &Seen<'_>) -> (BackupStanding, i64) {
    let record = seen.record;
    let age = |at| seen.wall.days_since(at);
    let Some(last) = record.last() else {
        let failed = record.failed.is_some();
        let standing = if failed {
            BackupStanding::Failed
        } else {
            BackupStanding::Never
        };
        return (
            if seen.practice {
                BackupStanding::Practice
            } else {
                standing
            },
            0,
        );
    };
    let elsewhere = record.made_elsewhere.as_ref().map(|made| age(made.at));
    let days = age(last.at);
    if seen.practice {
        (BackupStanding::Practice, days)
    } else if record.elsewhere.is_some() && !seen.plugged_in {
        (BackupStanding::PlaceMissing, elsewhere.unwrap_or(days))
    } else if record.failed.is_some() {
        (BackupStanding::Failed, days)
    } else if days >= TOO_MANY_HERE {
        (BackupStanding::Missed, days)
    } else if record.elsewhere.is_none() {
        (BackupStanding::OnlyHere, days)
    } else if elsewhere.is_none_or(|days| days >= TOO_MANY_ELSEWHERE) {
        (BackupStanding::Missed, elsewhere.unwrap_or(days))
    } else {
        (BackupStanding::Fine, days)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backups::record::Made;
    use chrono::TimeDelta;

    /// One in the morning on a wall two hours ahead of the instant's own.
    fn wall() -> Wall {
        let now = DateTime::UNIX_EPOCH + TimeDelta::hours(23);
        Wall {
            now,
            here: (now + TimeDelta::hours(2)).naive_utc(),
        }
    }

    fn made(days_ago: i64) -> Option<Made> {
        Some(Made {
            at: wall().now - TimeDelta::days(days_ago),
            place: "/key".into(),
        })
    }

    #[test]
    fn a_backup_of_before_midnight_is_of_yesterday() {
        let wall = wall();
        assert_eq!(wall.days_since(wall.now - TimeDelta::minutes(59)), 0);
        assert_eq!(wall.days_since(wall.now - TimeDelta::minutes(61)), 1);
    }

    fn stands(record: &Record, plugged_in: bool) -> (BackupStanding, i64) {
        judged(&Seen {
            record,
            wall: wall(),
            practice: false,
            plugged_in,
        })
    }

    fn with_key(here: i64, there: i64) -> Record {
        Record {
            elsewhere: Some("/key".into()),
            made_here: made(here),
            made_elsewhere: made(there),
            ..Record::default()
        }
    }

    #[test]
    fn a_fresh_copy_in_both_places_is_fine() {
        assert_eq!(stands(&with_key(0, 0), true), (BackupStanding::Fine, 0));
        assert_eq!(stands(&with_key(1, 6), true), (BackupStanding::Fine, 1));
    }

    #[test]
    fn a_key_that_is_not_there_is_said_with_the_age_of_its_copy() {
        let (standing, days) = stands(&with_key(0, 4), false);
        assert_eq!((standing, days), (BackupStanding::PlaceMissing, 4));
    }

    #[test]
    fn days_without_a_backup_are_counted() {
        assert_eq!(stands(&with_key(2, 9), true), (BackupStanding::Missed, 2));
        assert_eq!(stands(&with_key(0, 7), true), (BackupStanding::Missed, 7));
    }

    #[test]
    fn one_disk_is_not_enough_and_no_backup_is_none() {
        let here = Record {
            made_here: made(0),
            ..Record::default()
        };
        assert_eq!(stands(&here, false), (BackupStanding::OnlyHere, 0));
        let none = Record::default();
        assert_eq!(stands(&none, false), (BackupStanding::Never, 0));
    }
}
