//! Rule R14: what the public is told is rounded to 5, each number by itself. So rows need not add up
//! to their total, and a footnote says so.

const STEP: u64 = 5;

/// To the nearest multiple of five.
pub(crate) fn rounded(value: u64) -> u64 {
    (value.saturating_add(STEP / 2)) / STEP * STEP
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn to_the_nearest_five() {
        assert_eq!([0, 2, 3, 7, 8, 100].map(rounded), [0, 0, 5, 5, 10, 100]);
    }

    #[test]
    fn one_person_more_is_mostly_not_seen() {
        let seen = (0..1000).filter(|n| rounded(*n) != rounded(n + 1)).count();
        assert_eq!(seen, 200);
    }
}
