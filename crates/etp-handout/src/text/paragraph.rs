//! A paragraph set to a measure. Knows no block, no column and no page.

use super::breaks::{Cut, breaks};
use super::direction::runs_from_right;
use super::fit::{Chosen, Widths, fit};
use super::set_before::SetBefore;
use super::shape::Shaper;
use super::stretch::{Stretch, stretches};
use super::{Face, Glyph, Prose, Run};
use etp_domain::HandoutLanguage;
use std::ops::Range;
use std::rc::Rc;
use unicode_bidi::{BidiInfo, LTR_LEVEL, Level};

/// The hyphen at a line's end; readers of the PDF join the word again at a soft hyphen.
const HYPHEN: char = '\u{2010}';
const SOFT_HYPHEN: &str = "\u{AD}";

/// How a text is to be set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Manner {
    pub(crate) language: HandoutLanguage,
    pub(crate) face: Face,
    /// In points.
    pub(crate) size: f32,
    pub(crate) hyphenate: bool,
}

/// A line: runs in the order of reading.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) runs: Vec<Rc<Run>>,
}

impl Line {
    /// In points.
    pub(crate) fn width(&self) -> f32 {
        self.runs.iter().map(|run| run.width).sum()
    }

    /// Its runs as they follow each other from its left edge.
    pub(crate) fn left_to_right(&self) -> Vec<Rc<Run>> {
        let levels: Vec<Level> = self.runs.iter().map(|run| run.level).collect();
        let order = BidiInfo::reorder_visual(&levels);
        order
            .into_iter()
            .map(|run| self.runs[run].clone())
            .collect()
    }

    /// The letters it shows.
    pub(crate) fn text(&self) -> String {
        self.runs.iter().map(|run| run.letters()).collect()
    }
}

/// A set paragraph.
#[derive(Clone, Debug)]
pub(crate) struct Paragraph {
    pub(crate) lines: Vec<Line>,
}

/// A stretch with its glyphs, shaped once for the whole paragraph.
struct Shaped {
    stretch: Stretch,
    glyphs: Vec<Glyph>,
}

/// What becomes of a letter no face draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unknown {
    /// Nothing is printed: the author replaces it.
    Refused,
    /// A stand-in is printed: a person's data are never held back for want of a glyph.
    StandIn,
}

/// Sets paragraphs; keeps what shaping needs between them, and those it has set: the documents of a stack
/// say mostly the same.
pub(crate) struct Setter {
    shaper: Shaper,
    unknown: Unknown,
    set: SetBefore,
}

impl Setter {
    pub(crate) fn new(unknown: Unknown) -> Self {
        Self {
            shaper: Shaper::new(),
            unknown,
            set: SetBefore::default(),
        }
    }

    /// The same setter for a document of another kind.
    pub(crate) fn treat(&mut self, unknown: Unknown) {
        self.unknown = unknown;
    }

    /// Whether glyphs alone would not say a text: drawn from the right, or as stand-ins.
    pub(crate) fn hides_letters(&self, prose: &Prose) -> bool {
        let mut letters = prose.text.chars();
        runs_from_right(&prose.text) || letters.any(|letter| !self.shaper.alphabet.prints(letter))
    }

    /// Sets a text to a measure in points; the error is a refused character.
    pub(crate) fn set(
        &mut self,
        prose: &Prose,
        manner: Manner,
        measure: f32,
    ) -> Result<Paragraph, char> {
        let way = (manner, measure, self.unknown);
        if let Some(paragraph) = self.set.find(prose, way) {
            return Ok(paragraph);
        }
        let paragraph = self.set_anew(prose, manner, measure)?;
        self.set.keep(prose, way, &paragraph);
        Ok(paragraph)
    }

    fn set_anew(&mut self, prose: &Prose, manner: Manner, measure: f32) -> Result<Paragraph, char> {
        let alphabet = &self.shaper.alphabet;
        let stretches = stretches(prose, manner.face, manner.language, alphabet);
        if self.unknown == Unknown::Refused {
            refuse_unknown(&prose.text, &stretches)?;
        }
        let shaped = self.shape_all(prose, stretches, manner);
        let widths = self.widths(prose, &shaped, manner.face);
        let chosen = choose(prose, manner, &widths, measure / manner.size);
        let text: Rc<str> = Rc::from(prose.text.as_str());
        let lines = chosen
            .iter()
            .map(|line| self.line(&text, &shaped, line, manner))
            .collect();
        Ok(Paragraph { lines })
    }

    fn shape_all(&mut self, prose: &Prose, cut: Vec<Stretch>, manner: Manner) -> Vec<Shaped> {
        let shape = |stretch| {
            let glyphs = self.shaper.shape(&prose.text, &stretch, manner.language);
            Shaped { stretch, glyphs }
        };
        cut.into_iter().map(shape).collect()
    }

