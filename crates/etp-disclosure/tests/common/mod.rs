//! Builders: invented centres of several sizes, and their ledgers.

#![expect(dead_code, reason = "each test file uses some of these builders")]

use etp_disclosure::*;

pub(crate) fn period(text: &str) -> Period {
    text.parse().expect("a period")
}

pub(crate) fn first(
    ledger: &Ledger,
    register: &[Contribution],
    text: &str,
) -> Result<Release, Withheld> {
    release(
        ledger,
        register,
        period(text),
        Policy::K11_V1,
        Occasion::First,
    )
}

pub(crate) fn corrected(
    ledger: &Ledger,
    register: &[Contribution],
    text: &str,
) -> Result<Release, Withheld> {
    let occasion = Occasion::Correction {
        corrections_this_year: 0,
    };
    release(ledger, register, period(text), Policy::K11_V1, occasion)
}

/// Numbers that look random and are always the same.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn of(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    fn next(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % sides
    }

    /// One of the values, the first ones more often.
    fn skewed<T: Copy>(&mut self, values: &[T], weights: &[u64]) -> T {
        let mut thrown = self.next(weights.iter().sum());
        for (value, weight) in values.iter().zip(weights) {
            if thrown < *weight {
                return *value;
            }
            thrown -= weight;
        }
        values[0]
    }
}

/// A centre with so many new participants a month in 2026, unevenly spread; about a quarter of
/// them come in the quarter after, too.
pub(crate) fn centre(participants_a_month: u64, seed: u64) -> Vec<Contribution> {
    let mut dice = Dice::of(seed);
    let mut register = vec![];
    for month in 1..=12u32 {
        for n in 0..participants_a_month {
            let person = u64::from(month) * 10_000 + n;
            let quarter = Period::of_month(2026, month).expect("a quarter");
            let one = somebody(&mut dice, person, quarter);
            register.push(one);
            if dice.next(4) == 0 && month < 10 {
                register.push(Contribution {
                    quarter: quarter.next_quarter(),
                    ..one
                });
            }
        }
    }
    register
}

fn somebody(dice: &mut Dice, person: u64, quarter: Period) -> Contribution {
    Contribution {
        person,
        quarter,
        pathology: dice.skewed(&CountedPathology::ALL, &[38, 14, 17, 11, 7, 13]),
        age: dice.skewed(&AgeBand::ALL, &[2, 16, 38, 33, 11]),
        sex: Some(dice.skewed(&Sex::ALL, &[52, 48])),
        residence: dice.skewed(&Residence::ALL, &[84, 9, 3, 3, 1]),
        delivery: dice.skewed(&Delivery::ALL, &[70, 24, 6]),
        attendances: 1 + dice.next(4) as u32,
    }
}

/// Every table of 2026 in the order of time, as far as it can be released.
pub(crate) fn quarters(register: &[Contribution]) -> Ledger {
    let mut ledger = Ledger::default();
    for text in ["2026Q1", "2026Q2", "2026S1", "2026Q3", "2026Q4", "2026S2"] {
        match first(&ledger, register, text) {
            Ok(release) => ledger.push(release.line),
            Err(why) => assert!(
                text.contains('S') && matches!(why, Withheld::NotYet | Withheld::TooFew),
                "{text}: {why}"
            ),
        }
    }
    ledger
}

pub(crate) fn whole_year(register: &[Contribution]) -> Ledger {
    let mut ledger = quarters(register);
    let year = first(&ledger, register, "2026").expect("a year");
    ledger.push(year.line);
    ledger
}
