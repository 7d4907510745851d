//! What each layout and each new block shows.

use super::*;
use crate::SessionFact;

const HEAD: &str = "name = \"m\"\nversion = \"1\"\naudience = \"a\"\nsources = [\"HAS 2014\", \"ESC 2021\"]\ntitle = { fr = \"T\", nl = \"U\" }\n";

fn handout(blocks: &str) -> Handout {
    Handout::parse(&format!("{HEAD}{blocks}")).unwrap()
}

fn paragraph(fr: &str, nl: &str) -> String {
    format!("[[block]]\nkind = \"paragraph\"\nfr = \"{fr}\"\nnl = \"{nl}\"\n")
}

fn printed(blocks: &str, layout: HandoutLayout) -> Vec<Vec<String>> {
    let facts = HandoutFacts { layout, ..facts() };
    pages(&handout(blocks), &facts).unwrap()
}

fn place(pages: &[Vec<String>], what: &str) -> (usize, f32, f32) {
    let on = |page: &Vec<String>| page.iter().find(|line| line.ends_with(what)).cloned();
    let mut found = (0..)
        .zip(pages)
        .filter_map(|(number, page)| Some((number, on(page)?)));
    let (number, line) = found
        .next()
        .unwrap_or_else(|| panic!("{what} is on no page"));
    let number_at = |range: std::ops::Range<usize>| line[range].trim().parse().unwrap();
    (number, number_at(8..14), number_at(15..21))
}

fn has(page: &[String], what: &str) -> bool {
    page.iter().any(|line| line.contains(what))
}

#[test]
fn each_language_keeps_its_side_of_the_sheet_and_counts_its_own_pages() {
    let long = "Een lange zin die het blad vult. ".repeat(160);
    let pages = printed(&paragraph("Court.", &long), HandoutLayout::Sides);
    assert_eq!(pages.len(), 4);
    let fronts = pages.iter().step_by(2);
    assert!(
        fronts
            .clone()
            .all(|page| has(page, "Imprimé le") && !has(page, "Afgedrukt op"))
    );
    let backs = pages.iter().skip(1).step_by(2);
    assert!(
        backs
            .clone()
            .all(|page| has(page, "Afgedrukt op") && !has(page, "Imprimé le"))
    );
    assert!(has(&pages[2], "Page 2\u{A0}/ 2") && has(&pages[3], "Pagina 2\u{A0}/ 2"));
    let lines = pages[2]
        .iter()
        .filter(|line| line.contains("rectangle 451.3 x 0.6"));
    assert!(
        lines.count() > 20,
        "lines to write on, where French has ended"
    );
    let short = printed(&paragraph(&long, "Kort."), HandoutLayout::Sides);
    assert_eq!(short.len(), 3, "nothing is printed on the last back");
}

#[test]
fn a_translation_stands_below_what_it_translates_beside_its_bar() {
    let blocks = [paragraph("Un.", "Een."), paragraph("Deux.", "Twee.")].concat();
    let pages = printed(&blocks, HandoutLayout::Stacked);
    let heights = ["Un.", "Een.", "Deux.", "Twee."].map(|word| place(&pages, word).2);
    assert!(heights.is_sorted(), "{heights:?}");
    let [before, after] = [heights[1] - heights[0], heights[2] - heights[1]];
    assert!(before < after, "closer to its own than to the next");
    assert!(place(&pages, "Een.").1 > place(&pages, "Un.").1);
    let labels = pages[0].iter().filter(|line| line.ends_with(" NL"));
    assert_eq!(labels.count(), 4, "title, notice, two paragraphs");
}

#[test]
fn a_warning_stands_on_the_page_of_its_translation() {
    let filled = |lines| paragraph(&"Une ligne. ".repeat(lines), &"Een lijn. ".repeat(lines));
    let warning = "[[block]]\nkind = \"warning\"\nfr = \"Appelez.\"\nnl = \"Bel ons.\"\n";
    let after = paragraph("Fin.", "Einde.");
    for lines in (100..260).step_by(8) {
        let blocks = [filled(lines), warning.to_owned(), after.clone()].concat();
        let pages = printed(&blocks, HandoutLayout::Stacked);
        let both = ["Appelez.", "Bel ons."].map(|word| place(&pages, word).0);
        assert_eq!(both[0], both[1], "{lines}");
    }
}

