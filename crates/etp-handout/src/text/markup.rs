//! `**bold**`, the one mark authors have. Knows no fact and no font.

use super::Prose;
use super::marks::note_mark_after;
use etp_domain::HandoutLanguage;

/// Adds marked text piece by piece; a bold stretch may run from one piece into the next.
#[derive(Default)]
pub(crate) struct Marked {
    prose: Prose,
    bold_since: Option<usize>,
}

impl Marked {
    /// Adds a stretch as its author marked it.
    pub(crate) fn text(&mut self, marked: &str) {
        for (place, part) in marked.split("**").enumerate() {
            if place > 0 {
                self.toggle();
            }
            self.prose.text.push_str(part);
        }
    }

    /// Adds a fact, in which nothing is a mark.
    pub(crate) fn fact(&mut self, fact: &str) {
        self.prose.push_fact(fact);
    }

    /// Adds the mark of a note.
    pub(crate) fn note(&mut self, number: usize, language: HandoutLanguage) {
        let mark = note_mark_after(&self.prose.text, number, language);
        self.prose.text.push_str(&mark);
    }

    /// The whole text.
    pub(crate) fn finish(self) -> Prose {
        self.prose
    }

    fn toggle(&mut self) {
        let here = self.prose.text.len();
        match self.bold_since.take() {
            Some(start) => self.prose.bold.push(start..here),
            None => self.bold_since = Some(here),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_may_stand_inside_bold_and_its_stars_are_only_stars() {
        let mut marked = Marked::default();
        marked.text("Bonjour **");
        marked.fact("A**B");
        marked.text("** !");
        let prose = marked.finish();
        assert_eq!(prose.text, "Bonjour A**B !");
        assert_eq!(prose.bold, vec![8..12]);
        assert_eq!(prose.uncut, vec![8..12]);
    }
}
