//! Distance as the crow flies. No road, river or border is known here: say so wherever it is shown.

use super::Point;

/// The mean radius of the Earth, in kilometres.
const EARTH: f64 = 6371.0088;

/// Kilometres in a straight line between two points, over the ground of a round Earth (haversine).
/// The way by road is longer.
pub fn straight_line_km(from: Point, to: Point) -> f64 {
    let half = |a: f64, b: f64| ((b - a).to_radians() / 2.0).sin().powi(2);
    let across = from.latitude.to_radians().cos() * to.latitude.to_radians().cos();
    let chord = half(from.latitude, to.latitude) + across * half(from.longitude, to.longitude);
    2.0 * EARTH * chord.clamp(0.0, 1.0).sqrt().asin()
}

/// The same in whole kilometres, as people say it.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "half the way around the Earth is 20 015 kilometres"
)]
pub fn whole_km(from: Point, to: Point) -> u32 {
    straight_line_km(from, to).round() as u32
}

/// The middle of points that lie close together.
pub(crate) fn middle(points: impl Iterator<Item = Point>) -> Option<Point> {
    let (count, latitude, longitude) = points.fold((0.0, 0.0, 0.0), |(count, lat, lon), point| {
        (count + 1.0, lat + point.latitude, lon + point.longitude)
    });
    (count > 0.0).then(|| Point {
        latitude: latitude / count,
        longitude: longitude / count,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(latitude: f64, longitude: f64) -> Point {
        Point {
            latitude,
            longitude,
        }
    }

    #[test]
    fn a_degree_of_a_meridian_is_111_kilometres_and_one_of_a_parallel_less() {
        assert!((straight_line_km(at(49.0, 5.0), at(50.0, 5.0)) - 111.19).abs() < 0.01);
        let east = straight_line_km(at(50.0, 5.0), at(50.0, 6.0));
        assert!((east - 71.47).abs() < 0.05, "{east}");
    }

    #[test]
    fn a_place_is_not_far_from_itself_and_the_antipodes_are_half_way_round() {
        assert!(straight_line_km(at(50.0, 5.0), at(50.0, 5.0)) < 1e-9);
        let round = straight_line_km(at(0.0, 0.0), at(0.0, 180.0));
        assert!((round - std::f64::consts::PI * EARTH).abs() < 1e-6);
    }

    #[test]
    fn nothing_has_no_middle() {
        assert_eq!(middle([].into_iter()), None);
        let two = [at(49.0, 5.0), at(50.0, 6.0)];
        assert_eq!(middle(two.into_iter()), Some(at(49.5, 5.5)));
    }
}
