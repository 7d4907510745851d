//! Places with their opening hours, and the rooms in them.

use crate::forms::{SavePlace, SaveRoom};
use crate::patients::fields::{contact, needed};
use crate::views::{PlaceCard, RoomCard};
use crate::{Desk, Done, Failure, Topic};
use chrono::{NaiveTime, Timelike, Weekday};
use etp_domain::{OpenHours, Place, PlaceId, Room, RoomId};
use etp_store::{Reader, StoreError};

/// The most people a room can be written down to seat.
const MOST_SEATS: u32 = 1000;

/// Writes a place. One that is not used any more is put out of use; past sessions keep it.
///
/// # Errors
/// A field that cannot be; hours that end before they begin, or overlap; no such place; the disk.
pub fn save_place(desk: &Desk, form: SavePlace) -> Result<Done<PlaceId>, Failure> {
    let is_kept = form.place;
    let id = is_kept.unwrap_or(PlaceId(desk.doors.chance.id()));
    let place = written(id, form)?;
    desk.write(|writer| {
        if is_kept.is_some() {
            known(writer, place.id)?;
        }
        writer.save_place(&place)?;
        let detail = serde_json::json!({ "active": place.active });
        desk.log(writer, "save-place", &place.id.to_string(), &detail)?;
        let topics = [Topic::Centre, Topic::Patients, Topic::Sessions];
        Ok(Done::new(place.id, topics))
    })
}

/// The place as it will be kept.
///
/// # Errors
/// A field that cannot be; hours that end before they begin, or overlap.
pub(crate) fn written(id: PlaceId, form: SavePlace) -> Result<Place, Failure> {
    Ok(Place {
        id,
        name: needed(&form.name, "name")?,
        kind: form.kind,
        contact: contact(form.contact)?,
        hours: checked(form.hours)?,
        travel_minutes: form.travel_minutes,
        setup_minutes: form.setup_minutes,
        active: form.active,
    })
}

/// Writes a room of a place.
///
/// # Errors
/// No name; a number of seats that cannot be; no such place or room; the disk.
pub fn save_room(desk: &Desk, form: SaveRoom) -> Result<Done<RoomId>, Failure> {
    if form
        .seats
        .is_some_and(|seats| !(1..=MOST_SEATS).contains(&seats))
    {
        return Err(Failure::refused("room-seats-impossible")
            .with("field", "seats")
            .with("most", MOST_SEATS.to_string()));
    }
    let room = Room {
        id: form.room.unwrap_or(RoomId(desk.doors.chance.id())),
        place: form.place,
        name: needed(&form.name, "name")?,
        seats: form.seats,
        active: form.active,
    };
    desk.write(|writer| {
        let rooms = known(writer, room.place)?;
        if form.room.is_some() && !rooms.iter().any(|known| known.id == room.id) {
            return Err(not_found("room"));
        }
        writer.save_room(&room)?;
        let detail = serde_json::json!({ "active": room.active });
        desk.log(writer, "save-room", &room.id.to_string(), &detail)?;
        Ok(Done::new(room.id, [Topic::Centre, Topic::Sessions]))
    })
}

/// Every place with its rooms, as the page shows them.
pub(super) fn cards(reader: &Reader<'_>) -> Result<Vec<PlaceCard>, Failure> {
    Ok(reader.places()?.into_iter().map(card).collect())
}

fn card((place, rooms): (Place, Vec<Room>)) -> PlaceCard {
    let rooms = rooms.into_iter().map(|room| RoomCard {
        id: room.id,
        name: room.name,
        seats: room.seats,
        active: room.active,
    });
    PlaceCard {
        rooms: rooms.collect(),
        id: place.id,
        name: place.name,
        kind: place.kind,
        contact: place.contact,
        hours: place.hours,
        travel_minutes: place.travel_minutes,
        setup_minutes: place.setup_minutes,
        active: place.active,
    }
}

/// The rooms of a place that is in the register.
fn known(reader: &Reader<'_>, place: PlaceId) -> Result<Vec<Room>, Failure> {
    let mut places = reader.places()?.into_iter();
    let kept = places.find(|(kept, _)| kept.id == place);
    kept.map(|(_, rooms)| rooms)
        .ok_or_else(|| not_found("place"))
}

fn not_found(what: &'static str) -> Failure {
    StoreError::NotFound { what }.into()
}

/// The hours by day and hour, to the minute.
fn checked(given: Vec<OpenHours>) -> Result<Vec<OpenHours>, Failure> {
    let mut hours = given
        .into_iter()
        .map(to_the_minute)
        .collect::<Result<Vec<_>, Failure>>()?;
    hours.sort_by_key(|open| (open.weekday, open.from));
    let overlap = hours
        .windows(2)
        .find(|two| two[0].weekday == two[1].weekday && two[1].from < two[0].to);
    match overlap {
        Some(two) => Err(on_day(
            Failure::refused("place-hours-overlap"),
            two[0].weekday,
        )),
        None => Ok(hours),
    }
}

fn to_the_minute(open: OpenHours) -> Result<OpenHours, Failure> {
    let minute = |time: NaiveTime| NaiveTime::from_hms_opt(time.hour(), time.minute(), 0);
    let hours = match (minute(open.from), minute(open.to)) {
        (Some(from), Some(to)) if from < to && (1..=7).contains(&open.weekday) => {
            Some(OpenHours { from, to, ..open })
        }
        _ => None,
    };
    hours.ok_or_else(|| on_day(Failure::refused("place-hours-impossible"), open.weekday))
}

fn on_day(failure: Failure, weekday: u8) -> Failure {
    let day = Weekday::try_from(weekday.wrapping_sub(1)).map(|day| day.to_string());
    failure
        .with("field", "hours")
        .with("weekday", day.unwrap_or_default().to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(weekday: u8, from: &str, to: &str) -> OpenHours {
        OpenHours {
            weekday,
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
        }
    }

    #[test]
    fn hours_are_kept_by_day_and_may_touch() {
        let morning = open(1, "08:00:00", "12:00:00");
        let afternoon = open(1, "12:00:00", "18:00:00");
        let sunday = open(7, "08:00:00", "12:00:00");
        let kept = checked(vec![sunday, afternoon, morning]).unwrap();
        assert_eq!(kept, [morning, afternoon, sunday]);
    }

    #[test]
    fn hours_that_overlap_end_too_early_or_are_on_no_day_are_refused_by_day() {
        let refused = |hours: Vec<OpenHours>| {
            let failure = checked(hours).unwrap_err();
            (failure.code, failure.args["weekday"].clone())
        };
        let told = |code: &str, day: &str| (code.to_owned(), day.to_owned());
        let noon = open(2, "11:59:00", "14:00:00");
        assert_eq!(
            refused(vec![noon, open(2, "08:00:00", "12:00:00")]),
            told("place-hours-overlap", "tue")
        );
        assert_eq!(
            refused(vec![open(3, "12:00:00", "12:00:59")]),
            told("place-hours-impossible", "wed")
        );
        for day in [0, 8, 255] {
            let hours = vec![open(day, "08:00:00", "12:00:00")];
            assert_eq!(refused(hours), told("place-hours-impossible", ""), "{day}");
        }
    }
}
