//! What a person is given, and what is left when they are erased: theirs, and nobody else's.

use etp_app::forms::{
    ErasePerson, ErasureReason, ExportPerson, MergePatients, PrintHandout, SetStanding, UndoMerge,
};
use etp_app::views::{PatientList, SavedList};
use etp_app::{
    HandoutLanguage, HandoutLayout, PatientId, attendance, handouts, merges, patients, rights,
};
use etp_domain::{ConsentAnswer, ConsentKind, ConsentStanding, Standing};
use etp_tests::{Centre, answer, day, somebody};

fn copy_of(centre: &Centre, patient: PatientId) -> String {
    let form = ExportPerson {
        patient,
        language: HandoutLanguage::Fr,
        large_print: false,
        folder: centre.folder().display().to_string(),
    };
    let made = rights::export_person(centre.desk(), &form).expect("a copy");
    std::fs::read_to_string(made.json).expect("a document")
}

fn waited_for(centre: &Centre, patient: PatientId) -> usize {
    let file = patients::patient_file(centre.desk(), patient).expect("a file");
    file.sessions
        .iter()
        .filter(|line| line.mark.is_none())
        .count()
}

#[test]
fn a_copy_holds_nothing_of_somebody_the_file_was_once_merged_with() {
    let centre = Centre::in_givet_on("2026-11-22");
    let write = |form| patients::save_patient(centre.desk(), form).unwrap().answer;
    let anne = write(somebody("Collard", "Anne", "1948-02-03"));
    let mut other = somebody("Henrard", "Odile", "1951-07-09");
    other.notes = "préfère le matin".into();
    let odile = write(other);
    let form = MergePatients {
        kept: anne,
        gone: odile,
        take: vec!["notes".into()],
    };
    let merge = merges::merge_patients(centre.desk(), &form).unwrap().answer;
    merges::undo_merge(centre.desk(), &UndoMerge { merge }).unwrap();
    let (of_anne, of_odile) = (copy_of(&centre, anne), copy_of(&centre, odile));
    for trace in ["Henrard", "Odile", "1951", "préfère"] {
        assert!(!of_anne.contains(trace), "{trace}");
    }
    for trace in ["Collard", "Anne", "1948"] {
        assert!(!of_odile.contains(trace), "{trace}");
    }
    assert!(of_odile.contains("préfère le matin"));
}

#[test]
fn an_erasure_leaves_no_handout_of_any_number_and_no_list_with_the_name() {
    let centre = Centre::in_givet_on("2026-08-06");
    let people = centre.with_people(3);
    let session = centre.attended("diabetes2", &people);
    let print = |patient| {
        let form = PrintHandout {
            session,
            patient: Some(patient),
            languages: vec![],
            layout: HandoutLayout::SideBySide,
            despite: String::new(),
        };
        handouts::print_handout(centre.desk(), form).unwrap().path
    };
    let papers = [print(people[0]), print(people[1]), print(people[2])];
    let list = SavedList {
        name: "À voir".into(),
        list: PatientList::All,
        search: "nom1".into(),
    };
    patients::save_list(centre.desk(), list).unwrap();
    let form = MergePatients {
        kept: people[0],
        gone: people[1],
        take: vec![],
    };
    merges::merge_patients(centre.desk(), &form).unwrap();
    let file = patients::patient_file(centre.desk(), people[0]).unwrap();
    let erase = ErasePerson {
        patient: people[0],
        reason: ErasureReason::Asked,
        file_number: file.row.file_number,
        language: HandoutLanguage::Fr,
        certificate: centre.folder().display().to_string(),
    };
    let erased = rights::erase_person(centre.desk(), &erase).unwrap().answer;
    assert!(std::path::Path::new(&erased.certificate).exists());
    let there = papers.map(|path| std::path::Path::new(&path).exists());
    assert_eq!(there, [false, false, true]);
    assert_eq!(patients::patient_lists(centre.desk()).unwrap().saved, []);
    assert_eq!(centre.people(), [people[2]]);
    assert_eq!(
        attendance::attendance(centre.desk(), session)
            .unwrap()
            .session
            .present,
        2
    );
}

#[test]
fn a_refusal_found_late_changes_nothing_while_a_newer_yes_stands() {
    let centre = Centre::in_givet_on("2026-08-06");
    let people = centre.with_people(2);
    centre.open("diabetes2", &people).unwrap();
    let say = |what, on| {
        let form = answer(people[0], ConsentKind::Join, what, on);
        patients::record_consent(centre.desk(), form).unwrap();
    };
    say(ConsentAnswer::Given, "2026-08-01");
    say(ConsentAnswer::Refused, "2024-05-02");
    assert_eq!(waited_for(&centre, people[0]), 5);
    say(ConsentAnswer::Refused, "2026-08-05");
    assert_eq!(waited_for(&centre, people[0]), 0);
}

#[test]
fn the_no_of_one_file_is_the_no_of_both_once_they_are_merged() {
    let centre = Centre::in_givet_on("2026-08-06");
    let people = centre.with_people(2);
    let no = answer(
        people[0],
        ConsentKind::Join,
        ConsentAnswer::Refused,
        "2026-08-01",
    );
    patients::record_consent(centre.desk(), no).unwrap();
    centre.open("diabetes2", &people[1..]).unwrap();
    let form = MergePatients {
        kept: people[1],
        gone: people[0],
        take: vec![],
    };
    merges::merge_patients(centre.desk(), &form).unwrap();
    let file = patients::patient_file(centre.desk(), people[1]).unwrap();
    assert_eq!(file.row.consent, ConsentStanding::Refused);
    assert_eq!(waited_for(&centre, people[1]), 0);
}

#[test]
fn nobody_waits_for_somebody_who_died_or_moved() {
    let centre = Centre::in_givet_on("2026-08-06");
    let people = centre.with_people(2);
    centre.open("diabetes2", &people).unwrap();
    let died = SetStanding {
        patient: people[0],
        standing: Standing::Deceased,
        since: day("2026-08-05"),
        reason: String::new(),
    };
    patients::set_standing(centre.desk(), died).unwrap();
    assert_eq!(waited_for(&centre, people[0]), 0);
    let refused = centre.open("obesity", &people).unwrap_err();
    assert_eq!(refused.code, "standing-not-active");
}
