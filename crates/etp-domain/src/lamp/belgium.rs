//! Belgium: quotas per calendar year, per professional, per place and per day.

mod additional;
mod care_pathway;
mod day;
mod feedback;
mod given;
mod kidney;
mod start_up;

use super::facts::learned_this_year;
use super::luxembourg::counted;
use super::places::by_professional;
use super::{Lamp, LampStanding};
use crate::{Pathology, Pathway, RuleBook, Scheme};
use chrono::NaiveDate;

pub(super) fn lamps(
    pathway: &Pathway,
    scheme: Scheme,
    others: &[(Scheme, &Pathway)],
    book: &RuleBook,
    today: NaiveDate,
) -> Vec<Lamp> {
    let illness = pathway.template.pathology;
    let kidney = illness == Pathology::KidneyDisease;
    let same: Vec<&Pathway> = others
        .iter()
        .filter(|(of, _)| *of == scheme)
        .map(|(_, one)| *one)
        .filter(|one| one.template.pathology == illness)
        .collect();
    match scheme {
        Scheme::BeStartUp if illness != Pathology::Diabetes2 => vec![not_for("be-start-up-quota")],
        Scheme::BeCarePathway if !kidney && illness != Pathology::Diabetes2 => {
            vec![not_for("be-care-pathway-quota")]
        }
        Scheme::BeStartUp => vec![
            start_up::lamp(pathway, &same, others, book, today),
            feedback::lamp(pathway, today),
        ],
        Scheme::BeCarePathway if kidney => vec![kidney::lamp(pathway, &same, book, today)],
        Scheme::BeCarePathway => vec![care_pathway::lamp(pathway, &same, book, today)],
        _ => vec![convention(pathway, today)],
    }
}

/// The start-up pathway is for type 2 diabetes, the care pathways for diabetes and the kidneys.
fn not_for(rule: &str) -> Lamp {
    Lamp::new(rule, None, LampStanding::NotConcerned, Vec::new())
}

/// A convention pays by the month; sessions are only counted.
fn convention(pathway: &Pathway, today: NaiveDate) -> Lamp {
    let mut lamp = counted("be-convention", "sessions-counted", pathway, today);
    if lamp.standing == LampStanding::Counted {
        let sessions = learned_this_year(pathway, today);
        lamp.lines.extend(by_professional(sessions));
    }
    lamp
}
