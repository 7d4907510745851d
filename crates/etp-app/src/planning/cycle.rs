//! A whole cycle placed at once, looked at before anything is written.

use super::cycle_means::{means, wanted};
use crate::forms::PlanCycle;
use crate::programmes::language_of;
use crate::rows::number;
use crate::schedule::Names;
use crate::views::{CyclePlanView, PlacedLine, UnplacedLine, UnplacedReason};
use crate::{Desk, Failure};
use etp_domain::{CyclePlan, PathwayTemplate, Placed, Unplaced, Wanted, plan_cycle as place};
use etp_store::Reader;
use sha2::{Digest, Sha256};

/// How many starts the search may try; enough for forty sessions in well under a second.
pub(super) const EFFORT: u64 = 60_000;

/// A cycle with its days, hours, rooms and educators.
pub(super) struct Cycle {
    pub(super) version: u32,
    pub(super) template: PathwayTemplate,
    /// The place of each wanted session in the template.
    pub(super) steps: Vec<usize>,
    pub(super) wanted: Vec<Wanted>,
    pub(super) plan: CyclePlan,
}

impl Cycle {
    pub(super) fn of(desk: &Desk, reader: &Reader<'_>, form: &PlanCycle) -> Result<Self, Failure> {
        let version = reader.programme(form.programme)?.version;
        let template = reader.version(form.programme, version)?.template;
        let language = language_of(&desk.centre());
        let (steps, wanted): (Vec<_>, Vec<_>) =
            wanted(&template, form, language)?.into_iter().unzip();
        let plan = place(&wanted, &means(desk, reader, form)?, EFFORT);
        Ok(Self {
            version,
            template,
            steps,
            wanted,
            plan,
        })
    }

    /// Names this very plan.
    pub(super) fn digest(&self) -> String {
        let mut text = String::new();
        for one in &self.plan.placed {
            let educators: Vec<_> = one.educators.iter().map(ToString::to_string).collect();
            text.push_str(&format!(
                "{} {} {} {}\n",
                one.which,
                one.slot.from,
                one.room,
                educators.join(" ")
            ));
        }
        hex::encode(Sha256::digest(text))
    }

    /// The group, from 1, and the place in the template's order, from 1.
    pub(super) fn order(&self, which: usize) -> (u32, u32) {
        (self.wanted[which].chain, number(self.steps[which]) + 1)
    }
}

/// A cycle as the planner would place it. Writes nothing.
///
/// # Errors
/// No rooms, hours, weekdays or educators; too many groups; no such programme; the disk.
pub fn plan_cycle(desk: &Desk, form: &PlanCycle) -> Result<CyclePlanView, Failure> {
    desk.read(|reader| {
        let cycle = Cycle::of(desk, reader, form)?;
        let names = Names::of(reader)?;
        let rooms = reader.places()?;
        let place_of = |room| {
            let place = rooms
                .iter()
                .find(|(_, all)| all.iter().any(|one| one.id == room));
            place.map(|(place, _)| place.name.clone())
        };
        let placed = |one: &Placed| {
            let (group, number) = cycle.order(one.which);
            PlacedLine {
                group,
                number,
                theme: cycle.wanted[one.which].theme.clone(),
                slot: one.slot,
                room: names.room(one.room),
                place: place_of(one.room).unwrap_or_default(),
                leaders: one
                    .educators
                    .iter()
                    .map(|who| names.professional(*who))
                    .collect(),
            }
        };
        let mut lines: Vec<_> = cycle.plan.placed.iter().map(placed).collect();
        lines.sort_by_key(|line| (line.group, line.number));
        let unplaced = cycle.plan.unplaced.iter();
        Ok(CyclePlanView {
            placed: lines,
            unplaced: unplaced.map(|one| unplaced_line(&cycle, one)).collect(),
            ended_early: cycle.plan.ended_early,
            plan: cycle.digest(),
        })
    })
}

fn unplaced_line(cycle: &Cycle, one: &Unplaced) -> UnplacedLine {
    let (group, number) = cycle.order(one.which);
    let because = one.because.iter();
    UnplacedLine {
        group,
        number,
        theme: cycle.wanted[one.which].theme.clone(),
        because: because
            .map(|(kind, times)| UnplacedReason {
                kind: *kind,
                times: *times,
            })
            .collect(),
        nowhere: one.nowhere,
    }
}
