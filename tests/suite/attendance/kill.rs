//! Killed without warning while a list is kept: every mark, line and note that was shown as saved is
//! there. The test starts itself again as a child that writes without end.

use etp_app::forms::{RecordAttendance, SaveGroupNote, SavePresence};
use etp_app::{Mark, PatientId, Scheme, SessionId, attendance};
use etp_domain::PresenceDetail;
use etp_tests::Centre;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

const FOLDER: &str = "SENTIER_KILL_STORY_FOLDER";
const SAVED: &str = "saved ";
const PEOPLE: usize = 3;
const ROUNDS: usize = 3;

/// A centre in a folder with a closed list of three people.
fn closed_list(centre: &Centre) {
    let people = centre.with_people(PEOPLE);
    let programme = centre.programme("diabetes2", Scheme::FrDeclared);
    let session = centre.planned(programme, "2026-09-03 14:00", &people);
    centre
        .close_list(session, Some(Mark::Absent))
        .expect("closed");
}

fn the_list(centre: &Centre) -> (SessionId, Vec<PatientId>) {
    let days = centre.days("2026-09-03", "2026-09-03");
    (days[0].sessions[0].card.id, centre.people())
}

/// What is written at a step: whose mark, line and note.
fn mark_of(step: usize) -> Mark {
    Mark::ALL[step / PEOPLE % Mark::ALL.len()]
}

fn write(centre: &Centre, session: SessionId, people: &[PatientId], step: usize) {
    let patient = people[step % PEOPLE];
    let mark = RecordAttendance {
        session,
        patient,
        mark: Some(mark_of(step)),
        reason: format!("Correction {step}"),
    };
    attendance::record_attendance(centre.desk(), mark).expect("a mark");
    let detail = PresenceDetail {
        remote: step.is_multiple_of(2),
        line: format!("Ligne {step}"),
        ..PresenceDetail::default()
    };
    let line = SavePresence {
        session,
        patient,
        detail,
        reason: format!("Correction {step}"),
    };
    attendance::save_presence(centre.desk(), line).expect("a line");
    let note = SaveGroupNote {
        session,
        note: format!("Étape {step}"),
    };
    attendance::save_group_note(centre.desk(), note).expect("a note");
}

#[test]
#[ignore = "the child of the test below"]
fn child_that_keeps_a_list_without_end() {
    let folder = std::env::var(FOLDER).expect("a folder");
    let centre = Centre::found_in(Path::new(&folder), "2026-09-04");
    let (session, people) = the_list(&centre);
    let mut output = std::io::stdout();
    for step in 0.. {
        write(&centre, session, &people, step);
        writeln!(output, "{SAVED}{step}").expect("somebody listens");
        output.flush().expect("somebody listens");
    }
}

/// Lets a child write until it told so many, kills it, and returns the last step it told.
fn kill_after(folder: &Path, told: usize) -> usize {
    let mut child = Command::new(std::env::current_exe().expect("this test"))
        .args([
            "--exact",
            "attendance::kill::child_that_keeps_a_list_without_end",
            "--ignored",
            "--nocapture",
        ])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a child");
    let output = BufReader::new(child.stdout.take().expect("its words"));
    let mut steps = output.lines().map_while(Result::ok).filter_map(|line| {
        let step = line.split_once(SAVED)?.1.parse::<usize>();
        step.ok()
    });
    let reached = steps.by_ref().nth(told).expect("the child writes");
    child.kill().expect("it lives");
    let last = steps.last().unwrap_or(reached);
    child.wait().expect("it is over");
    last
}

#[test]
fn nothing_shown_as_saved_is_lost_when_the_machine_dies() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    closed_list(&centre);
    for round in 0..ROUNDS {
        centre.close();
        let last = kill_after(&centre.register(), 4 + round * 5);
        centre.reopen_on("2026-09-04");
        let (session, people) = the_list(&centre);
        let list = centre.list(session);
        let written = |word: &str| word.rsplit(' ').next().and_then(|step| step.parse().ok());
        let note: usize = written(&list.note).expect("a note");
        assert!((last..=last + 1).contains(&note), "{note} after {last}");
        for step in (last + 1).saturating_sub(PEOPLE)..=last {
            let who = people[step % PEOPLE];
            let row = list
                .people
                .iter()
                .find(|row| row.patient == who)
                .expect("a row");
            let line: usize = written(&row.detail.line).expect("a line");
            // The step after the last may be on the disk too: nobody was told.
            assert!(line == step || line == last + 1, "{line} after {step}");
            let marks = [mark_of(step), mark_of(last + 1)];
            assert!(marks.contains(&row.mark.expect("a mark")));
        }
    }
}
