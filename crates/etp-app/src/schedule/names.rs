//! Names in place of identities, for sentences about conflicts.

use crate::Failure;
use crate::views::ConflictLine;
use chrono::NaiveDateTime;
use etp_domain::{Conflict, PatientId, PlaceId, ProfessionalId, RoomId};
use etp_store::Reader;
use std::collections::HashMap;

/// The names of rooms, places and professionals; read once for an answer.
pub(crate) struct Names {
    rooms: HashMap<RoomId, String>,
    places: HashMap<PlaceId, String>,
    professionals: HashMap<ProfessionalId, String>,
}

impl Names {
    pub(crate) fn of(reader: &Reader<'_>) -> Result<Self, Failure> {
        let mut names = Self {
            rooms: HashMap::new(),
            places: HashMap::new(),
            professionals: HashMap::new(),
        };
        for (place, rooms) in reader.places()? {
            names
                .rooms
                .extend(rooms.into_iter().map(|room| (room.id, room.name)));
            names.places.insert(place.id, place.name);
        }
        for one in reader.professionals()? {
            let name = format!("{} {}", one.first_name, one.last_name);
            names.professionals.insert(one.id, name.trim().to_owned());
        }
        Ok(names)
    }

    pub(crate) fn room(&self, room: RoomId) -> String {
        self.rooms.get(&room).cloned().unwrap_or_default()
    }

    pub(crate) fn place(&self, place: PlaceId) -> String {
        self.places.get(&place).cloned().unwrap_or_default()
    }

    pub(crate) fn professional(&self, who: ProfessionalId) -> String {
        self.professionals.get(&who).cloned().unwrap_or_default()
    }

    /// A conflict with names in place of identities and hours as `14:00`.
    pub(crate) fn line(
        &self,
        reader: &Reader<'_>,
        conflict: Conflict,
    ) -> Result<ConflictLine, Failure> {
        let mut args = Vec::with_capacity(conflict.args.len());
        for (name, value) in conflict.args {
            let said = self.said(reader, &name, &value)?;
            args.push((name, said.unwrap_or(value)));
        }
        Ok(ConflictLine {
            kind: conflict.kind,
            hard: conflict.hard,
            with: conflict.with,
            args,
        })
    }

    fn said(
        &self,
        reader: &Reader<'_>,
        name: &str,
        value: &str,
    ) -> Result<Option<String>, Failure> {
        Ok(match name {
            "room" => value.parse().ok().map(|room| self.room(room)),
            "place" => value.parse().ok().map(|place| self.place(place)),
            "professional" => value.parse().ok().map(|who| self.professional(who)),
            "patient" => match value.parse().map(PatientId) {
                Ok(who) => {
                    let patient = reader.patient(who)?;
                    Some(format!("{} {}", patient.first_name, patient.last_name))
                }
                Err(_) => None,
            },
            "from" | "to" => {
                let hour = value.parse::<NaiveDateTime>().ok();
                hour.map(|hour| hour.format("%H:%M").to_string())
            }
            _ => None,
        })
    }

    /// Several conflicts with their names.
    pub(crate) fn lines(
        &self,
        reader: &Reader<'_>,
        conflicts: Vec<Conflict>,
    ) -> Result<Vec<ConflictLine>, Failure> {
        let all = conflicts.into_iter();
        all.map(|conflict| self.line(reader, conflict)).collect()
    }
}
