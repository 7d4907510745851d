//! For each kind of conflict a session it stands against.

use super::House;
use etp_app::closures;
use etp_app::forms::{AddLeave, KeepWeekFree, ReadBusyTimes, SavePlace, SaveSession};
use etp_domain::{Arrangement, ConflictKind, Contact, OpenHours, Profession};
use etp_tests::{Centre, at, day, foyer};

/// Two hours of another tool's calendar.
fn busy_file(centre: &Centre, name: &str, from: &str, to: &str) -> String {
    let text = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Exemple//FR\r\nBEGIN:VEVENT\r\nUID:{name}\r\n\
         DTSTAMP:20260901T080000Z\r\nDTSTART:{from}\r\nDTEND:{to}\r\nSUMMARY:Privé\r\n\
         END:VEVENT\r\nEND:VCALENDAR\r\n"
    );
    let path = centre.file(&format!("{name}.ics"), text);
    path.display().to_string()
}

/// For each kind of conflict a form it stands against, each on a day of its own.
pub(super) fn one_of_each(house: &House) -> Vec<(ConflictKind, SaveSession)> {
    let centre = &house.centre;
    let people = centre.with_people(14);
    let room = |room| Arrangement {
        room: Some(room),
        ..Arrangement::default()
    };
    house.planned("2026-09-07 14:00");
    house.planned("2026-09-08 14:00");
    let expected = SaveSession {
        patients: people[..1].to_vec(),
        ..house.wanted("2026-09-09 14:00")
    };
    centre.save(expected).expect("the story goes on");
    house.planned("2026-09-10 14:00");
    let far = centre.place(SavePlace {
        name: "Charleville".into(),
        contact: Contact {
            postal_code: "08000".into(),
            commune: "Charleville-Mézières".into(),
            ..foyer(centre).contact
        },
        hours: vec![OpenHours {
            weekday: 4,
            from: at("2026-09-10 08:00").time(),
            to: at("2026-09-10 19:00").time(),
        }],
        ..foyer(centre)
    });
    let leave = AddLeave {
        professional: house.nurse,
        first: day("2026-09-21"),
        last: day("2026-09-22"),
        words: "Congé".into(),
    };
    closures::add_leave(centre.desk(), leave).expect("the story goes on");
    let week = KeepWeekFree {
        day: day("2026-10-07"),
        words: "Semaine de la certification".into(),
    };
    closures::keep_week_free(centre.desk(), week).expect("the story goes on");
    let nurse = ReadBusyTimes {
        path: busy_file(centre, "nurse", "20260923T150000", "20260923T160000"),
        professional: Some(house.nurse),
        room: None,
    };
    closures::read_busy_times(centre.desk(), nurse).expect("the story goes on");
    let hall = ReadBusyTimes {
        path: busy_file(centre, "hall", "20260924T130000", "20260924T180000"),
        professional: None,
        room: Some(house.rooms[0]),
    };
    closures::read_busy_times(centre.desk(), hall).expect("the story goes on");
    use ConflictKind as K;
    vec![
        (
            K::RoomTaken,
            SaveSession {
                professionals: vec![house.dietician],
                ..house.wanted("2026-09-07 15:00")
            },
        ),
        (
            K::ProfessionalTaken,
            SaveSession {
                arranged: room(house.rooms[1]),
                capacity: 8,
                ..house.wanted("2026-09-08 15:59")
            },
        ),
        (
            K::PatientElsewhere,
            SaveSession {
                arranged: Arrangement::default(),
                professionals: vec![house.dietician],
                patients: people[..1].to_vec(),
                ..house.wanted("2026-09-09 13:00")
            },
        ),
        (
            K::TravelTooShort,
            SaveSession {
                place: Some(far),
                arranged: Arrangement::default(),
                ..house.wanted("2026-09-10 16:05")
            },
        ),
        (
            K::PlaceClosed,
            SaveSession {
                place: Some(far),
                arranged: Arrangement::default(),
                ..house.wanted("2026-09-11 14:00")
            },
        ),
        (
            K::Overfull,
            SaveSession {
                patients: people[..13].to_vec(),
                ..house.wanted("2026-09-14 14:00")
            },
        ),
        (
            K::RoomTooSmall,
            SaveSession {
                arranged: room(house.rooms[1]),
                ..house.wanted("2026-09-15 14:00")
            },
        ),
        (
            K::NobodyLeads,
            SaveSession {
                professionals: vec![],
                ..house.wanted("2026-09-16 14:00")
            },
        ),
        (
            K::ProfessionMissing,
            SaveSession {
                step: "eat".into(),
                professionals: vec![centre.hire("Petit", Profession::Podiatrist)],
                ..house.wanted("2026-09-17 14:00")
            },
        ),
        (K::ProfessionalAway, house.wanted("2026-09-22 14:00")),
        (
            K::ProfessionalBusy,
            SaveSession {
                arranged: room(house.rooms[1]),
                capacity: 8,
                ..house.wanted("2026-09-23 14:00")
            },
        ),
        (
            K::RoomBusy,
            SaveSession {
                professionals: vec![house.dietician],
                ..house.wanted("2026-09-24 17:00")
            },
        ),
        (K::ForbiddenWeek, house.wanted("2026-10-09 14:00")),
        (K::SchoolHoliday, house.wanted("2026-10-20 14:00")),
        (K::Holiday, house.wanted("2026-11-11 14:00")),
        (K::Past, house.wanted("2026-09-02 14:00")),
    ]
}
