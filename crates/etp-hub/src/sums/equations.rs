//! What a reader can work out of numbers that add up, when some of them are withheld. Knows no zones.
//!
//! Two questions: which withheld numbers have one value only, by elimination over all equations
//! (modulo a prime: factors are small, so what is found modulo it is found among whole numbers);
//! and which keep less room than the threshold, by taking each equation to its ends, over and over.

use std::collections::{BTreeMap, BTreeSet};

/// A prime below 2^62, so that sums fit and products fit twice.
const PRIME: u64 = (1 << 61) - 1;
/// Less room than this and a withheld number is as good as found: the threshold on patients.
const ROOM: i128 = 11;
/// No count is as large.
const FAR: i128 = 1 << 60;
/// Ends that still move after so many turns are taken as too near.
const TURNS: usize = 10_000;

/// Withheld numbers, by place in some list, with their factors, and what they add up to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Equation {
    pub(crate) terms: BTreeMap<usize, i64>,
    pub(crate) sum: i128,
}

/// The withheld numbers, each 1 or more, that a reader of these equations knows too well.
pub(crate) fn exposed(equations: &[Equation]) -> BTreeSet<usize> {
    let mut exposed = determined(equations);
    exposed.extend(narrow(equations));
    exposed
}

type Line = BTreeMap<usize, u64>;

fn determined(equations: &[Equation]) -> BTreeSet<usize> {
    let mut solved = BTreeMap::<usize, Line>::new();
    for equation in equations {
        let line = reduced(equation, &solved);
        let Some((pivot, factor)) = line.first_key_value().map(|(at, factor)| (*at, *factor))
        else {
            continue;
        };
        let line = times(&line, inverse(factor));
        for other in solved.values_mut() {
            if let Some(factor) = other.get(&pivot).copied() {
                subtract(other, &line, factor);
            }
        }
        solved.insert(pivot, line);
    }
    let alone = solved.iter().filter(|(_, line)| line.len() == 1);
    alone.map(|(pivot, _)| *pivot).collect()
}

/// An equation without the numbers others were solved for.
fn reduced(equation: &Equation, solved: &BTreeMap<usize, Line>) -> Line {
    let factor = |value: i64| value.rem_euclid(PRIME.cast_signed()).cast_unsigned();
    let mut line: Line = equation
        .terms
        .iter()
        .map(|(at, value)| (*at, factor(*value)))
        .collect();
    for at in equation.terms.keys() {
        if let (Some(other), Some(factor)) = (solved.get(at), line.get(at).copied()) {
            subtract(&mut line, other, factor);
        }
    }
    line.retain(|_, factor| *factor != 0);
    line
}

fn subtract(line: &mut Line, other: &Line, times: u64) {
    for (at, factor) in other {
        let mine = line.entry(*at).or_default();
        *mine = (*mine + PRIME - product(*factor, times)) % PRIME;
    }
    line.retain(|_, factor| *factor != 0);
}

fn times(line: &Line, factor: u64) -> Line {
    line.iter()
        .map(|(at, one)| (*at, product(*one, factor)))
        .collect()
}

fn product(a: u64, b: u64) -> u64 {
    let rest = u128::from(a) * u128::from(b) % u128::from(PRIME);
    u64::try_from(rest).unwrap_or_default()
}

/// By Fermat: the power of two less than the prime.
fn inverse(of: u64) -> u64 {
    let (mut result, mut base, mut power) = (1, of, PRIME - 2);
    while power > 0 {
        if power % 2 == 1 {
            result = product(result, base);
        }
        base = product(base, base);
        power /= 2;
    }
    result
}

/// The lowest and highest value a number may have.
type Ends = BTreeMap<usize, (i128, i128)>;

fn narrow(equations: &[Equation]) -> BTreeSet<usize> {
    let unknowns = equations.iter().flat_map(|equation| equation.terms.keys());
    let mut ends: Ends = unknowns.map(|at| (*at, (1, FAR))).collect();
    let settled = (0..TURNS).any(|_| {
        let moved = equations.iter().map(|one| tighten(one, &mut ends));
        !moved.fold(false, |any, moved| any | moved)
    });
    let near = ends
        .iter()
        .filter(|(_, (low, high))| !settled || high - low < ROOM);
    near.map(|(at, _)| *at).collect()
}

/// Whether an equation takes an end of one of its numbers nearer.
fn tighten(equation: &Equation, ends: &mut Ends) -> bool {
    let mut moved = false;
    for (at, factor) in &equation.terms {
        let others = equation.terms.iter().filter(|(other, _)| *other != at);
        let (least, most) = others.fold((0, 0), |(least, most), (other, factor)| {
            let (low, high) = spread(*factor, ends[other]);
            (least + low, most + high)
        });
        let (low, high) = spread(factor.signum(), (equation.sum - most, equation.sum - least));
        let own = ends[at];
        let new = (own.0.max(low), own.1.min(high));
        moved |= new != own;
        ends.insert(*at, new);
    }
    moved
}

/// A factor is 1 or -1: cells are added up or taken away.
fn spread(factor: i64, (low, high): (i128, i128)) -> (i128, i128) {
    if factor < 0 {
        (-high, -low)
    } else {
        (low, high)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn equation(terms: &[(usize, i64)], sum: i128) -> Equation {
        Equation {
            terms: terms.iter().copied().collect(),
            sum,
        }
    }

    #[test]
    fn what_stands_alone_is_found() {
        assert_eq!(exposed(&[equation(&[(0, 1)], 50)]), BTreeSet::from([0]));
        assert!(exposed(&[equation(&[(0, 1), (1, 1)], 50)]).is_empty());
    }

    #[test]
    fn a_number_between_two_rings_is_found_by_all_of_them_together() {
        // Rows a, b and columns 1, 2 hide a ring each; the seventh lies in a row and a column of both.
        let rows = [
            equation(&[(0, 1), (1, 1), (6, 1)], 150),
            equation(&[(2, 1), (3, 1)], 100),
        ];
        let columns = [
            equation(&[(0, 1), (2, 1)], 100),
            equation(&[(1, 1), (3, 1)], 100),
        ];
        let all = [&rows[..], &columns].concat();
        assert_eq!(exposed(&all), BTreeSet::from([6]));
    }

    #[test]
    fn a_ring_keeps_each_of_its_four() {
        let ring = [
            equation(&[(0, 1), (1, 1)], 100),
            equation(&[(2, 1), (3, 1)], 100),
            equation(&[(0, 1), (2, 1)], 90),
            equation(&[(1, 1), (3, 1)], 110),
        ];
        assert!(exposed(&ring).is_empty());
    }

    #[test]
    fn a_sum_that_leaves_little_room_gives_both_away() {
        assert_eq!(
            exposed(&[equation(&[(0, 1), (1, 1)], 12)]),
            BTreeSet::from([0, 1])
        );
        assert!(exposed(&[equation(&[(0, 1), (1, 1)], 13)]).is_empty());
    }
}
