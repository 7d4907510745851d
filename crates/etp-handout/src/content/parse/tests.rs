//! What is wrong with a content file is said with its place.

use super::*;

const HEAD: &str = r#"
name = "model"
version = "1"
audience = "adults"
sources = []
title = { fr = "Titre", nl = "Titel" }
"#;

fn problem(block: &str) -> HandoutProblem {
    parse(&format!("{HEAD}[[block]]\n{block}")).unwrap_err()
}

#[test]
fn a_handout_knows_the_languages_it_is_complete_in() {
    let text =
        format!("{HEAD}[[block]]\nkind = \"paragraph\"\nfr = \"Un\"\nnl = \"Een\"\nde = \"Eins\"");
    let handout = parse(&text).unwrap();
    assert_eq!(
        handout.languages(),
        [HandoutLanguage::Fr, HandoutLanguage::Nl]
    );
    assert_eq!(handout.title(HandoutLanguage::En), "Titre");
}

#[test]
fn a_broken_line_is_named() {
    let broken = format!("{HEAD}[[block]]\nkind = paragraph");
    assert_eq!(
        parse(&broken).unwrap_err(),
        HandoutProblem::ContentUnreadable { line: 8 }
    );
}

#[test]
fn a_handout_without_blocks_is_refused() {
    assert_eq!(parse(HEAD).unwrap_err(), HandoutProblem::Empty);
}

#[test]
fn lists_must_have_as_many_items_in_each_language() {
    let uneven = problem("kind = \"list\"\nfr = [\"a\", \"b\"]\nnl = [\"a\"]");
    assert_eq!(
        uneven,
        HandoutProblem::PartsUneven {
            block: 1,
            language: HandoutLanguage::Nl
        }
    );
}

#[test]
fn a_table_row_must_fill_its_columns() {
    let uneven = problem(
        "kind = \"table\"\n[block.fr]\ncaption = \"c\"\nhead = [\"a\", \"b\"]\nrows = [[\"1\"]]",
    );
    assert_eq!(
        uneven,
        HandoutProblem::PartsUneven {
            block: 1,
            language: HandoutLanguage::Fr
        }
    );
}

#[test]
fn unclosed_bold_is_named_with_its_block() {
    let unclosed = problem("kind = \"paragraph\"\nfr = \"un **mot\"");
    assert_eq!(
        unclosed,
        HandoutProblem::BoldUnclosed {
            block: 1,
            language: HandoutLanguage::Fr
        }
    );
}

#[test]
fn an_unknown_pictogram_or_placeholder_is_named() {
    let pictogram = problem("kind = \"picture\"\npictogram = \"unicorn\"\nfr = \"une licorne\"");
    assert_eq!(
        pictogram,
        HandoutProblem::PictogramUnknown {
            block: 1,
            pictogram: "unicorn".to_owned()
        }
    );
    let placeholder = problem("kind = \"paragraph\"\nfr = \"Bonjour {nurse}\"");
    assert_eq!(
        placeholder,
        HandoutProblem::PlaceholderUnknown {
            block: 1,
            placeholder: "nurse".to_owned()
        }
    );
}

#[test]
fn a_block_that_is_none_is_named_with_its_line() {
    let before = "[[block]]\nkind = \"contact\"\n";
    for block in [
        "kind = \"poem\"",
        "kind = \"heading\"\nxx = \"X\"",
        "kind = \"contact\"\nfr = \"X\"",
        "kind = \"list\"\nfr = \"X\"",
        "fr = \"X\"",
    ] {
        let text = format!("{HEAD}{before}[[block]]\n{block}");
        let expected = HandoutProblem::BlockUnreadable { block: 2, line: 9 };
        assert_eq!(parse(&text).unwrap_err(), expected, "{block}");
    }
}

#[test]
fn a_mark_without_its_source_is_named() {
    let missing = |number: &str| HandoutProblem::SourceMissing {
        block: 1,
        language: HandoutLanguage::Nl,
        number: number.to_owned(),
    };
    let text = |mark: &str| format!("kind = \"list\"\nfr = [\"Un\"]\nnl = [\"Een[^{mark}]\"]");
    assert_eq!(problem(&text("1")), missing("1"));
    assert_eq!(problem(&text("a")), missing("a"));
}

#[test]
fn a_blank_name_version_or_source_is_named_with_its_line() {
    let blank = [
        ("\"model\"", "\"\"", 2),
        ("\"1\"", "\" \"", 3),
        ("[]", "[\"S\", \"\"]", 5),
    ];
    for (said, blank, line) in blank {
        let text = HEAD.replacen(said, blank, 1) + "[[block]]\nkind = \"contact\"";
        let expected = HandoutProblem::ContentUnreadable { line };
        assert_eq!(parse(&text).unwrap_err(), expected, "{text}");
    }
}

