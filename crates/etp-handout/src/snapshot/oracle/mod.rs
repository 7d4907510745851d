//! A second opinion: the same sheets through another writer, krilla, whose validators refuse what PDF/UA-1
//! and PDF/A-2a forbid. Only tests know it; nothing it writes is kept.

mod drawing;
mod planted;
mod stream;
mod tree;

use super::kinds::{self, Kind};
use super::*;
use chrono::Datelike;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder, ValidationError};
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::Point;
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline as Entries, OutlineNode};
use krilla::{Document, SerializeSettings};
use proptest::prelude::*;

/// A sheet as krilla writes it, or what its validators have against it.
fn written_by_krilla(sheet: &Sheet, packed: bool) -> Result<Vec<u8>, KrillaError> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .unwrap();
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        enable_tagging: true,
        compress_content_streams: packed,
        ..SerializeSettings::default()
    });
    let stretches = drawing::draw(sheet, &mut document);
    document.set_tag_tree(tree::tree(sheet, stretches));
    if !sheet.bookmarks.is_empty() {
        document.set_outline(outline(sheet));
    }
    document.set_metadata(metadata(sheet));
    document.finish()
}

/// What the validators have against a sheet.
fn complaints(sheet: &Sheet) -> Vec<ValidationError> {
    match written_by_krilla(sheet, false) {
        Ok(_) => Vec::new(),
        Err(KrillaError::Validation(found)) => found.into_iter().map(|(one, _)| one).collect(),
        Err(other) => panic!("{other:?}"),
    }
}

fn metadata(sheet: &Sheet) -> Metadata {
    let day = sheet.printed_on;
    let date = DateTime::new(day.year() as u16)
        .month(day.month() as u8)
        .day(day.day() as u8);
    let mut metadata = Metadata::new().creation_date(date);
    if !sheet.title.is_empty() {
        metadata = metadata.title(sheet.title.clone());
    }
    match sheet.languages.first() {
        Some(language) => metadata.language(language.code().to_owned()),
        None => metadata,
    }
}

/// Titles with their headings below them.
fn outline(sheet: &Sheet) -> Entries {
    let mut outline = Entries::new();
    let mut open: Option<OutlineNode> = None;
    for mark in &sheet.bookmarks {
        let place = XyzDestination::new(mark.page, Point::from_xy(0.0, mark.y));
        let node = OutlineNode::new(mark.title.clone(), place);
        match open.as_mut().filter(|_| mark.level > 1) {
            Some(title) => title.push_child(node),
            None => {
                open.replace(node)
                    .into_iter()
                    .for_each(|title| outline.push_child(title));
            }
        }
    }
    open.into_iter().for_each(|title| outline.push_child(title));
    outline
}

fn passes(kinds: Vec<Kind>) {
    let judged = |(name, sheet): &Kind| {
        let found = complaints(sheet);
        (!found.is_empty()).then(|| format!("{name}: {found:?}"))
    };
    let bad: Vec<String> = kinds.iter().filter_map(judged).collect();
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}

#[test]
fn another_writers_validators_accept_every_layout() {
    passes(kinds::layouts());
}

#[test]
fn another_writers_validators_accept_every_delivered_handout() {
    passes(kinds::delivered_ones());
}

#[test]
fn another_writers_validators_accept_every_paper_and_a_pack_of_all() {
    let mut kinds = kinds::papers();
    // What nobody should have typed is cleaned by our writer, not on the sheet.
    kinds.extend(
        kinds::bare()
            .into_iter()
            .filter(|(name, _)| name.starts_with("bare")),
    );
    kinds.extend(kinds::booklets());
    kinds.extend(reports::kinds());
    kinds.extend(kinds::packed());
    passes(kinds);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn another_writers_validators_accept_any_handout_in_any_layout(
        blocks in prop::collection::vec(anything::any_block(), 1..7),
        layout in prop::sample::select(HandoutLayout::ALL.to_vec()),
    ) {
        let (_, sheet) = kinds::any(&blocks, layout);
        prop_assert_eq!(complaints(&sheet), []);
    }
}
