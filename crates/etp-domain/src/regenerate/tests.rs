//! Groups made to follow another version: one by one, then at random.

use super::*;
use crate::{Arrangement, CancelCause, CohortId, ProgrammeId, RoomId, TemplateSession, Words};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use uuid::Uuid;

const STEPS: [&str; 6] = ["eat", "move", "feet", "drugs", "mood", "plan"];

fn day(text: &str) -> NaiveDate {
    text.parse().expect("an ISO date")
}

fn cohort() -> Cohort {
    Cohort {
        id: CohortId(Uuid::from_u128(1)),
        programme: ProgrammeId(Uuid::from_u128(2)),
        version: 1,
        title: "Groupe".into(),
        starts_on: day("2026-09-07"),
    }
}

fn why() -> Cancellation {
    Cancellation {
        cause: CancelCause::Other,
        note: "Version 2".into(),
        on: day("2026-09-01"),
    }
}

/// A step so many days after the first, so long.
fn step_of(code: &str, offset_days: u32, minutes: u32) -> TemplateSession {
    TemplateSession {
        code: code.into(),
        offset_days,
        kind: SessionKind::Group,
        minutes,
        capacity: 12,
        handout: String::new(),
        professions: Vec::new(),
        competencies: Vec::new(),
        theme: Words::one(HandoutLanguage::Fr, code),
        objectives: Vec::new(),
        materials: Vec::new(),
        per_person: Vec::new(),
    }
}

fn dated(steps: impl IntoIterator<Item = TemplateSession>) -> Vec<DatedSession> {
    let at = |from: &TemplateSession| cohort().starts_on + Days::new(from.offset_days.into());
    let all = (1..).zip(steps);
    all.map(|(number, from)| DatedSession {
        number,
        date: at(&from),
        from,
    })
    .collect()
}

/// `eat` on day 0, `move` on day 7…, each of two hours.
fn weekly(codes: &[&str]) -> Vec<DatedSession> {
    let step = |(code, week): (&&str, u32)| step_of(code, week * 7, 120);
    dated(codes.iter().zip(0..).map(step))
}

fn opened(version: &[DatedSession]) -> Vec<GroupSession> {
    let session = |dated: &DatedSession| GroupSession {
        session: Session {
            starts: "14:00:00".parse().expect("an hour"),
            ..dated.session(id(dated.number), &cohort(), HandoutLanguage::Fr)
        },
        listed: 8,
        marked: false,
    };
    version.iter().map(session).collect()
}

fn id(number: u32) -> SessionId {
    SessionId(Uuid::from_u128(100 + u128::from(number)))
}

fn regenerated(
    from: &[DatedSession],
    to: &[DatedSession],
    sessions: &[GroupSession],
    now: &str,
) -> Vec<GroupLine> {
    regenerated_around((from, from), to, sessions, now)
}

/// The same where days were closed since: `plain` is the version as if they were not.
fn regenerated_around(
    (from, plain): (&[DatedSession], &[DatedSession]),
    to: &[DatedSession],
    sessions: &[GroupSession],
    now: &str,
) -> Vec<GroupLine> {
    let (cohort, cancellation) = (cohort(), why());
    let mut next = 1000;
    let of = Regeneration {
        cohort: &cohort,
        from,
        plain,
        to,
        language: HandoutLanguage::Fr,
        now: day(now).and_hms_opt(8, 0, 0).expect("an hour"),
        alone: false,
        cancellation: &cancellation,
    };
    of.lines(sessions, || {
        next += 1;
        id(next)
    })
}

/// `eat kept same`, by day.
fn told(lines: &[GroupLine]) -> Vec<String> {
    let told = |one: &GroupLine| {
        let (outcome, cause) = (one.outcome.code(), one.cause.code());
        format!("{} {outcome} {cause}", one.after.step)
    };
    lines.iter().map(told).collect()
}

/// The group after the lines were written.
fn written(lines: Vec<GroupLine>, before: &[GroupSession]) -> Vec<GroupSession> {
    let lines = lines.into_iter();
    let there = lines.filter(|one| one.outcome != GroupOutcome::LeftOut);
    there
        .map(|one| {
            let known = before.iter().find(|old| old.session.id == one.after.id);
            GroupSession {
                listed: known.map_or(8, |old| old.listed),
                marked: known.is_some_and(|old| old.marked),
                session: one.after,
            }
        })
        .collect()
}

