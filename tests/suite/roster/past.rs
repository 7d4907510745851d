//! Past enrolments, assessments and attendance, into a register whose people are known.

use super::{cautions, wrong};
use etp_app::forms::ImportRoster;
use etp_app::views::{PatientFile, PatientList};
use etp_app::{Mark, PatientId, patients, programmes, roster};
use etp_tests::{Centre, taking};

const PEOPLE: &str = "Nom;Prénom;Né le\n\
    Collard;Anne;03/02/1948\nMaes;Dirk;04/05/1950\nMaes;Dirk;06/07/1980\n";

fn centre() -> Centre {
    let centre = Centre::in_givet_on("2026-09-03");
    assert_eq!(centre.import(PEOPLE).expect("the story goes on").taken, 3);
    centre
}

fn of(centre: &Centre, name: &str) -> PatientId {
    let found =
        patients::patients(centre.desk(), PatientList::All, name, 0).expect("the story goes on");
    found.patients[0].id
}

fn file(centre: &Centre, name: &str) -> PatientFile {
    patients::patient_file(centre.desk(), of(centre, name)).expect("the story goes on")
}

#[test]
fn an_import_of_the_same_people_again_doubles_nobody() {
    let centre = centre();
    let again = centre.preview(PEOPLE).unwrap();
    assert_eq!((again.good, again.twins.len()), (0, 3));
    let refused = roster::import_roster(centre.desk(), taking(&again)).unwrap_err();
    assert_eq!(refused.code, "roster-nothing-to-take");
    assert_eq!(centre.people().len(), 3);
    let asked = ImportRoster {
        take_likely_twins: true,
        ..taking(&again)
    };
    let done = roster::import_roster(centre.desk(), asked).unwrap().answer;
    assert_eq!((done.taken, centre.people().len()), (3, 6));
}

#[test]
fn somebody_who_is_nearly_known_is_held_back_and_somebody_who_may_be_is_taken() {
    let centre = centre();
    let file = "Nom;Prénom;Né le\nColard;Anne;03/02/1948\nCollard;Anne;\nPetit;Guy;1950\n";
    let seen = centre.preview(file).unwrap();
    assert_eq!(seen.twins.len(), 1);
    assert_eq!(
        (seen.twins[0].line, seen.twins[0].name.as_str()),
        (2, "Anne Colard")
    );
    assert_eq!(seen.twins[0].known.last_name, "Collard");
    assert_eq!(
        cautions(&seen.problems),
        [
            (3, "Né le", "roster-birth-date-missing"),
            (3, "", "roster-perhaps-known")
        ]
    );
    assert_eq!(seen.good, 2);
}

#[test]
fn enrolments_find_their_people_and_make_their_programmes_once() {
    let centre = centre();
    let rows = "Nom;Prénom;Né le;Programme;Pathologie;Inscrit le\n\
        COLLARD;anne;;Bien vivre;Diabète;02/03/2024\n\
        Maes;Dirk;04/05/1950;bien-vivre;;01/02/2024\n\
        Maes;Dirk;;Bien vivre;;01/02/2024\n\
        Noël;Zoé;;Bien vivre;;01/02/2024\n\
        Maes;Dirk;06/07/1980;Bien vivre;;01/02/1979\n";
    let seen = centre.preview(rows).unwrap();
    assert_eq!(seen.kind, "enrolments");
    assert_eq!(
        wrong(&seen.problems),
        [
            (4, "Nom", "roster-person-ambiguous"),
            (5, "Nom", "roster-person-unknown"),
            (6, "Inscrit le", "roster-day-before-birth"),
        ]
    );
    assert_eq!(
        roster::import_roster(centre.desk(), taking(&seen))
            .unwrap()
            .answer
            .taken,
        2
    );
    let all = programmes::programmes(centre.desk()).unwrap();
    assert_eq!((all.len(), all[0].enrolled), (1, 2));
    assert_eq!(
        (all[0].title.as_str(), all[0].pathology.code()),
        ("Bien vivre", "diabetes2")
    );
    assert_eq!(all[0].starts_on.to_string(), "2024-02-01");
    // The same rows again are known, and write nothing.
    let again = centre.import(rows).unwrap();
    assert_eq!((again.taken, again.import), (0, None));
    assert_eq!(roster::imports(centre.desk()).unwrap().len(), 2);
}

