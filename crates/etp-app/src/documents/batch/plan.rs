//! The plan of a stack, kept in its folder: whom it is for, in which languages, in which file.

use super::people::who_takes_part;
use crate::forms::{BatchOf, StartBatch};
use crate::handouts::{OF_MANY, printed_in};
use crate::views::BatchLack;
use crate::{Desk, Failure, write_whole};
use chrono::{DateTime, Utc};
use etp_domain::{HandoutLanguage, HandoutLayout, Patient, PatientId};
use etp_handout::Handout;
use etp_store::Reader;
use etp_wire::Digest;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

const PLAN: &str = "plan.json";

/// A stack, planned.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Plan {
    pub(super) id: String,
    pub(super) handout: String,
    /// What the handout's file said when the stack was planned.
    pub(super) sha256: String,
    pub(super) lots_of: Option<u32>,
    /// Each as a booklet; a stack that was planned before there were any has none.
    #[serde(default)]
    pub(super) booklet: bool,
    pub(super) begun_at: DateTime<Utc>,
    pub(super) despite: String,
    pub(super) people: Vec<Step>,
    /// Whoever gets none, or none to be read, and why; those told apart while the files are made too.
    pub(super) without: BTreeMap<PatientId, BatchLack>,
}

/// One person's handout.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Step {
    pub(super) person: PatientId,
    /// The number of the file, which names the PDF.
    pub(super) number: String,
    pub(super) languages: Vec<HandoutLanguage>,
    pub(super) layout: HandoutLayout,
}

/// One file of the stack and whose handouts are in it.
pub(super) struct BatchFile<'a> {
    pub(super) name: String,
    pub(super) steps: &'a [Step],
}

impl Plan {
    /// Plans a stack: by family name, each person once.
    pub(super) fn of(
        desk: &Desk,
        reader: &Reader<'_>,
        form: &StartBatch,
        (handout, despite): (&Handout, String),
    ) -> Result<Self, Failure> {
        let people = people(desk, reader, form.of)?;
        if people.is_empty() {
            return Err(Failure::refused("batch-of-nobody").with("field", "of"));
        }
        let (mut steps, mut without) = (Vec::new(), BTreeMap::new());
        for person in people {
            let languages = printed_in(desk, &person, handout);
            if languages.is_empty() {
                without.insert(person.id, BatchLack::NoLanguage);
                continue;
            }
            if !languages.iter().any(|one| person.languages.contains(one)) {
                without.insert(person.id, BatchLack::OtherLanguage);
            }
            let own = || HandoutLayout::for_needs(&person.needs);
            steps.push(Step {
                person: person.id,
                number: person.file_number.to_string(),
                languages,
                layout: form.layout.unwrap_or_else(own),
            });
        }
        if steps.is_empty() {
            return Err(Failure::refused("batch-without-language").with("field", "of"));
        }
        Ok(Self {
            id: desk.doors.chance.id().simple().to_string(),
            handout: form.handout.clone(),
            sha256: digest(reader, &form.handout)?,
            lots_of: form.lots_of,
            booklet: form.booklet,
            begun_at: desk.now(),
            despite,
            people: steps,
            without,
        })
    }

    /// Reads the plan of a stack.
    pub(super) fn read(desk: &Desk, id: &str) -> Result<Self, Failure> {
        let text = fs::read(folder_of(desk, id)?.join(PLAN)).map_err(|_| missing())?;
        serde_json::from_slice(&text).map_err(|_| missing())
    }

    /// Writes the plan into a folder of its own.
    pub(super) fn keep(&self, desk: &Desk) -> Result<(), Failure> {
        let not_saved = |_| Failure::broken("paper-not-saved");
        let folder = self.folder(desk);
        fs::create_dir_all(&folder).map_err(not_saved)?;
        let text = serde_json::to_vec(self).map_err(|_| Failure::broken("paper-not-saved"))?;
        write_whole(&folder.join(PLAN), &text).map_err(not_saved)
    }

