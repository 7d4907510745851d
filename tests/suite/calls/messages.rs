//! Messages in the person's own language, without the illness; a screen turned to them alone.

use super::Missing;
use etp_app::forms::AskMessage;
use etp_app::{HandoutLanguage, calls, patients};
use etp_domain::CallAbout;
use etp_tests::somebody;

#[test]
fn a_message_names_the_day_and_the_place_and_never_the_illness() {
    let story = Missing::seen_on("2026-09-11");
    let desk = story.centre.desk();
    for about in [
        CallAbout::Invitation,
        CallAbout::Moved,
        CallAbout::Cancelled,
        CallAbout::Missed,
        CallAbout::Place,
    ] {
        for language in [HandoutLanguage::Fr, HandoutLanguage::De] {
            let mut form = somebody("Weber", "Rosa", "1950");
            form.languages = vec![language];
            let patient = patients::save_patient(desk, form).unwrap().answer;
            let asked = AskMessage {
                patient,
                session: story.sessions[2],
                about,
                before: None,
            };
            let made = calls::message(desk, &asked).unwrap();
            assert_eq!(made.language, language);
            assert!(made.text.contains("17"), "{}", made.text);
            let text = made.text.to_lowercase();
            for word in [
                "diab",
                "marcher",
                "éducation thérap",
                "schulung",
                "nom1",
                "weber",
            ] {
                assert!(!text.contains(word), "{word} is in {text}");
            }
        }
    }
    let of_none = AskMessage {
        patient: story.people[0],
        session: story.sessions[2],
        about: CallAbout::Other,
        before: None,
    };
    let refused = calls::message(desk, &of_none).unwrap_err();
    assert_eq!(refused.code, "message-of-none");
}

#[test]
fn who_reads_arabic_is_told_in_a_language_that_messages_are_written_in() {
    use HandoutLanguage::{Ar, De, Fr, Pt};
    let story = Missing::seen_on("2026-09-11");
    let desk = story.centre.desk();
    for (languages, told) in [(vec![Ar, De], De), (vec![Ar, Pt], Fr), (vec![Ar], Fr)] {
        let mut form = somebody("Haddad", "Samira", "1950");
        form.languages = languages.clone();
        let patient = patients::save_patient(desk, form).unwrap().answer;
        assert_eq!(
            patients::patient_file(desk, patient).unwrap().row.languages,
            languages
        );
        let asked = AskMessage {
            patient,
            session: story.sessions[2],
            about: CallAbout::Invitation,
            before: None,
        };
        assert_eq!(calls::message(desk, &asked).unwrap().language, told);
        assert_eq!(calls::turned_screen(desk, patient).unwrap().language, told);
    }
}

#[test]
fn a_screen_turned_to_somebody_names_nobody_else_and_stands_in_the_reading_log() {
    let mut story = Missing::seen_on("2026-09-11");
    let desk = story.centre.desk();
    let screen = calls::turned_screen(desk, story.people[0]).unwrap();
    let shown = serde_json::to_string(&screen).unwrap();
    assert!(shown.contains("Nom1"));
    assert!(!shown.contains("Nom2") && !shown.contains("Nom3"));
    let who = story.people[0];
    let readings = story.centre.look_inside(|reader| reader.reads_of(who));
    assert_eq!(readings.len(), 1);
}
