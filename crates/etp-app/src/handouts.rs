//! Handouts: facts read once, a PDF written beside the register, and who got it in the history.

use crate::programmes::{handout_source, language_of};
use crate::rows::number;
use crate::{Desk, Failure, forms::PrintHandout, views::HandoutMade};
use etp_domain::{FileNumber, HandoutLanguage, Patient, SessionKind, SessionStatus};
use etp_handout::{Handout, HandoutFacts, print_handout as print};
use etp_store::{ReadWhat, Reader, SessionRow};
use std::fs;
use std::path::Path;

/// Makes a session's handout as a PDF among the register's papers. The same facts give the same
/// bytes, hence the same file.
///
/// # Errors
/// No such session or patient; the session has no handout; the handout cannot be set in these
/// languages; the disk.
pub fn print_handout(desk: &Desk, form: PrintHandout) -> Result<HandoutMade, Failure> {
    let (content, row, patient, next) = desk.read(|reader| {
        let row = reader.session(form.session)?;
        let patient = form.patient.map(|id| reader.patient(id)).transpose()?;
        let next = next_session(reader, &row)?;
        Ok((content_of(reader, &row)?, row, patient, next))
    })?;
    let languages = languages_for(desk, &form, patient.as_ref());
    let facts = HandoutFacts {
        languages: languages.clone(),
        patient_name: patient.as_ref().map(full_name),
        session_date: Some(row.session.date),
        next_session: next.map(|next| (next.session.date, next.session.starts)),
        centre_name: desk.centre().name.clone(),
        centre_phone: desk.centre().phone.clone(),
        printed_on: desk.today(),
        large_print: form.large_print,
    };
    let pdf = print(&content, &facts)?;
    let name = file_name(&row, patient.as_ref(), &languages, form.large_print);
    let path = keep(&desk.papers(), &name, &pdf)?;
    note(desk, &form, &row.session.handout, &languages)?;
    Ok(HandoutMade {
        path,
        bytes: number(pdf.len()),
        languages,
    })
}

fn content_of(reader: &Reader<'_>, row: &SessionRow) -> Result<Handout, Failure> {
    let source = handout_source(reader, &row.session.handout)?;
    let source = source.ok_or_else(|| Failure::refused("session-without-handout"))?;
    Ok(Handout::parse(&source)?)
}

/// The group session after this one in the same programme that takes place.
fn next_session(reader: &Reader<'_>, row: &SessionRow) -> Result<Option<SessionRow>, Failure> {
    let sessions = reader.sessions_of_programme(row.session.programme)?;
    let group = sessions
        .into_iter()
        .filter(|next| next.session.kind == SessionKind::Group)
        .filter(|next| next.session.status != SessionStatus::Cancelled);
    Ok(group
        .filter(|next| next.session.number > row.session.number)
        .min_by_key(|next| next.session.number))
}

fn languages_for(
    desk: &Desk,
    form: &PrintHandout,
    patient: Option<&Patient>,
) -> Vec<HandoutLanguage> {
    match (form.languages.as_slice(), patient) {
        ([], Some(patient)) => patient.languages.iter().copied().take(2).collect(),
        ([], None) => vec![language_of(&desk.centre())],
        (asked, _) => asked.to_vec(),
    }
}

fn full_name(patient: &Patient) -> String {
    format!("{} {}", patient.first_name, patient.last_name)
}

/// No name of a person is in a file's name: it may be seen by who looks over a shoulder.
fn file_name(
    row: &SessionRow,
    patient: Option<&Patient>,
    languages: &[HandoutLanguage],
    large: bool,
) -> String {
    let mut parts = vec![row.session.handout.clone(), row.session.date.to_string()];
    parts.extend(patient.map(|patient| patient.file_number.to_string()));
    parts.extend(languages.iter().map(|language| language.code().to_owned()));
    parts.extend(large.then(|| "large".to_owned()));
    format!("{}.pdf", parts.join("-"))
}

fn keep(folder: &Path, name: &str, pdf: &[u8]) -> Result<String, Failure> {
    let path = folder.join(name);
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(&path, pdf));
    written.map_err(|_| Failure::broken("paper-not-saved"))?;
    Ok(path.display().to_string())
}

/// Removes the handouts that were made for somebody, under any number of theirs, from among the
/// register's papers.
///
/// # Errors
/// The disk.
pub(crate) fn forget(desk: &Desk, numbers: &[FileNumber]) -> Result<(), Failure> {
    let marks: Vec<_> = numbers.iter().map(|number| format!("-{number}-")).collect();
    let not_removed = |_| Failure::broken("paper-not-removed");
    let Ok(papers) = fs::read_dir(desk.papers()) else {
        return Ok(());
    };
    for paper in papers.flatten() {
        let name = paper.file_name().to_string_lossy().into_owned();
        if marks.iter().any(|mark| name.contains(mark)) {
            fs::remove_file(paper.path()).map_err(not_removed)?;
        }
    }
    Ok(())
}

fn note(
    desk: &Desk,
    form: &PrintHandout,
    handout: &str,
    languages: &[HandoutLanguage],
) -> Result<(), Failure> {
    let codes: Vec<_> = languages.iter().map(|language| language.code()).collect();
    let detail = serde_json::json!({
        "handout": handout,
        "session": form.session.to_string(),
        "languages": codes,
        "large-print": form.large_print,
    });
    let whom = form
        .patient
        .map_or_else(|| "nobody".to_owned(), |patient| patient.to_string());
    desk.write(|writer| {
        let (by, now) = (desk.professional(), desk.now());
        if let Some(patient) = form.patient {
            writer.log_read(patient, ReadWhat::Print, by, now)?;
        }
        Ok(writer.note("print-handout", &whom, &detail, by, now)?)
    })
}
