//! People: found, checked, made one and made two again.

mod import;
mod leave;

use crate::args::People;
use crate::args::people::{CheckId, Find, Merge};
use crate::console::Console;
use etp_app::forms::{CheckIdentifier, MergePatients, UndoMerge};
use etp_app::views::{LeftAsIs, PatientList, PatientRow, PatientsView, TwinPair, Undone};
use etp_app::{Desk, Failure, MergeId, Sex, merges, patients as list};
use etp_i18n::cli as sentences;

/// Does one of the acts that need the register.
pub(crate) fn people(desk: &Desk, console: &Console, act: &People) -> Result<(), Failure> {
    match act {
        People::Import(form) => import::import(desk, console, form),
        People::Imports => import::imports(desk, console),
        People::UndoImport { import } => import::undo(desk, console, *import),
        People::Find(form) => find(desk, console, form),
        People::Export(form) => leave::export(desk, console, form),
        People::Erase(form) => leave::erase(desk, console, form),
        People::Duplicates => duplicates(desk, console),
        People::Merge(form) => merge(desk, console, form),
        People::Unmerge { merge } => unmerge(desk, console, *merge),
        People::CheckId(form) => check_id(console, form),
    }
}

/// Says whether a number is possible, and what is unusual about it.
pub(crate) fn check_id(console: &Console, form: &CheckId) -> Result<(), Failure> {
    let verdict = list::check_identifier(&CheckIdentifier {
        kind: form.kind,
        number: form.number.clone(),
        birth_date: form.born.clone(),
        sex: form.sex.unwrap_or(Sex::Unknown),
    })?;
    console.answer(&verdict, |view| {
        let possible = sentences::identifier_possible(console.language, &view.masked);
        let cautions = view.cautions.iter().map(|code| {
            etp_i18n::word(console.language, &format!("identifiers-caution-{code}"))
                .unwrap_or_else(|| code.clone())
        });
        std::iter::once(possible).chain(cautions).collect()
    });
    Ok(())
}

fn find(desk: &Desk, console: &Console, form: &Find) -> Result<(), Failure> {
    let which = PatientList::from_code(&form.list)
        .ok_or_else(|| Failure::refused("list-unknown").with("given", &form.list))?;
    let words = form.words.join(" ");
    let view = everybody(desk, which, &words)?;
    console.answer(&view, |view| match (view.matching, words.as_str()) {
        (0, "") => vec![etp_i18n::patients::empty(console.language)],
        (0, words) => vec![etp_i18n::patients::none_found(console.language, words)],
        _ => view.patients.iter().map(person_line).collect(),
    });
    Ok(())
}

/// All pages of a list in one.
fn everybody(desk: &Desk, which: PatientList, words: &str) -> Result<PatientsView, Failure> {
    let mut view = list::patients(desk, which, words, 0)?;
    loop {
        let offset = u32::try_from(view.patients.len()).unwrap_or(u32::MAX);
        if offset >= view.matching {
            return Ok(view);
        }
        view.patients
            .extend(list::patients(desk, which, words, offset)?.patients);
    }
}

fn duplicates(desk: &Desk, console: &Console) -> Result<(), Failure> {
    let pairs = list::duplicates(desk)?;
    console.answer(&pairs, |pairs| {
        if pairs.is_empty() {
            return vec![sentences::no_duplicates(console.language)];
        }
        pairs.iter().map(|pair| pair_line(pair, console)).collect()
    });
    Ok(())
}

fn pair_line(pair: &TwinPair, console: &Console) -> String {
    let key = format!("patients-likeness-{}", pair.reason);
    let reason = etp_i18n::word(console.language, &key).unwrap_or_else(|| pair.reason.clone());
    let (left, right) = (person_line(&pair.left), person_line(&pair.right));
    format!("{left}  =?  {right}  ({reason})")
}

fn merge(desk: &Desk, console: &Console, form: &Merge) -> Result<(), Failure> {
    let form = MergePatients {
        kept: form.kept,
        gone: form.gone,
        take: form.take.clone(),
    };
    let id = merges::merge_patients(desk, &form)?.answer;
    console.answer(&id, |id| {
        vec![sentences::merged(console.language, id.to_string())]
    });
    Ok(())
}

fn unmerge(desk: &Desk, console: &Console, merge: MergeId) -> Result<(), Failure> {
    let undone = merges::undo_merge(desk, &UndoMerge { merge })?.answer;
    console.answer(&undone, |undone| undone_lines(undone, console));
    Ok(())
}

/// What was put back, and each thing that was left because somebody worked on it since.
fn undone_lines(undone: &Undone, console: &Console) -> Vec<String> {
    let left = undone.left.iter().map(|left| left_line(left, console));
    std::iter::once(sentences::undone(console.language, undone.restored))
        .chain(left)
        .collect()
}

fn left_line(left: &LeftAsIs, console: &Console) -> String {
    let key = format!("merges-left-{}", left.code);
    let why = etp_i18n::word(console.language, &key).unwrap_or_else(|| left.code.clone());
    format!("{}  {why} {}", person_line(&left.patient), left.field)
        .trim_end()
        .to_owned()
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
