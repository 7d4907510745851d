//! What a hand finds on a sign-in sheet: rows high enough, numbers that run on, a legend that is true.

use super::*;
use crate::{RecordMarks, SessionFacts, SignInRow, SignInSheet};
use chrono::NaiveDateTime;
use etp_domain::{Mark as Marked, Slot, read_sheet_line};

pub(crate) fn marks() -> RecordMarks {
    RecordMarks {
        centre_name: "Centre des Deux Rives".to_owned(),
        centre_phone: "00 00".to_owned(),
        letterhead: vec!["Quai fictif, Givet".to_owned()],
        printed_on: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        footer: String::new(),
        fictional: true,
    }
}

pub(crate) fn at(day: u32, hour: u32) -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
    day.and_hms_opt(hour, 0, 0).unwrap()
}

pub(crate) fn session() -> SessionFacts {
    SessionFacts {
        theme: "Prendre soin de ses pieds".to_owned(),
        programme: "Vivre avec un diabète".to_owned(),
        slot: Slot {
            from: at(26, 14),
            to: at(26, 16),
        },
        place: "Salle des fêtes de Hargnies".to_owned(),
        room: "Salle 2".to_owned(),
        leaders: vec!["Anne Martin".to_owned(), "Jan Peeters".to_owned()],
    }
}

/// A sheet with some people, and three blank rows.
pub(crate) fn sign_in(people: u32) -> SignInSheet {
    let row = |number: u32| SignInRow {
        number,
        name: format!("Personne {number}."),
        about: String::new(),
        remarks: String::new(),
    };
    SignInSheet {
        language: HandoutLanguage::Fr,
        marks: marks(),
        session: session(),
        rows: (1..=people).map(row).collect(),
        blank_rows: 3,
        letters: vec![
            ('P', Marked::Present),
            ('R', Marked::Late),
            ('A', Marked::Absent),
        ],
        binder: String::new(),
    }
}

fn printed(sheet: &SignInSheet) -> Vec<Vec<String>> {
    part_pages(&PackPart::SignIn(sheet.clone())).unwrap()
}

/// The row numbers of a page, each with its place from the top.
fn numbers(page: &[String]) -> Vec<(u32, f32)> {
    let large = page.iter().filter(|line| line.contains("bold 15.8 "));
    large
        .map(|line| {
            let number = line.rsplit(' ').next().unwrap().parse().unwrap();
            (number, line[15..21].trim().parse().unwrap())
        })
        .collect()
}

fn all(pages: &[Vec<String>]) -> String {
    pages
        .iter()
        .flatten()
        .map(|line| format!("{line}\n"))
        .collect()
}

#[test]
fn a_row_leaves_eleven_millimetres_to_sign() {
    let page = &printed(&sign_in(12))[0];
    for pair in numbers(page).windows(2) {
        assert!(pair[1].1 - pair[0].1 >= 11.0 * 72.0 / 25.4, "{pair:?}");
    }
}

#[test]
fn a_group_of_twelve_with_three_more_rows_and_the_legend_stands_on_one_page() {
    let mut sheet = sign_in(12);
    sheet.marks.fictional = false;
    let pages = printed(&sheet);
    assert_eq!(pages.len(), 1);
    assert!(all(&pages).contains("Classée dans"));
}

#[test]
fn blank_rows_are_numbered_on_from_the_highest_number() {
    let mut sheet = sign_in(3);
    sheet.rows[1].number = 17;
    let found: Vec<u32> = numbers(&printed(&sheet)[0])
        .iter()
        .map(|one| one.0)
        .collect();
    assert_eq!(found, [1, 17, 3, 18, 19, 20]);
}

#[test]
fn four_hundred_people_are_all_there_under_a_head_on_every_page() {
    let pages = printed(&sign_in(400));
    let found: Vec<u32> = pages
        .iter()
        .flat_map(|page| numbers(page))
        .map(|one| one.0)
        .collect();
    assert_eq!(found, (1..=403).collect::<Vec<_>>());
    let (text, count) = (all(&pages), pages.len());
    for person in 1..=400 {
        assert_eq!(text.matches(&format!("Personne {person}.\n")).count(), 1);
    }
    for (page, number) in pages.iter().zip(1..) {
        let lines = all(std::slice::from_ref(page));
        assert!(lines.contains(&format!("Page {number}\u{A0}/ {count}")));
        assert_eq!(lines.contains("Signature"), !numbers(page).is_empty());
        assert!(number == 1 || lines.contains("jeudi 26\u{A0}novembre 2026"));
    }
    let read = |line: &&String| line.starts_with("content") && line.ends_with("Signature");
    assert_eq!(pages.iter().flatten().filter(read).count(), 1);
}

#[test]
fn what_the_legend_shows_can_be_typed() {
    let sheet = sign_in(9);
    let text = all(&printed(&sheet)).replace('\u{A0}', " ");
    let example = text.split("Exemple : ").nth(1).unwrap();
    let example = example.split(" · ").next().unwrap();
    let rows: Vec<u32> = (1..=9).collect();
    let marks = read_sheet_line(example, &sheet.letters, &rows).unwrap();
    let of = |mark| {
        marks
            .iter()
            .filter(move |one| one.1 == mark)
            .map(|one| one.0)
    };
    assert_eq!(
        of(Marked::Present).collect::<Vec<_>>(),
        [1, 2, 3, 4, 5, 6, 9]
    );
    assert_eq!(of(Marked::Absent).collect::<Vec<_>>(), [8]);
}

#[test]
fn a_sheet_without_letters_has_no_legend_and_a_known_binder_is_named() {
    let sheet = SignInSheet {
        letters: vec![],
        binder: "Classeur 3".to_owned(),
        ..sign_in(2)
    };
    let text = all(&printed(&sheet));
    assert!(!text.contains("Exemple") && text.contains("Classeur 3"));
}

#[test]
fn a_session_past_midnight_says_on_which_day_it_ends() {
    let mut sheet = sign_in(1);
    sheet.session.slot.to = at(27, 1);
    let text = all(&printed(&sheet)).replace('\u{A0}', " ");
    assert!(text.contains("26 novembre 2026, 14:00 – 01:00 (jusqu’au vendredi 27"));
}

#[test]
fn the_largest_row_number_there_is_stays_whole() {
    let mut sheet = sign_in(1);
    sheet.rows[0].number = u32::MAX;
    assert!(all(&printed(&sheet)).contains(" 4294967295\n"));
}

#[test]
fn long_names_make_their_row_higher_and_lose_no_word() {
    let name = "Maximiliane-Alexandrine Freifrau von Hohenstein-Württemberg zu Übergangsheim";
    let mut sheet = sign_in(3);
    sheet.rows[0].name = name.to_owned();
    let page = &printed(&sheet)[0];
    let places = numbers(page);
    assert!(places[1].1 - places[0].1 > 40.0, "{places:?}");
    for word in name.split([' ', '-']) {
        assert!(page.iter().any(|line| line.contains(word)), "{word}");
    }
}
