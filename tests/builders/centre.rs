//! A centre with its register in a folder of its own, on a day that stands still.

use crate::Network;
use chrono::{NaiveDate, NaiveTime};
use etp_app::forms::{
    ColumnChoice, CreateRegister, ImportRoster, OpenProgramme, ReadRoster, RecordAttendance,
    UnlockRegister,
};
use etp_app::views::{PatientList, RosterColumn, RosterImported, RosterPreview, SessionCard};
use etp_app::{
    Country, Desk, Doors, Failure, FixedClock, KdfCost, Mark, PatientId, ProgrammeId, SessionId,
    SystemChance, attendance, desk, patients, programmes, roster,
};
use etp_store::{Reader, Store, StoreError};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;

/// The passphrase of every register in these stories.
const PASSPHRASE: &str = "un sentier de halage";

/// A day of the calendar, from ISO text.
///
/// # Panics
/// When the text is none.
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_else(|_| panic!("{text} is no day"))
}

/// A French roster of so many invented people, `Nom1` to `Nom<n>`.
pub fn roster_of(people: usize) -> String {
    let mut file = String::from("Nom;Prénom;Date de naissance;Sexe;Pays;Commune;Langues\r\n");
    for number in 1..=people {
        let born = format!(
            "{:02}/{:02}/19{:02}",
            number % 28 + 1,
            number % 12 + 1,
            40 + number % 40
        );
        let _ = write!(
            file,
            "Nom{number};Prénom{number};{born};F;FR;Givet;fr / nl\r\n"
        );
    }
    file
}

/// The form that takes what a preview shows.
pub fn taking(preview: &RosterPreview) -> ImportRoster {
    let choice = |column: &RosterColumn| ColumnChoice {
        heading: column.heading.clone(),
        holds: column.holds.clone(),
    };
    ImportRoster {
        path: preview.path.clone(),
        sheet: Some(preview.sheet.clone()).filter(|name| !name.is_empty()),
        columns: preview.columns.iter().map(choice).collect(),
        sha256: preview.sha256.clone(),
        rejected_to: None,
        take_likely_twins: false,
    }
}

/// A centre at its desk.
pub struct Centre {
    folder: TempDir,
    network: Network,
    today: NaiveDate,
    desk: Option<Desk>,
}

impl Centre {
    /// The centre in Givet, empty, on a day.
    ///
    /// # Panics
    /// When its register cannot be made.
    pub fn in_givet_on(today: &str) -> Self {
        Self::on(
            today,
            "FR-08-GIVET-01",
            "Maison de santé de Givet",
            (Country::France, ""),
        )
    }

    /// The centre in Metz, where Good Friday is a holiday, empty, on a day.
    ///
    /// # Panics
    /// When its register cannot be made.
    pub fn in_metz_on(today: &str) -> Self {
        Self::on(
            today,
            "FR-57-METZ-01",
            "Maison de santé de Metz",
            (Country::France, "57"),
        )
    }

    /// The centre in Arlon, empty, on a day.
    ///
    /// # Panics
    /// When its register cannot be made.
    pub fn in_arlon_on(today: &str) -> Self {
        Self::on(
            today,
            "BE-81-ARLON-01",
            "Maison du diabète d’Arlon",
            (Country::Belgium, ""),
        )
    }

    /// The demonstration in Givet, with nobody in it, on a day.
    ///
    /// # Panics
    /// When its register cannot be made.
    pub fn of_demonstration_on(today: &str) -> Self {
        let mut centre = Self::closed_on(today);
        let desk = etp_app::demo::empty_centre(&centre.register(), centre.doors(), PASSPHRASE);
        centre.desk = Some(desk.expect("a register"));
        centre
    }

    fn closed_on(today: &str) -> Self {
        Self {
            folder: TempDir::new().expect("a folder"),
            network: Network::new(),
            today: day(today),
            desk: None,
        }
    }

