//! Luxembourg: a postal code is a street or two, and the place is a locality, not a commune.

use crate::line::Line;
use crate::postal_list::{Place, PostalList};

/// Every code with its localities.
pub(crate) fn lines(list: &PostalList) -> Vec<Line> {
    list.of("LU")
        .flat_map(|(code, places)| places.iter().map(move |place| line(code, place)))
        .collect()
}

fn line(code: &str, place: &Place) -> Line {
    Line {
        country: "LU",
        postal_code: code.to_owned(),
        name: place.name.clone(),
        point: Some(place.point()),
        ..Line::default()
    }
}
