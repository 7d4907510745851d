//! Linear equations as a reader would write them: unknowns, what adds up to what, and the values
//! that must stay hidden. Knows no tables.

use std::collections::BTreeMap;

/// A sum of unknowns and a known number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Expression {
    pub(crate) terms: BTreeMap<usize, i64>,
    pub(crate) constant: i64,
}

impl Expression {
    pub(crate) fn known(value: u64) -> Self {
        Self {
            terms: BTreeMap::new(),
            constant: signed(value),
        }
    }

    pub(crate) fn unknown(index: usize) -> Self {
        Self {
            terms: BTreeMap::from([(index, 1)]),
            constant: 0,
        }
    }

    pub(crate) fn add(mut self, other: &Self, times: i64) -> Self {
        for (index, factor) in &other.terms {
            *self.terms.entry(*index).or_default() += factor * times;
        }
        self.terms.retain(|_, factor| *factor != 0);
        self.constant += other.constant * times;
        self
    }

    pub(crate) fn minus(self, other: &Self) -> Self {
        self.add(other, -1)
    }

    pub(crate) fn sum(parts: impl IntoIterator<Item = Self>) -> Self {
        parts
            .into_iter()
            .fold(Self::default(), |sum, part| sum.add(&part, 1))
    }

    pub(crate) fn is_known(&self) -> bool {
        self.terms.is_empty()
    }

    pub(crate) fn at(&self, truth: &[i64]) -> i64 {
        let terms = self.terms.iter();
        terms.fold(self.constant, |sum, (index, factor)| {
            sum + factor * truth[*index]
        })
    }

    pub(crate) fn near(&self, point: &[f64]) -> f64 {
        let terms = self.terms.iter();
        terms.fold(self.constant as f64, |sum, (index, factor)| {
            sum + *factor as f64 * point[*index]
        })
    }
}

/// Counts of a centre are far below the largest i64.
pub(crate) fn signed(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX / 4)
}

/// A value that must stay hidden: it keeps at least k values that are k apart (rule R7).
#[derive(Clone, Debug)]
pub(crate) struct Guard<What> {
    pub(crate) what: What,
    pub(crate) value: Expression,
    /// Whether the truth must not be an end of its interval either, for a reader who knows nothing
    /// but the sums. It cannot be otherwise for a row that holds a whole total (rule R4).
    pub(crate) strictly_inside: bool,
}

/// What a reader takes for certain who knows why values were hidden: one of several worlds, and what
/// they have in common. He must not find too much in all of them together.
#[derive(Clone, Debug)]
pub(crate) struct Worlds<What> {
    /// Zero in each of them.
    pub(crate) zero: Expression,
    /// Zero or more in each of them.
    pub(crate) not_negative: Vec<Expression>,
    /// In each world, one of these is zero or more.
    pub(crate) one_of: Vec<Expression>,
    pub(crate) guards: Vec<Guard<What>>,
}

/// Everything a reader knows, and what he must not find. Unknowns are whole numbers from 0.
#[derive(Clone, Debug)]
pub(crate) struct System<What> {
    /// The true value of each unknown.
    pub(crate) truth: Vec<i64>,
    /// Each is zero.
    pub(crate) zero: Vec<Expression>,
    /// Each is zero or more.
    pub(crate) not_negative: Vec<Expression>,
    /// Each is one or more, for a reader who knows the rules: an empty row would have been shown.
    pub(crate) not_empty: Vec<Expression>,
    pub(crate) guards: Vec<Guard<What>>,
    pub(crate) worlds: Vec<Worlds<What>>,
}

impl<What> System<What> {
    pub(crate) fn new() -> Self {
        Self {
            truth: vec![],
            zero: vec![],
            not_negative: vec![],
            not_empty: vec![],
            guards: vec![],
            worlds: vec![],
        }
    }

    /// This system in each of several worlds, with nothing to guard. The truth need not be in any.
    pub(crate) fn in_each(&self, worlds: &Worlds<What>) -> Vec<System<()>> {
        let one_of = worlds.one_of.iter();
        one_of.map(|one| self.in_one(worlds, one)).collect()
    }

    fn in_one(&self, worlds: &Worlds<What>, holds: &Expression) -> System<()> {
        let mut one = System {
            truth: self.truth.clone(),
            zero: self.zero.clone(),
            not_negative: self.not_negative.clone(),
            not_empty: self.not_empty.clone(),
            ..System::new()
        };
        one.zero.push(worlds.zero.clone());
        one.not_negative.extend_from_slice(&worlds.not_negative);
        one.not_negative.push(holds.clone());
        one
    }

    pub(crate) fn add_unknown(&mut self, truth: u64) -> Expression {
        self.truth.push(signed(truth));
        Expression::unknown(self.truth.len() - 1)
    }

    /// Whether the truth is one of its solutions. If not, somebody released something wrong.
    pub(crate) fn holds(&self) -> bool {
        let at = |one: &Expression| one.at(&self.truth);
        self.zero.iter().all(|one| at(one) == 0)
            && self.not_negative.iter().all(|one| at(one) >= 0)
            && self.not_empty.iter().all(|one| at(one) >= 1)
    }
}