    /// Where its files lie.
    pub(super) fn folder(&self, desk: &Desk) -> PathBuf {
        folder(desk, &self.id)
    }

    /// Its files, in order.
    pub(super) fn files(&self) -> impl Iterator<Item = BatchFile<'_>> {
        let lot = self.lots_of.unwrap_or(1).max(1) as usize;
        let name = move |place: usize, steps: &[Step]| match (self.lots_of, steps) {
            (None, [step]) => format!("{:04}-{}.pdf", place + 1, step.number),
            _ => format!("lot-{:03}.pdf", place + 1),
        };
        let lots = self.people.chunks(lot).enumerate();
        lots.map(move |(place, steps)| BatchFile {
            name: name(place, steps),
            steps,
        })
    }

    /// Whether nothing is left to do for a file: it lies there, hence whole, or nobody is to be in it.
    pub(super) fn is_settled(&self, desk: &Desk, file: &BatchFile<'_>) -> bool {
        self.folder(desk).join(&file.name).is_file()
            || !file.steps.iter().any(|step| self.is_for(step))
    }

    /// Whether something is printed for somebody, as far as is known.
    pub(super) fn is_for(&self, step: &Step) -> bool {
        let lack = self.without.get(&step.person);
        lack.is_none_or(|lack| *lack == BatchLack::OtherLanguage)
    }

    /// Refuses when the handout says something else than when the stack was planned.
    pub(super) fn check_unchanged(&self, reader: &Reader<'_>) -> Result<(), Failure> {
        match digest(reader, &self.handout)? == self.sha256 {
            true => Ok(()),
            false => Err(Failure::refused("batch-handout-changed")),
        }
    }
}

/// The identities of the stacks that lie among the register's papers.
pub(super) fn kept(desk: &Desk) -> Vec<String> {
    let read = fs::read_dir(desk.papers()).into_iter().flatten().flatten();
    let name = |one: fs::DirEntry| one.file_name().to_string_lossy().into_owned();
    read.map(name)
        .filter_map(|name| Some(name.strip_prefix(&prefix())?.to_owned()))
        .collect()
}

/// Erasing somebody takes away every paper that may name several people; stacks are found by that name.
fn prefix() -> String {
    format!("{OF_MANY}stack-")
}

/// The folder of a stack somebody named. What the window sends is a name, never a way to somewhere else.
pub(super) fn folder_of(desk: &Desk, id: &str) -> Result<PathBuf, Failure> {
    let plain = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let there = Some(folder(desk, id)).filter(|folder| plain && folder.is_dir());
    there.ok_or_else(missing)
}

fn missing() -> Failure {
    Failure::refused("batch-unknown")
}

fn folder(desk: &Desk, id: &str) -> PathBuf {
    desk.papers().join(format!("{}{id}", prefix()))
}

fn digest(reader: &Reader<'_>, handout: &str) -> Result<String, Failure> {
    let source = crate::shelf::handout_source(reader, handout)?;
    Ok(Digest::of(source.unwrap_or_default().as_bytes()).to_string())
}

/// Each person once, by family name.
fn people(desk: &Desk, reader: &Reader<'_>, of: BatchOf) -> Result<Vec<Patient>, Failure> {
    let (programme, cohort) = match of {
        BatchOf::Cohort(cohort) => (Some(reader.cohort(cohort)?.programme), Some(cohort)),
        BatchOf::Programme(programme) => (Some(reader.programme(programme)?.programme.id), None),
        BatchOf::Everybody => (None, None),
    };
    let mut people = BTreeMap::new();
    for one in who_takes_part(desk, reader, programme)? {
        if cohort.is_none_or(|cohort| one.cohorts.contains(&cohort)) {
            people.insert(one.person, reader.patient(one.person)?);
        }
    }
    let mut people: Vec<_> = people.into_values().collect();
    people.sort_by_cached_key(|one| {
        etp_domain::names::fold(&format!("{} {}", one.last_name, one.first_name))
    });
    Ok(people)
}
