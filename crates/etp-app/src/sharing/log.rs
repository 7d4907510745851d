//! The log on paper: what was validated and what became of it, and every time a hub was spoken to. Numbers
//! of tables, days and codes; nobody is in it, and no count.

use super::{network, rows};
use crate::letters::voice::Voice;
use crate::views::{BatchRow, ConnectionRow, HandoutMade};
use crate::{Desk, Failure, paper};
use chrono::{DateTime, Local};
use etp_domain::HandoutLanguage;
use etp_handout::print_report;
use etp_handout::report::{Align, ReportBlock, ReportDocument, ReportSection, ReportTable};
use etp_i18n::{dates, outbox as says};

/// Prints the log among the register's papers.
///
/// # Errors
/// The disk.
pub fn print_sharing_log(desk: &Desk, language: HandoutLanguage) -> Result<HandoutMade, Failure> {
    let voice = Voice::of(language);
    let batches = desk.read(rows::all)?;
    let document = document(desk, voice, &batches, &network::connections(desk)?);
    let pdf = print_report(&document, &paper::marks(desk, String::new()))?;
    let name = format!("sharing-{}-{}", desk.today(), voice.speaks.code());
    let made = paper::keep(desk, &name, &pdf, vec![voice.language])?;
    let detail = serde_json::json!({ "tables": batches.len() });
    desk.write(|writer| desk.log(writer, "print-sharing-log", "", &detail))?;
    Ok(made)
}

fn document(
    desk: &Desk,
    voice: Voice,
    batches: &[BatchRow],
    connections: &[ConnectionRow],
) -> ReportDocument {
    let speaks = voice.speaks;
    let day = voice.day(desk.today());
    ReportDocument {
        title: says::title(speaks),
        subtitle: vec![desk.centre().name.clone(), says::as_of(speaks, day)],
        language: voice.language,
        restricted: None,
        sections: vec![
            section(says::tables(speaks), tables(voice, batches)),
            section(says::connections(speaks), spoken(voice, connections)),
        ],
    }
}

fn section(heading: String, table: ReportTable) -> ReportSection {
    ReportSection {
        heading,
        intro: String::new(),
        blocks: vec![ReportBlock::Table(table)],
    }
}

fn tables(voice: Voice, batches: &[BatchRow]) -> ReportTable {
    let speaks = voice.speaks;
    let row = |batch: &BatchRow| {
        vec![
            format!("{} · {}", batch.sequence, batch.period),
            batch.revision.to_string(),
            format!(
                "{}, {}",
                batch.approved_by,
                moment(voice, &batch.approved_at)
            ),
            voice.word(&format!("sharing-batch-{}", batch.state)),
            moment(voice, &batch.tried_at),
            batch.receipt.clone(),
        ]
    };
    let columns = [
        (says::table(speaks), Align::Start),
        (says::revision(speaks), Align::End),
        (says::approved(speaks), Align::Start),
        (says::state(speaks), Align::Start),
        (says::tried(speaks), Align::Start),
        (says::receipt(speaks), Align::End),
    ];
    tabled(columns.to_vec(), batches.iter().map(row).collect(), voice)
}

fn spoken(voice: Voice, connections: &[ConnectionRow]) -> ReportTable {
    let speaks = voice.speaks;
    let row = |line: &ConnectionRow| {
        vec![
            moment(voice, &line.at),
            line.address.clone(),
            voice.word(&format!("sharing-purpose-{}", line.purpose)),
            line.bytes_out.to_string(),
            line.bytes_in.to_string(),
            voice.word(&format!("sharing-send-{}", line.outcome)),
        ]
    };
    let columns = [
        (says::when(speaks), Align::Start),
        (says::address(speaks), Align::Start),
        (says::purpose(speaks), Align::Start),
        (says::bytes_out(speaks), Align::End),
        (says::bytes_in(speaks), Align::End),
        (says::outcome(speaks), Align::Start),
    ];
    tabled(
        columns.to_vec(),
        connections.iter().map(row).collect(),
        voice,
    )
}

fn tabled(columns: Vec<(String, Align)>, rows: Vec<Vec<String>>, voice: Voice) -> ReportTable {
    ReportTable {
        caption: String::new(),
        notes: match rows.is_empty() {
            true => vec![says::none(voice.speaks)],
            false => Vec::new(),
        },
        columns,
        rows,
        head_column: true,
    }
}

/// On the wall clock here: `4 novembre 2026, 14:05`.
fn moment(voice: Voice, stamp: &str) -> String {
    let Ok(at) = DateTime::parse_from_rfc3339(stamp) else {
        return String::new();
    };
    let at = at.with_timezone(&Local).naive_local();
    format!(
        "{}, {}",
        voice.day(at.date()),
        dates::time(voice.speaks, at.time())
    )
}
