//! The fixed catalogue (rule R1): which rows a table has, by kind of period and step of the ladder.
//! There are no other tables and no combinations of splits, so there is nothing to ask for.

use crate::{
    AgeBand, CountedPathology, Delivery, Measure, PeriodKind, Residence, Row, Sex, Step, WideAge,
};

/// A way to take a total apart. The order is the priority in which cells are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Split {
    Pathology,
    Age,
    Residence,
    Delivery,
    Sex,
}

/// The rows of a table, in order. Of a year the sex rows may be missing when somebody's sex is
/// unknown: a table has either both or neither.
pub fn rows_of(kind: PeriodKind, step: Step) -> Vec<Row> {
    let total = (kind != PeriodKind::HalfYear && step < Step::Nothing).then_some(Row::Total);
    let splits = splits_of(kind, step);
    total
        .into_iter()
        .chain(splits.into_iter().flat_map(|split| split_rows(split, step)))
        .collect()
}

/// What the cells of a table count.
pub fn measures_of(kind: PeriodKind) -> &'static [Measure] {
    match kind {
        PeriodKind::Quarter => &Measure::ALL,
        // Persons of a year and of its quarters give bounds on one another (rule R9).
        PeriodKind::HalfYear | PeriodKind::Year => &[Measure::Attendances],
    }
}

/// Every data-element code of a table, in order of its rows.
pub fn elements_of(kind: PeriodKind, step: Step) -> Vec<String> {
    rows_of(kind, step)
        .into_iter()
        .flat_map(|row| measures_of(kind).iter().map(move |one| one.element(row)))
        .collect()
}

pub(crate) fn splits_of(kind: PeriodKind, step: Step) -> Vec<Split> {
    match kind {
        PeriodKind::Quarter if step < Step::HalfYears => vec![Split::Pathology],
        PeriodKind::HalfYear if step == Step::HalfYears => vec![Split::Pathology],
        PeriodKind::Year if step < Step::NoResidence => vec![
            Split::Pathology,
            Split::Age,
            Split::Residence,
            Split::Delivery,
            Split::Sex,
        ],
        PeriodKind::Year if step < Step::TotalOnly => {
            vec![Split::Pathology, Split::Age, Split::Delivery, Split::Sex]
        }
        _ => vec![],
    }
}

pub(crate) fn split_rows(split: Split, step: Step) -> Vec<Row> {
    match split {
        Split::Pathology => CountedPathology::ALL.map(Row::Of).to_vec(),
        Split::Age if step == Step::Full => AgeBand::ALL.map(Row::Age).to_vec(),
        Split::Age => vec![
            Row::Wide(WideAge::To44),
            Row::Age(AgeBand::To64),
            Row::Wide(WideAge::From65),
        ],
        Split::Residence => vec![
            Row::Residence(Residence::France),
            Row::Residence(Residence::Belgium),
            Row::Residence(Residence::Luxembourg),
            Row::Residence(Residence::Germany),
        ],
        Split::Delivery => Delivery::ALL.map(Row::Delivery).to_vec(),
        Split::Sex => Sex::ALL.map(Row::Sex).to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_has_49_cells_a_year() {
        let quarter = rows_of(PeriodKind::Quarter, Step::Full).len();
        let year = rows_of(PeriodKind::Year, Step::Full).len();
        assert_eq!((quarter, year, 4 * quarter + year), (7, 21, 49));
        assert!(rows_of(PeriodKind::HalfYear, Step::Full).is_empty());
        assert_eq!(rows_of(PeriodKind::HalfYear, Step::HalfYears).len(), 6);
    }

    #[test]
    fn a_coarser_table_has_fewer_rows() {
        for kind in [PeriodKind::Quarter, PeriodKind::Year] {
            let sizes: Vec<_> = Step::ALL
                .iter()
                .map(|step| rows_of(kind, *step).len())
                .collect();
            assert!(sizes.is_sorted_by(|a, b| a >= b), "{sizes:?}");
            assert_eq!(sizes.last(), Some(&0));
        }
    }

    #[test]
    fn quarters_count_patients_too_and_years_do_not() {
        assert_eq!(elements_of(PeriodKind::Quarter, Step::Full).len(), 14);
        let year = elements_of(PeriodKind::Year, Step::TotalOnly);
        assert_eq!(year, ["ETP_ATT_TOT"]);
    }
}
