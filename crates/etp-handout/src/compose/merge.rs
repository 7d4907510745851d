//! Facts put where a text asks for them. A fact is never read as markup and never hyphenated; what
//! is not known becomes a dotted line to be filled in by hand.

use crate::content::{Piece, Placeholder, pieces};
use crate::text::{Marked, Prose, bind_numbers, typographic};
use crate::words::Words;
use crate::{HandoutFacts, SessionFact};
use etp_domain::HandoutLanguage;

/// Room for a name or a date in handwriting.
const BLANK: &str = "..............................";

/// The facts, written in one language.
pub(crate) struct Merge<'a> {
    facts: &'a HandoutFacts,
    language: HandoutLanguage,
    date: String,
    next: String,
}

impl<'a> Merge<'a> {
    pub(crate) fn new(facts: &'a HandoutFacts, words: &Words) -> Self {
        let date = facts.session_date.map(|day| bind_numbers(&words.day(day)));
        let next = facts
            .next_session
            .map(|(day, time)| bind_numbers(&words.day_and_time(day, time)));
        let blank = || BLANK.to_owned();
        Self {
            facts,
            language: words.language(),
            date: date.unwrap_or_else(blank),
            next: next.unwrap_or_else(blank),
        }
    }

    /// A text with its facts, its bold stretches and its typographic spaces.
    pub(crate) fn prose(&self, text: &str) -> Prose {
        let mut marked = Marked::default();
        for piece in pieces(text).unwrap_or_default() {
            match piece {
                Piece::Text(text) => marked.text(&typographic(text, self.language)),
                Piece::Fact(fact) => marked.fact(&self.fact(fact)),
                Piece::Source(number) => marked.note(number, self.language),
            }
        }
        marked.finish()
    }

    /// Cells that hold facts only.
    pub(crate) fn facts(&self, cells: &[String]) -> Vec<Prose> {
        let cell = |text: &String| {
            let mut marked = Marked::default();
            if !text.is_empty() {
                marked.fact(&bind_numbers(text));
            }
            marked.finish()
        };
        cells.iter().map(cell).collect()
    }

    /// The sessions of the calendar.
    pub(crate) fn sessions(&self) -> &[SessionFact] {
        &self.facts.sessions
    }

    /// A text with its facts and plain blanks, for machines to read.
    pub(crate) fn plain(&self, text: &str) -> String {
        self.prose(text).text.replace(['\u{A0}', '\u{202F}'], " ")
    }

    fn fact(&self, fact: Placeholder) -> String {
        let facts = self.facts;
        let or_blank = |text: &str| {
            if text.is_empty() {
                BLANK.to_owned()
            } else {
                text.to_owned()
            }
        };
        match fact {
            Placeholder::Patient => or_blank(facts.patient_name.as_deref().unwrap_or_default()),
            Placeholder::Centre => or_blank(&facts.centre_name),
            Placeholder::Phone => or_blank(&facts.centre_phone.replace(' ', "\u{A0}")),
            Placeholder::Doctor => or_blank(&facts.doctor),
            Placeholder::Place => or_blank(&facts.place),
            Placeholder::Date => self.date.clone(),
            Placeholder::Next => self.next.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::snapshot::facts;

    #[test]
    fn a_name_is_merged_as_it_is_written() {
        let facts = HandoutFacts {
            patient_name: Some("Zoé **{date}** d'Arc".to_owned()),
            ..facts()
        };
        let prose =
            Merge::new(&facts, &Words::of(HandoutLanguage::Fr)).prose("Bonjour {patient} !");
        assert_eq!(prose.text, "Bonjour Zoé **{date}** d'Arc\u{202F}!");
        assert!(prose.bold.is_empty());
    }

    #[test]
    fn what_is_not_known_is_left_to_be_written_by_hand() {
        let facts = HandoutFacts {
            next_session: None,
            ..facts()
        };
        let prose =
            Merge::new(&facts, &Words::of(HandoutLanguage::Nl)).prose("Volgende keer: {next}");
        assert_eq!(prose.text, format!("Volgende keer: {BLANK}"));
    }

    #[test]
    fn a_day_stays_with_its_month() {
        let prose = Merge::new(&facts(), &Words::of(HandoutLanguage::Fr)).prose("{date}");
        assert_eq!(prose.text, "jeudi 26\u{A0}novembre 2026");
    }
}
