//! What a table is made of. A quarter is made of the register as it is today; a half-year and a
//! year are made of their quarters as they were released.
//!
//! Why: a late entry in the register would otherwise be the difference between a year and its own
//! quarters, and that difference may be one person. Late entries come in by a correction of their
//! quarter (rule R10), all together, or not at all.

use crate::{
    AgeBand, Basis, Contribution, Ledger, LedgerLine, Period, PeriodKind, Residence, Row, Sex,
    Status, Step, Unsafe, Withheld,
};
use std::collections::BTreeMap;

type Traits = (AgeBand, Option<Sex>, Residence);

pub(crate) fn basis_of(
    ledger: &Ledger,
    register: &[Contribution],
    period: Period,
) -> Result<Basis, Withheld> {
    let traits = traits(register, period.year()).map_err(Withheld::Unsafe)?;
    if period.kind() == PeriodKind::Quarter {
        let mine = register.iter().filter(|one| one.quarter == period);
        return Ok(Basis {
            contributions: added_up(mine.copied()),
            built_on: vec![],
        });
    }
    let quarters: Vec<_> = period
        .quarters()
        .map(|quarter| standing(ledger, quarter))
        .collect::<Option<_>>()
        .ok_or(Withheld::NotYet)?;
    if period.kind() == PeriodKind::HalfYear && !is_offered(ledger, &quarters) {
        return Err(Withheld::NotYet);
    }
    Ok(built_on(&quarters, traits))
}

fn standing(ledger: &Ledger, quarter: Period) -> Option<&LedgerLine> {
    let line = ledger.latest(quarter)?;
    (line.status == Status::Released).then_some(line)
}

/// Rule R8: a half-year stands in for two quarters that showed their totals only.
fn is_offered(ledger: &Ledger, quarters: &[&LedgerLine]) -> bool {
    let shows_its_total_only = |line: &&LedgerLine| {
        let total = line.cell(Row::Total);
        line.step == Step::HalfYears && total.is_some_and(|cell| !cell.is_hidden())
    };
    let is_at_the_step = |line: &&LedgerLine| ledger.step(line.period.year()) == Step::HalfYears;
    quarters
        .iter()
        .all(|line| shows_its_total_only(line) && is_at_the_step(line))
}

fn built_on(quarters: &[&LedgerLine], today: BTreeMap<u64, Traits>) -> Basis {
    let then = quarters
        .iter()
        .flat_map(|line| &line.basis.contributions)
        .copied();
    let mut traits: BTreeMap<_, _> = then
        .clone()
        .map(|one| (one.person, traits_of(&one)))
        .collect();
    traits.extend(today);
    let with_traits = |one: Contribution| {
        let (age, sex, residence) = traits.get(&one.person).copied().unwrap_or(traits_of(&one));
        Contribution {
            age,
            sex,
            residence,
            ..one
        }
    };
    Basis {
        contributions: added_up(then.map(with_traits)),
        built_on: quarters
            .iter()
            .map(|line| (line.period, line.revision))
            .collect(),
    }
}

fn traits_of(one: &Contribution) -> Traits {
    (one.age, one.sex, one.residence)
}

/// Everybody's age, sex and country in a year.
///
/// # Errors
/// [`Unsafe::Register`] when somebody has two, or somebody came in a period that is no quarter.
fn traits(register: &[Contribution], year: u16) -> Result<BTreeMap<u64, Traits>, Unsafe> {
    let mut people = BTreeMap::new();
    for one in register.iter().filter(|one| one.quarter.year() == year) {
        let first = *people.entry(one.person).or_insert_with(|| traits_of(one));
        if first != traits_of(one) || one.quarter.kind() != PeriodKind::Quarter {
            return Err(Unsafe::Register);
        }
    }
    Ok(people)
}

/// One contribution for each that is the same in everything but its number.
fn added_up(contributions: impl Iterator<Item = Contribution>) -> Vec<Contribution> {
    let mut sums = BTreeMap::<Contribution, u32>::new();
    for one in contributions.filter(|one| one.attendances > 0) {
        let kind = Contribution {
            attendances: 0,
            ..one
        };
        let sum = sums.entry(kind).or_default();
        *sum = sum.saturating_add(one.attendances);
    }
    let whole = |(kind, attendances)| Contribution {
        attendances,
        ..kind
    };
    sums.into_iter().map(whole).collect()
}
