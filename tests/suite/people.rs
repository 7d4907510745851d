//! A person's file, from the first letter typed to what others may no longer do.

use etp_app::forms::{
    FlagPatient, LookForTwins, MergePatients, NotTheSame, SavePatient, SetStanding, UndoMerge,
    WithdrawConsent,
};
use etp_app::views::{CountsStanding, PatientFile, PatientList};
use etp_app::{Mark, PatientId, attendance, counts, merges, patients};
use etp_domain::{ConsentAnswer, ConsentKind, ConsentStanding, Standing};
use etp_tests::{Centre, answer, day, somebody};

fn write_down(centre: &Centre, form: SavePatient) -> PatientId {
    patients::save_patient(centre.desk(), form)
        .expect("a file")
        .answer
}

fn file(centre: &Centre, patient: PatientId) -> PatientFile {
    patients::patient_file(centre.desk(), patient).expect("a file")
}

fn found(centre: &Centre, words: &str) -> Vec<String> {
    let page = patients::patients(centre.desk(), PatientList::All, words, 0).expect("a page");
    page.patients.into_iter().map(|row| row.last_name).collect()
}

fn on_list(centre: &Centre, list: PatientList) -> u32 {
    patients::patients(centre.desk(), list, "", 0)
        .expect("a page")
        .matching
}

#[test]
fn a_name_of_any_script_is_kept_and_found_again() {
    let centre = Centre::in_givet_on("2026-11-22");
    for (last, words) in [
        ("محمد", "محمد"),
        ("Іваненко", "іваненко"),
        ("Yıldız", "yildiz"),
        ("d'Ursel", "ursel"),
        ("Le Goff-Müller", "goff muller"),
        ("Ø", "o"),
    ] {
        write_down(&centre, somebody(last, "Prénom", ""));
        assert!(found(&centre, words).contains(&last.to_owned()), "{last}");
    }
    let long = "é".repeat(200);
    write_down(&centre, somebody(&long, "Prénom", ""));
    let refused = somebody(&"é".repeat(201), "Prénom", "");
    let failure = patients::save_patient(centre.desk(), refused).unwrap_err();
    assert_eq!(
        (failure.code.as_str(), failure.args["field"].as_str()),
        ("text-too-long", "last_name")
    );
}

#[test]
fn a_date_of_birth_that_cannot_be_is_refused_at_its_field_and_none_is_fine() {
    let centre = Centre::in_givet_on("2026-11-22");
    for (born, code) in [
        ("1900-02-29", "date-not-in-calendar"),
        ("1950-04-31", "date-not-in-calendar"),
        ("2026-11-23", "birth-date-impossible"),
        ("1890-01-01", "birth-date-impossible"),
    ] {
        let failure = patients::save_patient(centre.desk(), somebody("Noël", "Anne", born));
        let failure = failure.unwrap_err();
        assert_eq!(
            (failure.code.as_str(), failure.args["field"].as_str()),
            (code, "birth_date")
        );
    }
    assert_eq!(found(&centre, ""), Vec::<String>::new());
    let known = write_down(&centre, somebody("Noël", "Anne", "1948"));
    assert_eq!(file(&centre, known).row.age, Some(77));
    let unknown = write_down(&centre, somebody("Noël", "Ange", ""));
    let session = centre.attended("diabetes2", &[unknown]);
    assert_eq!(file(&centre, unknown).row.age, None);
    assert_eq!(
        attendance::attendance(centre.desk(), session)
            .unwrap()
            .people
            .len(),
        1
    );
}

#[test]
fn whoever_types_somebody_who_is_there_is_warned_with_the_reason_once() {
    let centre = Centre::in_givet_on("2026-11-22");
    let known = write_down(&centre, somebody("Lefèvre", "Thibault", "1948-02-03"));
    let typed = |last: &str, first: &str, born: &str| {
        let form = LookForTwins {
            patient: None,
            last_name: last.into(),
            first_name: first.into(),
            birth_date: born.into(),
            phone: String::new(),
        };
        patients::look_for_twins(centre.desk(), form).unwrap()
    };
    for (last, first, born) in [
        ("Lefèvre", "Thibault", "1948-02-03"),
        ("LEFEVRE", "thibault", "1948-02-03"),
        ("Thibault", "Lefèvre", "1948-02-03"),
        ("Lefebvre", "Thibaut", "1948-02-03"),
        ("Lefèvre", "Thibault", "1948-03-02"),
        ("Lefèvre", "Thibault", ""),
    ] {
        let twins = typed(last, first, born);
        assert_eq!(twins.len(), 1, "{last} {first} {born}");
        assert_eq!(twins[0].patient.id, known);
    }
    assert_eq!(typed("Peeters", "Dirk", "1951-09-09"), []);

    let other = write_down(&centre, somebody("Lefebvre", "Thibaut", "1948-02-03"));
    assert_eq!(file(&centre, other).twins.len(), 1);
    assert_eq!(patients::duplicates(centre.desk()).unwrap().len(), 1);
    let two = NotTheSame {
        left: known,
        right: other,
    };
    patients::not_the_same(centre.desk(), two).unwrap();
    assert_eq!(file(&centre, other).twins, []);
    assert_eq!(patients::duplicates(centre.desk()).unwrap(), []);
}

