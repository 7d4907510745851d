//! Merges at random, marks and edits in between, all undone in any order: the register is the one in
//! which nobody was ever merged, with the same marks and edits.

use crate::samples::{self, enrolment};
use crate::{Store, StoreError};
use chrono::{DateTime, TimeDelta, Utc};
use etp_domain::{
    Centre, CentreCode, Country, FileNumber, HandoutLanguage, Mark, MergeId, Patient, PatientId,
    Session,
};
use proptest::prelude::*;
use uuid::Uuid;

const FILES: u32 = 6;
const SESSIONS: u32 = 3;
/// What is compared: everything but the merges themselves and the numbers of history lines.
const COMPARED: [&str; 8] = [
    "SELECT quote(id) || quote(last_name) || quote(phone) || quote(notes) || quote(languages)
       || quote(travel_minutes) || quote(cover_country) || quote(doctor) || quote(standing)
       || quote(folded_last) || quote(merged_into) || quote(root) FROM patient",
    "SELECT quote(session) || quote(patient) || quote(mark) || quote(changed_at) FROM presence",
    "SELECT quote(session) || quote(patient) || quote(old_mark) || quote(new_mark) || at
       FROM presence_history",
    "SELECT quote(id) || quote(programme) || quote(patient) || enrolled_on FROM enrolment",
    "SELECT folded_last || folded_first || quote(person) || standing || text FROM finding",
    "SELECT code || quote(patient) FROM patient_sound",
    "SELECT digits || quote(patient) FROM patient_phone",
    "SELECT quote(person) || listed || held || planned || missed || quote(last_on)
       || quote(next_on) FROM course",
];

/// What somebody does.
#[derive(Clone, Debug)]
enum Act {
    Merge {
        kept: u32,
        gone: u32,
        take: u8,
    },
    Edit {
        file: u32,
        field: u8,
    },
    Expect {
        file: u32,
        session: u32,
    },
    Mark {
        file: u32,
        session: u32,
        mark: usize,
    },
    Enrol {
        file: u32,
    },
    Undo {
        which: usize,
    },
}

fn acts() -> impl Strategy<Value = Act> {
    let file = 1..=FILES;
    prop_oneof![
        3 => (file.clone(), file.clone(), any::<u8>())
            .prop_map(|(kept, gone, take)| Act::Merge { kept, gone, take }),
        2 => (file.clone(), 0..4u8).prop_map(|(file, field)| Act::Edit { file, field }),
        2 => (file.clone(), 0..SESSIONS).prop_map(|(file, session)| Act::Expect { file, session }),
        3 => (file.clone(), 0..SESSIONS, 0..4usize)
            .prop_map(|(file, session, mark)| Act::Mark { file, session, mark }),
        1 => file.prop_map(|file| Act::Enrol { file }),
        1 => (0..8usize).prop_map(|which| Act::Undo { which }),
    ]
}

fn at(step: usize) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::minutes(step as i64)
}

fn id(number: u32) -> PatientId {
    PatientId(Uuid::from_u128(u128::from(number)))
}

fn patient(number: u32) -> Patient {
    let mut patient = Patient::named(
        id(number),
        FileNumber(number),
        format!("Nom {number}"),
        "Anne".into(),
        Country::France,
        HandoutLanguage::ALL[number as usize % 4],
    );
    patient.contact.phone = format!("032456000{number}");
    patient.needs.travel_minutes = number.is_multiple_of(2).then_some(number);
    patient.cover.country = number.is_multiple_of(3).then_some(Country::Luxembourg);
    patient
}

fn session(number: u32) -> Session {
    samples::session(number + 1)
}

fn register() -> Store {
    let centre = Centre {
        code: CentreCode::parse("FR-08-GIVET-01").unwrap(),
        name: "Centre".into(),
        country: Country::France,
        region: String::new(),
        phone: String::new(),
        number: String::new(),
        letterhead: String::new(),
        complete_from: None,
        languages: vec![],
        demo: true,
    };
    let store = Store::in_memory(&centre).unwrap();
    store
        .write(|writer| -> Result<(), StoreError> {
            (1..=FILES).try_for_each(|number| writer.add_patient(&patient(number)))?;
            samples::open(writer)?;
            (0..SESSIONS).try_for_each(|number| writer.add_session(&session(number)))
        })
        .unwrap();
    store
}

