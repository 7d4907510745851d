//! Professionals, rooms and programmes by the names people type on the command line.

use crate::{Desk, Failure};
use etp_domain::names::fold_tight;
use etp_domain::{ProfessionalId, ProgrammeId, RoomId};

/// The professional of a name: first name and family name in either order, or the family name alone
/// when one professional has it.
///
/// # Errors
/// Nobody is called so, or several are; the disk.
pub fn professional_named(desk: &Desk, name: &str) -> Result<ProfessionalId, Failure> {
    let all = desk.read(|reader| Ok(reader.professionals()?))?;
    let asked = fold_tight(name);
    let called = |one: &etp_domain::Professional| {
        let (first, last) = (&one.first_name, &one.last_name);
        let ways = [
            format!("{first}{last}"),
            format!("{last}{first}"),
            last.clone(),
        ];
        ways.iter().any(|way| fold_tight(way) == asked)
    };
    one_of(all.iter().filter(|one| called(one)).map(|one| one.id), name)
}

/// The room of a name; `Place, Room` tells two rooms of one name apart.
///
/// # Errors
/// No room is called so, or several are; the disk.
pub fn room_named(desk: &Desk, name: &str) -> Result<RoomId, Failure> {
    let places = desk.read(|reader| Ok(reader.places()?))?;
    let asked = fold_tight(name);
    let rooms = places
        .iter()
        .flat_map(|(place, rooms)| rooms.iter().map(move |room| (place, room)));
    let called = rooms.filter(|(place, room)| {
        let whole = format!("{}{}", place.name, room.name);
        fold_tight(&room.name) == asked || fold_tight(&whole) == asked
    });
    one_of(called.map(|(_, room)| room.id), name)
}

/// The programme of a title.
///
/// # Errors
/// No programme is called so, or several are; the disk.
pub fn programme_named(desk: &Desk, name: &str) -> Result<ProgrammeId, Failure> {
    let all = desk.read(|reader| Ok(reader.programmes()?))?;
    let asked = fold_tight(name);
    let called = all
        .iter()
        .filter(|row| fold_tight(&row.programme.title) == asked);
    one_of(called.map(|row| row.programme.id), name)
}

fn one_of<T>(mut found: impl Iterator<Item = T>, name: &str) -> Result<T, Failure> {
    let code = match (found.next(), found.next()) {
        (Some(one), None) => return Ok(one),
        (None, _) => "name-of-none",
        (Some(_), Some(_)) => "name-of-several",
    };
    Err(Failure::refused(code).with("given", name))
}
