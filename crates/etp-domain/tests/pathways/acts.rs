//! Random acts of a coordinator, on random days, most of them not far from sense.

use etp_domain::{AssessmentKind, DecisionKind, EndReason, EndingKind, Offer};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// What somebody does. Days count from today, back or ahead.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Act {
    Enrol {
        offer: Offer,
        follows: bool,
        referred: Option<i64>,
    },
    Assess {
        kind: AssessmentKind,
    },
    AgreePlan {
        words: &'static str,
    },
    Attend {
        code: &'static str,
    },
    /// On the evaluation of this number among all assessments.
    Decide {
        number: usize,
        kind: DecisionKind,
        proposal: &'static str,
        follow_up: Option<i64>,
    },
    End {
        kind: EndingKind,
        reason: EndReason,
        note: &'static str,
    },
    Resume,
    Move {
        version: u32,
    },
    /// What a coordinator would do next, whatever that is.
    Next,
}

impl Act {
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Enrol { .. } => "enrol",
            Self::Assess { .. } => "assess",
            Self::AgreePlan { .. } => "agree-plan",
            Self::Attend { .. } => "attend",
            Self::Decide { .. } => "decide",
            Self::End { .. } => "end",
            Self::Resume => "resume",
            Self::Move { .. } => "move",
            Self::Next => "next",
        }
    }
}

/// An act, so many days later, dated so many days from then.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) later: i64,
    pub(crate) programme: usize,
    /// Counted back from the person's latest pathway.
    pub(crate) pathway: usize,
    pub(crate) day: i64,
    pub(crate) act: Act,
}

/// Up to 40 acts, after somebody came for the first time: else most lives would be over before
/// anything happened.
pub(crate) fn steps() -> impl Strategy<Value = Vec<Step>> {
    let first = Step {
        later: 0,
        programme: 0,
        pathway: 0,
        day: 0,
        act: Act::Enrol {
            offer: Offer::Initial,
            follows: false,
            referred: None,
        },
    };
    vec(step(), 1..40).prop_map(move |mut steps| {
        steps.insert(0, first.clone());
        steps
    })
}

fn step() -> impl Strategy<Value = Step> {
    let later = prop_oneof![2 => Just(0), 5 => 1..20_i64];
    let day = prop_oneof![6 => Just(0), 4 => -12..=0_i64, 1 => -60..=3_i64];
    let programme = prop_oneof![6 => Just(0), 1 => Just(1)];
    let pathway = prop_oneof![9 => Just(0), 1 => 0..3_usize];
    (later, programme, pathway, day, act()).prop_map(|(later, programme, pathway, day, act)| Step {
        later,
        programme,
        pathway,
        day,
        act,
    })
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        5 => enrol(),
        8 => assess(),
        3 => words().prop_map(|words| Act::AgreePlan { words }),
        4 => select(&["a", "b"][..]).prop_map(|code| Act::Attend { code }),
        4 => decide(),
        4 => end(),
        1 => Just(Act::Resume),
        1 => (1..4_u32).prop_map(|version| Act::Move { version }),
        10 => Just(Act::Next),
    ]
}

fn words() -> impl Strategy<Value = &'static str> {
    prop_oneof![1 => Just(""), 1 => Just("  "), 6 => Just("Marcher")]
}

fn assess() -> impl Strategy<Value = Act> {
    let kind = prop_oneof![
        4 => Just(AssessmentKind::Shared),
        1 => Just(AssessmentKind::Updated),
        3 => Just(AssessmentKind::Evaluation),
    ];
    kind.prop_map(|kind| Act::Assess { kind })
}

fn enrol() -> impl Strategy<Value = Act> {
    let follows = prop_oneof![4 => Just(true), 1 => Just(false)];
    (select(Offer::ALL), follows, option::of(-20..=3_i64)).prop_map(|(offer, follows, referred)| {
        Act::Enrol {
            offer,
            follows,
            referred,
        }
    })
}

fn decide() -> impl Strategy<Value = Act> {
    let follow_up = option::of(prop_oneof![1 => -20..0_i64, 2 => 0..200_i64]);
    let number = prop_oneof![2 => Just(0), 1 => 0..4_usize];
    (number, select(DecisionKind::ALL), words(), follow_up).prop_map(
        |(number, kind, proposal, follow_up)| Act::Decide {
            number,
            kind,
            proposal,
            follow_up,
        },
    )
}

fn end() -> impl Strategy<Value = Act> {
    let kind = prop_oneof![1 => Just(EndingKind::NotIncluded), 2 => Just(EndingKind::Exited)];
    (kind, select(EndReason::ALL), words()).prop_map(|(kind, reason, note)| Act::End {
        kind,
        reason,
        note,
    })
}
