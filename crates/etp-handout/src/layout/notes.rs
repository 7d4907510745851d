//! Notes at the foot of a page: the marks in its lines, and room for what they lead to. Knows no
//! band.

use super::backdrop::rectangle;
use super::column::{baseline, draw_line};
use super::style::{HAIRLINE, LEADING, QUIET, RULE, Style};
use crate::HandoutProblem;
use crate::sheet::{Drawn, Mark, Shape, Tag, TagId, Tags};
use crate::text::{Face, Glyph, Line, Manner, Prose, Run, Setter, note_marks};
use etp_domain::HandoutLanguage;
use std::rc::Rc;

/// The sources of a document, set to the width of its page.
pub(crate) struct Notes {
    set: Vec<Note>,
    left: f32,
    line: f32,
    size: f32,
    /// Between the last line of text and the first note, with the rule between them.
    gap: f32,
}

struct Note {
    label: Vec<Line>,
    lines: Vec<Line>,
}

/// Room for the number of a note, in its size.
const LABEL: f32 = 1.7;
/// The rule above the notes, in the width of the page.
const SHORT_RULE: f32 = 72.0;

impl Notes {
    /// Sets every source. They are written in one language, whatever stands above them.
    pub(crate) fn set(
        sources: &[Prose],
        style: &Style,
        setter: &mut Setter,
    ) -> Result<Self, HandoutProblem> {
        let mut set = Vec::with_capacity(sources.len());
        for (source, number) in sources.iter().zip(1..) {
            let measure = style.width() - LABEL * style.note;
            let label = Prose::plain(number.to_string());
            set.push(Note {
                label: set_in(setter, &label, style, measure)?,
                lines: set_in(setter, source, style, measure)?,
            });
        }
        Ok(Self {
            set,
            left: style.margin,
            line: style.note * LEADING,
            size: style.note,
            gap: style.note * 1.6,
        })
    }

    /// The room some notes need at the foot of a page.
    pub(crate) fn height(&self, numbers: &[usize]) -> f32 {
        if numbers.is_empty() {
            return 0.0;
        }
        let lines = numbers.iter().map(|number| self.lines(*number));
        self.gap + self.line * lines.sum::<usize>() as f32
    }

    fn lines(&self, number: usize) -> usize {
        self.note(number).map_or(0, |note| note.lines.len())
    }

    fn note(&self, number: usize) -> Option<&Note> {
        self.set.get(number.checked_sub(1)?)
    }

    /// Draws some notes, the last line of which ends at a height.
    pub(crate) fn draw(&self, numbers: &[usize], bottom: f32, tags: &mut Tags) -> Vec<Drawn> {
        let mut y = bottom - self.height(numbers);
        let rule = y + self.gap * 0.55;
        let mut drawn = Vec::new();
        for number in numbers {
            let Some(note) = self.note(*number) else {
                continue;
            };
            if drawn.is_empty() {
                drawn.push(rectangle(self.left, rule, SHORT_RULE, HAIRLINE, RULE));
                y += self.gap;
            }
            let tag = tags.add(Tags::ROOT, Tag::Note);
            let label = tags.add(tag, Tag::Label);
            self.line(&note.label, (0.0, y), label, &mut drawn);
            let text = tags.add(tag, Tag::Paragraph);
            for line in note.lines.chunks(1) {
                self.line(line, (LABEL * self.size, y), text, &mut drawn);
                y += self.line;
            }
        }
        drawn
    }

    fn line(&self, lines: &[Line], (x, y): (f32, f32), tag: TagId, drawn: &mut Vec<Drawn>) {
        let at = (self.left + x, y + baseline(self.size, self.line));
        for line in lines.iter().take(1) {
            let language = HandoutLanguage::En;
            drawn.extend(draw_line(line, at, language, QUIET, Mark::Content(tag)));
        }
    }
}

fn set_in(
    setter: &mut Setter,
    text: &Prose,
    style: &Style,
    measure: f32,
) -> Result<Vec<Line>, HandoutProblem> {
    let manner = Manner {
        language: HandoutLanguage::En,
        face: Face::Regular,
        size: style.note,
        hyphenate: false,
    };
    let missing = |character| HandoutProblem::CharacterMissing {
        block: 0,
        character,
    };
    let set = setter.set(text, manner, measure).map_err(missing)?;
    Ok(set.lines)
}

/// Adds numbers that are not there yet, and keeps them in order.
pub(crate) fn join(numbers: &mut Vec<usize>, more: &[usize]) {
    numbers.extend(more);
    numbers.sort_unstable();
    numbers.dedup();
}

/// The sources a line leads to.
pub(crate) fn sources_of(line: &Line) -> Vec<usize> {
    let mut found = Vec::new();
    for run in &line.runs {
        for (number, _) in parts(run) {
            join(&mut found, number.as_slice());
        }
    }
    found
}

/// A drawn line with each of its marks under a tag of its own, below that of the text.
pub(crate) fn tag_marks(
    line: Vec<Drawn>,
    language: HandoutLanguage,
    tags: &mut Tags,
) -> Vec<Drawn> {
    let mut drawn = Vec::with_capacity(line.len());
    for one in line {
        match (&one.shape, one.mark) {
            (Shape::Text(run), Mark::Content(tag)) if run.text.contains('\u{2060}') => {
                drawn.extend(tagged(&one, run, language, tag, tags));
            }
            _ => drawn.push(one),
        }
    }
    drawn
}

fn tagged(
    one: &Drawn,
    run: &Run,
    language: HandoutLanguage,
    tag: TagId,
    tags: &mut Tags,
) -> Vec<Drawn> {
    let mut before = 0.0;
    let mut drawn = Vec::new();
    for (number, glyphs) in parts(run) {
        let width = glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * run.size;
        let after = run.width - before - width;
        let offset = if language.runs_from_right() {
            after
        } else {
            before
        };
        before += width;
        let mark = match number {
            Some(_) => tags.add(tag, Tag::Reference),
            None => tag,
        };
        let part = Run {
            glyphs: glyphs.to_vec(),
            width,
            ..run.clone()
        };
        drawn.push(Drawn {
            mark: Mark::Content(mark),
            x: one.x + offset,
            shape: Shape::Text(Rc::new(part)),
            ..one.clone()
        });
    }
    drawn
}

/// The glyphs of a run, cut where a mark begins or ends.
fn parts(run: &Run) -> Vec<(Option<usize>, &[Glyph])> {
    let marks = note_marks(&run.text);
    let number = |glyph: &Glyph| {
        let inside =
            |(range, _): &&(std::ops::Range<usize>, usize)| range.contains(&glyph.letters.start);
        marks.iter().find(inside).map(|(_, number)| *number)
    };
    let cut = run.glyphs.chunk_by(|one, next| number(one) == number(next));
    cut.map(|glyphs| (glyphs.first().and_then(number), glyphs))
        .collect()
}
