//! "Why not her?": what an indicator says of each one it looks at. The figures are counted from this and
//! from nothing else.

use crate::centre::{Centre, Held};
use crate::indicators::{Counting, Indicator, Unit};
use crate::verdict::{Verdict, Why};

/// What an indicator says of one of the things it looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// Which, by number in the indicator's unit (see [`super::Figure::counted`]).
    pub number: u32,
    /// Counted or not, and why.
    pub verdict: Verdict,
}

/// Everything an indicator looked at: whom it counted, and who was near, with the line that decided.
pub fn explain(centre: &Centre<'_>, indicator: &Indicator) -> Vec<Judged> {
    let mut all = Vec::new();
    judge(centre, indicator, |number, verdict| {
        if verdict != Verdict::Outside {
            all.push(Judged { number, verdict });
        }
    });
    all
}

/// Asks an indicator about each of the things it counts, in the order of their numbers. Sessions and
/// lists outside the period are not asked about: no figure counts them.
pub(super) fn judge(
    centre: &Centre<'_>,
    indicator: &Indicator,
    mut told: impl FnMut(u32, Verdict),
) {
    let facts = centre.facts;
    match &indicator.counting {
        Counting::People(rule) => {
            let people = centre.people().iter();
            people.for_each(|person| told(person.number, rule(centre, person)));
        }
        Counting::Sessions(rule) => {
            let sessions = centre.of_period().iter();
            sessions.for_each(|held| told(held.number, rule(centre, held)));
        }
        Counting::Presences(rule) | Counting::Units(rule, _) => {
            for person in centre.people() {
                for (number, one) in (person.listed_from..).zip(person.listed) {
                    told(number, rule(centre, centre.session(one.session), one));
                }
            }
        }
        Counting::Caregivers(named, unnamed) => {
            let known = super::count::small(facts.caregivers.len());
            (0..known).for_each(|number| told(number, named(centre, number)));
            let people = (known..).zip(centre.people());
            people.for_each(|(number, person)| told(number, unnamed(centre, person)));
        }
        Counting::Pathways(rule, _) => {
            let pathways = (0..).zip(&facts.enrolments);
            pathways.for_each(|(number, one)| told(number, rule(centre, one)));
        }
        Counting::Sum(each) | Counting::Minutes(each) => {
            let adds = |held: &&Held<'_>| each(centre, held).is_some();
            let sessions = centre.of_period().iter().filter(adds);
            sessions.for_each(|held| told(held.number, Verdict::counted("adds")));
        }
        Counting::Days(each, _) => {
            for (number, one) in (0..).zip(&facts.enrolments) {
                if let Some(days) = each(centre, one) {
                    let why = Why::plain("took-days").with("count", days);
                    told(number, Verdict::Counted(why));
                }
            }
        }
        Counting::Ratio { .. } | Counting::YesNo | Counting::Words => {}
    }
}

/// Whose number a number is: the patient of a presence or pathway, or the patient itself.
pub(crate) fn patient_of(centre: &Centre<'_>, unit: Unit, number: u32) -> Option<u32> {
    let place = number as usize;
    match unit {
        Unit::Patients => Some(number),
        Unit::Presences | Unit::Units => centre.facts.presences.get(place).map(|one| one.patient),
        Unit::Pathways | Unit::Days => centre.facts.enrolments.get(place).map(|one| one.patient),
        Unit::Caregivers => place
            .checked_sub(centre.facts.caregivers.len())
            .map(super::count::small),
        Unit::Sessions
        | Unit::Minutes
        | Unit::Places
        | Unit::Participations
        | Unit::Ratio
        | Unit::Said => None,
    }
}
