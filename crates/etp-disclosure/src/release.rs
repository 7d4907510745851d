//! The one way from exact contributions to something that may leave: every rule, in order.

use crate::basis::basis_of;
use crate::bounds::Deadline;
use crate::difference::too_small;
use crate::draft::Draft;
use crate::kept::{hidden_rows, kept_rows};
use crate::knowledge::Told;
use crate::ladder::climb_down;
use crate::sums::Exact;
use crate::{
    AnonymousCounts, Basis, Contribution, Ledger, LedgerLine, Period, PeriodKind, Policy, Row,
    Status, Step, Unsafe, Withheld, ledger_check, self_check,
};
use std::collections::BTreeSet;

/// Rule R10: how many corrections a centre may release in one civil year.
const CORRECTIONS_A_YEAR: u32 = 2;

/// What a release is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// The period's first table.
    First,
    /// Numbers that changed since, or a period that was withdrawn (rule R10).
    Correction {
        /// How many corrections the centre released this civil year, over all periods.
        corrections_this_year: u32,
    },
}

/// Something that may leave, and the line that remembers it. Whoever lets the counts out adds the
/// line to the ledger in the same breath.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// What leaves.
    pub counts: AnonymousCounts,
    /// What stays.
    pub line: LedgerLine,
}

/// Applies every rule to one period. The register may hold other periods too; only what the period
/// needs is read. The same ledger and register give the same counts, in whatever order they come.
///
/// # Errors
/// [`Withheld`].
pub fn release(
    ledger: &Ledger,
    register: &[Contribution],
    period: Period,
    policy: Policy,
    occasion: Occasion,
) -> Result<Release, Withheld> {
    rules_hold(policy, self_check::holds)?;
    decide(ledger, register, period, policy, occasion)
}

/// Only rules that pass their golden cases decide about people (rule R15).
fn rules_hold(policy: Policy, holds: impl Fn(Policy) -> bool) -> Result<(), Withheld> {
    holds(policy)
        .then_some(())
        .ok_or(Withheld::Unsafe(Unsafe::Rules))
}

/// The rules themselves.
pub(crate) fn decide(
    ledger: &Ledger,
    register: &[Contribution],
    period: Period,
    policy: Policy,
    occasion: Occasion,
) -> Result<Release, Withheld> {
    ledger_check::check(ledger).map_err(Withheld::Unsafe)?;
    ledger_check::keeps_its_threshold(ledger, period.year(), policy).map_err(Withheld::Unsafe)?;
    let basis = basis_of(ledger, register, period)?;
    let exact = Exact::of(&basis.contributions);
    may_speak(ledger, period, &exact, policy, occasion)?;
    let line = draft(ledger, period, policy, &basis, &exact)?;
    takes_nothing_out_of_hiding(ledger, &line)?;
    let counts = AnonymousCounts::of(period, policy, line.step, line.cells.clone());
    Ok(Release { counts, line })
}

/// Takes back what was released of a period: a new revision without values. What was known stays
/// known, and the ledger keeps it.
///
/// # Errors
/// [`Withheld::NotReleased`]; [`Withheld::Unsafe`] for a ledger that contradicts itself.
pub fn withdraw(ledger: &Ledger, period: Period) -> Result<Release, Withheld> {
    let release = take_back(ledger, period)?;
    rules_hold(release.counts.policy(), self_check::holds)?;
    Ok(release)
}

/// The rule of a withdrawal.
pub(crate) fn take_back(ledger: &Ledger, period: Period) -> Result<Release, Withheld> {
    ledger_check::check(ledger).map_err(Withheld::Unsafe)?;
    let line = ledger
        .latest(period)
        .filter(|line| line.status == Status::Released)
        .ok_or(Withheld::NotReleased)?;
    let policy = Policy::named(&line.policy).ok_or(Withheld::Unsafe(Unsafe::Ledger))?;
    let step = ledger.step(period.year());
    let line = LedgerLine {
        period,
        revision: line.revision + 1,
        policy: line.policy.clone(),
        step,
        status: Status::Withdrawn,
        cells: vec![],
        basis: Basis::default(),
    };
    let counts = AnonymousCounts::withdrawn(period, policy, step);
    Ok(Release { counts, line })
}

