//! ADX: one group, one `dataValue` for each number that is shown. A hidden one is absent.
//!
//! Codes are capital letters, digits, `-` and `_`, and values are digits: nothing in them needs
//! escaping.

use super::Table;
use etp_disclosure::PeriodKind;

/// The document.
pub(super) fn write(table: &Table<'_>) -> Vec<u8> {
    let values = table.elements.iter().filter_map(|(element, value)| {
        let value = (*value)?;
        Some(format!(
            "    <dataValue dataElement=\"{element}\" value=\"{value}\"/>\n"
        ))
    });
    let values: String = values.collect();
    let (created, centre) = (table.created, table.centre);
    let (set, period) = (table.period.data_set(), interval(table));
    let document = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <adx xmlns=\"urn:ihe:qrph:adx:2015\" exported=\"{created}\">\n  \
         <group orgUnit=\"{centre}\" period=\"{period}\" dataSet=\"{set}\">\n{values}  </group>\n</adx>\n"
    );
    document.into_bytes()
}

/// `2026-01-01/P3M`: the first day and the length.
fn interval(table: &Table<'_>) -> String {
    let length = match table.period.kind() {
        PeriodKind::Quarter => "P3M",
        PeriodKind::HalfYear => "P6M",
        PeriodKind::Year => "P1Y",
    };
    format!("{}/{length}", table.first_day())
}
