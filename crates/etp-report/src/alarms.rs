//! What to look at before the figures: gaps in the register that may change them. Nothing is blocked;
//! each alarm names the cells it may change and the people or sessions it is about.

mod about_people;
mod about_sessions;
mod cells;

use crate::centre::Centre;
use crate::scheme::Scheme;
use chrono::NaiveDate;

/// A gap in the register. Its sentence is `reports-alarm-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Alarm {
    /// Which.
    pub code: &'static str,
    /// The cells and tables of the scheme it may change.
    pub cells: Vec<String>,
    /// The patients it is about, by number.
    pub patients: Vec<u32>,
    /// The sessions it is about, by number.
    pub sessions: Vec<u32>,
}

impl Alarm {
    fn of_patients(code: &'static str, patients: impl IntoIterator<Item = u32>) -> Self {
        Self::new(code, patients.into_iter().collect(), Vec::new())
    }

    fn of_sessions(code: &'static str, sessions: impl IntoIterator<Item = u32>) -> Self {
        Self::new(code, Vec::new(), sessions.into_iter().collect())
    }

    fn new(code: &'static str, mut patients: Vec<u32>, mut sessions: Vec<u32>) -> Self {
        for numbers in [&mut patients, &mut sessions] {
            numbers.sort_unstable();
            numbers.dedup();
        }
        Self {
            code,
            cells: Vec::new(),
            patients,
            sessions,
        }
    }

    fn is_about_somebody(&self) -> bool {
        !self.patients.is_empty() || !self.sessions.is_empty()
    }
}

/// The alarms that concern a cell of the scheme, gravest first: what the register does not hold, then
/// sessions, then people. A session is over when its day lies before `today`.
pub fn alarms(centre: &Centre<'_>, scheme: &Scheme, today: NaiveDate) -> Vec<Alarm> {
    let mut all: Vec<Alarm> = register(centre).into_iter().collect();
    let told = about_sessions::alarms(centre, today)
        .into_iter()
        .chain(about_people::alarms(centre));
    all.extend(told.filter(Alarm::is_about_somebody));
    for alarm in &mut all {
        alarm.cells = cells::concerned(alarm.code, scheme);
    }
    all.retain(|alarm| !alarm.cells.is_empty());
    all
}

/// Whether the register holds everything from before the period.
fn register(centre: &Centre<'_>) -> Option<Alarm> {
    match centre.facts.complete_from {
        None => Some(Alarm::of_patients("register-start-not-said", [])),
        Some(from) if from > centre.period.first() => {
            Some(Alarm::of_patients("register-begins-in-period", []))
        }
        Some(_) => None,
    }
}
