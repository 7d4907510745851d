//! Caregivers: tied to patients, beside them at sessions or there alone.

use etp_app::forms::{
    CaregiverAttendance, CloseSession, SaveCaregiver, TieCaregiver, UntieCaregiver,
};
use etp_app::views::{AttendanceView, PatientFile};
use etp_app::{
    CaregiverId, Country, Failure, HandoutLanguage, Mark, PatientId, SessionId, attendance,
    caregivers, patients,
};
use etp_domain::{Contact, Relation, SessionStatus};
use etp_tests::{Centre, somebody};

fn patient(centre: &Centre, last_name: &str) -> PatientId {
    patients::save_patient(centre.desk(), somebody(last_name, "Anne", "1948-02-03"))
        .expect("a file")
        .answer
}

fn daughter(of: Option<PatientId>) -> SaveCaregiver {
    SaveCaregiver {
        caregiver: None,
        last_name: "Peeters".into(),
        first_name: "Lotte".into(),
        contact: Contact::in_country(Country::Belgium),
        languages: vec![HandoutLanguage::Nl],
        spoken: vec![],
        notes: String::new(),
        tie: of.map(|patient| tie(None, patient)),
    }
}

fn tie(caregiver: Option<CaregiverId>, patient: PatientId) -> TieCaregiver {
    TieCaregiver {
        caregiver,
        patient,
        relation: Relation::Child,
        first_contact: true,
    }
}

fn save(centre: &Centre, form: SaveCaregiver) -> CaregiverId {
    caregivers::save_caregiver(centre.desk(), form)
        .expect("a caregiver")
        .answer
}

fn mark(
    centre: &Centre,
    session: SessionId,
    caregiver: CaregiverId,
    mark: Option<Mark>,
) -> Result<(), Failure> {
    corrected(centre, session, caregiver, mark, "")
}

fn corrected(
    centre: &Centre,
    session: SessionId,
    caregiver: CaregiverId,
    mark: Option<Mark>,
    reason: &str,
) -> Result<(), Failure> {
    let form = CaregiverAttendance {
        session,
        caregiver,
        mark,
        reason: reason.into(),
    };
    caregivers::record_caregiver_attendance(centre.desk(), &form).map(|_| ())
}

fn close(centre: &Centre, session: SessionId, rest: Option<Mark>) -> Result<(), Failure> {
    attendance::close_session(centre.desk(), CloseSession { session, rest }).map(|_| ())
}

fn list(centre: &Centre, session: SessionId) -> AttendanceView {
    attendance::attendance(centre.desk(), session).expect("a list")
}

fn file(centre: &Centre, patient: PatientId) -> PatientFile {
    patients::patient_file(centre.desk(), patient).expect("a file")
}

#[test]
fn one_daughter_cares_for_both_parents() {
    let centre = Centre::in_givet_on("2026-11-22");
    let (mother, father) = (patient(&centre, "Peeters"), patient(&centre, "Dubois"));
    let lotte = save(&centre, daughter(Some(mother)));
    caregivers::tie_caregiver(centre.desk(), &tie(Some(lotte), father)).unwrap();
    let found = caregivers::caregivers(centre.desk(), "lotte", 0).unwrap();
    assert_eq!(found.matching, 1);
    let ties: Vec<_> = found.caregivers[0]
        .ties
        .iter()
        .map(|tie| tie.patient)
        .collect();
    assert_eq!(ties, [father, mother]);
    for parent in [mother, father] {
        let line = &file(&centre, parent).caregivers[0];
        assert_eq!((line.caregiver, line.relation), (lotte, Relation::Child));
    }
}

#[test]
fn whoever_is_called_first_is_so_instead_of_the_one_before() {
    let centre = Centre::in_givet_on("2026-11-22");
    let mother = patient(&centre, "Peeters");
    let lotte = save(&centre, daughter(Some(mother)));
    let son = SaveCaregiver {
        first_name: "Bram".into(),
        ..daughter(Some(mother))
    };
    let bram = save(&centre, son);
    let first = |centre: &Centre| {
        let lines = file(centre, mother).caregivers.into_iter();
        let first = lines.filter(|line| line.first_contact);
        first.map(|line| line.caregiver).collect::<Vec<_>>()
    };
    assert_eq!(first(&centre), [bram]);
    caregivers::tie_caregiver(centre.desk(), &tie(Some(lotte), mother)).unwrap();
    assert_eq!(first(&centre), [lotte]);
}

#[test]
fn the_files_history_names_the_relation_and_never_the_caregiver() {
    let centre = Centre::in_givet_on("2026-11-22");
    let mother = patient(&centre, "Dubois");
    let lotte = save(&centre, daughter(Some(mother)));
    let form = UntieCaregiver {
        caregiver: lotte,
        patient: mother,
    };
    caregivers::untie_caregiver(centre.desk(), &form).unwrap();
    let file = file(&centre, mother);
    assert!(file.caregivers.is_empty());
    let acts: Vec<_> = file
        .changes
        .iter()
        .map(|change| change.act.as_str())
        .collect();
    assert_eq!(acts, ["untie-caregiver", "tie-caregiver", "add-patient"]);
    let field = &file.changes[0].fields[0];
    assert_eq!((field.old.as_str(), field.new.as_str()), ("child", ""));
    assert!(!format!("{:?}", file.changes).contains("Lotte"));
    let still = caregivers::caregivers(centre.desk(), "peeters", 0).unwrap();
    assert!(still.caregivers[0].ties.is_empty());
}

