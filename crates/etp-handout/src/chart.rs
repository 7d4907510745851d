//! A chart: figures of a document that are drawn as well as tabled. Its texts arrive ready; this room
//! knows no font, no place and no page.

mod compose;
mod scale;

pub(crate) use compose::{Drawing, parts, texts_of};
pub(crate) use scale::Scale;

/// Figures, drawn and then tabled: what cannot be seen in the drawing stands in the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// How they are drawn.
    pub kind: ChartKind,
    /// What they say, as a sentence: `3 patients sur 4 finissent leur parcours`.
    pub title: String,
    /// What is compared, each with its name; the name of one alone may be empty.
    pub series: Vec<ChartSeries>,
    /// What each value is of: programmes, months.
    pub categories: Vec<String>,
    /// What the values are.
    pub unit: ChartUnit,
    /// What is read in place of the drawing; the title when it is empty.
    pub alternative: String,
    /// The caption of the table.
    pub table_heading: String,
    /// Whether its table stands underneath; `false` only where a fuller one follows.
    pub tabled: bool,
    /// What stands where a value is missing, such as `moins de 5`; the usual word when it is empty.
    pub missing: String,
}

/// How figures are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartKind {
    /// A bar for each value.
    Bar,
    /// The values of a category behind each other in one bar: the parts of a whole.
    Stacked,
    /// A line from category to category: a course of time.
    Line,
    /// A dot for each value of a category on one row: what lies between them.
    Dot,
}

/// Values that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartSeries {
    /// What they are.
    pub name: String,
    /// One for each category; `None` where there is none, which is not nought.
    pub values: Vec<Option<f64>>,
}

/// What values are, and so how they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartUnit {
    /// Things counted: whole numbers.
    Count,
    /// Parts of a hundred: 75 is three quarters.
    Percent,
    /// A number to one decimal.
    Ratio,
    /// Hours.
    Hours,
}

impl Chart {
    /// The values of a series, one for each category; what is no number is missing.
    fn values(&self, series: usize) -> Vec<Option<f64>> {
        let values = &self.series[series].values;
        values
            .iter()
            .map(|one| one.filter(|one| one.is_finite()))
            .collect()
    }

    /// To one decimal, where one of them needs it.
    fn decimals(&self) -> usize {
        let broken = |value: &f64| (value - value.round()).abs() >= 0.05;
        let some = || (0..self.series.len()).flat_map(|one| self.values(one).into_iter().flatten());
        match self.unit {
            ChartUnit::Count => 0,
            ChartUnit::Ratio => 1,
            ChartUnit::Percent | ChartUnit::Hours => {
                usize::from(some().any(|value| broken(&value)))
            }
        }
    }
}