    fn on(today: &str, code: &str, name: &str, (country, region): (Country, &str)) -> Self {
        let mut centre = Self::closed_on(today);
        let form = CreateRegister {
            centre_code: code.into(),
            centre_name: name.into(),
            country,
            region: region.into(),
            phone: String::new(),
            languages: vec![],
            place: None,
            member: None,
            professional: "C. Noël".into(),
            passphrase: PASSPHRASE.into(),
            passphrase_again: PASSPHRASE.into(),
            demo: false,
        };
        centre.desk = Some(
            desk::create_register(&centre.register(), centre.doors(), form).expect("a register"),
        );
        centre
    }

    /// Whoever finds a register in a folder and opens it on a day. The folder stays as it is.
    ///
    /// # Panics
    /// When it cannot be opened.
    pub fn found_in(register: &Path, today: &str) -> Self {
        let mut centre = Self::closed_on(today);
        std::os::unix::fs::symlink(register, centre.register()).expect("a way there");
        centre.desk = Some(centre.unlock(PASSPHRASE).expect("the register opens"));
        centre
    }

    /// The folder of the register.
    pub fn register(&self) -> PathBuf {
        self.folder.path().join("register")
    }

    /// A folder for rosters and papers.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The hub in the region, and what lies between.
    pub fn network(&self) -> &Network {
        &self.network
    }

    /// The open desk.
    ///
    /// # Panics
    /// When the centre is closed.
    pub fn desk(&self) -> &Desk {
        self.desk.as_ref().expect("an open desk")
    }

    /// Its doors, on its day.
    pub fn doors(&self) -> Doors {
        Doors {
            clock: Arc::new(FixedClock(self.today.and_time(NaiveTime::MIN).and_utc())),
            chance: Arc::new(SystemChance),
            hubs: Arc::new(self.network.clone()),
            cost: KdfCost::floor_for_tests(),
        }
    }

    /// Closes the register and opens it again on another day.
    ///
    /// # Panics
    /// When it cannot be opened.
    pub fn reopen_on(&mut self, today: &str) {
        self.desk = None;
        self.today = day(today);
        let reopened = self.unlock(PASSPHRASE).expect("the register opens");
        self.desk = Some(reopened);
    }

