//! The scale of a chart: it begins at nought, so that lengths can be compared. Knows no place.

use super::ChartUnit;

/// From nought to its end, with marks between.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Scale {
    pub(crate) end: f64,
    /// How far its marks are from each other.
    pub(crate) step: f64,
    pub(crate) unit: ChartUnit,
}

/// More marks than these make a ruler of a chart.
const MARKS: f64 = 5.0;

impl Scale {
    /// The scale that holds a highest value; shares of a hundred stand before the whole.
    pub(crate) fn to(highest: f64, unit: ChartUnit) -> Self {
        let whole = unit == ChartUnit::Percent && highest <= 100.0;
        let highest = match highest > 0.0 {
            true => highest,
            false => 1.0,
        };
        let least = match unit {
            ChartUnit::Count => 1.0,
            _ => 0.1,
        };
        match whole {
            true => Self {
                end: 100.0,
                step: 25.0,
                unit,
            },
            false => {
                let step = round_step(highest / MARKS).max(least);
                let end = highest;
                Self { end, step, unit }
            }
        }
    }

    /// Which part of the scale a value takes: none when it is below nought.
    pub(crate) fn part(&self, value: f64) -> f32 {
        (value.max(0.0) / self.end) as f32
    }

    /// The same scale, ending at a mark.
    pub(crate) fn rounded(self) -> Self {
        let marks = (self.end / self.step - 1e-9).ceil();
        Self {
            end: marks * self.step,
            ..self
        }
    }

    /// Its marks, from nought.
    pub(crate) fn marks(&self) -> Vec<f64> {
        let last = (self.end / self.step + 1e-9).floor() as usize;
        (0..=last).map(|mark| mark as f64 * self.step).collect()
    }
}

/// The next of 1, 2, 5, 10 and so on.
fn round_step(least: f64) -> f64 {
    let power = 10_f64.powf(least.log10().floor());
    let steps = [1.0, 2.0, 5.0].map(|step| step * power);
    let next = steps.into_iter().find(|step| *step >= least * (1.0 - 1e-9));
    next.unwrap_or(10.0 * power)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_round_and_few_and_the_highest_value_lies_below_the_last() {
        for (highest, last, count) in [
            (1.0, 1.0, 2),
            (7.0, 8.0, 5),
            (41.0, 50.0, 6),
            (1234.0, 1500.0, 4),
        ] {
            let marks = Scale::to(highest, ChartUnit::Count).rounded().marks();
            assert_eq!(
                (marks.last().copied(), marks.len()),
                (Some(last), count),
                "{marks:?}"
            );
        }
    }

    #[test]
    fn shares_stand_before_the_whole() {
        assert_eq!(Scale::to(31.0, ChartUnit::Percent).end, 100.0);
        assert_eq!(Scale::to(131.0, ChartUnit::Percent).end, 131.0);
    }

    #[test]
    fn nothing_is_drawn_for_what_is_below_nought_nor_for_nought_alone() {
        let scale = Scale::to(0.0, ChartUnit::Count);
        assert_eq!((scale.part(-3.0), scale.part(0.0)), (0.0, 0.0));
    }
}