#[test]
fn a_file_of_many_blocks_is_read_in_one_go() {
    let blocks = "[[block]]\nkind = \"heading\"\nfr = \"Un\"\n".repeat(20_000);
    let started = std::time::Instant::now();
    assert!(parse(&format!("{HEAD}{blocks}")).is_ok());
    assert!(started.elapsed().as_secs() < 30, "{:?}", started.elapsed());
}

#[test]
fn a_mark_leads_nowhere_from_a_description_or_a_code() {
    let file = HEAD.replace("[]", "[\"S\"]");
    let problem = |block: &str| parse(&format!("{file}[[block]]\n{block}")).unwrap_err();
    let picture = problem("kind = \"picture\"\npictogram = \"foot\"\nfr = \"Un pied[^1]\"");
    let code = problem("kind = \"qr\"\n[block.fr]\ncode = \"a[^1]\"\ntext = \"t\"");
    for problem in [picture, code] {
        assert!(matches!(problem, HandoutProblem::SourceMissing { .. }));
    }
}

#[test]
fn a_picture_is_described_or_decoration_and_never_both() {
    let picture =
        |more: &str| problem(&format!("kind = \"picture\"\npictogram = \"foot\"\n{more}"));
    let expected = HandoutProblem::PictureDescription { block: 1 };
    assert_eq!(picture(""), expected);
    assert_eq!(picture("decorative = true\nfr = \"Un pied\""), expected);
    let decorative = "kind = \"picture\"\npictogram = \"foot\"\ndecorative = true";
    let handout = parse(&format!("{HEAD}[[block]]\n{decorative}")).unwrap();
    assert_eq!(handout.languages().len(), 2);
}

#[test]
fn tables_with_fixed_heads_have_rows_of_their_own_shape() {
    let uneven = |block: &str| {
        let problem = problem(block);
        assert!(
            matches!(problem, HandoutProblem::PartsUneven { block: 1, .. }),
            "{problem:?}"
        );
    };
    uneven("kind = \"doses\"\n[block.fr]\ncaption = \"c\"\nrows = [[\"a\", \"1\"]]");
    uneven("kind = \"week\"\n[block.fr]\ncaption = \"c\"\nrows = []");
    uneven(
        "kind = \"week\"\n[block.fr]\ncaption = \"c\"\nrows = [\"a\"]\n[block.nl]\ncaption = \"c\"\nrows = [\"a\", \"b\"]",
    );
    let empty = problem("kind = \"week\"\n[block.fr]\ncaption = \"c\"\nrows = [\"\"]");
    assert!(matches!(empty, HandoutProblem::TextMissing { .. }));
}

#[test]
fn a_quiz_has_one_right_answer_and_the_same_in_all_languages() {
    let question = |language: &str, answers: &str, right: usize| {
        format!(
            "[[block.{language}]]\nquestion = \"q\"\nanswers = {answers}\nright = {right}\nwhy = \"w\"\n"
        )
    };
    let quiz = |fr: (&str, usize), nl: (&str, usize)| {
        let text = [question("fr", fr.0, fr.1), question("nl", nl.0, nl.1)].concat();
        parse(&format!("{HEAD}[[block]]\nkind = \"quiz\"\n{text}"))
    };
    let two = "[\"a\", \"b\"]";
    assert!(quiz((two, 2), (two, 2)).is_ok());
    let impossible = [
        quiz((two, 2), (two, 1)),
        quiz((two, 3), (two, 3)),
        quiz((two, 0), (two, 0)),
    ];
    for problem in impossible.map(Result::unwrap_err) {
        assert!(
            matches!(problem, HandoutProblem::AnswerImpossible { block: 1, .. }),
            "{problem:?}"
        );
    }
    let uneven = quiz((two, 1), ("[\"a\"]", 1)).unwrap_err();
    assert!(matches!(uneven, HandoutProblem::PartsUneven { .. }));
}

#[test]
fn a_day_of_review_is_a_day_with_or_without_quotes() {
    let read = |day: &str| {
        let file = HEAD.replace(
            "sources",
            &format!("reviewed = \"Dr Weber\"\nreview_by = {day}\nsources"),
        );
        parse(&format!("{file}[[block]]\nkind = \"contact\""))
    };
    let day = |day| chrono::NaiveDate::from_ymd_opt(2027, 1, day).unwrap();
    for written in ["2027-01-31", "\"2027-01-31\""] {
        let handout = read(written).unwrap();
        assert_eq!(handout.review_by(), Some(day(31)), "{written}");
        assert!(!handout.expired(day(31)));
    }
    assert!(read("\"soon\"").is_err());
    let late = chrono::NaiveDate::from_ymd_opt(2027, 2, 1).unwrap();
    assert!(read("2027-01-31").unwrap().expired(late));
}
