//! What a relative would read, and what a message costs.

use super::*;
use CallAbout::{Cancelled, Excuse, Invitation, Missed, Moved, Other, Place};

const ABOUT: [CallAbout; 5] = [Invitation, Missed, Moved, Cancelled, Place];

/// Words that would say why somebody is expected, in the four languages.
const TELLING: [&str; 22] = [
    "diab",
    "asthm",
    "insuffisance",
    "coeur",
    "cœur",
    "hart",
    "herz",
    "heart",
    "nier",
    "kidney",
    "rein",
    "obés",
    "obes",
    "copd",
    "bpco",
    "maladie",
    "ziekte",
    "krank",
    "illness",
    "thérap",
    "programm",
    "patient",
];

fn facts() -> MessageFacts {
    let day = NaiveDate::from_ymd_opt(2026, 11, 26).unwrap();
    MessageFacts {
        first_name: String::new(),
        when: day.and_hms_opt(14, 0, 0).unwrap(),
        before: None,
        place: "Maison des Rives, Givet".to_owned(),
        centre_name: "Centre des Deux Rives".to_owned(),
        another_date: true,
        phone: "00 00 00 00 00".to_owned(),
    }
}

#[test]
fn where_no_other_date_is_meant_none_is_offered() {
    let dropped = MessageFacts {
        another_date: false,
        ..facts()
    };
    let said = message(Cancelled, &dropped, HandoutLanguage::En).unwrap();
    assert!(said.contains("A question? Call 00 00 00 00 00."), "{said}");
    for language in HandoutLanguage::FULL {
        let [offers, not] =
            [facts(), dropped.clone()].map(|facts| message(Cancelled, &facts, language).unwrap());
        assert_ne!(offers, not);
        let moved = |facts| message(Moved, facts, language);
        assert_eq!(
            moved(&facts()),
            moved(&dropped),
            "about a cancelled one only"
        );
    }
}

/// As long as facts usually get.
fn long() -> MessageFacts {
    MessageFacts {
        first_name: "Maximiliane-Alexandrine".to_owned(),
        before: NaiveDate::from_ymd_opt(2026, 11, 25),
        place: "Centre culturel de Vresse-sur-Semois, Rue fictive 112".to_owned(),
        centre_name: "Maison de santé pluridisciplinaire des Deux Rives".to_owned(),
        phone: "+352 00 00 00 00 00".to_owned(),
        ..facts()
    }
}

fn written(facts: &MessageFacts) -> Vec<String> {
    let every = HandoutLanguage::FULL.into_iter();
    let of = |language| ABOUT.map(|about| message(about, facts, language).unwrap());
    every.flat_map(of).collect()
}

#[test]
fn a_message_says_when_where_whom_to_call_and_who_writes() {
    let said = message(Invitation, &facts(), HandoutLanguage::Fr).unwrap();
    assert_eq!(
        said,
        "Bonjour, nous vous attendons jeudi 26/11 à 14:00, Maison des Rives, Givet. Si vous \
         ne pouvez pas venir, appelez le 00 00 00 00 00. Centre des Deux Rives"
    );
    let named = MessageFacts {
        first_name: "Jan".to_owned(),
        before: NaiveDate::from_ymd_opt(2026, 11, 25),
        ..facts()
    };
    let said = message(Moved, &named, HandoutLanguage::Nl).unwrap();
    assert!(said.starts_with("Dag Jan, uw afspraak van woensdag 25/11 is nu donderdag 26/11 om"));
}

#[test]
fn what_is_not_known_is_left_out_without_a_trace() {
    let bare = MessageFacts {
        place: String::new(),
        phone: " ".to_owned(),
        centre_name: String::new(),
        ..facts()
    };
    for said in written(&bare) {
        assert!(said.ends_with('.') && !said.contains("  "), "{said}");
        assert!(!said.contains(" ,") && !said.contains(", ."), "{said}");
    }
}

#[test]
fn no_message_says_why_somebody_is_expected() {
    for said in written(&facts()).iter().chain(&written(&long())) {
        let said = said.to_lowercase();
        let telling = TELLING.iter().find(|word| said.contains(**word));
        assert_eq!(telling, None, "{said}");
    }
}

#[test]
fn an_ordinary_message_is_one_and_the_longest_is_two() {
    for said in written(&facts()) {
        assert_eq!(message_parts(&said), 1, "{}: {said}", said.chars().count());
    }
    for said in written(&long()) {
        assert!(
            message_parts(&said) <= 2 && said.chars().count() <= 306,
            "{said}"
        );
    }
}

#[test]
fn a_name_is_never_respelled_to_save_money() {
    let named = MessageFacts {
        first_name: "Françoise".to_owned(),
        ..facts()
    };
    let said = message(Invitation, &named, HandoutLanguage::Fr).unwrap();
    assert!(said.contains("Françoise") && message_parts(&said) == 3);
}

#[test]
fn nothing_is_sent_about_an_excuse() {
    for about in [Excuse, Other] {
        assert_eq!(message(about, &facts(), HandoutLanguage::De), None);
    }
}

#[test]
fn a_message_costs_what_telephones_count() {
    for (text, parts) in [
        (String::new(), 0),
        ("a".repeat(160), 1),
        ("a".repeat(161), 2),
        ("a".repeat(306), 2),
        ("a".repeat(307), 3),
        ("€".repeat(80), 1),
        ("€".repeat(81), 2),
        ("ç".repeat(70), 1),
        ("ç".repeat(71), 2),
        ("ç".repeat(135), 3),
    ] {
        assert_eq!(message_parts(&text), parts, "{text}");
    }
}
