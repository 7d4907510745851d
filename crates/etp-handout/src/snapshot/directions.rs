//! The same handout in languages of every direction: the first page of each pair is kept in
//! `tests/golden`, and in every layout what is Arabic is turned over.

use super::*;
use crate::layout::lay_out;
use crate::sheet::{Drawn, Page, Shape, Tag};
use HandoutLanguage::{Ar, De, Fr, Uk};

fn content() -> Handout {
    Handout::parse(include_str!("../../tests/data/directions.toml")).unwrap()
}

fn facts_in(languages: &[HandoutLanguage]) -> HandoutFacts {
    HandoutFacts {
        languages: languages.to_vec(),
        centre_phone: "+33 3 24 00 00 00".to_owned(),
        ..facts()
    }
}

fn sheet(languages: &[HandoutLanguage], layout: HandoutLayout) -> Sheet {
    let facts = HandoutFacts {
        layout,
        ..facts_in(languages)
    };
    lay_out(&compose::compose(&content(), &facts).unwrap()).unwrap()
}

#[test]
fn the_first_page_of_each_direction_is_laid_out_as_it_was() {
    for (languages, golden) in [
        (
            &[Fr, Ar][..],
            include_str!("../../tests/golden/directions-fr-ar-page-1.txt"),
        ),
        (
            &[Ar],
            include_str!("../../tests/golden/directions-ar-page-1.txt"),
        ),
        (
            &[Uk],
            include_str!("../../tests/golden/directions-uk-page-1.txt"),
        ),
        (
            &[De],
            include_str!("../../tests/golden/directions-de-page-1.txt"),
        ),
        (
            &[Uk, Fr],
            include_str!("../../tests/golden/directions-uk-fr-page-1.txt"),
        ),
    ] {
        let pages = pages(&content(), &facts_in(languages)).unwrap();
        let laid_out: String = pages[0]
            .iter()
            .map(|line| format!("{}\n", line.trim_end()))
            .collect();
        assert!(
            laid_out == golden,
            "{languages:?} is laid out differently now:\n{laid_out}"
        );
    }
}

/// The texts of a tag on some pages: where each begins and ends, and what it says.
fn texts(sheet: &Sheet, tag: Tag) -> Vec<(f32, f32, String)> {
    let of = |one: &Drawn| match (&one.shape, one.mark) {
        (Shape::Text(run), Mark::Content(id)) if sheet.tags.nodes()[id.0].tag == tag => {
            Some((one.x, one.x + run.width, run.letters().to_owned()))
        }
        _ => None,
    };
    let drawn = sheet.pages.iter().flat_map(|page| &page.drawn);
    drawn.filter_map(of).collect()
}

fn right_edge(page: &Page) -> f32 {
    let ends = page.drawn.iter().filter_map(|one| match &one.shape {
        Shape::Text(run) => Some(one.x + run.width),
        _ => None,
    });
    ends.fold(0.0, f32::max)
}

#[test]
fn in_every_layout_arabic_begins_at_the_right() {
    for layout in HandoutLayout::ALL {
        let sheet = sheet(&[Ar], *layout);
        let edge = right_edge(&sheet.pages[0]);
        let titles = texts(&sheet, Tag::Title);
        assert!((titles[0].1 - edge).abs() < 0.1, "{layout:?}: {titles:?}");
        let items = texts(&sheet, Tag::ItemBody);
        for label in texts(&sheet, Tag::Label).iter().take(3) {
            assert!(label.0 > items[0].1, "{layout:?}: {label:?}");
        }
        let heads = texts(&sheet, Tag::ColumnHead);
        assert!(
            heads[0].2 == "الوقت" && heads[0].0 > heads[1].1,
            "{layout:?}"
        );
    }
}

#[test]
fn in_every_layout_bars_and_codes_of_arabic_stand_at_the_right() {
    for layout in HandoutLayout::ALL {
        let sheet = sheet(&[Ar], *layout);
        let middle = sheet.pages[0].paper.width / 2.0;
        let drawn: Vec<&Drawn> = sheet.pages.iter().flat_map(|page| &page.drawn).collect();
        let bars = drawn.iter().filter(|one| {
            matches!(one.shape, Shape::Rectangle { width, height } if width == 3.0 && height > 20.0)
        });
        let bars: Vec<f32> = bars.map(|one| one.x).collect();
        assert!(
            bars.len() >= 3 && bars.iter().all(|x| *x > middle),
            "{layout:?}: {bars:?}"
        );
        let mut pictures = drawn
            .iter()
            .filter(|one| matches!(one.shape, Shape::Picture { .. }));
        let code = pictures.next_back().unwrap();
        assert!(code.x > middle, "{layout:?}: {}", code.x);
    }
}

#[test]
fn beside_another_language_arabic_always_stands_at_the_right() {
    for languages in [[Fr, Ar], [Ar, Fr]] {
        let sheet = sheet(&languages, HandoutLayout::SideBySide);
        let titles = texts(&sheet, Tag::Title);
        let place = |what: &str| titles.iter().find(|one| one.2.starts_with(what)).unwrap().0;
        assert!(place("قراءة") > place("Lire"), "{titles:?}");
    }
}

#[test]
fn every_layout_takes_every_language() {
    for languages in [&[Uk][..], &[De], &[Uk, Fr], &[Ar, Uk], &[De, Ar]] {
        for layout in HandoutLayout::ALL {
            assert!(!sheet(languages, *layout).pages.is_empty());
        }
    }
}
