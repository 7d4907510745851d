//! `sentier demo`: the whole story on fictional people, through the same use cases as the window,
//! with a real hub of its own on loopback.

mod day;
mod hub;

use crate::acts::programmes::preview_lines;
use crate::acts::sharing::{report_line, save, table_lines};
use crate::console::Console;
use day::StoryDay;
use etp_app::forms::{
    ImportRoster, LinkHub, OpenProgramme, PrintHandout, RecordAttendance, ShareCounts,
};
use etp_app::views::{AttendanceView, CountsPreview, HandoutMade, PatientRow};
use etp_app::{
    Desk, Doors, Failure, HandoutLanguage, Mark, Quarter, SessionId, counts, demo, exports,
    handouts, patients, programmes, roster, sessions, sharing,
};
use etp_i18n::{Language, cli as sentences};
use hub::OwnHub;
use serde::Serialize;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The passphrase of demonstration registers. It protects nobody.
const PASSPHRASE: &str = "sentier-demonstration";

/// The name of the programme the story opens.
const TITLE: &str = "Vivre avec un diabète (groupe de démonstration)";

/// What the story leaves, for machines.
#[derive(Default, Serialize)]
struct Left {
    folder: String,
    passphrase: String,
    roster: String,
    attendance: String,
    handout: String,
    counts: String,
    receipt: String,
    register: String,
}

/// Tells the story and leaves its papers in an empty folder.
pub(crate) fn run(out: &Path, console: &Console) -> Result<(), Failure> {
    let story = Story {
        out: empty(out)?,
        console,
        language: console.language,
    };
    console.tell(&sentences::demo_title(story.language));
    console.tell(&sentences::demo_fictional(story.language));
    let desk = story.register()?;
    let people = story.import(&desk)?;
    demo::furnish_years(&desk)?;
    let list = story.programme_of_five(&desk, &people)?;
    story.attendance(&desk, &list)?;
    story.handout(&desk, &list)?;
    story.counts(&desk)?;
    let left = story.left();
    console.answer(&left, |left| {
        vec![sentences::demo_passphrase(story.language, &left.passphrase)]
    });
    Ok(())
}

struct Story<'a> {
    out: PathBuf,
    console: &'a Console,
    language: Language,
}

