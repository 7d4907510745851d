//! Which column is which, by its heading in French, Dutch, German or English.

use super::words::fold;
use crate::Failure;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    LastName,
    FirstName,
    BirthDate,
    Sex,
    Residence,
    PostalCode,
    Commune,
    Phone,
    Languages,
}

/// The headings of each column, folded: small letters, no accents, no punctuation.
const HEADINGS: [(Column, &[&str]); 9] = [
    (
        Column::LastName,
        &[
            "nom",
            "nomdefamille",
            "nomusuel",
            "nomdusage",
            "naam",
            "achternaam",
            "familienaam",
            "name",
            "nachname",
            "familienname",
            "lastname",
            "surname",
            "familyname",
        ],
    ),
    (
        Column::FirstName,
        &[
            "prenom",
            "prenoms",
            "voornaam",
            "vorname",
            "firstname",
            "givenname",
            "forename",
        ],
    ),
    (
        Column::BirthDate,
        &[
            "datedenaissance",
            "naissance",
            "neele",
            "ddn",
            "nele",
            "geboortedatum",
            "geboren",
            "geburtsdatum",
            "geburtstag",
            "dateofbirth",
            "birthdate",
            "dob",
            "born",
        ],
    ),
    (
        Column::Sex,
        &["sexe", "genre", "geslacht", "geschlecht", "sex", "gender"],
    ),
    (
        Column::Residence,
        &[
            "pays",
            "paysderesidence",
            "land",
            "woonland",
            "wohnland",
            "country",
            "countryofresidence",
            "residence",
        ],
    ),
    (
        Column::PostalCode,
        &[
            "codepostal",
            "cp",
            "postcode",
            "postnummer",
            "plz",
            "postleitzahl",
            "postalcode",
            "zip",
            "zipcode",
        ],
    ),
    (
        Column::Commune,
        &[
            "commune",
            "ville",
            "localite",
            "gemeente",
            "woonplaats",
            "stad",
            "plaats",
            "gemeinde",
            "ort",
            "wohnort",
            "stadt",
            "town",
            "city",
            "municipality",
        ],
    ),
    (
        Column::Phone,
        &[
            "telephone",
            "tel",
            "numerodetelephone",
            "telefoon",
            "telefoonnummer",
            "gsm",
            "telefon",
            "telefonnummer",
            "handy",
            "phone",
            "phonenumber",
            "mobile",
            "portable",
        ],
    ),
    (
        Column::Languages,
        &[
            "langue",
            "langues",
            "langueparlee",
            "languesparlees",
            "taal",
            "talen",
            "sprache",
            "sprachen",
            "language",
            "languages",
        ],
    ),
];

/// Columns nobody can do without, and the key of their name in sentences.
const NEEDED: [(Column, &str); 3] = [
    (Column::LastName, "last-name"),
    (Column::FirstName, "first-name"),
    (Column::BirthDate, "birth-date"),
];

/// Where each column stands in the file.
pub(super) struct Headings {
    /// The headings as the file writes them.
    pub(super) written: Vec<String>,
    found: Vec<Option<Column>>,
}

impl Headings {
    /// # Errors
    /// `roster-column-missing-…` for the first needed column that is not there;
    /// `roster-column-twice` when two headings mean the same.
    pub(super) fn read(written: Vec<String>) -> Result<Self, Failure> {
        let mut found: Vec<Option<Column>> = Vec::new();
        for heading in &written {
            let column = column_of(heading);
            if column.is_some() && found.contains(&column) {
                return Err(Failure::refused("roster-column-twice").with("column", heading));
            }
            found.push(column);
        }
        let headings = Self { written, found };
        match NEEDED
            .iter()
            .find(|(column, _)| headings.place(*column).is_none())
        {
            Some((_, name)) => Err(Failure::refused(format!("roster-column-missing-{name}"))),
            None => Ok(headings),
        }
    }

    /// Where a column stands, from 0.
    pub(super) fn place(&self, column: Column) -> Option<usize> {
        self.found.iter().position(|found| *found == Some(column))
    }

    /// A column's heading as the file writes it; empty when the file has none.
    pub(super) fn heading(&self, column: Column) -> &str {
        self.place(column)
            .and_then(|place| self.written.get(place))
            .map_or("", String::as_str)
    }

    /// Headings nobody asked for.
    pub(super) fn ignored(&self) -> Vec<String> {
        let unknown = self
            .written
            .iter()
            .zip(&self.found)
            .filter(|(heading, found)| found.is_none() && !heading.is_empty());
        unknown.map(|(heading, _)| heading.clone()).collect()
    }
}

fn column_of(heading: &str) -> Option<Column> {
    let folded = fold(heading);
    HEADINGS
        .iter()
        .find(|(_, names)| names.contains(&folded.as_str()))
        .map(|(column, _)| *column)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Headings, Failure> {
        Headings::read(line.split(';').map(str::to_owned).collect())
    }

    #[test]
    fn four_languages_name_the_same_columns() {
        for line in [
            "Nom;Prénom;Date de naissance;Sexe;Pays;Code postal;Commune;Téléphone;Langues",
            "Naam;Voornaam;Geboortedatum;Geslacht;Land;Postcode;Gemeente;Telefoon;Talen",
            "Nachname;Vorname;Geburtsdatum;Geschlecht;Land;PLZ;Wohnort;Telefon;Sprachen",
            "Last name;First name;Date of birth;Sex;Country;Postal code;Town;Phone;Languages",
        ] {
            let headings = read(line).unwrap();
            assert_eq!(headings.place(Column::LastName), Some(0), "{line}");
            assert_eq!(headings.place(Column::Languages), Some(8), "{line}");
            assert!(headings.ignored().is_empty(), "{line}");
        }
    }

    #[test]
    fn a_missing_or_doubled_column_is_refused_by_name() {
        let code = |line| read(line).err().map(|failure| failure.code).unwrap();
        assert_eq!(code("Nom;Prénom;Ville"), "roster-column-missing-birth-date");
        assert_eq!(
            code("Nom;Prénom;Naissance;Ville;Commune"),
            "roster-column-twice"
        );
    }
}
