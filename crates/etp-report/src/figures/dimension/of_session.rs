//! The keys of a session, and of one person at it.

use super::{Dimension, Key, day_key, of_person, or_unknown};
use crate::centre::{Centre, Held};
use chrono::Datelike;
use etp_domain::{AbsenceReason, Mark, PlaceFact, PresenceFact, ProgrammeFact};

pub(super) fn keys(
    centre: &Centre<'_>,
    dimension: Dimension,
    held: &Held<'_>,
    presence: Option<&PresenceFact>,
) -> Vec<Key> {
    let session = held.session;
    let date = session.date;
    let one = |key: Key| vec![key];
    match dimension {
        Dimension::Programme => one(Key::Programme(session.programme)),
        Dimension::Scheme => one(Key::code(programme(centre, held).scheme.code())),
        Dimension::Pathology => one(Key::code(programme(centre, held).pathology.code())),
        Dimension::Place => one(session.place.map_or(Key::Unknown, Key::Place)),
        Dimension::PlaceKind => one(place(centre, held, |one| one.kind.code())),
        Dimension::SessionCountry => one(place(centre, held, |one| one.country.code())),
        Dimension::Theme => one(Key::Words(session.theme.clone())),
        Dimension::Weekday => one(Key::code(&date.weekday().number_from_monday().to_string())),
        Dimension::Month | Dimension::Quarter | Dimension::Year => {
            day_key(dimension, date).into_iter().collect()
        }
        Dimension::Educator => or_unknown(held.leaders.iter().map(|one| Key::Professional(*one))),
        Dimension::Profession => or_unknown(professions(centre, held)),
        Dimension::SessionKind => one(Key::code(session.kind.code())),
        Dimension::Session => one(Key::Session(held.number)),
        Dimension::CancelCause => one(session
            .cancelled
            .map_or(Key::Unknown, |cause| Key::code(cause.code()))),
        Dimension::BelgianCode => crate::indicators::belgian_codes(centre, held),
        _ => presence.map_or_else(Vec::new, |one| of_presence(centre, dimension, held, one)),
    }
}

fn of_presence(
    centre: &Centre<'_>,
    dimension: Dimension,
    held: &Held<'_>,
    presence: &PresenceFact,
) -> Vec<Key> {
    let code = |code: Option<&str>| vec![code.map_or(Key::Unknown, Key::code)];
    match dimension {
        Dimension::Mark => code(presence.mark.map(Mark::code)),
        Dimension::AbsenceReason => code(presence.reason.map(AbsenceReason::code)),
        Dimension::Delivery if held.is_remote(presence, centre.facts) => code(Some("remote")),
        Dimension::Delivery => code(Some("on-site")),
        _ => of_person::keys(centre, dimension, centre.person(presence.patient)),
    }
}

fn programme<'a>(centre: &Centre<'a>, held: &Held<'_>) -> &'a ProgrammeFact {
    &centre.facts.programmes[held.session.programme as usize]
}

fn place(centre: &Centre<'_>, held: &Held<'_>, word: fn(&PlaceFact) -> &'static str) -> Key {
    let place = held.session.place;
    let place = place.map(|place| &centre.facts.places[place as usize]);
    place.map_or(Key::Unknown, |place| Key::code(word(place)))
}

fn professions(centre: &Centre<'_>, held: &Held<'_>) -> impl Iterator<Item = Key> {
    let leaders = held.leaders.iter();
    leaders.map(|one| Key::code(centre.facts.professionals[*one as usize].profession.code()))
}
