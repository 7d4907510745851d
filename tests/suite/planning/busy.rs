//! Calendars of other tools: only when somebody is taken, whatever the file calls its time zones.

use crate::schedule::House;
use etp_app::closures;
use etp_app::forms::{DropBusyTimes, ReadBusyTimes, SaveSession};
use etp_domain::{Arrangement, ConflictKind};

/// As some office suites write it: a zone named after no city, one the file describes itself, one
/// nobody knows, a whole day, a weekly meeting over the clock change, and an entry that is torn.
const ODD: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Bureau//Agenda//FR\r\n\
BEGIN:VTIMEZONE\r\nTZID:Heure du bureau\r\n\
BEGIN:STANDARD\r\nDTSTART:16011028T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\n\
TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\n\
BEGIN:DAYLIGHT\r\nDTSTART:16010325T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n\
TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n\
BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260901T000000Z\r\n\
DTSTART;TZID=Heure du bureau:20261019T100000\r\nDTEND;TZID=Heure du bureau:20261019T110000\r\n\
RRULE:FREQ=WEEKLY;COUNT=3\r\nSUMMARY:Dr Secret\r\nEND:VEVENT\r\n\
BEGIN:VEVENT\r\nUID:2\r\nDTSTAMP:20260901T000000Z\r\n\
DTSTART;TZID=Romance Standard Time:20260914T140000\r\n\
DTEND;TZID=Romance Standard Time:20260914T150000\r\nEND:VEVENT\r\n\
BEGIN:VEVENT\r\nUID:3\r\nDTSTAMP:20260901T000000Z\r\n\
DTSTART:20260915T120000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\n\
BEGIN:VEVENT\r\nUID:4\r\nDTSTAMP:20260901T000000Z\r\n\
DTSTART;TZID=Heure de Nulle-Part:20260916T140000\r\n\
DTEND;TZID=Heure de Nulle-Part:20260916T150000\r\nEND:VEVENT\r\n\
BEGIN:VEVENT\r\nUID:5\r\nDTSTAMP:20260901T000000Z\r\n\
DTSTART;VALUE=DATE:20260917\r\nDTEND;VALUE=DATE:20260918\r\nEND:VEVENT\r\n\
BEGIN:VEVENT\r\nUID:6\r\nDTSTAMP:20260901T000000Z\r\nSUMMARY:Sans début\r\nEND:VEVENT\r\n\
END:VCALENDAR\r\n";

fn read(house: &House, text: &str) -> Result<etp_app::views::BusyRead, etp_app::Failure> {
    let form = ReadBusyTimes {
        path: house.centre.file("agenda.ics", text).display().to_string(),
        professional: Some(house.nurse),
        room: None,
    };
    closures::read_busy_times(house.centre.desk(), form).map(|done| done.answer)
}

#[test]
fn a_file_with_odd_time_zones_makes_a_professional_busy_at_the_right_hours() {
    let house = House::on("2026-09-03");
    let busy = read(&house, ODD).unwrap();
    assert_eq!((busy.left_out, busy.zone_guessed), (1, 1));
    let told = |when: &str| {
        let form = SaveSession {
            minutes: 60,
            arranged: Arrangement::default(),
            ..house.wanted(when)
        };
        let told = house.centre.against(&form);
        told.contains(&ConflictKind::ProfessionalBusy)
    };
    for (when, taken) in [
        ("2026-10-19 10:00", true),
        ("2026-10-19 11:00", false),
        ("2026-10-26 10:00", true),
        ("2026-10-26 09:00", false),
        ("2026-11-02 10:00", true),
        ("2026-11-09 10:00", false),
        ("2026-09-14 14:00", true),
        ("2026-09-14 15:00", false),
        ("2026-09-15 14:00", true),
        ("2026-09-15 13:00", false),
        ("2026-09-16 14:30", true),
        ("2026-09-17 20:00", true),
        ("2026-09-18 08:00", false),
    ] {
        assert_eq!(told(when), taken, "{when}");
    }
}

#[test]
fn nothing_of_what_somebody_is_busy_with_is_kept_and_reading_again_replaces() {
    let house = House::on("2026-09-03");
    read(&house, ODD).unwrap();
    let before = closures::closures(house.centre.desk()).unwrap().busy;
    read(&house, ODD).unwrap();
    let after = closures::closures(house.centre.desk()).unwrap().busy;
    assert_eq!(before, after);
    assert_eq!((after.len(), after[0].whom.as_str()), (1, "Claire Lambert"));
    let told = house.centre.against(&house.wanted("2026-10-19 10:00"));
    let form = house.wanted("2026-10-19 10:00");
    let check = etp_app::schedule::check_session(house.centre.desk(), &form).unwrap();
    assert!(told.contains(&ConflictKind::ProfessionalBusy));
    assert!(!serde_json::to_string(&check).unwrap().contains("Secret"));
    let drop = |professional| DropBusyTimes {
        source: "agenda.ics".into(),
        professional: Some(professional),
        room: None,
    };
    closures::drop_busy_times(house.centre.desk(), &drop(house.nurse)).unwrap();
    assert!(
        closures::closures(house.centre.desk())
            .unwrap()
            .busy
            .is_empty()
    );
    let told = house.centre.against(&form);
    assert!(!told.contains(&ConflictKind::ProfessionalBusy));
}

#[test]
fn a_file_that_is_no_calendar_and_one_that_is_of_nobody_change_nothing() {
    let house = House::on("2026-09-03");
    read(&house, ODD).unwrap();
    let refused = read(&house, "Nom;Prénom\r\n").unwrap_err();
    assert_eq!(refused.code, "calendar-unreadable");
    let of_nobody = ReadBusyTimes {
        path: house.centre.file("b.ics", ODD).display().to_string(),
        professional: None,
        room: None,
    };
    let refused = closures::read_busy_times(house.centre.desk(), of_nobody).unwrap_err();
    assert_eq!(refused.code, "busy-of-whom");
    let missing = ReadBusyTimes {
        path: "/nowhere/agenda.ics".into(),
        professional: Some(house.nurse),
        room: None,
    };
    let refused = closures::read_busy_times(house.centre.desk(), missing).unwrap_err();
    assert_eq!(refused.code, "file-unreadable");
    assert_eq!(
        closures::closures(house.centre.desk()).unwrap().busy.len(),
        1
    );
}

#[test]
fn two_people_may_call_their_files_alike() {
    let house = House::on("2026-09-03");
    read(&house, ODD).unwrap();
    let other = ReadBusyTimes {
        path: house.centre.file("agenda.ics", ODD).display().to_string(),
        professional: Some(house.dietician),
        room: None,
    };
    closures::read_busy_times(house.centre.desk(), other).unwrap();
    let busy = || closures::closures(house.centre.desk()).unwrap().busy;
    assert_eq!(busy().len(), 2);
    let drop = DropBusyTimes {
        source: "agenda.ics".into(),
        professional: Some(house.nurse),
        room: None,
    };
    closures::drop_busy_times(house.centre.desk(), &drop).unwrap();
    assert_eq!(busy().len(), 1);
    assert_eq!(busy()[0].whom, "Claire Moreau");
    let told = house.centre.against(&house.wanted("2026-10-19 10:00"));
    assert!(!told.contains(&ConflictKind::ProfessionalBusy));
}
