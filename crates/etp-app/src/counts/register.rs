//! What the register says that is counted: contributions of opaque people. Whoever refused to share data,
//! or took that consent back, by the day the table is made, is not in it.
//!
//! A person has one age in a calendar year: the one reached in it, whether the birthday was before or
//! after the session. So nobody is in two bands of one year's table.

use super::period;
use crate::{Desk, Failure};
use chrono::NaiveDate;
use etp_disclosure::{AgeBand, Contribution, CountedPathology, Delivery, Period, Residence, Sex};
use etp_domain::{Country, Pathology, PatientId};
use etp_store::{Attendances, Reader};
use etp_wire::Digest;
use std::collections::HashMap;

/// What was counted in one calendar year.
pub(crate) struct Register {
    /// What each person contributed.
    pub(crate) contributions: Vec<Contribution>,
    /// Who they are, in the order their numbers were given.
    pub(crate) people: Vec<PatientId>,
    /// Somebody's year of birth is not known: the ages of the year cannot be told apart.
    pub(crate) lacks_age: bool,
}

/// The register of a calendar year, as it stands today.
pub(crate) fn read(desk: &Desk, reader: &Reader<'_>, year: u16) -> Result<Register, Failure> {
    let day = |month, day| NaiveDate::from_ymd_opt(i32::from(year), month, day).unwrap_or_default();
    let lines = reader.attendances_by_patient(day(1, 1), day(12, 31), desk.today())?;
    let mut numbers = Numbers::after(reader.next_counted_number()?);
    let contributions = lines
        .iter()
        .map(|line| contribution(line, numbers.of(line), year));
    Ok(Register {
        contributions: contributions.collect::<Result<_, _>>()?,
        people: numbers.people,
        lacks_age: lines.iter().any(|line| line.born.is_none()),
    })
}

impl Register {
    /// The fingerprint of what a period's table is counted from. Another fingerprint means that the
    /// register changed; whether the table does is for the disclosure rules to say.
    pub(crate) fn fingerprint(&self, period: Period) -> [u8; 32] {
        let of_period = |one: &&Contribution| period.quarters().any(|own| own == one.quarter);
        let mut lines: Vec<_> = self
            .contributions
            .iter()
            .filter(of_period)
            .map(|one| serde_json::json!(one).to_string())
            .collect();
        lines.sort_unstable();
        *Digest::of(lines.join("\n").as_bytes()).as_bytes()
    }
}

/// The numbers people are told apart by: the one they have, or the next that is free.
struct Numbers {
    next: u32,
    new: HashMap<PatientId, u32>,
    people: Vec<PatientId>,
}

impl Numbers {
    fn after(next: u32) -> Self {
        Self {
            next,
            new: HashMap::new(),
            people: Vec::new(),
        }
    }

    fn of(&mut self, line: &Attendances) -> u64 {
        if let Some(number) = line.number {
            return number.into();
        }
        let number = *self.new.entry(line.patient).or_insert_with(|| {
            self.people.push(line.patient);
            self.next += 1;
            self.next - 1
        });
        number.into()
    }
}

fn contribution(line: &Attendances, person: u64, year: u16) -> Result<Contribution, Failure> {
    Ok(Contribution {
        person,
        quarter: period::of_quarter(line.quarter)?,
        pathology: counted(line.pathology),
        // Nobody's age is read for a quarter; without everybody's there is no table of the year.
        age: line
            .born
            .map_or(AgeBand::To64, |born| band(i32::from(year) - born)),
        sex: match line.sex {
            etp_domain::Sex::Female => Some(Sex::Female),
            etp_domain::Sex::Male => Some(Sex::Male),
            etp_domain::Sex::Unknown => None,
        },
        residence: match line.residence {
            Country::France => Residence::France,
            Country::Belgium => Residence::Belgium,
            Country::Luxembourg => Residence::Luxembourg,
            Country::Germany => Residence::Germany,
            Country::Other => Residence::Elsewhere,
        },
        delivery: match line.delivery {
            etp_store::Delivery::Group => Delivery::Group,
            etp_store::Delivery::Individual => Delivery::Individual,
            etp_store::Delivery::Remote => Delivery::Remote,
        },
        attendances: line.sessions,
    })
}

fn band(age: i32) -> AgeBand {
    match age {
        ..=17 => AgeBand::To17,
        18..=44 => AgeBand::To44,
        45..=64 => AgeBand::To64,
        65..=79 => AgeBand::To79,
        80.. => AgeBand::From80,
    }
}

/// The six pathologies of the wire; asthma, stroke and everything else are counted together.
fn counted(pathology: Pathology) -> CountedPathology {
    match pathology {
        Pathology::Diabetes2 => CountedPathology::Dt2,
        Pathology::HeartFailure => CountedPathology::Ic,
        Pathology::Obesity => CountedPathology::Obe,
        Pathology::Copd => CountedPathology::Bpco,
        Pathology::KidneyDisease => CountedPathology::Irc,
        Pathology::Asthma | Pathology::Stroke | Pathology::Other => CountedPathology::Aut,
    }
}
