//! Times of other calendars when somebody or some room is taken: when, and never by what.

use crate::columns::{id_if_any, instant, stamp, unreadable, wall};
use crate::{Reader, StoreError, Writer};
use chrono::{DateTime, NaiveDateTime, Utc};
use etp_domain::{ProfessionalId, Resource, RoomId, Slot, Taken};
use rusqlite::types::FromSqlError;
use rusqlite::{Row, named_params};
use uuid::Uuid;

/// A calendar that times were taken from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BusySource {
    /// What people call it.
    pub source: String,
    /// Whom or what its times take.
    pub whom: Resource,
    /// How many times it gave.
    pub count: u32,
    /// When they were taken from it.
    pub imported_at: DateTime<Utc>,
}

impl Reader<'_> {
    /// Times of other calendars that share a moment with a stretch of time, earliest first.
    ///
    /// # Errors
    /// The disk.
    pub fn busy_between(
        &self,
        from: NaiveDateTime,
        to: NaiveDateTime,
    ) -> Result<Vec<Taken>, StoreError> {
        let params = named_params! { ":from": wall(from), ":to": wall(to) };
        self.all(include_str!("busy/between.sql"), params, |row| {
            Ok(Taken {
                whom: whom(row)?,
                slot: Slot {
                    from: row.get("from_at")?,
                    to: row.get("to_at")?,
                },
                leave: false,
            })
        })
    }

    /// The calendars times were taken from, by name.
    ///
    /// # Errors
    /// The disk.
    pub fn busy_sources(&self) -> Result<Vec<BusySource>, StoreError> {
        self.all(include_str!("busy/sources.sql"), [], |row| {
            Ok(BusySource {
                source: row.get("name")?,
                whom: whom(row)?,
                count: row.get("times")?,
                imported_at: instant(row, "imported_at")?,
            })
        })
    }
}

impl Writer<'_> {
    /// Writes the times a calendar gives for somebody or some room, in place of those it gave before.
    ///
    /// # Errors
    /// No such professional or room; a time that ends before it begins; the disk.
    pub fn replace_busy(
        &self,
        source: &str,
        whom: Resource,
        slots: &[Slot],
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.drop_busy(source, whom)?;
        let (professional, room) = parts(whom);
        let line = self.one(
            include_str!("busy/add_source.sql"),
            named_params! {
                ":name": source, ":professional": professional, ":room": room, ":at": stamp(now),
            },
            |row| row.get::<_, i64>("line"),
        )?;
        for slot in slots {
            self.run(
                include_str!("busy/add_time.sql"),
                named_params! { ":source": line, ":from": wall(slot.from), ":to": wall(slot.to) },
            )?;
        }
        Ok(())
    }

    /// Takes out every time a calendar gave for somebody or some room. A calendar of the same name that
    /// is another's stays.
    ///
    /// # Errors
    /// The disk.
    pub fn drop_busy(&self, source: &str, whom: Resource) -> Result<(), StoreError> {
        let (professional, room) = parts(whom);
        let params = named_params! {
            ":name": source, ":professional": professional, ":room": room,
        };
        self.run(include_str!("busy/drop_times.sql"), params)?;
        self.run(include_str!("busy/drop_source.sql"), params)?;
        Ok(())
    }
}

/// The columns whom a calendar takes lies in.
fn parts(whom: Resource) -> (Option<Uuid>, Option<Uuid>) {
    match whom {
        Resource::Professional(who) => (Some(who.0), None),
        Resource::Room(room) => (None, Some(room.0)),
    }
}

fn whom(row: &Row<'_>) -> rusqlite::Result<Resource> {
    let professional = id_if_any(row, "professional", ProfessionalId)?;
    match (professional, id_if_any(row, "room", RoomId)?) {
        (Some(who), None) => Ok(Resource::Professional(who)),
        (None, Some(room)) => Ok(Resource::Room(room)),
        _ => unreadable(row, "room", FromSqlError::InvalidType),
    }
}
