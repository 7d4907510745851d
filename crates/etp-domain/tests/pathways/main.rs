//! No sequence of acts makes an impossible pathway, and no possible act is refused.
//!
//! Random acts on random days are asked of the rules; what they let pass is written into plain
//! records, and a checker written from the words of the trade, which never asks the rules, reads
//! those records after each act.

mod acts;
mod asked;
mod checker;
mod records;

use acts::{Act, Step, steps};
use asked::says_yes;
use checker::broken;
use etp_domain::{AssessmentKind, Offer, Stage, belongs, previous_end, twins};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use records::Life;
use std::collections::BTreeMap;

/// Plays one act: asks, compares the answer with the checker's, writes it down if the answer is yes.
fn play(life: &mut Life, step: &mut Step) -> Result<bool, String> {
    life.today += chrono::Duration::days(step.later);
    if let Act::Next = step.act {
        step.act = life.next(step.programme);
    }
    let mut after = life.clone();
    let Some(course) = after.apply(step) else {
        return Ok(false);
    };
    let possible = broken(&after);
    let yes = match step.act {
        Act::Attend { .. } => possible.is_none(),
        _ => says_yes(life, &after, step, course),
    };
    match (yes, possible) {
        (true, Some(rule)) => return Err(format!("{rule}, and yet {step:?} was let pass")),
        (false, None) => return Err(format!("{step:?} is possible, and was refused")),
        (true, None) => *life = after,
        (false, Some(_)) => {}
    }
    Ok(yes)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..Default::default() })]

    #[test]
    fn no_sequence_of_acts_makes_an_impossible_pathway(mut steps in steps()) {
        let mut life = Life::new();
        for step in &mut steps {
            let played = play(&mut life, step);
            prop_assert!(played.is_ok(), "{}\n{life:#?}", played.unwrap_err());
            for programme in 0..life.programmes.len() {
                prop_assert!(twins(&life.enrolments(programme)).is_empty());
            }
        }
    }

    #[test]
    fn a_note_belongs_to_one_pathway_unless_all_are_over(mut steps in steps()) {
        let mut life = Life::new();
        for step in &mut steps {
            prop_assert!(play(&mut life, step).is_ok());
        }
        let all = life.enrolments(0);
        for day in life.days() {
            let note = asked::note(AssessmentKind::Shared, day);
            let takers = all.iter().filter(|one| belongs(&note, one, previous_end(one, &all)));
            let over = all.iter().all(|one| one.ending.as_ref().is_some_and(|end| end.on < day));
            prop_assert_eq!(takers.count(), usize::from(!over), "{}", day);
        }
    }
}

/// Without this, a rule that refuses everything would pass as well.
#[test]
fn the_acts_reach_every_stage_and_every_offer() {
    let mut runner = TestRunner::deterministic();
    let mut stages: BTreeMap<Stage, u32> = BTreeMap::new();
    let mut acts: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    let mut offers: BTreeMap<Offer, u32> = BTreeMap::new();
    for _ in 0..300 {
        let mut life = Life::new();
        for mut step in steps().new_tree(&mut runner).unwrap().current() {
            let yes = play(&mut life, &mut step).unwrap();
            let count = acts.entry(step.act.name()).or_default();
            *(if yes { &mut count.0 } else { &mut count.1 }) += 1;
            for stage in life.stages() {
                *stages.entry(stage).or_default() += 1;
            }
        }
        for one in life.programmes.iter().flatten() {
            *offers.entry(one.offer).or_default() += 1;
        }
    }
    for stage in Stage::ALL {
        assert!(
            stages.get(stage).is_some_and(|count| *count >= 20),
            "{stages:?}"
        );
    }
    for offer in Offer::ALL {
        assert!(
            offers.get(offer).is_some_and(|count| *count >= 20),
            "{offers:?}"
        );
    }
    assert_eq!(acts.len(), 8, "{acts:?}");
    for (name, (yes, no)) in &acts {
        assert!(*yes >= 15 && *no >= 15, "{name}: {acts:?}");
    }
}
