//! What comes in goes out as it came, on centres nobody thought of; and what cannot be is refused.

mod centres;

use super::{ExportFacts, check_facts_bytes, export_facts, import_facts, known, write};
use crate::desk::create_register;
use crate::forms::CreateRegister;
use crate::{Country, Desk, Doors, FixedClock, KdfCost};
use proptest::prelude::*;
use std::sync::Arc;
use tempfile::TempDir;

/// A centre's register in a folder of its own.
struct Register {
    folder: TempDir,
    desk: Desk,
}

fn register(country: Country) -> Register {
    let folder = TempDir::new().unwrap();
    let passphrase = "un sentier de halage";
    let form = CreateRegister {
        centre_code: "FR-08-GIVET-01".into(),
        centre_name: "Centre d’essai".into(),
        country,
        region: String::new(),
        phone: String::new(),
        languages: vec![],
        place: None,
        member: None,
        professional: "C. Noël".into(),
        passphrase: passphrase.into(),
        passphrase_again: passphrase.into(),
        demo: false,
    };
    let doors = Doors {
        clock: Arc::new(FixedClock("2026-11-22T12:00:00Z".parse().unwrap())),
        cost: KdfCost::floor_for_tests(),
        ..Doors::real()
    };
    let desk = create_register(&folder.path().join("register"), doors, form).unwrap();
    Register { folder, desk }
}

impl Register {
    fn take(&self, text: &str) -> Result<(), String> {
        let path = self.folder.path().join("in.json");
        std::fs::write(&path, text).unwrap();
        import_facts(&self.desk, &path)
            .map(drop)
            .map_err(|one| one.code)
    }

    fn give(&self, period: Option<&str>) -> String {
        let to = self.folder.path().join("out.json").display().to_string();
        let period = period.map(str::to_owned);
        let form = ExportFacts {
            to: to.clone(),
            period,
        };
        export_facts(&self.desk, &form).unwrap();
        std::fs::read_to_string(to).unwrap()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn what_comes_in_goes_out_byte_for_byte(seed in any::<u64>()) {
        let centre = centres::centre(seed);
        let file = write::text(&centre).unwrap();
        let register = register(centre.country);
        register.take(&file).unwrap();
        prop_assert_eq!(register.give(None), file);
    }

    #[test]
    fn the_facts_of_a_period_are_those_of_a_period_again(seed in any::<u64>()) {
        let centre = centres::centre(seed);
        let (whole, again) = (register(centre.country), register(centre.country));
        whole.take(&write::text(&centre).unwrap()).unwrap();
        let year = whole.give(Some("2024"));
        again.take(&year).unwrap();
        prop_assert_eq!(again.give(Some("2024")), year);
    }
}

/// The example of the page that describes the file.
fn example() -> String {
    let page = include_str!("../../../../docs/facts-format.md");
    let example = page.split("```json\n").nth(1).unwrap();
    example.split("```").next().unwrap().to_owned()
}

#[test]
fn the_example_of_the_page_goes_in_and_comes_out_as_it_stands() {
    let register = register(Country::France);
    register.take(&example()).unwrap();
    assert_eq!(register.give(None), example());
}

#[test]
fn a_register_that_holds_anything_takes_nothing() {
    let register = register(Country::France);
    register.take(&example()).unwrap();
    let before = register.give(None);
    assert_eq!(
        register.take(&example()),
        Err("facts-register-not-empty".into())
    );
    assert_eq!(register.give(None), before);
    let abroad = self::register(Country::Belgium);
    assert_eq!(abroad.take(&example()), Err("facts-other-country".into()));
}

#[test]
fn ids_stay_and_nothing_anybody_wrote_is_in_the_file() {
    let register = register(Country::France);
    register.take(&example()).unwrap();
    assert_eq!(register.give(None), register.give(None));
    for word in [
        "P 000001",
        "C. Noël",
        "1 hospital",
        "name",
        "phone",
        "postal",
        "born",
    ] {
        assert!(!register.give(None).contains(word), "{word}");
    }
}

#[test]
fn what_cannot_be_is_refused_and_says_why() {
    let planted = |from: &str, to: &str| {
        let file = example();
        assert!(file.contains(from), "{from}");
        let refused = check_facts_bytes(file.replacen(from, to, 1).as_bytes());
        refused.unwrap_err().code
    };
    let faults = [
        ("\"version\": 1", "\"version\": 2", "facts-newer"),
        ("sentier-facts", "sentier-fact", "facts-not-one"),
        ("\"restricted\"", "\"public\"", "facts-not-one"),
        ("\"marking\"", "\"colour\"", "facts-unreadable"),
        ("\"minutes\":120", "\"minutes\":0", "facts-value-impossible"),
        (
            "\"patient\":\"p2\"",
            "\"patient\":\"p9\"",
            "facts-id-unknown",
        ),
        ("{\"id\":\"p2\"", "{\"id\":\"p1\"", "facts-id-twice"),
        ("\"age\":66", "\"age\":76", "facts-ages-disagree"),
        (",\"age\":66", "", "facts-ages-missing"),
        (
            "\"programme\":\"g1\",\"kind\":\"end\"",
            "\"programme\":\"g2\",\"kind\":\"end\"",
            "facts-without-enrolment",
        ),
        ("\"first\": \"", "\"first\": \"9", "facts-unreadable"),
    ];
    for (from, to, code) in faults {
        assert_eq!(planted(from, to), code, "{from} -> {to}");
    }
    assert!(check_facts_bytes(example().as_bytes()).is_ok());
    assert_eq!(check_facts_bytes(b"").unwrap_err().code, "facts-unreadable");
}

#[test]
fn every_score_has_answers_and_no_other_number_does() {
    assert!(known::answers_of(0).is_some() && known::answers_of(10_000).is_some());
    assert!(known::answers_of(1).is_none() && known::answers_of(10_001).is_none());
}
