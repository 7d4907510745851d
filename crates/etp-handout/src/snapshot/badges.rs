//! What a stranger reads on a badge, and how large.

use super::sheets::marks;
use super::*;
use crate::{Badge, BadgeFormat, Badges};

pub(crate) fn badges(names: &[(&str, &str)], format: BadgeFormat) -> Badges {
    let badge = |(number, (first, family)): (u32, &(&str, &str))| Badge {
        number,
        first_name: (*first).to_owned(),
        family_name: (*family).to_owned(),
        code: "K7Q-2M4".to_owned(),
    };
    Badges {
        language: HandoutLanguage::De,
        marks: marks(),
        date: NaiveDate::from_ymd_opt(2026, 11, 26).unwrap(),
        format,
        badges: (1..).zip(names).map(badge).collect(),
    }
}

fn printed(badges: &Badges) -> Vec<Vec<String>> {
    part_pages(&PackPart::Badges(badges.clone())).unwrap()
}

/// Size and letters of the texts of a page.
fn texts(page: &[String]) -> Vec<(f32, String)> {
    let texts = page.iter().filter(|line| line.starts_with("content"));
    texts
        .filter_map(|line| {
            let text = line[23..]
                .strip_prefix("bold")
                .or(line[23..].strip_prefix("text"))?;
            let (size, letters) = text.trim().split_once(' ')?;
            Some((size.parse().ok()?, letters.trim().to_owned()))
        })
        .collect()
}

#[test]
fn a_badge_says_a_name_and_a_number_and_nothing_else() {
    let page = &printed(&badges(&[("Colette", "Vandenbroucke")], BadgeFormat::Eight))[0];
    let said: Vec<String> = texts(page).into_iter().map(|one| one.1).collect();
    assert_eq!(said, ["Colette", "Vandenbroucke", "Nr. 1"]);
}

#[test]
fn the_first_name_is_the_largest_and_shrinks_before_a_word_is_parted() {
    let names = [
        ("Jo", "Peeters"),
        ("Maximiliane-Alexandrine", "von Hohenstein"),
    ];
    let page = &printed(&badges(&names, BadgeFormat::Ten))[0];
    let said = texts(page);
    let size = |what: &str| said.iter().find(|one| one.1 == what).map(|one| one.0);
    assert_eq!(size("Jo"), Some(42.0));
    assert!(size("Maximiliane-") > size("von Hohenstein"), "{said:?}");
    assert!(size("Alexandrine").is_some());
}

#[test]
fn a_page_holds_eight_or_ten() {
    let names = vec![("Jan", "Peeters"); 21];
    let pages = |format| printed(&badges(&names, format)).len();
    assert_eq!((pages(BadgeFormat::Eight), pages(BadgeFormat::Ten)), (3, 3));
    let names = vec![("Jan", "Peeters"); 20];
    let pages = |format| printed(&badges(&names, format)).len();
    assert_eq!((pages(BadgeFormat::Eight), pages(BadgeFormat::Ten)), (3, 2));
}

#[test]
fn a_badge_without_a_code_or_with_one_no_square_holds_is_printed_all_the_same() {
    let mut all = badges(
        &[("Jan", "Peeters"), ("An", ""), ("", "")],
        BadgeFormat::Eight,
    );
    all.badges[0].code = String::new();
    all.badges[1].code = "x".repeat(9000);
    let page = &printed(&all)[0];
    let codes = page.iter().filter(|line| line.contains("picture"));
    assert_eq!(codes.count(), 1);
}

#[test]
fn badges_lie_inside_the_paper_whatever_the_names() {
    let long = "x".repeat(300);
    let names = [
        (long.as_str(), long.as_str()),
        ("محمد", "张伟"),
        ("👩‍⚕️", "\u{202E}"),
    ];
    for line in printed(&badges(&names, BadgeFormat::Ten)).iter().flatten() {
        let x: f32 = line[8..14].trim().parse().unwrap();
        assert!((30.0..560.0).contains(&x), "{line}");
    }
}

#[test]
fn nobody_makes_an_empty_page_and_no_failure() {
    assert_eq!(printed(&badges(&[], BadgeFormat::Eight)).len(), 1);
}
