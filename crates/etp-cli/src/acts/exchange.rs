//! Programme files between centres: check, export, diff, import.

use crate::args::Programmes;
use crate::console::Console;
use etp_app::forms::{ExportProgramme, ReadProgrammeFile, TakeProgrammePieces};
use etp_app::views::PieceDifference;
use etp_app::{Desk, Failure, exchange as use_cases, read_template};
use etp_i18n::{cli as sentences, dates};
use std::path::Path;

/// Checks a signed file, or a template in TOML.
pub(crate) fn check(console: &Console, file: &Path) -> Result<(), Failure> {
    if file.extension().is_some_and(|ending| ending == "toml") {
        return check_template(console, file);
    }
    let checked = use_cases::check_programme_file(file)?;
    console.answer(&checked, |checked| {
        let day = dates::long(console.language, checked.written_on);
        vec![
            sentences::programme_file(console.language, &checked.centre, day, &checked.title),
            sentences::programme_key(console.language, &checked.key),
        ]
    });
    Ok(())
}

fn check_template(console: &Console, file: &Path) -> Result<(), Failure> {
    let text = std::fs::read_to_string(file).map_err(|_| {
        Failure::refused("file-unreadable").with("file", file.display().to_string())
    })?;
    let template = read_template(&file.display().to_string(), &text)?;
    console.answer(&template, |template| {
        vec![sentences::template_sound(
            console.language,
            template.sessions.len(),
            &template.name,
        )]
    });
    Ok(())
}

pub(crate) fn exchange(desk: &Desk, console: &Console, act: &Programmes) -> Result<(), Failure> {
    match act {
        Programmes::Export { file, programme } => {
            let form = ExportProgramme {
                programme: *programme,
                to: file.display().to_string(),
            };
            let path = use_cases::export_programme(desk, &form)?;
            console.answer(&path, |path| {
                vec![sentences::programme_exported(console.language, path)]
            });
        }
        Programmes::Import { file, into, pieces } => {
            let path = file.display().to_string();
            let read = ReadProgrammeFile {
                path: path.clone(),
                with: *into,
            };
            let shown = use_cases::read_programme_file(desk, &read)?;
            let form = TakeProgrammePieces {
                path,
                sha256: shown.sha256,
                into: *into,
                pieces: pieces.clone(),
            };
            let taken = use_cases::take_programme_pieces(desk, &form)?.answer;
            console.answer(&taken, |_| {
                vec![sentences::programme_taken(console.language, &shown.title)]
            });
        }
        Programmes::Diff { file, with, .. } => {
            let path = file.display().to_string();
            let view =
                use_cases::read_programme_file(desk, &ReadProgrammeFile { path, with: *with })?;
            console.answer(&view, |view| lines(&view.pieces));
        }
        Programmes::Open(_) | Programmes::Check { .. } => {}
    }
    Ok(())
}

/// Two files beside each other; the first is taken as one's own.
pub(crate) fn diff_files(console: &Console, own: &Path, theirs: &Path) -> Result<(), Failure> {
    let pieces = use_cases::compare_files(own, theirs)?;
    console.answer(&pieces, |pieces| lines(pieces));
    Ok(())
}

/// Like other diffs: what goes with a minus, what comes with a plus.
fn lines(pieces: &[PieceDifference]) -> Vec<String> {
    let mut said = Vec::new();
    for piece in pieces {
        said.push(format!("{} ({})", piece.piece, piece.change));
        for (sign, side) in [("-", &piece.own), ("+", &piece.theirs)] {
            let written = side
                .iter()
                .map(|line| format!("  {sign} {} {} {}", line.code, line.language, line.value));
            said.extend(written);
        }
    }
    said
}
