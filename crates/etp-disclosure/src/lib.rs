//! Contributions in, publishable counts out: what may leave a centre, and in which form.
//!
//! This room knows no patient, centre, SQL, clock, network or language. People arrive as opaque
//! numbers; what comes out is [`AnonymousCounts`], the only type that may travel. It can be built
//! by [`release_quarter`] alone:
//!
//! ```compile_fail
//! let cells = vec![];
//! etp_disclosure::AnonymousCounts { period: "2026Q1".parse().unwrap(), policy: etp_disclosure::Policy::K11_V1, cells };
//! ```
//!
//! not read back from a file somebody wrote:
//!
//! ```compile_fail
//! fn readable<T: for<'a> serde::Deserialize<'a>>() {}
//! readable::<etp_disclosure::AnonymousCounts>();
//! ```
//!
//! and not under a policy somebody weakened:
//!
//! ```compile_fail
//! let weak = etp_disclosure::Policy { id: "k2", k: 2 };
//! ```
//!
//! The rules, in the order they are applied (`pattern.rs`):
//! 1. A total of 1 to k−1 patients, or one that a single person dominates, is hidden, and every
//!    row with it, zeros included: a shown zero would narrow the others.
//! 2. A total whose patients all belong to one pathology keeps only the total: the split would
//!    say of everybody what they suffer from.
//! 3. A row of 1 to k−1 patients, or a dominated one, is hidden: patients and attendances together.
//! 4. Rows are hidden with it, smallest first, until nothing can be found by subtraction
//!    (`width.rs`); when no attended row would be left, only the total is shown.
//!
//! Why:
//! - One mark for every hidden cell. Telling which cell is small and which only protects it would
//!   bound the small one by k−1.
//! - The reader is assumed to know this very source. A hidden value counts as protected only when
//!   at least k different values, k apart, would have led to the very same publication. The proof
//!   is `proof.rs`, which publishes every small register there can be and compares.
//! - Persons are treated as if each belonged to one programme, because a reader may know so; when
//!   they do not, the possible values only grow. A small number of persons in several programmes
//!   is itself something subtraction would give, so the two smallest rows are hidden then.
//! - "Hidden total" does tell a reader that the centre is small (or dominated). No threshold rule
//!   can avoid that; the sentence shown to the coordinator says so.

mod contribution;
mod counts;
mod freeze;
mod pathology;
mod pattern;
mod period;
mod policy;
#[cfg(test)]
mod proof;
mod release;
mod sums;
mod width;

pub use contribution::Contribution;
pub use counts::{AnonymousCounts, Cell};
pub use freeze::{Again, may_replace};
pub use pathology::{CountedPathology, Measure, Row};
pub use period::{Period, PeriodUnreadable};
pub use policy::Policy;
pub use release::release_quarter;
