//! Importing a table, and taking an import back.

use super::undone_lines;
use crate::args::people::Import;
use crate::console::Console;
use etp_app::forms::{ColumnChoice, ImportRoster, ReadRoster, UndoImport};
use etp_app::views::{RosterImported, RosterPreview};
use etp_app::{Desk, Failure, ImportId, roster};
use etp_i18n::cli as sentences;

pub(crate) fn import(desk: &Desk, console: &Console, form: &Import) -> Result<(), Failure> {
    let preview = roster::preview_roster(desk, &reading(form))?;
    if form.dry_run {
        console.answer(&preview, |view| preview_lines(view, console));
        return Ok(());
    }
    for line in preview_lines(&preview, console) {
        console.tell(&line);
    }
    let done = roster::import_roster(desk, taking(form, &preview))?.answer;
    console.answer(&done, |view| taken_lines(view, console));
    Ok(())
}

pub(crate) fn imports(desk: &Desk, console: &Console) -> Result<(), Failure> {
    let imports = roster::imports(desk)?;
    console.answer(&imports, |imports| {
        let line = |import: &etp_app::views::ImportLine| {
            format!(
                "{}  {}  {}  {}",
                import.id, import.at, import.file, import.taken
            )
        };
        imports.iter().map(line).collect()
    });
    Ok(())
}

pub(crate) fn undo(desk: &Desk, console: &Console, import: ImportId) -> Result<(), Failure> {
    let undone = roster::undo_import(desk, &UndoImport { import })?.answer;
    console.answer(&undone, |undone| undone_lines(undone, console));
    Ok(())
}

fn reading(form: &Import) -> ReadRoster {
    ReadRoster {
        path: form.file.display().to_string(),
        sheet: form.sheet.clone(),
        columns: form
            .columns
            .iter()
            .map(|(heading, holds)| ColumnChoice {
                heading: heading.clone(),
                holds: holds.clone(),
            })
            .collect(),
    }
}

fn taking(form: &Import, preview: &RosterPreview) -> ImportRoster {
    let shown = preview.columns.iter().map(|column| ColumnChoice {
        heading: column.heading.clone(),
        holds: column.holds.clone(),
    });
    ImportRoster {
        path: preview.path.clone(),
        sheet: form.sheet.clone(),
        columns: shown.collect(),
        sha256: preview.sha256.clone(),
        rejected_to: form
            .rejected
            .as_ref()
            .map(|path| path.display().to_string()),
        take_likely_twins: form.take_likely_twins,
    }
}

/// What was taken, and where the other rows are.
fn taken_lines(view: &RosterImported, console: &Console) -> Vec<String> {
    let language = console.language;
    let taken = sentences::roster_taken(language, view.taken);
    let others = match &view.rejected_to {
        _ if view.rejected == 0 => vec![],
        None => vec![etp_i18n::roster::rejected_left(language, view.rejected)],
        Some(path) => vec![
            etp_i18n::roster::rejected_saved(language, view.rejected),
            path.clone(),
        ],
    };
    std::iter::once(taken).chain(others).collect()
}

fn preview_lines(view: &RosterPreview, console: &Console) -> Vec<String> {
    let tally = sentences::roster_tally(
        console.language,
        view.good,
        view.rows.saturating_sub(view.good),
        view.rows,
    );
    let whole_row = etp_i18n::roster::whole_row(console.language);
    let problems = view.problems.iter().map(|problem| {
        let reason = console.reason(&problem.code, &problem.args);
        let column = match problem.column.as_str() {
            "" => &whole_row,
            column => column,
        };
        sentences::roster_problem(console.language, column, problem.line.to_string(), reason)
    });
    std::iter::once(tally).chain(problems).collect()
}
