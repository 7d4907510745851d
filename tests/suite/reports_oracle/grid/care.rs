//! 2.1 to 2.5 and 3.1 to 3.5, the lines beside them and across two periods.
//!
//! Readings:
//! - 2.x looks at the presences of all episodes begun in the period together; 3.x at those of the first
//!   complete one.
//! - An evaluation makes a programme complete on the day of the first session at the earliest.
//! - A place nobody wrote down changes the line when some choice of care modes for all such places would:
//!   every choice is tried.

use super::episodes::{Came, Episode};
use super::{Cells, Ground};
use chrono::NaiveDate;
use etp_domain::{AssessmentKind, PlaceKind, PresenceFact};
use etp_report::CareMode;
use std::collections::BTreeSet;

/// How many presences in hospital, in outpatient care, in town.
type Modes = [usize; 3];

const CARE: [&str; 5] = [
    "care-hospital-only",
    "care-external-only",
    "care-town-only",
    "care-mixed-mostly-outside",
    "care-other-mix",
];
const COMPLETE: [&str; 5] = [
    "complete-hospital",
    "complete-external",
    "complete-town",
    "complete-mixed",
    "complete-external-and-town",
];

pub(super) fn count(ground: Ground<'_>, cells: &mut Cells) {
    let came = |patient| ground.came_since(patient);
    let line = |patient| ground.line("care-not-known", &came(patient), of_presences);
    for name in CARE.into_iter().chain(["care-not-known"]) {
        cells.insert(name, ground.those(|patient| line(patient) == Some(name)));
    }
    cells.insert(
        "assessed-and-came",
        ground.those(|patient| !came(patient).is_empty()),
    );
    let complete = |patient| {
        ground
            .begun(patient)
            .into_iter()
            .find(|one| ground.complete(one))
    };
    let line = |patient| {
        let came = complete(patient).map(|one| ground.presences(&one));
        ground.line(
            "complete-care-not-known",
            &came.unwrap_or_default(),
            of_programme,
        )
    };
    for name in COMPLETE.into_iter().chain(["complete-care-not-known"]) {
        cells.insert(name, ground.those(|patient| line(patient) == Some(name)));
    }
    let done = |patient| complete(patient).is_some();
    cells.insert("complete-programme", ground.those(done));
    let not_done = |patient| ground.first_of_period(patient).is_some() && !done(patient);
    cells.insert("begun-not-completed", ground.those(not_done));
    cells.insert(
        "begun-before-completed",
        ground.those(|patient| ground.crossed(patient)),
    );
}

fn of_presences([hospital, external, town]: Modes) -> &'static str {
    match (hospital, external, town) {
        (_, 0, 0) => CARE[0],
        (0, _, 0) => CARE[1],
        (0, 0, _) => CARE[2],
        (1.., _, _) if external + town > hospital => CARE[3],
        _ => CARE[4],
    }
}

fn of_programme([hospital, external, town]: Modes) -> &'static str {
    match (hospital, external, town) {
        (_, 0, 0) => COMPLETE[0],
        (0, _, 0) => COMPLETE[1],
        (0, 0, _) => COMPLETE[2],
        (1.., _, _) => COMPLETE[3],
        (0, _, _) => COMPLETE[4],
    }
}

impl<'a> Ground<'a> {
    /// The presences of every episode begun in the period, each once.
    fn came_since(self, patient: u32) -> Vec<Came<'a>> {
        let mut seen = BTreeSet::new();
        let all = self.begun(patient).into_iter();
        let all = all.flat_map(|one| self.presences(&one));
        all.filter(|(place, _, _)| seen.insert(*place)).collect()
    }

    /// The day an episode became complete: of the first evaluation on the day of the first session or later.
    fn completed(self, episode: &Episode) -> Option<NaiveDate> {
        let came = self.presences(episode).into_iter();
        let first = came.map(|(_, _, session)| session.date).min()?;
        let evaluations = self.acts(episode, AssessmentKind::Evaluation).into_iter();
        evaluations
            .map(|one| one.on)
            .filter(|day| first <= *day)
            .min()
    }

    fn complete(self, episode: &Episode) -> bool {
        self.completed(episode).is_some()
    }

    /// Begun before the period, complete in it.
    fn crossed(self, patient: u32) -> bool {
        self.episodes(patient).iter().any(|one| {
            let completed = self.completed(one);
            one.begun < self.period.first() && completed.is_some_and(|day| self.in_period(day))
        })
    }

    fn mode(self, presence: &PresenceFact) -> Option<CareMode> {
        if self.remote(presence) {
            return Some(self.options.remote);
        }
        let place = self.session(presence.session).place?;
        Some(match self.facts.places[place as usize].kind {
            PlaceKind::Hospital => CareMode::Hospital,
            PlaceKind::Outpatient => CareMode::External,
            PlaceKind::Town => CareMode::Town,
            PlaceKind::Home => self.options.home,
            PlaceKind::Remote => self.options.remote,
        })
    }

    /// The line some presences belong to; none without presences.
    fn line(
        self,
        unknown: &'static str,
        came: &[Came<'_>],
        line: fn(Modes) -> &'static str,
    ) -> Option<&'static str> {
        let mut known = [0, 0, 0];
        let mut open = 0;
        for (_, presence, _) in came {
            match self.mode(presence) {
                Some(mode) => known[mode as usize] += 1,
                None => open += 1,
            }
        }
        let choices = (0..=open).flat_map(|hospital| {
            (0..=open - hospital)
                .map(move |external| [hospital, external, open - hospital - external])
        });
        let lines: BTreeSet<_> = choices
            .map(|more| line([known[0] + more[0], known[1] + more[1], known[2] + more[2]]))
            .collect();
        match (came.is_empty(), lines.len()) {
            (true, _) => None,
            (_, 1) => lines.first().copied(),
            _ => Some(unknown),
        }
    }
}
