//! What a set paragraph promises its reader.

use super::*;

fn set(prose: &Prose, hyphenate: bool, measure: f32) -> Vec<String> {
    let manner = Manner {
        language: HandoutLanguage::Fr,
        face: Face::Regular,
        size: 10.0,
        hyphenate,
    };
    let paragraph = Setter::new().set(prose, manner, measure).unwrap();
    paragraph.lines.iter().map(Line::text).collect()
}

#[test]
fn no_line_starts_with_a_french_sign() {
    let text = super::super::typographic(
        "Comment puis-je prendre soin de mes pieds ? Voici : « ainsi » !",
        HandoutLanguage::Fr,
    );
    for measure in 40..200 {
        for line in set(&Prose::plain(text.as_str()), true, measure as f32) {
            assert!(
                !line.trim().starts_with(['?', ':', '!', '»']),
                "{measure}: {line}"
            );
        }
    }
}

#[test]
fn a_hyphenated_line_ends_with_a_soft_hyphen() {
    let lines = set(
        &Prose::plain("une complication particulièrement désagréable"),
        true,
        70.0,
    );
    assert!(
        lines.iter().any(|line| line.ends_with(SOFT_HYPHEN)),
        "{lines:?}"
    );
}

#[test]
fn without_hyphenation_no_word_is_cut() {
    let lines = set(
        &Prose::plain("une complication particulièrement désagréable"),
        false,
        100.0,
    );
    assert!(
        lines.iter().all(|line| !line.contains(SOFT_HYPHEN)),
        "{lines:?}"
    );
}

#[test]
fn a_word_that_cannot_fit_is_cut_rather_than_let_over_the_edge() {
    let manner = Manner {
        language: HandoutLanguage::Fr,
        face: Face::Regular,
        size: 10.0,
        hyphenate: false,
    };
    let paragraph = Setter::new()
        .set(
            &Prose::plain("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
            manner,
            50.0,
        )
        .unwrap();
    assert!(paragraph.lines.iter().all(|line| line.width() <= 50.0));
}

#[test]
fn a_character_in_no_face_is_named() {
    let manner = Manner {
        language: HandoutLanguage::Fr,
        face: Face::Regular,
        size: 10.0,
        hyphenate: true,
    };
    assert_eq!(
        Setter::new()
            .set(&Prose::plain("vers → ici"), manner, 100.0)
            .unwrap_err(),
        '→'
    );
}