fn dump(store: &Store) -> Vec<Vec<String>> {
    let connection = store.connection_for_tests();
    let rows = COMPARED.map(|sql| {
        let mut statement = connection.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        let mut rows: Vec<String> = rows.map(Result::unwrap).collect();
        rows.sort();
        rows
    });
    rows.into()
}

/// The register that merges, the one that never does, and the merges that hold.
struct Both {
    merging: Store,
    plain: Store,
    holding: Vec<MergeId>,
}

impl Both {
    fn files(&self, file: u32) -> (PatientId, Vec<PatientId>) {
        let files = self
            .merging
            .read(|reader| reader.files_of(id(file)))
            .unwrap();
        (files[0].id, files.iter().map(|file| file.id).collect())
    }

    fn on_plain_list(&self, session: u32, file: PatientId) -> bool {
        let list = self
            .plain
            .read(|reader| reader.attendance_list(self::session(session).id));
        list.unwrap().iter().any(|(person, _)| person.id == file)
    }

    fn act(&mut self, step: usize, act: &Act) {
        match *act {
            Act::Merge { kept, gone, take } => self.merge(step, kept, gone, take),
            Act::Edit { file, field } => self.edit(step, file, field),
            Act::Expect { file, session } => self.expect(file, session),
            Act::Mark {
                file,
                session,
                mark,
            } => self.mark(step, file, session, Mark::ALL[mark]),
            Act::Enrol { file } => self.enrol(step, file),
            Act::Undo { which } => self.undo(step, which),
        }
    }

    fn merge(&mut self, step: usize, kept: u32, gone: u32, take: u8) {
        let ((kept, _), (gone, _)) = (self.files(kept), self.files(gone));
        if kept == gone {
            return;
        }
        let merge = MergeId(Uuid::from_u128(step as u128));
        self.merging
            .write(|writer| -> Result<(), StoreError> {
                let (mut chosen, other) = (writer.patient(kept)?, writer.patient(gone)?);
                let fields = ["last_name", "phone", "notes", "languages", "travel_minutes"];
                let fields = fields
                    .iter()
                    .chain(&["insurer_country", "standing", "doctor"]);
                for (place, field) in fields.enumerate() {
                    if take & (1 << place) != 0 {
                        chosen.take_field(field, &other);
                    }
                }
                writer.merge(merge, &chosen, gone, "M", at(step))
            })
            .unwrap();
        self.holding.push(merge);
    }

    fn edit(&mut self, step: usize, file: u32, field: u8) {
        for store in [&self.merging, &self.plain] {
            store
                .write(|writer| -> Result<(), StoreError> {
                    let mut edited = writer.patient(id(file))?;
                    match field {
                        0 => edited.last_name = format!("Edition {step}"),
                        1 => edited.contact.phone = format!("0499{step:06}"),
                        2 => edited.notes = format!("note {step}"),
                        _ => edited.needs.travel_minutes = Some(1_000 + step as u32),
                    }
                    writer.save_patient(&edited)
                })
                .unwrap();
        }
    }

    fn expect(&mut self, file: u32, session: u32) {
        let (root, files) = self.files(file);
        let listed = files.iter().any(|file| self.on_plain_list(session, *file));
        let session = self::session(session).id;
        let new = self
            .merging
            .write(|writer| writer.expect(session, root))
            .unwrap();
        assert_eq!(new, !listed);
        if new {
            self.plain
                .write(|writer| writer.expect(session, root))
                .unwrap();
        }
    }

    fn mark(&mut self, step: usize, file: u32, session: u32, mark: Mark) {
        let (root, files) = self.files(file);
        let of = self::session(session).id;
        let marked = self
            .merging
            .write(|writer| writer.record_mark(of, root, Some(mark), "", "M", at(step)));
        let listed = files
            .into_iter()
            .filter(|file| self.on_plain_list(session, *file));
        let listed: Vec<_> = listed.collect();
        assert_eq!(marked.is_ok(), !listed.is_empty());
        for file in listed {
            self.plain
                .write(|writer| writer.record_mark(of, file, Some(mark), "", "M", at(step)))
                .unwrap();
        }
    }

    fn enrol(&mut self, step: usize, file: u32) {
        let (root, _) = self.files(file);
        let new = enrolment(step as u128, root, samples::programme().starts_on);
        let running = self
            .merging
            .read(|reader| reader.enrolment_open(new.programme, root))
            .unwrap();
        if running.is_none() {
            for store in [&self.merging, &self.plain] {
                store.write(|writer| writer.enrol(&new)).unwrap();
            }
        }
    }