impl Story<'_> {
    fn path(&self, name: &str) -> PathBuf {
        self.out.join(name)
    }

    fn shown(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    fn register(&self) -> Result<Desk, Failure> {
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
    fn import(&self, desk: &Desk) -> Result<Vec<PatientRow>, Failure> {
        let path = self.path("roster.csv");
        save(&path, &format!("\u{FEFF}{}", demo::roster_csv()))?;
        let preview = roster::preview_roster(desk, &path)?;
        let form = ImportRoster {
            path: preview.path,
            sha256: preview.sha256,
            rejected_to: None,
        };
        let done = roster::import_roster(desk, form)?.answer;
        self.console.tell(&sentences::demo_roster(
            self.language,
            self.shown("roster.csv"),
            done.taken,
        ));
        Ok(patients::patients(desk, "", 0)?.patients)
    }

    /// A programme of five group sessions for twelve people, whose third session is today.
    fn programme_of_five(
        &self,
        desk: &Desk,
        people: &[PatientRow],
    ) -> Result<AttendanceView, Failure> {
        let today = sessions::today(desk)?.today;
        let form = OpenProgramme {
            template: "diabetes2".to_owned(),
            title: TITLE.to_owned(),
            starts_on: day::start_of(today),
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
        let third = programmes::programme(desk, id)?
            .sessions
            .into_iter()
            .find(|card| card.date == today);
        let third = third.ok_or_else(|| Failure::broken("session-ambiguous"))?;
        sessions::attendance(desk, third.id)
    }

    /// Twelve marks, one by one, each on the disk before the next.
    fn attendance(&self, desk: &Desk, list: &AttendanceView) -> Result<(), Failure> {
        let marks = [Mark::Late, Mark::Excused, Mark::Absent];
        let marks = marks.into_iter().chain(std::iter::repeat(Mark::Present));
        for (row, mark) in list.people.iter().zip(marks) {
            let form = RecordAttendance {
                session: list.session.id,
                patient: row.patient,
                mark: Some(mark),
            };
            sessions::record_attendance(desk, form)?;
        }
        sessions::close_session(desk, list.session.id)?;
        exports::export_attendance(
            desk,
            list.session.id,
            &self.path("attendance.csv"),
            self.language,
        )?;
        let card = sessions::attendance(desk, list.session.id)?.session;
        let path = self.shown("attendance.csv");
        self.console.tell(&sentences::demo_attendance(
            self.language,
            card.listed,
            path,
            card.present,
        ));
        Ok(())
    }

    fn handout(&self, desk: &Desk, list: &AttendanceView) -> Result<(), Failure> {
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

    /// The last quarter that is over: previewed, validated, sent, confirmed.
    fn counts(&self, desk: &Desk) -> Result<(), Failure> {
        let hub = OwnHub::start(desk.centre().code.as_str())?;
        let linked = sharing::link_hub(
            desk,
            LinkHub {
                url: hub.url.clone(),
                code: hub.invite.clone(),
            },
        )?
        .answer;
        self.console
            .tell(&sentences::demo_hub(self.language, &linked.name));
        let quarter = Quarter::of(sessions::today(desk)?.today)
            .previous()
            .to_string();
        let preview = counts::preview_counts(desk, &quarter)?;
        for line in table_lines(&preview, self.console) {
            self.console.tell(&line);
        }
        save(&self.path("counts.json"), &preview.body)?;
        let path = self.shown("counts.json");
        self.console.tell(&sentences::demo_counts(
            self.language,
            preview.hidden,
            path,
            preview.values,
        ));
        self.send(desk, preview)
    }

    fn send(&self, desk: &Desk, preview: CountsPreview) -> Result<(), Failure> {
        let form = ShareCounts {
            quarter: preview.quarter,
            sha256: preview.sha256,
        };
        let sequence = counts::share_counts(desk, form)?.answer;
        let report = sharing::send_waiting(desk)?.answer;
        self.console.tell(&report_line(&report, self.console));
        let kept = sharing::receipt(desk, sequence)?;
        save(
            &self.path("receipt.json"),
            &serde_json::json!(kept).to_string(),
        )?;
        let number = kept.receipt.hub_sequence().to_string();
        self.console.tell(&sentences::demo_receipt(
            self.language,
            number,
            self.shown("receipt.json"),
        ));
        Ok(())
    }

    fn left(&self) -> Left {
        Left {
            folder: self.out.display().to_string(),
            passphrase: PASSPHRASE.to_owned(),
            roster: self.shown("roster.csv"),
            attendance: self.shown("attendance.csv"),
            handout: self.shown("handout-fr-nl.pdf"),
            counts: self.shown("counts.json"),
            receipt: self.shown("receipt.json"),
            register: self.shown("sentier.db"),
        }
    }
}

/// Twelve people, one of whom at least reads French and Dutch.
fn twelve(people: &[PatientRow]) -> Vec<etp_app::PatientId> {
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
        large_print: false,
    };
    handouts::print_handout(desk, form)
}

/// The folder, made if need be. One that holds anything is refused: nothing is overwritten.
fn empty(out: &Path) -> Result<PathBuf, Failure> {
    let folder = out.display().to_string();
    fs::create_dir_all(out).map_err(|_| Failure::broken("file-not-saved").with("file", &folder))?;
    match fs::read_dir(out).map(|mut entries| entries.next().is_none()) {
        Ok(true) => Ok(out.to_owned()),
        _ => Err(Failure::refused("folder-not-empty").with("folder", folder)),
    }
}
