//! Sums of published cells: what a zone or the region may be told, and which kind of nothing stands
//! where there is no number. Knows no SQL, no HTTP and no language.
//!
//! A sum is always "of published cells, n centres, m hidden": never a total of a region.
//!
//! Why:
//! - Rule R13 protects centres from each other: each knows its own cells. So a sum is shown when at
//!   least three centres have something in it and none has more than 70 % (`sum.rs`), and only when
//!   subtracting what else is shown does not give a withheld one (`equations.rs`, `year.rs`).
//! - A cell that says 0 is public and hides nobody, so it is no company for two others either.
//! - What a centre itself keeps hidden is found by no sum: it is in none. What is left between a
//!   total and its rows may be one centre's hidden rest, which that centre's own table tells.
//! - Tables of two years share no cell; each year is decided by itself, all its tables together.

mod catalogue;
mod changes;
mod equations;
mod facts;
mod kind;
mod lines;
mod region;
mod reported;
mod rounded;
mod sum;
mod trend;
mod year;

pub(crate) use catalogue::{Group, counts, periods_of, rows_of};
pub(crate) use changes::{Change, changes_since};
pub(crate) use facts::{Arrived, Facts};
pub(crate) use kind::Nothing;
pub(crate) use region::Region;
pub(crate) use reported::{Reported, Standing, reported_at, reported_periods};
pub(crate) use rounded::rounded;
pub(crate) use sum::Sum;
pub(crate) use trend::{Point, trend};
pub(crate) use year::{Place, Shown, Unit, YearOfSums};
