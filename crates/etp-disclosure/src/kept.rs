//! Rule R11: what was hidden in the period before stays hidden while it is small, so that a row
//! which hovers about the threshold does not tell its small moves by coming and going.
//!
//! A reader knows which rows were hidden before, so this tells nothing new: it only makes more
//! values possible for a hidden row (1 to 2k−1 instead of 1 to k−1). Zeros are shown.

use crate::sums::Exact;
use crate::{Ledger, LedgerLine, Period, Row, Status};

/// The rows that stay hidden in this period because they were hidden in the latest earlier period
/// of the same kind that stands.
pub(crate) fn kept_rows(ledger: &Ledger, period: Period, exact: &Exact, k: u64) -> Vec<Row> {
    let hidden = before(ledger, period).map(hidden_rows).unwrap_or_default();
    hidden
        .into_iter()
        .filter(|row| (1..2 * k).contains(&exact.patients(*row)))
        .collect()
}

fn before(ledger: &Ledger, period: Period) -> Option<&LedgerLine> {
    let earlier = ledger.lines().iter().map(|line| line.period);
    let mut earlier: Vec<_> = earlier
        .filter(|one| one.kind() == period.kind() && *one < period)
        .collect();
    earlier.sort_unstable();
    let mut standing = earlier
        .into_iter()
        .rev()
        .filter_map(|one| ledger.latest(one));
    standing.find(|line| line.status == Status::Released)
}

pub(crate) fn hidden_rows(line: &LedgerLine) -> Vec<Row> {
    let hidden = line.cells.iter().filter(|cell| cell.is_hidden());
    hidden.map(|cell| cell.row()).collect()
}
