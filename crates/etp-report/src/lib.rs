//! Facts in, figures out: the indicators of every authority, each defined once and used by the screen,
//! the paper, the spreadsheet and the tests.
//!
//! Reads facts it is handed, never SQL; knows no clock, no file and no name of a person. What comes out
//! is exact: it is for the centre and its regulator, and never travels to a hub.
//!
//! Why:
//! - An indicator is a function that says of one person, session or presence whether it counts, and if
//!   not, which line of the rule it fails. The figure is how many it says yes to; "why not her?" is the
//!   same answer read aloud. So a figure and its explanation cannot differ.
//! - Which indicators a form asks for, in which order, under which labels and with which readings of an
//!   open point, is data ([`Scheme`]); what an indicator means is code.

mod alarms;
mod attendance_sheet;
mod centre;
mod figures;
mod funding;
mod indicators;
mod period;
mod scheme;
mod sheets;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod verdict;

#[cfg(test)]
mod golden;

pub use alarms::{Alarm, alarms};
pub use attendance_sheet::{AttendanceLine, SheetProblem, attendance_sheet};
pub use centre::{Care, Centre, Episode, Held, Mix, Person, TookPart};
pub use figures::{
    BrokenCheck, Dimension, Figure, FigureTable, Filled, Judged, Key, Said, Value, explain, figures,
};
pub use funding::{FundingLine, FundingStanding, funding, is_external};
pub use indicators::{Counting, Indicator, Unit, indicator, indicators};
pub use period::{Period, PeriodProblem};
pub use scheme::{
    CareMode, Cell, Check, Companions, Group, Options, Relation, Scheme, SchemeProblem, TableCell,
    shipped,
};
pub use sheets::{
    NotWritten, NothingKind, ReportSheet, SheetAbout, SheetLine, SheetSection, SheetTable,
    SheetValue, csv, json, ods, typing_order, xlsx,
};
pub use verdict::{Verdict, Why};
