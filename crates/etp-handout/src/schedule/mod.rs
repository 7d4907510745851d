//! The papers of a session, a day and a week: facts in, parts out. All names, hours and numbers arrive
//! ready; this room only knows how each paper is read on its way. Knows no font, no page and no clock.

pub(crate) mod badges;
pub(crate) mod calls;
pub(crate) mod cover;
pub(crate) mod materials;
mod print;
pub(crate) mod sign_in;
pub(crate) mod week;

pub use badges::{Badge, BadgeFormat, Badges};
pub(crate) use badges::{ComposedBadge, ComposedBadges};
pub use calls::{CallRow, CallSheet};
pub use cover::{CoverMissing, CoverRow, CoverSession, PackCover};
pub use materials::{Material, MaterialsList, SessionMaterials};
pub use print::{
    print_badges, print_call_sheet, print_cover, print_materials, print_sign_in, print_week,
};
pub use sign_in::{SignInRow, SignInSheet};
pub use week::{WeekDay, WeekSession, WeekSheet};

use crate::RecordMarks;
use crate::compose::{Column, Composed, Form, Part, texts_of};
use crate::record::{Writer, notes, running, unknown_in, value};
use crate::text::{Prose, bind_numbers};
use crate::words::Say;
use etp_domain::{HandoutLanguage, HandoutLayout, Slot};

/// A session, as its papers name it. All but the hours may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionFacts {
    /// What it is about.
    pub theme: String,
    /// The programme it belongs to; printed small, and only for those who work with the paper.
    pub programme: String,
    /// When, on the wall of the place.
    pub slot: Slot,
    /// Where.
    pub place: String,
    /// In which room.
    pub room: String,
    /// Who leads it.
    pub leaders: Vec<String>,
}

impl SessionFacts {
    /// Place, room and address, as far as they are known.
    fn whereabouts(&self, address: &[String]) -> String {
        let known = [&self.place, &self.room].into_iter().chain(address);
        let known = known
            .map(|text| text.trim())
            .filter(|text| !text.is_empty());
        known.collect::<Vec<_>>().join(", ")
    }
}

/// Parts being gathered in one language.
struct Paper {
    writer: Writer,
    parts: Vec<Part>,
}

impl Paper {
    fn new(language: HandoutLanguage) -> Self {
        Self {
            writer: Writer::new(language, false),
            parts: Vec::new(),
        }
    }

    /// What columns are called.
    fn heads(&self, heads: &[Say]) -> Vec<Prose> {
        let words = self.writer.words;
        let head = |say: &Say| self.writer.sentence(&words.say(*say));
        heads.iter().map(head).collect()
    }

    /// When, where, with whom.
    fn session(&mut self, session: &SessionFacts) {
        self.session_at(session, &[]);
    }

    /// The same with the address of the place.
    fn session_at(&mut self, session: &SessionFacts, address: &[String]) {
        let when = bind_numbers(&self.writer.words.when(session.slot));
        self.parts
            .push(Part::Subheading(self.writer.sentence(&when)));
        let mut known = vec![session.whereabouts(address)];
        if !session.leaders.is_empty() {
            known.push(self.writer.words.led_by(&session.leaders));
        }
        known.retain(|text| !text.is_empty());
        self.paragraph(&known.join(" · "));
    }

    /// A paragraph letter for letter, unless it is empty.
    fn paragraph(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.parts.push(Part::Paragraph(value(text)));
        }
    }

    /// The paper, its letters without glyph listed at its end; `again` heads its further pages.
    fn composed(mut self, marks: &RecordMarks, title: &str, again: &str) -> Composed {
        let title = self.writer.sentence(title);
        let mut texts = texts_of(&self.parts);
        texts.push(&title.text);
        let unknown = notes(unknown_in(&texts), &self.writer);
        self.parts.extend(unknown);
        let column = Column {
            language: self.writer.words.language(),
            letterhead: None,
            opening: None,
            running: running(marks, &self.writer.sentence(again), &self.writer),
            title,
            parts: self.parts.into_iter().map(|part| (0, part)).collect(),
        };
        Composed {
            form: Form::Record,
            columns: vec![column],
            layout: HandoutLayout::SideBySide,
            sources: vec![],
            printed_on: marks.printed_on,
        }
    }
}
