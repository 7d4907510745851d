//! The register, the roster, the people.

use crate::args::{Cli, Init, Roster};
use crate::console::Console;
use crate::passphrase;
use etp_app::forms::{CreateRegister, ImportRoster};
use etp_app::views::{PatientRow, PatientsView, RosterImported, RosterPreview};
use etp_app::{Country, Desk, Doors, Failure, desk, patients as list, roster as import};
use etp_i18n::cli as sentences;

pub(crate) fn init(cli: &Cli, console: &Console, init: &Init) -> Result<(), Failure> {
    let country = Country::from_code(&init.country)
        .ok_or_else(|| Failure::refused("country-unreadable").with("given", &init.country))?;
    let [passphrase, again] = passphrase::find(cli, console, true)?;
    let form = CreateRegister {
        centre_code: init.code.clone(),
        centre_name: init.name.clone(),
        country,
        region: init.region.clone(),
        phone: init.phone.clone(),
        professional: cli.professional.clone(),
        passphrase: passphrase.to_string(),
        passphrase_again: again.to_string(),
        demo: init.demo,
    };
    let desk = desk::create_register(&cli.home, Doors::real(), form)?;
    console.answer(&desk.doorstep(), |view| {
        vec![sentences::made_register(console.language, &view.folder)]
    });
    Ok(())
}

pub(crate) fn roster(desk: &Desk, console: &Console, roster: &Roster) -> Result<(), Failure> {
    let preview = import::preview_roster(desk, &roster.file)?;
    if !roster.take {
        console.answer(&preview, |view| preview_lines(view, console));
        return Ok(());
    }
    for line in preview_lines(&preview, console) {
        console.tell(&line);
    }
    let rejected_to = roster
        .rejected
        .as_ref()
        .map(|path| path.display().to_string());
    let form = ImportRoster {
        path: preview.path,
        sha256: preview.sha256,
        rejected_to,
    };
    let done = import::import_roster(desk, form)?.answer;
    console.answer(&done, |view| taken_lines(view, console));
    Ok(())
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
        view.rows - view.good,
        view.rows,
    );
    let problems = view.problems.iter().map(|problem| {
        let reason = console.reason(&problem.code, &problem.args);
        let whole_row = etp_i18n::roster::whole_row(console.language);
        let column = if problem.column.is_empty() {
            &whole_row
        } else {
            &problem.column
        };
        sentences::roster_problem(console.language, column, problem.line.to_string(), reason)
    });
    std::iter::once(tally).chain(problems).collect()
}

pub(crate) fn patients(desk: &Desk, console: &Console, words: &str) -> Result<(), Failure> {
    let view = everybody(desk, words)?;
    console.answer(&view, |view| match (view.matching, words) {
        (0, "") => vec![etp_i18n::patients::empty(console.language)],
        (0, words) => vec![etp_i18n::patients::none_found(console.language, words)],
        _ => view.patients.iter().map(person_line).collect(),
    });
    Ok(())
}

/// All pages of the list in one.
fn everybody(desk: &Desk, words: &str) -> Result<PatientsView, Failure> {
    let mut view = list::patients(desk, words, 0)?;
    loop {
        let offset = u32::try_from(view.patients.len()).unwrap_or(u32::MAX);
        if offset >= view.matching {
            return Ok(view);
        }
        view.patients
            .extend(list::patients(desk, words, offset)?.patients);
    }
}

/// A person as a line: the number people read aloud, the name, where they live.
pub(crate) fn person_line(row: &PatientRow) -> String {
    format!(
        "{}  {} {}  {} ({})",
        row.file_number,
        row.last_name,
        row.first_name,
        row.commune,
        row.residence.code()
    )
}
