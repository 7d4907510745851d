//! What a set paragraph promises its reader.

use super::*;

fn set(prose: &Prose, hyphenate: bool, measure: f32) -> Vec<String> {
    let manner = Manner {
        language: HandoutLanguage::Fr,
        face: Face::Regular,
        size: 10.0,
        hyphenate,
    };
    let paragraph = Setter::new(Unknown::Refused)
        .set(prose, manner, measure)
        .unwrap();
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
    let paragraph = Setter::new(Unknown::Refused)
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
        Setter::new(Unknown::Refused)
            .set(&Prose::plain("vers ⇒ ici"), manner, 100.0)
            .unwrap_err(),
        '⇒'
    );
}

/// What stands on the only line of a text, from left to right.
fn from_left(text: &str) -> Vec<String> {
    let manner = Manner {
        language: HandoutLanguage::Fr,
        face: Face::Regular,
        size: 10.0,
        hyphenate: false,
    };
    let paragraph = Setter::new(Unknown::StandIn)
        .set(&Prose::plain(text), manner, 400.0)
        .unwrap();
    let [line] = &paragraph.lines[..] else {
        panic!("one line: {text}")
    };
    let runs = line.left_to_right();
    runs.iter().map(|run| run.letters().to_owned()).collect()
}

#[test]
fn a_name_from_the_right_stands_whole_between_its_neighbours() {
    assert_eq!(
        from_left("Nom : محمد علي, 37 °C"),
        ["Nom : ", "محمد علي", ", 37 °C"]
    );
}

#[test]
fn the_glyphs_of_a_name_from_the_right_end_at_its_first_letter() {
    let manner = Manner {
        language: HandoutLanguage::Fr,
        face: Face::Regular,
        size: 10.0,
        hyphenate: false,
    };
    let set = Setter::new(Unknown::Refused).set(&Prose::plain("محمد"), manner, 100.0);
    let starts: Vec<usize> = set.unwrap().lines[0].runs[0]
        .glyphs
        .iter()
        .map(|glyph| glyph.letters.start)
        .collect();
    assert_eq!(starts, [6, 4, 2, 0]);
}

#[test]
fn a_long_name_from_the_right_goes_on_below_from_its_first_word_on() {
    let name = "عبد الرحمن بن محمد بن عبد الله";
    let lines = set(&Prose::plain(name), false, 60.0);
    assert!(lines.len() > 1 && lines[0].starts_with("عبد"), "{lines:?}");
    let words = lines.join(" ");
    assert_eq!(words.split_whitespace().count(), 7, "{lines:?}");
}

#[test]
fn a_letter_of_no_face_has_a_stand_in_where_it_may() {
    assert_eq!(from_left("M. 张伟."), ["M. ", "张伟", "."]);
}

/// The glyphs of a word in a language.
fn glyphs(word: &str, language: HandoutLanguage) -> Vec<u16> {
    let manner = Manner {
        language,
        face: Face::Regular,
        size: 10.0,
        hyphenate: false,
    };
    let set = Setter::new(Unknown::Refused).set(&Prose::plain(word), manner, 400.0);
    let runs = set.unwrap().lines[0].left_to_right();
    let glyphs = runs.iter().flat_map(|run| &run.glyphs);
    glyphs.map(|glyph| glyph.id).collect()
}

#[test]
fn letters_are_drawn_as_their_language_draws_them() {
    use HandoutLanguage::{Fr, Ro, Tr};
    assert_eq!(glyphs("afiş", Tr).len(), 4);
    assert_ne!(glyphs("ı", Tr), glyphs("i", Tr));
    assert_eq!(glyphs("ş", Ro), glyphs("ș", Ro));
    assert_ne!(glyphs("ş", Fr), glyphs("ș", Fr));
}

#[test]
fn dots_to_write_on_stay_whole_where_they_have_room() {
    let text = format!("Votre téléphone : {}", ".".repeat(30));
    let lines = set(&Prose::plain(text), false, 110.0);
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert_eq!(lines[1], ".".repeat(30));
}
