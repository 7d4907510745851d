//! What is said once for a whole file: columns nobody reads, numbers that are not kept, sessions
//! without an hour. It stands beside the headings.

use super::columns::Column;
use super::house::House;
use super::kind::Kind;
use super::mapping::Mapping;
use super::plan::Plan;
use super::report::Report;
use crate::Failure;

/// How long a session is noted that a file brings: no column tells it.
pub(super) const MINUTES: u32 = 60;

pub(super) fn about_the_file(plan: &Plan, house: &House, mapping: &Mapping, report: &mut Report) {
    let kind = mapping.kind();
    for heading in mapping.doubled() {
        report.remark(heading, Failure::refused("roster-column-doubled"));
    }
    for (_, column) in mapping.taken() {
        let heading = mapping.heading(column);
        let kept = column
            .identifier()
            .is_none_or(|kind| house.kept.contains(&kind));
        if !kind.uses(column) {
            report.remark(heading, Failure::refused("roster-column-unused"));
        } else if !kept && kind == Kind::People {
            report.remark(heading, Failure::refused("roster-identifier-not-kept"));
        } else if column == Column::FileNumber && kind == Kind::People {
            report.remark(heading, Failure::refused("roster-numbers-given-anew"));
        }
    }
    let made = plan.meetings.new.len();
    if made > 0 {
        let said = Failure::refused("roster-sessions-made")
            .with("count", made.to_string())
            .with("minutes", MINUTES.to_string());
        report.remark("", said);
    }
}
