//! Invented people: names common in four countries, put together by chance.

use fastrand::Rng;
use std::fmt::Write;

/// How many people the centre follows.
const PEOPLE: usize = 140;

/// Where people live: country, postal code (where one code stands for the commune), commune, how
/// their names sound, the languages they read, and how many of a hundred live there.
const PLACES: [Place; 10] = [
    Place("FR", "08600", "Givet", Names::French, "fr", 34),
    Place("FR", "08170", "Fumay", Names::French, "fr", 12),
    Place("FR", "08600", "Givet", Names::French, "fr / nl", 5),
    Place("BE", "5570", "Beauraing", Names::French, "fr", 14),
    Place("BE", "5500", "Dinant", Names::French, "fr / nl", 12),
    Place("BE", "5680", "Doische", Names::Dutch, "nl / fr", 7),
    Place("LU", "", "Esch-sur-Alzette", Names::German, "fr / de", 6),
    Place("LU", "", "Clervaux", Names::German, "de / fr", 4),
    Place("DE", "66663", "Merzig", Names::German, "de / fr", 4),
    Place("DE", "54290", "Trier", Names::German, "de", 2),
];

struct Place(
    &'static str,
    &'static str,
    &'static str,
    Names,
    &'static str,
    u32,
);

#[derive(Clone, Copy)]
enum Names {
    French,
    Dutch,
    German,
}

impl Names {
    fn women(self) -> &'static [&'static str] {
        match self {
            Self::French => &[
                "Anne",
                "Cécile",
                "Élise",
                "Françoise",
                "Hélène",
                "Martine",
                "Monique",
                "Odile",
                "Yvette",
                "Zoé",
            ],
            Self::Dutch => &["Anneke", "Greet", "Hilde", "Lieve", "Marijke", "Truus"],
            Self::German => &["Gisela", "Heike", "Ingrid", "Karin", "Renate", "Ursula"],
        }
    }

    fn men(self) -> &'static [&'static str] {
        match self {
            Self::French => &[
                "André", "Bernard", "Daniel", "Guy", "Jean-Luc", "Louis", "Michel", "Noël", "René",
                "Théo",
            ],
            Self::Dutch => &["Bart", "Dirk", "Geert", "Joris", "Luc", "Wim"],
            Self::German => &["Dieter", "Günter", "Jürgen", "Klaus", "Rainer", "Uwe"],
        }
    }

    fn families(self) -> &'static [&'static str] {
        match self {
            Self::French => &[
                "Bernier",
                "Collard",
                "Delvaux",
                "Fontaine",
                "Gérard",
                "Henrard",
                "Jacquemin",
                "Lambert",
                "Maillet",
                "Noël",
                "Petit",
                "Quinet",
                "Rousselle",
                "Simon",
                "Thiry",
                "Vasseur",
            ],
            Self::Dutch => &[
                "Claes",
                "De Smet",
                "Janssens",
                "Maes",
                "Peeters",
                "Van den Berg",
                "Wouters",
            ],
            Self::German => &[
                "Backes", "Hoffmann", "Klein", "Müller", "Schmitz", "Wagner", "Weber",
            ],
        }
    }
}

/// A semicolon file with French headings and dates.
pub(super) fn roster(chance: &mut Rng) -> String {
    let mut file = String::from(
        "Nom;Prénom;Date de naissance;Sexe;Adresse;Pays;Code postal;Commune;Langues\r\n",
    );
    let mut known = Vec::new();
    while known.len() < PEOPLE {
        let place = place(chance);
        let (sex, first_names) = if chance.u32(..100) < 56 {
            ("F", place.3.women())
        } else {
            ("M", place.3.men())
        };
        let last = pick(chance, place.3.families());
        let first = pick(chance, first_names);
        if known.contains(&(last, first)) {
            continue;
        }
        known.push((last, first));
        let (day, month, year) = (
            chance.u32(1..=28),
            chance.u32(1..=12),
            chance.u32(1938..=1985),
        );
        // Writing to a String cannot fail.
        let _ = write!(
            file,
            "{last};{first};{day:02}/{month:02}/{year};{sex};Rue fictive {};{};{};{};{}\r\n",
            known.len(),
            place.0,
            place.1,
            place.2,
            place.4
        );
    }
    file
}

fn place(chance: &mut Rng) -> &'static Place {
    let mut left = chance.u32(..100);
    for place in &PLACES {
        if left < place.5 {
            return place;
        }
        left -= place.5;
    }
    &PLACES[0]
}

fn pick(chance: &mut Rng, words: &[&'static str]) -> &'static str {
    words[chance.usize(..words.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_invents_the_same_people_and_the_shares_add_up() {
        let twice = [
            roster(&mut Rng::with_seed(7)),
            roster(&mut Rng::with_seed(7)),
        ];
        assert_eq!(twice[0], twice[1]);
        assert_eq!(twice[0].lines().count(), PEOPLE + 1);
        assert_eq!(PLACES.iter().map(|place| place.5).sum::<u32>(), 100);
    }
}
