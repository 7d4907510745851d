//! Headings in four languages, choices over them, and what is remembered.

use super::*;

fn of(line: &str) -> Mapping {
    let headings: Vec<String> = line.split(';').map(str::to_owned).collect();
    Mapping::automatic(&headings)
}

fn codes(mapping: &Mapping) -> Vec<&'static str> {
    let held = mapping.held().iter();
    held.map(|held| held.map_or("", Column::code)).collect()
}

fn choice(heading: &str, holds: &str) -> ColumnChoice {
    ColumnChoice {
        heading: heading.into(),
        holds: holds.into(),
    }
}

#[test]
fn four_languages_name_the_same_columns() {
    for line in [
        "Nom;Prénom;Date de naissance;Sexe;Pays;Code postal;Commune;Téléphone;Langues",
        "Naam;Voornaam;Geboortedatum;Geslacht;Land;Postcode;Gemeente;Telefoon;Talen",
        "Nachname;Vorname;Geburtsdatum;Geschlecht;Land;PLZ;Wohnort;Telefon;Sprachen",
        "Last name;First name;Date of birth;Sex;Country;Postal code;Town;Phone;Languages",
    ] {
        let mapping = of(line);
        assert_eq!(
            codes(&mapping),
            [
                "last-name",
                "first-name",
                "birth-date",
                "sex",
                "residence",
                "postal-code",
                "commune",
                "phone",
                "languages"
            ],
            "{line}"
        );
        assert_eq!(mapping.kind(), Kind::People);
        assert!(mapping.missing().is_empty());
    }
}

#[test]
fn a_second_phone_is_another_phone_and_a_second_town_stays_in_the_file() {
    let mapping = of("Nom;Prénom;Tél;GSM;Ville;Localité");
    assert_eq!(
        codes(&mapping)[2..],
        ["phone", "other-phone", "commune", ""]
    );
    assert_eq!(mapping.doubled().collect::<Vec<_>>(), ["Localité"]);
}

#[test]
fn a_choice_wins_and_what_held_the_same_stays_in_the_file() {
    let chosen =
        of("Nom;Prénom;Nom marital;Pointure").chosen(&[choice("nom MARITAL", "last-name")]);
    assert_eq!(codes(&chosen.unwrap()), ["", "first-name", "last-name", ""]);
    let left = of("Nom;Prénom").chosen(&[choice("Prénom", "")]).unwrap();
    assert_eq!(left.missing(), [Column::FirstName]);
}

#[test]
fn columns_of_the_same_heading_are_chosen_in_the_order_of_the_file() {
    let choices = [choice("x", "last-name"), choice("x", "first-name")];
    assert_eq!(
        codes(&of("x;x").chosen(&choices).unwrap()),
        ["last-name", "first-name"]
    );
}

#[test]
fn a_choice_that_cannot_be_is_refused_by_name() {
    let code = |choices: &[ColumnChoice]| of("Nom;Ville").chosen(choices).unwrap_err().code;
    assert_eq!(code(&[choice("Pointure", "sex")]), "roster-heading-unknown");
    assert_eq!(code(&[choice("Nom", "shoe-size")]), "roster-column-unknown");
    let twice = [choice("Nom", "commune"), choice("Ville", "commune")];
    assert_eq!(code(&twice), "roster-column-twice");
}

#[test]
fn what_is_kept_is_read_back_for_the_same_headings_only() {
    let mapping = of("Nom;Prénom;Pointure")
        .chosen(&[choice("Pointure", "notes")])
        .unwrap();
    let kept = mapping.kept();
    assert_eq!(
        Mapping::remembered(&mapping.headings, &kept),
        Some(mapping.clone())
    );
    assert_eq!(Mapping::remembered(&mapping.headings[..2], &kept), None);
    let twice = serde_json::json!(["notes", "notes", ""]);
    assert_eq!(Mapping::remembered(&mapping.headings, &twice), None);
    assert_eq!(of("NOM;prenom").digest(), of("Nom;Prénom").digest());
    assert_ne!(of("Nom;Prénom").digest(), of("NomP;rénom").digest());
}

#[test]
fn what_is_mapped_says_what_the_rows_are_and_what_is_missing() {
    for (line, kind, missing) in [
        ("Nom", Kind::People, vec!["first-name"]),
        (
            "Nom;Prénom;Ville;Programme;Inscrit le",
            Kind::People,
            vec![],
        ),
        (
            "Nom;Prénom;Né le;Programme;Inscrit le",
            Kind::Enrolments,
            vec![],
        ),
        (
            "N° de dossier;Programme",
            Kind::Enrolments,
            vec!["enrolled-on"],
        ),
        ("NISS;Bilan;Date du bilan", Kind::Assessments, vec![]),
        (
            "Prénom;Date du bilan",
            Kind::Assessments,
            vec!["last-name", "assessment"],
        ),
        (
            "Dossier;Date de séance;Présence;Thème",
            Kind::Attendance,
            vec![],
        ),
        (
            "Dossier;Présence",
            Kind::Attendance,
            vec!["session-date", "programme"],
        ),
    ] {
        let mapping = of(line);
        let codes: Vec<_> = mapping.missing().into_iter().map(Column::code).collect();
        assert_eq!((mapping.kind(), codes), (kind, missing), "{line}");
    }
}
