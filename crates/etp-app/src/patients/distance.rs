//! How far somebody lives, in a straight line. The atlas knows communes, never addresses.

use crate::Failure;
use etp_atlas::places::{Point, point_of, whole_km};
use etp_domain::{Contact, Country};
use etp_store::Reader;

/// Where distances are measured from: the centre's first place in use that the atlas knows.
pub(super) fn standpoint(reader: &Reader<'_>) -> Result<Option<Point>, Failure> {
    let places = reader.places()?;
    Ok(places
        .iter()
        .filter(|(place, _)| place.active)
        .find_map(|(place, _)| point(&place.contact)))
}

/// Whole kilometres from a point to a home, where the atlas knows both.
pub(super) fn distance(from: Option<Point>, home: &Contact) -> Option<u32> {
    Some(whole_km(from?, point(home)?))
}

fn point(contact: &Contact) -> Option<Point> {
    if contact.residence == Country::Other {
        return None;
    }
    point_of(
        contact.residence.code(),
        &contact.postal_code,
        &contact.commune,
    )
}
