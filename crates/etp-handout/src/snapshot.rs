//! For tests: a sheet as lines of text, each with its place, and facts to print it with.

use crate::layout::lay_out;
use crate::letter::Logo;
use crate::pictogram::Outline;
use crate::sheet::{Ink, Link, Mark, Paper, Sheet, Sink, paint};
use crate::text::{Face, Run};
use crate::{
    Handout, HandoutFacts, HandoutProblem, LetterSheet, PackPart, Record, compose, letter, library,
    pack, record,
};
use chrono::{NaiveDate, NaiveTime};
use etp_domain::{HandoutLanguage, HandoutLayout};

/// Fictional facts for a handout in French and Dutch.
pub(crate) fn facts() -> HandoutFacts {
    HandoutFacts {
        languages: vec![HandoutLanguage::Fr, HandoutLanguage::Nl],
        patient_name: Some("Colette Vandenbroucke".to_owned()),
        session_date: NaiveDate::from_ymd_opt(2026, 11, 26),
        next_session: NaiveDate::from_ymd_opt(2026, 12, 3).zip(NaiveTime::from_hms_opt(14, 0, 0)),
        centre_name: "Centre de santé des Deux Rives".to_owned(),
        centre_phone: String::new(),
        ..HandoutFacts::blank(vec![], NaiveDate::from_ymd_opt(2026, 11, 22).unwrap())
    }
}

/// A handout of the library.
pub(crate) fn delivered(name: &str) -> Handout {
    let (_, text) = library().iter().find(|(one, _)| *one == name).unwrap();
    Handout::parse(text).unwrap()
}

/// The example of the format's page in docs: every block, in French and Dutch.
pub(crate) fn example() -> Handout {
    let page = include_str!("../../../docs/handout-format.md");
    let (_, rest) = page.split_once("```toml\n").unwrap();
    Handout::parse(rest.split_once("\n```").unwrap().0).unwrap()
}

/// The pages of a handout, each as lines.
pub(crate) fn pages(
    content: &Handout,
    facts: &HandoutFacts,
) -> Result<Vec<Vec<String>>, HandoutProblem> {
    let sheet = lay_out(&compose::compose(content, facts)?)?;
    Ok(written(&sheet))
}

/// The pages of a record, each as lines.
pub(crate) fn record_pages(record: &Record) -> Result<Vec<Vec<String>>, HandoutProblem> {
    let sheet = lay_out(&record::compose(record)?)?;
    Ok(written(&sheet))
}

/// The pages of a letter, each as lines.
pub(crate) fn letter_pages(letter: &LetterSheet) -> Result<Vec<Vec<String>>, HandoutProblem> {
    let sheet = lay_out(&letter::compose(letter)?)?;
    Ok(written(&sheet))
}

/// The pages of a part of a pack, each as lines.
pub(crate) fn part_pages(part: &PackPart) -> Result<Vec<Vec<String>>, HandoutProblem> {
    Ok(written(&pack::sheet(part)?))
}

fn written(sheet: &Sheet) -> Vec<Vec<String>> {
    let mut lines = Lines::default();
    paint(sheet, &mut lines);
    lines.pages
}

/// A sink that writes down what it is handed.
#[derive(Default)]
struct Lines {
    pages: Vec<Vec<String>>,
    kind: &'static str,
}

impl Lines {
    fn push(&mut self, (x, y): (f32, f32), what: &str) {
        let line = format!("{} {x:6.1} {y:6.1}  {what}", self.kind);
        self.pages.last_mut().unwrap().push(line);
    }
}

impl Sink for Lines {
    fn page(&mut self, _paper: Paper) {
        self.pages.push(Vec::new());
    }

    fn begin(&mut self, mark: Mark, _number: usize) {
        self.kind = if matches!(mark, Mark::Content(_)) {
            "content"
        } else {
            "decor  "
        };
    }

    fn end(&mut self) {}

    fn text(&mut self, at: (f32, f32), run: &Run, _ink: Ink) {
        let face = if run.face.weight() == Face::Bold.weight() {
            "bold"
        } else {
            "text"
        };
        self.push(at, &format!("{face} {:4.1} {}", run.size, run.letters()));
    }

    fn rectangle(&mut self, at: (f32, f32), (width, height): (f32, f32), _ink: Ink) {
        self.push(at, &format!("rectangle {width:.1} x {height:.1}"));
    }

    fn picture(&mut self, at: (f32, f32), scale: f32, outline: &Outline, _ink: Ink) {
        self.push(
            at,
            &format!(
                "picture {:.1} x {:.1}",
                outline.width * scale,
                outline.height * scale
            ),
        );
    }

    fn raster(&mut self, at: (f32, f32), (width, height): (f32, f32), _logo: &Logo) {
        self.push(at, &format!("raster {width:.1} x {height:.1}"));
    }

    fn link(&mut self, link: &Link) {
        self.kind = "link   ";
        self.push((link.x, link.y), &link.address);
    }
}

mod anything;
mod badges;
mod booklets;
mod directions;
mod feet;
mod forms;
mod golden;
mod homes;
mod judge;
mod kinds;
mod layouts;
pub(crate) mod letters;
mod oracle;
mod papers;
mod pockets;
mod printed;
pub(crate) mod records;
mod reports;
mod sheets;
