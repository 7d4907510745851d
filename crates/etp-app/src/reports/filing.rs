//! Filing: a report that was sent stays as it was sent, with its scheme and the fingerprint of its facts.
//! What the register says differently later is listed with its causes; the report is not touched.
//!
//! Why: the figures of a filing name nobody. Tables of people, educators, sessions and themes and every list
//! are left out; identities are kept, which lead nowhere once a file is erased. The note and the words
//! somebody answered a cell with stay as they were typed.

mod fingerprint;

use super::changes::{Frozen, changes, freeze};
use super::figures::view;
use super::ground::Ground;
use super::schemes::{Known, named};
use crate::forms::{AskReport, FileReport};
use crate::letters::voice::Voice;
use crate::views::{FilingLine, FilingView, ReportView};
use crate::{Desk, Done, Failure, Topic};
use chrono::NaiveDate;
use etp_domain::{HandoutLanguage, RuleBook, RuleValues};
use etp_i18n::report as says;
use etp_report::{Dimension, Scheme};
use etp_store::{Filing, FilingRow, Reader};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What is kept of a report that was sent.
#[derive(Serialize, Deserialize)]
struct Kept {
    report: ReportView,
    figures: Vec<Frozen>,
    scheme: Scheme,
}

/// Writes down that a report was sent and keeps it as it was. The answer is the number of the filing.
///
/// # Errors
/// As a report; the period is not over; a day that cannot be; the disk.
pub fn file_report(desk: &Desk, form: &FileReport) -> Result<Done<u32>, Failure> {
    let sent_on = sent_on(desk, &form.sent_on)?;
    let filing = desk.read(|reader| {
        let ground = Ground::of(desk, reader, &form.report)?;
        over_by(desk, ground.period.last(), sent_on)?;
        filing_of(desk, reader, &ground, form, sent_on)
    })?;
    desk.write(|writer| {
        let line = writer.add_filing(&filing)?;
        let detail = serde_json::json!({ "period": filing.row.period, "filing": line });
        desk.log(writer, "file-report", &filing.row.scheme, &detail)?;
        Ok(Done::new(line, [Topic::Reports]))
    })
}

/// A report is sent when its days are over, not before.
fn over_by(desk: &Desk, last: NaiveDate, sent_on: NaiveDate) -> Result<(), Failure> {
    let refused = match (desk.today() <= last, sent_on <= last) {
        (true, _) => "report-period-not-over",
        (false, true) => "report-sent-too-early",
        (false, false) => return Ok(()),
    };
    Err(Failure::refused(refused)
        .with("last", last.to_string())
        .with("field", "sent-on"))
}

fn sent_on(desk: &Desk, text: &str) -> Result<NaiveDate, Failure> {
    let day: Option<NaiveDate> = text.trim().parse().ok();
    day.filter(|day| *day <= desk.today()).ok_or_else(|| {
        Failure::refused("report-sent-unreadable")
            .with("given", text)
            .with("field", "sent-on")
    })
}

fn filing_of(
    desk: &Desk,
    reader: &Reader<'_>,
    ground: &Ground,
    form: &FileReport,
    sent_on: NaiveDate,
) -> Result<Filing, Failure> {
    let counted = ground.counted();
    let kept = Kept {
        report: without_names(view(desk, reader, &counted)?, ground.scheme()),
        figures: freeze(&counted),
        scheme: ground.scheme().clone(),
    };
    let broken = |_| Failure::broken("report-not-written");
    Ok(Filing {
        row: FilingRow {
            line: 0,
            scheme: ground.scheme().name.clone(),
            version: ground.scheme().version.clone(),
            period: ground.period.to_string(),
            programme: ground.programme,
            sent_on,
            way: String::new(),
            note: form.note.trim().to_owned(),
            filed_at: desk.now(),
            filed_by: desk.professional().to_owned(),
            facts_sha256: fingerprint::of(&ground.facts, &ground.said),
        },
        report: serde_json::to_string(&kept).map_err(broken)?,
        rules: serde_json::to_string(&ground.book).map_err(broken)?,
    })
}

/// What names a person, or says words somebody typed, row by row.
const NAMING: [Dimension; 4] = [
    Dimension::Patient,
    Dimension::Educator,
    Dimension::Session,
    Dimension::Theme,
];

/// Leaves the names out: those of patients, and the lists that lead to files.
fn without_names(mut shown: ReportView, scheme: &Scheme) -> ReportView {
    shown.broken.iter_mut().for_each(|one| one.people.clear());
    for alarm in &mut shown.alarms {
        alarm.people.clear();
        alarm.sessions.clear();
    }
    shown.filings.clear();
    let named = |code: &str| {
        let table = scheme.tables().find(|table| table.code == code);
        table.is_none_or(|table| {
            NAMING.contains(&table.rows) || table.columns.is_some_and(|one| NAMING.contains(&one))
        })
    };
    for group in &mut shown.groups {
        group.tables.retain(|table| !named(&table.code));
    }
    shown
}

