//! Which calendar the schools of a place usually follow.

/// The departments of the académies at the border, all in zone B: Amiens, Lille, Nancy-Metz, Reims
/// and Strasbourg.
const ZONE_B: &[&str] = &[
    "02", "60", "80", "59", "62", "54", "55", "57", "88", "08", "10", "51", "52", "67", "68",
];

/// The calendar of a place; empty where none is usual or it must be chosen, as in Belgium, where it
/// goes by the Community of the school and not by the place.
///
/// `country` is `FR`, `BE`, `LU` or `DE`. `region` is a department in France, where the centres of
/// the border may leave it empty, a Land such as `SL` in Germany, and otherwise ignored.
pub fn usual(country: &str, region: &str) -> &'static str {
    let [country, region] = [country, region].map(|code| code.trim().to_ascii_uppercase());
    match (country.as_str(), region.as_str()) {
        ("FR", "") => "fr-b",
        ("FR", department) if ZONE_B.contains(&department) => "fr-b",
        ("LU", _) => "lu",
        ("DE", "BW") => "de-bw",
        ("DE", "NW") => "de-nw",
        ("DE", "RP") => "de-rp",
        ("DE", "SL") => "de-sl",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::school::calendars;

    #[test]
    fn the_whole_french_border_is_zone_b() {
        for department in ["", "57", "67", "68", "08", "54", "55", "59", "02", " 88 "] {
            assert_eq!(usual("FR", department), "fr-b", "{department}");
        }
        assert_eq!(usual("FR", "75"), "");
    }

    #[test]
    fn germany_goes_by_land_and_luxembourg_is_one() {
        assert_eq!(usual("de", "sl"), "de-sl");
        assert_eq!(usual("DE", "BY"), "");
        assert_eq!(usual("DE", ""), "");
        assert_eq!(usual("LU", ""), "lu");
    }

    #[test]
    fn in_belgium_it_must_be_chosen() {
        assert_eq!(usual("BE", ""), "");
        assert_eq!(usual("BE", "04000"), "");
    }

    #[test]
    fn what_is_usual_is_a_calendar_of_the_table() {
        let places = [
            ("FR", "57"),
            ("LU", ""),
            ("DE", "BW"),
            ("DE", "NW"),
            ("DE", "RP"),
            ("DE", "SL"),
        ];
        for (country, region) in places {
            assert!(calendars().contains(&usual(country, region)), "{region}");
        }
    }
}
