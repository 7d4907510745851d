//! Wrong passphrases slow down whoever tries them. The count lies beside the register and is gone with
//! the first right one; nothing is ever wiped.
//!
//! It is against somebody at the keyboard. Against somebody who took the files away, the cost of
//! deriving a key stands.

use crate::folder::{Folder, write_whole};
use crate::{StoreError, columns};
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use std::fs;

/// Tries that cost nothing.
const FREE: u32 = 5;
/// Seconds after the first one that does; they double with each.
const FIRST_WAIT: u64 = 5;
/// The longest wait, in seconds.
const LONGEST_WAIT: u64 = 15 * 60;

/// Wrong tries since the last right one.
#[derive(Default, Serialize, Deserialize)]
struct Tries {
    wrong: u32,
    last: String,
}

/// Opens with a secret, unless somebody must wait; a wrong one is counted.
///
/// # Errors
/// [`StoreError::PassphraseWait`]; whatever opening says.
pub(crate) fn counted<T>(
    folder: &Folder,
    now: DateTime<Utc>,
    open: impl FnOnce() -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let tries = read(folder);
    if let Some(seconds) = tries.wait(now) {
        return Err(StoreError::PassphraseWait { seconds });
    }
    let opened = open();
    match opened {
        Ok(_) if tries.wrong > 0 => fs::remove_file(folder.tries())?,
        Err(StoreError::PassphraseWrong) => write(folder, tries.wrong + 1, now)?,
        _ => {}
    }
    opened
}

/// A file that cannot be read counts for none: it must not lock the right person out.
fn read(folder: &Folder) -> Tries {
    let text = fs::read_to_string(folder.tries()).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}

fn write(folder: &Folder, wrong: u32, now: DateTime<Utc>) -> Result<(), StoreError> {
    let tries = Tries {
        wrong,
        last: columns::stamp(now),
    };
    let text = serde_json::to_string(&tries).map_err(|_| StoreError::KeyslotsDamaged)?;
    write_whole(&folder.tries(), &text)
}

impl Tries {
    /// The seconds that are left to wait; `None` when somebody may try.
    fn wait(&self, now: DateTime<Utc>) -> Option<u64> {
        let doublings = self.wrong.checked_sub(FREE)?.min(16);
        let wait = (FIRST_WAIT << doublings).min(LONGEST_WAIT);
        let last = DateTime::parse_from_rfc3339(&self.last).ok()?;
        // A clock that was put back makes nobody wait longer than one wait.
        let gone = now.signed_duration_since(last).max(TimeDelta::zero());
        let gone = u64::try_from(gone.num_seconds()).unwrap_or(0);
        wait.checked_sub(gone).filter(|left| *left > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(wrong: u32, seconds: i64) -> Option<u64> {
        let tries = Tries {
            wrong,
            last: columns::stamp(DateTime::UNIX_EPOCH),
        };
        tries.wait(DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds))
    }

    #[test]
    fn the_wait_begins_after_five_tries_doubles_and_ends() {
        assert_eq!(after(4, 0), None);
        assert_eq!(after(5, 0), Some(5));
        assert_eq!(after(5, 3), Some(2));
        assert_eq!(after(5, 5), None);
        assert_eq!(after(6, 0), Some(10));
        assert_eq!(after(9, 0), Some(80));
        for many in [15, 100, u32::MAX] {
            assert_eq!(after(many, 0), Some(LONGEST_WAIT));
        }
    }

    #[test]
    fn a_clock_put_back_makes_nobody_wait_longer() {
        assert_eq!(after(5, -100_000), Some(5));
    }

    #[test]
    fn a_right_try_forgets_the_wrong_ones_and_waiting_is_no_try() {
        let folder = tempfile::tempdir().unwrap();
        let folder = Folder::of(folder.path());
        let now = DateTime::UNIX_EPOCH;
        let wrong = || Err::<(), _>(StoreError::PassphraseWrong);
        for _ in 0..FREE {
            assert_eq!(
                counted(&folder, now, wrong).unwrap_err().code(),
                "passphrase-wrong"
            );
        }
        let waits = counted(&folder, now, || Ok(())).unwrap_err();
        assert_eq!(waits.args(), [("seconds", "5".to_owned())]);
        counted(&folder, now + TimeDelta::seconds(5), || Ok(())).unwrap();
        assert_eq!(
            counted(&folder, now, wrong).unwrap_err().code(),
            "passphrase-wrong"
        );
    }
}
