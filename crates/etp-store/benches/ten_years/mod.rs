//! Ten years of an invented large centre: 12,000 patients, 60,000 sessions, 450,000 presences; forty
//! programmes, 10,000 groups, 75,000 pathways of which each person's last one runs; twenty educators; and
//! what lies ahead.

pub(crate) mod ahead;
mod pathways;
mod team;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta};
use etp_domain::{
    Arrangement, BirthDate, Centre, CentreCode, Cohort, CohortId, Consent, ConsentAnswer,
    ConsentId, ConsentKind, ConsentWay, Country, FileNumber, HandoutLanguage, Mark, Pathology,
    PathwayTemplate, PathwayVersion, Patient, PatientId, Programme, ProgrammeDetails, ProgrammeId,
    ProgrammeStatus, Scheme, Session, SessionId, SessionKind, SessionStatus, Sex, TemplateSession,
    Timing, Words,
};
use etp_store::{KdfCost, Store, StoreError, Writer};
use pathways::Running;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};
use uuid::Uuid;

pub(crate) const PASSPHRASE: &str = "dix ans sur le sentier";
const PATIENTS: u32 = 12_000;
const PROGRAMMES: u32 = 40;
const GROUPS: u32 = 10_000;
const SESSIONS: u32 = 6;
const LAST: [&str; 30] = [
    "Dup",
    "Lamb",
    "Jans",
    "Müll",
    "Web",
    "Maréch",
    "Dur",
    "Peet",
    "Leroy",
    "Mor",
    "Sim",
    "Laur",
    "Lefèv",
    "Mich",
    "Garc",
    "Dav",
    "Bertr",
    "Rou",
    "Vinc",
    "Fourni",
    "Claes",
    "Vermeul",
    "Van den B",
    "De Sm",
    "Schäf",
    "Koch",
    "Wagn",
    "Weiß",
    "Thill",
    "D'Ha",
];
const LAST_ENDS: [&str; 30] = [
    "ont", "ert", "sens", "er", "al", "and", "ers", "eau", "in", "on", "ent", "re", "el", "ia",
    "ier", "ois", "oux", "ard", "aux", "et", "en", "erghe", "edt", "ann", "ner", "ling", "s", "ot",
    "ène", "y",
];
const FIRST: [&str; 22] = [
    "Marie",
    "Jean",
    "Anna",
    "Marc",
    "Élise",
    "Luc",
    "Martine",
    "Karl",
    "Zoé",
    "Noël",
    "François",
    "Hélène",
    "Pieter",
    "Griet",
    "Heinz",
    "Jürgen",
    "Fatima",
    "Yusuf",
    "Olga",
    "Inès",
    "Théo",
    "Louise",
];
const COMMUNES: [(&str, &str); 10] = [
    ("08600", "Givet"),
    ("08170", "Fumay"),
    ("08000", "Charleville-Mézières"),
    ("5500", "Dinant"),
    ("5540", "Hastière"),
    ("6700", "Arlon"),
    ("L-4010", "Esch-sur-Alzette"),
    ("57100", "Thionville"),
    ("66111", "Saarbrücken"),
    ("54400", "Longwy"),
];

/// The folder of the register, generated if it is not there for today's schema.
pub(crate) fn register() -> PathBuf {
    let schema = Sha256::digest(include_str!("../../schema.sql"));
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../bench-data");
    let folder = target.join(format!("register-{}", hex::encode(&schema[..6])));
    if !folder.exists() {
        let unfinished = folder.with_extension("new");
        let _ = fs::remove_dir_all(&unfinished);
        generate(&unfinished).expect("ten years are generated");
        fs::rename(&unfinished, &folder).expect("the folder gets its name");
    }
    folder
}

/// A folder for something beside the register, empty.
pub(crate) fn empty_folder(name: &str) -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../bench-data");
    let folder = target.join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// The register, open.
pub(crate) fn open() -> Store {
    Store::open(&register(), PASSPHRASE, DateTime::UNIX_EPOCH).expect("it opens")
}

