//! Foreign texts become blocks, and whatever they are, the blocks keep the rules.

use super::*;
use crate::{Draft, DraftContent, HandoutProblem};
use HandoutLanguage::Fr;
use proptest::prelude::*;

/// Each block as a line: what it is, and what it says.
pub(super) fn lines(brought: &Brought) -> Vec<String> {
    let said = |content: &DraftContent| content.said(Fr).unwrap_or_default().replace('\n', " | ");
    let line = |content: &DraftContent| match content {
        DraftContent::Heading { .. } => format!("heading: {}", said(content)),
        DraftContent::Subheading { .. } => format!("subheading: {}", said(content)),
        DraftContent::Paragraph { .. } => said(content),
        DraftContent::KeyMessage { .. } => format!("key: {}", said(content)),
        DraftContent::List { .. } => format!("list: {}", said(content)),
        DraftContent::Steps { .. } => format!("steps: {}", said(content)),
        DraftContent::Table { .. } => format!("table: {}", said(content)),
        other => panic!("{other:?}"),
    };
    brought
        .blocks
        .iter()
        .map(|block| line(&block.content))
        .collect()
}

/// What keeps brought blocks from being printed, but that there may be none.
pub(super) fn problems(brought: &Brought) -> Vec<HandoutProblem> {
    let mut draft = Draft::blank("brought", Fr);
    let title = match brought.title.as_str() {
        "" => "Titre",
        title => title,
    };
    draft.title.texts.insert(Fr, title.to_owned());
    draft.blocks.clone_from(&brought.blocks);
    let mut problems = draft.problems();
    problems.retain(|problem| !draft.blocks.is_empty() || *problem != HandoutProblem::Empty);
    problems
}

fn bring(text: &str) -> Vec<String> {
    let brought = bring_text(text, Fr);
    assert_eq!(problems(&brought), []);
    lines(&brought)
}

fn left_out(text: &str) -> Vec<LeftOut> {
    bring_text(text, Fr).left_out
}

#[test]
fn markdown_becomes_a_title_and_blocks() {
    let text = "# Le sel\n\nUn **peu** de *sel*.\n\n## Au quotidien\n\n- pain\n- *soupe*\n\n### Le matin\n\n\
                1. Goûter.\n2. Saler.\n\n> Moins de sel.\n";
    let brought = bring_text(text, Fr);
    assert_eq!(brought.title, "Le sel");
    assert_eq!(
        lines(&brought),
        [
            "Un **peu** de sel.",
            "heading: Au quotidien",
            "list: pain | soupe",
            "subheading: Le matin",
            "steps: Goûter. | Saler.",
            "key: Moins de sel.",
        ]
    );
    assert_eq!(brought.left_out, []);
}

#[test]
fn the_highest_heading_left_is_a_heading_whatever_its_level() {
    assert_eq!(
        bring("Texte.\n\n### Un\n\n#### Deux"),
        ["Texte.", "heading: Un", "subheading: Deux"]
    );
    assert_eq!(bring_text("Texte.\n\n# Un", Fr).title, "");
}

#[test]
fn pasted_lines_are_joined_and_blank_lines_part() {
    let text = "Bonjour,\r\nvoici l’ordonnance\r\nde ce mois.\r\n\r\n• pain\r\n• sel, poivre\r\n  et sucre\r\n\r\nMerci.\r\n-- \r\nL’équipe";
    assert_eq!(
        bring(text),
        [
            "Bonjour, voici l’ordonnance de ce mois.",
            "list: pain | sel, poivre et sucre",
            "Merci.",
            "L’équipe",
        ]
    );
    assert_eq!(
        bring("À faire :\n– un\n– deux"),
        ["À faire :", "list: un | deux"]
    );
    assert_eq!(bring("1. un\n2. deux"), ["steps: un | deux"]);
    assert_eq!(bring("1) un\n2) deux"), ["steps: un | deux"]);
}

#[test]
fn an_indented_text_is_no_program() {
    assert_eq!(
        bring("    Le matin,\n    à jeun.\n\n    - pain\n    - eau"),
        ["Le matin, à jeun.", "list: pain | eau"]
    );
}

#[test]
fn a_number_that_opens_a_paragraph_alone_is_no_step() {
    assert_eq!(bring("14. März: Treffen"), ["14. März: Treffen"]);
}

#[test]
fn steps_that_begin_elsewhere_keep_their_numbers_as_words() {
    assert_eq!(bring("3. un\n4. deux"), ["3. un", "4. deux"]);
    assert_eq!(
        bring("1. un\n\nmot\n\n2. deux"),
        ["steps: un", "mot", "2. deux"]
    );
}

#[test]
fn several_headings_of_the_first_level_are_no_title() {
    let brought = bring_text("# Un\n\nmot\n\n# Deux\n\nmot", Fr);
    assert_eq!(brought.title, "");
    assert_eq!(
        lines(&brought),
        ["heading: Un", "mot", "heading: Deux", "mot"]
    );
}

#[test]
fn struck_words_and_lost_signs_are_said_and_ranges_are_neither() {
    assert_eq!(bring("un ~~deux~~ mot"), ["un mot"]);
    assert_eq!(left_out("un ~~deux~~ mot"), [LeftOut::Struck]);
    assert_eq!(bring("5~10 et 15~20"), ["5~10 et 15~20"]);
    assert_eq!(bring("\u{F0B3} 70"), ["≥ 70"]);
    assert_eq!(left_out("un \u{E001}"), [LeftOut::Sign]);
}

