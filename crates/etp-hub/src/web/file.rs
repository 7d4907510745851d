//! All sums of a year as a file: rounded for the public (rule R14), exact and marked for the project.
//! The same cells are withheld in both as on the page.

use super::words;
use crate::HubProblem;
use crate::sums::{
    Facts, Nothing, Place, Region, Shown, Sum, Unit, counts, periods_of, rounded, rows_of,
};
use etp_disclosure::{Measure, Period};
use etp_i18n::{Language, hub};
use rust_xlsxwriter::{Format, Workbook, XlsxError};

/// Whom a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    Public,
    Internal,
}

impl Reach {
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Public => "public-rounded-to-5",
            Self::Internal => "restricted-exact",
        }
    }

    fn number(self, value: u64) -> u64 {
        match self {
            Self::Public => rounded(value),
            Self::Internal => value,
        }
    }

    fn footnote(self, language: Language) -> String {
        match self {
            Self::Public => hub::export_footnote(language),
            Self::Internal => hub::export_restricted(language),
        }
    }
}

/// The columns; the kinds of nothing count centres.
const COLUMNS: [&str; 13] = [
    "scope",
    "zone",
    "period",
    "row",
    "measure",
    "status",
    "sum_of_published_cells",
    "centres",
    "masked",
    "coarser",
    "unknown",
    "withdrawn",
    "silent",
];
/// And the last, which says whom the line is for.
const USE: &str = "use";

/// One line: texts, the number if there is one, and the counts of centres.
struct Line {
    texts: [String; 6],
    number: Option<u64>,
    centres: Vec<usize>,
}

/// The file as CSV.
///
/// # Errors
/// [`HubProblem::Folder`] when it cannot be written.
pub(super) fn csv(region: &Region, year: Period, reach: Reach) -> Result<Vec<u8>, HubProblem> {
    let mut file = csv::Writer::from_writer(vec![]);
    let broken = |problem: csv::Error| HubProblem::Folder(std::io::Error::other(problem));
    file.write_record(COLUMNS.iter().chain([&USE]))
        .map_err(broken)?;
    for line in lines(region, year, reach) {
        let number = line
            .number
            .map(|number| number.to_string())
            .unwrap_or_default();
        let centres = line.centres.iter().map(usize::to_string);
        let fields = line.texts.into_iter().chain([number]).chain(centres);
        file.write_record(fields.chain([reach.code().to_owned()]))
            .map_err(broken)?;
    }
    file.into_inner()
        .map_err(|problem| HubProblem::Folder(problem.into_error()))
}

/// The file as a spreadsheet: what it is, a line of headings, the lines.
///
/// # Errors
/// [`HubProblem::Folder`] when it cannot be written.
pub(super) fn xlsx(
    language: Language,
    region: &Region,
    year: Period,
    reach: Reach,
) -> Result<Vec<u8>, HubProblem> {
    let broken = |problem: XlsxError| HubProblem::Folder(std::io::Error::other(problem));
    sheet(language, region, year, reach).map_err(broken)
}

fn sheet(
    language: Language,
    region: &Region,
    year: Period,
    reach: Reach,
) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let bold = Format::new().set_bold();
    let sheet = workbook.add_worksheet();
    sheet.set_name(year.to_string())?;
    sheet.write_with_format(0, 0, words::period(language, year), &bold)?;
    sheet.write(1, 0, reach.footnote(language))?;
    for (column, name) in (0..).zip(COLUMNS.iter().chain([&USE])) {
        sheet.write_with_format(3, column, *name, &bold)?;
    }
    for (at, line) in (4..).zip(lines(region, year, reach)) {
        for (column, text) in (0..).zip(&line.texts) {
            sheet.write(at, column, text)?;
        }
        if let Some(number) = line.number {
            sheet.write(at, 6, number as f64)?;
        }
        for (column, count) in (7..).zip(&line.centres) {
            sheet.write(at, column, *count as f64)?;
        }
        sheet.write(at, 13, reach.code())?;
    }
    sheet.set_freeze_panes(4, 0)?;
    workbook.save_to_buffer()
}

fn lines(region: &Region, year: Period, reach: Reach) -> Vec<Line> {
    let Some(sums) = region.years.get(&year) else {
        return vec![];
    };
    let facts = &region.facts;
    let units = (0..facts.zones.len()).map(Unit::Zone).chain([Unit::Region]);
    let mut lines = vec![];
    for unit in units {
        for period in periods_of(year) {
            for row in rows_of(period.kind()) {
                for measure in Measure::ALL.into_iter().filter(|one| counts(period, *one)) {
                    let place = Place { unit, period, row };
                    if let Some(sum) = sums.sum(place, measure) {
                        let shown = sums.shown(place, measure);
                        lines.push(line(facts, place, measure, sum, shown, reach));
                    }
                }
            }
        }
    }
    lines
}

fn line(
    facts: &Facts,
    place: Place,
    measure: Measure,
    sum: &Sum,
    shown: Shown,
    reach: Reach,
) -> Line {
    let zone = match place.unit {
        Unit::Zone(at) => facts.zones.get(at).cloned().flatten(),
        Unit::Region => None,
    };
    let scope = match (place.unit, &zone) {
        (Unit::Region, _) => "region",
        (_, Some(_)) => "zone",
        (_, None) => "without-zone",
    };
    let (status, number) = match shown {
        Shown::Sum(value) => ("sum", Some(reach.number(value))),
        Shown::Withheld => ("withheld", None),
        Shown::Nobody => ("no-figure", None),
    };
    let lacking = Nothing::ALL.map(|nothing| sum.lacking(nothing));
    Line {
        texts: [
            scope.to_owned(),
            zone.unwrap_or_default(),
            place.period.to_string(),
            place.row.code().to_owned(),
            measure.to_string(),
            status.to_owned(),
        ],
        number,
        centres: [sum.centres].into_iter().chain(lacking).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_columns_of_nothing_are_its_kinds_in_order() {
        assert_eq!(COLUMNS[8..], Nothing::ALL.map(Nothing::code));
    }
}
