//! What makes a life of pathways impossible, in the words of the trade. It reads plain records and
//! must never ask the rules it checks.

use crate::records::{Course, Entry, Life, What};
use chrono::NaiveDate;
use etp_domain::{AssessmentKind, DecisionKind, EndReason, EndingKind, Offer};

type Rule = (&'static str, fn(&Course) -> bool);

/// Each is true of every possible course.
const RULES: &[Rule] = &[
    ("nothing is dated ahead", nothing_ahead),
    (
        "nothing happens before the referral",
        nothing_before_the_referral,
    ),
    ("nothing is written once it is over", nothing_once_over),
    ("a pathway opens once", opens_once),
    (
        "nothing is planned or evaluated before the entry",
        nothing_before_the_entry,
    ),
    ("a plan has a goal", plans_have_goals),
    (
        "a decision comes from an evaluation",
        decisions_come_from_evaluations,
    ),
    ("a decision that goes on proposes how", decisions_propose),
    ("an ending has a reason that fits", endings_have_reasons),
    (
        "who began exits, who did not is not included",
        endings_fit_what_happened,
    ),
    ("nothing happens after the end", nothing_after_the_end),
    ("a move changes the version", moves_change_something),
];

/// The first rule that the records break.
pub(crate) fn broken(life: &Life) -> Option<&'static str> {
    life.programmes.iter().find_map(|courses| {
        let of_a_course = |course| RULES.iter().find(|(_, holds)| !holds(course));
        if overlap(courses) {
            return Some("never two at a time in one programme");
        }
        if !courses
            .iter()
            .all(|course| follows_something(course, courses))
        {
            return Some("a follow-up follows an evaluation");
        }
        courses.iter().find_map(of_a_course).map(|(rule, _)| *rule)
    })
}

fn overlap(courses: &[Course]) -> bool {
    let run = |course: &Course| {
        let end = course.ended().map_or(NaiveDate::MAX, |entry| entry.on);
        (course.enrolled_on, end)
    };
    let mut runs: Vec<_> = courses.iter().map(run).collect();
    runs.sort();
    runs.windows(2).any(|pair| pair[0].1 > pair[1].0)
}

fn follows_something(course: &Course, courses: &[Course]) -> bool {
    let evaluated = |number: usize| {
        courses[number]
            .assessments()
            .any(|(kind, _)| kind == AssessmentKind::Evaluation)
    };
    course.offer == Offer::Initial || course.follows.is_some_and(evaluated)
}

/// Entries with a day of their own.
fn dated(course: &Course) -> impl Iterator<Item = &Entry> {
    let undated = |what: &What| matches!(what, What::Resumed | What::Moved { .. });
    course
        .entries
        .iter()
        .filter(move |entry| !undated(&entry.what))
}

fn nothing_ahead(course: &Course) -> bool {
    course.enrolled_on <= course.written && dated(course).all(|entry| entry.on <= entry.written)
}

fn nothing_before_the_referral(course: &Course) -> bool {
    course.referred_on.is_none_or(|referred| {
        referred <= course.enrolled_on && dated(course).all(|entry| entry.on >= referred)
    })
}

fn nothing_once_over(course: &Course) -> bool {
    let mut over = false;
    course.entries.iter().all(|entry| {
        let resumes = entry.what == What::Resumed;
        let fits = over == resumes;
        over = matches!(entry.what, What::Ended { .. });
        fits
    })
}

fn opens(course: &Course, kind: AssessmentKind) -> bool {
    match kind {
        AssessmentKind::Shared => true,
        AssessmentKind::Updated => course.offer != Offer::Initial,
        AssessmentKind::Evaluation => false,
    }
}

/// A shared assessment is never written into a pathway that an earlier one opened.
fn opens_once(course: &Course) -> bool {
    let mut opened = false;
    course.assessments().all(|(kind, _)| {
        let again = opened && kind == AssessmentKind::Shared;
        opened |= opens(course, kind);
        !again
    })
}

fn nothing_before_the_entry(course: &Course) -> bool {
    let mut entry_day = None;
    course.entries.iter().all(|entry| match entry.what {
        What::Assessed(kind) if entry_day.is_none() && opens(course, kind) => {
            entry_day = Some(entry.on);
            true
        }
        What::Assessed(_) | What::Planned { .. } => entry_day.is_some_and(|day| entry.on >= day),
        _ => true,
    })
}

fn plans_have_goals(course: &Course) -> bool {
    course.entries.iter().all(|entry| match entry.what {
        What::Planned { words } => !words.trim().is_empty(),
        _ => true,
    })
}

fn decisions_come_from_evaluations(course: &Course) -> bool {
    course.entries.iter().all(|entry| match entry.what {
        What::Decided { about, .. } => course
            .assessments()
            .nth(about)
            .is_some_and(|(kind, on)| kind == AssessmentKind::Evaluation && entry.on >= on),
        _ => true,
    })
}

fn decisions_propose(course: &Course) -> bool {
    course.entries.iter().all(|entry| match entry.what {
        What::Decided {
            kind,
            proposal,
            follow_up,
            ..
        } => {
            let proposes = kind == DecisionKind::Stop || !proposal.trim().is_empty();
            proposes && follow_up.is_none_or(|day| day >= entry.on)
        }
        _ => true,
    })
}

fn endings_have_reasons(course: &Course) -> bool {
    use EndReason as Because;
    course.entries.iter().all(|entry| match entry.what {
        What::Ended {
            reason: Because::Other,
            note,
            ..
        } => !note.trim().is_empty(),
        What::Ended {
            kind: EndingKind::NotIncluded,
            reason,
            ..
        } => matches!(
            reason,
            Because::NoNeed
                | Because::MedicalCriteria
                | Because::Language
                | Because::Distance
                | Because::Unavailable
                | Because::Motivation
                | Because::DailyNeeds
                | Because::HealthProblem
                | Because::MedicalFirst
                | Because::Refused
                | Because::Transport
                | Because::Cognitive
                | Because::Psychiatric
                | Because::Died
                | Because::Moved
                | Because::Unknown
        ),
        _ => true,
    })
}

fn endings_fit_what_happened(course: &Course) -> bool {
    let mut began = false;
    course.entries.iter().all(|entry| match entry.what {
        What::Planned { .. } | What::Attended { .. } => {
            began = true;
            true
        }
        What::Assessed(kind) => {
            began |= kind == AssessmentKind::Evaluation;
            true
        }
        What::Ended { kind, .. } => began == (kind == EndingKind::Exited),
        _ => true,
    })
}

fn nothing_after_the_end(course: &Course) -> bool {
    course.entries.iter().enumerate().all(|(place, entry)| {
        let before = course.entries[..place].iter();
        let mut happened = before.filter(|one| {
            matches!(
                one.what,
                What::Assessed(_)
                    | What::Planned { .. }
                    | What::Attended { .. }
                    | What::Decided { .. }
            )
        });
        !matches!(entry.what, What::Ended { .. })
            || (entry.on >= course.enrolled_on && happened.all(|one| one.on <= entry.on))
    })
}

fn moves_change_something(course: &Course) -> bool {
    course.entries.iter().all(|entry| match entry.what {
        What::Moved { from, to } => from != to,
        _ => true,
    })
}