#[test]
fn a_version_adds_shifts_and_drops_and_what_was_held_stays() {
    let from = weekly(&["eat", "move", "feet", "drugs"]);
    let to = dated([
        step_of("eat", 0, 90),
        step_of("move", 9, 120),
        step_of("mood", 14, 120),
        step_of("drugs", 21, 90),
    ]);
    let mut group = opened(&from);
    group[0].session.status = SessionStatus::Held;
    let lines = regenerated(&from, &to, &group, "2026-09-08");
    assert_eq!(
        told(&lines),
        [
            "eat kept held",
            "move moved other-day",
            "mood new added",
            "feet removed dropped",
            "drugs kept changed"
        ]
    );
    assert_eq!(lines[0].before.as_ref(), Some(&lines[0].after));
    assert_eq!(lines[1].after.date, day("2026-09-16"));
    assert_eq!(lines[3].after.cancelled, Some(why()));
    assert_eq!(
        lines[3].after.date,
        day("2026-09-21"),
        "it stays in the books"
    );
    assert_eq!(lines[4].changes, [StepChange::Minutes]);
    assert_eq!(lines[4].after.minutes, 90);
    let numbers: Vec<_> = lines.iter().map(|one| one.after.number).collect();
    assert_eq!(
        numbers,
        [1, 2, 3, 5, 4],
        "what goes makes room in the order"
    );
}

#[test]
fn a_session_somebody_chose_the_day_or_the_words_of_keeps_them() {
    let from = weekly(&["eat", "move"]);
    let mut other = step_of("move", 10, 90);
    other.theme = Words::one(HandoutLanguage::Fr, "walk");
    let to = dated([step_of("eat", 0, 120), other]);
    let mut group = opened(&from);
    group[1].session.date = day("2026-09-18");
    group[1].session.theme = "Marcher au bord de la Meuse".into();
    let lines = regenerated(&from, &to, &group, "2026-09-01");
    assert_eq!(told(&lines)[1], "move kept chosen-by-hand");
    assert_eq!(lines[1].after.date, day("2026-09-18"));
    assert_eq!(lines[1].after.theme, "Marcher au bord de la Meuse");
    assert_eq!(lines[1].changes, [StepChange::Minutes]);
}

#[test]
fn a_day_closed_since_the_group_began_was_chosen_by_nobody() {
    let plain = weekly(&["eat", "move"]);
    let mut from = plain.clone();
    from[1].date = day("2026-09-21");
    let mut to = dated([step_of("eat", 0, 120), step_of("move", 9, 120)]);
    to[1].date = day("2026-09-23");
    let mut group = opened(&plain);
    let lines = regenerated_around((&from, &plain), &to, &group, "2026-09-01");
    assert_eq!(told(&lines)[1], "move moved other-day");
    group[1].session.date = day("2026-09-15");
    let lines = regenerated_around((&from, &plain), &to, &group, "2026-09-01");
    assert_eq!(told(&lines)[1], "move kept chosen-by-hand");
}

#[test]
fn what_is_one_persons_marked_begun_or_nobodys_step_stays() {
    let from = weekly(&["eat", "move", "feet", "drugs"]);
    let to = weekly(&["eat"]);
    let mut group = opened(&from);
    group[1].session.kind = SessionKind::Individual;
    group[2].marked = true;
    group[3].session.step = String::new();
    let lines = regenerated(&from, &to, &group, "2026-09-08");
    assert_eq!(
        told(&lines),
        [
            "eat kept begun",
            "move kept for-one",
            "feet kept marked",
            " kept own"
        ]
    );
}

#[test]
fn a_kind_does_not_change_under_people_and_a_day_that_is_past_is_not_given() {
    let from = weekly(&["eat", "move", "feet"]);
    let mut alone = step_of("feet", 14, 120);
    alone.kind = SessionKind::Individual;
    let to = dated([
        step_of("mood", 0, 120),
        step_of("move", 2, 120),
        step_of("eat", 3, 120),
        alone,
    ]);
    let mut group = opened(&from);
    group[0].session.date = day("2026-09-13");
    let lines = regenerated(&from, &to, &group, "2026-09-12");
    assert_eq!(
        told(&lines),
        [
            "mood left-out day-past",
            "eat kept chosen-by-hand",
            "move kept day-past",
            "feet kept kind-listed"
        ]
    );
    assert_eq!(lines[3].after.kind, SessionKind::Group);
}

#[test]
fn a_new_session_takes_the_hour_and_place_of_the_one_before_it() {
    let from = weekly(&["eat", "move"]);
    let to = weekly(&["eat", "mood", "move"]);
    let mut group = opened(&from);
    let room = Some(RoomId(Uuid::from_u128(9)));
    group[0].session.place = "Foyer rural".into();
    group[0].session.arranged = Arrangement {
        room,
        transport: "navette".into(),
        ..Arrangement::default()
    };
    let lines = regenerated(&from, &to, &group, "2026-09-01");
    let new = &lines[1];
    assert_eq!(told(&lines)[1], "mood new added");
    assert_eq!(
        (new.like, &new.after.place[..]),
        (Some(id(1)), "Foyer rural")
    );
    assert_eq!(new.after.starts, group[0].session.starts);
    assert_eq!(new.after.arranged.room, room);
    assert_eq!(new.after.arranged.transport, "", "nobody ordered it");
}

