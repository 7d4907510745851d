//! Neutral outside: what a relative reads names no illness and no programme, whatever the centre's own
//! names are.

mod shipped;

use crate::schedule::House;
use etp_app::forms::{
    AskMessage, AskTold, DraftLetter, ExportCalendar, NameOutside, SaveLetter, SavePlace,
    SaveSession,
};
use etp_app::views::LetterView;
use etp_app::{
    Failure, HandoutLanguage, PatientId, PlaceId, SessionId, calls, letters, outside, patients,
    schedule,
};
use etp_domain::{Addressee, AssessmentKind, CallAbout, LetterKind, ToldKind};
use etp_tests::{foyer, somebody};

/// A house one of whose places is called by an illness, and Odile Krebs who is expected there.
struct Story {
    house: House,
    telling: PlaceId,
    person: PatientId,
    session: SessionId,
}

impl Story {
    fn on(today: &str) -> Self {
        let house = House::on(today);
        let telling = house.centre.place(SavePlace {
            name: "Maison du diabète".into(),
            ..foyer(&house.centre)
        });
        let mut form = somebody("Krebs", "Odile", "1950");
        form.contact.address = "3, rue de l’Hôpital".into();
        form.languages = vec![HandoutLanguage::Fr];
        let saved = patients::save_patient(house.centre.desk(), form);
        let person = saved.expect("a file").answer;
        let form = SaveSession {
            theme: "Comprendre le diabète".into(),
            place: Some(telling),
            arranged: etp_domain::Arrangement::default(),
            patients: vec![person],
            ..house.wanted("2026-09-10 14:00")
        };
        let session = house.centre.save(form).expect("a session");
        Self {
            house,
            telling,
            person,
            session,
        }
    }

    fn message(&self) -> etp_app::views::MessageText {
        let asked = AskMessage {
            patient: self.person,
            session: self.session,
            about: CallAbout::Invitation,
            before: None,
        };
        calls::message(self.house.centre.desk(), &asked).expect("a message")
    }

    fn name(&self, place: Option<PlaceId>, name: &str) -> Result<(), Failure> {
        let name = name.to_owned();
        let form = NameOutside { place, name };
        outside::name_outside(self.house.centre.desk(), &form).map(|_| ())
    }

    fn calendar(&self) -> ExportCalendar {
        ExportCalendar {
            professional: None,
            room: None,
            programme: Some(self.house.programme),
            folder: self.house.centre.folder().display().to_string(),
        }
    }

    fn letter(&self, addressee: Addressee) -> LetterView {
        let centre = &self.house.centre;
        let programme = self.house.programme;
        let enrolment = centre
            .refer(self.person, programme, None, "2026-09-02")
            .expect("a pathway");
        let assessed = centre.assess(enrolment, AssessmentKind::Shared, "2026-09-03", &[]);
        assessed.expect("an assessment");
        let form = DraftLetter {
            enrolment,
            kind: LetterKind::Entry,
            addressee,
            language: None,
        };
        let letter = letters::draft_letter(centre.desk(), form).expect("a draft");
        letters::letter(centre.desk(), letter.answer).expect("a letter")
    }

    fn save(&self, letter: &LetterView, subject: &str, window: &[&str]) -> Result<(), Failure> {
        let form = SaveLetter {
            letter: letter.line.id,
            recipient_lines: window.iter().map(|line| (*line).to_owned()).collect(),
            subject: subject.to_owned(),
            paragraphs: vec!["Votre diabète va mieux.".into()],
        };
        letters::save_letter(self.house.centre.desk(), form).map(|_| ())
    }
}

#[test]
fn a_place_that_is_called_by_an_illness_is_left_out_until_it_has_a_neutral_name() {
    let story = Story::on("2026-09-03");
    let made = story.message();
    assert!(!made.text.contains("diab"), "{}", made.text);
    assert!(made.text.contains("10/9"), "the day is said: {}", made.text);
    assert_eq!(made.left_out.len(), 1);
    assert_eq!(made.left_out[0].words, ["diabète"]);

    let refused = story
        .name(Some(story.telling), "Espace insuline")
        .unwrap_err();
    assert_eq!(refused.code, "outside-name-tells");
    assert_eq!(refused.args["word"], "insuline");
    story
        .name(Some(story.telling), "12, quai des Fours")
        .unwrap();
    let made = story.message();
    assert!(made.text.contains("12, quai des Fours"), "{}", made.text);
    assert_eq!(made.left_out, []);
    let names = outside::outside_names(story.house.centre.desk()).unwrap();
    assert_eq!(names.places.len(), 1);
    story.name(Some(story.telling), "").unwrap();
    assert!(!story.message().text.contains("quai"), "taken back");
}

