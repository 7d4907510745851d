//! By what a figure can be broken down. A person is counted once under each key that holds for them, so
//! a column of people need not add up to its total; presences and sessions do.

mod of_person;
mod of_session;
mod words;

use crate::centre::{Centre, Held, Person};
use crate::indicators::{Counting, DayOf, Indicator, Unit, indicator};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// A dimension. Its heading is `reports-dimension-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Dimension {
    /// Country the person lives in.
    Residence,
    /// Age at the first day of the period, in bands.
    Age,
    /// Sex as counted.
    Sex,
    /// Kilometres to where the person comes, in bands.
    Distance,
    /// EPICES: precarious or not.
    Epices,
    /// First language spoken.
    Language,
    /// Way of coming.
    Transport,
    /// How well the person reads.
    Reading,
    /// Occupation.
    Occupation,
    /// Activity.
    Activity,
    /// With whom the person lives.
    Living,
    /// Whether the nearest programme is across the border.
    NearestAbroad,
    /// Programme.
    Programme,
    /// The programme's scheme.
    Scheme,
    /// The programme's pathology.
    Pathology,
    /// Place of the session.
    Place,
    /// Kind of the place.
    PlaceKind,
    /// Country of the session.
    SessionCountry,
    /// Theme of the session.
    Theme,
    /// Day of the week.
    Weekday,
    /// Month.
    Month,
    /// Quarter.
    Quarter,
    /// Year.
    Year,
    /// Who led the session.
    Educator,
    /// Profession of who led it; several when several did.
    Profession,
    /// Alone, together, caregivers only.
    SessionKind,
    /// On the spot or at a distance.
    Delivery,
    /// Which session.
    Session,
    /// Which patient.
    Patient,
    /// Mark on the list.
    Mark,
    /// Why somebody did not come.
    AbsenceReason,
    /// Why a session was cancelled.
    CancelCause,
    /// From where somebody was referred.
    Origin,
    /// Why a pathway ended.
    EndReason,
    /// Under which offer.
    Offer,
    /// Belgian nomenclature number.
    BelgianCode,
}

/// Where something stands in a dimension.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// A coded word, e.g. `FR`, `own-car`, `2025-03`; numbers are padded so that they sort.
    Code(String),
    /// A band of numbers: from, up to and not including; no upper end in the last.
    Band(u32, Option<u32>),
    /// Words as typed.
    Words(String),
    /// A programme, by number.
    Programme(u32),
    /// A place, by number.
    Place(u32),
    /// A professional, by number.
    Professional(u32),
    /// A session, by number.
    Session(u32),
    /// A patient, by number.
    Patient(u32),
    /// Not known: a row of its own.
    Unknown,
}

impl Key {
    /// A coded word; `unknown` is a row of its own.
    pub fn code(code: &str) -> Self {
        match code {
            "unknown" => Self::Unknown,
            code => Self::Code(code.to_owned()),
        }
    }

    /// Yes or no.
    pub fn yes(yes: bool) -> Self {
        Self::code(if yes { "yes" } else { "no" })
    }
}

/// The keys of one of the things counted.
pub(super) fn keys(
    centre: &Centre<'_>,
    dimension: Dimension,
    one: &Indicator,
    number: u32,
) -> Vec<Key> {
    let place = number as usize;
    let mut keys = match one.unit {
        Unit::Sessions | Unit::Minutes | Unit::Places | Unit::Participations => {
            of_session::keys(centre, dimension, centre.session(number), None)
        }
        Unit::Presences | Unit::Units => {
            let presence = &centre.facts.presences[place];
            of_session::keys(
                centre,
                dimension,
                centre.session(presence.session),
                Some(presence),
            )
        }
        Unit::Pathways | Unit::Days => {
            let pathway = &centre.facts.enrolments[place];
            let day = day_of(one).and_then(|day| day(centre, pathway));
            of_person::pathway(centre, dimension, pathway, day)
        }
        Unit::Patients => of_person::keys(centre, dimension, centre.person(number)),
        Unit::Caregivers => match super::explain::patient_of(centre, one.unit, number) {
            Some(patient) => of_person::keys(centre, dimension, centre.person(patient)),
            None => of_person::caregiver(centre, dimension, number),
        },
        Unit::Ratio | Unit::Said => Vec::new(),
    };
    keys.sort();
    keys.dedup();
    keys
}

/// The day a pathway is counted for, where there is one.
fn day_of(one: &Indicator) -> Option<DayOf> {
    match one.counting {
        Counting::Pathways(_, day) => day,
        Counting::Days(_, day) => Some(day),
        _ => None,
    }
}

impl Dimension {
    /// Whether an indicator can be broken down by it. A pathway is many sessions, so it stands under none
    /// of what they are; of their days it knows only the one that decides.
    pub fn suits(self, one: &Indicator) -> bool {
        match one.counting {
            Counting::Pathways(..) | Counting::Days(..) if self.is_of_days() => {
                day_of(one).is_some()
            }
            Counting::Pathways(..) | Counting::Days(..) => !self.is_of_sessions(),
            Counting::Ratio { part, whole, .. } => {
                let mut both = [part, whole].into_iter().filter_map(indicator);
                both.all(|one| self.suits(one))
            }
            _ => true,
        }
    }

    fn is_of_days(self) -> bool {
        matches!(self, Self::Month | Self::Quarter | Self::Year)
    }

    fn is_of_sessions(self) -> bool {
        matches!(
            self,
            Self::Place
                | Self::PlaceKind
                | Self::SessionCountry
                | Self::Theme
                | Self::Weekday
                | Self::Educator
                | Self::Profession
                | Self::SessionKind
                | Self::Delivery
                | Self::Session
                | Self::Mark
                | Self::AbsenceReason
                | Self::CancelCause
                | Self::BelgianCode
        )
    }
}

/// A day as a key.
fn day_key(dimension: Dimension, day: NaiveDate) -> Option<Key> {
    Some(match dimension {
        Dimension::Month => Key::code(&day.format("%Y-%m").to_string()),
        Dimension::Quarter => Key::code(&etp_domain::Quarter::of(day).to_string()),
        Dimension::Year => Key::code(&day.year().to_string()),
        _ => return None,
    })
}

fn or_unknown(keys: impl Iterator<Item = Key>) -> Vec<Key> {
    let keys: Vec<_> = keys.collect();
    if keys.is_empty() {
        vec![Key::Unknown]
    } else {
        keys
    }
}

/// The sessions of the period at which somebody was.
fn came<'a, 'b>(
    centre: &'b Centre<'a>,
    person: &'b Person<'a>,
) -> impl Iterator<Item = &'b Held<'a>> {
    let there = person
        .presences
        .iter()
        .filter(|one| crate::centre::was_there(one.mark));
    let held = there.map(|one| centre.session(one.session));
    held.filter(|held| !held.is_cancelled() && centre.period.has(held.session.date))
}