    fn undo(&mut self, step: usize, which: usize) {
        if self.holding.is_empty() {
            return;
        }
        let merge = self.holding.remove(which % self.holding.len());
        self.merging
            .write(|writer| writer.undo_merge(merge, "M", at(step)))
            .unwrap();
    }

    /// Whatever was merged: as many people on lists as roots, each once on a session's list, and
    /// each course what the marks say.
    fn holds_together(&self) {
        let connection = self.merging.connection_for_tests();
        let zero = |sql: &str| {
            let wrong: u32 = connection.query_row(sql, [], |row| row.get(0)).unwrap();
            assert_eq!(wrong, 0, "{sql}");
        };
        zero(
            "SELECT count(*) FROM patient LEFT JOIN finding ON person = id
              WHERE (root = id) <> (person IS NOT NULL)",
        );
        zero("SELECT count(*) FROM course JOIN patient ON id = person WHERE root <> id");
        zero(
            "SELECT count(*) FROM attendance LEFT JOIN course USING (person)
              WHERE course.person IS NULL",
        );
        for number in 0..SESSIONS {
            let list = self
                .merging
                .read(|reader| reader.attendance_list(session(number).id));
            let mut people: Vec<_> = list.unwrap().iter().map(|(person, _)| person.id).collect();
            let listed = people.len();
            people.sort();
            people.dedup();
            assert_eq!(people.len(), listed);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn merging_and_undoing_in_any_order_leaves_only_what_was_done_since(
        acts in prop::collection::vec(acts(), 1..24),
        order in prop::collection::vec(0..8usize, 24),
    ) {
        let mut both = Both { merging: register(), plain: register(), holding: vec![] };
        for (step, act) in acts.iter().enumerate() {
            both.act(step + 1, act);
            both.holds_together();
        }
        for (step, which) in order.into_iter().enumerate() {
            both.undo(100 + step, which);
        }
        prop_assert!(both.holding.is_empty());
        let (merged, plain) = (dump(&both.merging), dump(&both.plain));
        for (merged, plain) in merged.iter().zip(&plain) {
            prop_assert_eq!(merged, plain);
        }
    }
}

#[test]
fn a_file_cannot_go_into_itself_or_twice() {
    let store = register();
    let merge = |number: u128, kept: u32, gone: u32| {
        let merge = MergeId(Uuid::from_u128(number));
        store.write(|writer| writer.merge(merge, &patient(kept), id(gone), "M", at(1)))
    };
    assert_eq!(merge(1, 1, 1).unwrap_err().code(), "record-not-found");
    merge(2, 1, 2).unwrap();
    assert_eq!(merge(3, 3, 2).unwrap_err().code(), "record-not-found");
    assert_eq!(merge(4, 2, 3).unwrap_err().code(), "record-not-found");
    merge(5, 3, 1).unwrap();
    let line = &store.read(|reader| reader.merges_of(id(2))).unwrap()[0];
    assert_eq!(
        (line.kept, line.gone, line.gone_number),
        (id(3), id(1), FileNumber(1))
    );
    let undo = |number| {
        let merge = MergeId(Uuid::from_u128(number));
        store.write(|writer| writer.undo_merge(merge, "M", at(2)))
    };
    undo(2).unwrap();
    assert_eq!(undo(2).unwrap_err().code(), "record-not-found");
    let root = store.read(|reader| reader.root_of(id(2))).unwrap();
    assert_eq!(root, id(2));
}

#[test]
fn a_value_written_since_the_merge_is_left_and_said() {
    let store = register();
    let merge = MergeId(Uuid::from_u128(1));
    let mut chosen = patient(1);
    chosen.contact.phone = patient(2).contact.phone;
    chosen.notes = "taken".into();
    store
        .write(|writer| writer.merge(merge, &chosen, id(2), "M", at(1)))
        .unwrap();
    chosen.notes = "written since".into();
    store.write(|writer| writer.save_patient(&chosen)).unwrap();
    let undone = store
        .write(|writer| writer.undo_merge(merge, "M", at(2)))
        .unwrap();
    assert_eq!(undone.left, ["notes"]);
    assert_eq!(undone.restored.len(), 1);
    let kept = store.read(|reader| reader.patient(id(1))).unwrap();
    assert_eq!(kept.contact.phone, patient(1).contact.phone);
    assert_eq!(kept.notes, "written since");
}
