//! Exact figures, for the centre and its regulator.

use crate::args::Report;
use crate::console::Console;
use etp_app::forms::{AskReport, ExplainFigure, ReportFormat};
use etp_app::views::{ExplainedLine, FigureExplained, SchemeCard};
use etp_app::{Desk, Failure, HandoutLanguage, reports as use_cases, write_whole};
use etp_i18n::cli as sentences;

/// A filled report into a file or on the screen; the schemes there are; who is behind a cell.
pub(crate) fn report(desk: &Desk, console: &Console, asked: &Report) -> Result<(), Failure> {
    let language =
        HandoutLanguage::from_code(console.language.code()).unwrap_or(HandoutLanguage::Fr);
    let Some(scheme) = &asked.scheme else {
        let schemes = use_cases::report_schemes(desk, language)?;
        console.answer(&schemes, |all| all.iter().map(card).collect());
        return Ok(());
    };
    let form = AskReport {
        scheme: scheme.clone(),
        version: asked.version.clone(),
        period: asked.period.clone(),
        programme: asked.programme,
        language,
    };
    match &asked.explain {
        Some(cell) => explain(desk, console, form, cell),
        None => write(desk, console, &form, asked),
    }
}

fn card(card: &SchemeCard) -> String {
    format!(
        "{:<20}{:<8}{:<4}{}",
        card.name,
        card.version,
        card.country.code(),
        card.title
    )
}

fn explain(desk: &Desk, console: &Console, report: AskReport, cell: &str) -> Result<(), Failure> {
    let form = ExplainFigure {
        report,
        cell: cell.to_owned(),
    };
    let explained = use_cases::explain_figure(desk, &form)?;
    use_cases::note_explained(desk, &form.report, cell)?;
    console.answer(&explained, lines);
    Ok(())
}

fn lines(view: &FigureExplained) -> Vec<String> {
    let line = |mark: &str, one: &ExplainedLine| {
        let person = one.person.as_ref().map(|one| one.name.clone());
        let session = one.session.as_ref().map(|one| one.title.clone());
        let what: Vec<_> = [person, session]
            .into_iter()
            .flatten()
            .chain([one.words.clone()])
            .collect();
        format!("{mark} {}: {}", what.join(" ").trim(), one.why)
    };
    let head = format!("{} {}: {}", view.cell, view.label, view.value.shown);
    let counted = view.counted.iter().map(|one| line("+", one));
    let not = view.not_counted.iter().map(|one| line("-", one));
    [head, view.how.clone()]
        .into_iter()
        .chain(counted)
        .chain(not)
        .collect()
}

fn write(desk: &Desk, console: &Console, form: &AskReport, asked: &Report) -> Result<(), Failure> {
    let bytes = use_cases::report_bytes(desk, form, asked.format)?;
    let Some(out) = &asked.out else {
        let text = readable(asked.format, bytes)?;
        use_cases::note_export(desk, form, asked.format)?;
        console.print(text.trim_start_matches('\u{feff}').trim_end());
        return Ok(());
    };
    let not_saved = |_| Failure::broken("file-not-saved").with("file", out.display().to_string());
    write_whole(out, &bytes).map_err(not_saved)?;
    use_cases::note_export(desk, form, asked.format)?;
    console.answer(&out.display().to_string(), |file| {
        vec![sentences::report_saved(console.language, file)]
    });
    Ok(())
}

/// Texts are printed; a page or a workbook needs a file.
fn readable(format: ReportFormat, bytes: Vec<u8>) -> Result<String, Failure> {
    let text = !matches!(
        format,
        ReportFormat::Pdf | ReportFormat::Xlsx | ReportFormat::Ods
    );
    let words = String::from_utf8(bytes).ok().filter(|_| text);
    words.ok_or_else(|| Failure::refused("report-out-missing"))
}
