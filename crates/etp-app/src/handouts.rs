//! Handouts: facts read once, a PDF written beside the register, and who got it in the history.

use crate::centre::{language_of, languages_of};
use crate::documents::{check_review, expired_on};
use crate::paper::keep_file;
use crate::rows::number;
use crate::shelf::handout_source;
use crate::views::{HandoutMade, SessionHandout};
use crate::whole_file::HALF_WRITTEN;
use crate::{Desk, Failure, forms::PrintHandout};
use etp_domain::{
    FileNumber, HandoutLanguage, HandoutLayout, Patient, PatientId, SessionId, SessionKind,
    SessionStatus,
};
use etp_handout::{Handout, HandoutFacts, print_handout as print};
use etp_store::{ReadWhat, Reader, SessionRow, Writer};
use std::fs;

/// What the names of papers begin with that may name several people: sheets, lists, packs.
pub(crate) const OF_MANY: &str = "people-";

/// Makes a session's handout as a PDF among the register's papers. The same facts give the same
/// bytes, hence the same file.
///
/// # Errors
/// No such session or patient; the session has no handout; its day of review has passed and no reason is
/// given; the handout cannot be set in these
/// languages; the disk.
pub fn print_handout(desk: &Desk, form: PrintHandout) -> Result<HandoutMade, Failure> {
    let (content, despite, row, patient, next) = desk.read(|reader| {
        let row = reader.session(form.session)?;
        let patient = form.patient.map(|id| reader.patient(id)).transpose()?;
        let next = next_session(reader, &row)?;
        let content = content_of(reader, &row)?;
        let people = form.patient.as_slice();
        let despite = check_review(desk, reader, &content, &form.despite, people)?;
        Ok((content, despite, row, patient, next))
    })?;
    let languages = languages_for(desk, &form, &content, patient.as_ref());
    let facts = HandoutFacts {
        patient_name: patient.as_ref().map(full_name),
        session_date: Some(row.session.date),
        next_session: next.map(|next| (next.session.date, next.session.starts)),
        centre_name: desk.centre().name.clone(),
        centre_phone: desk.centre().phone.clone(),
        place: row.session.place.clone(),
        layout: form.layout,
        ..HandoutFacts::blank(languages.clone(), desk.today())
    };
    let pdf = print(&content, &facts)?;
    let name = file_name(&row, patient.as_ref(), &languages, form.layout);
    let path = keep_file(desk, &name, &pdf)?;
    let given = Given {
        session: Some(form.session),
        version: content.version().to_owned(),
        handout: row.session.handout,
        languages: languages.clone(),
        layout: form.layout,
        patient: form.patient,
        despite,
    };
    desk.write(|writer| given.note(desk, writer))?;
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

/// What a session gives out, on a card; nothing when it gives none, or one nobody has any more.
///
/// # Errors
/// No such session; the handout cannot be read any more; the disk.
pub fn session_handout(
    desk: &Desk,
    session: SessionId,
    language: HandoutLanguage,
) -> Result<Option<SessionHandout>, Failure> {
    desk.read(|reader| {
        let name = reader.session(session)?.session.handout;
        let Some(source) = handout_source(reader, &name)? else {
            return Ok(None);
        };
        let handout = Handout::parse(&source)?;
        Ok(Some(SessionHandout {
            title: handout.title(language).to_owned(),
            languages: handout.languages(),
            expired_on: expired_on(desk, &handout),
            name,
        }))
    })
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
    content: &Handout,
    patient: Option<&Patient>,
) -> Vec<HandoutLanguage> {
    match (form.languages.as_slice(), patient) {
        ([], Some(patient)) => printed_in(desk, patient, content),
        ([], None) => for_nobody(desk, content),
        (asked, _) => asked.to_vec(),
    }
}

/// Those of the centre's languages it is written in; the main one alone when in none, which is refused.
fn for_nobody(desk: &Desk, content: &Handout) -> Vec<HandoutLanguage> {
    let (centre, there) = (desk.centre(), content.languages());
    let mut own = languages_of(&centre);
    own.retain(|one| there.contains(one));
    if own.is_empty() {
        own.push(language_of(&centre));
    }
    own
}

fn full_name(patient: &Patient) -> String {
    format!("{} {}", patient.first_name, patient.last_name)
}

/// No name of a person is in a file's name: it may be seen by who looks over a shoulder.
fn file_name(
    row: &SessionRow,
    patient: Option<&Patient>,
    languages: &[HandoutLanguage],
    layout: HandoutLayout,
) -> String {
    let mut parts = vec![row.session.handout.clone(), row.session.date.to_string()];
    parts.extend(patient.map(|patient| patient.file_number.to_string()));
    parts.extend(languages.iter().map(|language| language.code().to_owned()));
    if layout != HandoutLayout::SideBySide {
        parts.push(layout.code().to_owned());
    }
    format!("{}.pdf", parts.join("-"))
}

/// Removes the papers that were made for somebody, under any number of theirs, from among the
/// register's papers, and every paper of a session or a day, which may name them too.
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
        let half_written = name.starts_with(HALF_WRITTEN);
        if half_written || name.starts_with(OF_MANY) || marks.iter().any(|mark| name.contains(mark))
        {
            let path = paper.path();
            let removed = if path.is_dir() {
                fs::remove_dir_all(path)
            } else {
                fs::remove_file(path)
            };
            removed.map_err(not_removed)?;
        }
    }
    Ok(())
}

/// The languages a handout is printed in for somebody: the first two of the person's it is written in;
/// when it is written in none of them, the centre's; none when not even in that.
pub(crate) fn printed_in(
    desk: &Desk,
    patient: &Patient,
    handout: &Handout,
) -> Vec<HandoutLanguage> {
    let there = handout.languages();
    let own = patient.languages.iter().copied();
    let mut printed: Vec<_> = own.filter(|one| there.contains(one)).take(2).collect();
    if printed.is_empty() {
        let own = language_of(&desk.centre());
        printed.extend(there.contains(&own).then_some(own));
    }
    printed
}

/// A handout that was printed: which, of which session if of any, how, and for whom.
pub(crate) struct Given {
    pub(crate) session: Option<SessionId>,
    pub(crate) handout: String,
    pub(crate) version: String,
    pub(crate) languages: Vec<HandoutLanguage>,
    pub(crate) layout: HandoutLayout,
    pub(crate) patient: Option<PatientId>,
    /// Why, although its day of review had passed, naming nobody; empty otherwise.
    pub(crate) despite: String,
}

impl Given {
    /// Writes it into the history, and into the reading log of the file.
    pub(crate) fn note(&self, desk: &Desk, writer: &Writer<'_>) -> Result<(), Failure> {
        let codes: Vec<_> = self.languages.iter().map(|one| one.code()).collect();
        let detail = serde_json::json!({
            "handout": self.handout,
            "version": self.version,
            "session": self.session.map(|session| session.to_string()),
            "languages": codes,
            "layout": self.layout.code(),
            "despite": self.despite,
        });
        if let Some(patient) = self.patient {
            let (by, now) = (desk.professional(), desk.now());
            writer.log_read(patient, ReadWhat::Print, by, now)?;
        }
        let whom = self.patient.map(|patient| patient.to_string());
        let whom = whom.unwrap_or_else(|| "nobody".to_owned());
        desk.log(writer, "print-handout", &whom, &detail)
    }
}
