//! What somebody did in one programme in one calendar year, as far as the rule asks.

use crate::centre::{Centre, Person};
use crate::indicators::attended;
use chrono::{Datelike, NaiveDate};
use etp_domain::{AssessmentKind, EndingKind, EnrolmentFact, PlaceKind};

/// The acts of a year in one programme, up to a day.
pub(super) struct Year {
    pub(super) programme: u32,
    /// Assessments of the year that count.
    pub(super) assessments: u32,
    /// The day of the first of them; without one, of the first in any year.
    pub(super) assessed_on: Option<NaiveDate>,
    /// Whether one can still be counted this year.
    pub(super) can_be_assessed: bool,
    pub(super) external: u32,
    /// Sessions whose place nobody wrote down.
    pub(super) unplaced: u32,
    /// Every pathway of it has ended.
    pub(super) over: bool,
}

/// How the centre settled what the source of the rule leaves open.
#[derive(Clone, Copy)]
pub(super) struct Counting {
    pub(super) remote: bool,
    pub(super) updated: bool,
}

impl Year {
    /// `None` when the year is nothing to this programme: never included, or left in an earlier one.
    pub(super) fn of(
        centre: &Centre<'_>,
        person: &Person<'_>,
        programme: u32,
        counting: Counting,
        today: NaiveDate,
    ) -> Option<Self> {
        let running: Vec<_> = person
            .enrolments
            .iter()
            .filter(|one| one.programme == programme && concerns(one, today))
            .collect();
        if running.is_empty() {
            return None;
        }
        let ended = |one: &&EnrolmentFact| ends_by(one, today);
        let mut year = Self {
            programme,
            assessments: 0,
            assessed_on: None,
            can_be_assessed: true,
            external: 0,
            unplaced: 0,
            over: running.into_iter().all(|one| ended(&one)),
        };
        year.assess(person, counting, today);
        year.visit(centre, person, counting, today);
        Some(year)
    }

    fn assess(&mut self, person: &Person<'_>, counting: Counting, today: NaiveDate) {
        let counts = |kind| match kind {
            AssessmentKind::Shared => true,
            AssessmentKind::Updated => counting.updated,
            AssessmentKind::Evaluation => false,
        };
        let own = person.assessments.iter().filter(|one| {
            counts(one.kind)
                && one.on <= today
                && one.programme.is_none_or(|of| of == self.programme)
        });
        for one in own {
            let this_year = one.on.year() == today.year();
            if self.assessed_on.is_none() || (this_year && self.assessments == 0) {
                self.assessed_on = Some(one.on);
            }
            self.assessments += u32::from(this_year);
            // Somebody is assessed once; later on the assessment is brought up to date.
            self.can_be_assessed = counting.updated;
        }
    }

    fn visit(
        &mut self,
        centre: &Centre<'_>,
        person: &Person<'_>,
        counting: Counting,
        today: NaiveDate,
    ) {
        let own = attended(centre, person).filter(|held| {
            let day = held.session.date;
            held.session.programme == self.programme && day.year() == today.year() && day <= today
        });
        for held in own {
            let place = held.session.place;
            match place.map(|place| centre.facts.places[place as usize].kind) {
                _ if is_remote(centre, held, person) => {
                    self.external += u32::from(counting.remote);
                }
                Some(PlaceKind::Outpatient | PlaceKind::Town | PlaceKind::Home) => {
                    self.external += 1;
                }
                Some(PlaceKind::Hospital | PlaceKind::Remote) => {}
                None => self.unplaced += 1,
            }
        }
    }
}

/// The person took part at a distance, wherever the others were.
fn is_remote(centre: &Centre<'_>, held: &crate::Held<'_>, person: &Person<'_>) -> bool {
    let own = held.list.iter().find(|one| one.patient == person.number);
    own.is_some_and(|one| held.is_remote(one, centre.facts))
}

fn concerns(one: &EnrolmentFact, today: NaiveDate) -> bool {
    let left_before = one
        .ending
        .as_ref()
        .is_some_and(|(kind, on, _)| *kind == EndingKind::NotIncluded || on.year() < today.year());
    one.enrolled_on <= today && !left_before
}

fn ends_by(one: &EnrolmentFact, today: NaiveDate) -> bool {
    one.ending.as_ref().is_some_and(|(_, on, _)| *on <= today)
}
