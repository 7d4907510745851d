//! Places: which communes a postal code belongs to, where they lie, and how far apart.
//!
//! Covers the ten French departments at the border, Belgium, Luxembourg, Saarland,
//! Rhineland-Palatinate and Baden-Württemberg. Knows no street and nobody's address. Where the data
//! come from, and under which licences, stands in `assets/atlas/README.md`.

mod data;
mod distance;
mod find;
mod names;
mod postal_code;

pub use distance::{straight_line_km, whole_km};
pub use find::find;
pub use names::fold;
pub use postal_code::{PostalCode, knows};

use data::Entry;

/// A commune under one of its postal codes; in Luxembourg, a locality.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Commune {
    /// `FR`, `BE`, `LU` or `DE`.
    pub country: &'static str,
    /// The number of a French department, the NIS code of a Belgian province (`04000` for
    /// Brussels), the code of a Land such as `SL`; empty in Luxembourg.
    pub region: &'static str,
    /// As it is written at home, without the letter of the country: `4040`, not `L-4040`.
    pub postal_code: &'static str,
    /// INSEE's code in France, the NIS code in Belgium; empty elsewhere.
    pub code: &'static str,
    /// Its name where it stands: Antwerpen, Eupen, Liège.
    pub name: &'static str,
    /// Its names in French, Dutch and German; empty where it has no other name.
    pub(crate) elsewhere: [&'static str; 3],
    /// Where it lies; `None` where no source says.
    pub point: Option<Point>,
}

impl Commune {
    /// Its name in a language (`fr`, `nl`, `de`), or its own name where it has no other.
    pub fn name_in(&self, language: &str) -> &'static str {
        let [fr, nl, de] = self.elsewhere;
        let name = match language {
            "fr" => fr,
            "nl" => nl,
            "de" => de,
            _ => "",
        };
        if name.is_empty() { self.name } else { name }
    }
}

/// A point on the globe, in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Northwards.
    pub latitude: f64,
    /// Eastwards.
    pub longitude: f64,
}

/// The communes of a postal code, by name. Understands `L-4040`, `D 66111` and `B6700`; knows none
/// for a code that is not one of this country.
pub fn communes_of(country: &str, postal_code: &str) -> Vec<&'static Commune> {
    entries_of(country, postal_code)
        .iter()
        .map(|entry| &entry.commune)
        .collect()
}

/// Where a commune lies: the point of that name under that code or, when the atlas has no such name
/// there, the middle of the places under that code. `None` when it does not know the code.
pub fn point_of(country: &str, postal_code: &str, commune_name: &str) -> Option<Point> {
    let here = entries_of(country, postal_code);
    let name = names::forms(commune_name);
    let named = here.iter().find(|entry| entry.is_called(&name));
    named
        .and_then(|entry| entry.commune.point)
        .or_else(|| distance::middle(here.iter().filter_map(|entry| entry.commune.point)))
}

fn entries_of(country: &str, postal_code: &str) -> &'static [Entry] {
    postal_code::written_at_home(country, postal_code)
        .map_or(&[], |(country, code)| data::under(country, &code))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(country: &str, postal_code: &str) -> Vec<&'static str> {
        communes_of(country, postal_code)
            .iter()
            .map(|commune| commune.name)
            .collect()
    }

    fn km(from: (&str, &str, &str), to: (&str, &str, &str)) -> f64 {
        let point = |(country, code, name)| point_of(country, code, name).expect("a point");
        straight_line_km(point(from), point(to))
    }

    #[test]
    fn a_postal_code_names_its_communes() {
        assert!(names("FR", "08600").contains(&"Givet"));
        assert_eq!(names("BE", "5500"), ["Dinant"]);
        assert_eq!(names("LU", "4040"), ["Esch-sur-Alzette"]);
        assert_eq!(names("DE", "66111"), ["Saarbrücken"]);
        assert_eq!(names("FR", "75001"), Vec::<&str>::new());
    }

    #[test]
    fn two_communes_may_share_a_code_and_a_department_may_end_in_the_middle_of_one() {
        assert!(names("BE", "1040").len() == 2);
        let shared = communes_of("FR", "52100");
        let regions = |region| shared.iter().any(|commune| commune.region == region);
        assert!(regions("51") && regions("52"));
    }

    #[test]
    fn a_code_is_understood_with_the_letter_of_its_country() {
        assert_eq!(names("LU", "L-4040"), names("LU", "4040"));
        assert_eq!(names("DE", " D 66111 "), names("DE", "66111"));
        assert_eq!(names("BE", "B 6700"), ["Arlon"]);
        assert_eq!(names("be", "b-6700"), ["Arlon"]);
        assert_eq!(names("BE", "L-4040"), Vec::<&str>::new());
    }

    #[test]
    fn a_commune_has_its_own_name_and_those_of_the_neighbours() {
        let called = |code, language| communes_of("BE", code)[0].name_in(language);
        let in_each = |code| ["fr", "nl", "de", "en"].map(|language| called(code, language));
        assert_eq!(
            in_each("2000"),
            ["Anvers", "Antwerpen", "Antwerpen", "Antwerpen"]
        );
        assert_eq!(
            in_each("4720"),
            ["La Calamine", "Kelmis", "Kelmis", "Kelmis"]
        );
        assert_eq!(in_each("6700"), ["Arlon", "Aarlen", "Arlon", "Arlon"]);
    }

    #[test]
    fn distances_are_those_between_the_towns_and_not_their_villages() {
        let givet = ("FR", "08600", "Givet");
        assert!((km(givet, ("BE", "5500", "Dinant")) - 14.7).abs() < 0.5);
        assert!((km(givet, ("BE", "5570", "Beauraing")) - 9.8).abs() < 0.5);
        let longwy = ("FR", "54400", "Longwy");
        assert!((km(longwy, ("BE", "6700", "Arlon")) - 18.4).abs() < 0.5);
    }

    #[test]
    fn a_name_the_atlas_lacks_lies_in_the_middle_of_its_code() {
        let somewhere = point_of("FR", "08600", "Nulle-Part").expect("a point");
        let givet = point_of("FR", "08600", "GIVET").expect("a point");
        assert!(straight_line_km(somewhere, givet) < 10.0);
        assert_eq!(point_of("FR", "99999", "Givet"), None);
    }
}
