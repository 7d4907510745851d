//! What a reader finds on the pages, whatever the handout.

use super::*;

/// A handout in French and Dutch of which only the blocks matter.
fn written_with(blocks: &str) -> Handout {
    let head = "name = \"m\"\nversion = \"1\"\naudience = \"a\"\nsources = []\ntitle = { fr = \"T\", nl = \"T\" }\n";
    Handout::parse(&format!("{head}{blocks}")).unwrap()
}

fn long_table(rows: usize) -> Handout {
    let rows: String = (1..=rows)
        .map(|row| format!("[\"Rangée {row}\", \"Valeur {row}\"],"))
        .collect();
    let table = |language: &str| {
        format!(
            "[block.{language}]\ncaption = \"C\"\nhead = [\"TETE\", \"Valeur\"]\nrows = [{rows}]\n"
        )
    };
    written_with(&format!(
        "[[block]]\nkind = \"table\"\n{}{}",
        table("fr"),
        table("nl")
    ))
}

fn ys(page: &[String], what: &str) -> Vec<String> {
    page.iter()
        .filter(|line| line.contains(what))
        .map(|line| line[15..22].to_owned())
        .collect()
}

#[test]
fn items_and_rows_stand_beside_their_translations() {
    let handouts = pages(&delivered("diabetes2-3"), &facts()).unwrap();
    for what in ["1.", "5.", "•"].map(|label| format!("bold 10.5 {label}")) {
        for pair in handouts
            .iter()
            .flat_map(|page| ys(page, &what))
            .collect::<Vec<_>>()
            .chunks(2)
        {
            assert_eq!(pair[0], pair[1], "{what}");
        }
    }
    let table = pages(&long_table(3), &facts()).unwrap();
    let [left, right] = ys(&table[0], "Rangée 2").try_into().unwrap();
    assert_eq!(left, right);
}

#[test]
fn a_long_table_repeats_its_head_as_decoration_on_each_page() {
    let pages = pages(&long_table(90), &facts()).unwrap();
    assert!(pages.len() > 1);
    let heads = |page: &[String], kind: &str| {
        page.iter()
            .filter(|line| line.starts_with(kind) && line.contains("TETE"))
            .count()
    };
    assert_eq!(heads(&pages[0], "content"), 2);
    for page in &pages[1..] {
        assert_eq!((heads(page, "content"), heads(page, "decor")), (0, 2));
    }
}

#[test]
fn every_row_of_a_long_table_is_printed_once() {
    let pages = pages(&long_table(90), &facts()).unwrap();
    for row in 1..=90 {
        let ends = format!("Valeur {row}");
        let found = pages
            .iter()
            .flatten()
            .filter(|line| line.ends_with(&ends))
            .count();
        assert_eq!(found, 2, "row {row}");
    }
}

#[test]
fn large_print_sets_eighteen_points_one_language_after_the_other() {
    let facts = HandoutFacts {
        layout: HandoutLayout::Large,
        ..facts()
    };
    let pages = pages(&delivered("diabetes2-1"), &facts).unwrap();
    let has = |page: &[String], what: &str| page.iter().any(|line| line.contains(what));
    let dutch = pages
        .iter()
        .position(|page| has(page, "begrijpen"))
        .unwrap();
    assert!(dutch > 0 && has(&pages[0], "text 18.0 Bonjour"));
    assert!(!has(&pages[dutch], "Comprendre"));
    assert!(
        pages.iter().flatten().all(|line| !line.ends_with('\u{AD}')),
        "no hyphens in large print"
    );
}