#[test]
fn comparisons_and_gains_keep_their_sign() {
    assert_eq!(bring("> 130 mg/dl : appelez."), ["> 130 mg/dl : appelez."]);
    assert_eq!(bring("+ 2 kg en 3 jours"), ["+ 2 kg en 3 jours"]);
    assert_eq!(bring("Moins de <70 mg/dl"), ["Moins de <70 mg/dl"]);
    assert_eq!(bring("1*2*3"), ["1*2*3"]);
    assert_eq!(
        bring("Nom (____), prénom (____)"),
        ["Nom (____), prénom (____)"]
    );
    assert_eq!(bring("[Attention]: allergie"), ["[Attention]: allergie"]);
}

#[test]
fn lists_in_lists_become_items_and_go_on_with_their_step() {
    assert_eq!(
        bring("- pain\n  - blanc\n  - noir\n- eau"),
        ["list: pain | blanc | noir | eau"]
    );
    assert_eq!(
        bring("1. Préparez :\n   - l’eau\n   - le sel\n2. Buvez."),
        ["steps: Préparez : – l’eau – le sel | Buvez."]
    );
    assert_eq!(
        bring("- un\n\n  suite\n\n- deux"),
        ["list: un suite | deux"]
    );
}

#[test]
fn tables_take_the_heading_above_as_their_caption() {
    let text = "## Le sel\n\n| Aliment | |\n|---|---|\n| Pain | **peu** |\n| Soupe |";
    let brought = bring_text(text, Fr);
    assert_eq!(problems(&brought), []);
    assert_eq!(
        lines(&brought)[1],
        "table: Le sel | Pain | **peu** | Soupe |  | Aliment | –"
    );
    assert_eq!(bring("| A | B |\n|---|---|"), ["table: A, B |  |  | A | B"]);
}

#[test]
fn a_table_larger_than_any_page_is_cut() {
    let wide = format!(
        "{}|\n{}|\n{}",
        "| a ".repeat(2_000),
        "|---".repeat(2_000),
        "b\n".repeat(2_000)
    );
    let brought = bring_text(&wide, Fr);
    assert_eq!(brought.left_out, [LeftOut::NestedTable]);
    assert_eq!(problems(&brought), []);
}

#[test]
fn what_has_no_block_is_said() {
    assert_eq!(left_out("Une ![radio](r.png) du pied"), [LeftOut::Picture]);
    assert_eq!(bring("Une ![radio](r.png) du pied"), ["Une du pied"]);
    assert_eq!(
        left_out("```\nlet x;\n```\n\n<div>\n</div>\n"),
        [LeftOut::Code]
    );
    assert_eq!(left_out("un <b>mot</b><br>dit"), [LeftOut::Code]);
    assert_eq!(bring("un <b>mot</b><br>dit"), ["un mot dit"]);
    assert_eq!(left_out("Sel[^1].\n\n[^1]: source"), [LeftOut::Note]);
    assert_eq!(bring("Sel[^1].\n\n[^1]: source"), ["Sel."]);
    assert_eq!(
        left_out("[le site](https://www.example.org)"),
        [LeftOut::Link]
    );
    assert_eq!(bring("[le site](https://www.example.org)"), ["le site"]);
    for shown in [
        "<https://www.example.org>",
        "[www.example.org](https://www.example.org/)",
        "[plus bas](#sel)",
        "voir https://www.example.org",
    ] {
        assert_eq!(left_out(shown), [], "{shown}");
    }
}

#[test]
fn foreign_marks_ask_for_nothing() {
    assert_eq!(
        bring("Bonjour {patient} {nurse}"),
        ["Bonjour (patient) (nurse)"]
    );
    assert_eq!(bring("voir [^9] ou \\*\\*"), ["voir [9] ou *"]);
}

/// Markdown as people write it, broken at random.
fn scraps() -> impl Strategy<Value = String> {
    let scrap = prop_oneof![
        prop::sample::select(vec![
            "\n",
            "\n\n",
            "    ",
            "- ",
            "1. ",
            "3) ",
            "> ",
            "# ",
            "### ",
            "**",
            "*",
            "__",
            "_",
            "`",
            "```\n",
            "| a | b |\n|---|---|\n",
            "| c |",
            "![",
            "](x)",
            "[",
            "]",
            "[^1]",
            "[^1]: ",
            "{patient}",
            "{",
            "}",
            "<div>",
            "<br>",
            "<!--",
            "\\",
            "•",
            "– ",
            "\u{2060}²",
            "\u{AD}",
            "\u{200F}",
            "\t",
            "---\n",
            "mot",
            " ",
            "l’eau ",
            "70 mg/dl",
            "&amp;",
            "https://a.b/c ",
            "- [ ] ",
            "[^^",
            "***",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ];
    prop::collection::vec(scrap, 0..40).prop_map(|scraps| scraps.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn whatever_is_pasted_keeps_the_rules(text in scraps()) {
        let brought = bring_text(&text, Fr);
        prop_assert_eq!(problems(&brought), []);
        prop_assert!(brought.left_out.is_sorted_by(|one, next| one < next));
    }
}
