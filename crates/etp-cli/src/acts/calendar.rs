//! Calendar files out and in, and cycles planned from a file.

use crate::args::{Calendar, Whose};
use crate::console::Console;
use etp_app::forms::{ExportCalendar, ReadBusyTimes};
use etp_app::planning::{PlanAnswer, PlanPlaced, PlanUnplaced, plan_file};
use etp_app::{Desk, Failure, ProfessionalId, ProgrammeId, RoomId, closures, schedule};
use etp_i18n::{cli as sentences, dates, word};
use std::path::Path;

/// Who or what was named.
type Named = (Option<ProfessionalId>, Option<RoomId>, Option<ProgrammeId>);

pub(crate) fn calendar(desk: &Desk, console: &Console, act: &Calendar) -> Result<(), Failure> {
    match act {
        Calendar::Export { whose, out } => export(desk, console, whose, out),
        Calendar::Busy { file, whose } => busy(desk, console, file, whose),
        Calendar::Plan { file } => plan(console, file),
    }
}

fn export(desk: &Desk, console: &Console, whose: &Whose, out: &Path) -> Result<(), Failure> {
    let (professional, room, programme) = named(desk, whose)?;
    let form = ExportCalendar {
        professional,
        room,
        programme,
        folder: out.display().to_string(),
    };
    let path = schedule::export_calendar(desk, &form)?;
    console.answer(&path, |path| {
        vec![sentences::calendar_exported(console.language, path)]
    });
    Ok(())
}

fn busy(desk: &Desk, console: &Console, file: &Path, whose: &Whose) -> Result<(), Failure> {
    let (professional, room, _) = named(desk, whose)?;
    let form = ReadBusyTimes {
        path: file.display().to_string(),
        professional,
        room,
    };
    let read = closures::read_busy_times(desk, form)?.answer;
    console.answer(&read, |read| {
        let (times, left_out, guessed) = (read.times, read.left_out, read.zone_guessed);
        vec![sentences::calendar_busy(
            console.language,
            guessed,
            left_out,
            times,
        )]
    });
    Ok(())
}

fn named(desk: &Desk, whose: &Whose) -> Result<Named, Failure> {
    let professional = whose.educator.as_deref();
    let (room, programme) = (whose.room.as_deref(), whose.programme.as_deref());
    Ok((
        professional
            .map(|name| schedule::professional_named(desk, name))
            .transpose()?,
        room.map(|name| schedule::room_named(desk, name))
            .transpose()?,
        programme
            .map(|name| schedule::programme_named(desk, name))
            .transpose()?,
    ))
}

/// Plans the cycle of a file; needs no register.
pub(crate) fn plan(console: &Console, file: &Path) -> Result<(), Failure> {
    let answer = plan_file(file)?;
    console.answer(&answer, |answer| lines(answer, console));
    Ok(())
}

fn lines(answer: &PlanAnswer, console: &Console) -> Vec<String> {
    let (placed, unplaced) = (answer.placed.len(), answer.unplaced.len());
    let mut lines = vec![sentences::plan_tally(console.language, placed, unplaced)];
    lines.extend(answer.placed.iter().map(|one| placed_line(one, console)));
    lines.extend(
        answer
            .unplaced
            .iter()
            .map(|one| unplaced_line(one, console)),
    );
    lines
}

fn placed_line(one: &PlanPlaced, console: &Console) -> String {
    let language = console.language;
    let day = dates::long(language, one.from.date());
    let (from, to) = (one.from.time(), one.to.time());
    let hours = format!(
        "{} – {}",
        dates::time(language, from),
        dates::time(language, to)
    );
    let where_ = [one.place.as_str(), one.room.as_str()];
    let place: Vec<&str> = where_.into_iter().filter(|part| !part.is_empty()).collect();
    format!(
        "{day}  {hours}  {} {}  {}  {}  {}",
        one.group,
        one.number,
        one.theme,
        place.join(", "),
        one.educators.join(", ")
    )
}

/// What could not be placed, and what stood in its way most often.
fn unplaced_line(one: &PlanUnplaced, console: &Console) -> String {
    let language = console.language;
    let reason = |kind: &etp_app::ConflictKind| {
        let key = format!("cli-plan-{}", kind.code());
        word(language, &key).unwrap_or_else(|| kind.code().to_owned())
    };
    let mut why: Vec<String> = one
        .because
        .iter()
        .take(3)
        .map(|(kind, _)| reason(kind))
        .collect();
    if one.nowhere || why.is_empty() {
        why = vec![sentences::plan_nowhere(language)];
    }
    sentences::plan_unplaced(language, &one.group, one.number, &one.theme, why.join(", "))
}
