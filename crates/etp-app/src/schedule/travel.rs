//! How long the way takes, as far as communes tell: a straight line, winding as roads here do.

use etp_atlas::places::{Point, straight_line_km};
use etp_domain::{Contact, Country};

/// Roads of the border are about this much longer than the straight line. An estimate, shown as one.
const WINDING: f64 = 1.3;
/// Kilometres an hour on them. An estimate.
const SPEED: f64 = 60.0;

/// Where a place, or a home, lies: the point of its commune.
pub(crate) fn point_of_place(contact: &Contact) -> Option<Point> {
    if contact.residence == Country::Other {
        return None;
    }
    let country = contact.residence.code();
    etp_atlas::places::point_of(country, &contact.postal_code, &contact.commune)
}

/// Minutes by car between two points, rounded up to five.
pub(crate) fn minutes_between(a: Point, b: Point) -> u32 {
    let minutes = straight_line_km(a, b) * WINDING / SPEED * 60.0;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the border is a few hundred kilometres long"
    )]
    let whole = minutes.ceil() as u32;
    whole.div_ceil(5) * 5
}
