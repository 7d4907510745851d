//! Taking the good rows of a file: all in one transaction, the others saved beside it.

use super::mapping::Mapping;
use super::plan::{self, GoodRow, Plan};
use super::read::Reading;
use super::rejected;
use super::remembered::{mapping_of, remember};
use super::report::Report;
use super::take::{self, Source};
use super::{bytes_of, file_name};
use crate::forms::ImportRoster;
use crate::rows::number;
use crate::views::RosterImported;
use crate::{Desk, Done, Failure, Topic};
use etp_domain::ImportId;
use etp_store::Writer;
use etp_wire::Digest;
use std::path::Path;

/// Takes the good rows of exactly the file that was previewed, in one transaction, and saves the
/// others beside it when asked to. What the columns hold is remembered for these headings.
///
/// # Errors
/// The file changed since it was shown; a column is missing; no good row; the rejected rows cannot
/// be saved, or would be saved over the file itself (and then nothing is taken); the disk.
pub fn import_roster(desk: &Desk, form: ImportRoster) -> Result<Done<RosterImported>, Failure> {
    let path = Path::new(&form.path);
    let bytes = bytes_of(path)?;
    if Digest::of(&bytes).to_string() != form.sha256 {
        return Err(Failure::refused("roster-changed-since-shown"));
    }
    let over = |rejected: &String| rejected::is_over(path, Path::new(rejected));
    if form.rejected_to.as_ref().is_some_and(over) {
        return Err(Failure::refused("rejected-over-roster"));
    }
    let reading = Reading::of(&bytes, &file_name(path), form.sheet.as_deref())?;
    let answer = desk.write(|writer| {
        let mapping = mapping_of(writer, &reading.sheet.headings, &form.columns)?.0;
        let done = carry_out(desk, writer, reading, &mapping, &form)?;
        remember(desk, writer, &mapping)?;
        Ok(done)
    })?;
    let topics = [Topic::Patients, Topic::Programmes, Topic::Sessions];
    Ok(Done::new(answer, topics))
}

/// Takes a roster that is in memory already, as the demonstration does; its people are invented, and
/// those who look alike are two.
pub(crate) fn take_bytes(desk: &Desk, bytes: &[u8]) -> Result<(), Failure> {
    let reading = Reading::of(bytes, "roster.csv", None)?;
    let form = ImportRoster {
        path: "roster.csv".to_owned(),
        sheet: None,
        columns: vec![],
        sha256: Digest::of(bytes).to_string(),
        rejected_to: None,
        take_likely_twins: true,
    };
    desk.write(|writer| {
        let mapping = Mapping::automatic(&reading.sheet.headings);
        carry_out(desk, writer, reading, &mapping, &form).map(|_| ())
    })
}

fn carry_out(
    desk: &Desk,
    writer: &Writer<'_>,
    reading: Reading,
    mapping: &Mapping,
    form: &ImportRoster,
) -> Result<RosterImported, Failure> {
    if !mapping.missing().is_empty() {
        return Err(missing(mapping));
    }
    let separator = reading.separator();
    let mut report = Report::about(mapping, reading.sheet.heading_line);
    let rows = reading.rows(mapping, desk.today(), &mut report);
    let plan = plan::plan(desk, writer, mapping, rows, &mut report)?;
    let rows = rows_taken(&plan, form.take_likely_twins);
    if rows.is_empty() {
        return Err(Failure::refused("roster-nothing-to-take"));
    }
    if !form.take_likely_twins {
        rejected::leave_twins_out(desk, writer, &plan, &mut report)?;
    }
    let source = Source {
        file_name: file_name(Path::new(&form.path)),
        sha256: form.sha256.clone(),
        kind: mapping.kind(),
    };
    let done = take::take(desk, writer, &plan, &rows, &source)?;
    let taken = done.map_or(0, |(_, taken)| taken);
    let rejected = number(report.rejected.len());
    let import = done.map(|(import, _)| import);
    note(desk, writer, &source, import, (taken, rejected))?;
    let rejected_to = form.rejected_to.clone().filter(|_| rejected > 0);
    if let Some(path) = &rejected_to {
        let sheet = rejected::Sheet {
            report: &report,
            headings: &mapping.headings,
            separator,
        };
        rejected::save(Path::new(path), &sheet, desk.centre().country)?;
    }
    Ok(RosterImported {
        import,
        taken,
        rejected,
        rejected_to,
    })
}

/// The good rows, and those of likely twins when asked for, in the order of the file.
fn rows_taken(plan: &Plan, twins: bool) -> Vec<&GoodRow> {
    let likely = plan.twins.iter().filter(|_| twins).map(|twin| &twin.good);
    let mut rows: Vec<_> = plan.good.iter().chain(likely).collect();
    rows.sort_by_key(|good| good.row.line);
    rows
}

pub(super) fn missing(mapping: &Mapping) -> Failure {
    let codes: Vec<_> = mapping
        .missing()
        .into_iter()
        .map(|column| column.code())
        .collect();
    Failure::refused("roster-columns-missing").with("columns", codes.join(", "))
}

/// The history says how many rows came, never whose.
fn note(
    desk: &Desk,
    writer: &Writer<'_>,
    source: &Source,
    import: Option<ImportId>,
    (taken, rejected): (u32, u32),
) -> Result<(), Failure> {
    let Some(import) = import else { return Ok(()) };
    let detail = serde_json::json!({
        "kind": source.kind.code(), "taken": taken, "rejected": rejected,
    });
    let object = import.to_string();
    desk.log(writer, "import-roster", &object, &detail)
}