    fn widths<'a>(&self, prose: &'a Prose, shaped: &[Shaped], face: Face) -> Widths<'a> {
        let mut before = vec![0.0; prose.text.len() + 1];
        for one in shaped {
            let scale = one.stretch.face.scale();
            for glyph in &one.glyphs {
                before[glyph.letters.end] += glyph.advance * scale;
            }
        }
        let mut sum = 0.0;
        for width in &mut before {
            sum += *width;
            *width = sum;
        }
        let hyphen = self
            .shaper
            .alphabet
            .glyph(face, HYPHEN)
            .map_or(0.0, |(_, advance)| advance);
        Widths {
            text: &prose.text,
            before,
            hyphen,
        }
    }

    fn line(&mut self, text: &Rc<str>, shaped: &[Shaped], chosen: &Chosen, manner: Manner) -> Line {
        let mut runs = Vec::new();
        for one in shaped {
            let part = shown_part(text, &one.stretch, chosen, manner.language);
            if !part.is_empty() {
                let glyphs = self.part(text, one, part, manner);
                runs.push(run(&one.stretch, manner.size, text.clone(), glyphs));
            }
        }
        if chosen.hyphen {
            let face = runs.last().map_or(manner.face, |run: &Rc<Run>| run.face);
            runs.extend(self.hyphen(face, manner.size));
        }
        Line { runs }
    }

    /// A part of a stretch: cut out of its glyphs where that is safe, shaped anew where it is not.
    fn part(
        &mut self,
        text: &str,
        shaped: &Shaped,
        part: Range<usize>,
        manner: Manner,
    ) -> Vec<Glyph> {
        let whole = &shaped.stretch.range;
        let starts_at = |place| {
            shaped
                .glyphs
                .iter()
                .any(|g| g.letters.start == place && g.breakable_before)
        };
        let safe = |place| place == whole.start || place == whole.end || starts_at(place);
        if safe(part.start) && safe(part.end) {
            let inside = |glyph: &&Glyph| part.contains(&glyph.letters.start);
            return shaped.glyphs.iter().filter(inside).cloned().collect();
        }
        let stretch = Stretch {
            range: part,
            ..shaped.stretch.clone()
        };
        self.shaper.shape(text, &stretch, manner.language)
    }

    fn hyphen(&self, face: Face, size: f32) -> Option<Rc<Run>> {
        let (id, advance) = self.shaper.alphabet.glyph(face, HYPHEN)?;
        let letters = 0..SOFT_HYPHEN.len();
        let text = Rc::from(SOFT_HYPHEN);
        let glyph = Glyph {
            id,
            advance,
            dx: 0.0,
            dy: 0.0,
            letters,
            breakable_before: true,
        };
        Some(Rc::new(Run {
            face,
            size,
            text,
            glyphs: vec![glyph],
            width: advance * size,
            level: LTR_LEVEL,
        }))
    }
}

fn refuse_unknown(text: &str, stretches: &[Stretch]) -> Result<(), char> {
    let unknown = stretches.iter().find(|stretch| stretch.unknown);
    let letter = unknown.and_then(|stretch| text[stretch.range.clone()].chars().next());
    letter.map_or(Ok(()), Err)
}

/// Cuts no further than needed: words, then syllables, then anywhere rather than over the edge.
fn choose(prose: &Prose, manner: Manner, widths: &Widths<'_>, measure: f32) -> Vec<Chosen> {
    let first = if manner.hyphenate {
        Cut::Syllables
    } else {
        Cut::Words
    };
    let mut lines = Vec::new();
    for cut in [Cut::Words, Cut::Syllables, Cut::Blanks, Cut::Letters]
        .into_iter()
        .filter(|cut| *cut >= first)
    {
        lines = fit(widths, &breaks(prose, manner.language, cut), measure);
        if !lines.iter().any(|line| line.overfull) {
            break;
        }
    }
    lines
}

/// What a line shows of a stretch; a blank at its end would indent letters that run from the right,
/// and in a language read so it would stand in the middle of the line.
fn shown_part(
    text: &str,
    stretch: &Stretch,
    line: &Chosen,
    language: HandoutLanguage,
) -> Range<usize> {
    let visible = text[line.range.clone()].trim_end_matches(' ').len();
    let end = if stretch.level.is_rtl() || language.runs_from_right() {
        line.range.start + visible
    } else {
        line.range.end
    };
    stretch.range.start.max(line.range.start)..stretch.range.end.min(end)
}

fn run(stretch: &Stretch, size: f32, text: Rc<str>, mut glyphs: Vec<Glyph>) -> Rc<Run> {
    let size = size * stretch.face.scale();
    let width = glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * size;
    if stretch.level.is_rtl() {
        glyphs.reverse();
    }
    Rc::new(Run {
        face: stretch.face,
        size,
        text,
        glyphs,
        width,
        level: stretch.level,
    })
}

#[cfg(test)]
mod from_right;
#[cfg(test)]
mod tests;
