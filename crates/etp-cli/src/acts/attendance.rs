//! The day, a list, its marks.

use super::sharing::state_line;
use crate::args::Attendance;
use crate::console::Console;
use etp_app::forms::{CloseSession, RecordAttendance};
use etp_app::views::{AttendanceRow, AttendanceView, SessionCard};
use etp_app::{
    Desk, Failure, Mark, PatientId, SessionId, attendance as lists, exports, today as day,
};
use etp_i18n::{cli as sentences, dates, message};

pub(crate) fn today(desk: &Desk, console: &Console) -> Result<(), Failure> {
    let view = day::today(desk)?;
    console.answer(&view, |view| {
        let day = dates::long(console.language, view.today);
        let mut lines = vec![sentences::today(console.language, day)];
        if view.sessions.is_empty() {
            lines.push(sentences::nothing_today(console.language));
        }
        let cards = view.sessions.iter().map(|one| &one.line.card);
        lines.extend(cards.map(|card| session_line(card, console)));
        let open = sentences::open_sessions(console.language, view.open_count);
        let coming = etp_i18n::today::coming(console.language);
        lines.extend(titled(open, &view.open, console));
        lines.extend(titled(coming, &view.coming, console));
        lines.push(state_line(&view.sharing, console));
        lines
    });
    Ok(())
}

/// Sessions under their title; nothing when there is none.
fn titled(title: String, cards: &[SessionCard], console: &Console) -> Vec<String> {
    let title = (!cards.is_empty()).then_some(title);
    let cards = cards.iter().map(|card| session_line(card, console));
    title.into_iter().chain(cards).collect()
}

fn session_line(card: &SessionCard, console: &Console) -> String {
    let day = dates::short(console.language, card.date);
    let hour = dates::time(console.language, card.starts);
    format!(
        "{}  {day} {hour}  {}  {}",
        card.id, card.programme_title, card.theme
    )
}

pub(crate) fn attendance(
    desk: &Desk,
    console: &Console,
    asked: &Attendance,
) -> Result<(), Failure> {
    let marks = asked.marks.iter().map(|mark| read_mark(mark));
    let marks = marks.collect::<Result<Vec<_>, _>>()?;
    let rest = asked.rest.as_deref().map(known).transpose()?;
    for (patient, mark) in marks {
        lists::record_attendance(
            desk,
            RecordAttendance {
                session: asked.session,
                patient,
                mark,
                reason: asked.reason.clone(),
            },
        )?;
    }
    if let Some(mark) = rest {
        lists::mark_the_rest(desk, asked.session, mark)?;
    }
    if asked.close {
        let form = CloseSession {
            session: asked.session,
            rest: None,
        };
        lists::close_session(desk, form)?;
    }
    if let Some(path) = &asked.export {
        let rows = exports::export_attendance(desk, asked.session, path, console.language)?;
        console.tell(&sentences::exported(
            console.language,
            path.display().to_string(),
            rows,
        ));
    }
    show(desk, console, asked.session)
}

fn show(desk: &Desk, console: &Console, session: SessionId) -> Result<(), Failure> {
    let view = lists::attendance(desk, session)?;
    console.answer(&view, |view| attendance_lines(view, console));
    Ok(())
}

fn attendance_lines(view: &AttendanceView, console: &Console) -> Vec<String> {
    let card = &view.session;
    let tally = sentences::attendance(console.language, card.listed, card.marked, card.present);
    view.people
        .iter()
        .map(|row| person_line(row, console))
        .chain([tally])
        .collect()
}

fn person_line(row: &AttendanceRow, console: &Console) -> String {
    let key = format!("common-mark-{}", row.mark.map_or("expected", Mark::code));
    let none: [(&str, &str); 0] = [];
    let mark = message(console.language, &key, none).unwrap_or_default();
    format!(
        "{}  {} {}  {mark}",
        row.patient, row.last_name, row.first_name
    )
}

fn read_mark(text: &str) -> Result<(PatientId, Option<Mark>), Failure> {
    let (patient, mark) = text.split_once('=').ok_or_else(|| unknown(text))?;
    let patient = patient
        .parse()
        .map_err(|_| Failure::refused("patient-unknown").with("given", patient))?;
    match mark {
        "none" => Ok((patient, None)),
        mark => Ok((patient, Some(known(mark)?))),
    }
}

fn known(mark: &str) -> Result<Mark, Failure> {
    Mark::from_code(mark).ok_or_else(|| unknown(mark))
}

fn unknown(mark: &str) -> Failure {
    Failure::refused("mark-unknown").with("given", mark)
}
