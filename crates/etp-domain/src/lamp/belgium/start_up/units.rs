//! The units of a year in the start-up pathway, each under a nomenclature number.

use super::QUOTA;
use crate::lamp::belgium::given::{Given, given, over, sum, used};
use crate::{LampLine, LampStanding, Pathway, PathwaySession, Profession, RuleBook};
use chrono::{Datelike, NaiveDate};

const CODES: &str = "be-start-up-codes";
/// Who may give a unit, in the order in which a session led by several is given one number.
const GIVERS: [Profession; 4] = [
    Profession::DiabetesEducator,
    Profession::Dietician,
    Profession::Pharmacist,
    Profession::Nurse,
];

/// A unit with its nomenclature number.
struct Unit<'a> {
    given: Given<'a>,
    by: Profession,
    number: u32,
}

/// The year's units.
pub(super) struct Use<'a> {
    units: Vec<Unit<'a>>,
    pub(super) not_counted: Vec<LampLine>,
}

impl<'a> Use<'a> {
    pub(super) fn of(same: &[&'a Pathway], book: &RuleBook, today: NaiveDate) -> Self {
        let this_year = |on: NaiveDate| on.year() == today.year();
        let (all, not_counted) = given(same, QUOTA, book, today);
        let mut year = Self {
            units: Vec::new(),
            not_counted: not_counted
                .into_iter()
                .filter(|(on, _)| this_year(*on))
                .map(|(_, line)| line)
                .collect(),
        };
        for given in all.into_iter().filter(|one| this_year(one.session.date)) {
            match numbered(given.session, book) {
                Some((by, number)) => year.units.push(Unit { given, by, number }),
                None => {
                    let line = LampLine::of("no-code").with("date", given.session.date);
                    year.not_counted.push(line);
                }
            }
        }
        year
    }

    fn by(&self, wanted: impl Fn(Profession) -> bool) -> Vec<&Given<'a>> {
        let units = self.units.iter().filter(|unit| wanted(unit.by));
        units.map(|unit| &unit.given).collect()
    }

    pub(super) fn lines(&self, most: u32, educator_least: u32) -> Vec<LampLine> {
        let educators = self.by(is_educator);
        let educator = match educators.first() {
            Some(first) if sum(&educators) >= educator_least => {
                let line = LampLine::of("educator-there");
                line.with("date", first.session.date).is(true)
            }
            _ => LampLine::of("educator-missing")
                .with("least", educator_least)
                .is(educator_least == 0),
        };
        vec![used(sum(&self.by(|_| true)), most), educator]
    }

    pub(super) fn over(
        &self,
        most: u32,
        dietetics: Option<u32>,
        other: Option<u32>,
    ) -> Vec<LampLine> {
        let by_dietician = self.by(|by| by == Profession::Dietician);
        let not_educator = self.by(|by| !is_educator(by));
        [
            over("over-year", self.by(|_| true), Some(most)),
            over("over-dietetics", by_dietician, dietetics),
            over("over-other", not_educator, other),
        ]
        .concat()
    }

    pub(super) fn standing(
        &self,
        most: u32,
        educator_least: u32,
        nothing_can_come: bool,
    ) -> LampStanding {
        let total = sum(&self.by(|_| true));
        if sum(&self.by(is_educator)) >= educator_least {
            LampStanding::Met
        } else if total == 0 && nothing_can_come {
            LampStanding::NotConcerned
        } else if total >= most || nothing_can_come {
            LampStanding::Lost
        } else {
            LampStanding::Missing
        }
    }

    pub(super) fn numbers(&self) -> impl Iterator<Item = LampLine> {
        self.units.iter().map(|unit| {
            LampLine::of("code")
                .with("date", unit.given.session.date)
                .with("number", unit.number)
                .with("count", unit.given.units)
                .with("profession", unit.by.code())
        })
    }
}

fn is_educator(by: Profession) -> bool {
    by == Profession::DiabetesEducator
}

/// The profession under which a session is written down, and the number that goes with it.
fn numbered(session: &PathwaySession, book: &RuleBook) -> Option<(Profession, u32)> {
    GIVERS
        .into_iter()
        .filter(|giver| session.professions.contains(giver))
        .find_map(|giver| {
            let name = format!("{}_{}", session.kind.code(), giver.code().replace('-', "_"));
            Some((giver, book.number(CODES, &name, session.date)?))
        })
}