#[test]
fn the_last_card_stands_on_the_page_of_its_translation() {
    let facts = HandoutFacts {
        languages: vec![HandoutLanguage::Fr, HandoutLanguage::Ar],
        layout: HandoutLayout::Stacked,
        ..facts()
    };
    let pages = pages(&delivered("diabetes2-hypo"), &facts).unwrap();
    let both = ["Vos repères", "معلومات الاتصال الخاصة بكم"].map(|word| place(&pages, word).0);
    assert_eq!(both[0], both[1]);
}

#[test]
fn the_longest_word_of_a_title_is_never_torn() {
    let long = "L’hypoglycémie : la reconnaître";
    let head = HEAD.replace("fr = \"T\"", &format!("fr = \"{long}\""));
    let content = format!("{head}{}", paragraph("Un.", "Een."));
    let content = Handout::parse(&content).unwrap();
    let facts = HandoutFacts {
        layout: HandoutLayout::Poster,
        ..facts()
    };
    let pages = pages(&content, &facts).unwrap();
    assert!(has(&pages[0], "L’hypoglycémie"), "{:#?}", pages[0]);
}

#[test]
fn easy_reading_starts_a_line_with_each_sentence_and_is_never_small() {
    let blocks = paragraph("Buvez de l’eau. Marchez. Dormez bien.", "Drink.");
    let pages = printed(&blocks, HandoutLayout::Easy);
    let lefts = ["l’eau. ", "Marchez. ", "Dormez bien."].map(|word| {
        let (_, x, y) = place(&pages, word);
        (x.round() as i32, y.round() as i32)
    });
    assert!(lefts.iter().all(|(x, _)| *x == lefts[0].0), "{lefts:?}");
    assert_eq!(
        lefts[1].1 - lefts[0].1,
        21,
        "one and a half times 14 points"
    );
    let said = pages
        .iter()
        .flatten()
        .filter(|line| line.starts_with("content"));
    for line in said {
        let size: f32 = line[27..32].trim().parse().unwrap();
        assert!(size >= 14.0, "{line}");
    }
}

#[test]
fn small_pages_and_large_ones_have_their_own_sizes() {
    let sheet = |layout| {
        let facts = HandoutFacts { layout, ..facts() };
        lay_out(&compose::compose(&example(), &facts).unwrap()).unwrap()
    };
    let width = |layout| sheet(layout).pages[0].paper.width.round();
    assert_eq!(
        [
            HandoutLayout::A5,
            HandoutLayout::Stacked,
            HandoutLayout::Poster
        ]
        .map(width),
        [420.0, 595.0, 842.0]
    );
}