#[test]
fn nothing_stands_outside_the_page_in_any_delivered_handout() {
    let languages = [
        vec![HandoutLanguage::De, HandoutLanguage::En],
        vec![HandoutLanguage::De],
    ];
    for (name, _) in library() {
        for languages in &languages {
            let layouts = match languages.len() {
                1 => &HandoutLayout::ALL[..1],
                _ => HandoutLayout::ALL,
            };
            for layout in layouts.iter().copied() {
                let facts = HandoutFacts {
                    languages: languages.clone(),
                    layout,
                    ..facts()
                };
                let (width, height) = match layout {
                    HandoutLayout::A5 => (419.0, 595.0),
                    HandoutLayout::Poster => (841.0, 1190.0),
                    _ => (595.0, 841.0),
                };
                for line in pages(&delivered(name), &facts).unwrap().iter().flatten() {
                    let (x, y): (f32, f32) = (
                        line[8..14].trim().parse().unwrap(),
                        line[15..21].trim().parse().unwrap(),
                    );
                    assert!(
                        (30.0..width - 30.0).contains(&x) && (20.0..height - 12.0).contains(&y),
                        "{name}: {line}"
                    );
                }
            }
        }
    }
}

#[test]
fn every_page_says_in_both_languages_that_it_is_a_model() {
    for page in pages(&delivered("diabetes2-2"), &facts()).unwrap() {
        for mark in ["Modèle à valider", "model"] {
            assert!(page.iter().any(|line| line.contains(mark)), "{mark}");
        }
    }
}

#[test]
fn a_character_no_face_has_is_named_with_its_block() {
    let arrow = written_with(
        "[[block]]\nkind = \"paragraph\"\nfr = \"un\"\nnl = \"een\"\n[[block]]\nkind = \"heading\"\nfr = \"A ⇒ B\"\nnl = \"B\"",
    );
    let problem = pages(&arrow, &facts()).unwrap_err();
    assert_eq!(
        problem,
        HandoutProblem::CharacterMissing {
            block: 2,
            character: '⇒'
        }
    );
    let centre = HandoutFacts {
        centre_name: "心".to_owned(),
        ..facts()
    };
    let problem = pages(&delivered("diabetes2-1"), &centre).unwrap_err();
    assert!(matches!(
        problem,
        HandoutProblem::CharacterMissing {
            character: '心',
            ..
        }
    ));
}

#[test]
fn names_of_other_alphabets_are_printed() {
    let facts = HandoutFacts {
        patient_name: Some("Łukasz Şahin, Олена Шевченко".to_owned()),
        ..facts()
    };
    let pages = pages(&delivered("diabetes2-1"), &facts).unwrap();
    assert!(pages[0].iter().any(|line| line.contains("Олена")));
}

#[test]
fn a_long_name_is_never_hyphenated() {
    let name = "Maximilienne-Apolline Vandenbrouckenstraeten-Charlevillemontagne";
    let facts = HandoutFacts {
        patient_name: Some(name.to_owned()),
        ..facts()
    };
    let pages = pages(&delivered("diabetes2-1"), &facts).unwrap();
    for part in name.split([' ', '-']) {
        assert!(
            pages[0].iter().any(|line| line.contains(part)),
            "{part} was cut"
        );
    }
}

#[test]
fn a_language_it_is_not_written_in_is_refused() {
    let french = written_with("[[block]]\nkind = \"paragraph\"\nfr = \"un\"");
    let missing = HandoutProblem::TextMissing {
        block: 1,
        language: HandoutLanguage::Nl,
    };
    assert_eq!(pages(&french, &facts()).unwrap_err(), missing);
    let twice = HandoutFacts {
        languages: vec![HandoutLanguage::Fr; 2],
        ..facts()
    };
    assert_eq!(
        pages(&french, &twice).unwrap_err(),
        HandoutProblem::LanguagesImpossible
    );
}

#[test]
fn an_address_in_a_code_can_be_followed_and_a_text_cannot() {
    let links = |name| {
        let pages = pages(&delivered(name), &facts()).unwrap();
        pages
            .iter()
            .flatten()
            .filter(|line| line.starts_with("link"))
            .count()
    };
    assert_eq!((links("diabetes2-3"), links("diabetes2-1")), (2, 0));
}
