//! The demonstration as a coordinator finds it on a morning: nothing in it is impossible, and little
//! is due.

mod week;

use super::*;
use crate::forms::AskDue;
use crate::{FixedClock, HttpHubs, SystemChance, due, programmes};
use chrono::NaiveTime;
use etp_domain::{
    AssessmentKind, DueKind, EndingKind, Enrolment, Offer, Pathway, PathwayAct, SkillLevel,
};
use etp_store::{KdfCost, PathwayFilter};
use std::collections::BTreeSet;
use std::sync::Arc;

fn furnished(folder: &Path, country: Country, today: &str) -> Desk {
    let today: NaiveDate = today.parse().unwrap();
    let doors = Doors {
        clock: Arc::new(FixedClock(today.and_time(NaiveTime::MIN).and_utc())),
        chance: Arc::new(SystemChance),
        hubs: Arc::new(HttpHubs),
        cost: KdfCost::floor_for_tests(),
    };
    let form = CreateRegister {
        centre_code: "FR-08-GIVET-01".to_owned(),
        centre_name: "Centre".to_owned(),
        country,
        region: String::new(),
        phone: String::new(),
        languages: vec![],
        place: None,
        member: None,
        professional: "C. Noël".to_owned(),
        passphrase: "sentier-demonstration".to_owned(),
        passphrase_again: "sentier-demonstration".to_owned(),
        demo: true,
    };
    desk::create_register(folder, doors, form).unwrap()
}

fn pathways(desk: &Desk) -> Vec<Pathway> {
    desk.read(|reader| Ok(reader.pathways(PathwayFilter::All)?))
        .unwrap()
}

/// Asks of every act, in its turn, whether it could be done.
fn replay(pathway: &Pathway, today: NaiveDate) {
    let mut so_far = Pathway {
        enrolment: Enrolment {
            ending: None,
            ..pathway.enrolment.clone()
        },
        assessments: vec![],
        plans: vec![],
        ..pathway.clone()
    };
    assert!(!pathway.twin, "{:?}", pathway.enrolment);
    for one in &pathway.assessments {
        let (kind, on) = (one.kind, one.on);
        so_far.may(PathwayAct::Assess { kind, on }, today).unwrap();
        so_far.assessments.push(one.clone());
        if let Some(decision) = &one.decision {
            let evaluation = one.id;
            let act = PathwayAct::Decide {
                evaluation,
                decision,
            };
            so_far.may(act, today).unwrap();
        }
    }
    for plan in &pathway.plans {
        let (on, goals) = (plan.agreed_on, plan.goals.as_slice());
        so_far
            .may(PathwayAct::AgreePlan { on, goals }, today)
            .unwrap();
        so_far.plans.push(plan.clone());
    }
    if let Some(ending) = &pathway.enrolment.ending {
        so_far.may(PathwayAct::End(ending), today).unwrap();
    }
    let met = pathway.attended().map(|session| session.date).min();
    let assessed = pathway.assessed_on();
    assert!(met.is_none() || assessed.is_none() || assessed < met);
}

#[test]
fn nothing_invented_is_impossible_and_little_is_due() {
    for today in ["2026-11-22", "2027-01-05"] {
        let folder = tempfile::tempdir().unwrap();
        let desk = furnished(folder.path(), Country::France, today);
        let all = pathways(&desk);
        all.iter().for_each(|one| replay(one, desk.today()));
        let everything = AskDue {
            programme: None,
            kinds: vec![],
        };
        let view = due::due(&desk, &everything).unwrap();
        assert!((15..=40).contains(&view.matching), "{:?}", view.counts);
        let kinds: BTreeSet<_> = view.counts.iter().map(|count| count.kind).collect();
        for kind in [
            DueKind::Assessment,
            DueKind::Plan,
            DueKind::Evaluation,
            DueKind::LetterEntry,
            DueKind::DeclarationChange,
            DueKind::YearlyEvaluation,
        ] {
            assert!(kinds.contains(&kind), "{kind:?} is missing on {today}");
        }
        told(&all);
        declared(&desk);
        week::as_planned(&desk);
    }
}

/// Every part of a pathway is there to be shown.
fn told(all: &[Pathway]) {
    let some = |what: &str, is: &dyn Fn(&Pathway) -> bool| {
        assert!(all.iter().any(is), "{what}");
    };
    some("a follow-up", &|one| {
        one.enrolment.offer == Offer::FollowUp && one.enrolment.follows.is_some()
    });
    some("somebody who waits", &|one| {
        one.enrolment.cohort.is_none() && one.enrolment.ending.is_none()
    });
    let ended = |one: &Pathway| one.enrolment.ending.as_ref().map(|ending| ending.kind);
    some("somebody not included", &|one| {
        ended(one) == Some(EndingKind::NotIncluded)
    });
    some("a drop-out", &|one| {
        let ending = one.enrolment.ending.as_ref();
        ending.is_some_and(|it| it.kind == EndingKind::Exited && it.reason.is_drop_out())
    });
    some("a letter that left", &|one| {
        one.letters.iter().any(|letter| letter.sent_on.is_some())
    });
    some("two goals rated on the way", &|one| {
        let mut evaluations = one.assessments.iter();
        let open = one.enrolment.ending.is_none() && one.closing_evaluation().is_none();
        open && evaluations.any(|it| {
            let rated = it.content.results.iter();
            it.kind == AssessmentKind::Evaluation
                && rated
                    .filter(|it| it.level != SkillLevel::NotAddressed)
                    .count()
                    > 0
                && it.content.results.len() == 2
        })
    });
}

/// The main programme differs in one thing from what was declared.
fn declared(desk: &Desk) {
    let mut cards = programmes::programmes(desk).unwrap().into_iter();
    let main = cards.find(|card| card.pathology == etp_domain::Pathology::Diabetes2);
    let readiness = programmes::readiness(desk, main.unwrap().id).unwrap();
    let codes: Vec<_> = readiness
        .differences
        .iter()
        .map(|one| one.code.as_str())
        .collect();
    assert_eq!(codes, ["team-new"]);
    assert_eq!(readiness.declarations.len(), 1);
}

#[test]
fn a_centre_of_another_country_has_its_demonstration_too() {
    let folder = tempfile::tempdir().unwrap();
    let desk = furnished(folder.path(), Country::Germany, "2026-06-17");
    let all = pathways(&desk);
    assert!(all.len() > 100);
    all.iter().for_each(|one| replay(one, desk.today()));
}
