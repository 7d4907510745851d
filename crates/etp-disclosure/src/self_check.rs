//! Before anything is released, this very program answers its policy's golden cases and compares
//! every word with the answers that were written down with the policy. A program whose rules are not
//! the policy's releases nothing.
//!
//! The cases stand in `self_check/<policy>.txt`, to be read by people too. They belong to the
//! policy's name: other rules are another policy, and have other cases.

use crate::release::{decide, take_back};
use crate::{
    AgeBand, Cell, Contribution, CountedPathology, Delivery, Ledger, Occasion, Period, PeriodKind,
    Policy, Release, Residence, Sex, Withheld,
};
use std::sync::OnceLock;

/// Every answer stands under its question, indented.
const ANSWER: &str = "  ";

const K11_V1: &str = include_str!("self_check/k11-v1.txt");
const K5_V1: &str = include_str!("self_check/k5-v1.txt");

static K11_V1_HOLDS: OnceLock<bool> = OnceLock::new();
static K5_V1_HOLDS: OnceLock<bool> = OnceLock::new();

/// The rules under test.
type Rules = dyn Fn(&Ledger, &[Contribution], Question) -> Result<Release, Withheld>;

/// What a case asks.
#[derive(Clone, Copy)]
pub(crate) enum Question {
    Release(Period, Policy, Occasion),
    Withdraw(Period),
}

impl Policy {
    /// The golden cases, and what may be published of them under this policy. Their digest
    /// travels with every table, so that a hub knows which cases the sender's rules passed.
    pub fn golden_cases(&self) -> &'static str {
        match *self {
            Self::K11_V1 => K11_V1,
            Self::K5_V1 => K5_V1,
            _ => "",
        }
    }
}

/// Whether the rules of this program pass the golden cases of a policy; tried once.
pub(crate) fn holds(policy: Policy) -> bool {
    let tried = || passes(policy, &answer);
    match policy {
        Policy::K11_V1 => *K11_V1_HOLDS.get_or_init(tried),
        Policy::K5_V1 => *K5_V1_HOLDS.get_or_init(tried),
        // The proof's thresholds have no name outside, and no cases.
        _ => true,
    }
}

fn answer(
    ledger: &Ledger,
    register: &[Contribution],
    question: Question,
) -> Result<Release, Withheld> {
    match question {
        Question::Release(period, policy, occasion) => {
            decide(ledger, register, period, policy, occasion)
        }
        Question::Withdraw(period) => take_back(ledger, period),
    }
}

fn passes(policy: Policy, rules: &Rules) -> bool {
    let cases = policy.golden_cases();
    told(cases, policy, rules).is_some_and(|told| told == cases)
}

/// The cases again, with the answers of these rules. Nothing when a line cannot be read.
fn told(cases: &str, policy: Policy, rules: &Rules) -> Option<String> {
    let mut case = Case::default();
    let mut told = String::with_capacity(cases.len());
    for line in cases.lines().filter(|line| !line.starts_with(ANSWER)) {
        told.push_str(line);
        told.push('\n');
        let words: Vec<_> = line.split(' ').collect();
        match words.as_slice() {
            ["case", ..] => case = Case::default(),
            ["came", rest @ ..] => case.came(rest)?,
            [act @ ("release" | "correct" | "withdraw"), period] => {
                let question = question(act, period.parse().ok()?, policy);
                told.push_str(&case.asked(question, rules));
            }
            ["#", ..] | [""] => (),
            _ => return None,
        }
    }
    Some(told)
}

fn question(act: &str, period: Period, policy: Policy) -> Question {
    let corrected = Occasion::Correction {
        corrections_this_year: 0,
    };
    match act {
        "withdraw" => Question::Withdraw(period),
        "correct" => Question::Release(period, policy, corrected),
        _ => Question::Release(period, policy, Occasion::First),
    }
}

/// One invented centre.
#[derive(Default)]
struct Case {
    ledger: Ledger,
    register: Vec<Contribution>,
}

impl Case {
    /// `2026Q1 DT2 persons 1 to 55 attendances 210 A45_64 F FR GRP`: shared out evenly, the first
    /// ones once more often where it does not divide.
    fn came(&mut self, words: &[&str]) -> Option<()> {
        let [
            quarter,
            pathology,
            "persons",
            first,
            "to",
            last,
            "attendances",
            attendances,
            traits @ ..,
        ] = words
        else {
            return None;
        };
        let [age, sex, residence, delivery] = traits else {
            return None;
        };
        let (first, last): (u32, u32) = (first.parse().ok()?, last.parse().ok()?);
        let attendances: u32 = attendances.parse().ok()?;
        let persons = last.checked_sub(first)? + 1;
        let one = Contribution {
            person: 0,
            quarter: quarter.parse().ok()?,
            pathology: CountedPathology::of_code(pathology)?,
            age: AgeBand::of_code(age)?,
            sex: Sex::of_code(sex),
            residence: Residence::of_code(residence)?,
            delivery: Delivery::of_code(delivery)?,
            attendances: attendances / persons,
        };
        self.register
            .extend((0..persons).map(|number| Contribution {
                person: u64::from(first + number),
                attendances: one.attendances + u32::from(number < attendances % persons),
                ..one
            }));
        Some(())
    }

    /// The answer's line. What is released counts for what is asked afterwards.
    fn asked(&mut self, question: Question, rules: &Rules) -> String {
        match rules(&self.ledger, &self.register, question) {
            Ok(release) => {
                let line = said(&release);
                self.ledger.push(release.line);
                line
            }
            Err(withheld) => format!("{ANSWER}withheld {}\n", withheld.code()),
        }
    }
}

/// `full: TOT 117/389, DT2 55/210, BPCO -`: patients and attendances, or attendances alone.
fn said(release: &Release) -> String {
    let counts = &release.counts;
    let status = if counts.is_withdrawn() {
        "withdrawn"
    } else {
        "says"
    };
    let kind = counts.period().kind();
    let cells: Vec<_> = counts
        .cells()
        .iter()
        .map(|cell| told_of(cell, kind))
        .collect();
    let colon = if cells.is_empty() { "" } else { ": " };
    format!(
        "{ANSWER}{status} {}{colon}{}\n",
        counts.step().code(),
        cells.join(", ")
    )
}

fn told_of(cell: &Cell, kind: PeriodKind) -> String {
    let code = cell.row().code();
    match (cell.attendances(), cell.patients()) {
        (None, _) => format!("{code} -"),
        (Some(attendances), Some(patients)) if kind == PeriodKind::Quarter => {
            format!("{code} {patients}/{attendances}")
        }
        (Some(attendances), _) => format!("{code} {attendances}"),
    }
}

#[cfg(test)]
mod tests;
