//! What to bring, session by session in the order of the way, and when to leave.

use super::{Paper, SessionFacts};
use crate::RecordMarks;
use crate::compose::{Cell, Composed, Grid, Part, Weight};
use crate::record::value;
use crate::text::bind_numbers;
use crate::words::{Say, says};
use chrono::{NaiveDate, NaiveDateTime};
use etp_domain::HandoutLanguage;

/// The materials of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct MaterialsList {
    /// The language its words are in.
    pub language: HandoutLanguage,
    /// Whose list it is; its letterhead and its telephone number are left out.
    pub marks: RecordMarks,
    /// Which day.
    pub date: NaiveDate,
    /// Its sessions, in the order of the way.
    pub sessions: Vec<SessionMaterials>,
}

/// The materials of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionMaterials {
    /// Which session.
    pub session: SessionFacts,
    /// Of its place, by line; may be empty.
    pub address: Vec<String>,
    /// When to leave; `None` when the way is not known.
    pub leave_at: Option<NaiveDateTime>,
    /// How many people are expected.
    pub expected: u32,
    /// What to load.
    pub things: Vec<Material>,
}

/// A thing to bring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Material {
    /// What.
    pub what: String,
    /// How many.
    pub count: u32,
}

/// Composes a list of materials.
pub(crate) fn compose(list: &MaterialsList) -> Composed {
    let mut paper = Paper::new(list.language);
    for session in &list.sessions {
        add(session, &mut paper);
    }
    let title = paper.writer.words.of_day(says::materials, list.date);
    paper.composed(&list.marks, &title, &title)
}

fn add(one: &SessionMaterials, paper: &mut Paper) {
    let words = paper.writer.words;
    let heading = value(&one.session.theme);
    paper.parts.push(Part::Heading(heading));
    paper.session_at(&one.session, &one.address);
    paper.paragraph(&words.expected(one.expected));
    if let Some(leave) = one.leave_at {
        let leave = words.leave_at(leave, one.session.slot.from.date());
        paper.parts.push(departure(paper, &leave));
    }
    if one.things.is_empty() {
        let nothing = words.say(says::no_things);
        return paper.paragraph(&nothing);
    }
    let grid = grid(&one.things, paper);
    paper.parts.push(Part::Grid(grid));
}

fn departure(paper: &Paper, leave: &str) -> Part {
    Part::Framed {
        warns: false,
        title: paper.writer.sentence(&bind_numbers(leave)),
        lines: vec![],
    }
}

fn grid(things: &[Material], paper: &Paper) -> Grid {
    let heads: [Say; 4] = [says::loaded, says::count, says::thing, says::back];
    Grid {
        widths: vec![1.1, 1.2, 6.0, 1.1],
        head: paper.heads(&heads),
        rows: things.iter().map(row).collect(),
        headed_by: 2,
        least: 22.0,
        ruled: false,
    }
}

fn row(thing: &Material) -> Vec<Cell> {
    vec![
        Cell::Square,
        Cell::of(Weight::Strong, value(&thing.count.to_string())),
        Cell::of(Weight::Plain, value(&thing.what)),
        Cell::Square,
    ]
}
