//! Counting: one pass of an indicator over what it counts. An indicator that several cells or ratios
//! name is counted once.

use super::{Figure, Filled, Said, Value, broken};
use crate::centre::{Centre, Held};
use crate::indicators::{Counting, Indicator, indicator};
use crate::scheme::{Cell, Scheme};
use etp_domain::PresenceFact;
use std::collections::BTreeMap;

/// What one indicator counted.
#[derive(Clone)]
pub(super) struct Counted {
    pub(super) value: Value,
    pub(super) numbers: Vec<u32>,
}

/// What was counted so far, by indicator.
type SoFar = BTreeMap<&'static str, Counted>;

pub(super) fn fill(centre: &Centre<'_>, scheme: &Scheme, said: &Said) -> Filled {
    let mut so_far = SoFar::new();
    let mut figures: Vec<Figure> = Vec::new();
    for cell in scheme.cells() {
        if let Some(one) = indicator(&cell.indicator) {
            let counted = remembered(centre, one, &mut so_far);
            figures.push(figure(cell, one, counted, said));
        }
    }
    let values: BTreeMap<String, Value> = figures
        .iter()
        .map(|one| (one.cell.clone(), one.value.clone()))
        .collect();
    for (figure, cell) in figures.iter_mut().zip(scheme.cells()) {
        let of = values
            .get(&cell.of)
            .filter(|_| cell.is_part(centre.options));
        figure.of = of.map(|value| (cell.of.clone(), value.clone()));
    }
    let tables = scheme.tables();
    Filled {
        broken: broken::broken(&scheme.effective_checks(centre.options), &figures),
        tables: tables
            .filter_map(|table| super::table::fill(centre, table))
            .collect(),
        figures,
    }
}

fn figure(cell: &Cell, indicator: &Indicator, counted: Counted, said: &Said) -> Figure {
    let words = said
        .get(&cell.code)
        .map(|words| words.trim())
        .filter(|words| !words.is_empty());
    let value = match (&indicator.counting, words) {
        (Counting::YesNo, Some(words)) => Value::Yes {
            yes: words == "yes",
        },
        (Counting::Words, Some(words)) => Value::Words {
            words: words.to_owned(),
        },
        _ => counted.value,
    };
    Figure {
        cell: cell.code.clone(),
        indicator: indicator.name,
        unit: indicator.unit,
        value,
        counted: counted.numbers,
        of: None,
    }
}

/// Counts one indicator.
pub(super) fn count(centre: &Centre<'_>, indicator: &Indicator) -> Counted {
    remembered(centre, indicator, &mut SoFar::new())
}

fn remembered(centre: &Centre<'_>, one: &Indicator, so_far: &mut SoFar) -> Counted {
    if let Some(counted) = so_far.get(one.name) {
        return counted.clone();
    }
    let counted = match &one.counting {
        Counting::Ratio { part, whole, share } => {
            Counted::of(ratio(centre, (part, whole), *share, so_far))
        }
        Counting::YesNo | Counting::Words => Counted::of(Value::NotRecorded),
        _ => each(centre, one),
    };
    so_far.insert(one.name, counted.clone());
    counted
}

impl Counted {
    fn of(value: Value) -> Self {
        Self {
            value,
            numbers: Vec::new(),
        }
    }
}

fn each(centre: &Centre<'_>, indicator: &Indicator) -> Counted {
    let mut numbers = Vec::new();
    super::explain::judge(centre, indicator, |number, verdict| {
        if verdict.counts() {
            numbers.push(number);
        }
    });
    Counted {
        value: measure(centre, indicator, &numbers),
        numbers,
    }
}

/// What so many of them make: how many, how many units or minutes, or how long in the middle.
pub(super) fn measure(centre: &Centre<'_>, one: &Indicator, numbers: &[u32]) -> Value {
    let of_sessions = |each: fn(&Centre<'_>, &Held<'_>) -> Option<u32>| {
        let own = numbers.iter().map(|number| centre.session(*number));
        own.filter_map(|held| each(centre, held))
            .map(u64::from)
            .sum::<u64>()
    };
    match one.counting {
        Counting::Minutes(each) => Value::Minutes {
            minutes: of_sessions(each),
        },
        Counting::Sum(each) => Value::Count {
            count: u32::try_from(of_sessions(each)).unwrap_or(u32::MAX),
        },
        Counting::Units(_, each) => Value::Count {
            count: presences(centre, numbers)
                .map(|one| each(centre, centre.session(one.session)))
                .sum(),
        },
        Counting::Days(each, _) => {
            let pathways = numbers
                .iter()
                .map(|number| &centre.facts.enrolments[*number as usize]);
            median(pathways.filter_map(|one| each(centre, one)).collect())
        }
        _ => Value::Count {
            count: small(numbers.len()),
        },
    }
}

fn presences<'a>(centre: &Centre<'a>, numbers: &[u32]) -> impl Iterator<Item = &'a PresenceFact> {
    let facts = centre.facts;
    numbers
        .iter()
        .map(|number| &facts.presences[*number as usize])
}

/// The median of stretches of days; nothing of none.
pub(super) fn median(mut days: Vec<u32>) -> Value {
    days.sort_unstable();
    let middle = (
        days.get(days.len().saturating_sub(1) / 2),
        days.get(days.len() / 2),
    );
    match middle {
        (Some(low), Some(high)) => Value::Days {
            half_days: low + high,
            count: small(days.len()),
        },
        _ => Value::NotApplicable,
    }
}

/// One count over another; over nothing there is no value.
fn ratio(
    centre: &Centre<'_>,
    (part, whole): (&str, &str),
    share: bool,
    so_far: &mut SoFar,
) -> Value {
    let mut number = |name: &str| indicator(name).map(|one| remembered(centre, one, so_far).value);
    match (number(part), number(whole)) {
        (Some(Value::Count { count: part }), Some(Value::Count { count: whole })) if whole > 0 => {
            Value::Ratio { part, whole, share }
        }
        _ => Value::NotApplicable,
    }
}

/// A number of things a centre has.
pub(super) fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_of_an_even_number_lies_between_two() {
        let half_days = |days: &[u32]| match median(days.to_vec()) {
            Value::Days { half_days, .. } => Some(half_days),
            _ => None,
        };
        assert_eq!(half_days(&[9, 1, 4]), Some(8));
        assert_eq!(half_days(&[1, 4]), Some(5));
        assert_eq!(half_days(&[]), None);
    }
}