#[test]
fn a_file_says_who_changed_what_and_who_read_it() {
    let centre = Centre::in_givet_on("2026-11-22");
    let anne = write_down(&centre, somebody("Noël", "Anne", "1948-02-03"));
    let mut form = somebody("Noël", "Anne", "1948-02-03");
    form.patient = Some(anne);
    form.contact.phone = "03 53 01 00 01".into();
    write_down(&centre, form.clone());
    write_down(&centre, form);
    let file = file(&centre, anne);
    let acts: Vec<_> = file
        .changes
        .iter()
        .map(|change| change.act.as_str())
        .collect();
    assert_eq!(
        acts,
        ["save-patient", "add-patient"],
        "a form that changes nothing leaves no line"
    );
    let phone = &file.changes[0].fields[0];
    assert_eq!(
        (phone.field.as_str(), phone.old.as_str(), phone.new.as_str()),
        ("phone", "", "03 53 01 00 01")
    );
    assert_eq!(file.changes[0].by, "C. Noël");
    assert_eq!(file.readings.len(), 1);
    assert_eq!(file.readings[0].what, "file");
}

#[test]
fn whoever_takes_back_the_consent_to_join_is_waited_for_no_more() {
    let centre = Centre::in_givet_on("2026-08-06");
    let people = centre.with_people(3);
    let programme = centre.open("diabetes2", &people).unwrap();
    let first = centre.sessions(programme)[0].id;
    centre.mark(first, people[0], Mark::Present).unwrap();
    let given = answer(
        people[0],
        ConsentKind::Join,
        ConsentAnswer::Given,
        "2026-08-01",
    );
    patients::record_consent(centre.desk(), given).unwrap();
    let consent = file(&centre, people[0]).consents[0].id;
    let form = WithdrawConsent {
        patient: people[0],
        consent,
        on: day("2026-08-06"),
        note: String::new(),
    };
    let taken_off = patients::withdraw_consent(centre.desk(), form.clone())
        .unwrap()
        .answer;
    assert_eq!(
        taken_off, 4,
        "the coming four sessions, not the one that was attended"
    );
    let list = |place: usize| {
        let session = centre.sessions(programme)[place].id;
        attendance::attendance(centre.desk(), session)
            .unwrap()
            .people
            .len()
    };
    assert_eq!((list(0), list(1)), (3, 2));
    let file = file(&centre, people[0]);
    assert_eq!(file.row.consent, ConsentStanding::Withdrawn);
    assert_eq!(file.consents.len(), 1, "what was answered once stays");
    let again = centre.open("obesity", &people).unwrap_err();
    assert_eq!(again.code, "consent-to-join-refused");
    let twice = patients::withdraw_consent(centre.desk(), form).unwrap_err();
    assert_eq!(twice.code, "consent-not-in-force");
}

#[test]
fn whoever_refuses_to_share_is_not_in_counts_that_are_still_to_leave() {
    let mut centre = Centre::in_givet_on("2026-08-06");
    let people = centre.with_people(12);
    centre.attended("diabetes2", &people);
    centre.reopen_on("2026-10-05");
    let counted = |centre: &Centre| {
        let preview = counts::preview_counts(centre.desk(), "2026Q3").unwrap();
        let mut cells = preview.groups.iter().flat_map(|group| &group.cells);
        cells.find(|cell| cell.code == "TOT").unwrap().patients
    };
    assert_eq!(
        counted(&centre),
        Some(12),
        "whoever was never asked is counted"
    );
    let refused = answer(
        people[0],
        ConsentKind::Share,
        ConsentAnswer::Refused,
        "2026-10-05",
    );
    patients::record_consent(centre.desk(), refused).unwrap();
    let given = answer(
        people[1],
        ConsentKind::Share,
        ConsentAnswer::Given,
        "2026-10-01",
    );
    patients::record_consent(centre.desk(), given).unwrap();
    assert_eq!(counted(&centre), Some(11));
}

