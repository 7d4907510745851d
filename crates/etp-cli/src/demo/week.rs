//! From the roster to the handout: what a nurse does before anything is counted.

use super::day::start_of;
use super::{PASSPHRASE, Story, StoryDay};
use crate::acts::programmes::preview_lines;
use crate::acts::sharing::save;
use etp_app::forms::{
    CloseSession, ImportRoster, OpenProgramme, PrintHandout, ReadRoster, RecordAttendance,
};
use etp_app::views::{AttendanceView, HandoutMade, PatientList, PatientRow};
use etp_app::{
    Desk, Doors, Failure, HandoutLanguage, HandoutLayout, Mark, PatientId, SessionId, attendance,
    demo, exports, handouts, patients, programmes, roster, today as day,
};
use etp_i18n::cli as sentences;
use std::fs;
use std::sync::Arc;

/// The name of the programme the story opens.
const TITLE: &str = "Vivre avec un diabète (groupe de démonstration)";

impl Story<'_> {
    pub(super) fn register(&self) -> Result<Desk, Failure> {
        let doors = Doors {
            clock: Arc::new(StoryDay::latest()),
            ..Doors::real()
        };
        let desk = demo::empty_centre(&self.out, doors, PASSPHRASE)?;
        self.console.tell(&sentences::demo_register(
            self.language,
            self.shown("sentier.db"),
        ));
        Ok(desk)
    }

    /// The roster, saved as a spreadsheet saves it, then imported through the same door as any.
    pub(super) fn import(&self, desk: &Desk) -> Result<Vec<PatientRow>, Failure> {
        let path = self.path("roster.csv");
        save(&path, &format!("\u{FEFF}{}", demo::roster_csv()))?;
        let read = ReadRoster {
            path: path.display().to_string(),
            sheet: None,
            columns: vec![],
        };
        let preview = roster::preview_roster(desk, &read)?;
        let form = ImportRoster {
            path: preview.path,
            sheet: None,
            columns: vec![],
            sha256: preview.sha256,
            rejected_to: None,
            take_likely_twins: false,
        };
        let done = roster::import_roster(desk, form)?.answer;
        self.console.tell(&sentences::demo_roster(
            self.language,
            self.shown("roster.csv"),
            done.taken,
        ));
        Ok(patients::patients(desk, PatientList::All, "", 0)?.patients)
    }

    /// A programme of five group sessions for twelve people, whose third session is today; the earlier
    /// two are written down as past.
    pub(super) fn programme_of_five(
        &self,
        desk: &Desk,
        people: &[PatientRow],
    ) -> Result<AttendanceView, Failure> {
        let today = day::today(desk)?.today;
        let form = OpenProgramme {
            template: "diabetes2".to_owned(),
            title: TITLE.to_owned(),
            starts_on: start_of(today),
            starts_at: chrono::NaiveTime::from_hms_opt(10, 0, 0).unwrap_or_default(),
            place: "Salle du foyer rural".to_owned(),
            patients: twelve(people),
        };
        let preview = programmes::preview_programme(desk, &form)?;
        let id = programmes::open_programme(desk, form)?.answer;
        self.console.tell(&sentences::demo_programme(
            self.language,
            preview.sessions.len(),
            TITLE,
        ));
        for line in preview_lines(&preview, self.console) {
            self.console.tell(&line);
        }
        let cards = programmes::programme(desk, id)?.sessions;
        for earlier in cards.iter().filter(|card| card.date < today) {
            let session = earlier.id;
            let rest = Some(Mark::Present);
            attendance::close_session(desk, CloseSession { session, rest })?;
        }
        let third = cards.into_iter().find(|card| card.date == today);
        let third =
            third.ok_or_else(|| Failure::broken("record-not-found").with("what", "session"))?;
        attendance::attendance(desk, third.id)
    }

    /// Twelve marks, one by one, each on the disk before the next.
    pub(super) fn attendance(&self, desk: &Desk, list: &AttendanceView) -> Result<(), Failure> {
        let marks = [Mark::Late, Mark::Excused, Mark::Absent];
        let marks = marks.into_iter().chain(std::iter::repeat(Mark::Present));
        for (row, mark) in list.people.iter().zip(marks) {
            let form = RecordAttendance {
                session: list.session.id,
                patient: row.patient,
                mark: Some(mark),
                reason: String::new(),
            };
            attendance::record_attendance(desk, form)?;
        }
        let session = list.session.id;
        attendance::close_session(
            desk,
            CloseSession {
                session,
                rest: None,
            },
        )?;
        exports::export_attendance(
            desk,
            list.session.id,
            &self.path("attendance.csv"),
            self.language,
        )?;
        let card = attendance::attendance(desk, list.session.id)?.session;
        let path = self.shown("attendance.csv");
        self.console.tell(&sentences::demo_attendance(
            self.language,
            card.listed,
            path,
            card.present,
        ));
        Ok(())
    }

    pub(super) fn handout(&self, desk: &Desk, list: &AttendanceView) -> Result<(), Failure> {
        let made = print_for_one(desk, list.session.id, list)?;
        let path = self.path("handout-fr-nl.pdf");
        fs::copy(&made.path, &path).map_err(|_| Failure::broken("paper-not-saved"))?;
        self.console.tell(&sentences::demo_handout(
            self.language,
            made.bytes,
            self.shown("handout-fr-nl.pdf"),
        ));
        Ok(())
    }
}

/// Twelve people, one of whom at least reads French and Dutch.
fn twelve(people: &[PatientRow]) -> Vec<PatientId> {
    let (bilingual, others): (Vec<_>, Vec<_>) =
        people.iter().partition(|row| reads_both(&row.languages));
    bilingual
        .into_iter()
        .take(1)
        .chain(others)
        .take(12)
        .map(|row| row.id)
        .collect()
}

fn reads_both(languages: &[HandoutLanguage]) -> bool {
    [HandoutLanguage::Fr, HandoutLanguage::Nl]
        .iter()
        .all(|language| languages.contains(language))
}

fn print_for_one(
    desk: &Desk,
    session: SessionId,
    list: &AttendanceView,
) -> Result<HandoutMade, Failure> {
    let one = list.people.iter().find(|row| reads_both(&row.languages));
    let form = PrintHandout {
        session,
        patient: one.map(|row| row.patient),
        languages: vec![HandoutLanguage::Fr, HandoutLanguage::Nl],
        layout: HandoutLayout::SideBySide,
        despite: String::new(),
    };
    handouts::print_handout(desk, form)
}
