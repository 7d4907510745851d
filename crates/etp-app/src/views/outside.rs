//! What a neighbour or a relative would read, and what was left out so that they do not.

use chrono::NaiveDateTime;
use etp_domain::{PlaceId, ToldKind};
use serde::Serialize;
use specta::Type;

/// A word that tells something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct ToldWord {
    /// As it was written.
    pub word: String,
    /// What it tells.
    pub kind: ToldKind,
}

/// What may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum OutsidePart {
    /// The name of the centre.
    Centre,
    /// The name of a place.
    Place,
    /// The name of a room.
    Room,
    /// What a session is about.
    Theme,
}

/// Something that is not said outside, and the words it tells too much by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Unsaid {
    /// What.
    pub part: OutsidePart,
    /// The words; none where it names somebody.
    pub words: Vec<String>,
}

/// By which names others read of the centre and its places; the centre's own is empty when none was
/// given, and places without one are not listed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Type)]
pub struct OutsideNames {
    /// The centre's.
    pub centre: String,
    /// Those of places.
    pub places: Vec<OutsideName>,
}

/// By which name others read of a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct OutsideName {
    /// Which place.
    pub place: PlaceId,
    /// Its name outside.
    pub name: String,
}

/// What a calendar file would say to whoever opens the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CalendarPreview {
    /// What the calendar is called.
    pub name: String,
    /// The next entries.
    pub entries: Vec<CalendarLine>,
    /// How many entries it has.
    pub count: u32,
}

/// An entry of a calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CalendarLine {
    /// When it begins.
    pub starts: NaiveDateTime,
    /// What it is called.
    pub title: String,
    /// Where; may be empty.
    pub place: String,
    /// What is not said.
    pub left_out: Vec<Unsaid>,
}
