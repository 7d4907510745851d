//! What the place of a word and its capital say about it: whether a name is meant.

use super::everyday::{Title, is_deed, is_noun, is_particle, title};
use super::words::{Gap, Note};

impl Note<'_> {
    /// Next to each other, particles between them or not, and in one sentence.
    pub(super) fn side_by_side(&self, left: usize, right: usize) -> bool {
        left < right
            && (left + 1..right).all(|at| is_particle(&self.words[at].folded[0]))
            && (left..right).all(|at| matches!(self.gap(at + 1), Gap::None | Gap::Comma))
    }

    /// Whether a stretch is written as only names are.
    pub(super) fn reads_as_name(&self, from: usize, to: usize) -> bool {
        let particle = |at: &usize| is_particle(&self.words[*at].folded[0]);
        let small = (from..=to).all(|at| particle(&at));
        self.after_title(from)
            || (from..=to).any(|at| (small || !particle(&at)) && self.capital_names(at))
    }

    /// After `Mme`, `Dhr`, `Herr`, a particle between them or not. After a title that is also a word
    /// (`die Frau lang`) a capital is needed, and no dot stands between.
    fn after_title(&self, from: usize) -> bool {
        let mut before = (0..from)
            .rev()
            .skip_while(|at| is_particle(&self.words[*at].folded[0]));
        let Some(at) = before.next() else {
            return false;
        };
        let joined = (at + 2..=from).all(|next| self.gap(next) == Gap::None);
        joined
            && match (title(&self.words[at].folded[0]), self.gap(at + 1)) {
                (Some(Title::Short), gap) => matches!(gap, Gap::None | Gap::Stop),
                (Some(Title::Word), gap) => gap == Gap::None && self.capital(from),
                (None, _) => false,
            }
    }

    /// Opens a sentence and does something there: `Rose est venue`, `Jan heeft gezegd`.
    fn acts(&self, at: usize) -> bool {
        let next = self.words.get(at + 1);
        self.gap(at + 1) == Gap::None && next.is_some_and(|word| is_deed(&self.small(word)))
    }

    fn capital_names(&self, at: usize) -> bool {
        let word = &self.words[at];
        let placed = word.alone || !word.opens || self.acts(at);
        word.capital && placed && !word.shouted && !is_noun(&word.folded[0], word.german)
    }
}
