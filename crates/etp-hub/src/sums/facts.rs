//! What the hub holds, turned so that a centre's word on one cell is found at once.

use super::catalogue::narrow_rows_of;
use super::kind::{Nothing, Word};
use crate::HubProblem;
use crate::store::tables::{PublishedCell, StandingTable};
use etp_disclosure::{Measure, Period, PeriodKind, Row, Step, rows_of};
use std::collections::BTreeMap;

/// A table that stands, and when it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Arrived {
    pub(crate) table: StandingTable,
    /// The hub's time, as `2026-04-02T08:15:03Z`.
    pub(crate) received_at: String,
}

/// Every centre the hub knows, by code.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    pub(crate) centres: Vec<Centre>,
    /// Zones with a centre in them, sorted; nothing, last, for centres without one.
    pub(crate) zones: Vec<Option<String>>,
}

/// A centre and its tables.
#[derive(Clone, Debug, Default)]
pub(crate) struct Centre {
    pub(crate) code: String,
    /// Its place among the zones.
    pub(crate) zone: usize,
    pub(crate) tables: BTreeMap<Period, Table>,
}

/// What stands of one period.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    pub(crate) revision: i64,
    pub(crate) is_withdrawn: bool,
    pub(crate) received_at: String,
    step: Step,
    cells: BTreeMap<(Row, Measure), Option<u64>>,
}

impl Facts {
    /// `centres` are all there are; `zones` the zone of those that have one.
    ///
    /// # Errors
    /// [`HubProblem::Cells`] when the store holds a period, step or element that does not exist.
    pub(crate) fn of(
        centres: impl IntoIterator<Item = String>,
        zones: &[(String, String)],
        tables: Vec<Arrived>,
        cells: Vec<PublishedCell>,
    ) -> Result<Self, HubProblem> {
        let mut by_code: BTreeMap<String, BTreeMap<Period, Table>> = centres
            .into_iter()
            .map(|code| (code, BTreeMap::new()))
            .collect();
        for (centre, _) in zones {
            by_code.entry(centre.clone()).or_default();
        }
        for one in tables {
            let (centre, period, table) = table(one).ok_or(HubProblem::Cells)?;
            by_code.entry(centre).or_default().insert(period, table);
        }
        for cell in cells {
            put(&mut by_code, &cell).ok_or(HubProblem::Cells)?;
        }
        Ok(Self::in_zones(by_code, &zones.iter().cloned().collect()))
    }

    fn in_zones(
        by_code: BTreeMap<String, BTreeMap<Period, Table>>,
        zone_of: &BTreeMap<String, String>,
    ) -> Self {
        let mut zones: Vec<_> = by_code
            .keys()
            .map(|code| zone_of.get(code).cloned())
            .collect();
        // The named ones by name, the unnamed one last.
        zones.sort_by_key(|zone| (zone.is_none(), zone.clone()));
        zones.dedup();
        let place = |code: &String| {
            let zone = zone_of.get(code).cloned();
            zones.iter().position(|one| *one == zone).unwrap_or(0)
        };
        let centres = by_code
            .into_iter()
            .map(|(code, tables)| Centre {
                zone: place(&code),
                code,
                tables,
            })
            .collect();
        Self { centres, zones }
    }

    /// The years there is a table of, latest first.
    pub(crate) fn years(&self) -> Vec<Period> {
        let periods = self.centres.iter().flat_map(|centre| centre.tables.keys());
        let mut years: Vec<_> = periods.map(|period| period.whole_year()).collect();
        years.sort_unstable_by(|a, b| b.cmp(a));
        years.dedup();
        years
    }
}

fn table(arrived: Arrived) -> Option<(String, Period, Table)> {
    let Arrived { table, received_at } = arrived;
    let standing = Table {
        revision: table.revision,
        is_withdrawn: table.status == "withdrawn",
        received_at,
        step: Step::of_code(&table.step)?,
        cells: BTreeMap::new(),
    };
    Some((table.centre, table.period.parse().ok()?, standing))
}

fn put(
    by_code: &mut BTreeMap<String, BTreeMap<Period, Table>>,
    cell: &PublishedCell,
) -> Option<()> {
    let period: Period = cell.period.parse().ok()?;
    let (measure, row) = Measure::of_element(&cell.element)?;
    let value = cell.value.map(u64::try_from).transpose().ok()?;
    let table = by_code.get_mut(&cell.centre)?.get_mut(&period)?;
    table.cells.insert((row, measure), value);
    Some(())
}

impl Centre {
    /// What the centre says of a cell. A half-year is made of its quarters, and a wide age band of
    /// its narrow ones, where the centre did not publish it itself.
    pub(crate) fn word(&self, period: Period, row: Row, measure: Measure) -> Word {
        let own = self.own_word(period, row, measure);
        let is_half_year = period.kind() == PeriodKind::HalfYear;
        match own {
            Word::Not(_) if is_half_year && measure == Measure::Attendances => {
                let quarters =
                    Word::together(period.quarters().map(|one| self.word(one, row, measure)));
                better(own, quarters)
            }
            _ => own,
        }
    }

