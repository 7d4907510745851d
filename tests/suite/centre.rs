//! The centre as it is kept: its facts, places and directory, and what it decided to keep.

use etp_app::forms::{
    KeepIdentifier, Retention, SaveCentre, SaveKeeping, SavePlace, SaveRecipient, SaveRoom,
};
use etp_app::views::PatientList;
use etp_app::{Country, IdentifierKind, PlaceId, centre, patients};
use etp_domain::{Contact, OpenHours, PlaceKind, RecipientKind};
use etp_tests::{Centre, ONE_PIXEL, day, somebody};

fn facts(name: &str) -> SaveCentre {
    SaveCentre {
        name: name.into(),
        region: String::new(),
        phone: "03 24 00 00 00".into(),
        number: String::new(),
        letterhead: "Rue fictive 1\n08600 Givet".into(),
        complete_from: None,
        languages: vec![],
    }
}

fn in_givet() -> Contact {
    Contact {
        postal_code: "08600".into(),
        commune: "Givet".into(),
        ..Contact::in_country(Country::France)
    }
}

fn place(id: Option<PlaceId>, active: bool) -> SavePlace {
    SavePlace {
        place: id,
        name: "Foyer rural".into(),
        kind: PlaceKind::Town,
        contact: in_givet(),
        hours: vec![OpenHours {
            weekday: 1,
            from: "08:00:00".parse().expect("an hour"),
            to: "12:30:00".parse().expect("an hour"),
        }],
        travel_minutes: None,
        setup_minutes: None,
        active,
    }
}

#[test]
fn new_facts_are_the_centres_at_once_and_after_closing() {
    let mut centre = Centre::in_givet_on("2026-11-22");
    let form = SaveCentre {
        number: "08 000 123 4".into(),
        complete_from: Some(day("2026-07-01")),
        ..facts("  Maison de santé   du Coude ")
    };
    centre::save_centre(centre.desk(), form).unwrap();
    assert_eq!(centre.desk().centre().name, "Maison de santé du Coude");
    assert_eq!(centre.desk().doorstep().centre, "Maison de santé du Coude");
    centre.reopen_on("2026-11-23");
    let view = centre::centre(centre.desk()).unwrap();
    assert_eq!(
        (view.number.as_str(), view.country),
        ("080001234", Country::France)
    );
    assert_eq!(view.complete_from, Some(day("2026-07-01")));
    assert_eq!(view.letterhead, "Rue fictive 1\n08600 Givet");
}

#[test]
fn a_fact_that_cannot_be_is_refused_at_its_field_and_nothing_changes() {
    let centre = Centre::in_givet_on("2026-11-22");
    let wrong = [
        (
            SaveCentre {
                number: "0800".into(),
                ..facts("A")
            },
            "number",
        ),
        (
            SaveCentre {
                region: "Ardennes".into(),
                ..facts("A")
            },
            "region",
        ),
        (facts(" "), "name"),
        (
            SaveCentre {
                letterhead: "é".repeat(601),
                ..facts("A")
            },
            "letterhead",
        ),
    ];
    for (form, field) in wrong {
        let failure = centre::save_centre(centre.desk(), form).unwrap_err();
        assert_eq!(failure.args["field"], field);
    }
    assert_eq!(centre.desk().centre().name, "Maison de santé de Givet");
}

#[test]
fn no_national_number_is_kept_until_the_centre_decides_so() {
    let centre = Centre::in_givet_on("2026-11-22");
    let patient = patients::save_patient(centre.desk(), somebody("Noël", "Anne", "1948-02-03"))
        .unwrap()
        .answer;
    let form = KeepIdentifier {
        patient,
        kind: IdentifierKind::Kvnr,
        number: "A123456780".into(),
    };
    let refused = patients::keep_identifier(centre.desk(), &form).unwrap_err();
    assert_eq!(refused.code, "identifier-not-kept-here");
    let keeping = SaveKeeping {
        identifiers: vec![IdentifierKind::Kvnr],
        retention: vec![],
    };
    centre::save_keeping(centre.desk(), &keeping).unwrap();
    patients::keep_identifier(centre.desk(), &form).unwrap();
    let view = centre::centre(centre.desk()).unwrap();
    assert_eq!(view.identifiers, [IdentifierKind::Kvnr]);
}

#[test]
fn nobody_is_due_until_the_centre_says_after_how_many_years() {
    let mut centre = Centre::in_givet_on("2015-11-22");
    patients::save_patient(centre.desk(), somebody("Noël", "Anne", "1948-02-03")).unwrap();
    centre.reopen_on("2026-11-22");
    let due = |centre: &Centre| {
        patients::patients(centre.desk(), PatientList::Due, "", 0)
            .expect("a page")
            .matching
    };
    assert_eq!(due(&centre), 0);
    let rule = Retention {
        country: Country::France,
        years: 10,
        source: "Délégué à la protection des données, note fictive".into(),
    };
    let keeping = SaveKeeping {
        identifiers: vec![],
        retention: vec![rule.clone()],
    };
    centre::save_keeping(centre.desk(), &keeping).unwrap();
    assert_eq!(due(&centre), 1);
    assert_eq!(centre::centre(centre.desk()).unwrap().retention, [rule]);
}

