//! A note about the group stands in every file and names nobody; a line about one person in theirs alone.

use etp_app::forms::{ExportPerson, SaveGroupNote, SavePresence};
use etp_app::{HandoutLanguage, Mark, PatientId, Scheme, SessionId, attendance, patients, rights};
use etp_domain::PresenceDetail;
use etp_tests::{Centre, somebody};

/// Everything a person is given about themselves.
pub(crate) fn copy_of(centre: &Centre, patient: PatientId) -> String {
    let form = ExportPerson {
        patient,
        language: HandoutLanguage::Fr,
        large_print: false,
        folder: centre.folder().display().to_string(),
    };
    let made = rights::export_person(centre.desk(), &form).expect("a copy");
    std::fs::read_to_string(made.json).expect("a document")
}

fn three(centre: &Centre) -> (SessionId, [PatientId; 3]) {
    let people = [("Dubois", "Marie"), ("Claes", "Jan"), ("Weber", "Rosa")];
    let people = people.map(|(last, first)| centre.patient(somebody(last, first, "1950")));
    let programme = centre.programme("diabetes2", Scheme::FrDeclared);
    (
        centre.planned(programme, "2026-09-03 14:00", &people),
        people,
    )
}

fn note(session: SessionId, note: &str) -> SaveGroupNote {
    SaveGroupNote {
        session,
        note: note.into(),
    }
}

const GROUP: &str = "Bon échange sur les repas de fête.";
const OWN: &str = "A parlé de sa crainte des hypoglycémies.";

#[test]
fn a_note_that_names_somebody_of_the_list_is_refused_and_the_names_are_shown() {
    let centre = Centre::in_givet_on("2026-09-03");
    let (session, _) = three(&centre);
    for (text, names) in [
        ("Le groupe a remercié Marie pour le gâteau.", vec!["Marie"]),
        ("M. CLAES et Mme Dubois ont parlé.", vec!["CLAES", "Dubois"]),
    ] {
        let found = attendance::names_in_note(centre.desk(), session, text).unwrap();
        assert_eq!(found, names);
        let refused = attendance::save_group_note(centre.desk(), note(session, text));
        let refused = refused.unwrap_err();
        assert_eq!(refused.code, "group-note-names");
        assert_eq!(refused.args["count"], names.len().to_string());
        assert!(!refused.args.values().any(|arg| arg.contains("Marie")));
    }
    assert_eq!(centre.list(session).note, "");
    attendance::save_group_note(centre.desk(), note(session, GROUP)).unwrap();
    assert_eq!(centre.list(session).note, GROUP);
}

#[test]
fn the_note_stands_in_the_file_of_everybody_who_was_there_and_the_line_in_one() {
    let centre = Centre::in_givet_on("2026-09-03");
    let (session, [marie, jan, rosa]) = three(&centre);
    attendance::save_group_note(centre.desk(), note(session, GROUP)).unwrap();
    let line = SavePresence {
        session,
        patient: marie,
        detail: PresenceDetail {
            line: OWN.into(),
            ..PresenceDetail::default()
        },
        reason: String::new(),
    };
    attendance::save_presence(centre.desk(), line).unwrap();
    centre.mark(session, marie, Mark::Present).unwrap();
    centre.mark(session, jan, Mark::LeftEarly).unwrap();
    centre.mark(session, rosa, Mark::Absent).unwrap();
    centre.close_list(session, None).unwrap();
    let said = |who| {
        let file = patients::patient_file(centre.desk(), who).unwrap();
        let notes = file.session_notes.into_iter();
        let both = notes.map(|one| (one.note, one.line));
        both.collect::<Vec<_>>()
    };
    assert_eq!(said(marie), [(GROUP.into(), OWN.into())]);
    assert_eq!(said(jan), [(GROUP.into(), String::new())]);
    assert_eq!(said(rosa), [], "she was not there");
    for (who, group, own) in [
        (marie, true, true),
        (jan, true, false),
        (rosa, false, false),
    ] {
        let copy = copy_of(&centre, who);
        assert_eq!((copy.contains(GROUP), copy.contains(OWN)), (group, own));
    }
}