fn generate(folder: &Path) -> Result<(), StoreError> {
    let (cost, start) = (KdfCost::floor_for_tests(), DateTime::UNIX_EPOCH);
    let store = Store::create(folder, PASSPHRASE, cost, &centre(), start)?;
    let mut chance = Chance(20_160_104);
    store.write(|writer| -> Result<(), StoreError> {
        (1..=PATIENTS).try_for_each(|number| {
            writer.add_patient(&patient(number, &mut chance))?;
            let consent = consent(number, &mut chance);
            consent
                .iter()
                .try_for_each(|consent| writer.add_consent(consent))
        })
    })?;
    store.write(team::hire)?;
    store.write(|writer| (0..PROGRAMMES).try_for_each(|number| open_programme(writer, number)))?;
    let mut running = Running::default();
    for hundred in 0..GROUPS / 100 {
        store.write(|writer| -> Result<(), StoreError> {
            (hundred * 100..hundred * 100 + 100)
                .try_for_each(|number| run_group(writer, number, &mut running, &mut chance))
        })?;
    }
    store.write(ahead::plan)
}

fn open_programme(writer: &Writer<'_>, number: u32) -> Result<(), StoreError> {
    let programme = programme(number);
    writer.add_programme(&programme)?;
    writer.add_version(&PathwayVersion {
        programme: programme.id,
        number: 1,
        saved_on: programme.starts_on,
        saved_by: String::new(),
        note: String::new(),
        template: template(&programme),
    })?;
    Ok(())
}

/// One group: seven or eight people, six weekly sessions, everybody marked.
fn run_group(
    writer: &Writer<'_>,
    number: u32,
    running: &mut Running,
    chance: &mut Chance,
) -> Result<(), StoreError> {
    let cohort = cohort(number, chance);
    writer.add_cohort(&cohort)?;
    let first = chance.below(PATIENTS - 8);
    let people: Vec<_> = (0..7 + number % 2).map(|place| first + place + 1).collect();
    let group = (cohort.programme, cohort.id);
    for person in &people {
        running.begin(writer, *person, group, cohort.starts_on)?;
    }
    for week in 0..SESSIONS {
        let session = session(&cohort, number, week);
        writer.add_session(&session)?;
        writer.set_session_leaders(session.id, &[team::leader(number)])?;
        for person in people.iter().copied().map(id) {
            let mark = [Mark::Present, Mark::Present, Mark::Late, Mark::Absent][chance.of(4)];
            writer.expect(session.id, person)?;
            writer.record_mark(
                session.id,
                person,
                Some(mark),
                "",
                "Banc",
                DateTime::UNIX_EPOCH,
            )?;
        }
    }
    Ok(())
}

fn centre() -> Centre {
    Centre {
        code: CentreCode::parse("FR-08-BANC-01").expect("a code"),
        name: "Centre de mesure".into(),
        country: Country::France,
        region: String::new(),
        phone: String::new(),
        number: String::new(),
        letterhead: String::new(),
        complete_from: None,
        languages: vec![],
        demo: true,
    }
}

/// About 900 family names and 500 first names, three people in four with a phone.
fn patient(number: u32, chance: &mut Chance) -> Patient {
    let last = format!("{}{}", LAST[chance.of(30)], LAST_ENDS[chance.of(30)]);
    let mut first = FIRST[chance.of(22)].to_owned();
    if chance.below(4) == 0 {
        first = format!("{first}-{}", FIRST[chance.of(22)]);
    }
    let language = HandoutLanguage::ALL[chance.of(4)];
    let country = Country::ALL[chance.of(5)];
    let mut patient = Patient::named(
        id(number),
        FileNumber(number),
        last,
        first,
        country,
        language,
    );
    patient.sex = [Sex::Female, Sex::Male][chance.of(2)];
    let born = first_monday() - TimeDelta::days(7_000 + i64::from(chance.below(25_000)));
    patient.birth_date = BirthDate::from_day(born);
    let (postal_code, commune) = COMMUNES[chance.of(10)];
    patient.contact.postal_code = postal_code.into();
    patient.contact.commune = commune.into();
    patient.contact.address = format!("{} rue de la Gare", chance.below(200) + 1);
    if chance.below(4) > 0 {
        patient.contact.phone = format!("03 24 {:06}", chance.below(1_000_000));
    }
    patient
}

