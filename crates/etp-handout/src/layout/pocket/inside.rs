//! What lies inside: the dates, where they take place, room for what is told by word of mouth.

use super::pen::{Area, BODY, HEADING, LABEL, Pen, SMALL, STRONG};
use super::{EDGE, PAPER, mm};
use crate::HandoutProblem;
use crate::layout::backdrop::rectangle;
use crate::layout::style::{HAIRLINE, RULE};
use crate::record::PocketVoice;
use crate::sheet::Tag;
use crate::text::Prose;

/// Room for a line in handwriting.
const LINE: f32 = mm(8.0);
/// Between two dates, half of it above their rule.
const BETWEEN: f32 = mm(2.4);
const ABOVE_LABEL: f32 = mm(3.4);
/// How many lines are left open for the way, and for what to bring; more of the latter where there is room.
const OPEN: [usize; 2] = [1, 2];
const MOST_OPEN: usize = 6;
/// No code is asked to hold more.
const MOST_DATES: usize = 12;

/// Addresses give way until so many dates have room.
const LEAST_DATES: usize = 3;

type Say = fn(&PocketVoice) -> &Prose;

/// Writes as many dates as there is room for; returns how many.
pub(super) fn dates(pen: &mut Pen<'_>, area: Area) -> Result<usize, HandoutProblem> {
    let sessions = |voice: &PocketVoice| Some(voice.sessions.clone());
    let top = pen.beside(Tag::Heading, sessions, HEADING, (area, EDGE))?;
    let (mut y, all) = (top + BETWEEN / 2.0, pen.pocket.voices[0].dates.len());
    let bottom = PAPER.height - EDGE;
    let places = fitting(pen, area, bottom - y)?;
    let below = below(pen, area, places)?;
    let mut shown = 0;
    while shown < all.min(MOST_DATES) {
        let height = date_height(pen, shown, area)?;
        if y + height + below > bottom {
            break;
        }
        date(pen, shown, (area, y))?;
        y += height;
        shown += 1;
    }
    if all == 0 {
        let none = |voice: &PocketVoice| Some(voice.none.clone());
        y = pen.beside(Tag::Paragraph, none, BODY, (area, y))?;
    }
    if shown < all {
        let later = |voice: &PocketVoice| Some(voice.later.clone());
        y = pen.beside(Tag::Paragraph, later, BODY, (area, y))?;
    }
    rest(pen, area, (y, places))?;
    Ok(shown)
}

/// A day and, below it, its hour and its place; a rule ends it.
fn date(pen: &mut Pen<'_>, which: usize, (area, top): (Area, f32)) -> Result<(), HandoutProblem> {
    let day = |voice: &PocketVoice| Some(voice.dates[which][0].clone());
    let hour = |voice: &PocketVoice| Some(voice.dates[which][1].clone());
    let below = pen.beside(Tag::Paragraph, day, STRONG, (area, top))?;
    let end = pen.beside(Tag::Paragraph, hour, BODY, (area, below))?;
    let y = end + BETWEEN / 2.0;
    pen.ink(rectangle(area.left, y, area.width, HAIRLINE, RULE));
    Ok(())
}

fn date_height(pen: &mut Pen<'_>, which: usize, area: Area) -> Result<f32, HandoutProblem> {
    let day = |voice: &PocketVoice| Some(voice.dates[which][0].clone());
    let hour = |voice: &PocketVoice| Some(voice.dates[which][1].clone());
    Ok(pen.height(day, STRONG, area)? + pen.height(hour, BODY, area)? + BETWEEN)
}

/// How many addresses leave room for dates.
fn fitting(pen: &mut Pen<'_>, area: Area, room: f32) -> Result<usize, HandoutProblem> {
    let mut count = pen.pocket.places.len();
    let mut first = 0.0;
    for which in 0..LEAST_DATES.min(pen.pocket.voices[0].dates.len()) {
        first += date_height(pen, which, area)?;
    }
    while count > 0 && first + below(pen, area, count)? > room {
        count -= 1;
    }
    Ok(count)
}

/// How high all that is below the dates is.
fn below(pen: &mut Pen<'_>, area: Area, places: usize) -> Result<f32, HandoutProblem> {
    let mut height = pen.height(|voice| Some(voice.later.clone()), BODY, area)?;
    if places > 0 {
        height += ABOVE_LABEL + pen.height(|voice| Some(voice.place.clone()), LABEL, area)?;
    }
    for place in 0..places {
        let text = pen.pocket.places[place].clone();
        height += pen.whole_height(&text, BODY, area)?;
    }
    for (say, lines) in written() {
        height += ABOVE_LABEL + pen.height(|voice| Some(say(voice).clone()), LABEL, area)?;
        height += lines as f32 * LINE;
    }
    Ok(height + ABOVE_LABEL + small_high(pen, area)?)
}

fn small_high(pen: &mut Pen<'_>, area: Area) -> Result<f32, HandoutProblem> {
    pen.height(|voice| Some(small(voice)), SMALL, area)
}

/// Short sentences behind each other, a dot between what is none.
fn small(voice: &PocketVoice) -> Prose {
    let join = |said: String, one: &Prose| {
        let between = match (said.as_str(), said.ends_with('.')) {
            ("", _) => "",
            (_, true) => " ",
            (_, false) => " · ",
        };
        [said.as_str(), between, &one.text].concat()
    };
    Prose::plain(voice.small.iter().fold(String::new(), join))
}

fn written() -> [(Say, usize); 2] {
    [
        (|voice| &voice.way, OPEN[0]),
        (|voice| &voice.bring, OPEN[1]),
    ]
}

/// Addresses below the dates; what is written by hand and the small letters at the foot.
fn rest(pen: &mut Pen<'_>, area: Area, (top, places): (f32, usize)) -> Result<(), HandoutProblem> {
    let mut y = top;
    if places > 0 {
        let label = |voice: &PocketVoice| Some(voice.place.clone());
        y = pen.beside(Tag::Subheading, label, LABEL, (area, y + ABOVE_LABEL))?;
    }
    for place in 0..places {
        let text = pen.pocket.places[place].clone();
        y = pen.write(0, Tag::Paragraph, &text, BODY, (area, y))?;
    }
    let foot = PAPER.height - EDGE - small_high(pen, area)?;
    for (say, lines) in written() {
        let label = |voice: &PocketVoice| Some(say(voice).clone());
        y = pen.beside(Tag::Subheading, label, LABEL, (area, y + ABOVE_LABEL))?;
        y = open(pen, area, (y, lines));
    }
    let mut more = OPEN[1];
    while more < MOST_OPEN && y + LINE + ABOVE_LABEL <= foot {
        y = open(pen, area, (y, 1));
        more += 1;
    }
    let said = |voice: &PocketVoice| Some(small(voice));
    pen.beside(Tag::Paragraph, said, SMALL, (area, foot))?;
    Ok(())
}

/// Lines to write on; returns where they end.
fn open(pen: &mut Pen<'_>, area: Area, (top, lines): (f32, usize)) -> f32 {
    let mut y = top;
    for _ in 0..lines {
        y += LINE;
        pen.ink(rectangle(area.left, y, area.width, HAIRLINE, RULE));
    }
    y
}
