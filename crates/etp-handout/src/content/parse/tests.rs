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
    let placeholder = problem("kind = \"paragraph\"\nfr = \"Bonjour {doctor}\"");
    assert_eq!(
        placeholder,
        HandoutProblem::PlaceholderUnknown {
            block: 1,
            placeholder: "doctor".to_owned()
        }
    );
}