/// The reports that were sent, latest first.
///
/// # Errors
/// The disk.
pub fn filings(desk: &Desk) -> Result<Vec<FilingLine>, Failure> {
    let voice = Voice::of(crate::programmes::language_of(&desk.centre()));
    desk.read(|reader| {
        let rows = reader.filings()?;
        let names: BTreeSet<_> = rows.iter().map(|row| &row.scheme).collect();
        let mut versions = Vec::new();
        for name in names {
            versions.extend(named(reader, name)?);
        }
        rows.into_iter()
            .map(|row| line(reader, &versions, row, voice))
            .collect()
    })
}

/// A filing as screens list it: under the title of its version, else of any other of its scheme.
pub(super) fn line(
    reader: &Reader<'_>,
    versions: &[Known],
    row: FilingRow,
    voice: Voice,
) -> Result<FilingLine, Failure> {
    let mut own = versions.iter().filter(|one| one.scheme.name == row.scheme);
    let same = own.clone().find(|one| one.scheme.version == row.version);
    let title = same.or_else(|| own.next());
    let programme = row.programme.map(|one| reader.programme(one)).transpose()?;
    Ok(FilingLine {
        line: row.line,
        title: title.map_or_else(
            || row.scheme.clone(),
            |one| super::words::words_in(&one.scheme.title, voice),
        ),
        scheme: row.scheme,
        version: row.version,
        period: row.period,
        programme: programme.map(|row| row.programme.title).unwrap_or_default(),
        sent_on: row.sent_on,
        note: row.note,
        by: row.filed_by,
        fingerprint: row.facts_sha256,
    })
}

/// A report as it was sent, and what the register says differently today under the very same scheme and
/// rules.
///
/// # Errors
/// No such filing; it cannot be read any more; the disk.
pub fn filing(desk: &Desk, line: u32, language: HandoutLanguage) -> Result<FilingView, Failure> {
    desk.read(|reader| {
        let filing = reader.filing(line)?;
        let versions = named(reader, &filing.row.scheme)?;
        let Frame {
            figures,
            report,
            rules,
            now,
        } = frame(desk, reader, &filing, &versions, language)?;
        let facts = fingerprint::of(&now.facts, &now.said) != filing.row.facts_sha256;
        Ok(FilingView {
            changes: changes(&figures, &now.counted(), reader)?,
            rules_changed: rules,
            facts_changed: facts,
            notes: notes(&filing.row, rules, facts, now.voice),
            filing: self::line(reader, &versions, filing.row, now.voice)?,
            report,
        })
    })
}

/// What is kept of a filing, and today's facts under its scheme and its rules.
struct Frame {
    figures: Vec<Frozen>,
    report: ReportView,
    /// Whether the scheme or a rule is another today.
    rules: bool,
    now: Ground,
}

fn frame(
    desk: &Desk,
    reader: &Reader<'_>,
    filing: &Filing,
    versions: &[Known],
    language: HandoutLanguage,
) -> Result<Frame, Failure> {
    let unreadable = |_| Failure::broken("report-filing-unreadable");
    let kept: Kept = serde_json::from_str(&filing.report).map_err(unreadable)?;
    let book: RuleBook = serde_json::from_str(&filing.rules).map_err(unreadable)?;
    let form = AskReport {
        scheme: filing.row.scheme.clone(),
        version: filing.row.version.clone(),
        period: filing.row.period.clone(),
        programme: filing.row.programme,
        language,
    };
    let other = versions.iter().any(|one| {
        let same = (&one.scheme.name, &one.scheme.version) == (&form.scheme, &form.version);
        same && one.scheme != kept.scheme
    });
    let known = Known {
        scheme: kept.scheme,
        own: false,
    };
    let period = super::ground::period(&form.period)?;
    let mut now = Ground::under(desk, reader, &form, known, period)?;
    let today = std::mem::replace(&mut now.book, book);
    Ok(Frame {
        figures: kept.figures,
        report: kept.report,
        rules: other || numbers(&today) != numbers(&now.book),
        now,
    })
}

/// What of a rule book moves a figure: not its sources, nor who set a number.
fn numbers(book: &RuleBook) -> BTreeMap<&str, Vec<RuleValues>> {
    let values = |one: &RuleValues| RuleValues {
        set_by: String::new(),
        ..one.clone()
    };
    let rules = book.rules.iter();
    rules
        .map(|rule| (rule.name.as_str(), rule.values.iter().map(values).collect()))
        .collect()
}

/// What somebody who reads a filing must know, in sentences.
fn notes(row: &FilingRow, rules: bool, facts: bool, voice: Voice) -> Vec<String> {
    let speaks = voice.speaks;
    let kept_on = row.filed_at.date_naive();
    let later = (kept_on > row.sent_on).then(|| says::kept_as_of(speaks, voice.day(kept_on)));
    let facts = facts.then(|| says::facts_changed(speaks));
    let rules = rules.then(|| says::rules_changed(speaks));
    later.into_iter().chain(facts).chain(rules).collect()
}
