//! An act of planning as a whole: what stood before, what stands after, and taking it back.

use super::tell::Telling;
use crate::rows::number;
use crate::schedule::{against, booked};
use crate::views::{PlanningDone, PlanningLine};
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{
    Booking, CohortId, Conflict, EnrolmentId, Partner, PlanningId, SeriesId, SessionId,
    SessionStatus,
};
use etp_store::{Reader, Snapshot, SnapshotOf, Writer};

/// What an act touches. New things are named once they have their identity.
#[derive(Default)]
pub(crate) struct Act {
    pub(crate) sessions: Vec<SessionId>,
    pub(crate) enrolments: Vec<EnrolmentId>,
    pub(crate) cohorts: Vec<CohortId>,
    pub(crate) series: Vec<SeriesId>,
    /// Why it is done although something stands against it; empty when nothing does.
    pub(crate) despite: String,
}

impl Act {
    pub(crate) fn of_sessions(sessions: impl IntoIterator<Item = SessionId>) -> Self {
        Self {
            sessions: sessions.into_iter().collect(),
            ..Self::default()
        }
    }

    /// How everything it touches stands now. Call it before the first change and again after the last.
    pub(crate) fn stands(&self, reader: &Reader<'_>) -> Result<Snapshot, Failure> {
        Ok(reader.snapshot(&SnapshotOf {
            sessions: &self.sessions,
            enrolments: &self.enrolments,
            cohorts: &self.cohorts,
            series: &self.series,
        })?)
    }

    /// Keeps the act, so that it can be taken back, and writes it into the history.
    pub(crate) fn keep(
        &self,
        desk: &Desk,
        writer: &Writer<'_>,
        kind: &str,
        before: &Snapshot,
        telling: Telling,
    ) -> Result<Done<PlanningDone>, Failure> {
        let planning = PlanningId(desk.doors.chance.id());
        let after = self.stands(writer)?;
        writer.keep_planning(
            planning,
            kind,
            desk.professional(),
            desk.now(),
            before,
            &after,
        )?;
        let despite = self.despite.trim();
        let detail = serde_json::json!({ "sessions": self.sessions.len(), "despite": despite });
        desk.log(writer, kind, &planning.to_string(), &detail)?;
        let (letters, no_address) = telling.by_letter();
        let done = PlanningDone {
            planning,
            sessions: number(self.sessions.len()),
            again: 0,
            letters,
            no_address,
            kept: Vec::new(),
            to_tell: telling.people,
            not_to_tell: telling.not_to_tell,
        };
        let topics = [Topic::Sessions, Topic::Programmes, Topic::Patients];
        Ok(Done::new(done, topics))
    }
}

/// Takes a whole act of planning back.
///
/// # Errors
/// Something it touched was changed since, or what it freed was taken; it was taken back already; no such
/// act; the disk.
pub fn undo_planning(desk: &Desk, planning: PlanningId) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        let before = taken_by(desk, writer, planning)?;
        writer.undo_planning(planning, desk.now())?;
        not_taken_since(desk, writer, planning, &before)?;
        let detail = serde_json::json!({});
        desk.log(writer, "undo-planning", &planning.to_string(), &detail)?;
        let topics = [Topic::Sessions, Topic::Programmes, Topic::Patients];
        Ok(Done::new((), topics))
    })
}

/// What the planned sessions an act touched take now, each with the team it is held with.
fn taken_by(
    desk: &Desk,
    reader: &Reader<'_>,
    planning: PlanningId,
) -> Result<Vec<(Booking, Option<Partner>)>, Failure> {
    let mut taken = Vec::new();
    for id in reader.planning_sessions(planning)? {
        let Ok(row) = reader.session(id) else {
            continue;
        };
        if row.session.status == SessionStatus::Planned && row.session.date >= desk.today() {
            let wanted = booked(desk, reader, &row.session)?;
            taken.push((wanted, row.session.arranged.partner));
        }
    }
    Ok(taken)
}

/// What stood before may have been given away since: the room, the nurse, somebody's afternoon. What a
/// session took all the time was never free.
fn not_taken_since(
    desk: &Desk,
    reader: &Reader<'_>,
    planning: PlanningId,
    before: &[(Booking, Option<Partner>)],
) -> Result<(), Failure> {
    let mut found = 0;
    for (wanted, partner) in taken_by(desk, reader, planning)? {
        let mut stood = before.iter().map(|(stood, _)| stood);
        if stood.any(|stood| takes_the_same(stood, &wanted)) {
            continue;
        }
        let against = against(desk, reader, &wanted, partner.as_ref())?;
        let other = |one: &&Conflict| one.hard && one.with.is_some();
        found += against.iter().filter(other).count();
    }
    if found > 0 {
        return Err(Failure::refused("undo-taken-since").with("count", found.to_string()));
    }
    Ok(())
}

/// Whether a session takes the same time, place, room and people, whatever it is called and counted.
fn takes_the_same(one: &Booking, other: &Booking) -> bool {
    let what = |one: &Booking| (one.session, one.slot, one.place, one.room, one.remote);
    what(one) == what(other)
        && one.professionals == other.professionals
        && one.patients == other.patients
}

/// The last act, while it can be taken back.
pub(crate) fn last_act(reader: &Reader<'_>) -> Result<Option<PlanningLine>, Failure> {
    let last = reader.planning_last()?.filter(|act| !act.undone);
    Ok(last.map(|act| PlanningLine {
        planning: act.id,
        kind: act.kind,
        at: act.at.to_rfc3339(),
        by: act.by,
        sessions: act.sessions,
    }))
}
