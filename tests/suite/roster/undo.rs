//! Taking an import back: what nobody touched goes, what somebody worked on stays and is told.

use etp_app::forms::{FlagPatient, UndoImport};
use etp_app::views::{PatientList, Undone};
use etp_app::{ImportId, Mark, patients, programmes, roster};
use etp_tests::{Centre, roster_of};

fn undo(centre: &Centre, import: ImportId) -> Undone {
    roster::undo_import(centre.desk(), &UndoImport { import })
        .expect("the story goes on")
        .answer
}

#[test]
fn an_import_is_taken_back_after_days_but_for_the_people_somebody_worked_on() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let import = centre.import(roster_of(5)).unwrap().import.unwrap();
    centre.reopen_on("2026-09-20");
    let people = centre.people();
    let flag = FlagPatient {
        patient: people[1],
        reason: "rappeler".into(),
        until: None,
    };
    patients::flag_patient(centre.desk(), flag).unwrap();
    let programme = centre.open("diabetes2", &people[3..4]).unwrap();
    let undone = undo(&centre, import);
    assert_eq!(undone.restored, 3);
    let left: Vec<_> = undone
        .left
        .iter()
        .map(|left| (left.patient.id, left.code.as_str()))
        .collect();
    assert_eq!(
        left,
        [(people[1], "changed-since"), (people[3], "has-presences")]
    );
    assert_eq!(centre.people(), [people[1], people[3]]);
    assert_eq!(centre.sessions(programme)[0].listed, 1);
    let line = roster::imports(centre.desk()).unwrap().remove(0);
    assert!(line.undone_at.is_some());
    let again = roster::undo_import(centre.desk(), &UndoImport { import }).unwrap_err();
    assert_eq!(again.code, "import-undone-already");
}

#[test]
fn attendance_taken_back_leaves_the_changed_mark_and_empties_the_rest() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let of_people = centre.import(roster_of(2)).unwrap().import.unwrap();
    let rows = "Nom;Prénom;Programme;Date de séance;Présence\n\
        Nom1;Prénom1;Bien vivre;09/03/2024;présent\n\
        Nom2;Prénom2;Bien vivre;09/03/2024;présent\n\
        Nom2;Prénom2;Marcher;10/03/2024;présent\n";
    let import = centre.import(rows).unwrap().import.unwrap();
    centre.reopen_on("2026-09-20");
    let first = patients::patients(centre.desk(), PatientList::All, "Nom1", 0)
        .unwrap()
        .patients[0]
        .id;
    let all = programmes::programmes(centre.desk()).unwrap();
    let kept = all.iter().find(|one| one.title == "Bien vivre").unwrap().id;
    let session = centre.sessions(kept)[0].id;
    centre
        .correct(session, first, Some(Mark::Excused), "Vu sur la feuille")
        .unwrap();
    let undone = undo(&centre, import);
    assert_eq!((undone.restored, undone.left.len()), (2, 1));
    assert_eq!(undone.left[0].code, "changed-since");
    let all = programmes::programmes(centre.desk()).unwrap();
    assert_eq!(
        all.iter().map(|one| one.title.as_str()).collect::<Vec<_>>(),
        ["Bien vivre"]
    );
    assert_eq!(centre.sessions(kept)[0].listed, 1);
    // Whoever is as they came, the attendance taken back again, can still go.
    let undone = undo(&centre, of_people);
    assert_eq!((undone.restored, undone.left.len()), (1, 1));
    assert_eq!(undone.left[0].code, "has-presences");
}

#[test]
fn an_enrolment_with_presences_since_stays() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    centre.import(roster_of(2)).unwrap();
    let rows = "Nom;Prénom;Programme;Inscrit le\n\
        Nom1;Prénom1;Bien vivre;02/03/2024\nNom2;Prénom2;Bien vivre;02/03/2024\n";
    let import = centre.import(rows).unwrap().import.unwrap();
    centre.reopen_on("2026-09-20");
    let rows = "Nom;Prénom;Programme;Date de séance;Présence\n\
        Nom1;Prénom1;Bien vivre;09/03/2024;présent\n";
    let later = centre.import(rows).unwrap().import.unwrap();
    let undone = undo(&centre, import);
    assert_eq!(
        (undone.restored, undone.left[0].code.as_str()),
        (1, "has-presences")
    );
    assert_eq!(undo(&centre, later).restored, 1);
}
