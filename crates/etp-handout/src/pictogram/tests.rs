//! The folder, the catalogue and the search agree with each other.

use super::catalogue::all;
use super::*;
use etp_domain::HandoutLanguage::{self, De, En, Fr, Lb, Nl};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::path::Path;

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/pictograms")
}

fn found(language: HandoutLanguage, query: &str) -> Vec<&'static str> {
    let found = pictograms(language, query).into_iter();
    found.map(|pictogram| pictogram.name).collect()
}

fn place(names: &[&str], name: &str) -> usize {
    let place = names.iter().position(|one| *one == name);
    place.unwrap_or_else(|| panic!("{name} is not in {names:?}"))
}

#[test]
fn every_picture_has_its_words_and_every_entry_its_picture() {
    let files = std::fs::read_dir(folder()).unwrap();
    let paths = files.map(|file| file.unwrap().path());
    let pictures: BTreeSet<String> = paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "svg"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    let names: BTreeSet<String> = all().iter().map(|one| one.name.to_owned()).collect();
    assert_eq!(pictures, names);
    assert_eq!(names.len(), all().len());
}

#[test]
fn every_picture_says_where_it_comes_from() {
    let readme = std::fs::read_to_string(folder().join("README.md")).unwrap();
    for pictogram in all() {
        let line = format!("| `{}.svg` | ", pictogram.name);
        assert_eq!(readme.matches(&line).count(), 1, "{}", pictogram.name);
    }
}

#[test]
fn every_pictogram_has_a_label_of_its_own_and_three_words_more_in_four_languages() {
    for language in HandoutLanguage::FULL {
        let mut labels = BTreeSet::new();
        for pictogram in all() {
            let label = pictogram.label(language);
            assert!(!label.trim().is_empty(), "{}", pictogram.name);
            assert!(labels.insert(label), "{label} stands twice");
            let keywords: BTreeSet<&str> = pictogram.keywords(language).collect();
            assert!(keywords.len() >= 3, "{} in {language:?}", pictogram.name);
            assert!(!keywords.contains(label), "{} twice", pictogram.name);
        }
    }
}

#[test]
fn every_pictogram_is_drawn_whole_on_the_grid_and_filled() {
    for pictogram in all() {
        let name = pictogram.name;
        let outline = find(name).unwrap_or_else(|| panic!("{name} is unreadable"));
        assert_eq!((outline.width, outline.height), (48.0, 48.0), "{name}");
        let paths = pictogram.svg().matches("<path").count();
        assert!(paths > 0, "{name} is empty");
        assert_eq!(outline.shapes.len(), paths, "{name} has a hidden shape");
        for step in outline.shapes.iter().flatten() {
            if let Step::Move([x, y]) | Step::Line([x, y]) | Step::Curve(_, _, [x, y]) = step {
                let grid = -0.01..=48.01;
                assert!(grid.contains(x) && grid.contains(y), "{name}: {x} {y}");
            }
        }
    }
}

#[test]
fn no_pictogram_relies_on_what_is_not_drawn() {
    for pictogram in all() {
        for word in [
            "stroke",
            "transform",
            "<g",
            "<text",
            "mask",
            "clip-path",
            "style",
            "opacity",
        ] {
            assert!(!pictogram.svg().contains(word), "{} {word}", pictogram.name);
        }
        assert!(
            pictogram.svg().contains("fill-rule=\"evenodd\""),
            "{} has other holes on paper than in the window",
            pictogram.name
        );
    }
}

#[test]
fn an_outline_is_read_once() {
    let [first, second] = ["heart", "heart"].map(|name| find(name).unwrap());
    assert!(Arc::ptr_eq(&first, &second));
    assert!(find("unicorn").is_none());
}

#[test]
fn the_eye_is_found_in_four_languages_from_every_screen() {
    for language in [Fr, Nl, De, En, Lb] {
        for typed in ["œil", "oeil", "OEIL", "oog", "Auge", "eye"] {
            assert_eq!(found(language, typed)[0], "eye", "{typed} in {language:?}");
        }
    }
}

#[test]
fn the_language_of_the_screen_comes_first() {
    assert_eq!(found(Fr, "pain")[0], "bread");
    assert_eq!(found(En, "pain")[0], "pain");
    assert!(found(Fr, "pain").contains(&"pain"));
    assert_eq!(pictogram("foot").unwrap().label(De), "Fuß");
    assert_eq!(pictogram("foot").unwrap().label(Lb), "Foot");
}

#[test]
fn a_label_comes_before_a_keyword_and_a_whole_word_before_a_beginning() {
    let feet = found(Fr, "pied");
    assert_eq!(feet[0], "foot");
    assert!(place(&feet, "foot") < place(&feet, "foot-care"));
    assert!(place(&feet, "foot-care") < place(&feet, "swollen-ankle"));
    let more = found(Fr, "pé");
    assert!(place(&more, "bathroom-scale") < place(&more, "foot-care"));
}

#[test]
fn every_word_typed_must_be_found() {
    let both = found(Fr, "verre eau");
    assert_eq!(both[0], "glass-of-water");
    assert!(!both.contains(&"tap-water"));
    assert!(found(Fr, "eau zzz").is_empty());
}

#[test]
fn accents_umlauts_and_one_slip_do_not_matter() {
    let feet = found(De, "Füße");
    assert!(feet.contains(&"foot"));
    assert_eq!(found(De, "FUSSE"), feet);
    assert!(found(De, "Fuesse").contains(&"foot"));
    assert!(found(Fr, "insulnie").contains(&"insulin-pen"));
    assert_eq!(found(Nl, "grenspvergang"), ["border-crossing"]);
    assert!(found(Fr, "xyzzyx").is_empty());
}

proptest! {
    #[test]
    fn whatever_is_typed_finds_each_pictogram_once_at_most(query in ".{0,20}", language in 0..13_usize) {
        let names = found(HandoutLanguage::ALL[language], &query);
        let once: BTreeSet<&str> = names.iter().copied().collect();
        prop_assert_eq!(once.len(), names.len());
        prop_assert!(names.iter().all(|name| pictogram(name).is_some()));
    }

    #[test]
    fn any_word_of_a_pictogram_finds_it(at in any::<prop::sample::Index>(), word in any::<prop::sample::Index>(), screen in 0..4_usize, spoken in 0..4_usize) {
        let one = &all()[at.index(all().len())];
        let spoken = HandoutLanguage::FULL[spoken];
        let mut words = vec![one.label(spoken)];
        words.extend(one.keywords(spoken));
        let typed = words[word.index(words.len())];
        prop_assert!(found(HandoutLanguage::FULL[screen], typed).contains(&one.name), "{}", typed);
    }

    #[test]
    fn nothing_typed_offers_all_in_the_order_of_the_catalogue(blanks in "[ ,.’-]{0,6}", language in 0..13_usize) {
        let names = found(HandoutLanguage::ALL[language], &blanks);
        let order: Vec<&str> = all().iter().map(|one| one.name).collect();
        prop_assert_eq!(names, order);
    }
}
