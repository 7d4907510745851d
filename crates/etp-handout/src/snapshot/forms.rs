//! What is left open on a form: squares beside their answers, lines to write on.

use super::*;
use crate::{RecordPart, RecordSection};

fn form(parts: Vec<RecordPart>) -> Record {
    Record {
        lead: vec![],
        closing: vec![],
        sections: vec![RecordSection {
            heading: "Vous".to_owned(),
            parts,
        }],
        ..records::record()
    }
}

fn pictured(name: &str, part: RecordPart) -> RecordPart {
    RecordPart::Pictured {
        pictogram: name.to_owned(),
        alt: "Ce que le dessin montre".to_owned(),
        part: Box::new(part),
    }
}

/// A fictional form in French, its questions in German too, with everything a hand can fill in.
pub(crate) fn in_two_languages() -> Record {
    let both = |first: &str, second: &str| [first.to_owned(), second.to_owned()];
    let answers = vec![both("a) oui", "a) ja"), both("b) non", "b) nein")];
    form(vec![
        RecordPart::Pair(
            HandoutLanguage::De,
            both("Comment allez-vous ?", "Wie geht es?"),
        ),
        RecordPart::PairBoxes(HandoutLanguage::De, answers),
        pictured(
            "blood-sugar-meter",
            RecordPart::Pair(HandoutLanguage::De, both("Mesurez-vous ?", "Messen Sie?")),
        ),
        RecordPart::Lines(1),
        pictured("foot", RecordPart::Subheading("Vos pieds ?".to_owned())),
        RecordPart::Translated(HandoutLanguage::En, "How are you?".to_owned()),
        RecordPart::Boxes(vec!["0".to_owned(), "10".to_owned()]),
        RecordPart::Lines(3),
        RecordPart::Signature,
    ])
}

fn place(line: &str) -> (f32, f32) {
    let number = |range: std::ops::Range<usize>| line[range].trim().parse().unwrap();
    (number(8..14), number(15..21))
}

fn boxes(answers: &[&str]) -> Vec<String> {
    let answers = answers.iter().map(|&answer| answer.to_owned()).collect();
    record_pages(&form(vec![RecordPart::Boxes(answers)]))
        .unwrap()
        .remove(0)
}

#[test]
fn short_answers_stand_in_one_row_each_after_its_square() {
    let page = boxes(&["0", "5", "10"]);
    let at = |what: &str| place(page.iter().find(|line| line.ends_with(what)).unwrap());
    let (first, second, third) = (at(" 0"), at(" 5"), at(" 10"));
    assert!(first.1 == second.1 && second.1 == third.1);
    assert!(first.0 < second.0 && second.0 < third.0);
    let sides = page
        .iter()
        .filter(|line| line.contains("rectangle 8.9 x 0.8"));
    assert_eq!(sides.count(), 6);
}

#[test]
fn answers_that_do_not_fit_start_another_row_and_lose_no_word() {
    let long = "mot ".repeat(60);
    let page = boxes(&["oui", long.trim(), "non"]);
    let rows = |what: &str| {
        let lines = page.iter().filter(|line| line.contains(what));
        lines.map(|line| place(line).1).collect::<Vec<_>>()
    };
    assert!(rows("oui")[0] < rows("mot")[0] && rows("mot")[0] < rows(" non")[0]);
    let words = page.iter().map(|line| line.matches("mot").count());
    assert_eq!(words.sum::<usize>(), 60);
}

#[test]
fn a_question_leaves_lines_to_write_on() {
    let empty = record_pages(&form(vec![])).unwrap();
    let lines = record_pages(&form(vec![RecordPart::Lines(3)])).unwrap();
    let ruled = |page: &[String]| {
        let rules = page
            .iter()
            .filter(|line| line.contains("rectangle 487.3 x 0.6"));
        rules.count()
    };
    assert_eq!(ruled(&lines[0]) - ruled(&empty[0]), 3);
}

#[test]
fn a_translated_question_keeps_the_spaces_of_its_own_language() {
    let parts = vec![RecordPart::Translated(
        HandoutLanguage::De,
        "Wie geht es Ihnen?".to_owned(),
    )];
    let pages = record_pages(&form(parts)).unwrap();
    assert!(pages[0].iter().any(|line| line.ends_with("Ihnen?")));
}

#[test]
fn a_text_stands_beside_its_translation_from_the_same_line_on() {
    let texts = ["Un mot. ".repeat(40), "Een woord. ".repeat(40)];
    let pages = record_pages(&form(vec![RecordPart::PairText(
        HandoutLanguage::Nl,
        texts,
    )]));
    let page = &pages.unwrap()[0];
    let all = |what: &str| -> Vec<(f32, f32)> {
        let lines = page.iter().filter(|line| line.contains(what));
        lines.map(|line| place(line)).collect()
    };
    let (left, right) = (all("mot."), all("woord."));
    assert!(left[0].1 == right[0].1 && left[0].0 < right[0].0);
    assert!(left.len() > 2 && right.len() > 2, "{page:?}");
    let words = |what: &str| {
        page.iter()
            .map(|line| line.matches(what).count())
            .sum::<usize>()
    };
    assert_eq!((words("mot."), words("woord.")), (40, 40));
}

#[test]
fn a_question_stands_beside_its_translation_and_answers_share_one_square() {
    let both = |first: &str, second: &str| [first.to_owned(), second.to_owned()];
    let asked = both("3. Que faites-vous ?", "3. Was tun Sie?");
    let answers = vec![
        both("a) J’attends", "a) Ich warte"),
        both("b) J’appelle", "b) Ich rufe an"),
    ];
    let pages = record_pages(&form(vec![
        RecordPart::Pair(HandoutLanguage::De, asked),
        RecordPart::PairBoxes(HandoutLanguage::De, answers),
    ]))
    .unwrap();
    let at = |what: &str| place(pages[0].iter().find(|line| line.contains(what)).unwrap());
    for (left, right) in [
        ("faites-vous", "Was tun"),
        ("attends", "Ich warte"),
        ("appelle", "Ich rufe"),
    ] {
        let (left, right) = (at(left), at(right));
        assert!(left.0 < right.0 && left.1 == right.1, "{left:?} {right:?}");
    }
    let sides = pages[0]
        .iter()
        .filter(|line| line.contains("rectangle 8.9 x 0.8"));
    assert_eq!(sides.count(), 4);
}

#[test]
fn a_picture_stands_beside_its_question_where_its_reader_begins() {
    let asked = pictured(
        "blood-sugar-meter",
        RecordPart::Subheading("1. Mesurez-vous ?".to_owned()),
    );
    for (language, before) in [(HandoutLanguage::Fr, true), (HandoutLanguage::Ar, false)] {
        let record = Record {
            language,
            ..form(vec![asked.clone(), RecordPart::Lines(1)])
        };
        let pages = record_pages(&record).unwrap();
        let at = |what: &str| place(pages[0].iter().find(|line| line.contains(what)).unwrap());
        let (picture, question) = (at("picture"), at("Mesurez"));
        assert_eq!(picture.0 < question.0, before);
        assert!(picture.1 < question.1 && question.1 < picture.1 + 28.0);
    }
}

#[test]
fn a_question_outlives_a_picture_nobody_knows() {
    let asked = RecordPart::Subheading("1. Mesurez-vous ?".to_owned());
    let bare = record_pages(&form(vec![asked.clone()])).unwrap();
    let unknown = record_pages(&form(vec![pictured("no-such-picture", asked)])).unwrap();
    assert_eq!(bare, unknown);
}
