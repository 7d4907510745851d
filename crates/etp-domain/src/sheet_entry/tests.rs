//! A signed sheet typed back: what is read, what is refused, and that both ways agree.

use super::*;
use Mark::{Absent, Excused, Late, LeftEarly, Present};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// A screen that writes `x` for who did not come.
const CROSSED: [(char, Mark); 5] = [
    ('p', Present),
    ('l', Late),
    ('d', LeftEarly),
    ('e', Excused),
    ('x', Absent),
];

/// Letters as languages have them, each with its own; the last two beyond ASCII.
const LANGUAGES: [[(char, Mark); 5]; 5] = [
    CROSSED,
    [
        ('P', Present),
        ('R', Late),
        ('D', LeftEarly),
        ('E', Excused),
        ('A', Absent),
    ],
    [
        ('A', Present),
        ('V', Late),
        ('G', LeftEarly),
        ('E', Excused),
        ('F', Absent),
    ],
    [
        ('É', Present),
        ('ü', Late),
        ('ç', LeftEarly),
        ('ñ', Excused),
        ('œ', Absent),
    ],
    [
        ('п', Present),
        ('о', Late),
        ('р', LeftEarly),
        ('в', Excused),
        ('+', Absent),
    ],
];

fn read(text: &str) -> Result<Vec<(u32, Mark)>, SheetProblem> {
    read_sheet_line(text, &CROSSED, &(1..=12).collect::<Vec<_>>())
}

#[test]
fn a_line_of_the_signed_sheet_is_read() {
    let marks = read("1-6 9 p, 8 x, 7 l").unwrap();
    let expected: Vec<(u32, Mark)> = [1, 2, 3, 4, 5, 6, 9]
        .map(|row| (row, Present))
        .into_iter()
        .chain([(8, Absent), (7, Late)])
        .collect();
    assert_eq!(marks, expected);
    assert_eq!(write_sheet_line(&marks, &CROSSED), "1-6 9 p, 7 l, 8 x");
}

#[test]
fn ways_of_typing_the_same_marks_are_read_alike() {
    let expected = read("1-3 p, 4 x").unwrap();
    for typed in [
        "1-3 P, 4 X",
        "1\u{2013}3 p, 4 x",
        "1 - 3p 4x",
        "1 2 3 p; 4 x;",
        " 01 2-3 p\r\n4 x\n",
        ",,1-3 p,,4 x,,",
        "1-3p4x",
        "1-3\u{a0}p\t4 x",
    ] {
        assert_eq!(read(typed), Ok(expected.clone()), "{typed:?}");
    }
    assert_eq!(read(""), Ok(vec![]));
    assert_eq!(read(" ,;\n "), Ok(vec![]));
}

#[test]
fn what_cannot_be_read_is_named_as_it_was_typed() {
    use SheetProblem as P;
    let letter = |given: &str| P::LetterUnknown {
        given: given.into(),
    };
    let missing = |rows: &str| P::LetterMissing { rows: rows.into() };
    let rows = |letter: &str| P::RowsMissing {
        letter: letter.into(),
    };
    let backwards = |given: &str| P::RangeBackwards {
        given: given.into(),
    };
    let unreadable = |given: &str| P::Unreadable {
        given: given.into(),
    };
    for (typed, problem) in [
        ("1-3 q", letter("q")),
        ("1-3 px", letter("px")),
        ("1 present", letter("present")),
        ("1-3, 4 x", missing("1-3")),
        ("1-3 5\n4 x", missing("1-3 5")),
        ("1 p 2", missing("2")),
        ("p", rows("p")),
        ("P 1", rows("P")),
        ("1 p x", rows("x")),
        ("1, p", missing("1")),
        ("0 p", P::RowUnknown { row: 0 }),
        ("11-4000000000 p", P::RowUnknown { row: 13 }),
        ("1-3 p, 2 x", P::RowTwice { row: 2 }),
        ("1 1 p", P::RowTwice { row: 1 }),
        ("6-1 p", backwards("6-1")),
        ("6 \u{2013} 1 p", backwards("6-1")),
        ("1- p", unreadable("1-")),
        ("1-\n3 p", unreadable("1-")),
        ("-3 p", unreadable("-")),
        ("1-3-5 p", unreadable("-")),
        ("1--3 p", unreadable("1-")),
        ("1\u{2014}3 p", unreadable("\u{2014}")),
        ("99999999999 p", unreadable("99999999999")),
        ("１ p", unreadable("１")),
        ("１-３ p", unreadable("１-３")),
        ("1-３ p", unreadable("1-")),
        ("٣ p", unreadable("٣")),
        ("1 ｐ", letter("ｐ")),
        ("1. p", unreadable(".")),
        ("1 p & 2 x", unreadable("&")),
    ] {
        assert_eq!(read(typed), Err(problem), "{typed:?}");
    }
}