#[test]
fn one_person_in_two_files_is_counted_once_and_again_twice_after_the_merge_is_undone() {
    let mut centre = Centre::in_givet_on("2026-08-06");
    let people = centre.with_people(12);
    centre.attended("diabetes2", &people);
    let merged = merges::merge_patients(
        centre.desk(),
        &MergePatients {
            kept: people[0],
            gone: people[1],
            take: vec!["last_name".into()],
        },
    );
    let merge = merged.unwrap().answer;
    assert_eq!(centre.people().len(), 11);
    assert_eq!(
        file(&centre, people[1]).row.id,
        people[0],
        "the gone file opens the kept one"
    );
    assert_eq!(
        file(&centre, people[0]).row.last_name,
        "Nom10",
        "the value that was chosen"
    );
    centre.reopen_on("2026-10-05");
    let patients = |centre: &Centre| {
        let preview = counts::preview_counts(centre.desk(), "2026Q3").unwrap();
        let mut cells = preview.groups.iter().flat_map(|group| &group.cells);
        cells.find(|cell| cell.code == "TOT").unwrap().patients
    };
    assert_eq!(patients(&centre), Some(11));
    merges::undo_merge(centre.desk(), &UndoMerge { merge }).unwrap();
    assert_eq!(patients(&centre), Some(12));
    assert_eq!(centre.people(), people);
    let twice = merges::undo_merge(centre.desk(), &UndoMerge { merge }).unwrap_err();
    assert_eq!(twice.kind, etp_app::FailureKind::Refused);
}

#[test]
fn a_field_changed_after_a_merge_is_left_when_the_merge_is_undone() {
    let centre = Centre::in_givet_on("2026-11-22");
    let mut one = somebody("Noël", "Anne", "1948-02-03");
    one.contact.phone = "1".into();
    let kept = write_down(&centre, one.clone());
    let mut other = somebody("Noël", "Anna", "1948-02-03");
    other.contact.phone = "2".into();
    other.notes = "vient à pied".into();
    let gone = write_down(&centre, other);
    let form = MergePatients {
        kept,
        gone,
        take: vec!["phone".into(), "notes".into()],
    };
    let merge = merges::merge_patients(centre.desk(), &form).unwrap().answer;
    one.patient = Some(kept);
    one.contact.phone = "3".into();
    one.notes = "vient à pied".into();
    write_down(&centre, one);
    let undone = merges::undo_merge(centre.desk(), &UndoMerge { merge })
        .unwrap()
        .answer;
    assert_eq!(undone.restored, 1, "the note is as it was");
    assert_eq!(undone.left.len(), 1);
    assert_eq!(undone.left[0].field, "phone");
    let kept = file(&centre, kept);
    assert_eq!(
        (kept.contact.phone.as_str(), kept.notes.as_str()),
        ("3", "")
    );
    assert_eq!(file(&centre, gone).contact.phone, "2");
}

#[test]
fn a_quarter_before_the_register_was_complete_is_held_back() {
    let mut centre = Centre::in_givet_on("2026-08-06");
    let people = centre.with_people(12);
    centre.attended("diabetes2", &people);
    let form = etp_app::forms::SaveCentre {
        name: "Maison de santé de Givet".into(),
        region: String::new(),
        phone: String::new(),
        number: String::new(),
        letterhead: String::new(),
        complete_from: Some(day("2026-07-02")),
        languages: vec![],
    };
    etp_app::centre::save_centre(centre.desk(), form).unwrap();
    centre.reopen_on("2026-10-05");
    let preview = counts::preview_counts(centre.desk(), "2026Q3").unwrap();
    assert_eq!(preview.standing, CountsStanding::Incomplete);
}

#[test]
fn the_ready_lists_say_whom_to_call_who_was_lost_and_who_is_set_aside() {
    let mut centre = Centre::in_givet_on("2026-01-08");
    let people = centre.with_people(6);
    let programme = centre.open("diabetes2", &people).unwrap();
    let sessions = centre.sessions(programme);
    attendance::mark_the_rest(centre.desk(), sessions[0].id, Mark::Present).unwrap();
    let flag = FlagPatient {
        patient: people[0],
        reason: "résultats à rappeler".into(),
        until: None,
    };
    patients::flag_patient(centre.desk(), flag).unwrap();
    assert_eq!(on_list(&centre, PatientList::ToCall), 1);
    assert_eq!(on_list(&centre, PatientList::Active), 6);
    assert_eq!(on_list(&centre, PatientList::WithoutConsent), 6);
    let moved = SetStanding {
        patient: people[1],
        standing: Standing::Moved,
        since: day("2026-01-08"),
        reason: String::new(),
    };
    patients::set_standing(centre.desk(), moved).unwrap();
    assert_eq!(on_list(&centre, PatientList::SetAside), 1);
    assert_eq!(on_list(&centre, PatientList::Active), 5);
    let back = SetStanding {
        patient: people[1],
        standing: Standing::Active,
        since: day("2026-01-08"),
        reason: String::new(),
    };
    let failure = patients::set_standing(centre.desk(), back).unwrap_err();
    assert_eq!(failure.code, "standing-reason-missing");
    for session in &sessions[1..] {
        centre.reopen_on(&session.date.to_string());
        attendance::mark_the_rest(centre.desk(), session.id, Mark::Absent).unwrap();
    }
    assert_eq!(
        on_list(&centre, PatientList::ToCall),
        5,
        "absent twice in a row, but not who moved"
    );
    centre.reopen_on("2026-09-30");
    assert_eq!(on_list(&centre, PatientList::Lost), 5);
}
