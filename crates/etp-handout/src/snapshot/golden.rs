//! The place of every line on the first page of the feet handout, of a record, of a letter and of
//! a sign-in sheet, kept in `tests/golden`.

use super::*;

const GOLDEN: &str = include_str!("../../tests/golden/diabetes2-3-fr-nl-page-1.txt");

const GOLDEN_RECORD: &str = include_str!("../../tests/golden/record-fr-page-1.txt");

const GOLDEN_LETTER: &str = include_str!("../../tests/golden/letter-fr-page-1.txt");

const GOLDEN_SIGN_IN: &str = include_str!("../../tests/golden/sign-in-fr-page-1.txt");

fn as_kept(page: &[String]) -> String {
    page.iter()
        .map(|line| format!("{}\n", line.trim_end()))
        .collect()
}

#[test]
fn the_first_page_is_laid_out_as_it_was() {
    let pages = pages(&delivered("diabetes2-3"), &facts()).unwrap();
    let laid_out = as_kept(&pages[0]);
    assert!(
        laid_out == GOLDEN,
        "the page is laid out differently now:\n{laid_out}"
    );
}

#[test]
fn the_first_page_of_a_record_is_laid_out_as_it_was() {
    let pages = record_pages(&records::record()).unwrap();
    let laid_out = as_kept(&pages[0]);
    assert!(
        laid_out == GOLDEN_RECORD,
        "the page is laid out differently now:\n{laid_out}"
    );
}

#[test]
fn the_first_page_of_a_letter_is_laid_out_as_it_was() {
    let pages = letter_pages(&letters::letter()).unwrap();
    let laid_out = as_kept(&pages[0]);
    assert!(
        laid_out == GOLDEN_LETTER,
        "the page is laid out differently now:\n{laid_out}"
    );
}

#[test]
fn the_first_page_of_a_sign_in_sheet_is_laid_out_as_it_was() {
    let sheet = PackPart::SignIn(sheets::sign_in(3));
    let laid_out = as_kept(&part_pages(&sheet).unwrap()[0]);
    assert!(
        laid_out == GOLDEN_SIGN_IN,
        "the page is laid out differently now:\n{laid_out}"
    );
}
