//! What stands at the head and the foot of every page, in one language.

use crate::HandoutFacts;
use crate::content::Handout;
use crate::text::{Prose, bind_numbers, typographic};
use crate::words::Words;

/// The texts of a page's head and foot.
pub(crate) struct Running {
    pub(crate) centre: Prose,
    pub(crate) title: Prose,
    /// The mark of a model or of a demonstration; empty once somebody validated it.
    pub(crate) mark: Prose,
    /// Version and day of printing.
    pub(crate) imprint: Prose,
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
        let mark = if content.reviewed.is_empty() {
            words.model_mark()
        } else {
            String::new()
        };
        let imprint = [
            words.version(&content.version),
            words.printed_on(facts.printed_on),
        ]
        .join(" · ");
        Self {
            centre: Prose::plain(facts.centre_name.as_str()),
            title: title.clone(),
            mark: Prose::plain(typographic(&mark, words.language())),
            imprint: Prose::plain(typographic(&imprint, words.language())),
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
