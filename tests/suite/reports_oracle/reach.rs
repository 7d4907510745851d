//! What is read of a register for a period is enough: every figure is that of everything that happened up
//! to its last day.

use super::told::Told;
use super::{periods, random, register};
use etp_domain::{Facts, RuleBook};
use etp_report::{Centre, Filled, Period, Said, Scheme, figures, shipped};
use etp_store::{Store, StoreError};
use proptest::prelude::*;

/// Rules of calendar years are read from the first of a January, which is not a matter of the register.
const OF_CALENDAR_YEARS: [&str; 2] = ["be-", "funding"];

fn filled(facts: &Facts, period: Period, scheme: &Scheme) -> Filled {
    let book = RuleBook { rules: Vec::new() };
    figures(
        &Centre::new(facts, period, &scheme.options, &book),
        scheme,
        &Said::new(),
    )
}

/// The cells and tables that change when everything is read.
fn too_short(store: &Store, period: Period) -> Result<Vec<String>, StoreError> {
    let since = |first| store.read(|reader| reader.facts(first, period.last(), None));
    let (read, all) = (since(period.first())?, since(register::before_all())?);
    let mut found = Vec::new();
    for scheme in shipped() {
        let (read, all) = (filled(&read, period, scheme), filled(&all, period, scheme));
        for (one, whole) in read.figures.iter().zip(&all.figures) {
            let mut starts = OF_CALENDAR_YEARS.iter();
            let of_years = starts.any(|start| one.indicator.starts_with(start));
            if one.value != whole.value && !of_years {
                let (name, cell) = (&scheme.name, &one.cell);
                let (read, whole) = (&one.value, &whole.value);
                found.push(format!(
                    "{cell} of {name}, {period}: {read:?}, not {whole:?}"
                ));
            }
        }
    }
    Ok(found)
}

fn all_too_short(told: &Told) -> Result<Vec<String>, StoreError> {
    let store = register::register(told)?;
    let mut found = Vec::new();
    for period in periods::periods() {
        found.extend(too_short(&store, period)?);
    }
    Ok(found)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_is_read_for_a_period_says_what_everything_would_say(told in random::centre()) {
        let found = all_too_short(&told).expect("a register");
        prop_assert!(found.is_empty(), "{}", found.join("\n"));
    }
}
