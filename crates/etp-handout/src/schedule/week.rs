//! The schedule of several days, day by day, to be hung up or taken along. It names nobody who comes.

use super::{Paper, SessionFacts};
use crate::RecordMarks;
use crate::compose::{Cell, Composed, Grid, Part, Weight};
use crate::record::value;
use crate::text::bind_numbers;
use crate::words::{Say, says};
use chrono::NaiveDate;
use etp_domain::HandoutLanguage;

/// The schedule of some days.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekSheet {
    /// The language its words are in.
    pub language: HandoutLanguage,
    /// Whose schedule it is; its letterhead and its telephone number are left out.
    pub marks: RecordMarks,
    /// Of whom or of what: somebody who leads, a room, a programme; may be empty.
    pub about: String,
    /// The days, from the first to the last; a day without sessions says so.
    pub days: Vec<WeekDay>,
}

/// A day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekDay {
    /// Which.
    pub date: NaiveDate,
    /// What is said about the whole day: a holiday, who is away.
    pub notes: Vec<String>,
    /// Its sessions, by hour.
    pub sessions: Vec<WeekSession>,
}

/// A session of the schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekSession {
    /// Which session.
    pub session: SessionFacts,
    /// How many people are on its list.
    pub people: u32,
    /// How many fit; 0 when nobody said.
    pub capacity: u32,
    /// It does not take place.
    pub cancelled: bool,
    /// What else is said about it.
    pub notes: Vec<String>,
}

/// Composes a schedule.
pub(crate) fn compose(sheet: &WeekSheet) -> Composed {
    let mut paper = Paper::new(sheet.language);
    let words = paper.writer.words;
    let days = sheet.days.iter().map(|day| day.date);
    let ends = days.clone().min().zip(days.max());
    let title = ends.map(|(from, to)| words.week(from, to));
    let title = title.unwrap_or_else(|| words.say(says::no_session));
    if !sheet.about.trim().is_empty() {
        paper.paragraph(&words.week_about(sheet.about.trim()));
    }
    for day in &sheet.days {
        add(day, &mut paper);
    }
    paper.composed(&sheet.marks, &title, &title)
}

fn add(day: &WeekDay, paper: &mut Paper) {
    let date = bind_numbers(&paper.writer.words.day(day.date));
    let date = paper.writer.sentence(&date);
    paper.parts.push(Part::Heading(date));
    paper.paragraph(&day.notes.join(" · "));
    if day.sessions.is_empty() {
        let nothing = paper.writer.words.say(says::no_session);
        return paper.parts.push(Part::Note(value(&nothing)));
    }
    let grid = grid(&day.sessions, paper);
    paper.parts.push(Part::Grid(grid));
}

fn grid(sessions: &[WeekSession], paper: &Paper) -> Grid {
    let heads: [Say; 5] = [
        says::hour,
        says::theme,
        says::place,
        says::leaders,
        says::people,
    ];
    Grid {
        widths: vec![2.4, 4.0, 2.9, 2.7, 1.75],
        head: paper.heads(&heads),
        rows: sessions.iter().map(|one| row(one, paper)).collect(),
        headed_by: 1,
        least: 0.0,
        ruled: false,
    }
}

fn row(one: &WeekSession, paper: &Paper) -> Vec<Cell> {
    let (words, session) = (paper.writer.words, &one.session);
    let mut theme = Vec::new();
    if one.cancelled {
        theme.push((Weight::Strong, value(&words.say(says::cancelled))));
    }
    let weight = if one.cancelled {
        Weight::Plain
    } else {
        Weight::Strong
    };
    theme.push((weight, value(&session.theme)));
    theme.push((Weight::Small, value(&session.programme)));
    theme.extend(one.notes.iter().map(|note| (Weight::Small, value(note))));
    let place = vec![
        (Weight::Plain, value(&session.place)),
        (Weight::Small, value(&session.room)),
    ];
    let leaders = session.leaders.iter();
    let leaders = leaders.map(|name| (Weight::Plain, value(name))).collect();
    let people = bind_numbers(&words.people(one.people, one.capacity));
    let hours = vec![
        (Weight::Strong, value(&words.hours(session.slot))),
        (Weight::Small, value(&words.until(session.slot))),
    ];
    vec![
        Cell::lines(hours),
        Cell::lines(theme),
        Cell::lines(place),
        Cell::lines(leaders),
        Cell::of(Weight::Plain, value(&people)),
    ]
}
