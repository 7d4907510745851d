//! What the foot of every page says in every layout: whose page it is, which version, how it was written,
//! who validated it and until when; or that it is a model.

use super::*;

const CENTRE: &str = "Centre de santé des Deux Rives";
const REVIEWER: &str = "Dr Michel Exemple, 12/05/2026";

/// Long enough for several pages, validated or not.
fn handout(validated: &str, level: &str) -> Handout {
    let long = "Une phrase qui remplit la page. ".repeat(220);
    let text = format!(
        "name = \"m\"\nversion = \"7\"\naudience = \"a\"\nlevel = \"{level}\"\n{validated}\
         sources = [\"HAS 2014\"]\ntitle = {{ fr = \"Titre\", nl = \"Titel\" }}\n\
         [[block]]\nkind = \"paragraph\"\nfr = \"{long}\"\nnl = \"{long}\"\n"
    );
    Handout::parse(&text).unwrap()
}

fn until(day: &str) -> String {
    format!("reviewed = \"{REVIEWER}\"\nreview_by = {day}\n")
}

/// Every page of a handout in every layout, in French alone.
fn everywhere(content: &Handout) -> Vec<Vec<String>> {
    let in_one = |layout: &HandoutLayout| {
        let facts = HandoutFacts {
            languages: vec![HandoutLanguage::Fr],
            layout: *layout,
            ..facts()
        };
        let pages = pages(content, &facts).unwrap();
        assert!(
            pages.len() > 1 || *layout == HandoutLayout::Poster,
            "{layout:?}"
        );
        pages
    };
    HandoutLayout::ALL.iter().flat_map(in_one).collect()
}

fn says(page: &[String], what: &str) -> bool {
    page.iter()
        .any(|line| line.starts_with("decor") && line.contains(what))
}

#[test]
fn every_page_names_its_owner_its_version_and_its_reading_level() {
    for (level, said) in [("plain", "Langage clair"), ("easy", "Facile à lire")] {
        for page in everywhere(&handout("", level)) {
            for what in [CENTRE, "Version 7", said, "Imprimé le", "Modèle à valider"] {
                assert!(says(&page, what), "{what}: {page:#?}");
            }
            assert!(!says(&page, "Validé par") && !says(&page, "À relire"));
        }
    }
}

#[test]
fn every_page_of_a_validated_handout_says_by_whom_and_until_when() {
    for page in everywhere(&handout(&until("\"2028-05-12\""), "plain")) {
        for what in [
            "Validé par Dr Michel",
            "À relire au plus tard le 12/05/2028",
            "Version 7",
        ] {
            assert!(says(&page, what), "{what}: {page:#?}");
        }
        assert!(!says(&page, "Modèle à valider"));
    }
}

#[test]
fn every_page_says_that_the_day_of_review_is_over() {
    for page in everywhere(&handout(&until("\"2026-10-31\""), "plain")) {
        assert!(says(&page, "Date de relecture passée"), "{page:#?}");
        assert!(!says(&page, "À relire au plus tard"));
    }
}

#[test]
fn a_long_name_leaves_the_page_its_number() {
    let long = format!("reviewed = \"{}\"\n", "Docteur Exemple et ".repeat(12));
    let facts = HandoutFacts {
        layout: HandoutLayout::SideBySide,
        ..facts()
    };
    let pages = pages(&handout(&long, "plain"), &facts).unwrap();
    let cut = pages[0].iter().filter(|line| line.ends_with('…')).count();
    assert_eq!(cut, 2, "once a language");
}

#[test]
fn nothing_that_is_read_reaches_into_the_third_line() {
    let facts = HandoutFacts {
        layout: HandoutLayout::SideBySide,
        ..facts()
    };
    let pages = pages(&handout(&until("\"2028-05-12\""), "plain"), &facts).unwrap();
    for page in &pages {
        let height = |line: &&String| line[15..21].trim().parse::<f32>().unwrap();
        let content = page.iter().filter(|line| line.starts_with("content"));
        let lowest = content.map(|line| height(&line)).fold(0.0, f32::max);
        let foot = page.iter().filter(|line| line.contains("Validé par"));
        let first = foot.map(|line| height(&line)).fold(f32::MAX, f32::min);
        assert!(lowest + 8.0 < first, "{lowest} and {first}");
    }
}
