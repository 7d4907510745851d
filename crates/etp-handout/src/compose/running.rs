//! What stands at the head and the foot of every page, in one language.

use crate::HandoutFacts;
use crate::content::Handout;
use crate::text::{Prose, bind_numbers, typographic};
use crate::words::Words;

/// The texts of a page's head and foot.
pub(crate) struct Running {
    pub(crate) centre: Prose,
    pub(crate) title: Prose,
    /// The mark of a model or of a demonstration, or who validated it.
    pub(crate) mark: Prose,
    /// Version, how it was written, day of printing.
    pub(crate) imprint: Prose,
    /// Until when it was validated, or that this day is over; empty where nobody validated anything.
    pub(crate) holds: Prose,
    /// The first page that bears its number.
    pub(crate) numbered_from: usize,
    /// Its pages have a head, and a rule above their foot.
    pub(crate) framed: bool,
    pub(crate) words: Words,
}

impl Running {
    pub(crate) fn new(
        content: &Handout,
        facts: &HandoutFacts,
        words: &Words,
        title: &Prose,
    ) -> Self {
        let mark = match content.reviewed.is_empty() {
            true => words.model_mark(),
            false => words.validated(&content.reviewed),
        };
        let imprint = [
            words.version(&content.version),
            words.level(content.level),
            words.printed_on(facts.printed_on),
        ]
        .join(" · ");
        let line = |text: &str| Prose::plain(typographic(text, words.language()));
        Self {
            centre: Prose::plain(facts.centre_name.as_str()),
            title: title.clone(),
            mark: line(&mark),
            imprint: line(&imprint),
            holds: line(&holds(content, facts, words)),
            numbered_from: 1,
            framed: true,
            words: *words,
        }
    }

    /// `Page 1 / 2`; nothing on a page that bears no number.
    pub(crate) fn page(&self, page: usize, pages: usize) -> Prose {
        if page < self.numbered_from {
            return Prose::default();
        }
        Prose::plain(bind_numbers(&self.words.page(page, pages)))
    }
}

/// Until when a validated handout may be relied on.
fn holds(content: &Handout, facts: &HandoutFacts, words: &Words) -> String {
    let until = content.review_by.filter(|_| !content.reviewed.is_empty());
    match until {
        None => String::new(),
        Some(day) if content.expired(facts.printed_on) => words.overdue(day),
        Some(day) => words.review_by(day),
    }
}
