//! 4.1 to 4.4: complete offers, and the letter to the doctor.
//!
//! Readings:
//! - The evaluation and the proposal of an offer may be two evaluations of the same stretch.
//! - A follow-up offer begins with an update of the period, in the programme of that update, with or
//!   without a shared assessment before it; what belongs to it comes on a later day (evaluation, proposal)
//!   or from that day on (presences), and before any new shared assessment. The first update of several
//!   needs no loop of its own: what is enough since a later one is enough since the first.

use super::episodes::Episode;
use super::{Cells, Counted, Ground};
use chrono::NaiveDate;
use etp_domain::{AssessmentFact, AssessmentKind, DecisionKind, LetterKind};

pub(super) fn count(ground: Ground<'_>, cells: &mut Cells) {
    let initial = |one: &Episode| ground.initial_offer(one);
    let any = |patient, rule: &dyn Fn(&Episode) -> bool| ground.begun(patient).iter().any(rule);
    cells.insert(
        "initial-offer",
        ground.those(|patient| any(patient, &initial)),
    );
    let ended = |one: &Episode| initial(one) && ground.ended_by_an_act(one);
    cells.insert(
        "initial-offer-updated",
        ground.those(|patient| any(patient, &ended)),
    );
    let follow = |patient, individual, updated| {
        let mut all = ground.stretches(patient).into_iter();
        all.any(|one| ground.follow_up_offer(&one, individual, updated))
    };
    cells.insert(
        "follow-up-offer",
        ground.those(|patient| follow(patient, false, false)),
    );
    let alone = ground.those(|patient| follow(patient, true, false));
    cells.insert("follow-up-offer-individual", alone);
    let again = ground.those(|patient| follow(patient, false, true));
    cells.insert("follow-up-offer-updated", again);
    let letters = ground.facts.letters.iter();
    let sent = letters.filter(|one| one.kind == LetterKind::End && one.to_doctor);
    let sent = sent.filter(|one| ground.in_period(one.sent_on));
    cells.insert(
        "doctor-informed",
        Counted::These(sent.map(|one| one.patient).collect()),
    );
}

fn proposes(evaluation: &AssessmentFact) -> bool {
    evaluation.proposal
        || matches!(
            evaluation.decision,
            Some(DecisionKind::Reinforcement | DecisionKind::Resumption)
        )
}

impl Ground<'_> {
    fn enough(self, episode: &Episode, from: NaiveDate, to: NaiveDate) -> bool {
        let came = self.presences(episode);
        let days = came.iter().map(|(_, _, session)| session.date);
        let many = days.filter(|day| from <= *day && *day <= to).count();
        many >= self.options.least_sessions as usize
    }

    pub(super) fn initial_offer(self, episode: &Episode) -> bool {
        let came = self.presences(episode).into_iter();
        let first = came.map(|(_, _, session)| session.date).min();
        let mut evaluations = self.acts(episode, AssessmentKind::Evaluation);
        evaluations.retain(|one| first.is_some_and(|first| first <= one.on));
        self.enough(episode, episode.begun, self.period.last())
            && evaluations.iter().any(|one| one.individual)
            && evaluations.iter().any(|one| proposes(one))
    }

    /// With enough presences by the day of the last evaluation or update.
    fn ended_by_an_act(self, episode: &Episode) -> bool {
        let kinds = [AssessmentKind::Evaluation, AssessmentKind::Updated];
        let acts = kinds.into_iter().flat_map(|kind| self.acts(episode, kind));
        let last = acts.map(|one| one.on).max();
        last.is_some_and(|last| self.enough(episode, episode.begun, last))
    }

    /// From each update of the period to the next shared assessment of its programme.
    fn stretches(self, patient: u32) -> Vec<Episode> {
        let updates = self.facts.assessments.iter().filter(|one| {
            one.patient == patient && one.kind == AssessmentKind::Updated && self.in_period(one.on)
        });
        let shared = self.shared(patient);
        let stretch = |update: &AssessmentFact| {
            let next = shared
                .iter()
                .filter(|one| one.programme == update.programme);
            let next = next.map(|one| one.on).filter(|day| *day > update.on);
            Episode {
                patient,
                programme: update.programme,
                begun: update.on,
                next: next.min(),
                updated: None,
            }
        };
        updates.map(stretch).collect()
    }

    pub(super) fn follow_up_offer(
        self,
        stretch: &Episode,
        individual: bool,
        updated: bool,
    ) -> bool {
        let (first, end) = (stretch.begun, self.period.last());
        let mut evaluations = self.acts(stretch, AssessmentKind::Evaluation);
        evaluations.retain(|one| one.on > first);
        let updates = self.acts(stretch, AssessmentKind::Updated);
        let last = updates.iter().map(|one| one.on).max().unwrap_or(first);
        self.enough(stretch, first, end)
            && evaluations.iter().any(|one| one.individual || !individual)
            && evaluations.iter().any(|one| proposes(one))
            && (!updated || (last > first && self.enough(stretch, first, last)))
    }
}
