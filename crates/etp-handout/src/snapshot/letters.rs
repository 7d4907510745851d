//! What a window shows of a letter, and what a reader finds on its pages, whatever it holds.

use super::*;
use crate::{EnvelopeWindow, LetterSheet, LetterTable, Logo, RecordMarks};

/// A fictional letter in French.
pub(crate) fn letter() -> LetterSheet {
    let goal = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
    LetterSheet {
        language: HandoutLanguage::Fr,
        large_print: false,
        marks: RecordMarks {
            centre_name: "Centre des Deux Rives".to_owned(),
            centre_phone: "00 00".to_owned(),
            letterhead: vec!["Quai fictif 1".to_owned(), "08600 Givet".to_owned()],
            printed_on: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
            footer: String::new(),
            fictional: false,
        },
        logo: Logo::new(4, 2, vec![120; 24]),
        window: EnvelopeWindow::Right,
        address: ["Dr Aline Exemple", "Place fictive 2", "08600 Givet"]
            .map(str::to_owned)
            .to_vec(),
        place_and_day: "Givet, le 22 novembre 2026".to_owned(),
        subject: "Éducation thérapeutique: synthèse".to_owned(),
        paragraphs: ["Docteur,", "Séances suivies: 5 sur 6.", "Salutations."]
            .map(str::to_owned)
            .to_vec(),
        to_fill_in: None,
        table: Some(LetterTable {
            caption: "Ses objectifs".to_owned(),
            heads: goal(["Objectif", "Avant", "Après"]),
            rows: vec![goal(["Marcher 2 km", "en cours", "acquis"])],
        }),
        signed_by: vec!["Anne Martin".to_owned()],
    }
}

/// A fictional invitation: days in a table, and lines to write on.
pub(crate) fn invitation() -> LetterSheet {
    let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
    LetterSheet {
        subject: "Vos rendez-vous".to_owned(),
        table: Some(LetterTable {
            caption: "Vos rendez-vous".to_owned(),
            heads: row(["Jour et heure", "Lieu"]),
            rows: vec![
                row(["jeudi 26 novembre 2026 à 14:00", "Maison des Rives"]),
                row(["jeudi 3 décembre 2026 à 14:00", "Maison des Rives"]),
            ],
        }),
        to_fill_in: Some(("À apporter".to_owned(), 2)),
        ..letter()
    }
}

/// The lines of a page that touch a frame, in millimetres from the top left corner.
fn within(page: &[String], [left, top, right, bottom]: [f32; 4]) -> Vec<&String> {
    let place = |line: &str, range: std::ops::Range<usize>| {
        line[range].trim().parse::<f32>().unwrap() * 25.4 / 72.0
    };
    page.iter()
        .filter(|line| {
            let (x, y) = (place(line, 8..14), place(line, 15..21));
            (left..right).contains(&x) && (top..bottom).contains(&y)
        })
        .collect()
}

/// What can be seen through a window, however the page slips in the envelope: nearly half the page
/// wide, down to the fold.
fn seen(page: &[String], window: EnvelopeWindow) -> Vec<&String> {
    match window {
        EnvelopeWindow::Left => within(page, [9.0, 34.0, 112.0, 99.0]),
        EnvelopeWindow::Right => within(page, [89.0, 34.0, 205.0, 99.0]),
    }
}

#[test]
fn a_window_shows_the_address_and_nothing_else() {
    for window in [EnvelopeWindow::Left, EnvelopeWindow::Right] {
        for large_print in [false, true] {
            let letter = LetterSheet {
                window,
                large_print,
                ..letter()
            };
            let pages = letter_pages(&letter).unwrap();
            let seen = seen(&pages[0], window);
            assert_eq!(seen.len(), letter.address.len(), "{seen:?}");
            for (line, said) in seen.iter().zip(&letter.address) {
                assert!(line.ends_with(said.as_str()), "{line}");
            }
        }
    }
}

