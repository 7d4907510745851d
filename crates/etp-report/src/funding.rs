//! The funding rule of Grand Est: adults with an assessment and enough external sessions in a calendar
//! year, since 2022. What its public source leaves open is read from the rule book, as the lamps read it.
//! Knows no amount: none was read.

mod age;
mod stand;
mod year;

use crate::centre::Centre;
use crate::verdict::Why;
use chrono::NaiveDate;
use etp_domain::PlaceKind;

pub(crate) use stand::of_person;

/// How somebody's year stands under the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FundingStanding {
    /// Met.
    Met,
    /// It depends on something nobody wrote down: the place of a session, a date of birth.
    Unclear,
    /// Not yet; what is missing can still come this year.
    Missing,
    /// Can no longer be met this year.
    Lost,
}

/// Somebody the rule looks at: an adult in a declared French programme this year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FundingLine {
    /// Who, by number.
    pub patient: u32,
    /// In which programme the person stands best, by number.
    pub programme: u32,
    /// How.
    pub standing: FundingStanding,
    /// How many acts are missing: sessions, and one for the assessment.
    pub steps: u32,
    /// External sessions of the year.
    pub sessions: u32,
    /// What is missing, or not known.
    pub missing: Vec<Why>,
}

impl FundingLine {
    /// One act away, and it can still come.
    pub fn is_one_step_away(&self) -> bool {
        self.standing == FundingStanding::Missing && self.steps == 1
    }
}

/// Everybody the rule looks at in the calendar year of a day, as it stands on that day.
pub fn funding(centre: &Centre<'_>, today: NaiveDate) -> Vec<FundingLine> {
    let people = centre.people().iter();
    people
        .filter_map(|person| of_person(centre, person, today))
        .collect()
}

/// Whether being at a session, by number, counts as an external session of the rule: the same test as for
/// those that took place.
pub fn is_external(centre: &Centre<'_>, session: u32, today: NaiveDate) -> bool {
    let session = &centre.facts.sessions[session as usize];
    let place = session
        .place
        .map(|one| centre.facts.places[one as usize].kind);
    match place {
        Some(PlaceKind::Remote) => stand::counting(centre, today).remote,
        _ if session.remote => stand::counting(centre, today).remote,
        Some(PlaceKind::Outpatient | PlaceKind::Town | PlaceKind::Home) => true,
        Some(PlaceKind::Hospital) | None => false,
    }
}
