//! The one door behind which files are taken apart: whatever stumbles over a damaged file stumbles
//! in here and nowhere else.
//!
//! The readers of workbooks are other people's work, and some of them panic on bytes that no
//! spreadsheet would write. A refused file must not end the application, so the panic ends here;
//! nothing but the file's bytes is behind the door, so nothing is left half done. Its message is
//! kept quiet, because it may quote a cell.

use super::kind::damaged;
use crate::Failure;
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

thread_local! {
    static BEHIND_THE_DOOR: Cell<bool> = const { Cell::new(false) };
}

/// Reads; a stumble is `table-damaged`.
pub(super) fn guarded<T>(read: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    keep_quiet();
    let before = BEHIND_THE_DOOR.replace(true);
    let answer = panic::catch_unwind(AssertUnwindSafe(read));
    BEHIND_THE_DOOR.set(before);
    answer.unwrap_or_else(|_| Err(damaged()))
}

/// Once for the whole program: panics of a thread that is behind the door are not told.
fn keep_quiet() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let tell = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if !BEHIND_THE_DOOR.try_with(Cell::get).unwrap_or(false) {
                tell(panic);
            }
        }));
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stumble_is_a_damaged_file_and_an_answer_is_an_answer() {
        let stumble = guarded(|| -> Result<(), Failure> { panic!("a stumble") });
        assert_eq!(stumble, Err(damaged()));
        assert_eq!(guarded(|| Ok(7)), Ok(7));
    }
}