#[test]
fn a_step_a_version_dropped_comes_back_with_it_and_one_somebody_cancelled_does_not() {
    let (with, without) = (weekly(&["eat", "move", "feet"]), weekly(&["eat", "feet"]));
    let mut group = opened(&with);
    group[2].session.status = SessionStatus::Cancelled;
    let first = regenerated(&with, &without, &group, "2026-09-01");
    assert!(told(&first).contains(&"move removed dropped".to_owned()));
    let group = written(first, &group);
    let back = regenerated(&without, &with, &group, "2026-09-01");
    let told = told(&back);
    assert!(told.contains(&"move new added".to_owned()), "{told:?}");
    assert!(told.contains(&"feet kept cancelled".to_owned()), "{told:?}");
    assert_eq!(told.len(), 4);
}

/// A version: some of the steps, on their days, so long.
fn version() -> impl Strategy<Value = Vec<DatedSession>> {
    let step = (
        any::<bool>(),
        0..6_u32,
        prop::sample::select(vec![60_u32, 90, 120]),
    );
    prop::collection::vec(step, STEPS.len()).prop_map(|steps| {
        let mut offset = 0;
        let kept = STEPS.iter().zip(steps).filter(|(_, (there, ..))| *there);
        dated(kept.map(|(code, (_, days, minutes))| {
            offset += days;
            step_of(code, offset, minutes)
        }))
    })
}

/// What became of each session since the group was opened.
fn lived() -> impl Strategy<Value = Vec<(u8, u64)>> {
    prop::collection::vec((0..9_u8, 0..20_u64), STEPS.len())
}

fn live(group: &mut [GroupSession], lived: &[(u8, u64)]) {
    for (one, (what, days)) in group.iter_mut().zip(lived) {
        match what {
            0 => one.session.status = SessionStatus::Held,
            1 => one.session.status = SessionStatus::Cancelled,
            2 => one.marked = true,
            3 => one.session.date = one.session.date + Days::new(*days),
            4 => one.session.kind = SessionKind::Individual,
            5 => one.session.step = String::new(),
            _ => {}
        }
    }
}

fn done_for_good(one: &GroupSession) -> bool {
    one.marked || one.session.status != SessionStatus::Planned
}

proptest! {
    #[test]
    fn every_session_is_told_of_once_and_what_took_place_is_not_touched(
        (from, to, lived, today) in (version(), version(), lived(), 0..40_u64),
    ) {
        let mut group = opened(&from);
        live(&mut group, &lived);
        let today = (cohort().starts_on + Days::new(today)).to_string();
        let lines = regenerated(&from, &to, &group, &today);
        for one in &group {
            let told: Vec<_> = lines
                .iter()
                .filter(|line| line.before.as_ref().is_some_and(|old| old.id == one.session.id))
                .collect();
            prop_assert_eq!(told.len(), 1);
            prop_assert_eq!(told[0].before.as_ref(), Some(&one.session));
            if done_for_good(one) {
                prop_assert_eq!(told[0].outcome, GroupOutcome::Kept);
                prop_assert_eq!(&told[0].after, &one.session);
            }
        }
        let mut numbers: Vec<_> = written(lines, &group)
            .iter()
            .map(|one| one.session.number)
            .collect();
        let all = numbers.len();
        numbers.sort_unstable();
        numbers.dedup();
        prop_assert_eq!(numbers.len(), all, "each has its own place in the order");
    }

    #[test]
    fn the_version_a_group_follows_changes_nothing(version in version()) {
        let group = opened(&version);
        for line in regenerated(&version, &version, &group, "2026-09-01") {
            prop_assert_eq!(line.cause, GroupCause::Same);
            prop_assert_eq!(line.before.as_ref(), Some(&line.after));
        }
    }

    #[test]
    fn a_version_followed_already_has_nothing_more_to_change(
        (from, to, lived, today) in (version(), version(), lived(), 0..40_u64),
    ) {
        let mut group = opened(&from);
        live(&mut group, &lived);
        let today = (cohort().starts_on + Days::new(today)).to_string();
        let group = written(regenerated(&from, &to, &group, &today), &group);
        for line in regenerated(&to, &to, &group, &today) {
            let still = [GroupOutcome::Kept, GroupOutcome::LeftOut];
            prop_assert!(still.contains(&line.outcome), "{}", line.after.step);
            if line.outcome == GroupOutcome::Kept {
                prop_assert_eq!(line.before.as_ref(), Some(&line.after));
            }
        }
    }
}