#[test]
fn a_caregiver_who_comes_alone_was_there_and_counts_for_nobody() {
    let centre = Centre::in_givet_on("2026-09-03");
    let mother = patient(&centre, "Dubois");
    let lotte = save(&centre, daughter(Some(mother)));
    let stranger = save(&centre, daughter(None));
    let programme = centre.open("diabetes2", &[mother]).unwrap();
    let first = centre.sessions(programme)[0].id;
    let near: Vec<_> = list(&centre, first)
        .caregivers_near
        .iter()
        .map(|row| row.caregiver)
        .collect();
    assert_eq!(near, [lotte]);
    centre.mark(first, mother, Mark::Absent).unwrap();
    mark(&centre, first, lotte, Some(Mark::Late)).unwrap();
    mark(&centre, first, stranger, None).unwrap();
    let view = list(&centre, first);
    assert!(view.caregivers_near.is_empty());
    let marks: Vec<_> = view.caregivers.iter().map(|row| row.mark).collect();
    assert_eq!(marks.len(), 2);
    assert!(marks.contains(&Some(Mark::Late)) && marks.contains(&None));
    assert_eq!(
        (
            view.session.listed,
            view.session.marked,
            view.session.present
        ),
        (1, 1, 0)
    );
    mark(&centre, first, stranger, Some(Mark::Absent)).unwrap();
    close(&centre, first, None).unwrap();
    assert_eq!(file(&centre, mother).caregivers[0].present, 1);
}

#[test]
fn a_list_is_not_finished_while_a_caregiver_on_it_has_no_mark() {
    let centre = Centre::in_givet_on("2026-09-03");
    let mother = patient(&centre, "Dubois");
    let lotte = save(&centre, daughter(Some(mother)));
    let programme = centre.open("diabetes2", &[mother]).unwrap();
    let first = centre.sessions(programme)[0].id;
    centre.mark(first, mother, Mark::Present).unwrap();
    mark(&centre, first, lotte, None).unwrap();
    let refused = close(&centre, first, None).unwrap_err();
    assert_eq!(
        (refused.code.as_str(), refused.args["missing"].as_str()),
        ("session-list-unfinished", "1")
    );
    close(&centre, first, Some(Mark::Absent)).unwrap();
    let view = list(&centre, first);
    assert_eq!(view.caregivers[0].mark, Some(Mark::Absent));
    assert_eq!(view.session.status, SessionStatus::Held);
    assert_eq!(view.people[0].mark, Some(Mark::Present), "nobody else's");
}

#[test]
fn a_caregivers_mark_on_a_closed_list_is_put_right_with_a_reason_alone() {
    let centre = Centre::in_givet_on("2026-09-03");
    let mother = patient(&centre, "Dubois");
    let lotte = save(&centre, daughter(Some(mother)));
    let programme = centre.open("diabetes2", &[mother]).unwrap();
    let first = centre.sessions(programme)[0].id;
    mark(&centre, first, lotte, Some(Mark::Late)).unwrap();
    close(&centre, first, Some(Mark::Absent)).unwrap();
    let refused = mark(&centre, first, lotte, Some(Mark::Present)).unwrap_err();
    assert_eq!(refused.code, "correction-reason-missing");
    assert_eq!(list(&centre, first).caregivers[0].mark, Some(Mark::Late));
    corrected(&centre, first, lotte, Some(Mark::Present), "Erreur").unwrap();
    let view = list(&centre, first);
    assert_eq!(view.caregivers[0].mark, Some(Mark::Present));
    assert_eq!(view.session.status, SessionStatus::Held);
    corrected(&centre, first, lotte, None, "Personne ne sait").unwrap();
    let status = list(&centre, first).session.status;
    assert_eq!(status, SessionStatus::Planned, "no longer complete");
}

#[test]
fn a_caregiver_is_expected_ahead_but_marked_only_on_the_day() {
    let centre = Centre::in_givet_on("2026-09-03");
    let mother = patient(&centre, "Dubois");
    let lotte = save(&centre, daughter(Some(mother)));
    let programme = centre.open("diabetes2", &[mother]).unwrap();
    let cards = centre.sessions(programme);
    let refused = mark(&centre, cards[1].id, lotte, Some(Mark::Present)).unwrap_err();
    assert_eq!(refused.code, "session-not-begun");
    assert!(list(&centre, cards[1].id).caregivers.is_empty());
    mark(&centre, cards[1].id, lotte, None).unwrap();
    assert_eq!(list(&centre, cards[1].id).caregivers.len(), 1);
    mark(&centre, cards[0].id, lotte, Some(Mark::Present)).unwrap();
    mark(&centre, cards[0].id, lotte, None).unwrap();
    assert_eq!(list(&centre, cards[0].id).caregivers[0].mark, None);
}

#[test]
fn a_caregiver_has_a_name_a_language_and_is_somebody_the_register_knows() {
    let centre = Centre::in_givet_on("2026-11-22");
    let mother = patient(&centre, "Dubois");
    let nameless = SaveCaregiver {
        first_name: " ".into(),
        ..daughter(None)
    };
    let speechless = SaveCaregiver {
        languages: vec![],
        ..daughter(None)
    };
    let nobodys = daughter(Some(PatientId(uuid::Uuid::nil())));
    let unknown = SaveCaregiver {
        caregiver: Some(CaregiverId(uuid::Uuid::nil())),
        ..daughter(None)
    };
    for (form, code) in [
        (nameless, "name-missing"),
        (speechless, "handout-language-missing"),
        (nobodys, "record-not-found"),
        (unknown, "record-not-found"),
    ] {
        let refused = caregivers::save_caregiver(centre.desk(), form).unwrap_err();
        assert_eq!(refused.code, code);
    }
    let nobody = caregivers::tie_caregiver(centre.desk(), &tie(None, mother)).unwrap_err();
    assert_eq!(nobody.code, "caregiver-missing");
    assert_eq!(
        caregivers::caregivers(centre.desk(), "", 0)
            .unwrap()
            .matching,
        0
    );
}
