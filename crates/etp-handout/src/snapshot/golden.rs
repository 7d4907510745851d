//! The place of every line on the first page of the feet handout, kept in `tests/golden`.

use super::*;

const GOLDEN: &str = include_str!("../../tests/golden/diabetes2-3-fr-nl-page-1.txt");

#[test]
fn the_first_page_is_laid_out_as_it_was() {
    let pages = pages(&delivered("diabetes2-3"), &facts()).unwrap();
    let laid_out: String = pages[0]
        .iter()
        .map(|line| format!("{}\n", line.trim_end()))
        .collect();
    assert!(
        laid_out == GOLDEN,
        "the page is laid out differently now:\n{laid_out}"
    );
}