#[test]
fn assessments_are_taken_once() {
    let centre = centre();
    let number = patients::patient_file(centre.desk(), of(&centre, "Collard"))
        .unwrap()
        .row
        .file_number;
    let rows = format!(
        "N° de dossier;Bilan;Date du bilan;À distance\n\
         {number};BEP;02/03/2024;oui\n{number};BEP;02/03/2024;oui\n\
         {number};peut-être;02/03/2024;\nP-0001-Z;BEP;02/03/2024;\n{number};BEP;02/03/2027;\n"
    );
    let seen = centre.preview(&rows).unwrap();
    assert_eq!(
        wrong(&seen.problems),
        [
            (4, "Bilan", "roster-assessment-unreadable"),
            (5, "N° de dossier", "roster-file-number-unreadable"),
            (6, "Date du bilan", "roster-day-ahead"),
        ]
    );
    assert_eq!(centre.import(&rows).unwrap().taken, 1);
    assert_eq!(centre.import(&rows).unwrap().taken, 0);
    let assessments = file(&centre, "Collard").assessments;
    assert_eq!(assessments.len(), 1);
    assert!(assessments[0].remote);
}

const ATTENDANCE: &str = "Nom;Prénom;Né le;Programme;Date de séance;Heure;Thème;Présence\n\
    Collard;Anne;;Bien vivre;09/03/2024;14h;Les pieds;présente\n\
    Maes;Dirk;1950;Bien vivre;09/03/2024;14h;Les pieds;te laat\n\
    Maes;Dirk;1980;Bien vivre;09/03/2024;14h;LES PIEDS;entschuldigt\n\
    Collard;Anne;;Bien vivre;02/03/2024;14h;Le repas;absent\n\
    Collard;Anne;;Bien vivre;02/03/2024;14h;Le repas;present\n\
    Collard;Anne;;Bien vivre;02/03/2024;14h;Le repas;\n";

#[test]
fn attendance_makes_held_sessions_in_order_and_marks_their_people() {
    let centre = centre();
    let seen = centre.preview(ATTENDANCE).unwrap();
    assert_eq!(
        wrong(&seen.problems),
        [
            (6, "Présence", "roster-mark-differs"),
            (7, "Présence", "roster-mark-missing")
        ]
    );
    assert_eq!(cautions(&seen.problems), [(1, "", "roster-sessions-made")]);
    assert_eq!(centre.import(ATTENDANCE).unwrap().taken, 4);
    let programme = programmes::programmes(centre.desk()).unwrap().remove(0);
    assert_eq!((programme.sessions, programme.held), (2, 2));
    let sessions = centre.sessions(programme.id);
    assert_eq!(sessions[0].theme, "Le repas");
    assert_eq!(
        (sessions[1].number, sessions[1].listed, sessions[1].present),
        (2, 3, 2)
    );
    let anne = file(&centre, "Collard");
    assert_eq!(anne.sessions.len(), 2);
    assert_eq!(anne.sessions[0].mark, Some(Mark::Present));
    // Again: all of it is known.
    assert_eq!(centre.import(ATTENDANCE).unwrap().taken, 0);
}

#[test]
fn a_mark_of_the_register_is_not_overwritten_and_an_expected_one_is_filled_in() {
    let mut centre = centre();
    let people = centre.people();
    let programme = centre.open("diabetes2", &people).unwrap();
    centre.reopen_on("2026-09-04");
    let first = centre.sessions(programme)[0].clone();
    let anne = of(&centre, "Collard");
    centre.mark(first.id, anne, Mark::Present).unwrap();
    let rows = format!(
        "Nom;Prénom;Né le;Programme;Date de séance;Présence\n\
         Collard;Anne;;{0};{1};absent\nMaes;Dirk;1950;{0};{1};présent\n",
        first.programme_title, first.date
    );
    let seen = centre.preview(&rows).unwrap();
    assert_eq!(
        wrong(&seen.problems),
        [(2, "Présence", "roster-mark-differs")]
    );
    assert_eq!(centre.import(&rows).unwrap().taken, 1);
    let list = etp_app::attendance::attendance(centre.desk(), first.id).unwrap();
    assert_eq!((list.session.marked, list.session.listed), (2, 3));
}
