//! Offers begun before the period that become complete in it, beside the grid.
//!
//! Reading: a follow-up offer begins with an update. One that comes after an evaluation of a later day than
//! that begins the next; the others belong to the offer that runs. An update of the period ends it; an evaluation of that day
//! still closes it.

use super::episodes::Episode;
use super::{Cells, Ground};
use etp_domain::{AssessmentFact, AssessmentKind};
use etp_report::Period;

/// Whether an offer is complete on the last day of a ground's period.
type Rule = fn(Ground<'_>, &Episode) -> bool;

pub(super) fn count(ground: Ground<'_>, cells: &mut Cells) {
    let initial = |patient| {
        let mut all = ground.episodes(patient).into_iter();
        all.any(|one| ground.becomes(&one, |then, one| then.initial_offer(one)))
    };
    cells.insert("initial-offer-across", ground.those(initial));
    let rules: [(_, Rule); 2] = [
        ("follow-up-offer-across", |then, one| {
            then.follow_up_offer(one, false, false)
        }),
        ("follow-up-offer-individual-across", |then, one| {
            then.follow_up_offer(one, true, false)
        }),
    ];
    for (name, rule) in rules {
        let follow = |patient| {
            let mut all = ground.running(patient).into_iter();
            all.any(|one| ground.becomes(&one, rule))
        };
        cells.insert(name, ground.those(follow));
    }
}

impl<'a> Ground<'a> {
    /// Begun before the period, not complete the day before it, complete on its last day, evaluated in it.
    fn becomes(self, episode: &Episode, complete: Rule) -> bool {
        let eve = self.period.first().pred_opt().expect("a day before");
        let period = Period::between(eve, eve).expect("a day");
        let before = Ground { period, ..self };
        let evaluations = self.acts(episode, AssessmentKind::Evaluation);
        episode.begun <= eve
            && !complete(before, episode)
            && complete(self, episode)
            && evaluations.iter().any(|one| self.in_period(one.on))
    }

    /// The follow-up offers that run, each from its first update on.
    fn running(self, patient: u32) -> Vec<Episode> {
        let own = |one: &&AssessmentFact| one.patient == patient;
        let mut all: Vec<Episode> = Vec::new();
        for act in self.facts.assessments.iter().filter(own) {
            if act.kind != AssessmentKind::Updated || act.on > self.period.last() {
                continue;
            }
            let same = |one: &&mut Episode| one.programme == act.programme;
            let running = all.iter_mut().rev().find(same);
            let opens = running.is_none_or(|one| {
                let evaluations = self.acts(one, AssessmentKind::Evaluation);
                let after = evaluations
                    .iter()
                    .any(|past| one.begun < past.on && past.on <= act.on);
                let ended = [one.next, one.updated]
                    .into_iter()
                    .flatten()
                    .any(|next| next <= act.on);
                let opens = after || ended || self.in_period(act.on);
                if opens && !ended {
                    one.updated = Some(act.on);
                }
                opens
            });
            if opens {
                let shared = self.shared(patient).into_iter();
                let later = shared.filter(|one| one.programme == act.programme && one.on > act.on);
                all.push(Episode {
                    patient,
                    programme: act.programme,
                    begun: act.on,
                    next: later.map(|one| one.on).min(),
                    updated: None,
                });
            }
        }
        all
    }
}