#[test]
fn a_calendar_names_no_illness_and_no_programme_and_shows_it_before_it_is_written() {
    let story = Story::on("2026-09-03");
    let desk = story.house.centre.desk();
    story.house.planned("2026-09-17 14:00");
    let shown = schedule::preview_calendar(desk, &story.calendar()).unwrap();
    let said: Vec<_> = shown
        .entries
        .iter()
        .map(|one| (one.title.as_str(), one.place.as_str(), one.left_out.len()))
        .collect();
    let walking = ("Marcher à son rythme", "Foyer rural, Grande salle", 0);
    assert_eq!(said, [("Rendez-vous de groupe", "", 2), walking]);
    assert_eq!((shown.name.as_str(), shown.count), ("Rendez-vous", 2));

    let path = schedule::export_calendar(desk, &story.calendar()).unwrap();
    let text = std::fs::read_to_string(&path).unwrap().replace("\r\n ", "");
    assert!(text.contains("SUMMARY:Rendez-vous de groupe"), "{text}");
    assert!(text.contains("SUMMARY:Marcher à son rythme"), "{text}");
    let title = story
        .house
        .centre
        .list(story.session)
        .session
        .programme_title;
    for word in ["diab", "Diab", title.as_str()] {
        assert!(!text.contains(word), "{word} is in {text}");
        assert!(!path.contains(word), "{word} is in {path}");
    }
}

#[test]
fn a_letters_subject_and_window_are_refused_with_the_word_that_tells() {
    let story = Story::on("2026-09-03");
    let letter = story.letter(Addressee::Patient);
    let lines: Vec<&str> = letter.recipient_lines.iter().map(String::as_str).collect();
    assert!(
        lines[0].contains("Krebs"),
        "a name tells nothing: {lines:?}"
    );
    story.save(&letter, &letter.subject, &lines).unwrap();
    story
        .save(&letter, "Un mot pour Mme Krebs", &lines)
        .unwrap();

    let refused = story.save(&letter, "Votre DIABETE", &lines).unwrap_err();
    let told = (refused.code.as_str(), refused.args["word"].as_str());
    assert_eq!(told, ("letter-subject-tells", "DIABETE"));
    let window = [lines[0], "Groupe BPCO", "08600 Givet"];
    let refused = story.save(&letter, &letter.subject, &window).unwrap_err();
    let told = (refused.code.as_str(), refused.args["word"].as_str());
    assert_eq!(told, ("letter-address-tells", "BPCO"));
    let desk = story.house.centre.desk();
    let kept = letters::letter(desk, letter.line.id).unwrap();
    assert_eq!(kept.recipient_lines, lines, "the draft is as it was");
    letters::print_letter(desk, letter.line.id).unwrap();
}

#[test]
fn a_doctors_address_may_name_their_service_and_the_subject_no_illness() {
    let story = Story::on("2026-09-03");
    let letter = story.letter(Addressee::Doctor);
    let service = ["Dr Exemple", "Service de diabétologie"];
    story.save(&letter, &letter.subject, &service).unwrap();
    let refused = story.save(&letter, "Insuffisance cardiaque", &service);
    assert_eq!(refused.unwrap_err().code, "letter-subject-tells");
}

#[test]
fn the_window_asks_what_words_tell_before_anything_is_saved() {
    let story = Story::on("2026-09-03");
    let form = AskTold {
        texts: ["Mme Krebs", "École du cœur", "Équipe ETP", "Foyer rural"]
            .map(String::from)
            .to_vec(),
        language: Some(HandoutLanguage::De),
        country: None,
        patient: Some(story.person),
    };
    let told = outside::what_it_tells(story.house.centre.desk(), &form).unwrap();
    let kinds: Vec<Vec<ToldKind>> = told
        .iter()
        .map(|words| words.iter().map(|one| one.kind).collect())
        .collect();
    let [illness, care] = [ToldKind::Illness, ToldKind::Care];
    assert_eq!(kinds, [vec![], vec![illness], vec![care], vec![]]);
}

#[test]
fn a_neutral_name_tells_nothing_in_any_language() {
    let told = Story::on("2026-09-03");
    for name in ["Dom cukrzycy", "Diyabet evi", "Casa do diabetes"] {
        let refused = told.name(None, name).unwrap_err();
        assert_eq!(refused.code, "outside-name-tells", "{name}");
    }
    for name in [
        "Rue du Pont 4",
        "Maison de quartier",
        "Salle Rogissart",
        "Haus am Markt",
    ] {
        told.name(None, name).expect(name);
    }
}
