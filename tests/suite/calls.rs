//! Two unannounced absences in a row ask for a call; a call settles it; a missed theme is made up.

mod make_ups;
mod messages;

use etp_app::forms::LogCall;
use etp_app::{Failure, Mark, PatientId, Scheme, SessionId, calls, patients, today};
use etp_domain::{CallAbout, CallNext, CallOutcome, CallWay, Standing};
use etp_tests::{Centre, day};

/// A centre with three people who were expected on four Thursdays, seen after the second.
struct Missing {
    centre: Centre,
    people: Vec<PatientId>,
    sessions: Vec<SessionId>,
}

impl Missing {
    fn seen_on(today: &str) -> Self {
        let mut centre = Centre::in_givet_on("2026-09-03");
        let people = centre.with_people(3);
        let programme = centre.programme("diabetes2", Scheme::FrDeclared);
        let days = ["2026-09-03", "2026-09-10", "2026-09-17", "2026-09-24"];
        let sessions = days.map(|day| centre.planned(programme, &format!("{day} 14:00"), &people));
        centre.reopen_on(today);
        Self {
            centre,
            people,
            sessions: sessions.to_vec(),
        }
    }

    fn mark(&self, session: usize, who: usize, mark: Mark) {
        let (session, who) = (self.sessions[session], self.people[who]);
        self.centre.mark(session, who, mark).expect("a mark");
    }

    fn called(&self, who: usize, outcome: CallOutcome, next: CallNext) -> LogCall {
        LogCall {
            patient: self.people[who],
            session: Some(self.sessions[1]),
            about: CallAbout::Missed,
            way: CallWay::Phone,
            outcome,
            next,
            next_on: None,
            note: String::new(),
        }
    }

    fn log(&self, form: LogCall) -> Result<(), Failure> {
        calls::log_call(self.centre.desk(), form).map(|_| ())
    }

    /// Who is to be called, and how often each was missed in a row. Today counts the same, by another way.
    fn to_call(&self) -> Vec<(PatientId, u32)> {
        let list = calls::call_list(self.centre.desk()).expect("a list");
        let today = today::today(self.centre.desk()).expect("a day");
        assert_eq!(today.to_call as usize, list.missed.len() + list.again.len());
        let lines = list.missed.into_iter();
        lines.map(|line| (line.person.id, line.missed)).collect()
    }
}

#[test]
fn two_unannounced_absences_in_a_row_ask_for_a_call_and_nothing_less_does() {
    let story = Missing::seen_on("2026-09-17");
    story.mark(0, 0, Mark::Absent);
    assert_eq!(story.to_call(), []);
    story.mark(1, 0, Mark::Absent);
    story.mark(0, 1, Mark::Absent);
    story.mark(1, 1, Mark::Excused);
    story.mark(0, 2, Mark::Absent);
    story.mark(1, 2, Mark::Late);
    story.mark(2, 2, Mark::Absent);
    assert_eq!(story.to_call(), [(story.people[0], 2)]);
    assert_eq!(today::today(story.centre.desk()).unwrap().to_call, 1);
    story.mark(2, 1, Mark::Absent);
    let both = [(story.people[0], 2), (story.people[1], 2)];
    assert_eq!(
        story.to_call(),
        both,
        "who told in between is not forgotten"
    );
    let list = story.centre.list(story.sessions[2]);
    let row = list
        .people
        .iter()
        .find(|row| row.patient == story.people[0]);
    assert_eq!(row.unwrap().missed_before, 2);
}

#[test]
fn a_call_that_reached_somebody_settles_it_until_they_are_missing_again() {
    let mut story = Missing::seen_on("2026-09-11");
    story.mark(0, 0, Mark::Absent);
    story.mark(1, 0, Mark::Absent);
    let silent = story.called(0, CallOutcome::NoAnswer, CallNext::Nothing);
    story.log(silent).unwrap();
    assert_eq!(story.to_call().len(), 1, "nobody answered");
    let list = calls::call_list(story.centre.desk()).unwrap();
    assert_eq!(list.missed[0].calls.len(), 1);
    assert_eq!(list.missed[0].last.id, story.sessions[1]);
    let reached = story.called(0, CallOutcome::Reached, CallNext::OtherDate);
    story.log(reached).unwrap();
    assert_eq!(story.to_call(), []);
    let said = calls::calls_of(story.centre.desk(), story.people[0]).unwrap();
    assert_eq!((said.len(), said[0].by.as_str()), (2, "C. Noël"));
    story.centre.reopen_on("2026-09-17");
    story.mark(2, 0, Mark::Absent);
    assert_eq!(story.to_call(), [(story.people[0], 3)]);
}

#[test]
fn a_next_step_comes_back_on_its_day() {
    let mut story = Missing::seen_on("2026-09-11");
    story.mark(0, 0, Mark::Absent);
    story.mark(1, 0, Mark::Absent);
    let again = story.called(0, CallOutcome::Reached, CallNext::CallAgain);
    assert_eq!(
        story.log(again.clone()).unwrap_err().code,
        "call-day-missing"
    );
    let past = LogCall {
        next_on: Some(day("2026-09-10")),
        ..again.clone()
    };
    assert_eq!(story.log(past).unwrap_err().code, "call-day-past");
    let later = LogCall {
        next_on: Some(day("2026-09-15")),
        ..again
    };
    story.log(later).unwrap();
    assert_eq!(story.to_call(), []);
    story.centre.reopen_on("2026-09-14");
    assert_eq!(today::today(story.centre.desk()).unwrap().to_call, 0);
    story.centre.reopen_on("2026-09-15");
    assert_eq!(today::today(story.centre.desk()).unwrap().to_call, 1);
}

#[test]
fn whoever_died_or_may_not_be_contacted_is_on_no_call_list() {
    let story = Missing::seen_on("2026-09-11");
    for who in 0..3 {
        story.mark(0, who, Mark::Absent);
        story.mark(1, who, Mark::Absent);
    }
    assert_eq!(story.to_call().len(), 3);
    for (who, standing) in [(0, Standing::Deceased), (1, Standing::Restricted)] {
        let form = etp_app::forms::SetStanding {
            patient: story.people[who],
            standing,
            since: day("2026-09-11"),
            reason: "À sa demande".into(),
        };
        patients::set_standing(story.centre.desk(), form).unwrap();
    }
    let left: Vec<_> = story.to_call().into_iter().map(|(who, _)| who).collect();
    assert_eq!(left, [story.people[2]]);
    let due = LogCall {
        next_on: Some(day("2026-09-11")),
        ..story.called(0, CallOutcome::Reached, CallNext::CallAgain)
    };
    story.log(due).unwrap();
    assert_eq!(calls::call_list(story.centre.desk()).unwrap().again, []);
}

#[test]
fn a_person_is_given_what_was_said_in_calls_with_them_and_nothing_of_others() {
    let story = Missing::seen_on("2026-09-11");
    for (who, note) in [(0, "Garde son petit-fils"), (1, "Cherche une voiture")] {
        let form = LogCall {
            note: note.into(),
            ..story.called(who, CallOutcome::Reached, CallNext::Nothing)
        };
        story.log(form).unwrap();
    }
    let copy = crate::attendance::copy_of(&story.centre, story.people[0]);
    assert!(copy.contains("Garde son petit-fils"));
    assert!(!copy.contains("Cherche une voiture"));
}
