//! Sets one column: each part of a language becomes segments, each segment knows its tag.

pub(crate) use super::lines::{Look, baseline, draw_line};

use super::segment::{Bar, Segment};
use super::style::{LEADING, QUIET, Stand, Style, TIGHT};
use crate::HandoutProblem;
use crate::compose::{Column, Part};
use crate::sheet::{Mark, Tag, TagId, Tags};
use crate::text::{Face, Prose, Setter};
use etp_domain::HandoutLanguage;

/// Sets the parts of one language.
pub(crate) struct ColumnSetter<'a> {
    /// That of the document, its column as wide as what is being set.
    pub(crate) style: Style,
    pub(crate) tags: &'a mut Tags,
    pub(crate) section: TagId,
    /// The block being set, for problems to name.
    pub(crate) block: usize,
    /// It stands in the cells of what it translates, and speaks lower.
    pub(crate) echoes: bool,
    pub(super) setter: &'a mut Setter,
    pub(super) language: HandoutLanguage,
}

impl<'a> ColumnSetter<'a> {
    pub(crate) fn new(
        column: &Column,
        style: &Style,
        setter: &'a mut Setter,
        tags: &'a mut Tags,
    ) -> Self {
        let section = tags.add_section(column.language);
        Self {
            style: style.clone(),
            tags,
            section,
            block: 0,
            echoes: false,
            setter,
            language: column.language,
        }
    }

    /// The whole column, its title first; `place` is its language's among those of the document.
    pub(crate) fn set(
        mut self,
        column: &Column,
        place: usize,
    ) -> Result<Vec<Group>, HandoutProblem> {
        let style = self.style.clone();
        let narrow = style.stand(place, self.language, false);
        let mut groups = vec![self.group(place, narrow, |setter| setter.opening_of(column))?];
        let mut before = None;
        for (block, part) in &column.parts {
            self.block = *block;
            if style.repeats(place, part) {
                groups.push(Group::default());
                continue;
            }
            self.echoes = place > 0 && part.is_shared();
            let stand = style.stand(place, self.language, part.is_wide());
            let group = self.group(place, stand, |setter| setter.part(part))?;
            groups.push(Group {
                wide: part.is_wide(),
                shared: part.is_shared(),
                ..group
            });
            match (before.replace(part), part) {
                (_, Part::Translated(..)) => keep_translation(&mut groups),
                (Some(Part::Table(_)), Part::Note(_)) => keep_remark(&mut groups),
                _ => {}
            }
        }
        keep_the_end(&mut groups);
        Ok(groups)
    }

    /// Sets something at its place on the page, turned over in a language read from the right.
    fn group(
        &mut self,
        place: usize,
        stand: Stand,
        set: impl FnOnce(&mut Self) -> Result<Vec<Segment>, HandoutProblem>,
    ) -> Result<Group, HandoutProblem> {
        let from_right = self.language.runs_from_right();
        self.style.column = stand.width;
        let mut segments = set(self)?;
        if let Some(indent) = stand.indent {
            self.name_language(&mut segments, indent)?;
        }
        let mut joins = false;
        let placed = segments.into_iter().map(|one| {
            let turned = if from_right {
                one.mirrored(stand.width)
            } else {
                one
            };
            let bar = stand.bar.map(|x| Bar { x, joins });
            joins = true;
            Segment {
                bar,
                ..turned.placed(place, stand.left, stand.width)
            }
        });
        Ok(Group {
            segments: placed.collect(),
            wide: false,
            shared: false,
        })
    }

    /// What stands above the first part.
    fn opening_of(&mut self, column: &Column) -> Result<Vec<Segment>, HandoutProblem> {
        let mut segments = Vec::new();
        if let Some(letterhead) = &column.letterhead {
            segments.push(self.letterhead(letterhead)?);
        }
        match &column.opening {
            Some(opening) => {
                segments.push(self.opening(opening)?);
                segments.push(self.place_and_day(&opening.place_and_day)?);
                segments.push(self.subject(&column.title)?);
            }
            None => segments.push(self.title(&column.title)?),
        }
        Ok(segments)
    }

    /// A translation that stands below says its language at its bar; readers aloud know it from the
    /// structure.
    fn name_language(
        &mut self,
        segments: &mut [Segment],
        indent: f32,
    ) -> Result<(), HandoutProblem> {
        let look = Look {
            face: Face::Bold,
            scale: 0.7,
            leading: TIGHT,
            ink: QUIET,
        };
        let code = Prose::plain(self.language.code().to_uppercase());
        let set = self.lines(&code, look, indent * 4.0)?;
        let first = segments.iter_mut().flat_map(|one| &mut one.strips).next();
        if let (Some(line), Some(strip)) = (set.lines.first(), first) {
            let at = (
                6.0 - indent,
                baseline(self.em(1.0), strip.height.min(self.em(LEADING))),
            );
            let label = draw_line(line, at, self.language, look.ink, Mark::Decoration);
            strip.drawn.extend(label);
        }
        Ok(())
    }

