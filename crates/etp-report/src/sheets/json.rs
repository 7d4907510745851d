//! A report for programs: the format of `docs/report-format.md`, numbers exact, the kinds of nothing told
//! apart. Knows no spreadsheet.

use super::{NothingKind, ReportSheet, SheetLine, SheetSection, SheetTable, SheetValue};
use serde_json::{Value, json};

/// The version of the format; another number when a reader of this one would go wrong.
const VERSION: u32 = 1;

/// The report as one JSON value.
pub fn json(sheet: &ReportSheet) -> Value {
    json!({
        "format": "sentier-report",
        "version": VERSION,
        "scheme": sheet.about.scheme,
        "scheme_version": sheet.about.version,
        "first": sheet.about.first,
        "last": sheet.about.last,
        "programme": sheet.about.programme,
        "language": sheet.language.code(),
        "title": sheet.title,
        "subtitle": sheet.subtitle,
        "restricted": sheet.restricted,
        "sections": sheet.sections.iter().map(section).collect::<Vec<_>>(),
        "checks": sheet.checks,
        "sources": sheet.sources,
    })
}

fn section(section: &SheetSection) -> Value {
    json!({
        "code": section.code,
        "heading": section.heading,
        "lines": section.lines.iter().map(line).collect::<Vec<_>>(),
        "tables": section.tables.iter().map(table).collect::<Vec<_>>(),
    })
}

fn line(line: &SheetLine) -> Value {
    let of = line.of.as_ref();
    json!({
        "cell": line.cell,
        "label": line.label,
        "value": value(&line.value),
        "shown": line.shown,
        "of": of.map(|(label, whole)| json!({ "label": label, "value": value(whole) })),
        "how": line.how,
        "beside": line.beside,
    })
}

fn table(table: &SheetTable) -> Value {
    json!({
        "code": table.code,
        "heading": table.heading,
        "row_heading": table.row_heading,
        "columns": table.columns,
        "rows": table.rows.iter().map(row).collect::<Vec<_>>(),
        "total": table.total.as_ref().map(row),
        "note": table.note,
    })
}

fn row((key, values): &(String, Vec<SheetValue>)) -> Value {
    json!({ "key": key, "values": values.iter().map(value).collect::<Vec<_>>() })
}

fn value(value: &SheetValue) -> Value {
    match value {
        SheetValue::Count(count) => json!({ "is": "count", "count": count }),
        SheetValue::Share { part, whole } => {
            json!({ "is": "share", "part": part, "whole": whole })
        }
        SheetValue::Few { part, whole } => json!({ "is": "few", "part": part, "whole": whole }),
        SheetValue::Mean { part, whole } => json!({ "is": "mean", "part": part, "whole": whole }),
        SheetValue::Hours(minutes) => json!({ "is": "minutes", "minutes": minutes }),
        SheetValue::Days(days) if days.is_finite() => json!({ "is": "days", "days": days }),
        SheetValue::Yes(yes) => json!({ "is": "yes", "yes": yes }),
        SheetValue::Words(words) => json!({ "is": "words", "words": words }),
        SheetValue::Nothing(NothingKind::NotRecorded) => json!({ "is": "not-recorded" }),
        SheetValue::Days(_) | SheetValue::Nothing(NothingKind::NotApplicable) => {
            json!({ "is": "not-applicable" })
        }
    }
}
