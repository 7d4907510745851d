//! How low and how high a value can be under a system's equations: linear programs, and nothing
//! about why they are asked.

use crate::Unsafe;
use crate::system::{Expression, System};
use good_lp::solvers::WithTimeLimit;
use good_lp::solvers::microlp::microlp;
use good_lp::{
    Expression as Linear, ProblemVariables, ResolutionError, Solution, SolverModel, Variable,
    constraint, variable,
};
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

/// Rule R15: a release that cannot be checked in this time does not leave.
const PATIENCE: Duration = Duration::from_secs(60);

/// What a reader knows beside the sums.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reader {
    /// That counts are not negative.
    OfNumbers,
    /// The rules, too: what is hidden is not empty where zeros are shown.
    OfRules,
}

/// Which end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Low,
    High,
}

/// When patience ends.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline(Instant);

impl Deadline {
    pub(crate) fn start() -> Self {
        Self::after(PATIENCE)
    }

    pub(crate) fn after(patience: Duration) -> Self {
        Self(Instant::now() + patience)
    }

    fn left(self) -> Result<f64, Unsafe> {
        let left = self.0.saturating_duration_since(Instant::now());
        if left.is_zero() {
            Err(Unsafe::Slow)
        } else {
            Ok(left.as_secs_f64())
        }
    }
}

/// How far a value can be taken.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Reach {
    /// A solution that takes it to its end: the truth wherever the value does not reach.
    To(Vec<f64>),
    /// There is no end.
    Far,
    /// There is no solution at all.
    Nowhere,
}

/// A solution that takes a value to one end; nothing when there is no end. Of a system the truth
/// solves.
pub(crate) fn extreme<What>(
    system: &System<What>,
    value: &Expression,
    reader: Reader,
    end: End,
    deadline: Deadline,
) -> Result<Option<Vec<f64>>, Unsafe> {
    match reach(system, value, reader, end, deadline)? {
        Reach::To(point) => Ok(Some(point)),
        Reach::Far => Ok(None),
        Reach::Nowhere => Err(Unsafe::Solver),
    }
}

/// How far a value can be taken to one end, in a system that may have no solution.
pub(crate) fn reach<What>(
    system: &System<What>,
    value: &Expression,
    reader: Reader,
    end: End,
    deadline: Deadline,
) -> Result<Reach, Unsafe> {
    let part = Part::around(system, value, reader);
    let mut problem = ProblemVariables::new();
    let unknowns: BTreeMap<usize, Variable> = part
        .unknowns
        .iter()
        .map(|index| (*index, problem.add(variable().min(part.least(*index)))))
        .collect();
    let goal = linear(value, &unknowns);
    let goal = match end {
        End::Low => problem.minimise(goal),
        End::High => problem.maximise(goal),
    };
    let mut model = goal.using(microlp).with_time_limit(deadline.left()?);
    for one in &part.zero {
        model = model.with(constraint!(linear(one, &unknowns) == 0));
    }
    for (one, least) in &part.at_least {
        model = model.with(constraint!(linear(one, &unknowns) >= *least));
    }
    match model.solve() {
        Ok(solution) => {
            deadline.left()?;
            let mut point: Vec<f64> = system.truth.iter().map(|one| *one as f64).collect();
            for (index, unknown) in &unknowns {
                point[*index] = solution.value(*unknown);
            }
            Ok(Reach::To(point))
        }
        Err(ResolutionError::Unbounded) => Ok(Reach::Far),
        Err(ResolutionError::Infeasible) => deadline.left().and(Ok(Reach::Nowhere)),
        Err(_) => deadline.left().and(Err(Unsafe::Solver)),
    }
}

fn linear(value: &Expression, unknowns: &BTreeMap<usize, Variable>) -> Linear {
    let mut linear = Linear::with_capacity(value.terms.len());
    for (index, factor) in &value.terms {
        if let Some(unknown) = unknowns.get(index) {
            linear.add_mul(*factor as f64, *unknown);
        }
    }
    linear + value.constant as f64
}

/// The equations that bear on a value, directly or through others.
struct Part<'a> {
    unknowns: BTreeSet<usize>,
    zero: Vec<&'a Expression>,
    at_least: Vec<(&'a Expression, f64)>,
    not_zero: BTreeSet<usize>,
}

impl<'a> Part<'a> {
    fn around<What>(system: &'a System<What>, value: &Expression, reader: Reader) -> Self {
        let at_least = system.not_negative.iter().map(|one| (one, 0.0));
        let not_empty = system.not_empty.iter().map(|one| (one, 1.0));
        let not_empty = not_empty.filter(|_| reader == Reader::OfRules);
        let (alone, at_least): (Vec<_>, Vec<_>) = at_least
            .chain(not_empty)
            .partition(|(one, least)| is_bound(one, *least));
        let zero: Vec<_> = system.zero.iter().collect();
        let ties = zero
            .iter()
            .copied()
            .chain(at_least.iter().map(|(one, _)| *one));
        let unknowns = tied_to(value, ties);
        let touches = |one: &Expression| one.terms.keys().any(|index| unknowns.contains(index));
        Self {
            zero: zero.into_iter().filter(|one| touches(one)).collect(),
            at_least: at_least
                .into_iter()
                .filter(|(one, _)| touches(one))
                .collect(),
            not_zero: alone
                .iter()
                .flat_map(|(one, _)| one.terms.keys().copied())
                .collect(),
            unknowns,
        }
    }

    fn least(&self, index: usize) -> f64 {
        if self.not_zero.contains(&index) {
            1.0
        } else {
            0.0
        }
    }
}

/// One unknown that is one or more.
fn is_bound(one: &Expression, least: f64) -> bool {
    least == 1.0 && one.constant == 0 && one.terms.len() == 1 && one.terms.values().all(|n| *n == 1)
}

fn tied_to<'a>(value: &Expression, ties: impl Iterator<Item = &'a Expression>) -> BTreeSet<usize> {
    let mut reached: BTreeSet<usize> = value.terms.keys().copied().collect();
    let mut waiting: Vec<&Expression> = ties.collect();
    loop {
        let (tied, others): (Vec<&Expression>, Vec<&Expression>) = waiting
            .into_iter()
            .partition(|one| one.terms.keys().any(|index| reached.contains(index)));
        if tied.is_empty() {
            return reached;
        }
        reached.extend(tied.iter().flat_map(|one| one.terms.keys()));
        waiting = others;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patience_is_a_minute() {
        let left = Deadline::start().left().unwrap();
        assert!((59.0..=60.0).contains(&left), "{left}");
    }

    #[test]
    fn when_time_is_up_no_question_is_answered() {
        let mut system: System<()> = System::new();
        let value = system.add_unknown(3);
        let ask = |deadline| extreme(&system, &value, Reader::OfNumbers, End::Low, deadline);
        assert_eq!(ask(Deadline::start()), Ok(Some(vec![0.0])));
        assert_eq!(ask(Deadline::after(Duration::ZERO)), Err(Unsafe::Slow));
    }
}
