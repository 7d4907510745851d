//! A booklet holds what its pages hold, each page once, and is read in the order of its pages.

use super::*;
use crate::layout::lay_out;
use crate::pdf;
use lopdf::Document;

fn facts_of(languages: Vec<HandoutLanguage>) -> HandoutFacts {
    HandoutFacts {
        languages,
        layout: HandoutLayout::A5,
        ..facts()
    }
}

/// What is read, in the order of the structure.
fn read_aloud(bytes: &[u8]) -> String {
    judge::read_aloud(bytes)
}

#[test]
fn a_booklet_is_read_as_its_pages_are() {
    for languages in [
        vec![HandoutLanguage::Fr],
        vec![HandoutLanguage::Fr, HandoutLanguage::Nl],
    ] {
        let composed = compose::compose(&example(), &facts_of(languages)).unwrap();
        let plain = pdf::write(&lay_out(&composed).unwrap()).unwrap();
        let folded = pdf::write(&crate::sheet::fold(lay_out(&composed).unwrap())).unwrap();
        assert!(read_aloud(&plain).len() > 1000);
        assert_eq!(read_aloud(&folded), read_aloud(&plain));
    }
}

#[test]
fn a_booklet_has_two_pages_on_each_side_of_its_sheets() {
    let content = example();
    let facts = facts_of(vec![HandoutLanguage::Fr]);
    let pages = |bytes: &[u8]| Document::load_mem(bytes).unwrap().get_pages().len();
    let plain = pages(&crate::print_handout(&content, &facts).unwrap());
    let folded = pages(&crate::print_booklet(&content, &facts).unwrap());
    assert_eq!(folded, plain.next_multiple_of(4) / 2);
}

#[test]
fn a_booklet_is_folded_from_a5_pages_only() {
    let facts = facts();
    let refused = crate::print_booklet(&example(), &facts).unwrap_err();
    assert_eq!(refused, HandoutProblem::BookletLayout);
    assert_eq!(refused.code(), "handout-booklet-layout");
}

/// Whether a line stands right of the fold.
fn stands_right(line: &str) -> bool {
    let x = line.split_whitespace().nth(1).unwrap();
    x.parse::<f32>().unwrap() > Paper::A4_ACROSS.width / 2.0
}

/// Nothing else is so large.
fn is_title(line: &str) -> bool {
    let size = line
        .split_whitespace()
        .skip_while(|word| *word != "bold")
        .nth(1);
    size.and_then(|size| size.parse::<f32>().ok())
        .is_some_and(|size| size > 16.0)
}

#[test]
fn a_booklet_opens_at_the_side_from_which_it_is_read() {
    for (name, sheet) in kinds::booklets() {
        let title = sheet.title.clone();
        let from_right = sheet.languages[0].runs_from_right();
        let first = &written(&sheet)[0];
        let opened = first.iter().find(|line| is_title(line)).unwrap();
        assert_eq!(stands_right(opened), !from_right, "{name}: {title}");
    }
}

#[test]
fn a_pack_of_booklets_is_each_booklet_behind_the_other() {
    let pack = kinds::booklet_pack();
    let pages = |part: &PackPart| written(&pack::sheet(part).unwrap());
    let alone: Vec<Vec<Vec<String>>> = pack.parts.iter().map(pages).collect();
    assert!(alone.iter().all(|one| one.len() % 2 == 0), "whole sheets");
    let document = Document::load_mem(&crate::print_pack(&pack).unwrap()).unwrap();
    let sides: usize = alone.iter().map(Vec::len).sum();
    assert_eq!(document.get_pages().len(), sides);
    assert_ne!(alone[0], alone[1], "each names its own");
}

#[test]
fn a_pack_takes_no_booklet_of_other_pages() {
    let other = PackPart::Booklet(std::sync::Arc::new(example()), facts());
    let refused = crate::try_part(&other).unwrap_err();
    assert_eq!(refused, HandoutProblem::BookletLayout);
}
