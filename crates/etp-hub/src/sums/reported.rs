//! Who has reported: each centre, each quarter of a year and the year, and since when it is silent.

use super::facts::{Centre, Facts};
use etp_disclosure::Period;

/// How a centre stands with one period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Its table came.
    Reported { at: String, revision: i64 },
    /// Its table came and was taken back.
    Withdrawn { at: String },
    /// The period is over and nothing came.
    Silent,
    /// The period is not over.
    NotOver,
}

/// A centre's year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reported {
    pub(crate) centre: String,
    /// Its place among the zones.
    pub(crate) zone: usize,
    /// One for each period of [`reported_periods`].
    pub(crate) periods: Vec<Standing>,
    /// When its last table of any period came; nothing when none ever did.
    pub(crate) last_heard: Option<String>,
}

/// The four quarters, and the year.
pub(crate) fn reported_periods(year: Period) -> Vec<Period> {
    year.quarters().chain([year.whole_year()]).collect()
}

/// Every centre's year, as seen in the quarter `now`.
pub(crate) fn reported_at(facts: &Facts, year: Period, now: Period) -> Vec<Reported> {
    let line = |centre: &Centre| Reported {
        centre: centre.code.clone(),
        zone: centre.zone,
        periods: reported_periods(year)
            .into_iter()
            .map(|period| standing(centre, period, now))
            .collect(),
        last_heard: centre
            .tables
            .values()
            .map(|table| table.received_at.clone())
            .max(),
    };
    facts.centres.iter().map(line).collect()
}

fn standing(centre: &Centre, period: Period, now: Period) -> Standing {
    match centre.tables.get(&period) {
        Some(table) if table.is_withdrawn => Standing::Withdrawn {
            at: table.received_at.clone(),
        },
        Some(table) => Standing::Reported {
            at: table.received_at.clone(),
            revision: table.revision,
        },
        None if period.last_quarter() >= now => Standing::NotOver,
        None => Standing::Silent,
    }
}

#[cfg(test)]
mod tests {
    use super::super::facts::tests::{facts, told};
    use super::*;
    use etp_disclosure::Step;

    #[test]
    fn a_quarter_that_is_not_over_is_no_silence() {
        let table = |period, step| told("A-1", period, step, &[]);
        let facts = facts(vec![
            table("2026Q1", Step::Full),
            table("2026Q2", Step::Nothing),
        ]);
        let lines = reported_at(&facts, "2026".parse().unwrap(), "2026Q4".parse().unwrap());
        let at = "2026-04-02T08:15:03Z".to_owned();
        let expected = [
            Standing::Reported {
                at: at.clone(),
                revision: 1,
            },
            Standing::Withdrawn { at: at.clone() },
            Standing::Silent,
            Standing::NotOver,
            Standing::NotOver,
        ];
        assert_eq!(lines[0].periods, expected);
        assert_eq!(lines[0].last_heard, Some(at));
    }
}
