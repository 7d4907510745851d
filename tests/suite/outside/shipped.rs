//! The sentences that ship: none that is read outside names an illness, and none that is read at home says
//! that somebody is a patient.

use etp_app::programmes;
use etp_domain::{HandoutLanguage, OwnTitles, Told, ToldKind, what_it_tells};

/// Files, the beginnings of their keys that are read at home or on a telephone; all of a file for "".
const AT_HOME: [(&str, &[&str]); 4] = [
    ("messages", &[""]),
    (
        "outside",
        &[
            "outside-calendar =",
            "outside-group",
            "outside-individual",
            "outside-caregivers",
        ],
    ),
    (
        "letters",
        &[
            "letters-subject-my",
            "letters-day",
            "letters-place-and-day",
            "letters-only-day",
            "letters-patient",
            "letters-my-cause",
            "letters-my-new-date",
            "letters-my-call",
            "letters-closing-patient",
        ],
    ),
    ("sheets", &["sheets-badge"]),
];

/// On a letter to a doctor: care may be named, an illness not.
const AT_THE_DOCTORS: (&str, &[&str]) = ("letters", &["letters-subject-", "letters-person"]);

/// The texts of a file by key, without what is filled in.
fn sentences(language: &str, file: &str, keys: &[&str]) -> Vec<String> {
    let path = format!(
        "{}/../locales/{language}/{file}.ftl",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = std::fs::read_to_string(&path).expect(&path);
    let mut found: Vec<String> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if !line.starts_with(' ') {
            found.push(String::new());
        }
        if let Some(last) = found.last_mut() {
            last.push_str(line);
            last.push('\n');
        }
    }
    let wanted = |text: &String| keys.iter().any(|key| text.starts_with(key));
    found.retain(|text| text.contains('=') && wanted(text));
    let told = |text: &String| {
        let (_, said) = text.split_once('=')?;
        Some(without_names(said))
    };
    found.iter().filter_map(told).collect()
}

/// `{ $phone }` says nothing.
fn without_names(text: &str) -> String {
    let words = text.split_whitespace();
    let kept: Vec<&str> = words.filter(|word| !word.contains('$')).collect();
    kept.join(" ")
}

fn told(language: HandoutLanguage, text: &str) -> Vec<Told> {
    what_it_tells(text, &[language], &OwnTitles::default())
}

#[test]
fn nothing_that_ships_for_the_outside_names_an_illness_or_says_who_is_cared_for() {
    let mut faults: Vec<String> = Vec::new();
    for language in HandoutLanguage::FULL {
        for (file, keys) in AT_HOME {
            let sentences = sentences(language.code(), file, keys);
            assert!(
                sentences.len() >= keys.len(),
                "{language:?} {file}: {sentences:?}"
            );
            for text in sentences {
                let words = told(language, &text).into_iter().map(|one| one.word);
                faults.extend(words.map(|word| format!("{language:?} {file}: {word} in {text}")));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn no_subject_of_a_letter_to_a_doctor_names_an_illness() {
    let (file, keys) = AT_THE_DOCTORS;
    for language in HandoutLanguage::FULL {
        for text in sentences(language.code(), file, keys) {
            let told = told(language, &text);
            let care = told.iter().all(|one| one.kind == ToldKind::Care);
            assert!(care, "{language:?}: {text}: {told:?}");
        }
    }
}

#[test]
fn the_titles_that_ship_say_what_they_are_about_and_the_blank_one_nothing() {
    for language in HandoutLanguage::FULL {
        for one in programmes::templates(language).expect("the library") {
            let found = what_it_tells(&one.title, &[language], &OwnTitles::of([&*one.title], []));
            let tells = found.iter().any(|word| word.kind.is_private());
            assert_eq!(tells, one.name != "blank", "{language:?}: {}", one.title);
        }
    }
}
