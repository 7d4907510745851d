//! The place of every line of the example of the format, in every layout, and on the first page of a
//! record, a report, a letter and a sign-in sheet, kept in `tests/golden`.

use super::*;

macro_rules! example {
    ($layout:literal) => {
        include_str!(concat!("../../tests/golden/example-", $layout, ".txt"))
    };
}

/// Every block, beside its translation; then what each other layout makes of the first ones.
const GOLDEN: [(HandoutLayout, &str); 7] = [
    (HandoutLayout::SideBySide, example!("side-by-side")),
    (HandoutLayout::Sides, example!("sides")),
    (HandoutLayout::Stacked, example!("stacked")),
    (HandoutLayout::Large, example!("large")),
    (HandoutLayout::Easy, example!("easy")),
    (HandoutLayout::A5, example!("a5")),
    (HandoutLayout::Poster, example!("poster")),
];

const GOLDEN_RECORD: &str = include_str!("../../tests/golden/record-fr-page-1.txt");

const GOLDEN_LETTER: &str = include_str!("../../tests/golden/letter-fr-page-1.txt");

const GOLDEN_REPORT: &str = include_str!("../../tests/golden/report-fr-page-1.txt");

const GOLDEN_SIGN_IN: &str = include_str!("../../tests/golden/sign-in-fr-page-1.txt");

pub(super) fn as_kept(page: &[String]) -> String {
    page.iter()
        .map(|line| format!("{}\n", line.trim_end()))
        .collect()
}

/// All pages side by side, two of the others.
fn example_in(layout: HandoutLayout) -> String {
    let facts = HandoutFacts { layout, ..facts() };
    let shown = match layout {
        HandoutLayout::SideBySide => usize::MAX,
        _ => 2,
    };
    let pages = pages(&example(), &facts).unwrap();
    let pages = pages.iter().zip(1..).take(shown);
    let page = |(page, number): (&Vec<String>, i32)| format!("page {number}\n{}", as_kept(page));
    pages.map(page).collect()
}

#[test]
fn the_example_is_laid_out_as_it_was_in_every_layout() {
    for (layout, kept) in GOLDEN {
        let laid_out = example_in(layout);
        assert!(
            laid_out == kept,
            "{} is laid out differently now:\n{laid_out}",
            layout.code()
        );
    }
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
fn the_first_page_of_a_report_is_laid_out_as_it_was() {
    let pages = reports::report_pages(&reports::report()).unwrap();
    let laid_out = as_kept(&pages[0]);
    assert!(
        laid_out == GOLDEN_REPORT,
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
