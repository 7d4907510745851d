//! Calendar files out and in, through the program: whose sessions they hold, that nobody is named in them.

use crate::program::{Program, shown, text};
use std::collections::HashSet;

/// Somebody's other calendar: one appointment, one that cannot be read, one on nobody's clock.
const OTHER: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Cabinet//FR\r\n\
BEGIN:VEVENT\r\nUID:1@cabinet\r\nDTSTART;TZID=Europe/Paris:DAYT090000\r\nDTEND;TZID=Europe/Paris:DAYT100000\r\nSUMMARY:Consultation\r\nEND:VEVENT\r\n\
BEGIN:VEVENT\r\nUID:2@cabinet\r\nDTSTART;TZID=Europe/Paris:DAYT256100\r\nSUMMARY:Illisible\r\nEND:VEVENT\r\n\
END:VCALENDAR\r\n";

/// The lines of a calendar file, whole again where they were folded.
fn lines(file: &str) -> Vec<String> {
    let whole = file.replace("\r\n ", "");
    whole.lines().map(str::to_owned).collect()
}

fn events(lines: &[String]) -> usize {
    lines.iter().filter(|line| *line == "BEGIN:VEVENT").count()
}

fn uids(lines: &[String]) -> HashSet<&str> {
    let uids = lines.iter().filter_map(|line| line.strip_prefix("UID:"));
    uids.collect()
}

impl Program {
    fn export(&self, whose: &[&str], name: &str) -> std::process::Output {
        let out = shown(&self.path(name));
        let act = ["calendar", "export"];
        self.run(&[&act[..], whose, &["--out", &out]].concat())
    }

    /// The lines of the calendar of an educator, a room or a programme.
    fn calendar(&self, flag: &str, name: &str) -> Vec<String> {
        let done = self.export(&[flag, name], "sessions.ics");
        assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
        lines(&std::fs::read_to_string(self.path("sessions.ics")).expect("a calendar"))
    }
}

#[test]
fn an_educator_a_room_and_a_programme_each_have_their_sessions_in_a_file() {
    let program = Program::with_the_demonstration();
    let today = program.todays_group();
    let (line, card) = (&today["line"], &today["line"]["card"]);
    let uid = format!("{}@sentier", card["id"].as_str().unwrap());
    for (flag, name) in [
        ("--educator", &line["leaders"][0]["name"]),
        ("--room", &card["room"]),
        ("--programme", &card["programme_title"]),
    ] {
        let lines = program.calendar(flag, name.as_str().unwrap());
        assert_eq!(lines.first().unwrap(), "BEGIN:VCALENDAR");
        assert_eq!(lines.last().unwrap(), "END:VCALENDAR");
        assert_eq!(events(&lines), uids(&lines).len(), "{flag}");
        assert!(uids(&lines).contains(uid.as_str()), "{flag}");
    }
    let elsewhere = program.calendar("--room", "Salle communale, Salle des fêtes");
    assert!(!uids(&elsewhere).contains(uid.as_str()));
    let named_by_place = program.calendar("--room", "salle du foyer rural, grande salle");
    assert!(uids(&named_by_place).contains(uid.as_str()));
}

/// Where rooms and professionals are named, some of whom share a family name with a patient.
const NAMING: [&str; 3] = ["LOCATION", "NAME", "X-WR-CALNAME"];

#[test]
fn no_patient_and_no_file_number_is_in_a_calendar_file() {
    let program = Program::with_the_demonstration();
    let mut lines = program.calendar("--educator", "Claire Noël");
    lines.extend(program.calendar("--room", "Petit bureau"));
    for one in program.json(&["programmes"]).as_array().unwrap() {
        lines.extend(program.calendar("--programme", one["title"].as_str().unwrap()));
    }
    assert!(events(&lines) > 50, "{} sessions", events(&lines));
    let all = lines.join("\n").to_lowercase();
    lines.retain(|line| !NAMING.iter().any(|naming| line.starts_with(naming)));
    let themes = lines.join("\n").to_lowercase();
    let everybody = program.json(&["people", "find"]);
    let people = everybody["patients"].as_array().unwrap();
    assert_eq!(people.len(), 140);
    for person in people {
        let of = |field: &str| person[field].as_str().unwrap().to_lowercase();
        let (first, last) = (of("first_name"), of("last_name"));
        assert!(!all.contains(&of("file_number")), "a file number");
        assert!(!all.contains(&of("id")), "an identity");
        assert!(!all.contains(&format!("{first} {last}")), "a name");
        assert!(!all.contains(&format!("{last} {first}")), "a name");
        assert!(!themes.contains(&last), "the family name {last}");
    }
}

