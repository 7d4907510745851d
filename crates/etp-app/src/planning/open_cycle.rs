//! The groups of a plan that was shown are opened: cohorts, sessions, rooms, educators, people.

use super::cycle::Cycle;
use super::open_groups::Opening;
use crate::forms::PlanCycle;
use crate::programmes::language_of;
use crate::views::PlanningDone;
use crate::{Desk, Done, Failure};
use etp_domain::{
    Arrangement, Cohort, CohortId, DatedSession, PlaceId, Placed, ProfessionalId, RoomId, Session,
    SessionId,
};
use etp_store::Reader;

/// Opens one group for each chain of the plan; people join the first. Sessions without a place are left
/// out, as the plan showed.
///
/// # Errors
/// The plan came out otherwise than it was shown; those of planning; those of joining a group.
pub fn open_planned_cycle(desk: &Desk, form: PlanCycle) -> Result<Done<PlanningDone>, Failure> {
    desk.write(|writer| {
        let cycle = Cycle::of(desk, writer, &form)?;
        if cycle.digest() != form.plan {
            return Err(Failure::refused("cycle-plan-changed"));
        }
        if cycle.plan.placed.is_empty() {
            return Err(Failure::refused("cycle-plan-empty"));
        }
        let cohorts = cohorts(desk, writer, &form, &cycle)?;
        let sessions = sessions(desk, writer, &cycle, &cohorts)?;
        let opening = Opening {
            cohorts: &cohorts,
            sessions: &sessions,
            patients: &form.patients,
            for_one: form.groups == 1 && form.patients.len() == 1,
            despite: "",
        };
        opening.write(desk, writer, "plan-cycle")
    })
}

fn cohorts(
    desk: &Desk,
    reader: &Reader<'_>,
    form: &PlanCycle,
    cycle: &Cycle,
) -> Result<Vec<Cohort>, Failure> {
    let title = reader.programme(form.programme)?.programme.title;
    let several = form.groups > 1;
    let first_of = |group: u32| {
        let of_group = cycle
            .plan
            .placed
            .iter()
            .filter(|one| cycle.wanted[one.which].chain == group);
        of_group.map(|one| one.slot.from.date()).min()
    };
    Ok((1..=form.groups)
        .filter_map(|group| {
            Some(Cohort {
                id: CohortId(desk.doors.chance.id()),
                programme: form.programme,
                version: cycle.version,
                title: match several {
                    true => format!("{title} {group}"),
                    false => title.clone(),
                },
                starts_on: first_of(group)?,
            })
        })
        .collect())
}

fn sessions(
    desk: &Desk,
    reader: &Reader<'_>,
    cycle: &Cycle,
    cohorts: &[Cohort],
) -> Result<Vec<(Session, Vec<ProfessionalId>)>, Failure> {
    let places = reader.places()?;
    let place_of = |room: RoomId| -> Option<(PlaceId, String)> {
        let found = places
            .iter()
            .find(|(_, rooms)| rooms.iter().any(|one| one.id == room));
        found.map(|(place, _)| (place.id, place.name.clone()))
    };
    let language = language_of(&desk.centre());
    // Groups without any session were left out: those that are there keep their order.
    let mut groups: Vec<u32> = cycle
        .plan
        .placed
        .iter()
        .map(|one| cycle.wanted[one.which].chain)
        .collect();
    groups.sort_unstable();
    groups.dedup();
    let session = |one: &Placed| {
        let (group, number) = cycle.order(one.which);
        let place = groups.iter().position(|other| *other == group)?;
        let from = &cycle.template.sessions[number as usize - 1];
        let (place_id, place_words) = place_of(one.room).unzip();
        let dated = DatedSession {
            number,
            date: one.slot.from.date(),
            from: from.clone(),
        };
        let session = Session {
            starts: one.slot.from.time(),
            place: place_words.unwrap_or_default(),
            place_id,
            arranged: Arrangement {
                room: Some(one.room),
                ..Arrangement::default()
            },
            ..dated.session(SessionId(desk.doors.chance.id()), &cohorts[place], language)
        };
        Some((session, one.educators.clone()))
    };
    Ok(cycle.plan.placed.iter().filter_map(session).collect())
}