/// Rule R10: a period speaks once; later only to correct, seldom, and never about a few persons.
fn may_speak(
    ledger: &Ledger,
    period: Period,
    exact: &Exact,
    policy: Policy,
    occasion: Occasion,
) -> Result<(), Withheld> {
    let Some(latest) = ledger.latest(period) else {
        return match occasion {
            Occasion::First => Ok(()),
            Occasion::Correction { .. } => Err(Withheld::NotReleased),
        };
    };
    if latest.status == Status::Released && ledger_check::says(latest, exact) {
        return Err(Withheld::NothingToSend);
    }
    let too_small = changed_too_little(ledger, period, exact, policy);
    match occasion {
        Occasion::Correction {
            corrections_this_year,
        } if too_small.is_empty() => (corrections_this_year < CORRECTIONS_A_YEAR)
            .then_some(())
            .ok_or(Withheld::CorrectionsUsedUp),
        _ => Err(Withheld::Frozen { too_small }),
    }
}

fn changed_too_little(ledger: &Ledger, period: Period, exact: &Exact, policy: Policy) -> Vec<Row> {
    let lines = ledger.lines().iter();
    let released = lines.filter(|line| line.period == period && line.status == Status::Released);
    let rows: BTreeSet<Row> = released
        .flat_map(|line| {
            let was = Exact::of(&line.basis.contributions);
            too_small(line, &was, exact, policy.k())
        })
        .collect();
    rows.into_iter().collect()
}

fn draft(
    ledger: &Ledger,
    period: Period,
    policy: Policy,
    basis: &Basis,
    exact: &Exact,
) -> Result<LedgerLine, Withheld> {
    let lines: Vec<_> = of_year(ledger, period.year()).collect();
    let exacts: Vec<_> = lines
        .iter()
        .map(|line| Exact::of(&line.basis.contributions))
        .collect();
    let told: Vec<_> = lines
        .into_iter()
        .zip(&exacts)
        .map(|(line, exact)| Told { line, exact })
        .collect();
    let mut kept = kept_rows(ledger, period, exact, policy.k());
    kept.extend(
        last_release(ledger, period)
            .map(hidden_rows)
            .unwrap_or_default(),
    );
    let draft = Draft {
        period,
        revision: ledger.latest(period).map_or(1, |line| line.revision + 1),
        policy,
        basis,
        exact,
        told: &told,
        kept,
        deadline: Deadline::start(),
    };
    let (step, hidden) =
        climb_down(&draft, ledger.step(period.year())).map_err(Withheld::Unsafe)?;
    if period.kind() == PeriodKind::HalfYear && step == Step::Nothing {
        return Err(Withheld::TooFew);
    }
    Ok(draft.line(step, &hidden))
}

fn of_year(ledger: &Ledger, year: u16) -> impl Iterator<Item = &LedgerLine> {
    let of_year = ledger
        .lines()
        .iter()
        .filter(move |line| line.period.year() == year);
    of_year.filter(|line| line.status == Status::Released)
}

fn last_release(ledger: &Ledger, period: Period) -> Option<&LedgerLine> {
    let mut lines = ledger.lines().iter().rev();
    lines.find(|line| line.period == period && line.status == Status::Released)
}

/// A correction's pattern is that of the table it corrects, or a coarser one. What was hidden and
/// is now empty cannot stay hidden without saying something untrue of the others.
fn takes_nothing_out_of_hiding(ledger: &Ledger, line: &LedgerLine) -> Result<(), Withheld> {
    let hidden = last_release(ledger, line.period)
        .map(hidden_rows)
        .unwrap_or_default();
    let too_small: Vec<_> = hidden
        .into_iter()
        .filter(|row| line.cell(*row).is_some_and(|cell| !cell.is_hidden()))
        .collect();
    if too_small.is_empty() {
        Ok(())
    } else {
        Err(Withheld::Frozen { too_small })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_that_fail_their_cases_release_nothing() {
        let failed = rules_hold(Policy::K11_V1, |_| false);
        assert_eq!(failed, Err(Withheld::Unsafe(Unsafe::Rules)));
        assert_eq!(rules_hold(Policy::K11_V1, |_| true), Ok(()));
    }
}