#[test]
fn a_name_nobody_has_and_a_name_two_have_are_refused_in_words() {
    let program = Program::with_the_demonstration();
    for whose in [
        ["--educator", "Personne Dutout"],
        ["--room", "Salle inconnue"],
        ["--programme", "Sans titre"],
    ] {
        let refused = program.export(&whose, "nobody.ics");
        assert_eq!(refused.status.code(), Some(2));
        let said = text(&refused.stderr);
        assert!(
            said.contains(whose[1]) && said.contains("Vérifiez le nom"),
            "{said}"
        );
    }
    for start in ["2027-05-06", "2027-09-02"] {
        let open = [
            "programme",
            "open",
            "diabetes2",
            "--title",
            "Deux fois",
            "--start",
            start,
        ];
        assert_eq!(program.run(&open).status.code(), Some(0));
    }
    let refused = program.export(&["--programme", "Deux fois"], "nobody.ics");
    assert_eq!(refused.status.code(), Some(2));
    let said = text(&refused.stderr);
    assert!(
        said.contains("Deux fois") && said.contains("Plusieurs"),
        "{said}"
    );
    assert!(!program.path("nobody.ics").exists());
}

#[test]
fn a_calendar_is_of_exactly_one_educator_room_or_programme() {
    let program = Program::in_an_empty_folder();
    let two = ["--educator", "Noël", "--room", "Grande salle"];
    for whose in [&[][..], &two[..]] {
        assert_eq!(program.export(whose, "two.ics").status.code(), Some(2));
    }
    assert!(!program.path("two.ics").exists());
}

#[test]
fn a_folder_that_is_not_there_is_broken_and_names_the_file() {
    let program = Program::with_the_demonstration();
    let lost = program.export(&["--educator", "Claire Noël"], "absent/sessions.ics");
    assert_eq!(lost.status.code(), Some(1));
    assert!(text(&lost.stderr).contains("sessions.ics"));
}

#[test]
fn the_hours_of_another_calendar_are_read_and_what_is_unreadable_is_counted() {
    let program = Program::with_the_demonstration();
    let today = program.json(&["today"])["today"].clone();
    let file = program.path("cabinet.ics");
    let day = today.as_str().unwrap().replace('-', "");
    std::fs::write(&file, OTHER.replace("DAY", &day)).unwrap();
    let path = shown(&file);
    let of = |flag, name| ["calendar", "busy", &path, flag, name];
    for _ in 0..2 {
        let read = program.json(&of("--educator", "Claire Noël"));
        assert_eq!((&read["times"], &read["left_out"]), (&1.into(), &1.into()));
    }
    let said = text(&program.run(&of("--room", "Petit bureau")).stdout);
    assert!(
        said.contains('1') && !said.contains("Consultation"),
        "{said}"
    );
    let nobody = program.run(&of("--educator", "Personne Dutout"));
    assert_eq!(nobody.status.code(), Some(2));
    let programme = program.json(&["programmes"])[0]["title"].clone();
    let of_a_programme = program.run(&of("--programme", programme.as_str().unwrap()));
    assert_eq!(of_a_programme.status.code(), Some(2));
    std::fs::write(&file, "Nom;Prénom").unwrap();
    let no_calendar = program.run(&of("--educator", "Claire Noël"));
    assert_eq!(no_calendar.status.code(), Some(2));
    assert!(text(&no_calendar.stderr).contains("iCalendar"));
}
