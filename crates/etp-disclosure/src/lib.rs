//! Contributions in, publishable counts out: what may leave a centre, and in which form.
//!
//! This room knows no patient, centre, SQL, clock, network or language. People arrive as opaque
//! numbers; what comes out is [`AnonymousCounts`], the only type that may travel. It can be built
//! by [`release`] and [`withdraw`] alone:
//!
//! ```compile_fail
//! let cells = vec![];
//! etp_disclosure::AnonymousCounts {
//!     period: "2026Q1".parse().unwrap(), policy: etp_disclosure::Policy::K11_V1,
//!     step: etp_disclosure::Step::Full, is_withdrawn: false, cells,
//! };
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
//! The rules, each in its file:
//! - R1 fixed catalogue (`table.rs`): quarters with patients and attendances by pathology; years
//!   with attendances by pathology, age, residence, delivery and sex; half-years only where
//!   quarters had to be coarse. No combinations, nothing to ask for.
//! - R2, R3 threshold on distinct patients, dominance on attendances (`sums.rs`).
//! - R4 zeros are shown, unless one row holds everybody: then its whole split is hidden.
//! - R5 one mark for every hidden cell: telling which is small would bound it by k−1.
//! - R6, R7 what can be found by subtraction is protected: in a quarter by `pattern.rs` and
//!   `width.rs`, in longer periods by `repair.rs`; every release is audited by linear programs
//!   against everything released of the year (`knowledge.rs`, `audit.rs`, `bounds.rs`), once a
//!   longer table stands also for a reader who knows why a quarter's rows are hidden
//!   (`knowledge/worlds.rs`).
//! - R8 a table that would hide too much gets coarser (`ladder.rs`).
//! - R9 patients are published for quarters only; their inequalities are in the audit.
//! - R10 a period speaks once; a correction is about a whole group, or waits (`difference.rs`).
//! - R11 what was hidden stays hidden while it is small (`kept.rs`).
//! - R15 what cannot be checked does not leave (`ledger_check.rs`, [`Unsafe`]); a program whose rules
//!   do not pass their golden cases releases nothing (`self_check.rs`).
//!
//! A quarter, in the order of `pattern.rs`:
//! 1. A total of 1 to k−1 patients, or one that a single person dominates, is hidden, and every
//!    row with it, zeros included: a shown zero would narrow the others.
//! 2. A total whose patients all share one pathology keeps only the total.
//! 3. A row of 1 to k−1 patients, or a dominated one, is hidden: patients and attendances together.
//! 4. Rows are hidden with it, smallest first, until nothing can be found by subtraction; when no
//!    attended row would be left, only the total is shown.
//!
//! Why:
//! - The reader is assumed to know this very source. A quarter's hidden value counts as protected
//!   only when at least k different values, k apart, would have led to the very same publication.
//!   The proof is `proof.rs`, which publishes every small register there can be and compares.
//! - Longer tables publish attendances only, and are decided by persons, whom they do not show. So
//!   knowing their rules bounds no attendances beyond what the audit's equations say (`repair.rs`).
//!   What they say of a quarter's rows is put to the quarter's rules again (`knowledge/worlds.rs`).
//! - A year is added up from its quarters as they were released, never from the register of today:
//!   a late entry would be the difference between them (`basis.rs`).
//! - Persons are treated as if each belonged to one programme, because a reader may know so; when
//!   they do not, the possible values only grow. A small number of persons in several programmes
//!   is itself something subtraction would give, so the two smallest rows are hidden then.
//! - A correction in which everybody new is of one pathology is allowed, although a table of them
//!   alone would hide its split: who the new ones are is not public, as those of a quarter may be.
//! - "Hidden total" does tell a reader that the centre is small (or dominated). No threshold rule
//!   can avoid that; the sentence shown to the coordinator says so.

mod audit;
mod basis;
mod bounds;
mod cell;
mod code;
mod contribution;
mod counts;
mod difference;
mod draft;
mod kept;
mod knowledge;
mod ladder;
mod ledger;
mod ledger_check;
mod pathology;
mod pattern;
mod period;
mod policy;
#[cfg(test)]
mod proof;
#[cfg(test)]
mod proof_year;
mod quarter;
mod release;
mod repair;
mod row;
mod self_check;
mod step;
mod sums;
mod system;
mod table;
mod traits;
mod width;
mod withheld;

pub use cell::Cell;
pub use contribution::Contribution;
pub use counts::AnonymousCounts;
pub use ledger::{Basis, Ledger, LedgerLine, Status};
pub use pathology::CountedPathology;
pub use period::{Period, PeriodKind, PeriodUnreadable};
pub use policy::Policy;
pub use release::{Occasion, Release, release, withdraw};
pub use row::{Measure, Row};
pub use step::Step;
pub use table::{elements_of, measures_of, rows_of};
pub use traits::{AgeBand, Delivery, Residence, Sex, WideAge};
pub use withheld::{Unsafe, Withheld};
