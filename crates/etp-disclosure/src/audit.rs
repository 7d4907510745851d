//! Rule R7: whether every value that must stay hidden keeps enough room in its linear system.
//!
//! Bounds are those of real numbers, widened by a millionth and then rounded inwards: an outer
//! estimate of what whole numbers allow, which the sums here (totals of rows and columns) reach.
//! Every solution found on the way serves all other questions too, since a value seen is a value
//! that is possible; most questions need no program of their own.
//!
//! A reader who knows why values are hidden sees several worlds. What he finds possible is what is
//! possible in one of them; where none is possible he is wrong about the reason, and learns nothing.

use crate::Unsafe;
use crate::bounds::{Deadline, End, Reach, Reader, extreme, reach};
use crate::system::{Expression, Guard, System, Worlds};

const TOLERANCE: f64 = 1e-6;

/// The first value that is too narrow, if any.
///
/// # Errors
/// [`Unsafe::Ledger`] when the truth itself is no solution, [`Unsafe::Solver`], [`Unsafe::Slow`].
pub(crate) fn narrow<What>(
    system: &System<What>,
    k: u64,
    deadline: Deadline,
) -> Result<Option<&Guard<What>>, Unsafe> {
    if !system.holds() {
        return Err(Unsafe::Ledger);
    }
    let mut audit = Audit {
        seen: system
            .guards
            .iter()
            .map(|guard| Seen::truth(guard, system))
            .collect(),
        system,
        k: k as f64,
        deadline,
    };
    for index in 0..system.guards.len() {
        if !audit.is_wide(index)? || !audit.is_inside(index)? {
            return Ok(system.guards.get(index));
        }
    }
    for worlds in &system.worlds {
        let of_rules = OfRules::new(system, worlds, k, deadline);
        if let Some(guard) = of_rules.narrow()? {
            return Ok(Some(guard));
        }
    }
    Ok(None)
}

/// The lowest and highest value one reader has seen so far.
#[derive(Clone, Copy)]
struct Seen {
    low: f64,
    high: f64,
}

impl Seen {
    fn truth<What>(guard: &Guard<What>, system: &System<What>) -> Self {
        let truth = guard.value.at(&system.truth) as f64;
        Self {
            low: truth,
            high: truth,
        }
    }

    const NOTHING: Self = Self {
        low: f64::INFINITY,
        high: f64::NEG_INFINITY,
    };

    fn note(&mut self, value: f64) {
        self.low = self.low.min(value);
        self.high = self.high.max(value);
    }

    fn width(self) -> f64 {
        (self.high + TOLERANCE).floor() - (self.low - TOLERANCE).ceil()
    }
}

struct Audit<'a, What> {
    system: &'a System<What>,
    seen: Vec<Seen>,
    k: f64,
    deadline: Deadline,
}

impl<What> Audit<'_, What> {
    fn is_wide(&mut self, index: usize) -> Result<bool, Unsafe> {
        for end in [End::High, End::Low] {
            if self.seen[index].width() < self.k {
                self.look(index, end)?;
            }
        }
        Ok(self.seen[index].width() >= self.k)
    }

    /// Takes one value to an end and notes where this takes the others.
    fn look(&mut self, index: usize, end: End) -> Result<(), Unsafe> {
        let value = &self.system.guards[index].value;
        match extreme(self.system, value, Reader::OfRules, end, self.deadline)? {
            Some(point) => self.note(&point),
            None if end == End::High => self.seen[index].high = f64::INFINITY,
            None => return Err(Unsafe::Solver),
        }
        Ok(())
    }

    fn note(&mut self, point: &[f64]) {
        for (guard, seen) in self.system.guards.iter().zip(&mut self.seen) {
            seen.note(guard.value.near(point));
        }
    }

    /// Whether the truth lies strictly inside for a reader of numbers; zero may be an end.
    fn is_inside(&mut self, index: usize) -> Result<bool, Unsafe> {
        let guard = &self.system.guards[index];
        let (truth, seen) = (guard.value.at(&self.system.truth) as f64, self.seen[index]);
        let low_enough = (truth - 1.0).max(0.0) + TOLERANCE;
        let high_enough = truth + 1.0 - TOLERANCE;
        if !guard.strictly_inside {
            return Ok(true);
        }
        Ok(
            (seen.low <= low_enough || self.end(&guard.value, End::Low)? <= low_enough)
                && (seen.high >= high_enough || self.end(&guard.value, End::High)? >= high_enough),
        )
    }

    fn end(&self, value: &Expression, end: End) -> Result<f64, Unsafe> {
        let point = extreme(self.system, value, Reader::OfNumbers, end, self.deadline)?;
        Ok(point.map_or(f64::INFINITY, |point| value.near(&point)))
    }
}

/// What a reader of the rules finds in several worlds together.
struct OfRules<'a, What> {
    worlds: Vec<System<()>>,
    guards: &'a [Guard<What>],
    seen: Vec<Seen>,
    k: f64,
    deadline: Deadline,
}

impl<'a, What> OfRules<'a, What> {
    fn new(system: &System<What>, worlds: &'a Worlds<What>, k: u64, deadline: Deadline) -> Self {
        Self {
            worlds: system.in_each(worlds),
            guards: &worlds.guards,
            seen: vec![Seen::NOTHING; worlds.guards.len()],
            k: k as f64,
            deadline,
        }
    }

