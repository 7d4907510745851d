//! Every kind of paper a centre prints from its register, of the fictional centre in Givet, into a folder:
//! `cargo run -p etp-tests --example papers -- FOLDER`. For eyes, and for the peers that judge files
//! (tests/peers/test_papers.py). All of it is printed twice; the second time is in `FOLDER/again`.
//!
//! Papers for patients come in three pairs of languages, the pocket plan in one more that is read from right
//! to left; papers of the house in the four languages of the window. A file is named `KIND-LANGUAGES.pdf`.

mod house;
mod letters;
mod patients;

use etp_app::forms::CancelHalfDay;
use etp_app::views::PathwayView;
use etp_app::{
    Desk, HandoutLanguage, PatientId, PlanningId, demo, pathways, patients as files, planning,
};
use etp_domain::CancelCause;
use etp_tests::{Centre, day};
use std::path::PathBuf;

/// A Sunday between two weeks of sessions.
const TODAY: &str = "2026-11-22";
/// A day of that week on which no session takes place after all.
const CANCELLED: &str = "2026-11-27";

const PAIRS: [[HandoutLanguage; 2]; 3] = [
    [HandoutLanguage::Fr, HandoutLanguage::Nl],
    [HandoutLanguage::De, HandoutLanguage::Fr],
    [HandoutLanguage::En, HandoutLanguage::De],
];

const OURS: [HandoutLanguage; 4] = [
    HandoutLanguage::Fr,
    HandoutLanguage::Nl,
    HandoutLanguage::De,
    HandoutLanguage::En,
];

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).expect("a folder"));
    let centre = Centre::of_demonstration_on(TODAY);
    demo::furnish(centre.desk()).expect("the demonstration");
    let pathways = every_pathway(&centre);
    let drafts = letters::drafts(centre.desk(), &pathways);
    let cancelled = cancelled(centre.desk());
    for folder in [folder.join("again"), folder] {
        std::fs::create_dir_all(&folder).expect("a folder");
        Press {
            desk: centre.desk(),
            folder,
            pathway: fullest(&pathways),
            people: &centre.people(),
            large_print: large_print(&centre),
            cancelled,
        }
        .print_all(&drafts);
    }
}

fn every_pathway(centre: &Centre) -> Vec<PathwayView> {
    let people = centre.people().into_iter();
    let of = |person| pathways::pathways(centre.desk(), person).expect("pathways");
    people.flat_map(of).collect()
}

/// The pathway with most on its papers: a plan, an evaluation, sessions to come, letters.
fn fullest(pathways: &[PathwayView]) -> &PathwayView {
    let holds = |one: &&PathwayView| {
        let open = one.ending.is_none() && one.next_session.is_some();
        let papers = one.letters.len() + one.assessments.len() + one.plans.len();
        (open, papers)
    };
    pathways.iter().max_by_key(holds).expect("a pathway")
}

/// Somebody who needs larger letters.
fn large_print(centre: &Centre) -> PatientId {
    let file = |person: &PatientId| files::patient_file(centre.desk(), *person).expect("a file");
    let mut people = centre.people().into_iter();
    let found = people.find(|person| file(person).needs.large_print);
    found.expect("somebody who needs larger letters")
}

/// An act after which people are to be told.
fn cancelled(desk: &Desk) -> PlanningId {
    let form = CancelHalfDay {
        date: day(CANCELLED),
        part: None,
        place: None,
        professional: None,
        cause: CancelCause::Weather,
        note: String::new(),
        new_times: vec![],
        despite: String::new(),
    };
    let done = planning::cancel_half_day(desk, form).expect("a day without sessions");
    done.answer.planning
}

/// Where the papers go, and whose they are.
struct Press<'a> {
    desk: &'a Desk,
    folder: PathBuf,
    pathway: &'a PathwayView,
    people: &'a [PatientId],
    large_print: PatientId,
    cancelled: PlanningId,
}

impl Press<'_> {
    fn print_all(&self, drafts: &[letters::Drafted]) {
        for pair in PAIRS {
            self.for_patients(pair);
            self.invitations(pair);
        }
        self.pocket([HandoutLanguage::Fr, HandoutLanguage::Ar]);
        for language in OURS {
            self.for_the_house(language);
            self.of_a_session(language);
        }
        self.drafted(drafts);
        self.notices();
    }

    fn keep(&self, kind: &str, languages: &[HandoutLanguage], made: &str) {
        let codes: Vec<_> = languages.iter().map(|one| one.code()).collect();
        let name = format!("{kind}-{}.pdf", codes.join("-"));
        std::fs::copy(made, self.folder.join(name)).expect("a copy");
    }
}
