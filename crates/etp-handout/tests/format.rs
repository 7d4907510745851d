//! The format as its page in docs says it: the example there is read, and printed in every layout.

use chrono::NaiveDate;
use etp_domain::HandoutLanguage::{Fr, Nl};
use etp_domain::HandoutLayout;
use etp_handout::{Handout, HandoutValues, print_handout};
use lopdf::Document;

const PAGE: &str = include_str!("../../../docs/handout-format.md");

/// What stands on the page between two fences.
fn fenced(kind: &str) -> &'static str {
    let start = PAGE.find(&format!("```{kind}\n")).expect("a fence") + kind.len() + 4;
    let length = PAGE[start..].find("\n```").expect("an end");
    &PAGE[start..start + length]
}

#[test]
fn the_example_of_the_page_is_printed_in_every_layout() {
    let handout = Handout::parse(fenced("toml")).expect("the example");
    assert_eq!(handout.languages(), [Fr, Nl]);
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    for layout in HandoutLayout::ALL {
        let values = HandoutValues::parse(fenced("json")).expect("the values");
        let facts = values.into_facts(vec![Fr, Nl], *layout, day);
        let pdf = print_handout(&handout, &facts).unwrap_or_else(|problem| {
            panic!("{}: {problem} {:?}", layout.code(), problem.args());
        });
        let document = Document::load_mem(&pdf).expect("a file");
        let boxes = document.get_pages().into_values().map(|page| {
            let page = document.get_dictionary(page).expect("a page");
            page.get(b"MediaBox")
                .and_then(|one| one.as_array())
                .expect("its size")[2]
                .as_float()
                .expect("its width")
                .round()
        });
        let width = match layout {
            HandoutLayout::A5 => 420.0,
            HandoutLayout::Poster => 842.0,
            _ => 595.0,
        };
        let boxes: Vec<f32> = boxes.collect();
        assert!(
            !boxes.is_empty() && boxes.iter().all(|one| *one == width),
            "{}: {boxes:?}",
            layout.code()
        );
    }
}

#[test]
fn the_page_names_every_layout_and_every_language() {
    for layout in HandoutLayout::ALL {
        assert!(
            PAGE.contains(&format!("| `{}` |", layout.code())),
            "{}",
            layout.code()
        );
    }
    for language in etp_domain::HandoutLanguage::ALL {
        assert!(
            PAGE.contains(&format!("`{}`", language.code())),
            "{language:?}"
        );
    }
}
