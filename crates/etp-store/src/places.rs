//! Places with their opening hours and rooms.

use crate::columns::{coded, id};
use crate::{Reader, StoreError, Writer, contact};
use etp_domain::{OpenHours, Place, PlaceId, PlaceKind, Room, RoomId};
use rusqlite::{Row, named_params};

impl Reader<'_> {
    /// Every place with its rooms, by name; those no longer in use come last.
    ///
    /// # Errors
    /// The disk.
    pub fn places(&self) -> Result<Vec<(Place, Vec<Room>)>, StoreError> {
        let places = self.all(include_str!("places/all.sql"), [], read)?;
        let whole = places.into_iter().map(|mut place| {
            let of_place = named_params! { ":place": place.id.0 };
            place.hours = self.all(include_str!("places/hours.sql"), of_place, read_hours)?;
            let rooms = self.all(include_str!("places/rooms.sql"), of_place, read_room)?;
            Ok((place, rooms))
        });
        whole.collect()
    }
}

impl Writer<'_> {
    /// Writes a place and its hours, over what was there.
    ///
    /// # Errors
    /// Hours that end before they begin, or begin twice at once; the disk.
    pub fn save_place(&self, place: &Place) -> Result<(), StoreError> {
        let mut values = contact::values(&place.contact);
        values.extend([
            (":id", place.id.0.into()),
            (":name", place.name.clone().into()),
            (":kind", place.kind.code().to_owned().into()),
            (":travel_minutes", place.travel_minutes.into()),
            (":setup_minutes", place.setup_minutes.into()),
            (":active", place.active.into()),
        ]);
        self.run(include_str!("places/save.sql"), &values[..])?;
        let sql = include_str!("places/drop_hours.sql");
        self.run(sql, named_params! { ":place": place.id.0 })?;
        for hours in &place.hours {
            self.run(
                include_str!("places/add_hours.sql"),
                named_params! {
                    ":place": place.id.0,
                    ":weekday": hours.weekday,
                    ":from": hours.from.format("%H:%M:%S").to_string(),
                    ":to": hours.to.format("%H:%M:%S").to_string(),
                },
            )?;
        }
        Ok(())
    }

    /// Writes a room, over what was there.
    ///
    /// # Errors
    /// No such place; the disk.
    pub fn save_room(&self, room: &Room) -> Result<(), StoreError> {
        self.run(
            include_str!("places/save_room.sql"),
            named_params! {
                ":id": room.id.0,
                ":place": room.place.0,
                ":name": room.name,
                ":seats": room.seats,
                ":active": room.active,
            },
        )?;
        Ok(())
    }
}

/// A place without its hours, which lie in rows of their own.
fn read(row: &Row<'_>) -> rusqlite::Result<Place> {
    Ok(Place {
        id: id(row, "id", PlaceId)?,
        name: row.get("name")?,
        kind: coded(row, "kind", PlaceKind::from_code)?,
        contact: contact::read(row)?,
        hours: vec![],
        travel_minutes: row.get("travel_minutes")?,
        setup_minutes: row.get("setup_minutes")?,
        active: row.get("active")?,
    })
}

fn read_hours(row: &Row<'_>) -> rusqlite::Result<OpenHours> {
    Ok(OpenHours {
        weekday: row.get("weekday")?,
        from: row.get("from_time")?,
        to: row.get("to_time")?,
    })
}

fn read_room(row: &Row<'_>) -> rusqlite::Result<Room> {
    Ok(Room {
        id: id(row, "id", RoomId)?,
        place: id(row, "place", PlaceId)?,
        name: row.get("name")?,
        seats: row.get("seats")?,
        active: row.get("active")?,
    })
}
