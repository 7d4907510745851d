//! A handout from a session, for one person.

use etp_app::forms::PrintHandout;
use etp_app::{HandoutLanguage, HandoutLayout, handouts};
use etp_tests::Centre;

#[test]
fn the_third_sessions_handout_is_made_in_the_persons_two_languages_and_twice_the_same() {
    let centre = Centre::in_givet_on("2026-09-03");
    let people = centre.with_people(1);
    let programme = centre.open("diabetes2", &people).unwrap();
    let third = centre.sessions(programme)[2].id;
    let print = || {
        let form = PrintHandout {
            session: third,
            patient: Some(people[0]),
            languages: vec![],
            layout: HandoutLayout::SideBySide,
            despite: String::new(),
        };
        let made = handouts::print_handout(centre.desk(), form).unwrap();
        assert_eq!(made.languages, [HandoutLanguage::Fr, HandoutLanguage::Nl]);
        std::fs::read(made.path).unwrap()
    };
    let first = print();
    assert!(first.starts_with(b"%PDF-1.7"));
    assert_eq!(first, print());
}

#[test]
fn a_session_without_handout_says_so() {
    let centre = Centre::in_givet_on("2026-09-03");
    let people = centre.with_people(1);
    let programme = centre.open("blank", &people).unwrap();
    let first = centre.sessions(programme)[0].id;
    let form = PrintHandout {
        session: first,
        patient: None,
        languages: vec![],
        layout: HandoutLayout::SideBySide,
        despite: String::new(),
    };
    assert_eq!(
        handouts::print_handout(centre.desk(), form)
            .unwrap_err()
            .code,
        "session-without-handout"
    );
}
