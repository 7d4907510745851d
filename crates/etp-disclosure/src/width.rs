//! How many values a hidden row may still have for a reader who knows the rules and this source.
//!
//! The reader sees the hidden rows' sum `rest`, how many they are, and the smallest row shown. To
//! him a value is possible when some table with it is published in the very same way. Two families
//! of such tables are enough to prove protection; others would only add values:
//! - every hidden row is below k (so all were hidden at once, none to protect another);
//! - all but one are below k, and the last, safe but smaller than every row shown, was added
//!   because hiding the others alone was not enough: that is this same question, one row fewer.
//!
//! Both speak of persons in one programme each, who each came about equally often; attendances
//! then have at least the same width, since what patients leave open attendances leave open too.
//! The answer depends on published numbers alone, so every table in a family gets the same one.

use std::collections::BTreeSet;

/// What a reader can compute about the hidden rows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hidden {
    /// How many rows are hidden; each holds at least one patient.
    pub(crate) rows: u64,
    /// The total less the rows shown.
    pub(crate) rest: u64,
    /// The smallest row shown that is not zero.
    pub(crate) smallest_shown: u64,
}

impl Hidden {
    /// Whether each hidden row keeps at least k possible values, at least k apart.
    pub(crate) fn are_wide_enough(&self, k: u64) -> bool {
        // No hidden row can span more than 1 ..= rest - (rows - 1).
        if self.rows < 2 || self.rest < self.rows + k {
            return false;
        }
        let values = self.possible_values(k);
        let span = values
            .last()
            .zip(values.first())
            .map_or(0, |(high, low)| high - low);
        span >= k && values.len() as u64 >= k
    }

    /// Whether two safe rows, hidden only because a few persons are in several programmes, keep as
    /// many values: as if one person were, and each row anything from k to below the rows shown.
    pub(crate) fn leave_overlap_open(&self, k: u64) -> bool {
        let enrolled = self.rest + 1;
        let highest = (self.smallest_shown - 1).min(enrolled.saturating_sub(k));
        self.rows == 2 && highest >= k + (enrolled - highest)
    }

    /// The same for each hidden row, since either family may put any row in any place.
    fn possible_values(&self, k: u64) -> BTreeSet<u64> {
        let mut values: BTreeSet<u64> = share_of(self.rest, self.rows, k).collect();
        for (protector, small_sum) in self.protectors(k) {
            values.insert(protector);
            values.extend(share_of(small_sum, self.rows - 1, k));
        }
        values
    }

    /// Each size the one safe row may have, with the sum it leaves to the small ones.
    fn protectors(&self, k: u64) -> impl Iterator<Item = (u64, u64)> {
        let small_rows = self.rows - 1;
        let sums = small_rows..=small_rows * (k - 1);
        sums.filter_map(move |sum| Some((self.rest.checked_sub(sum)?, sum)))
            .filter(move |(protector, _)| (k..self.smallest_shown).contains(protector))
            .filter(move |(protector, sum)| {
                !without_protector(small_rows, *sum, *protector).are_wide_enough(k)
            })
    }
}

fn without_protector(rows: u64, rest: u64, protector: u64) -> Hidden {
    Hidden {
        rows,
        rest,
        smallest_shown: protector,
    }
}

/// The values one of `rows` rows may have when each holds 1 to k−1 and together they hold `sum`.
fn share_of(sum: u64, rows: u64, k: u64) -> impl Iterator<Item = u64> {
    let others = rows - 1;
    let low = sum.saturating_sub(others * (k - 1)).max(1);
    let high = sum.saturating_sub(others).min(k - 1);
    low..=high
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wide(rows: u64, rest: u64, smallest_shown: u64) -> bool {
        Hidden {
            rows,
            rest,
            smallest_shown,
        }
        .are_wide_enough(11)
    }

    #[test]
    fn a_row_hidden_alone_is_found_by_subtraction() {
        assert!(!wide(1, 500, 600));
    }

    #[test]
    fn two_rows_need_a_sum_with_room() {
        assert!(!wide(2, 12, 50));
        assert!(wide(2, 13, 50));
    }

    #[test]
    fn a_protector_just_below_the_next_row_says_too_much() {
        // 10 and 29 under a shown 30: only 9 + 30 would look the same, and 30 would have been shown.
        assert!(!wide(2, 39, 30));
        assert!(wide(2, 19, 16));
    }

    #[test]
    fn a_protector_that_would_not_have_been_needed_proves_nothing() {
        // 10, 10 and 49 under a shown 50: the two tens are wide enough by themselves, 49 is shown.
        assert!(wide(2, 20, 49));
        assert!(!wide(3, 69, 50));
    }

    #[test]
    fn the_largest_question_is_answered_at_once() {
        for rest in 6..200 {
            wide(6, rest, 1_000);
        }
    }
}