    fn own_word(&self, period: Period, row: Row, measure: Measure) -> Word {
        let Some(table) = self.tables.get(&period) else {
            return Word::Not(Nothing::Silent);
        };
        if table.is_withdrawn {
            return Word::Not(Nothing::Withdrawn);
        }
        match (table.cells.get(&(row, measure)), narrow_rows_of(row)) {
            (Some(Some(value)), _) => Word::Published(*value),
            (Some(None), _) => Word::Not(Nothing::Masked),
            (None, Some(narrow)) if !table.has(period, row) => {
                Word::together(narrow.map(|row| self.own_word(period, row, measure)))
            }
            (None, _) if table.has(period, row) => Word::Not(Nothing::Unknown),
            (None, _) => Word::Not(Nothing::Coarser),
        }
    }
}

/// A number before no number; what the table does not have says least.
fn better(own: Word, made: Word) -> Word {
    match (own, made) {
        (_, made @ Word::Published(_)) => made,
        (Word::Not(Nothing::Silent | Nothing::Coarser), made) => made,
        (own, _) => own,
    }
}

impl Table {
    /// Whether a table of this period and step has such a row.
    fn has(&self, period: Period, row: Row) -> bool {
        rows_of(period.kind(), self.step).contains(&row)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use etp_disclosure::{AgeBand, CountedPathology, Sex, WideAge};

    /// A table of a centre: what it says of each element, and nothing of any other.
    pub(crate) fn told(
        centre: &str,
        period: &str,
        step: Step,
        cells: &[(&str, Option<i64>)],
    ) -> (Arrived, Vec<PublishedCell>) {
        let table = StandingTable {
            centre: centre.to_owned(),
            data_set: period
                .parse::<Period>()
                .map_or("", Period::data_set)
                .to_owned(),
            period: period.to_owned(),
            revision: 1,
            status: if step == Step::Nothing {
                "withdrawn"
            } else {
                "released"
            }
            .to_owned(),
            step: step.code().to_owned(),
            cause: String::new(),
        };
        let cell = |(element, value): &(&str, Option<i64>)| PublishedCell {
            centre: centre.to_owned(),
            period: period.to_owned(),
            element: (*element).to_owned(),
            revision: 1,
            value: *value,
        };
        let received_at = "2026-04-02T08:15:03Z".to_owned();
        (
            Arrived { table, received_at },
            cells.iter().map(cell).collect(),
        )
    }

    /// Facts of such tables, each centre in the zone its code begins with.
    pub(crate) fn facts(tables: Vec<(Arrived, Vec<PublishedCell>)>) -> Facts {
        let (tables, cells): (Vec<_>, Vec<_>) = tables.into_iter().unzip();
        let zone = |one: &Arrived| {
            let centre = one.table.centre.clone();
            let zone = centre.split('-').next().unwrap_or_default().to_owned();
            (centre, zone)
        };
        let mut zones: Vec<_> = tables.iter().map(zone).collect();
        zones.sort();
        zones.dedup();
        Facts::of([], &zones, tables, cells.concat()).unwrap()
    }

    const ATT: Measure = Measure::Attendances;

    fn word(facts: &Facts, period: &str, row: Row) -> Word {
        facts.centres[0].word(period.parse().unwrap(), row, ATT)
    }

    #[test]
    fn each_kind_of_nothing_is_told_apart() {
        let facts = facts(vec![
            told(
                "A-1",
                "2026Q1",
                Step::Full,
                &[("ETP_ATT_TOT", Some(40)), ("ETP_ATT_DT2", None)],
            ),
            told(
                "A-1",
                "2026Q2",
                Step::HalfYears,
                &[("ETP_ATT_TOT", Some(0))],
            ),
            told("A-1", "2026Q3", Step::Nothing, &[]),
            told("A-1", "2026", Step::ThreeAges, &[("ETP_ATT_TOT", Some(40))]),
        ]);
        let dt2 = Row::Of(CountedPathology::Dt2);
        assert_eq!(word(&facts, "2026Q1", dt2), Word::Not(Nothing::Masked));
        assert_eq!(word(&facts, "2026Q2", dt2), Word::Not(Nothing::Coarser));
        assert_eq!(word(&facts, "2026Q2", Row::Total), Word::Published(0));
        assert_eq!(word(&facts, "2026Q3", dt2), Word::Not(Nothing::Withdrawn));
        assert_eq!(word(&facts, "2026Q4", dt2), Word::Not(Nothing::Silent));
        assert_eq!(
            word(&facts, "2026", Row::Sex(Sex::Female)),
            Word::Not(Nothing::Unknown)
        );
        assert_eq!(
            word(&facts, "2026", Row::Age(AgeBand::To17)),
            Word::Not(Nothing::Coarser)
        );
    }

    #[test]
    fn half_years_and_wide_ages_are_made_of_what_was_published() {
        let quarter = |period, n| told("A-1", period, Step::Full, &[("ETP_ATT_TOT", Some(n))]);
        let ages = [("ETP_ATT_A0_17", Some(11)), ("ETP_ATT_A18_44", Some(30))];
        let year = told("A-1", "2026", Step::Full, &ages);
        let facts = facts(vec![quarter("2026Q1", 40), quarter("2026Q2", 2), year]);
        assert_eq!(word(&facts, "2026S1", Row::Total), Word::Published(42));
        assert_eq!(
            word(&facts, "2026S2", Row::Total),
            Word::Not(Nothing::Silent)
        );
        assert_eq!(
            word(&facts, "2026", Row::Wide(WideAge::To44)),
            Word::Published(41)
        );
    }

    #[test]
    fn a_cell_nobody_could_have_sent_stops_everything() {
        let (table, cells) = told("A-1", "2026Q1", Step::Full, &[("ETP_ATT_ZZ", Some(1))]);
        assert!(Facts::of([], &[], vec![table], cells).is_err());
    }
}
