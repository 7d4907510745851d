//! SDMX-CSV 1.0: one line for each number. A hidden one has no value and is marked suppressed (`Q`
//! of CL_OBS_STATUS) and confidential (`C` of CL_CONF_STATUS), whatever hid it.
//!
//! Codes hold no comma, quote or line break: nothing needs quoting.

use super::Table;
use etp_disclosure::PeriodKind;

const HEAD: &str =
    "DATAFLOW,FREQ,REPORTING_UNIT,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS";

/// The document.
pub(super) fn write(table: &Table<'_>) -> Vec<u8> {
    let (flow, centre) = (table.period.data_set(), table.centre);
    let (frequency, time) = (frequency(table), time(table));
    let line = |(element, value): &(String, Option<u64>)| {
        let observed = match value {
            Some(value) => format!("{value},A,F"),
            None => ",Q,C".to_owned(),
        };
        format!("SENTIER:{flow}(1.0),{frequency},{centre},{element},{time},{observed}\n")
    };
    let lines: String = table.elements.iter().map(line).collect();
    format!("{HEAD}\n{lines}").into_bytes()
}

fn frequency(table: &Table<'_>) -> &'static str {
    match table.period.kind() {
        PeriodKind::Quarter => "Q",
        PeriodKind::HalfYear => "S",
        PeriodKind::Year => "A",
    }
}

/// `2026-Q1`, `2026-S1`, `2026`.
fn time(table: &Table<'_>) -> String {
    let text = table.period.to_string();
    text.replace('Q', "-Q").replace('S', "-S")
}