/// Nine people in ten agreed to join, one of those took it back; one in ten was never asked.
fn consent(number: u32, chance: &mut Chance) -> Option<Consent> {
    let on = first_monday() + TimeDelta::days(i64::from(chance.below(3_000)));
    let withdrawn = chance.below(10) == 0;
    (chance.below(10) > 0).then(|| Consent {
        id: ConsentId(Uuid::from_u128(1 << 66 | u128::from(number))),
        patient: id(number),
        kind: ConsentKind::Join,
        answer: ConsentAnswer::Given,
        on,
        way: ConsentWay::Signed,
        witness: String::new(),
        text_version: String::new(),
        paper: String::new(),
        withdrawn_on: withdrawn.then(|| on + TimeDelta::days(30)),
        withdrawal_note: String::new(),
    })
}

fn programme(number: u32) -> Programme {
    Programme {
        id: ProgrammeId(Uuid::from_u128(1 << 64 | u128::from(number))),
        template: "diabetes2".into(),
        title: format!("Programme {number}"),
        pathology: Pathology::ALL[number as usize % 8],
        starts_on: first_monday(),
        scheme: Scheme::FrDeclared,
        status: ProgrammeStatus::Declared,
        details: ProgrammeDetails::default(),
    }
}

fn template(of: &Programme) -> PathwayTemplate {
    let theme = Words::one(HandoutLanguage::Fr, "Bouger");
    let session = |week| TemplateSession {
        code: format!("session-{}", week + 1),
        offset_days: week * 7,
        kind: SessionKind::Group,
        minutes: 120,
        capacity: 12,
        handout: String::new(),
        professions: Vec::new(),
        competencies: Vec::new(),
        theme: theme.clone(),
        objectives: Vec::new(),
        materials: Vec::new(),
        per_person: Vec::new(),
    };
    PathwayTemplate {
        name: of.template.clone(),
        version: "1".into(),
        pathology: of.pathology,
        model: false,
        sources: Vec::new(),
        title: Words::one(HandoutLanguage::Fr, &of.title),
        about: Words::default(),
        timing: Timing::default(),
        competencies: Vec::new(),
        questions: Vec::new(),
        sessions: (0..SESSIONS).map(session).collect(),
    }
}

fn cohort(number: u32, chance: &mut Chance) -> Cohort {
    let week = i64::from(number) * 515 / i64::from(GROUPS);
    Cohort {
        id: CohortId(Uuid::from_u128(1 << 67 | u128::from(number))),
        programme: programme(number % PROGRAMMES).id,
        version: 1,
        title: format!("Groupe {number}"),
        starts_on: first_monday() + TimeDelta::days(week * 7 + i64::from(chance.below(5))),
    }
}

fn session(cohort: &Cohort, number: u32, week: u32) -> Session {
    let which = 1 << 65 | u128::from(number) << 8 | u128::from(week);
    Session {
        id: SessionId(Uuid::from_u128(which)),
        programme: cohort.programme,
        cohort: Some(cohort.id),
        step: format!("session-{}", week + 1),
        number: week + 1,
        date: cohort.starts_on + TimeDelta::days(i64::from(week) * 7),
        starts: NaiveTime::from_hms_opt(14, 0, 0).expect("an hour"),
        minutes: 120,
        kind: SessionKind::Group,
        capacity: 12,
        theme: "Bouger".into(),
        handout: String::new(),
        place: "Salle".into(),
        place_id: None,
        status: SessionStatus::Held,
        arranged: Arrangement::default(),
        series: None,
        cancelled: None,
        note: String::new(),
    }
}

/// So many words of nothing in particular.
fn words(many: usize) -> String {
    vec!["marcher"; many].join(" ")
}

fn id(number: u32) -> PatientId {
    PatientId(Uuid::from_u128(u128::from(number)))
}

fn first_monday() -> NaiveDate {
    NaiveDate::from_ymd_opt(2016, 1, 4).expect("a day")
}

/// A seeded run of numbers (splitmix64): the same ten years on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % u64::from(bound)) as u32
    }

    fn of(&mut self, bound: u32) -> usize {
        self.below(bound) as usize
    }
}