#[test]
fn a_place_out_of_use_stays_with_its_rooms_and_no_distance_starts_there() {
    let centre = Centre::in_givet_on("2026-11-22");
    let id = centre::save_place(centre.desk(), place(None, true))
        .unwrap()
        .answer;
    let room = SaveRoom {
        room: None,
        place: id,
        name: "Salle bleue".into(),
        seats: Some(12),
        active: true,
    };
    centre::save_room(centre.desk(), room.clone()).unwrap();
    let mut guest = somebody("Peeters", "An", "1950");
    guest.contact = Contact {
        postal_code: "5500".into(),
        commune: "Dinant".into(),
        ..Contact::in_country(Country::Belgium)
    };
    patients::save_patient(centre.desk(), guest).unwrap();
    let away = |centre: &Centre| {
        let page = patients::patients(centre.desk(), PatientList::All, "", 0).expect("a page");
        page.patients[0].distance_km
    };
    assert_eq!(away(&centre), Some(15));
    centre::save_place(centre.desk(), place(Some(id), false)).unwrap();
    assert_eq!(away(&centre), None);
    let kept = centre::centre(centre.desk()).unwrap().places;
    assert_eq!(
        (kept.len(), kept[0].active, kept[0].rooms[0].seats),
        (1, false, Some(12))
    );
    assert_eq!(kept[0].hours, place(None, true).hours);
    let seatless = SaveRoom {
        seats: Some(0),
        ..room
    };
    let refused = centre::save_room(centre.desk(), seatless).unwrap_err();
    assert_eq!(refused.code, "room-seats-impossible");
}

#[test]
fn a_place_or_a_room_that_is_not_there_is_not_made_by_changing_it() {
    let centre = Centre::in_givet_on("2026-11-22");
    let nowhere = PlaceId(uuid::Uuid::nil());
    let refused = centre::save_place(centre.desk(), place(Some(nowhere), true)).unwrap_err();
    assert_eq!(
        (refused.code.as_str(), refused.args["what"].as_str()),
        ("record-not-found", "place")
    );
    let room = SaveRoom {
        room: None,
        place: nowhere,
        name: "Salle".into(),
        seats: None,
        active: true,
    };
    let refused = centre::save_room(centre.desk(), room).unwrap_err();
    assert_eq!(refused.args["what"], "place");
    assert!(centre::centre(centre.desk()).unwrap().places.is_empty());
}

#[test]
fn a_logo_that_is_refused_leaves_the_one_before() {
    let centre = Centre::in_givet_on("2026-11-22");
    let save = |path: &str| centre::save_logo(centre.desk(), path);
    let logo = || centre::centre(centre.desk()).expect("a view").logo;
    save(&centre.file("logo.png", ONE_PIXEL).display().to_string()).unwrap();
    let kept = logo();
    assert!(!kept.is_empty());
    for (name, bytes, code) in [
        ("half.png", &ONE_PIXEL[..40], "logo-damaged"),
        ("logo.svg", b"<svg/>", "logo-kind-unknown"),
        ("heavy.png", &vec![0; 1024 * 1024 + 1], "logo-too-large"),
    ] {
        let path = centre.file(name, bytes).display().to_string();
        assert_eq!(save(&path).unwrap_err().code, code, "{name}");
    }
    assert_eq!(
        save("/nowhere/logo.png").unwrap_err().code,
        "logo-file-unreadable"
    );
    assert_eq!(logo(), kept);
    save("").unwrap();
    assert_eq!(logo(), "");
}

#[test]
fn a_doctor_who_retired_is_still_named_by_files() {
    let centre = Centre::in_givet_on("2026-11-22");
    let doctor = |active| SaveRecipient {
        recipient: None,
        kind: RecipientKind::GeneralPractitioner,
        name: "Dr Élise Fictive".into(),
        organisation: "Cabinet du Pont".into(),
        contact: in_givet(),
        number: String::new(),
        active,
    };
    let id = centre::save_recipient(centre.desk(), doctor(true))
        .unwrap()
        .answer;
    let mut form = somebody("Noël", "Anne", "1948-02-03");
    form.doctor = Some(id);
    let patient = patients::save_patient(centre.desk(), form).unwrap().answer;
    let retired = SaveRecipient {
        recipient: Some(id),
        ..doctor(false)
    };
    centre::save_recipient(centre.desk(), retired).unwrap();
    let found = centre::recipients(centre.desk(), "elise givet").unwrap();
    assert_eq!(
        (found.len(), found[0].active, found[0].patients),
        (1, false, 1)
    );
    assert!(
        centre::recipients(centre.desk(), "nobody")
            .unwrap()
            .is_empty()
    );
    let file = patients::patient_file(centre.desk(), patient).unwrap();
    assert_eq!(file.doctor_name, "Dr Élise Fictive");
}
