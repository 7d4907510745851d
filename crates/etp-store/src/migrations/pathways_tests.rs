//! A register of the fourth schema is brought up to pathways without losing a row: its sessions become
//! the first version of their programme, and everybody's part an enrolment in it.

use super::rows::survive;
use super::*;
use crate::{Brought, Reader, connection};
use etp_domain::{
    CohortId, HandoutLanguage, Offer, PatientId, ProgrammeId, ProgrammeStatus, ReferralOrigin,
    Scheme, SessionKind, Timing,
};
use uuid::Uuid;

const FIRST_ROWS: &str = include_str!("../../tests/data/register_of_0001.sql");
/// Rows in every table the fifth step changes.
const OLD_ROWS: &str = include_str!("../../tests/data/register_of_0004.sql");

/// Nobody is in a team there yet.
const A_TEAM: &str = "INSERT INTO professional VALUES (
    x'00000000000000000000000000000702', 'professional', 'Zèle', 'Zoé', 'nurse', '', 'fr', '', '',
    NULL, '', NULL, '', 1, 'zele', 'zoe'
  );
  INSERT INTO team VALUES (
    x'00000000000000000000000000000065', x'00000000000000000000000000000702', 'educator'
  );";

/// The tables it makes anew, and those that refer to them.
const CHANGED: [&str; 10] = [
    "programme",
    "session",
    "enrolment",
    "assessment",
    "import_line",
    "presence",
    "presence_history",
    "team",
    "caregiver_presence",
    "caregiver_presence_history",
];

const DIABETES: ProgrammeId = ProgrammeId(Uuid::from_u128(0x65));
const BREATH: ProgrammeId = ProgrammeId(Uuid::from_u128(0x165));
const EMPTY: ProgrammeId = ProgrammeId(Uuid::from_u128(0x265));
const PERSON: PatientId = PatientId(Uuid::from_u128(1));

fn old_register() -> Connection {
    let connection = connection::in_memory().unwrap();
    take(&connection, &ALL[..1], DateTime::UNIX_EPOCH).unwrap();
    connection.execute_batch(FIRST_ROWS).unwrap();
    take(&connection, &ALL[..4], DateTime::UNIX_EPOCH).unwrap();
    connection.execute_batch(OLD_ROWS).unwrap();
    connection
}

/// The register, brought up in a country.
fn brought_up(country: &str) -> Connection {
    let connection = old_register();
    connection
        .execute("UPDATE centre SET country = ?1", [country])
        .unwrap();
    take(&connection, ALL, DateTime::UNIX_EPOCH).unwrap();
    connection
}

#[test]
fn every_row_survives_in_every_column_it_had() {
    let register = old_register();
    register.execute_batch(A_TEAM).unwrap();
    survive(&register, &CHANGED, &[("import_line", "object")]);
}

#[test]
fn a_programme_runs_under_the_scheme_usual_in_its_country() {
    for country in ["FR", "BE", "LU", "DE", "ZZ"] {
        let register = brought_up(country);
        let row = Reader::new(&register).programme(DIABETES).unwrap();
        let country = etp_domain::Country::from_code(country).unwrap();
        assert_eq!(
            row.programme.scheme,
            Scheme::usual_in(country, row.programme.pathology)
        );
        assert_eq!(row.programme.status, ProgrammeStatus::Draft);
        assert_eq!(
            row.programme.details,
            etp_domain::ProgrammeDetails::default()
        );
        assert_eq!(
            (row.version, row.enrolled, row.open, row.waiting),
            (1, 2, 2, 0)
        );
    }
}

#[test]
fn its_sessions_become_its_first_version_and_its_first_group() {
    let register = brought_up("DE");
    let reader = Reader::new(&register);
    let version = reader.version(BREATH, 1).unwrap();
    let template = &version.template;
    template.check().unwrap();
    assert_eq!((&template.name[..], template.model), ("copd", false));
    assert_eq!(template.timing, Timing::default());
    assert_eq!(
        template.title.get(HandoutLanguage::De),
        Some("Souffle \"2026\"")
    );
    let steps = template.sessions.iter().map(|session| {
        let theme = session.theme.get(HandoutLanguage::De).unwrap();
        (&session.code[..], session.offset_days, session.kind, theme)
    });
    assert_eq!(
        steps.collect::<Vec<_>>(),
        [
            ("session-1", 0, SessionKind::Individual, "Respirer"),
            ("session-2", 21, SessionKind::Group, "Bouger"),
            ("session-3", 21, SessionKind::Group, "Inhaler"),
        ]
    );
    let group = CohortId(BREATH.0);
    assert_eq!(reader.cohort(group).unwrap().starts_on, version.saved_on);
    let sessions = reader.sessions_of_cohort(group).unwrap();
    let of_step = sessions.iter().map(|row| &row.session.step[..]);
    assert_eq!(
        of_step.collect::<Vec<_>>(),
        ["session-1", "session-2", "session-3"]
    );
}

#[test]
fn a_programme_without_sessions_gets_a_version_without_any_and_no_group() {
    let register = brought_up("FR");
    let reader = Reader::new(&register);
    let template = reader.version(EMPTY, 1).unwrap().template;
    assert_eq!(template.sessions, []);
    assert_eq!(template.title.get(HandoutLanguage::Fr), Some("Sans séance"));
    assert_eq!(reader.cohorts(EMPTY).unwrap(), []);
    assert_eq!(reader.programme(EMPTY).unwrap().waiting, 1);
}

#[test]
fn everybody_goes_on_in_the_first_version_and_what_an_import_brought_is_still_known() {
    let register = brought_up("FR");
    let reader = Reader::new(&register);
    let pathways = reader.pathways_of(PERSON).unwrap();
    let [diabetes, breath] = &pathways[..] else {
        panic!("{pathways:?}")
    };
    assert_eq!(diabetes.enrolment.cohort, Some(CohortId(DIABETES.0)));
    assert_eq!(breath.enrolment.cohort, Some(CohortId(BREATH.0)));
    assert_eq!(
        diabetes.enrolment.enrolled_on,
        "2026-01-08".parse().unwrap()
    );
    assert_eq!(diabetes.enrolment.referral.origin, ReferralOrigin::Unknown);
    assert_eq!(
        (diabetes.enrolment.offer, diabetes.twin),
        (Offer::Initial, false)
    );
    assert_eq!((diabetes.sessions.len(), breath.sessions.len()), (2, 3));
    assert_eq!(diabetes.sessions[0].present, 1);
    assert_eq!(breath.assessments.len(), 2);
    let import = etp_domain::ImportId(Uuid::from_u128(0x500));
    let brought = reader.brought_by(import).unwrap();
    assert!(
        brought.contains(&Brought::Enrolment(breath.enrolment.id, PERSON)),
        "{brought:?}"
    );
}