    /// What is said in another language stands among the rest; a reader aloud changes its voice.
    fn spoken(
        &mut self,
        language: HandoutLanguage,
        part: &Part,
    ) -> Result<Vec<Segment>, HandoutProblem> {
        let frame = self.tags.add(self.section, Tag::Frame);
        self.tags.speak(frame, language);
        let own = (self.section, self.language);
        (self.section, self.language) = (frame, language);
        let set = self.part(part);
        (self.section, self.language) = own;
        set
    }

    /// No page ends between these parts while one can hold them all.
    fn whole(&mut self, parts: &[Part]) -> Result<Vec<Segment>, HandoutProblem> {
        let mut all = Vec::new();
        for part in parts {
            all.extend(self.part(part)?);
        }
        if let Some((_, before)) = all.split_last_mut() {
            before.iter_mut().for_each(|segment| segment.keep = true);
        }
        Ok(all)
    }

    pub(super) fn part(&mut self, part: &Part) -> Result<Vec<Segment>, HandoutProblem> {
        match part {
            Part::Note(text) => Ok(vec![self.note(text)?]),
            Part::Heading(text) => Ok(vec![self.heading(text)?]),
            Part::Subheading(text) => Ok(vec![self.subheading(text)?]),
            Part::Paragraph(text) => Ok(vec![self.paragraph(text)?]),
            Part::List(kind, items) => self.list(*kind, items),
            Part::Framed {
                warns,
                title,
                lines,
            } => Ok(vec![self.framed(*warns, title, lines)?]),
            Part::Picture { outline, alt } => Ok(vec![self.picture(outline, alt.as_deref())]),
            Part::Pictured { outline, alt, part } => self.pictured(outline, alt, part),
            Part::Table(table) => self.table(table),
            Part::Grid(grid) => self.grid(grid),
            Part::Chart(drawing) => self.chart(drawing),
            Part::Facts(facts) => self.facts(facts),
            Part::Qr { code, alt, text } => Ok(vec![self.qr(code, alt, text)?]),
            Part::Question {
                label,
                text,
                answers,
            } => self.question(label, text, answers),
            Part::Answer { label, right, why } => Ok(vec![self.answer(label, right, why)?]),
            Part::Signature(labels) => Ok(vec![self.signature(labels)?]),
            Part::SignedBy(names) => Ok(vec![self.signed_by(names)?]),
            Part::Spoken(language, part) => self.spoken(*language, part),
            Part::Translated(language, text) => Ok(vec![self.translated(*language, text)?]),
            Part::PairText(language, texts) => Ok(vec![self.pair_text(*language, texts)?]),
            Part::Pair(language, texts) => Ok(vec![self.pair(*language, texts)?]),
            Part::PairBoxes(language, answers) => self.pair_boxes(*language, answers),
            Part::Lines(lines) => Ok(vec![self.ruled(*lines)]),
            Part::Boxes(answers) => Ok(vec![self.boxes(answers)?]),
            Part::Whole(parts) => self.whole(parts),
        }
    }
}

/// What one part became, the whole width of the page or one column wide.
#[derive(Default)]
pub(crate) struct Group {
    pub(crate) segments: Vec<Segment>,
    pub(crate) wide: bool,
    /// Its cells are those of its translation.
    pub(crate) shared: bool,
}

/// A translation stands on the page of what it translates, and goes on with what follows as that did.
fn keep_translation(groups: &mut [Group]) {
    let [.., before, translation] = groups else {
        return;
    };
    let last = (before.segments.last_mut(), translation.segments.last_mut());
    if let (Some(before), Some(translation)) = last {
        translation.keep = before.keep;
        before.keep = true;
    }
}

/// A remark stands on the page of the last rows it remarks upon.
fn keep_remark(groups: &mut [Group]) {
    if let [.., table, _] = groups
        && let Some(row) = table.segments.last_mut()
    {
        row.keep = true;
    }
}

/// The last thing said does not stand alone on the last page.
fn keep_the_end(groups: &mut [Group]) {
    let mut segments: Vec<_> = groups
        .iter_mut()
        .flat_map(|one| &mut one.segments)
        .collect();
    if let [.., before, _] = segments.as_mut_slice() {
        before.keep = true;
    }
}
