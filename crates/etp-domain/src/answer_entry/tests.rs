//! A filled-in form typed back: what is read, what is refused, and that both ways agree.

use super::*;
use AnswerWay::{Choice, Scale, Words, YesNo};
use proptest::prelude::*;

const WAYS: [AnswerWay; 5] = [Choice(3), YesNo, Scale, Choice(4), Words];

fn yes_no() -> YesNoWords {
    let words = |text: &str| text.split(' ').map(str::to_owned).collect();
    YesNoWords {
        yes: words("o oui j ja y yes"),
        no: words("n non nee nein no"),
    }
}

fn read(text: &str) -> Result<Vec<(u32, TypedAnswer)>, AnswerProblem> {
    let sheet = AnswerSheet {
        ways: &WAYS,
        prefix: None,
        words: &yes_no(),
    };
    read_answers(text, &sheet)
}

#[test]
fn a_line_of_the_filled_in_form_is_read() {
    let expected = vec![
        (1, TypedAnswer::Choice(1)),
        (2, TypedAnswer::YesNo(true)),
        (3, TypedAnswer::Scale(7)),
        (4, TypedAnswer::Choice(2)),
    ];
    for typed in [
        "1b 2 yes 3 7 4c",
        "1B 2 OUI 3 7 4C",
        "1 b, 2 ja; 3 7\n4 c",
        "1b2y3 7 4c",
        "1.b 2: o 3=7 4)c",
        " ,01b,, 2 yes 3\u{a0}7 4c ; ",
    ] {
        assert_eq!(read(typed), Ok(expected.clone()), "{typed:?}");
    }
    assert_eq!(read(""), Ok(vec![]));
}

#[test]
fn words_stand_between_quotation_marks_of_any_kind() {
    let said = |words: &str| Ok(vec![(5, TypedAnswer::Words(words.to_owned()))]);
    assert_eq!(
        read("5 \"Marcher, 10 minutes\""),
        said("Marcher, 10 minutes")
    );
    assert_eq!(read("5 «\u{a0}Marcher\u{a0}»"), said("Marcher"));
    assert_eq!(read("5 „Gehen“"), said("Gehen"));
    assert_eq!(read("5 \"dire \"\"non\"\"\""), said("dire \"non\""));
    assert_eq!(read("5 \"une\nautre\""), said("une\nautre"));
}

#[test]
fn what_cannot_be_read_is_named_as_it_was_typed() {
    use AnswerProblem as P;
    let unknown = |number: &str| P::NumberUnknown {
        number: number.into(),
    };
    let missing = |given: &str| P::NumberMissing {
        given: given.into(),
    };
    let letter = |number, given: &str, last: &str| P::LetterUnknown {
        number,
        given: given.into(),
        last: last.into(),
    };
    let points = |given: &str| P::PointsUnknown {
        number: 3,
        given: given.into(),
    };
    let yes = |given: &str| P::YesNoUnknown {
        number: 2,
        given: given.into(),
    };
    for (typed, problem) in [
        ("6a", unknown("6")),
        ("0a", unknown("0")),
        ("37 a", unknown("37")),
        ("99999999999 a", unknown("99999999999")),
        ("1d", letter(1, "d", "c")),
        ("1é", letter(1, "é", "c")),
        ("1bx", letter(1, "bx", "c")),
        ("1", P::AnswerMissing { number: 1 }),
        ("1, b", P::AnswerMissing { number: 1 }),
        ("1 2 yes", P::AnswerMissing { number: 1 }),
        ("b", missing("b")),
        ("e1 b", missing("e1")),
        ("1b c", missing("c")),
        ("2 peut-être", yes("peut-être")),
        ("3 11", points("11")),
        // A comma ends a group: the 5 is then a number without its answer.
        ("3 7,5", P::WordsUnmarked { number: 5 }),
        ("3 7.5", points("7.5")),
        ("3 -1", points("-1")),
        ("3 +7", points("+7")),
        ("3 sept", points("sept")),
        ("3", P::AnswerMissing { number: 3 }),
        ("5 Marcher", P::WordsUnmarked { number: 5 }),
        ("5 \"Marcher", P::WordsUnmarked { number: 5 }),
        ("5 \" \"", P::AnswerMissing { number: 5 }),
        ("1b 1c", P::NumberTwice { number: 1 }),
    ] {
        assert_eq!(read(typed), Err(problem), "{typed:?}");
    }
}

#[test]
fn a_form_with_a_letter_before_its_numbers_is_read_with_and_without_it() {
    let words = yes_no();
    let sheet = AnswerSheet {
        ways: &[YesNo; 11],
        prefix: Some('e'),
        words: &words,
    };
    let expected = vec![
        (1, TypedAnswer::YesNo(true)),
        (11, TypedAnswer::YesNo(false)),
    ];
    assert_eq!(read_answers("E1 o e11 n", &sheet), Ok(expected.clone()));
    assert_eq!(read_answers("1 o 11 n", &sheet), Ok(expected));
    let missing = AnswerProblem::NumberMissing { given: "ex".into() };
    assert_eq!(read_answers("ex", &sheet), Err(missing));
}

#[test]
fn letters_run_on_after_z_and_back() {
    let some = [0, 1, 25, 26, 27, 51, 52, 701, 702].map(letter_of);
    assert_eq!(some, ["a", "b", "z", "aa", "ab", "az", "ba", "zz", "aaa"]);
    assert_eq!(place_of_letter(""), None);
    assert_eq!(place_of_letter("é"), None);
    assert_eq!(place_of_letter(&"z".repeat(40)), None);
}

/// A form, and an answer to some of its numbers.
fn filled() -> impl Strategy<Value = (Vec<AnswerWay>, Vec<(u32, TypedAnswer)>)> {
    let place = prop_oneof![
        ".{0,20}".prop_map(|text| (Words, TypedAnswer::Words(text.trim().to_owned()))),
        any::<bool>().prop_map(|yes| (YesNo, TypedAnswer::YesNo(yes))),
        (0..=MOST_ON_SCALE).prop_map(|points| (Scale, TypedAnswer::Scale(points))),
        (1..40_usize)
            .prop_flat_map(|all| (Just(all), 0..all))
            .prop_map(|(all, one)| (Choice(all), TypedAnswer::Choice(one))),
    ];
    let places = prop::collection::vec((place, any::<bool>()), 0..30);
    places.prop_map(|places| {
        let ways = places.iter().map(|((way, _), _)| *way).collect();
        let blank = |answer: &TypedAnswer| *answer == TypedAnswer::Words(String::new());
        let numbered = (1..).zip(places);
        let given = numbered.filter(|(_, ((_, answer), said))| *said && !blank(answer));
        let given = given.map(|(number, ((_, answer), _))| (number, answer));
        (ways, given.collect())
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_back((ways, answers) in filled()) {
        let words = yes_no();
        let sheet = AnswerSheet { ways: &ways, prefix: None, words: &words };
        prop_assert_eq!(read_answers(&write_answers(&answers, &sheet), &sheet), Ok(answers));
    }

    #[test]
    fn a_letter_is_read_as_the_place_it_was_written_for(place in 0..100_000_usize) {
        prop_assert_eq!(place_of_letter(&letter_of(place)), Some(place));
    }

    #[test]
    fn whatever_is_typed_is_read_or_refused(text in "[0-9a-f \",;\\n«»yn.]{0,40}") {
        if let Ok(read) = read(&text) {
            let words = yes_no();
            let sheet = AnswerSheet { ways: &WAYS, prefix: None, words: &words };
            prop_assert_eq!(read_answers(&write_answers(&read, &sheet), &sheet), Ok(read));
        }
    }
}
