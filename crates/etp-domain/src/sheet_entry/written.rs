//! Marks written as one would type them from the sheet.

use crate::Mark;
use std::collections::BTreeSet;

/// The shortest line that says these marks, in the order of `letters`. A mark that has no letter cannot
/// be typed and is not written.
pub fn write_sheet_line(marks: &[(u32, Mark)], letters: &[(char, Mark)]) -> String {
    let mut said = Vec::new();
    let groups = letters.iter().filter_map(|(letter, mark)| {
        let first = !said.contains(mark);
        said.push(*mark);
        let rows: BTreeSet<u32> = marks
            .iter()
            .filter(|(_, given)| first && given == mark)
            .map(|(row, _)| *row)
            .collect();
        (!rows.is_empty()).then(|| format!("{} {letter}", ranges(&rows)))
    });
    groups.collect::<Vec<_>>().join(", ")
}

/// `1 2 4-7`: a range is only written where it is shorter than its rows.
fn ranges(rows: &BTreeSet<u32>) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for &row in rows {
        match runs.last_mut() {
            Some((_, to)) if to.checked_add(1) == Some(row) => *to = row,
            _ => runs.push((row, row)),
        }
    }
    let written = runs.into_iter().map(|(from, to)| match to - from {
        0 => from.to_string(),
        1 => format!("{from} {to}"),
        _ => format!("{from}-{to}"),
    });
    written.collect::<Vec<_>>().join(" ")
}
