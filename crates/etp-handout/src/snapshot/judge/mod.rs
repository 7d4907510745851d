//! Judges a finished file as a reader finds it: what PDF/UA-1 and PDF/A-2a ask and a program can see. Reads
//! with lopdf alone and knows no sheet, so that the writer's mistakes are not its own.

mod archive;
mod content;
mod file;
mod fonts;
mod metadata;
mod outline;
mod pages;
mod parents;
mod planted;
mod roles;
mod tables;
mod tree;

use super::kinds::{self, Kind};
use super::*;
use file::File;
use proptest::prelude::*;

/// What is wrong with a file, in sentences; empty for a good one.
pub(crate) fn faults(bytes: &[u8]) -> Vec<String> {
    let file = match File::read(bytes) {
        Ok(file) => file,
        Err(unreadable) => return vec![unreadable],
    };
    let rules = [
        content::faults,
        tree::faults,
        parents::faults,
        roles::faults,
        tables::faults,
        outline::faults,
        fonts::faults,
        metadata::faults,
        pages::faults,
        archive::faults,
    ];
    let mut found: Vec<String> = rules.iter().flat_map(|rule| rule(&file)).collect();
    found.sort();
    found.dedup();
    found
}

/// What is read aloud, from the first element to the last.
pub(crate) fn read_aloud(bytes: &[u8]) -> String {
    tree::words(&File::read(bytes).unwrap(), 0)
}

fn passes(kinds: Vec<Kind>) {
    let judged = |(name, sheet): &Kind| {
        let found = faults(&crate::pdf::write(sheet).unwrap());
        (!found.is_empty()).then(|| format!("{name}: {found:#?}"))
    };
    let bad: Vec<String> = kinds.iter().filter_map(judged).collect();
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}

#[test]
fn every_layout_is_a_good_file() {
    passes(kinds::layouts());
}

#[test]
fn every_delivered_handout_is_a_good_file() {
    passes(kinds::delivered_ones());
}

#[test]
fn every_paper_and_a_pack_of_all_are_good_files() {
    let mut kinds = kinds::papers();
    kinds.extend(kinds::bare());
    kinds.extend(kinds::booklets());
    kinds.extend(reports::kinds());
    kinds.extend(kinds::packed());
    passes(kinds);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn any_handout_in_any_layout_is_a_good_file(
        blocks in prop::collection::vec(anything::any_block(), 1..7),
        layout in prop::sample::select(HandoutLayout::ALL.to_vec()),
    ) {
        let (_, sheet) = kinds::any(&blocks, layout);
        prop_assert_eq!(faults(&crate::pdf::write(&sheet).unwrap()), [""; 0]);
    }
}
