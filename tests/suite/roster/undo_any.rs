//! Whatever an import brings and whatever happens afterwards: once it is taken back, the register is
//! as it was without it, but for what somebody worked on.

use etp_app::forms::{FlagPatient, MergePatients, UndoImport};
use etp_app::views::PatientList;
use etp_app::{Mark, PatientId, ProgrammeId, merges, pathways, patients, programmes, roster};
use etp_tests::Centre;
use proptest::prelude::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// People who are there before.
const BASE: usize = 3;

/// What a file brings, for the people of these places.
#[derive(Clone, Debug)]
enum Brings {
    People(usize),
    Enrolments(BTreeSet<usize>),
    Assessments(BTreeSet<usize>),
    Attendance(BTreeSet<usize>),
}

/// What somebody does later.
#[derive(Clone, Debug)]
enum Later {
    Flag(usize),
    Enrol(usize),
    Merge(usize),
    ChangeMark(usize),
    Attend(usize),
}

fn brings() -> impl Strategy<Value = Brings> {
    let some = || proptest::collection::btree_set(1..=BASE, 1..=BASE);
    prop_oneof![
        (1_usize..4).prop_map(Brings::People),
        some().prop_map(Brings::Enrolments),
        some().prop_map(Brings::Assessments),
        some().prop_map(Brings::Attendance),
    ]
}

fn later() -> impl Strategy<Value = Vec<Later>> {
    let one = prop_oneof![
        (1_usize..4).prop_map(Later::Flag),
        (1_usize..4).prop_map(Later::Enrol),
        (1_usize..4).prop_map(Later::Merge),
        (1_usize..4).prop_map(Later::ChangeMark),
        (1_usize..4).prop_map(Later::Attend),
    ];
    proptest::collection::vec(one, 0..4)
}

impl Brings {
    fn file(&self, expected_on: &str) -> String {
        match self {
            Self::People(people) => {
                let row = |n| format!("Ami{n};Aimé{n};0{n}/02/19{n}0;08600\n");
                let rows: String = (1..=*people).map(row).collect();
                format!("Nom;Prénom;Né le;CP\n{rows}")
            }
            Self::Enrolments(of) => rows(of, "Programme;Inscrit le", "Bien vivre;02/03/2024"),
            Self::Assessments(of) => rows(of, "Bilan;Date du bilan", "BEP;02/03/2024"),
            Self::Attendance(of) => {
                let new = rows(
                    of,
                    "Programme;Date de séance;Présence",
                    "Bien vivre;09/03/2024;présent",
                );
                let row = |n| format!("Nom{n};Prénom{n};Le groupe;{expected_on};présent\n");
                new + &of.iter().map(row).collect::<String>()
            }
        }
    }
}

fn rows(of: &BTreeSet<usize>, headings: &str, cells: &str) -> String {
    let row = |n| format!("Nom{n};Prénom{n};{cells}\n");
    format!(
        "Nom;Prénom;{headings}\n{}",
        of.iter().map(row).collect::<String>()
    )
}

struct Story {
    centre: Centre,
    group: ProgrammeId,
}

impl Story {
    fn begin() -> Self {
        let centre = Centre::in_givet_on("2026-09-03");
        let people = centre.with_people(BASE);
        let mut form = centre.form("diabetes2", &people);
        form.title = "Le groupe".into();
        let group = programmes::open_programme(centre.desk(), form)
            .expect("the story goes on")
            .answer;
        Self { centre, group }
    }

    fn named(&self, name: &str) -> Option<PatientId> {
        let found = patients::patients(self.centre.desk(), PatientList::All, name, 0)
            .expect("the story goes on");
        found
            .patients
            .iter()
            .find(|row| row.last_name == name)
            .map(|row| row.id)
    }

    /// Everybody's file by name, without what only grows: the history, and who read.
    fn people(&self) -> BTreeMap<String, Value> {
        let desk = self.centre.desk();
        let file = |id| {
            let file = patients::patient_file(desk, id).expect("the story goes on");
            let name = file.row.last_name.clone();
            let mut told = serde_json::to_value(file).expect("the story goes on");
            for grown in ["changes", "readings", "twins"] {
                told.as_object_mut()
                    .expect("the story goes on")
                    .remove(grown);
            }
            (name, told)
        };
        self.centre.people().into_iter().map(file).collect()
    }

