//! The letters of a record no face draws. On paper each has a stand-in; a list at the end gives
//! their numbers, so that nothing a person may see is lost. Knows no part.

use super::{Record, RecordPart};
use crate::text::Alphabet;

/// A word with such letters, and their numbers: `U+5F20 U+4F1F`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct UnknownWord {
    pub(crate) word: String,
    pub(crate) numbers: String,
}

/// The words of a record with letters no face draws, each once, in the order of reading.
pub(super) fn unknown_words(record: &Record) -> Vec<UnknownWord> {
    unknown_in(&texts(record))
}

/// The same for any texts.
pub(crate) fn unknown_in(texts: &[&str]) -> Vec<UnknownWord> {
    let alphabet = Alphabet::new();
    let mut found: Vec<UnknownWord> = Vec::new();
    for word in texts.iter().copied().flat_map(words) {
        let letters = word.chars().filter(|letter| !alphabet.prints(*letter));
        let numbers: Vec<String> = letters
            .map(|letter| format!("U+{:04X}", u32::from(letter)))
            .collect();
        if !numbers.is_empty() && found.iter().all(|known| known.word != word) {
            found.push(UnknownWord {
                word: word.to_owned(),
                numbers: numbers.join(" "),
            });
        }
    }
    found
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let sign = |letter: char| letter.is_ascii_punctuation();
    text.split_whitespace()
        .map(move |word| word.trim_matches(sign))
}

fn texts(record: &Record) -> Vec<&str> {
    let marks = &record.marks;
    let mut texts = vec![
        marks.centre_name.as_str(),
        &marks.centre_phone,
        &marks.footer,
        &record.title,
    ];
    texts.extend(marks.letterhead.iter().map(String::as_str));
    texts.extend(record.lead.iter().map(String::as_str));
    for section in &record.sections {
        texts.push(&section.heading);
        section
            .parts
            .iter()
            .for_each(|part| texts_of(part, &mut texts));
    }
    texts.extend(record.closing.iter().map(String::as_str));
    texts
}

fn texts_of<'a>(part: &'a RecordPart, texts: &mut Vec<&'a str>) {
    match part {
        RecordPart::Heading(text)
        | RecordPart::Subheading(text)
        | RecordPart::Paragraph(text)
        | RecordPart::KeyMessage(text)
        | RecordPart::Translated(_, text)
        | RecordPart::Warning(text) => texts.push(text),
        RecordPart::PairText(_, both) | RecordPart::Pair(_, both) => {
            texts.extend(both.iter().map(String::as_str))
        }
        RecordPart::PairBoxes(_, pairs) => {
            texts.extend(pairs.iter().flatten().map(String::as_str));
        }
        RecordPart::Facts(facts) => {
            texts.extend(facts.iter().flat_map(|(label, fact)| [&**label, fact]));
        }
        RecordPart::List(items) | RecordPart::Boxes(items) => {
            texts.extend(items.iter().map(String::as_str))
        }
        RecordPart::Table(table) => {
            texts.push(&table.caption);
            texts.extend(table.columns.iter().map(|column| column.head.as_str()));
            texts.extend(table.rows.iter().flatten().map(String::as_str));
        }
        RecordPart::Chart(chart) => texts.extend(crate::chart::texts_of(chart)),
        RecordPart::Pictured { part, .. } | RecordPart::Spoken(_, part) => texts_of(part, texts),
        RecordPart::Whole(parts) => parts.iter().for_each(|part| texts_of(part, texts)),
        RecordPart::Lines(_) | RecordPart::Signature => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::{RecordPart, RecordSection};

    #[test]
    fn a_word_is_listed_once_without_the_signs_around_it() {
        let parts = vec![RecordPart::List(vec!["(张伟), שרה; 张伟.".to_owned()])];
        let heading = String::new();
        let record = crate::Record {
            sections: vec![RecordSection { heading, parts }],
            ..crate::snapshot::records::record()
        };
        let words = super::unknown_words(&record);
        let listed: Vec<_> = words
            .iter()
            .map(|one| (&*one.word, &*one.numbers))
            .collect();
        assert_eq!(
            listed,
            [("张伟", "U+5F20 U+4F1F"), ("שרה", "U+05E9 U+05E8 U+05D4")]
        );
    }
}