#[test]
fn an_address_of_eight_lines_still_ends_above_the_fold() {
    let address: Vec<String> = (1..=8).map(|line| format!("Ligne {line}")).collect();
    let pages = letter_pages(&LetterSheet {
        address,
        ..letter()
    });
    let pages = pages.unwrap();
    let lines: Vec<_> = pages[0]
        .iter()
        .filter(|line| line.contains("Ligne "))
        .collect();
    assert_eq!(lines.len(), 8);
    let last: f32 = lines[7][15..21].trim().parse().unwrap();
    assert!(last < 90.0 * 72.0 / 25.4, "{last}");
}

#[test]
fn a_long_letterhead_moves_the_text_down_and_never_into_the_window() {
    let mut long = letter();
    long.marks.letterhead = (1..=40).map(|line| format!("Ligne {line}")).collect();
    for window in [EnvelopeWindow::Left, EnvelopeWindow::Right] {
        long.window = window;
        let pages = letter_pages(&long).unwrap();
        assert_eq!(seen(&pages[0], window).len(), 3);
        let place = |what: &str| {
            let line = pages[0].iter().find(|line| line.ends_with(what)).unwrap();
            line[15..21].trim().parse::<f32>().unwrap()
        };
        assert!(place("Ligne 40") < place("22 novembre 2026") - 10.0);
    }
}

#[test]
fn the_goals_stand_before_the_closing_words() {
    let pages = letter_pages(&letter()).unwrap();
    let at = |what: &str| {
        pages[0]
            .iter()
            .position(|line| line.ends_with(what))
            .unwrap()
    };
    let order = [
        "5 sur 6.",
        "Ses objectifs",
        "acquis",
        "Salutations.",
        "Anne Martin",
    ]
    .map(at);
    assert!(order.is_sorted(), "{order:?}");
}

#[test]
fn lines_to_write_on_stand_between_the_days_and_the_closing_words() {
    let pages = letter_pages(&invitation()).unwrap();
    let at = |what: &str| {
        pages[0]
            .iter()
            .position(|line| line.contains(what))
            .unwrap()
    };
    let order = ["3 décembre", "À apporter", "Salutations."].map(at);
    assert!(order.is_sorted(), "{order:?}");
    let between = &pages[0][at("À apporter")..at("Salutations.")];
    let ruled = between.iter().filter(|line| line.contains("rectangle 4"));
    assert_eq!(ruled.count(), 2, "{between:?}");
}

#[test]
fn pages_are_numbered_from_the_second() {
    let numbered = |letter: &LetterSheet| -> Vec<bool> {
        let pages = letter_pages(letter).unwrap();
        let bears = |page: &Vec<String>| page.iter().any(|line| line.contains(" Page "));
        pages.iter().map(bears).collect()
    };
    assert_eq!(numbered(&letter()), [false]);
    let mut long = letter();
    long.paragraphs.splice(1..1, vec!["Un mot. ".repeat(90); 6]);
    assert_eq!(numbered(&long)[..2], [false, true]);
}

#[test]
fn a_letter_of_the_demonstration_says_so_on_every_page() {
    let mut one = letter();
    one.marks.fictional = true;
    one.paragraphs.splice(1..1, vec!["Un mot. ".repeat(90); 6]);
    let pages = letter_pages(&one).unwrap();
    assert!(pages.len() > 1);
    for page in &pages {
        assert!(page.iter().any(|line| line.contains("Données fictives")));
    }
}

#[test]
fn no_letter_of_any_script_stops_a_letter() {
    for name in ["\u{202E}abc", "👩‍⚕️", "张伟", "محمد بن علي", "\u{10FFFF}", ""]
    {
        let mut one = letter();
        one.address = vec![name.to_owned()];
        one.subject = name.to_owned();
        one.signed_by = vec![name.to_owned()];
        one.paragraphs = vec![name.to_owned()];
        assert!(letter_pages(&one).is_ok(), "{name:?}");
    }
}

#[test]
fn a_goal_with_a_cell_too_few_is_refused() {
    let mut one = letter();
    one.table.as_mut().unwrap().rows[0].pop();
    assert!(matches!(
        letter_pages(&one),
        Err(HandoutProblem::PartsUneven { .. })
    ));
}