    /// Closes the register, looks at what is kept in it, and opens it again.
    ///
    /// # Panics
    /// When the disk fails.
    pub fn look_inside<T>(&mut self, look: impl FnOnce(&Reader<'_>) -> Result<T, StoreError>) -> T {
        self.desk = None;
        let now = self.today.and_time(NaiveTime::MIN).and_utc();
        let store = Store::open(&self.register(), PASSPHRASE, now).expect("the register opens");
        let found = store.read(look).expect("what is kept");
        drop(store);
        self.desk = Some(self.unlock(PASSPHRASE).expect("the register opens"));
        found
    }

    /// Closes the register, changes what is kept in it behind every use case, and opens it again.
    ///
    /// # Panics
    /// When the disk fails.
    pub fn change_inside(
        &mut self,
        change: impl FnOnce(&etp_store::Writer<'_>) -> Result<(), StoreError>,
    ) {
        self.desk = None;
        let now = self.today.and_time(NaiveTime::MIN).and_utc();
        let store = Store::open(&self.register(), PASSPHRASE, now).expect("the register opens");
        store.write(change).expect("what is changed");
        drop(store);
        self.desk = Some(self.unlock(PASSPHRASE).expect("the register opens"));
    }

    /// Closes the register.
    pub fn close(&mut self) {
        self.desk = None;
    }

    /// Tries a passphrase.
    ///
    /// # Errors
    /// Those of the use case.
    pub fn unlock(&self, passphrase: &str) -> Result<Desk, Failure> {
        let form = UnlockRegister {
            professional: "C. Noël".into(),
            passphrase: passphrase.into(),
        };
        desk::unlock_register(&self.register(), self.doors(), form)
    }

    /// Writes a file beside the register.
    ///
    /// # Panics
    /// When the disk fails.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).expect("a file");
        path
    }

    /// Imports so many invented people and gives their ids.
    ///
    /// # Panics
    /// When the import is refused.
    pub fn with_people(&self, people: usize) -> Vec<PatientId> {
        self.import(roster_of(people)).expect("an import");
        self.people()
    }

    /// What a CSV file would bring, as its headings say.
    ///
    /// # Errors
    /// Those of the use case.
    pub fn preview(&self, bytes: impl AsRef<[u8]>) -> Result<RosterPreview, Failure> {
        self.preview_of("roster.csv", bytes)
    }

    /// What a file of a name would bring, as its headings say.
    ///
    /// # Errors
    /// Those of the use case.
    pub fn preview_of(
        &self,
        name: &str,
        bytes: impl AsRef<[u8]>,
    ) -> Result<RosterPreview, Failure> {
        let form = ReadRoster {
            path: self.file(name, bytes).display().to_string(),
            sheet: None,
            columns: vec![],
        };
        roster::preview_roster(self.desk(), &form)
    }

    /// Imports a CSV file, as its headings say; likely twins are left out.
    ///
    /// # Errors
    /// Those of the use case.
    pub fn import(&self, bytes: impl AsRef<[u8]>) -> Result<RosterImported, Failure> {
        let form = taking(&self.preview(bytes)?);
        roster::import_roster(self.desk(), form).map(|done| done.answer)
    }

    /// Everybody in the register, by family name.
    ///
    /// # Panics
    /// When the disk fails.
    pub fn people(&self) -> Vec<PatientId> {
        let mut people = Vec::new();
        loop {
            let offset = u32::try_from(people.len()).expect("a small centre");
            let page = patients::patients(self.desk(), PatientList::All, "", offset);
            let page = page.expect("a page");
            people.extend(page.patients.into_iter().map(|row| row.id));
            if people.len() >= page.matching as usize {
                return people;
            }
        }
    }

    /// Opens a programme from today for some people.
    ///
    /// # Errors
    /// Those of the use case.
    pub fn open(&self, template: &str, patients: &[PatientId]) -> Result<ProgrammeId, Failure> {
        let form = self.form(template, patients);
        programmes::open_programme(self.desk(), form).map(|done| done.answer)
    }

    /// The form that opens a programme from today.
    pub fn form(&self, template: &str, patients: &[PatientId]) -> OpenProgramme {
        OpenProgramme {
            template: template.into(),
            title: format!("{template}, {}", self.today),
            starts_on: self.today,
            starts_at: NaiveTime::from_hms_opt(14, 0, 0).expect("two in the afternoon"),
            place: "Salle du foyer rural".into(),
            patients: patients.to_vec(),
        }
    }

    /// A programme's sessions.
    ///
    /// # Panics
    /// When there is no such programme.
    pub fn sessions(&self, programme: ProgrammeId) -> Vec<SessionCard> {
        programmes::programme(self.desk(), programme)
            .expect("a programme")
            .sessions
    }

    /// Marks one person.
    ///
    /// # Errors
    /// Those of the use case.
    pub fn mark(&self, session: SessionId, patient: PatientId, mark: Mark) -> Result<(), Failure> {
        self.correct(session, patient, Some(mark), "")
    }

    /// Marks one person, or takes the mark back, with why it is corrected.
    ///
    /// # Errors
    /// Those of the use case.
    pub fn correct(
        &self,
        session: SessionId,
        patient: PatientId,
        mark: Option<Mark>,
        reason: &str,
    ) -> Result<(), Failure> {
        let form = RecordAttendance {
            session,
            patient,
            mark,
            reason: reason.into(),
        };
        attendance::record_attendance(self.desk(), form).map(|_| ())
    }

    /// Opens a programme today whose first session is attended by everybody.
    ///
    /// # Panics
    /// When something is refused.
    pub fn attended(&self, template: &str, patients: &[PatientId]) -> SessionId {
        let programme = self.open(template, patients).expect("a programme");
        let first = self.sessions(programme)[0].id;
        attendance::mark_the_rest(self.desk(), first, Mark::Present).expect("marks");
        first
    }
}
