//! What columns hold: chosen, remembered, missing, doubled.

use super::cautions;
use etp_app::forms::{ColumnChoice, ImportRoster, ReadRoster};
use etp_app::views::RosterPreview;
use etp_app::{Failure, roster};
use etp_tests::{Centre, taking};

const STRANGE: &str = "Wie;Roepnaam;Geboren;Schoenmaat\r\nMaes;Dirk;03/02/1948;44\r\n";

fn choices(pairs: &[(&str, &str)]) -> Vec<ColumnChoice> {
    let choice = |(heading, holds): &(&str, &str)| ColumnChoice {
        heading: (*heading).into(),
        holds: (*holds).into(),
    };
    pairs.iter().map(choice).collect()
}

fn preview(centre: &Centre, pairs: &[(&str, &str)]) -> Result<RosterPreview, Failure> {
    let form = ReadRoster {
        path: centre.file("roster.csv", STRANGE).display().to_string(),
        sheet: None,
        columns: choices(pairs),
    };
    roster::preview_roster(centre.desk(), &form)
}

fn held(preview: &RosterPreview) -> Vec<&str> {
    preview
        .columns
        .iter()
        .map(|column| column.holds.as_str())
        .collect()
}

#[test]
fn what_somebody_chose_for_some_headings_is_remembered_for_them() {
    let centre = Centre::in_givet_on("2026-09-03");
    let first = preview(&centre, &[]).unwrap();
    assert_eq!(first.missing, ["last-name"]);
    assert_eq!((first.rows, first.good, first.sample.len()), (1, 0, 0));
    assert_eq!(first.columns[3].sample, ["44"]);
    let refused = roster::import_roster(centre.desk(), taking(&first)).unwrap_err();
    assert_eq!(refused.code, "roster-columns-missing");
    let chosen = preview(&centre, &[("Wie", "last-name"), ("Schoenmaat", "notes")]).unwrap();
    assert_eq!((chosen.good, chosen.remembered), (1, false));
    assert!(
        !preview(&centre, &[]).unwrap().remembered,
        "a preview writes nothing"
    );
    roster::import_roster(centre.desk(), taking(&chosen)).unwrap();
    let again = preview(&centre, &[]).unwrap();
    assert!(again.remembered);
    assert_eq!(
        held(&again),
        ["last-name", "first-name", "birth-date", "notes"]
    );
}

#[test]
fn a_choice_that_cannot_be_is_refused() {
    let centre = Centre::in_givet_on("2026-09-03");
    let code = |pairs: &[(&str, &str)]| preview(&centre, pairs).unwrap_err().code;
    assert_eq!(code(&[("Pointure", "notes")]), "roster-heading-unknown");
    assert_eq!(code(&[("Wie", "shoe-size")]), "roster-column-unknown");
    let twice = [("Wie", "notes"), ("Schoenmaat", "notes")];
    assert_eq!(code(&twice), "roster-column-twice");
}

#[test]
fn two_columns_that_say_the_same_are_told_and_the_first_is_read() {
    let centre = Centre::in_givet_on("2026-09-03");
    let file = "Nom;Prénom;Naissance;Ville;Localité\nNoël;Élise;1948;Givet;Fumay\n";
    let seen = centre.preview(file).unwrap();
    assert_eq!(
        held(&seen),
        ["last-name", "first-name", "birth-date", "commune", ""]
    );
    assert_eq!(
        cautions(&seen.problems),
        [(1, "Localité", "roster-column-doubled")]
    );
    assert_eq!(seen.sample[0].cells, ["Noël", "Élise", "1948", "Givet"]);
}

#[test]
fn everything_a_row_can_say_of_a_person_is_read_and_shown_in_words() {
    let centre = Centre::in_givet_on("2026-09-03");
    let file = "Naam;Voornaam;Geslacht;Land;Postcode;Taal;Vervoer;Grote letters;Tolk;Reistijd;Woont\n\
        Maes;Lieve;V;België;5500;nl / fr;bus;ja;nee;40 min;alleen\n";
    let file = file.replace("Woont", "Woonsituatie");
    let seen = centre.preview(&file).unwrap();
    assert_eq!(seen.good, 1, "{:?}", seen.problems);
    let cells = &seen.sample[0].cells;
    assert_eq!(cells[..3], ["Maes", "Lieve", "Femme"]);
    assert_eq!(cells[4], "5500");
    assert_eq!(cells[5], "néerlandais, français");
    assert_eq!(cells[9], "40");
    assert_eq!(
        cautions(&seen.problems),
        [(2, "", "roster-birth-date-missing")]
    );
    let form: ImportRoster = taking(&seen);
    roster::import_roster(centre.desk(), form).unwrap();
    let id = centre.people()[0];
    let file = etp_app::patients::patient_file(centre.desk(), id).unwrap();
    assert_eq!(file.contact.commune, "Dinant");
    assert!(file.needs.large_print && !file.needs.interpreter);
    assert_eq!(file.needs.travel_minutes, Some(40));
}

#[test]
fn numbers_are_kept_only_where_the_centre_decided_so_and_consents_only_with_their_day() {
    let centre = Centre::in_givet_on("2026-09-03");
    let file = "Nom;Prénom;Né le;NISS;Consentement;Consentement au partage;CP;Médecin traitant\n\
        Noël;Élise;30/07/1985;85073003328;02/03/2026;oui;8600;Dr Nulle Part\n";
    let seen = centre.preview(file).unwrap();
    assert_eq!(
        cautions(&seen.problems),
        [
            (1, "NISS", "roster-identifier-not-kept"),
            (2, "Consentement au partage", "roster-consent-without-day"),
            (2, "CP", "roster-postal-code-zero"),
            (2, "Médecin traitant", "roster-doctor-unknown"),
        ]
    );
    assert_eq!(seen.sample[0].cells[3], "•••••••••28");
    assert_eq!(seen.sample[0].cells[6], "08600");
    roster::import_roster(centre.desk(), taking(&seen)).unwrap();
    let id = centre.people()[0];
    let file = etp_app::patients::patient_file(centre.desk(), id).unwrap();
    assert!(file.identifiers.is_empty());
    assert_eq!(file.consents.len(), 1);
    assert_eq!(file.consents[0].on.to_string(), "2026-03-02");
}
