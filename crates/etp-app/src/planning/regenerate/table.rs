//! The facts of a group beside a version: each session with what becomes of it and what stands against
//! that, and which of its people follow.

use super::takes::rows;
use crate::forms::RegenerateCohort;
use crate::planning::has_marks;
use crate::programmes::{Unrolling, language_of};
use crate::schedule::members;
use crate::{Desk, Failure};
use etp_domain::{
    CancelCause, Cancellation, Cohort, Conflict, DatedSession, Enrolment, GroupLine, GroupSession,
    PatientId, Regeneration, SessionId, Slot,
};
use etp_store::{PathwayFilter, Reader, SessionRow, StoreError};
use std::collections::BTreeSet;

/// A group that is to follow another version.
pub(super) struct Table {
    pub(super) cohort: Cohort,
    /// The version it is to follow.
    pub(super) version: u32,
    pub(super) rows: Vec<Row>,
    /// People who have not begun.
    pub(super) following: Vec<Enrolment>,
    /// People who have, and follow another version.
    pub(super) staying: Vec<PatientId>,
    /// Who is expected where the whole group is.
    pub(super) group: Group,
    /// Whoever of the group may not be expected.
    pub(super) left_out: u32,
}

/// Its people.
pub(super) struct Group {
    /// Those who may be expected.
    pub(super) members: Vec<PatientId>,
    /// It is one person's cycle.
    pub(super) alone: bool,
}

/// A session of it.
pub(super) struct Row {
    pub(super) line: GroupLine,
    /// As it is; `None` for a new one.
    pub(super) now: Option<SessionRow>,
    /// When it would be; `None` for one that goes or does not come.
    pub(super) to: Option<Slot>,
    pub(super) expected: u32,
    pub(super) found: Vec<Conflict>,
}

impl Table {
    pub(super) fn of(
        desk: &Desk,
        reader: &Reader<'_>,
        form: &RegenerateCohort,
    ) -> Result<Self, Failure> {
        let cohort = reader.cohort(form.cohort)?;
        let (members, left_out) = members(desk, reader, cohort.programme, cohort.id)?;
        let known = reader.sessions_of_cohort(cohort.id)?;
        if known.is_empty() {
            return Err(Failure::refused("regenerate-no-sessions"));
        }
        let group = Group {
            members,
            alone: is_of_one(reader, &cohort)?,
        };
        let (from, _) = unrolled(desk, reader, &cohort, cohort.version)?;
        let plain = plain(reader, &cohort)?;
        let (to, note) = unrolled(desk, reader, &cohort, form.version)?;
        let sessions: Vec<_> = known.iter().map(as_it_is).collect();
        let regeneration = Regeneration {
            cohort: &cohort,
            from: from.dated(),
            plain: &plain,
            to: to.dated(),
            language: language_of(&desk.centre()),
            now: desk.wall(),
            alone: group.alone,
            cancellation: &Cancellation {
                cause: CancelCause::Other,
                note,
                on: desk.today(),
            },
        };
        let lines = regeneration.lines(&sessions, || SessionId(desk.doors.chance.id()));
        let rows = rows(desk, reader, (lines, known), to.dated(), &group)?;
        let (following, staying) = people(reader, &cohort, form.version)?;
        Ok(Self {
            rows,
            following,
            staying,
            version: form.version,
            group,
            left_out,
            cohort,
        })
    }
}

/// A version from the group's first day on, and what its author wrote about it.
fn unrolled(
    desk: &Desk,
    reader: &Reader<'_>,
    cohort: &Cohort,
    number: u32,
) -> Result<(Unrolling, String), Failure> {
    let version = reader.version(cohort.programme, number)?;
    let unrolling = Unrolling::of(desk, reader, &version.template, cohort.starts_on)?;
    Ok((unrolling, version.note))
}

/// The version a group follows as if no day were closed.
fn plain(reader: &Reader<'_>, cohort: &Cohort) -> Result<Vec<DatedSession>, Failure> {
    let version = reader.version(cohort.programme, cohort.version)?;
    let unrolled = version.template.unroll(cohort.starts_on, |_| None)?;
    Ok(unrolled.sessions)
}

/// Whether nobody but one person was ever in a group: the last one left of several is not alone in this
/// sense. Whoever was erased counts as somebody else.
fn is_of_one(reader: &Reader<'_>, cohort: &Cohort) -> Result<bool, Failure> {
    let mut people = BTreeSet::new();
    for one in reader.enrolments_in(cohort.programme)? {
        if one.cohort != Some(cohort.id) {
            continue;
        }
        people.insert(match reader.root_of(one.patient) {
            Err(StoreError::NotFound { .. }) => one.patient,
            root => root?,
        });
    }
    Ok(people.len() == 1)
}

fn as_it_is(row: &SessionRow) -> GroupSession {
    GroupSession {
        session: row.session.clone(),
        listed: row.tally.listed,
        marked: has_marks(row),
    }
}

/// Whose pathway in the group has not begun, and would follow; and who stays on another version.
fn people(
    reader: &Reader<'_>,
    cohort: &Cohort,
    version: u32,
) -> Result<(Vec<Enrolment>, Vec<PatientId>), Failure> {
    let (mut following, mut staying) = (Vec::new(), Vec::new());
    for pathway in reader.pathways(PathwayFilter::In(cohort.programme))? {
        let own = &pathway.enrolment;
        let runs = own.cohort == Some(cohort.id) && own.ending.is_none() && !pathway.twin;
        if !runs || own.version == version {
            continue;
        }
        if own.version == cohort.version && !pathway.began() {
            following.push(own.clone());
        } else {
            staying.push(reader.root_of(own.patient)?);
        }
    }
    Ok((following, staying))
}