    fn programmes(&self) -> Value {
        let all = programmes::programmes(self.centre.desk()).expect("the story goes on");
        let whole = all.iter().map(|one| {
            programmes::programme(self.centre.desk(), one.id).expect("the story goes on")
        });
        serde_json::to_value(whole.collect::<Vec<_>>()).expect("the story goes on")
    }

    /// Does something, where it can be done; the answer is whose file was worked on.
    fn happen(&self, later: &Later) -> Vec<String> {
        let desk = self.centre.desk();
        let (Later::Flag(n)
        | Later::Enrol(n)
        | Later::Merge(n)
        | Later::ChangeMark(n)
        | Later::Attend(n)) = later;
        let (ami, nom) = (format!("Ami{n}"), format!("Nom{n}"));
        let name = if self.named(&ami).is_some() { ami } else { nom };
        let Some(patient) = self.named(&name) else {
            return vec![];
        };
        let done = match later {
            Later::Flag(_) => {
                let form = FlagPatient {
                    patient,
                    reason: "rappeler".into(),
                    until: None,
                };
                patients::flag_patient(desk, form).is_ok()
            }
            Later::Enrol(_) => {
                let form = self.centre.joining(self.group, &[patient]);
                pathways::enrol_patients(desk, form).is_ok()
            }
            Later::Merge(_) => return self.merge(&name, patient),
            Later::ChangeMark(_) => self.change_mark(patient),
            Later::Attend(_) => {
                let row = format!(
                    "{name};{};Bien vivre;10/03/2024;présent\n",
                    name.replace("Nom", "Prénom").replace("Ami", "Aimé")
                );
                let file = format!("Nom;Prénom;Programme;Date de séance;Présence\n{row}");
                self.centre.import(file).is_ok()
            }
        };
        if done { vec![name] } else { vec![] }
    }

    fn merge(&self, name: &str, gone: PatientId) -> Vec<String> {
        let kept = self.named("Nom1").filter(|kept| *kept != gone);
        let Some(kept) = kept else { return vec![] };
        let form = MergePatients {
            kept,
            gone,
            take: vec![],
        };
        merges::merge_patients(self.centre.desk(), &form).expect("the story goes on");
        vec!["Nom1".to_owned(), name.to_owned()]
    }

    fn change_mark(&self, patient: PatientId) -> bool {
        let file = patients::patient_file(self.centre.desk(), patient).expect("the story goes on");
        let marked = file.sessions.iter().find(|line| line.mark.is_some());
        marked.is_some_and(|line| {
            self.centre
                .mark(line.session, patient, Mark::Excused)
                .is_ok()
        })
    }
}

/// The marks of a file that somebody changed, in this story always to the same.
fn changed_marks(file: &Value) -> usize {
    file.to_string().matches("\"excused\"").count()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..Default::default() })]

    #[test]
    fn the_register_is_as_it_was_but_for_what_somebody_worked_on(brings in brings(), later in later()) {
        let mut story = Story::begin();
        story.centre.reopen_on("2026-09-10");
        let (people, groups) = (story.people(), story.programmes());
        let import = story.centre.import(brings.file("03/09/2026")).unwrap().import.unwrap();
        story.centre.reopen_on("2026-09-20");
        let touched: BTreeSet<String> = later.iter().flat_map(|one| story.happen(one)).collect();
        let before = story.people();
        let undone = roster::undo_import(story.centre.desk(), &UndoImport { import }).unwrap().answer;
        let after = story.people();
        for (name, file) in before.iter().filter(|(name, _)| touched.contains(*name)) {
            let kept = after.get(name);
            prop_assert_eq!(kept.map(changed_marks), Some(changed_marks(file)), "{}", name);
            if name.starts_with("Ami") {
                prop_assert_eq!(kept, Some(file), "{}", name);
            }
        }
        for (name, file) in people.iter().filter(|(name, _)| !touched.contains(*name)) {
            prop_assert_eq!(after.get(name), Some(file), "{}", name);
        }
        for name in after.keys().filter(|name| !people.contains_key(*name)) {
            prop_assert!(touched.contains(name), "{} was not touched and is still there", name);
        }
        for left in &undone.left {
            prop_assert!(touched.contains(&left.patient.last_name), "{:?}", left);
        }
        if touched.is_empty() {
            prop_assert_eq!(story.programmes(), groups);
            prop_assert!(undone.left.is_empty());
        }
        let lines = roster::imports(story.centre.desk()).unwrap();
        let line = lines.iter().find(|line| line.id == import).unwrap();
        prop_assert!(line.undone_at.is_some());
    }
}
