//! Which backups are kept: the newest of each of seven days, five weeks and twelve months that have
//! one. Only days with a backup count, so that a laptop left in a drawer loses nothing.

use super::found::stamp_of;
use super::{LEAVING, StoreError};
use chrono::{DateTime, Datelike, Utc};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const DAYS: usize = 7;
const WEEKS: usize = 5;
const MONTHS: usize = 12;

/// Lets go of what is not kept any more in a place that holds backups of one register.
pub(super) fn let_go(place: &Path) -> Result<(), StoreError> {
    let entries = fs::read_dir(place)?.flatten().map(|entry| entry.path());
    let mut backups: Vec<(DateTime<Utc>, PathBuf)> = entries
        .filter(|path| path.extension().is_none())
        .filter_map(|path| Some((stamp_of(&path)?, path)))
        .collect();
    backups.sort();
    let stamps: Vec<_> = backups.iter().map(|(stamp, _)| *stamp).collect();
    let kept = kept(&stamps);
    for (at, (_, path)) in backups.iter().enumerate() {
        if !kept.contains(&at) {
            // Renamed first: a folder that is half taken away must not look like a backup.
            let leaving = path.with_extension(LEAVING);
            fs::rename(path, &leaving)?;
            fs::remove_dir_all(&leaving)?;
        }
    }
    Ok(())
}

/// The places, in a list from old to new, of the backups that are kept.
fn kept(stamps: &[DateTime<Utc>]) -> BTreeSet<usize> {
    let mut kept = newest_of_each(stamps, DAYS, |at| at.date_naive().to_string());
    kept.extend(newest_of_each(stamps, WEEKS, |at| {
        format!("{:?}", at.iso_week())
    }));
    kept.extend(newest_of_each(stamps, MONTHS, |at| {
        format!("{}-{}", at.year(), at.month())
    }));
    kept
}

fn newest_of_each(
    stamps: &[DateTime<Utc>],
    most: usize,
    span: impl Fn(&DateTime<Utc>) -> String,
) -> BTreeSet<usize> {
    let mut seen = BTreeSet::new();
    let newest_first = stamps.iter().enumerate().rev();
    newest_first
        .filter(|(_, at)| seen.insert(span(at)))
        .map(|(at, _)| at)
        .take(most)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;
    use proptest::prelude::*;

    fn at(hours: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::hours(hours)
    }

    #[test]
    fn a_year_of_four_backups_a_day_leaves_days_weeks_and_months() {
        let stamps: Vec<_> = (0..365 * 4).map(|turn| at(turn * 6)).collect();
        let kept: Vec<_> = kept(&stamps).into_iter().map(|one| stamps[one]).collect();
        assert!(kept.len() <= DAYS + WEEKS + MONTHS && kept.len() >= MONTHS + 5);
        let days: BTreeSet<_> = kept.iter().map(DateTime::date_naive).collect();
        let last = at(365 * 24 - 6).date_naive();
        assert!((0..7).all(|back| days.contains(&(last - TimeDelta::days(back)))));
        let months: BTreeSet<_> = days.iter().map(|day| (day.year(), day.month())).collect();
        assert_eq!(months.len(), MONTHS);
    }

    #[test]
    fn backups_years_apart_are_all_kept() {
        let stamps: Vec<_> = (0..5).map(|year| at(year * 366 * 24)).collect();
        assert_eq!(kept(&stamps).len(), 5);
    }

    proptest! {
        #[test]
        fn the_newest_stays_and_what_is_kept_is_kept_again(mut hours in proptest::collection::vec(0..40_000_i64, 1..200)) {
            hours.sort_unstable();
            let stamps: Vec<_> = hours.into_iter().map(at).collect();
            let first = kept(&stamps);
            prop_assert!(first.contains(&(stamps.len() - 1)));
            prop_assert!(first.len() <= DAYS + WEEKS + MONTHS);
            let left: Vec<_> = first.iter().map(|one| stamps[*one]).collect();
            prop_assert_eq!(kept(&left).len(), left.len());
        }
    }
}
