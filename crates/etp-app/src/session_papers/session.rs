//! One session's papers: the sign-in sheet, badges, what to bring, everybody's handouts, also as booklets.

use super::handouts::{Lots, handouts};
use super::parts::{badges, materials, numbered, sign_in};
use crate::forms::{PrintSessionPaper, SessionPaper};
use crate::handouts::OF_MANY;
use crate::paper::{keep, marks};
use crate::programmes::written_in;
use crate::views::PrintJob;
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{HandoutLanguage, Refusal, Session, SessionStatus};
use etp_handout::{
    Badges, MaterialsList, Pack, SignInSheet, print_badges, print_materials, print_pack,
    print_sign_in,
};
use etp_store::{ListLine, ReadWhat, SessionRow, Writer};

/// Prints one of a session's papers among the register's; everybody it names gets a line in the reading
/// log.
///
/// # Errors
/// The session is cancelled; the day of review of its handout has passed and no reason is given; a handout
/// cannot be set; no such session; the disk.
pub fn print_session_paper(
    desk: &Desk,
    form: &PrintSessionPaper,
) -> Result<Done<PrintJob>, Failure> {
    let language = written_in(desk, form.language);
    let (name, facts) = desk.write(|writer| {
        let row = writer.session(form.session)?;
        if row.session.status == SessionStatus::Cancelled {
            return Err(Refusal::SessionCancelled.into());
        }
        let list = numbered(desk, writer, form.session)?;
        let facts = facts(desk, writer, form, &row, &list)?;
        if form.paper != SessionPaper::Materials {
            named(desk, writer, &list)?;
        }
        let (what, session) = (word(form.paper), form.session.to_string());
        let detail = serde_json::json!({ "paper": what });
        desk.log(writer, "print-session-paper", &session, &detail)?;
        Ok((name(&row.session, what, language), facts))
    })?;
    let (lot, beside) = facts.set()?;
    let beside = beside
        .map(|pdf| keep(desk, &format!("{name}-beside"), &pdf, vec![language]))
        .transpose()?;
    let made = keep(desk, &name, &lot, vec![language])?;
    let job = PrintJob {
        path: made.path,
        bytes: made.bytes,
        languages: made.languages,
        beside: beside.map(|made| made.path),
    };
    Ok(Done::new(job, [Topic::Sessions]))
}

/// What stands on a paper, to be set once the register is free again.
enum Facts {
    SignIn(SignInSheet),
    Badges(Badges),
    Materials(MaterialsList),
    /// The title of the packs, and what is in them.
    Handouts(String, Lots),
}

impl Facts {
    /// The lot, and the one beside it if there are two.
    fn set(self) -> Result<(Vec<u8>, Option<Vec<u8>>), Failure> {
        let lot = match self {
            Self::SignIn(sheet) => print_sign_in(&sheet)?,
            Self::Badges(badges) => print_badges(&badges)?,
            Self::Materials(list) => print_materials(&list)?,
            Self::Handouts(title, lots) => return both(title, lots),
        };
        Ok((lot, None))
    }
}

/// Booklets where there are any, and the usual lot beside them.
fn both(title: String, lots: Lots) -> Result<(Vec<u8>, Option<Vec<u8>>), Failure> {
    let pack = |parts| Pack {
        title: title.clone(),
        two_sided: true,
        parts,
    };
    let usual = print_pack(&pack(lots.usual))?;
    match lots.booklets.is_empty() {
        true => Ok((usual, None)),
        false => Ok((print_pack(&pack(lots.booklets))?, Some(usual))),
    }
}

fn facts(
    desk: &Desk,
    writer: &Writer<'_>,
    form: &PrintSessionPaper,
    row: &SessionRow,
    list: &[ListLine],
) -> Result<Facts, Failure> {
    let language = written_in(desk, form.language);
    Ok(match form.paper {
        SessionPaper::SignIn => Facts::SignIn(sign_in(desk, writer, row, list, language)?),
        SessionPaper::Badges => Facts::Badges(badges(desk, row, list, language)),
        SessionPaper::Materials => Facts::Materials(things(desk, writer, row, language)?),
        SessionPaper::Handouts | SessionPaper::Booklets => {
            let (rows, asked) = (std::slice::from_ref(row), (language, form.despite.as_str()));
            let folded = form.paper == SessionPaper::Booklets;
            let lots = handouts(desk, writer, rows, asked, folded)?;
            Facts::Handouts(row.session.theme.clone(), lots)
        }
    })
}

fn word(paper: SessionPaper) -> &'static str {
    match paper {
        SessionPaper::SignIn => "sheet",
        SessionPaper::Badges => "badges",
        SessionPaper::Materials => "materials",
        SessionPaper::Handouts => "handouts",
        SessionPaper::Booklets => "booklets",
    }
}

/// The end of the session's identity keeps papers apart of sessions at the same hour.
fn name(session: &Session, what: &str, language: HandoutLanguage) -> String {
    let (day, hour) = (session.date, session.starts.format("%H%M"));
    let id = session.id.to_string();
    let id = id.rsplit('-').next().unwrap_or_default();
    format!("{OF_MANY}{what}-{day}-{hour}-{id}-{}", language.code())
}

fn things(
    desk: &Desk,
    writer: &Writer<'_>,
    row: &SessionRow,
    language: HandoutLanguage,
) -> Result<MaterialsList, Failure> {
    Ok(MaterialsList {
        language,
        marks: marks(desk, String::new()),
        date: row.session.date,
        sessions: vec![materials(desk, writer, row)?],
    })
}

/// Whoever is named on a paper finds it in the log of their file.
pub(super) fn named(desk: &Desk, writer: &Writer<'_>, list: &[ListLine]) -> Result<(), Failure> {
    let (by, now) = (desk.professional(), desk.now());
    for line in list {
        writer.log_read(line.patient.id, ReadWhat::Print, by, now)?;
    }
    Ok(())
}
