//! The invented places: the health house, a village hall with its own way and setting up, a hall across
//! the border, the telephone. And where the invented sessions find them again.

use super::house::home;
use crate::forms::{SavePlace, SaveRoom};
use crate::{Desk, Failure, centre};
use chrono::NaiveTime;
use etp_domain::{OpenHours, Place, PlaceKind, Room, RoomId};
use etp_store::Reader;

/// The place of the house where most groups meet.
pub(super) const HOUSE: &str = "Maison de santé";
/// The village hall, where today's group meets. Nobody wrote down when it is open.
pub(super) const HALL: &str = "Salle du foyer rural";
/// The place across the border.
const ACROSS: &str = "Salle communale";
const PHONE: &str = "Par téléphone";

/// Rooms by their place, with their seats; the larger one of a place first.
const ROOMS: [(&str, &str, u32); 4] = [
    (HOUSE, "Salle d’éducation", 12),
    (HOUSE, "Petit bureau", 3),
    (HALL, "Grande salle", 14),
    (ACROSS, "Salle des fêtes", 20),
];

/// Minutes to the village hall, as somebody measured, and to set up there.
const WAY: u32 = 30;
const SETTING_UP: u32 = 20;

/// Puts the places and their rooms into an empty house.
pub(super) fn furnish(desk: &Desk) -> Result<(), Failure> {
    let house = SavePlace {
        hours: weekdays(),
        ..place(HOUSE, PlaceKind::Town, ("FR", "08600", "Givet"))
    };
    let hall = SavePlace {
        travel_minutes: Some(WAY),
        setup_minutes: Some(SETTING_UP),
        ..place(HALL, PlaceKind::Town, ("FR", "08170", "Fumay"))
    };
    let across = place(ACROSS, PlaceKind::Town, ("BE", "5570", "Beauraing"));
    let phone = place(PHONE, PlaceKind::Remote, ("FR", "", ""));
    for form in [house, hall, across, phone] {
        let name = form.name.clone();
        let id = centre::save_place(desk, form)?.answer;
        for (_, room, seats) in ROOMS.iter().filter(|(of, ..)| *of == name) {
            let form = SaveRoom {
                room: None,
                place: id,
                name: (*room).to_owned(),
                seats: Some(*seats),
                active: true,
            };
            centre::save_room(desk, form)?;
        }
    }
    Ok(())
}

fn place(name: &str, kind: PlaceKind, (country, code, commune): (&str, &str, &str)) -> SavePlace {
    SavePlace {
        place: None,
        name: name.to_owned(),
        kind,
        contact: home(country, code, commune),
        hours: vec![],
        travel_minutes: None,
        setup_minutes: None,
        active: true,
    }
}

fn weekdays() -> Vec<OpenHours> {
    let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
    let day = |weekday| OpenHours {
        weekday,
        from: at(8),
        to: at(18),
    };
    (1..=5).map(day).collect()
}

/// A place with its rooms, the larger one first.
pub(super) struct Spot {
    pub(super) place: Place,
    rooms: Vec<Room>,
}

impl Spot {
    /// The room of a group, or of one person alone.
    pub(super) fn room(&self, alone: bool) -> Option<RoomId> {
        let room = if alone {
            self.rooms.last()
        } else {
            self.rooms.first()
        };
        room.map(|room| room.id)
    }
}

/// Where sessions take place.
pub(super) struct Spots {
    pub(super) house: Spot,
    pub(super) hall: Spot,
    pub(super) across: Spot,
    pub(super) phone: Spot,
}

impl Spots {
    pub(super) fn of(reader: &Reader<'_>) -> Result<Self, Failure> {
        let mut places = reader.places()?;
        let mut spot = |name: &str| {
            let known = places.iter().position(|(place, _)| place.name == name);
            let (place, mut rooms) = known
                .map(|at| places.swap_remove(at))
                .ok_or_else(|| Failure::refused("place-unknown"))?;
            rooms.sort_by_key(|room| std::cmp::Reverse(room.seats));
            Ok::<_, Failure>(Spot { place, rooms })
        };
        Ok(Self {
            house: spot(HOUSE)?,
            hall: spot(HALL)?,
            across: spot(ACROSS)?,
            phone: spot(PHONE)?,
        })
    }
}
