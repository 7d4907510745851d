//! What each session would take where it goes to, and what stands against it there.

use super::table::{Group, Row};
use crate::schedule::{Window, booked, slot_of};
use crate::{Desk, Failure};
use etp_domain::{
    Booking, DatedSession, GroupLine, GroupOutcome, Profession, ProfessionalId, SessionId,
    SessionStatus, StepChange,
};
use etp_store::{Leader, Reader, SessionRow};

/// Each line with what it would take. All of them stand where they go to, not where they stood.
pub(super) fn rows(
    desk: &Desk,
    reader: &Reader<'_>,
    (lines, known): (Vec<GroupLine>, Vec<SessionRow>),
    to: &[DatedSession],
    group: &Group,
) -> Result<Vec<Row>, Failure> {
    let mut wanted = Vec::with_capacity(lines.len());
    for line in &lines {
        wanted.push(takes(desk, reader, line, to, group)?);
    }
    let days = lines.iter().map(|line| line.after.date);
    let today = desk.today();
    let span = days.clone().min().zip(days.max()).unwrap_or((today, today));
    let mut window = Window::of(desk, reader, span)?;
    let gone = lines
        .iter()
        .filter(|one| one.outcome == GroupOutcome::Removed);
    let gone: Vec<_> = gone.map(|one| one.after.id).collect();
    window.leave_out(&gone);
    window.put(wanted.iter().flatten().cloned());
    let rows = lines.into_iter().zip(wanted).map(|(line, wanted)| {
        let now = known
            .iter()
            .find(|row| row.session.id == line.after.id)
            .cloned();
        let listed = now.as_ref().filter(|_| !calls_group(&line, group));
        let listed = listed.map(|row| row.tally.listed);
        let own = wanted.as_ref().map(|one| one.patients.len());
        let found = match &wanted {
            Some(wanted) if is_another(&line) => {
                window.conflicts(wanted, line.after.arranged.partner.as_ref())
            }
            _ => Vec::new(),
        };
        Row {
            to: wanted.map(|one| one.slot),
            expected: listed.unwrap_or(crate::rows::number(own.unwrap_or_default())),
            found,
            now,
            line,
        }
    });
    Ok(rows.collect())
}

/// Whether a session would take another time, or another number of people.
pub(super) fn is_another(line: &GroupLine) -> bool {
    match line.outcome {
        GroupOutcome::Moved | GroupOutcome::New => true,
        GroupOutcome::Kept => !line.changes.is_empty(),
        GroupOutcome::Removed | GroupOutcome::LeftOut => false,
    }
}

/// Whether everybody of the group is expected at a session that listed nobody: a new one, or one that
/// becomes another kind.
pub(super) fn calls_group(line: &GroupLine, group: &Group) -> bool {
    let first = line.outcome == GroupOutcome::New || line.changes.contains(&StepChange::Kind);
    first && line.after.kind.expects_group(group.alone)
}

/// What a line's session would take; nothing when it goes or does not come.
fn takes(
    desk: &Desk,
    reader: &Reader<'_>,
    line: &GroupLine,
    to: &[DatedSession],
    group: &Group,
) -> Result<Option<Booking>, Failure> {
    let after = &line.after;
    if after.status == SessionStatus::Cancelled || line.outcome == GroupOutcome::LeftOut {
        return Ok(None);
    }
    let mut booking = booked(desk, reader, after)?;
    if !is_another(line) {
        return Ok(Some(booking));
    }
    booking.slot = slot_of(desk, after.date, after.starts, after.minutes)?;
    booking.professions = professions(to, &after.step);
    if let Some(like) = line.like {
        booking.professionals = leaders(reader, like)?;
    }
    if calls_group(line, group) {
        booking.patients.clone_from(&group.members);
    }
    Ok(Some(booking))
}

fn professions(to: &[DatedSession], step: &str) -> Vec<Profession> {
    let found = to.iter().find(|one| one.from.code == step);
    found
        .map(|one| one.from.professions.clone())
        .unwrap_or_default()
}

/// Who leads the session a new one resembles.
pub(super) fn leaders(
    reader: &Reader<'_>,
    like: SessionId,
) -> Result<Vec<ProfessionalId>, Failure> {
    let led_by = reader.led_by(&[like])?.remove(&like);
    let taken = led_by.into_iter().flatten().filter(Leader::is_taken);
    Ok(taken.map(|one| one.professional).collect())
}
