//! A calendar file says when, what about and where, and nobody's name.

use super::House;
use etp_app::forms::{CancelSession, ExportCalendar, SaveSession};
use etp_app::views::PatientList;
use etp_app::{patients, planning, schedule};
use etp_calendar::{Zone, read_busy};
use etp_domain::{CancelCause, Slot};
use etp_tests::{at, day};

fn asked(house: &House) -> ExportCalendar {
    ExportCalendar {
        professional: None,
        room: None,
        programme: None,
        folder: house.centre.folder().display().to_string(),
    }
}

/// The file for the programme, the room and the professional.
fn exported(house: &House) -> Vec<String> {
    let forms = [
        ExportCalendar {
            programme: Some(house.programme),
            ..asked(house)
        },
        ExportCalendar {
            room: Some(house.rooms[0]),
            ..asked(house)
        },
        ExportCalendar {
            professional: Some(house.nurse),
            ..asked(house)
        },
    ];
    let texts = forms.map(|form| {
        let path =
            schedule::export_calendar(house.centre.desk(), &form).expect("the story goes on");
        std::fs::read_to_string(path).expect("the story goes on")
    });
    texts.to_vec()
}

fn two_with_people(house: &House) -> [etp_app::SessionId; 2] {
    let people = house.centre.with_people(9);
    ["2026-09-10 14:00", "2026-09-17 14:00"].map(|when| {
        let form = SaveSession {
            patients: people.clone(),
            ..house.wanted(when)
        };
        house.centre.save(form).expect("a session")
    })
}

#[test]
fn nobody_of_the_register_is_named_in_a_calendar_file() {
    let house = House::on("2026-09-03");
    two_with_people(&house);
    let page = patients::patients(house.centre.desk(), PatientList::All, "", 0).unwrap();
    assert_eq!(page.patients.len(), 9);
    for text in exported(&house) {
        // A long line is folded; a name must not hide over the fold.
        let text = text.replace("\r\n ", "");
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 2);
        assert!(text.contains("Marcher à son rythme"));
        for row in &page.patients {
            let id = row.id.to_string();
            for word in [&row.last_name, &row.first_name, &row.file_number, &id] {
                assert!(!text.contains(word.as_str()), "{word} is in the file");
            }
        }
    }
}

#[test]
fn what_was_written_reads_back_as_the_same_times() {
    let house = House::on("2026-09-03");
    two_with_people(&house);
    let slot = |day: &str| Slot {
        from: at(&format!("{day} 14:00")),
        to: at(&format!("{day} 16:00")),
    };
    for text in exported(&house) {
        let (from, until) = (day("2026-09-01"), day("2026-12-31"));
        let read = read_busy(text.as_bytes(), Zone::Paris, from, until).unwrap();
        assert_eq!((read.left_out.len(), read.zone_guessed), (0, 0));
        let busy: Vec<_> = read.busy.iter().map(|one| (one.from, one.to)).collect();
        let wanted = [slot("2026-09-10"), slot("2026-09-17")];
        assert_eq!(busy, wanted.map(|slot| (slot.from, slot.to)));
    }
}

#[test]
fn a_cancelled_session_is_marked_so_and_a_moved_one_keeps_its_name() {
    let house = House::on("2026-09-03");
    let [first, second] = two_with_people(&house);
    let before = exported(&house).remove(0);
    let cancel = CancelSession {
        session: first,
        following: false,
        cause: CancelCause::Weather,
        note: "Neige".into(),
    };
    planning::cancel_session(house.centre.desk(), cancel).unwrap();
    house
        .centre
        .shift(second, "2026-09-18 09:00", false)
        .unwrap();
    let after = exported(&house).remove(0);
    assert!(!before.contains("STATUS:CANCELLED"));
    assert_eq!(after.matches("STATUS:CANCELLED").count(), 1);
    assert!(!after.contains("Neige"));
    for session in [first, second] {
        let uid = format!("UID:{session}@sentier");
        assert!(before.contains(&uid) && after.contains(&uid));
    }
    let read = read_busy(
        after.as_bytes(),
        Zone::Paris,
        day("2026-09-01"),
        day("2026-12-31"),
    )
    .unwrap();
    let busy: Vec<_> = read.busy.iter().map(|one| one.from).collect();
    assert_eq!(
        busy,
        [at("2026-09-18 09:00")],
        "what is cancelled takes nobody"
    );
}

#[test]
fn a_calendar_is_of_one_professional_one_room_or_one_programme() {
    let house = House::on("2026-09-03");
    let both = ExportCalendar {
        programme: Some(house.programme),
        room: Some(house.rooms[0]),
        ..asked(&house)
    };
    for form in [asked(&house), both] {
        let refused = schedule::export_calendar(house.centre.desk(), &form).unwrap_err();
        assert_eq!(refused.code, "calendar-of-what");
    }
}

#[test]
fn whatever_a_programme_is_called_its_file_can_be_written() {
    let house = House::on("2026-09-03");
    for title in ["Diabète 2 / Givet", "../../etc", "«?»", "مرض السكري"] {
        let form = etp_app::forms::CreateProgramme {
            template: "diabetes2".into(),
            title: title.into(),
            scheme: etp_app::Scheme::FrDeclared,
        };
        let made = etp_app::programmes::create_programme(house.centre.desk(), &form).unwrap();
        let form = ExportCalendar {
            programme: Some(made.answer),
            ..asked(&house)
        };
        let path = schedule::export_calendar(house.centre.desk(), &form).unwrap();
        let path = std::path::Path::new(&path);
        assert_eq!(path.parent(), Some(house.centre.folder()), "{title}");
        assert!(
            path.file_stem().is_some_and(|stem| stem != ".ics"),
            "{title}"
        );
    }
}
