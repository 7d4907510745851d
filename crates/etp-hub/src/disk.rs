//! Whether the disk still has room: a hub that cannot write must say so before it has to.

use crate::HubProblem;
use std::path::Path;

/// A disk with less than this share free is full.
const LEAST_FREE_PERCENT: u64 = 5;

pub(crate) fn has_room(folder: &Path) -> Result<(), HubProblem> {
    let total = fs4::total_space(folder)?;
    let free = fs4::available_space(folder)?;
    if is_enough(free, total) {
        Ok(())
    } else {
        Err(HubProblem::DiskFull)
    }
}

fn is_enough(free: u64, total: u64) -> bool {
    u128::from(free) * 100 >= u128::from(total) * u128::from(LEAST_FREE_PERCENT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_part_in_twenty_must_be_free() {
        assert!(is_enough(50, 1_000));
        assert!(!is_enough(49, 1_000));
        assert!(is_enough(u64::MAX / 2, u64::MAX));
    }
}
