//! Small invented centres, crowded on purpose: few people, many acts on the same days, so that edges and
//! coincidences come up often.

use super::periods::edges;
use super::told::{Act, Enrolled, Letter, Listed, Meeting, Told};
use chrono::{Days, NaiveDate};
use etp_domain::{
    Addressee, AssessmentKind, DecisionKind, LetterKind, Mark, PlaceKind, ReferralOrigin,
    SessionKind,
};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeSet;

/// Days from 2022 to 2025, leap day included.
const DAYS: u64 = 1461;

/// A centre.
pub(super) fn centre() -> impl Strategy<Value = Told> {
    let parts = (
        vec(enrolled(), 0..6),
        vec(act(), 0..18),
        vec(meeting(), 0..16),
        vec(letter(), 0..4),
        vec((0..3_u32, person()), 0..4),
    );
    parts.prop_map(|(enrolled, acts, meetings, letters, ties)| Told {
        enrolled,
        acts,
        meetings,
        letters,
        ties,
    })
}

/// Mostly the first two people, so that a lot happens to somebody.
fn person() -> impl Strategy<Value = u32> {
    prop_oneof![5 => Just(0_u32), 2 => Just(1), 1 => 2..4_u32]
}

fn programme() -> impl Strategy<Value = u32> {
    prop_oneof![4 => Just(0_u32), 2 => Just(1), 1 => Just(2)]
}

fn day() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(2022, 1, 1).expect("a day");
    let any = (0..DAYS).prop_map(move |days| first + Days::new(days));
    prop_oneof![select(edges()), any]
}

fn mark() -> impl Strategy<Value = Option<Mark>> {
    let there = select(vec![Mark::Present, Mark::Late, Mark::LeftEarly]);
    prop_oneof![5 => there.prop_map(Some), 1 => select(Mark::ALL.to_vec()).prop_map(Some), 1 => Just(None)]
}

fn enrolled() -> impl Strategy<Value = Enrolled> {
    let origin = select(ReferralOrigin::ALL.to_vec());
    let parts = (
        person(),
        programme(),
        day(),
        origin,
        weighted(0.4, 0..500_u64),
    );
    parts.prop_map(|(patient, programme, on, origin, stayed)| Enrolled {
        patient,
        programme,
        on,
        origin,
        ended: stayed.map(|days| on + Days::new(days)),
    })
}

fn act() -> impl Strategy<Value = Act> {
    let kind = prop_oneof![
        3 => Just(AssessmentKind::Shared),
        2 => Just(AssessmentKind::Updated),
        4 => Just(AssessmentKind::Evaluation),
    ];
    let decision = weighted(0.3, select(DecisionKind::ALL.to_vec()));
    let how = (
        prop::bool::weighted(0.2),
        prop::bool::weighted(0.8),
        decision,
        any::<bool>(),
    );
    let parts = (person(), weighted(0.9, programme()), kind, day(), how);
    parts.prop_map(|(patient, programme, kind, on, how)| {
        let (remote, individual, decision, proposal) = how;
        let evaluation = kind == AssessmentKind::Evaluation;
        Act {
            patient,
            programme,
            kind,
            on,
            remote,
            individual,
            decision: decision.filter(|_| evaluation),
            proposal: proposal && evaluation,
        }
    })
}

fn meeting() -> impl Strategy<Value = Meeting> {
    let kind = prop_oneof![
        3 => Just(SessionKind::Individual),
        5 => Just(SessionKind::Group),
        1 => Just(SessionKind::Caregivers),
    ];
    let place = prop_oneof![
        2 => Just(Some(PlaceKind::Hospital)),
        6 => weighted(0.85, select(PlaceKind::ALL.to_vec())),
    ];
    let how = (prop::bool::weighted(0.1), prop::bool::weighted(0.15));
    let who = (vec(listed(), 0..5), vec((0..3_u32, mark()), 0..3));
    (programme(), day(), kind, place, how, who).prop_map(
        |(programme, on, kind, place, how, who)| {
            let (cancelled, remote) = how;
            let (list, caregivers) = who;
            Meeting {
                programme,
                on,
                kind,
                place,
                cancelled,
                remote,
                list: seated(list, kind),
                caregivers,
            }
        },
    )
}

/// Each person once; one at an individual session; nobody where only caregivers are invited.
fn seated(mut list: Vec<Listed>, kind: SessionKind) -> Vec<Listed> {
    let mut seen = BTreeSet::new();
    list.retain(|one| seen.insert(one.patient));
    list.truncate(match kind {
        SessionKind::Group => list.len(),
        SessionKind::Individual => 1,
        SessionKind::Caregivers => 0,
    });
    list
}

fn listed() -> impl Strategy<Value = Listed> {
    let parts = (
        person(),
        mark(),
        prop::bool::weighted(0.2),
        prop::bool::weighted(0.2),
    );
    parts.prop_map(|(patient, mark, remote, companion)| Listed {
        patient,
        mark,
        remote,
        companion,
    })
}

fn letter() -> impl Strategy<Value = Letter> {
    let kind = prop_oneof![3 => Just(LetterKind::End), 1 => select(LetterKind::ALL.to_vec())];
    let to = prop_oneof![
        4 => Just((Addressee::Doctor, true)),
        1 => Just((Addressee::Doctor, false)),
        1 => Just((Addressee::Patient, false)),
    ];
    let parts = (person(), programme(), kind, to, day());
    parts.prop_map(|(patient, programme, kind, to, on)| Letter {
        patient,
        programme,
        kind,
        addressee: to.0,
        to_doctor: to.1,
        on,
    })
}
