//! A draft says what its file says, follows its original, and shows what is missing.

use super::*;
use crate::facts::HandoutFacts;
use crate::{library, print_handout};
use HandoutLanguage::{De, Fr, Nl};

fn paragraph(texts: &[(HandoutLanguage, &str)], came_from: u32) -> DraftBlock {
    let texts = texts
        .iter()
        .map(|(language, text)| (*language, (*text).to_owned()));
    DraftBlock {
        came_from,
        was: InLanguages::new(),
        checked: Vec::new(),
        content: DraftContent::Paragraph {
            texts: texts.collect(),
        },
    }
}

fn draft(blocks: Vec<DraftBlock>) -> Draft {
    let titles = [(Fr, "Le sel".to_owned()), (Nl, "Zout".to_owned())];
    Draft {
        audience: "adults".to_owned(),
        title: DraftTitle {
            texts: titles.into(),
            ..DraftTitle::default()
        },
        blocks,
        ..Draft::blank("salt", Fr)
    }
}

fn say(block: &mut DraftBlock, language: HandoutLanguage, text: &str) {
    if let DraftContent::Paragraph { texts } = &mut block.content {
        texts.insert(language, text.to_owned());
    }
}

#[test]
fn every_handout_of_the_library_reads_the_same_after_it_was_opened_and_written() {
    for (name, text) in library() {
        let opened = Draft::open(text).unwrap();
        let again = Draft::open(&opened.source()).unwrap();
        assert_eq!(opened, again, "{name}");
        let facts = HandoutFacts::blank(vec![Fr, Nl], "2026-11-02".parse().unwrap());
        let before = print_handout(&Handout::parse(text).unwrap(), &facts).unwrap();
        assert_eq!(
            print_handout(&again.finish().unwrap(), &facts).unwrap(),
            before,
            "{name}"
        );
    }
}

#[test]
fn a_changed_original_leaves_its_translations_to_be_read_again() {
    let before = draft(vec![paragraph(
        &[
            (Fr, "Moins de sel."),
            (Nl, "Minder zout."),
            (De, "Weniger Salz."),
        ],
        1,
    )]);
    let mut after = before.clone();
    say(&mut after.blocks[0], Fr, "Beaucoup moins de sel.");
    say(&mut after.blocks[0], Nl, "Veel minder zout.");
    after.follow(&before);
    let expected = Stale {
        block: 1,
        language: De,
        was: "Moins de sel.".to_owned(),
    };
    assert_eq!(after.stale(), [expected]);
}

#[test]
fn a_translation_stays_to_be_read_again_over_versions_and_keeps_what_it_followed() {
    let first = draft(vec![paragraph(&[(Fr, "un"), (Nl, "een")], 1)]);
    let mut second = first.clone();
    say(&mut second.blocks[0], Fr, "deux");
    second.follow(&first);
    let second = Draft::open(&second.source()).unwrap();
    let mut third = second.clone();
    say(&mut third.blocks[0], Fr, "trois");
    third.follow(&second);
    assert_eq!(third.stale()[0].was, "un");
    let mut back = third.clone();
    say(&mut back.blocks[0], Fr, "un");
    back.follow(&second);
    assert_eq!(back.stale(), []);
}

#[test]
fn a_translation_read_again_follows_and_a_moved_block_is_still_itself() {
    let before = draft(vec![
        paragraph(&[(Fr, "un"), (Nl, "een")], 1),
        paragraph(&[(Fr, "deux"), (Nl, "twee")], 2),
    ]);
    let mut after = before.clone();
    after.blocks.reverse();
    say(&mut after.blocks[0], Fr, "deux bis");
    after
        .blocks
        .insert(0, paragraph(&[(Fr, "zéro"), (Nl, "nul")], 0));
    after.follow(&before);
    assert_eq!(after.stale().len(), 1);
    assert_eq!(
        (after.stale()[0].block, after.stale()[0].was.as_str()),
        (2, "deux")
    );
    after.blocks[1].checked.push(Nl);
    after.follow(&before);
    assert_eq!(after.stale(), []);
}

#[test]
fn the_title_follows_too() {
    let before = draft(vec![paragraph(&[(Fr, "un")], 1)]);
    let mut after = before.clone();
    after.title.texts.insert(Fr, "Le sel caché".to_owned());
    after.follow(&before);
    assert_eq!(after.stale()[0].block, 0);
    assert_eq!(Draft::open(&after.source()).unwrap().stale(), after.stale());
}

#[test]
fn what_is_missing_is_named_and_shown_as_missing() {
    let half = draft(vec![
        paragraph(&[(Fr, "un"), (Nl, " ")], 1),
        paragraph(&[], 0),
    ]);
    let gap = |block, language| Gap { block, language };
    assert_eq!(half.gaps(&[Fr, Nl]), [gap(1, Nl), gap(2, Fr), gap(2, Nl)]);
    let shown = half.with_gaps_shown(&[Fr, Nl, De]);
    assert_eq!(shown.gaps(&[Fr, Nl, De]), []);
    assert_eq!(shown.blocks.len(), 1);
    assert_eq!(shown.blocks[0].content.said(Nl).as_deref(), Some("[…]"));
    shown.finish().unwrap();
}

#[test]
fn each_block_says_what_is_wrong_with_it() {
    let wrong = draft(vec![
        paragraph(&[(Fr, "un **mot")], 0),
        paragraph(&[(Fr, "bien")], 0),
        paragraph(&[(Fr, "{nurse}")], 0),
    ]);
    let problems = wrong.problems();
    assert_eq!(problems.len(), 2);
    assert_eq!(
        problems[0],
        HandoutProblem::BoldUnclosed {
            block: 1,
            language: Fr
        }
    );
    assert_eq!(wrong.finish().unwrap_err(), problems[0]);
    assert_eq!(draft(vec![]).problems(), [HandoutProblem::Empty]);
}