    fn narrow(mut self) -> Result<Option<&'a Guard<What>>, Unsafe> {
        for (index, guard) in self.guards.iter().enumerate() {
            for end in [End::High, End::Low] {
                self.look(index, end)?;
            }
            if !self.worlds.is_empty() && self.seen[index].width() < self.k {
                return Ok(Some(guard));
            }
        }
        Ok(None)
    }

    /// Takes one value to an end in one world after the other, until enough is seen. A world that
    /// cannot be is none.
    fn look(&mut self, index: usize, end: End) -> Result<(), Unsafe> {
        let value = &self.guards[index].value;
        let mut possible = vec![];
        for world in std::mem::take(&mut self.worlds) {
            if self.seen[index].width() < self.k {
                match reach(&world, value, Reader::OfRules, end, self.deadline)? {
                    Reach::To(point) => self.note(&point),
                    Reach::Far => self.seen[index].high = f64::INFINITY,
                    Reach::Nowhere => continue,
                }
            }
            possible.push(world);
        }
        self.worlds = possible;
        Ok(())
    }

    fn note(&mut self, point: &[f64]) {
        for (guard, seen) in self.guards.iter().zip(&mut self.seen) {
            seen.note(guard.value.near(point));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The worked case: a table of zone by pathology whose sums are all published.
    const ZONES: [[u64; 3]; 2] = [[34, 12, 7], [21, 15, 9]];

    /// The table with these cells hidden; `least` is what the reader knows of each, and what he
    /// knows of how large it can be at most.
    fn hiding(cells: &[(usize, usize)], at_most: Option<u64>) -> System<(usize, usize)> {
        let mut system = System::new();
        let mut table = ZONES.map(|row| row.map(Expression::known));
        for (zone, pathology) in cells {
            let truth = ZONES[*zone][*pathology];
            let unknown = system.add_unknown(truth);
            if let Some(most) = at_most.filter(|most| truth <= *most) {
                let room = Expression::known(most).minus(&unknown);
                system.not_negative.push(room);
            }
            system.guards.push(Guard {
                what: (*zone, *pathology),
                value: unknown.clone(),
                strictly_inside: true,
            });
            table[*zone][*pathology] = unknown;
        }
        for zone in 0..2 {
            let sum: u64 = ZONES[zone].iter().sum();
            let row = Expression::sum(table[zone].clone());
            system.zero.push(row.minus(&Expression::known(sum)));
        }
        for pathology in 0..3 {
            let sum = ZONES[0][pathology] + ZONES[1][pathology];
            let column =
                Expression::sum([table[0][pathology].clone(), table[1][pathology].clone()]);
            system.zero.push(column.minus(&Expression::known(sum)));
        }
        system
    }

    fn leak(system: &System<(usize, usize)>) -> Option<(usize, usize)> {
        narrow(system, 11, Deadline::start())
            .unwrap()
            .map(|guard| guard.what)
    }

    #[test]
    fn hiding_only_the_two_small_cells_is_found_by_subtraction() {
        assert_eq!(leak(&hiding(&[(0, 2), (1, 2)], None)), Some((0, 2)));
    }

    #[test]
    fn hiding_two_more_leaves_each_seventeen_values() {
        let four = hiding(&[(0, 1), (0, 2), (1, 1), (1, 2)], None);
        assert_eq!(leak(&four), None);
        let end = |end| {
            let point = extreme(
                &four,
                &four.guards[1].value,
                Reader::OfNumbers,
                end,
                Deadline::start(),
            );
            four.guards[1].value.near(&point.unwrap().unwrap())
        };
        assert_eq!((end(End::Low), end(End::High)), (0.0, 16.0));
    }

    #[test]
    fn telling_which_cells_are_small_gives_them_away() {
        let four = hiding(&[(0, 1), (0, 2), (1, 1), (1, 2)], Some(10));
        assert!(leak(&four).is_some());
    }

    /// Two rows of eighteen persons, one of which has at most three; the first has at most so many.
    fn either_is_small(first_at_most: u64) -> System<&'static str> {
        let mut system = System::new();
        let rows = [system.add_unknown(1), system.add_unknown(17)];
        let below = |most, row: &Expression| Expression::known(most).minus(row);
        let sum = Expression::sum(rows.clone()).minus(&Expression::known(18));
        system.not_negative.push(below(first_at_most, &rows[0]));
        system.zero.push(sum.clone());
        let guard = |(what, value): (_, &Expression)| Guard {
            what,
            value: value.clone(),
            strictly_inside: false,
        };
        system.worlds.push(Worlds {
            zero: sum,
            not_negative: rows.iter().map(|row| below(17, row)).collect(),
            one_of: rows.iter().map(|row| below(3, row)).collect(),
            guards: ["first", "second"]
                .into_iter()
                .zip(&rows)
                .map(guard)
                .collect(),
        });
        system
    }

    fn leak_to_rules(system: &System<&'static str>) -> Option<&'static str> {
        let narrow = narrow(system, 4, Deadline::start()).unwrap();
        narrow.map(|guard| guard.what)
    }

    #[test]
    fn when_either_row_may_be_the_small_one_neither_is_found() {
        assert_eq!(leak_to_rules(&either_is_small(15)), None);
    }

    #[test]
    fn when_one_row_cannot_be_the_large_one_it_is_the_small_one() {
        // Anything from 0 to 14 by the sums alone.
        assert_eq!(leak_to_rules(&either_is_small(14)), Some("first"));
    }

    #[test]
    fn a_reader_who_is_wrong_about_the_reason_learns_nothing() {
        let mut system = either_is_small(14);
        system.worlds[0].one_of.truncate(1);
        let too_few = Expression::known(13).minus(&Expression::unknown(1));
        system.worlds[0].not_negative.push(too_few);
        assert_eq!(leak_to_rules(&system), None);
    }

    #[test]
    fn a_truth_that_is_no_solution_lets_nothing_out() {
        let mut system = hiding(&[(0, 1), (0, 2), (1, 1), (1, 2)], None);
        system.truth[0] += 1;
        assert_eq!(
            narrow(&system, 11, Deadline::start()).err(),
            Some(Unsafe::Ledger)
        );
    }
}
