//! Tables of the portrait in the version for everybody: people in one direction only, whose rows make the
//! total.

use super::rule::Figures;
use super::{is_people, left_out};
use crate::views::ReportTable;
use etp_i18n::Language;
use etp_report::Scheme;
use std::collections::BTreeSet;

/// Whether a table may stand at all, whatever is left out of it. A single row would say that all are so.
pub(super) fn may_stand(table: &ReportTable) -> bool {
    let one_way = table.columns.len() <= 1 && table.rows.len() > 1;
    one_way && table.adds_up && is_people(&table.unit) && table.total.number.is_some()
}

/// Adds the figures of a table to those of its form.
pub(super) fn add(table: &ReportTable, form: &Scheme, figures: &mut Figures) {
    let Some(of_all) = table.total.number.filter(|_| may_stand(table)) else {
        return;
    };
    let rows = table.rows.iter().enumerate();
    let rows = rows.filter_map(|(place, row)| Some((cell(table, place), row.total.number?)));
    figures.broken_down(rows.collect(), (&total(table, form), of_all));
}

/// Leaves out what is hidden of a table; then nothing of it is drawn either, for a height tells a number.
pub(super) fn leave_out(
    table: &mut ReportTable,
    form: &Scheme,
    hidden: &BTreeSet<String>,
    speaks: Language,
) {
    let of_rows = 0..table.rows.len();
    let small: Vec<bool> = of_rows
        .map(|row| hidden.contains(&cell(table, row)))
        .collect();
    let total_is_small = hidden.contains(&total(table, form));
    for (row, _) in table.rows.iter_mut().zip(&small).filter(|(_, is)| **is) {
        row.total = left_out(speaks);
        row.values.fill(left_out(speaks));
    }
    if total_is_small {
        table.total = left_out(speaks);
    }
    if total_is_small || small.contains(&true) {
        table.chart.clear();
        table.sentence.clear();
    }
}

fn cell(table: &ReportTable, row: usize) -> String {
    format!("{}/{row}", table.code)
}

/// The cell that says the total of a table: that of the same indicator, if the form has one.
fn total(table: &ReportTable, form: &Scheme) -> String {
    let own = form
        .groups
        .iter()
        .find_map(|group| group.tables.iter().find(|one| one.code == table.code));
    let same = own.and_then(|own| {
        let mut cells = form.groups.iter().flat_map(|group| &group.cells);
        cells.find(|cell| cell.indicator == own.indicator)
    });
    same.map_or_else(|| format!("{}/total", table.code), |cell| cell.code.clone())
}
