//! The head and the foot of each page: decoration, in the languages of that page.

use super::backdrop::rectangle;
use super::column::draw_line;
use super::mirror;
use super::order::PageOf;
use super::style::{BRAND, FOOT_LINE, HAIRLINE, QUIET, RULE, Style};
use crate::HandoutProblem;
use crate::compose::Column;
use crate::sheet::{Drawn, Ink, Mark, Page};
use crate::text::{Face, Line, Manner, Prose, Setter};
use etp_domain::HandoutLanguage;

/// Puts the head before and the foot behind what each page already shows.
pub(crate) fn add(
    pages: Vec<PageOf>,
    columns: &[Column],
    style: &Style,
    setter: &mut Setter,
) -> Result<Vec<Page>, HandoutProblem> {
    let mut dressed = Vec::with_capacity(pages.len());
    for one in pages {
        let (shown, mut page) = (&columns[one.shown.clone()], one.page);
        let head = Margin::new(style, setter, Mark::Header).head(shown, one.opens)?;
        let foot = Margin::new(style, setter, Mark::Footer);
        let foot = foot.foot(shown, one.number, one.count)?;
        page.drawn.splice(0..0, head);
        page.drawn.extend(foot);
        dressed.push(page);
    }
    Ok(dressed)
}

/// How wide the stretch is in which a line stands, and how long the line may be.
#[derive(Clone, Copy)]
struct Room {
    width: f32,
    measure: f32,
}

impl Room {
    fn of(width: f32) -> Self {
        Self {
            width,
            measure: width,
        }
    }
}

/// The small lines of one page.
struct Margin<'a> {
    style: &'a Style,
    setter: &'a mut Setter,
    mark: Mark,
    drawn: Vec<Drawn>,
}

impl<'a> Margin<'a> {
    fn new(style: &'a Style, setter: &'a mut Setter, mark: Mark) -> Self {
        Self {
            style,
            setter,
            mark,
            drawn: Vec::new(),
        }
    }

    /// The centre, a rule, and the title again on pages that do not open with it. A page that opens
    /// with a letterhead needs none of them.
    fn head(mut self, columns: &[Column], opens: bool) -> Result<Vec<Drawn>, HandoutProblem> {
        let headed = |column: &Column| column.letterhead.is_some() || column.opening.is_some();
        let framed = columns.iter().all(|column| column.running.framed);
        if !framed || opens && columns.iter().any(headed) {
            return Ok(vec![]);
        }
        let (left, small) = (self.style.margin, self.style.small);
        for column in columns.iter().take(1) {
            self.text(
                &column.running.centre,
                (Face::Bold, BRAND),
                column.language,
                (left, 26.0 + small),
                Room::of(self.style.width()),
            )?;
        }
        self.rule(32.0 + small * 1.2, 1.5 * HAIRLINE, BRAND);
        for (place, column) in columns.iter().enumerate().filter(|_| !opens) {
            let at = (self.style.left(place), 34.0 + small * 2.4);
            self.text(
                &column.running.title,
                (Face::Regular, QUIET),
                column.language,
                at,
                Room::of(self.style.column),
            )?;
        }
        Ok(self.drawn)
    }

    /// In each language: the mark of a model, or who validated it, and the page; the version, the reading
    /// level and the day of printing; until when it holds.
    fn foot(
        mut self,
        columns: &[Column],
        page: usize,
        pages: usize,
    ) -> Result<Vec<Drawn>, HandoutProblem> {
        let said = |column: &Column| {
            let running = &column.running;
            let texts = [&running.mark, &running.imprint, &running.page(page, pages)];
            texts.iter().any(|text| !text.text.is_empty())
        };
        if !columns.iter().any(said) {
            return Ok(vec![]);
        }
        let small = self.style.small;
        let first = self.style.paper.height - self.style.foot;
        if columns.iter().all(|column| column.running.framed) {
            self.rule(first - 1.6 * small, HAIRLINE, RULE);
        }
        for (place, column) in columns.iter().enumerate() {
            let (left, running) = (self.style.left(place), &column.running);
            let (language, width) = (column.language, self.style.column);
            let at = (left, first);
            let number = running.page(page, pages);
            let number = self.line(&number, Face::Regular, language, width)?;
            let taken = number
                .as_ref()
                .map_or(0.0, |line| line.width() + 1.5 * small);
            let beside = Room {
                width,
                measure: width - taken,
            };
            self.text(&running.mark, (Face::Bold, QUIET), language, at, beside)?;
            if let Some(line) = number {
                let end = width - line.width();
                self.draw(&line, language, ((left, width), end, first), QUIET);
            }
            for (text, line) in [(&running.imprint, 1.0), (&running.holds, 2.0)] {
                let at = (left, first + line * FOOT_LINE * small);
                let ink = (Face::Regular, QUIET);
                self.text(text, ink, language, at, Room::of(width))?;
            }
        }
        Ok(self.drawn)
    }

    /// A line on a stretch of the page; its place on it is measured from where the language begins.
    fn draw(
        &mut self,
        line: &Line,
        language: HandoutLanguage,
        ((left, width), x, y): ((f32, f32), f32, f32),
        ink: Ink,
    ) {
        let mut drawn = draw_line(line, (x, y), language, ink, self.mark);
        if language.runs_from_right() {
            drawn = mirror::drawn(drawn, width);
        }
        let placed = drawn.iter().map(|one| one.moved(left, 0.0));
        self.drawn.extend(placed);
    }

    /// One line at a place; what does not fit its room ends with an ellipsis.
    fn text(
        &mut self,
        text: &Prose,
        (face, ink): (Face, Ink),
        language: HandoutLanguage,
        (left, y): (f32, f32),
        Room { width, measure }: Room,
    ) -> Result<(), HandoutProblem> {
        if let Some(line) = self.line(text, face, language, measure)? {
            self.draw(&line, language, ((left, width), 0.0, y), ink);
        }
        Ok(())
    }

    /// One line, or none for an empty text.
    fn line(
        &mut self,
        text: &Prose,
        face: Face,
        language: HandoutLanguage,
        measure: f32,
    ) -> Result<Option<Line>, HandoutProblem> {
        let manner = Manner {
            language,
            face,
            size: self.style.small,
            hyphenate: false,
        };
        let missing = |character| HandoutProblem::CharacterMissing {
            block: 0,
            character,
        };
        let set = self.setter.set(text, manner, measure).map_err(missing)?;
        if set.lines.len() < 2 {
            return Ok(set.lines.into_iter().next());
        }
        let shown = set.lines[0].text();
        let shortened = Prose::plain(format!("{}…", shown.trim_end()));
        let set = self
            .setter
            .set(&shortened, manner, self.style.paper.width)
            .map_err(missing)?;
        Ok(set.lines.into_iter().next())
    }

    fn rule(&mut self, y: f32, height: f32, ink: Ink) {
        let rule = rectangle(self.style.margin, y, self.style.width(), height, ink);
        self.drawn.push(Drawn {
            mark: self.mark,
            ..rule
        });
    }
}
