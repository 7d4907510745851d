//! What the forms of the schedule choose from.

use super::settings;
use crate::programmes::language_of;
use crate::views::{
    CohortChoice, PlaceChoice, ProfessionalChoice, ProgrammeChoice, RoomChoice, ScheduleChoices,
    ThemeChoice,
};
use crate::{Desk, Failure};
use etp_domain::{HandoutLanguage, Place, ProgrammeStatus, Room, TemplateSession};
use etp_store::{ProgrammeRow, Reader};

/// Programmes that go on with their groups and themes, places with their rooms, professionals: those
/// in use.
///
/// # Errors
/// The disk.
pub fn schedule_choices(desk: &Desk) -> Result<ScheduleChoices, Failure> {
    let language = language_of(&desk.centre());
    desk.read(|reader| {
        let programmes = reader.programmes()?.into_iter();
        let running = programmes.filter(|row| row.programme.status != ProgrammeStatus::Stopped);
        let places = reader.places()?.into_iter();
        let professionals = reader.professionals()?.into_iter();
        Ok(ScheduleChoices {
            avoid_school_holidays: settings(desk, reader)?.avoid_school_holidays,
            programmes: running
                .map(|row| programme(reader, language, row))
                .collect::<Result<_, Failure>>()?,
            places: places
                .filter(|(place, _)| place.active)
                .map(place)
                .collect(),
            professionals: professionals
                .filter(|one| one.active)
                .map(|one| ProfessionalChoice {
                    id: one.id,
                    name: format!("{} {}", one.first_name, one.last_name),
                    profession: one.profession,
                })
                .collect(),
        })
    })
}

fn programme(
    reader: &Reader<'_>,
    language: HandoutLanguage,
    row: ProgrammeRow,
) -> Result<ProgrammeChoice, Failure> {
    let id = row.programme.id;
    let mut cohorts = reader.cohorts(id)?;
    cohorts.sort_by_key(|one| std::cmp::Reverse(one.starts_on));
    let sessions = match row.version {
        0 => Vec::new(),
        latest => reader.version(id, latest)?.template.sessions,
    };
    Ok(ProgrammeChoice {
        id,
        title: row.programme.title,
        cohorts: cohorts
            .into_iter()
            .map(|one| CohortChoice {
                id: one.id,
                title: one.title,
                starts_on: one.starts_on,
            })
            .collect(),
        themes: sessions
            .into_iter()
            .map(|one| theme(language, one))
            .collect(),
    })
}

fn theme(language: HandoutLanguage, session: TemplateSession) -> ThemeChoice {
    ThemeChoice {
        theme: session.theme.read_in(language).to_owned(),
        step: session.code,
        kind: session.kind,
        minutes: session.minutes,
        capacity: session.capacity,
        handout: session.handout,
    }
}

fn place((place, rooms): (Place, Vec<Room>)) -> PlaceChoice {
    let rooms = rooms.into_iter().filter(|room| room.active);
    PlaceChoice {
        id: place.id,
        name: place.name,
        rooms: rooms
            .map(|room| RoomChoice {
                id: room.id,
                name: room.name,
                seats: room.seats,
            })
            .collect(),
    }
}
