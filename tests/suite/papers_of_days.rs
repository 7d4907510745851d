//! Papers of sessions and days beside each other, and files that leave the house: no paper takes the place of
//! another, and nothing that is shown to others names a patient.

use crate::schedule::House;
use etp_app::forms::{
    AttachSheet, ExportCalendar, PrintDayPack, PrintSessionPaper, SavePlace, SaveSession,
    SessionPaper,
};
use etp_app::{HandoutLanguage, SessionId, attendance, schedule, session_papers};
use etp_tests::{ONE_PIXEL, day, foyer, pdf_words, somebody};
use std::path::Path;

fn print(house: &House, session: SessionId, paper: SessionPaper) -> String {
    let form = PrintSessionPaper {
        session,
        paper,
        language: HandoutLanguage::Fr,
        despite: String::new(),
    };
    session_papers::print_session_paper(house.centre.desk(), &form)
        .expect("a paper")
        .answer
        .path
}

#[test]
fn the_sheets_of_two_sessions_at_the_same_hour_lie_beside_each_other() {
    let house = House::on("2026-09-03");
    let centre = &house.centre;
    let sessions = [(); 2].map(|()| centre.planned(house.programme, "2026-09-10 14:00", &[]));
    let [one, other] = sessions.map(|session| print(&house, session, SessionPaper::SignIn));
    assert_ne!(one, other);
    assert!(Path::new(&one).exists() && Path::new(&other).exists());
    assert_eq!(print(&house, sessions[0], SessionPaper::SignIn), one);
}

#[test]
fn everybodys_handouts_stand_in_the_history_like_one_printed_alone() {
    let mut house = House::on("2026-09-03");
    let people = house.centre.with_people(2);
    let form = SaveSession {
        handout: "diabetes2-1".into(),
        patients: people.clone(),
        ..house.wanted("2026-09-10 14:00")
    };
    let session = house.centre.save(form).unwrap();
    print(&house, session, SessionPaper::Handouts);
    let lines = house.centre.look_inside(|reader| reader.history(50));
    let given = lines.iter().filter(|line| line.act == "print-handout");
    let mut whom: Vec<_> = given.clone().map(|line| line.object.clone()).collect();
    let mut wanted: Vec<_> = people.iter().map(ToString::to_string).collect();
    whom.sort();
    wanted.sort();
    assert_eq!(whom, wanted);
    for line in given {
        assert_eq!(line.detail["handout"], "diabetes2-1");
        assert_eq!(line.detail["session"], session.to_string());
    }
}

#[test]
fn a_days_pack_begins_with_the_session_one_leaves_for_first() {
    let house = House::on("2026-09-03");
    let far = house.centre.place(SavePlace {
        name: "Zone de Bogny".into(),
        travel_minutes: Some(150),
        ..foyer(&house.centre)
    });
    for (when, theme, place) in [
        ("2026-09-10 09:00", "Tout près", house.place),
        ("2026-09-10 10:00", "Bien loin", far),
    ] {
        let form = SaveSession {
            theme: theme.into(),
            place: Some(place),
            ..house.centre.wanted(house.programme, when)
        };
        house.centre.save(form).unwrap();
    }
    let form = PrintDayPack {
        date: day("2026-09-10"),
        language: HandoutLanguage::Fr,
        despite: String::new(),
    };
    let made = session_papers::print_day_pack(house.centre.desk(), &form)
        .unwrap()
        .answer;
    let text = pdf_words(&std::fs::read(made.path).unwrap());
    let at = |theme: &str| text.find(theme).expect("on the cover");
    assert!(at("Bien loin") < at("Tout près"), "{text}");
}

#[test]
fn a_calendar_file_names_nobody_of_the_list_in_its_themes_and_places() {
    let house = House::on("2026-09-03");
    let person = house
        .centre
        .patient(somebody("Quatrebras", "Odile", "1950"));
    let form = SaveSession {
        theme: "Entretien avec Mme Quatrebras".into(),
        place_words: "Chez Odile Quatrebras".into(),
        patients: vec![person],
        ..house.centre.wanted(house.programme, "2026-09-10 14:00")
    };
    house.centre.save(form).unwrap();
    house
        .centre
        .planned(house.programme, "2026-09-11 14:00", &[person]);
    let form = ExportCalendar {
        professional: None,
        room: None,
        programme: Some(house.programme),
        folder: house.centre.folder().display().to_string(),
    };
    let path = schedule::export_calendar(house.centre.desk(), &form).unwrap();
    let text = std::fs::read_to_string(path).unwrap();
    let text = text.replace("\r\n ", "");
    assert!(!text.contains("Quatrebras") && !text.contains("Odile"));
    assert!(text.contains("SUMMARY:Rendez-vous de groupe"), "{text}");
    assert!(text.contains("SUMMARY:Marcher à son rythme"), "{text}");
}

#[test]
fn a_scan_is_not_called_what_its_file_is() {
    let mut house = House::on("2026-09-03");
    let session = house.planned("2026-09-03 14:00");
    let form = AttachSheet {
        session,
        path: (house.centre.file("Quatrebras Odile.png", ONE_PIXEL))
            .display()
            .to_string(),
        binder: String::new(),
    };
    attendance::attach_sheet(house.centre.desk(), form).unwrap();
    let kept = house
        .centre
        .look_inside(|reader| reader.session_papers(session));
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].title, "signed-sheet");
}
