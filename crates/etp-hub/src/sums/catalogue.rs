//! What there is to add up: the groups of rows, the periods of a year, and which rows together make
//! another one.

use etp_disclosure::{
    AgeBand, CountedPathology, Delivery, Measure, Period, PeriodKind, Residence, Row, Sex, WideAge,
    measures_of,
};

/// A way to take the total apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Group {
    /// By what the programme is about.
    Pathology,
    /// By five age bands.
    Age,
    /// By the three bands of centres whose ages are coarser.
    WideAge,
    /// By country of residence.
    Residence,
    /// By way of taking part.
    Delivery,
    /// By sex.
    Sex,
}

impl Group {
    pub(crate) const ALL: [Self; 6] = [
        Self::Pathology,
        Self::Age,
        Self::WideAge,
        Self::Residence,
        Self::Delivery,
        Self::Sex,
    ];

    /// The word in addresses, and the end of its name's key.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Pathology => "pathology",
            Self::Age => "age",
            Self::WideAge => "wide-age",
            Self::Residence => "residence",
            Self::Delivery => "delivery",
            Self::Sex => "sex",
        }
    }

    pub(crate) fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.code() == code)
    }

    /// Its rows, without the total.
    pub(crate) fn rows(self) -> Vec<Row> {
        match self {
            Self::Pathology => CountedPathology::ALL.map(Row::Of).to_vec(),
            Self::Age => AgeBand::ALL.map(Row::Age).to_vec(),
            Self::WideAge => vec![
                Row::Wide(WideAge::To44),
                Row::Age(AgeBand::To64),
                Row::Wide(WideAge::From65),
            ],
            Self::Residence => vec![
                Row::Residence(Residence::France),
                Row::Residence(Residence::Belgium),
                Row::Residence(Residence::Luxembourg),
                Row::Residence(Residence::Germany),
            ],
            Self::Delivery => Delivery::ALL.map(Row::Delivery).to_vec(),
            Self::Sex => Sex::ALL.map(Row::Sex).to_vec(),
        }
    }

    /// The groups a period of this length has.
    pub(crate) fn of(kind: PeriodKind) -> &'static [Self] {
        match kind {
            PeriodKind::Quarter | PeriodKind::HalfYear => &[Self::Pathology],
            PeriodKind::Year => &Self::ALL,
        }
    }
}

/// The quarters, half-years and the year itself.
pub(crate) fn periods_of(year: Period) -> Vec<Period> {
    let mut periods: Vec<_> = year
        .quarters()
        .flat_map(|quarter| [quarter, quarter.half_year()])
        .chain([year.whole_year()])
        .collect();
    periods.sort_unstable();
    periods.dedup();
    periods
}

/// The total and every row of every group, each once.
pub(crate) fn rows_of(kind: PeriodKind) -> Vec<Row> {
    let groups = Group::of(kind).iter().flat_map(|group| group.rows());
    let mut rows: Vec<_> = [Row::Total].into_iter().chain(groups).collect();
    rows.sort_unstable();
    rows.dedup();
    rows
}

/// The two age bands a wide one is made of; nothing for any other row.
pub(crate) fn narrow_rows_of(row: Row) -> Option<[Row; 2]> {
    match row {
        Row::Wide(WideAge::To44) => Some([Row::Age(AgeBand::To17), Row::Age(AgeBand::To44)]),
        Row::Wide(WideAge::From65) => Some([Row::Age(AgeBand::To79), Row::Age(AgeBand::From80)]),
        _ => None,
    }
}

/// Which rows add up to which, in one table.
pub(crate) fn row_identities(kind: PeriodKind) -> Vec<(Row, Vec<Row>)> {
    let groups = Group::of(kind)
        .iter()
        .map(|group| (Row::Total, group.rows()));
    let ages = rows_of(kind)
        .into_iter()
        .filter_map(|row| Some((row, narrow_rows_of(row)?.to_vec())));
    groups.chain(ages).collect()
}

/// Which periods add up to which. Persons do not: only attendances.
pub(crate) fn period_identities(year: Period) -> Vec<(Period, Vec<Period>)> {
    let of_kind = |kind| {
        let periods = periods_of(year).into_iter();
        periods.filter(move |period| period.kind() == kind)
    };
    let longer = of_kind(PeriodKind::HalfYear).chain(of_kind(PeriodKind::Year));
    longer
        .map(|period| (period, period.quarters().collect()))
        .chain([(year.whole_year(), of_kind(PeriodKind::HalfYear).collect())])
        .collect()
}

/// What a period counts.
pub(crate) fn counts(period: Period, measure: Measure) -> bool {
    measures_of(period.kind()).contains(&measure)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_has_seven_periods_and_its_rows_are_those_of_all_tables() {
        let year: Period = "2026".parse().unwrap();
        let periods: Vec<_> = periods_of(year).iter().map(Period::to_string).collect();
        assert_eq!(
            periods,
            [
                "2026Q1", "2026Q2", "2026S1", "2026Q3", "2026Q4", "2026S2", "2026"
            ]
        );
        assert_eq!(rows_of(PeriodKind::Quarter).len(), 7);
        assert_eq!(rows_of(PeriodKind::Year).len(), 1 + 6 + 5 + 2 + 4 + 3 + 2);
    }

    #[test]
    fn a_year_is_made_of_quarters_and_of_half_years() {
        let identities = period_identities("2026".parse().unwrap());
        let sizes: Vec<_> = identities.iter().map(|(_, parts)| parts.len()).collect();
        assert_eq!(sizes, [2, 2, 4, 2]);
    }

    #[test]
    fn a_group_is_found_by_its_code() {
        for group in Group::ALL {
            assert_eq!(Group::of_code(group.code()), Some(group));
        }
    }
}