#[test]
fn a_letter_of_another_language_is_not_taken_for_ours() {
    let german = &LANGUAGES[2];
    assert_eq!(read_sheet_line("1 v", german, &[1]), Ok(vec![(1, Late)]));
    assert_eq!(read_sheet_line("1 a", german, &[1]), Ok(vec![(1, Present)]));
    assert_eq!(
        read_sheet_line("1 p", german, &[1]),
        Err(SheetProblem::LetterUnknown { given: "p".into() })
    );
}

#[test]
fn a_mark_without_a_letter_is_not_written() {
    assert_eq!(
        write_sheet_line(&[(1, Excused), (2, Late)], &[('l', Late)]),
        "2 l"
    );
    assert_eq!(write_sheet_line(&[], &CROSSED), "");
}

#[test]
fn rows_that_are_missing_on_the_sheet_are_not_marked_by_a_range() {
    assert_eq!(
        read_sheet_line("1-4 p", &CROSSED, &[1, 2, 4]),
        Err(SheetProblem::RowUnknown { row: 3 })
    );
}

fn mark() -> impl Strategy<Value = Mark> {
    prop::sample::select(Mark::ALL.to_vec())
}

fn language() -> impl Strategy<Value = [(char, Mark); 5]> {
    prop::sample::select(LANGUAGES.to_vec())
}

/// A line as hands type it: groups of rows none of which stands twice, with their letters.
fn typed() -> impl Strategy<Value = (String, BTreeMap<u32, usize>)> {
    let group = (1..4_u32, 0..3_u32, 0..5_usize, any::<bool>(), 0..6_usize);
    prop::collection::vec(group, 0..8).prop_map(|groups| {
        let (mut line, mut marks, mut row) = (String::new(), BTreeMap::new(), 1);
        for (gap, more, letter, upper, end) in groups {
            let (from, to) = (row + gap, row + gap + more);
            row = to;
            line += &from.to_string();
            if more > 0 {
                line += ["-", "–", " - ", "– "][end % 4];
                line += &to.to_string();
            }
            line += ["", " ", "  "][end % 3];
            let sign = CROSSED[letter].0;
            line.push(if upper {
                sign.to_ascii_uppercase()
            } else {
                sign
            });
            line += [", ", "; ", "\n", " ", "", ",\r\n"][end];
            marks.extend((from..=to).map(|row| (row, letter)));
        }
        (line, marks)
    })
}

proptest! {
    #[test]
    fn marks_written_and_read_are_the_same_marks(
        marks in prop::collection::btree_map(0..400_u32, mark(), 0..60),
        letters in language(),
        shout: bool,
    ) {
        let list: Vec<(u32, Mark)> = marks.clone().into_iter().collect();
        let known: Vec<u32> = marks.keys().copied().collect();
        let line = write_sheet_line(&list, &letters);
        let line = if shout { line.to_uppercase() } else { line };
        let back = read_sheet_line(&line, &letters, &known).unwrap();
        prop_assert_eq!(back.into_iter().collect::<BTreeMap<_, _>>(), marks);
    }

    #[test]
    fn a_typed_line_says_its_marks_and_so_does_the_line_written_from_them((line, marks) in typed()) {
        let known: Vec<u32> = (1..100).collect();
        let read = read_sheet_line(&line, &CROSSED, &known).unwrap();
        let expected: BTreeMap<u32, Mark> =
            marks.into_iter().map(|(row, letter)| (row, CROSSED[letter].1)).collect();
        prop_assert_eq!(read.iter().copied().collect::<BTreeMap<_, _>>(), expected.clone());
        let again = write_sheet_line(&read, &CROSSED);
        prop_assert!(again.len() <= line.len() + 2 * expected.len());
        let back = read_sheet_line(&again, &CROSSED, &known).unwrap();
        prop_assert_eq!(back.into_iter().collect::<BTreeMap<_, _>>(), expected);
    }

    #[test]
    fn whatever_is_typed_is_read_whole_or_refused(line in "[0-9plxeq,; \n–-]{0,24}|.{0,24}") {
        let known: Vec<u32> = (1..30).collect();
        if let Ok(marks) = read_sheet_line(&line, &CROSSED, &known) {
            let rows: BTreeSet<u32> = marks.iter().map(|(row, _)| *row).collect();
            prop_assert_eq!(rows.len(), marks.len());
            prop_assert!(rows.iter().all(|row| known.contains(row)));
            let letters = line.chars().filter(|c| c.is_alphabetic()).count();
            prop_assert!(letters <= marks.len(), "a letter for nobody in {:?}", line);
        }
    }
}