#[test]
fn a_source_stands_once_at_the_foot_of_each_page_that_names_it() {
    let filler = paragraph(&"Une phrase de plus. ".repeat(200), "Kort.");
    let blocks = [
        paragraph("Du sel[^2], du sucre[^1] et du sel[^2].", "Zout[^2]."),
        filler,
        paragraph("Encore du sel[^2].", "Nog zout."),
    ];
    let pages = printed(&blocks.concat(), HandoutLayout::SideBySide);
    let notes = |page: &[String]| {
        let notes = page
            .iter()
            .filter(|line| line.contains("HAS 2014") || line.contains("ESC 2021"));
        notes
            .map(|line| line[32..].trim().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(notes(&pages[0]), ["HAS 2014", "ESC 2021"]);
    assert_eq!(notes(pages.last().unwrap()), ["ESC 2021"]);
    let (_, _, first) = place(&pages, "HAS 2014");
    assert!(first > 700.0, "at the foot: {first}");
}

#[test]
fn questions_are_counted_through_and_answered_at_the_end() {
    let quiz = |question: &str| {
        let of = |language: &str| {
            format!(
                "[[block.{language}]]\nquestion = \"{question}\"\nanswers = [\"Oui\", \"Non\"]\nright = 2\nwhy = \"Parce que.\"\n"
            )
        };
        format!("[[block]]\nkind = \"quiz\"\n{}{}", of("fr"), of("nl"))
    };
    let blocks = [quiz("A ?"), quiz("B ?"), paragraph("Fin.", "Einde.")].concat();
    let pages = printed(&blocks, HandoutLayout::Large);
    let said: Vec<&String> = pages.iter().flatten().collect();
    let at = |what: &str| said.iter().position(|line| line.ends_with(what)).unwrap();
    let order = ["Question 1", "Question 2", "Fin.", "Réponses", "Parce que."].map(at);
    assert!(order.is_sorted(), "{order:?}");
    assert!(
        said.iter()
            .any(|line| line.ends_with("Bonne réponse\u{A0}: Non"))
    );
}

#[test]
fn sessions_are_listed_or_left_to_be_written_by_hand() {
    let blocks = "[[block]]\nkind = \"my-sessions\"\n";
    let day = NaiveDate::from_ymd_opt(2026, 12, 3).unwrap();
    let session = SessionFact {
        date: day,
        time: NaiveTime::from_hms_opt(14, 0, 0).unwrap(),
        theme: "Bouger {doux}".to_owned(),
        place: "Foyer".to_owned(),
    };
    let facts = HandoutFacts {
        sessions: vec![session],
        ..facts()
    };
    let known = pages(&handout(blocks), &facts).unwrap();
    assert!(has(&known[0], "jeudi 3\u{A0}décembre 2026") && has(&known[0], "Bouger {doux}"));
    let rows = |pages: &[Vec<String>]| {
        let rules = pages[0]
            .iter()
            .filter(|line| line.contains("rectangle 499.3 x 0.6"));
        rules.count()
    };
    let empty = printed(blocks, HandoutLayout::SideBySide);
    assert_eq!(
        rows(&empty),
        9,
        "six rows for both languages, two rules of their head, one of the foot"
    );
}

#[test]
fn a_table_of_doses_becomes_one_for_each_medicine_in_large_letters() {
    let of = |language: &str| {
        format!(
            "[block.{language}]\ncaption = \"C\"\nrows = [[\"Rose\", \"1\", \"\", \"\", \"2\", \"\"], [\"Bleu\", \"\", \"\", \"\", \"\", \"\"]]\n"
        )
    };
    let blocks = format!("[[block]]\nkind = \"doses\"\n{}{}", of("fr"), of("nl"));
    let mornings = |layout| {
        let pages = printed(&blocks, layout);
        pages
            .iter()
            .flatten()
            .filter(|line| line.ends_with(" Matin"))
            .count()
    };
    assert_eq!(mornings(HandoutLayout::SideBySide), 1);
    assert_eq!(mornings(HandoutLayout::Large), 2);
}

#[test]
fn a_medicine_can_be_named_in_large_letters_whatever_its_author_left_out() {
    let what = |first: &str| {
        let of = |language: &str| {
            format!(
                "[block.{language}]\ncaption = \"C\"\nrows = [[\"{first}\", \"\", \"\", \"\", \"\", \"\"]]\n"
            )
        };
        let blocks = format!("[[block]]\nkind = \"doses\"\n{}{}", of("fr"), of("nl"));
        let pages = printed(&blocks, HandoutLayout::Large);
        let (_, _, what) = place(&pages, " Quoi");
        let (_, _, morning) = place(&pages, " Matin");
        let said = pages.iter().flatten().filter(|line| line.ends_with(first));
        (morning - what, said.count())
    };
    let ((empty, _), (numbered, _), (named, times)) = (what(""), what("1."), what("Rose"));
    assert!(
        numbered > 30.0 && (numbered - empty).abs() < 1.0,
        "{numbered} {empty}"
    );
    assert!(named > 10.0);
    assert_eq!(times, 2, "once in each language");
}

#[test]
fn a_number_that_heads_a_row_stands_once_and_its_table_is_shared() {
    let of = |language: &str| {
        format!(
            "[block.{language}]\ncaption = \"C\"\nrows = [[\"1.\", \"\", \"\", \"\", \"\", \"\"]]\n"
        )
    };
    let blocks = format!("[[block]]\nkind = \"doses\"\n{}{}", of("fr"), of("nl"));
    let pages = printed(&blocks, HandoutLayout::SideBySide);
    let numbers = pages.iter().flatten().filter(|line| line.ends_with(" 1."));
    assert_eq!(numbers.count(), 1);
    let [(_, _, first), (_, _, second)] = ["Matin", "Ochtend"].map(|head| place(&pages, head));
    assert!((5.0..25.0).contains(&(second - first)), "{first} {second}");
}

#[test]
fn a_fact_with_line_breaks_is_printed_on_one_line_and_a_blank_one_is_dotted() {
    let named = |name: &str| {
        let facts = HandoutFacts {
            patient_name: Some(name.to_owned()),
            ..facts()
        };
        let content = handout(&paragraph("Dit {patient}", "Zegt {patient}"));
        pages(&content, &facts).unwrap()
    };
    assert!(has(&named("Ada\r\n\0Weber")[0], "Ada Weber"));
    assert!(has(&named("\n\0")[0], "........"));
}

#[test]
fn nothing_on_a_poster_is_filled_in() {
    let heading = |kind: &str, text: &str| {
        format!("[[block]]\nkind = \"{kind}\"\nfr = \"{text}\"\nnl = \"{text}\"\n")
    };
    let blocks = [
        heading("heading", "Parle"),
        heading("subheading", "Vide"),
        "[[block]]\nkind = \"signature\"\n[[block]]\nkind = \"my-sessions\"\n".to_owned(),
        heading("subheading", "Ici"),
        "[[block]]\nkind = \"contact\"\n".to_owned(),
    ];
    let pages = printed(&blocks.concat(), HandoutLayout::Poster);
    let rows = |what: &str| pages.iter().flatten().any(|line| line.contains(what));
    assert!(["Parle", "Ici", "Vos repères"].into_iter().all(rows));
    assert!(
        !rows("Vide") && !rows("Signature") && !rows("Mes séances"),
        "{pages:?}"
    );
}

#[test]
fn a_handout_says_until_when_it_may_be_used_and_when_that_is_over() {
    let reviewed = |day: &str| {
        let head = HEAD.replace(
            "sources",
            &format!("reviewed = \"Dr Weber\"\nreview_by = {day}\nsources"),
        );
        let handout = Handout::parse(&format!("{head}{}", paragraph("Un.", "Een."))).unwrap();
        let pages = pages(&handout, &facts()).unwrap();
        pages[0].join("\n").replace('\u{A0}', " ")
    };
    assert!(reviewed("2026-11-22").contains("À relire"));
    let late = reviewed("2026-11-21");
    assert!(
        late.contains("bold  9.0 La date") && !late.contains("À relire"),
        "{late}"
    );
}

#[test]
fn decoration_is_not_read_and_a_picture_with_words_is() {
    let picture = |more: &str| {
        let blocks = format!("[[block]]\nkind = \"picture\"\npictogram = \"foot\"\n{more}\n");
        let pages = printed(&blocks, HandoutLayout::SideBySide);
        let drawn = pages[0].iter().filter(|line| line.contains("picture"));
        drawn.map(|line| line[..7].to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(picture("decorative = true"), ["decor  "; 2]);
    assert_eq!(
        picture("fr = \"Un pied\"\nnl = \"Een voet\""),
        ["content"; 2]
    );
}

#[test]
fn what_is_filled_in_by_hand_stands_once_for_two_languages_that_run_the_same_way() {
    let of = |language: &str, label: &str| {
        format!("[block.{language}]\ncaption = \"C\"\nrows = [\"{label}\"]\n")
    };
    let blocks = format!(
        "[[block]]\nkind = \"week\"\n{}{}",
        of("fr", "Poids"),
        of("nl", "Gewicht")
    );
    let shared = printed(&blocks, HandoutLayout::SideBySide);
    let [(_, left, first), (_, beside, second)] =
        ["Poids", "Gewicht"].map(|label| place(&shared, label));
    assert!(
        left == beside && (5.0..20.0).contains(&(second - first)),
        "in one cell: {first} {second}"
    );
    let dose = |language: &str| {
        format!(
            "[block.{language}]\ncaption = \"C {language}\"\nrows = [[\"Rose {language}\", \"1\", \"\", \"\", \"\", \"\"]]\n"
        )
    };
    let doses = format!("[[block]]\nkind = \"doses\"\n{}{}", dose("fr"), dose("nl"));
    let apart = printed(&doses, HandoutLayout::SideBySide);
    let [(_, _, first), (_, _, second)] = ["Rose fr", "Rose nl"].map(|label| place(&apart, label));
    assert!(
        second - first > 40.0,
        "no dose twice in a cell: {first} {second}"
    );
}
