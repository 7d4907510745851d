//! A missed theme made up in the same place, before the evaluation.

use etp_app::forms::{AskMakeUps, ExcusePatient, MergePatients, Reschedule, SaveSession};
use etp_app::{Mark, PatientId, Scheme, SessionId, attendance, calls, merges};
use etp_domain::{ListEntry, MakeUpBar};
use etp_tests::{Centre, day};

/// A group in its third week, of which one person missed the second theme.
struct Story {
    centre: Centre,
    person: PatientId,
    missed: SessionId,
    programme: etp_app::ProgrammeId,
}

fn story() -> Story {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let people = centre.with_people(4);
    let programme = centre.programme("diabetes2", Scheme::FrDeclared);
    centre
        .group(programme, "2026-09-03", &people[..2])
        .expect("a group");
    centre.reopen_on("2026-09-11");
    let days = centre.days("2026-09-10", "2026-09-10");
    let missed = days[0].sessions[0].card.id;
    centre
        .mark(missed, people[0], Mark::Absent)
        .expect("a mark");
    Story {
        person: people[0],
        centre,
        missed,
        programme,
    }
}

impl Story {
    /// The same theme on another day, for so many people.
    fn again_on(&self, when: &str, capacity: u32) -> SessionId {
        let form = SaveSession {
            step: "eat".into(),
            capacity,
            ..self.centre.wanted(self.programme, when)
        };
        self.centre.save(form).expect("a session")
    }

    fn choices(&self) -> Vec<(SessionId, Vec<MakeUpBar>)> {
        let form = AskMakeUps {
            patient: self.person,
            session: self.missed,
        };
        let lines = calls::make_ups(self.centre.desk(), &form).expect("choices");
        lines
            .into_iter()
            .map(|one| (one.card.id, one.bars))
            .collect()
    }

    fn reschedule(&self, to: SessionId) -> Result<(), etp_app::Failure> {
        let form = Reschedule {
            patient: self.person,
            missed: self.missed,
            to,
        };
        calls::reschedule(self.centre.desk(), form).map(|_| ())
    }
}

#[test]
fn the_next_sessions_of_the_theme_come_first_and_what_bars_the_others_is_said() {
    let story = story();
    let late = story.again_on("2027-05-20 09:00", 12);
    let good = story.again_on("2026-09-18 09:00", 12);
    let clash = story.again_on("2026-09-17 15:00", 12);
    let full = story.again_on("2026-09-16 09:00", 1);
    let others = story.centre.people();
    story.centre.put(full, &others[3..]).unwrap();
    let choices = story.choices();
    assert_eq!(choices[0], (good, vec![]));
    let bars = |of: SessionId| {
        let found = choices.iter().find(|(session, _)| *session == of);
        found.map(|(_, bars)| bars.clone()).unwrap_or_default()
    };
    assert_eq!(bars(full), [MakeUpBar::Full]);
    assert_eq!(bars(clash), [MakeUpBar::Elsewhere]);
    assert_eq!(bars(late), [MakeUpBar::TooLate], "after the evaluation");
    assert!(choices.iter().all(|(session, _)| *session != story.missed));
}

#[test]
fn a_make_up_stands_on_the_list_as_one_and_a_full_session_takes_none() {
    let story = story();
    let good = story.again_on("2026-09-18 09:00", 1);
    story.reschedule(good).unwrap();
    let list = story.centre.list(good);
    assert_eq!(list.people[0].patient, story.person);
    assert_eq!(list.people[0].entry, ListEntry::MakeUp);
    assert_eq!(story.choices()[0].1, [MakeUpBar::Listed]);
    let others = story.centre.people();
    let full = story.again_on("2026-09-21 09:00", 1);
    story.centre.put(full, &others[3..]).unwrap();
    assert_eq!(story.reschedule(full).unwrap_err().code, "session-full");
    let freed = ExcusePatient {
        session: full,
        patient: others[3],
        reason: None,
        told_on: day("2026-09-11"),
    };
    attendance::excuse_patient(story.centre.desk(), freed).unwrap();
    story.reschedule(full).unwrap();
}

#[test]
fn another_programme_makes_nothing_up() {
    let story = story();
    let other = story.centre.programme("copd", Scheme::FrDeclared);
    let elsewhere = story.centre.planned(other, "2026-09-18 09:00", &[]);
    let refused = story.reschedule(elsewhere).unwrap_err();
    assert_eq!(refused.code, "make-up-elsewhere");
    assert!(story.choices().is_empty());
}

#[test]
fn somebody_whose_file_was_merged_is_in_one_place_at_a_time_whichever_file_is_named() {
    let story = story();
    let clash = story.again_on("2026-09-17 15:00", 12);
    let form = MergePatients {
        kept: story.centre.people()[3],
        gone: story.person,
        take: vec![],
    };
    let kept = form.kept;
    merges::merge_patients(story.centre.desk(), &form).unwrap();
    let clashes = (clash, vec![MakeUpBar::Elsewhere]);
    assert!(story.choices().contains(&clashes));
    let good = story.again_on("2026-09-18 09:00", 12);
    story.reschedule(good).unwrap();
    assert_eq!(story.centre.list(good).people[0].patient, kept);
}
