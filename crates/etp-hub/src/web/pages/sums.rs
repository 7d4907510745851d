//! Sums by zone: a line for each zone, a column for each row of the table, coverage under each sum.

use super::choose::{choice, chooser};
use super::frame::{Look, frame};
use crate::sums::{Facts, Group, Nothing, Place, Shown, Sum, Unit, YearOfSums, counts};
use crate::web::words;
use etp_disclosure::{Measure, Period, Row};
use etp_i18n::{Language, Value, hub, numbers, word};
use maud::{Markup, html};

/// What the page shows.
pub(in crate::web) struct SumsView<'a> {
    pub(in crate::web) facts: &'a Facts,
    pub(in crate::web) sums: &'a YearOfSums,
    /// Every period that can be chosen, the latest first.
    pub(in crate::web) periods: Vec<Period>,
    pub(in crate::web) period: Period,
    pub(in crate::web) group: Group,
    pub(in crate::web) measure: Measure,
}

impl SumsView<'_> {
    fn rows(&self) -> Vec<Row> {
        [Row::Total].into_iter().chain(self.group.rows()).collect()
    }

    fn units(&self) -> impl Iterator<Item = Unit> {
        (0..self.facts.zones.len())
            .map(Unit::Zone)
            .chain([Unit::Region])
    }

    fn place(&self, unit: Unit, row: Row) -> Place {
        Place {
            unit,
            period: self.period,
            row,
        }
    }

    fn shown(&self, unit: Unit, row: Row) -> Shown {
        self.sums.shown(self.place(unit, row), self.measure)
    }

    /// The largest total of a zone, for the length of bars.
    fn longest(&self) -> u64 {
        let zones = self.units().filter(|unit| *unit != Unit::Region);
        let totals = zones.filter_map(|unit| match self.shown(unit, Row::Total) {
            Shown::Sum(value) => Some(value),
            _ => None,
        });
        totals.max().unwrap_or_default()
    }
}

/// The page.
pub(in crate::web) fn sums(look: &Look, view: &SumsView<'_>) -> Markup {
    let language = look.language;
    let content = html! {
        p { (hub::sums_about(language)) }
        (chosen(language, view))
        (stripes())
        (table(language, view))
        (legend(language, view.measure))
    };
    frame(look, &hub::sums(language), &content)
}

fn chosen(language: Language, view: &SumsView<'_>) -> Markup {
    let periods: Vec<_> = view
        .periods
        .iter()
        .map(|one| {
            (
                one.to_string(),
                words::period(language, *one),
                *one == view.period,
            )
        })
        .collect();
    let groups: Vec<_> = Group::of(view.period.kind())
        .iter()
        .map(|one| {
            (
                one.code().to_owned(),
                words::group(language, *one),
                *one == view.group,
            )
        })
        .collect();
    let measures: Vec<_> = Measure::ALL
        .into_iter()
        .filter(|one| counts(view.period, *one))
        .map(|one| {
            (
                one.to_string(),
                words::measure(language, one),
                one == view.measure,
            )
        })
        .collect();
    chooser(
        language,
        "/sums",
        &html! {
            (choice("period", &hub::period(language), &periods))
            (choice("group", &hub::group(language), &groups))
            (choice("measure", &hub::measure(language), &measures))
        },
    )
}

fn table(language: Language, view: &SumsView<'_>) -> Markup {
    let caption = hub::sums_caption(
        language,
        words::group(language, view.group),
        words::measure(language, view.measure),
        words::period(language, view.period),
    );
    let longest = view.longest();
    html! {
        div class="wide" role="region" aria-label=(caption) tabindex="0" {
            table class="sums" {
                caption { (caption) }
                thead { tr {
                    th scope="col" { (hub::zone(language)) }
                    @for row in view.rows() { th scope="col" { (words::row(language, row)) } }
                } }
                tbody {
                    @for unit in view.units() {
                        tr class=[(unit == Unit::Region).then_some("region")] {
                            th scope="row" { (words::unit(language, view.facts, unit)) }
                            @for row in view.rows() { (cell(language, view, unit, row, longest)) }
                        }
                    }
                }
            }
        }
    }
}

fn cell(language: Language, view: &SumsView<'_>, unit: Unit, row: Row, longest: u64) -> Markup {
    let shown = view.shown(unit, row);
    let sum = view.sums.sum(view.place(unit, row), view.measure);
    let has_bar = row == Row::Total && unit != Unit::Region;
    html! {
        td class="number" {
            (value(language, shown))
            @if let (Shown::Sum(value), true) = (shown, has_bar) { (bar(value, longest)) }
            @if let Some(sum) = sum { span class="under" { (coverage(language, sum)) } }
        }
    }
}

/// A number, or which kind of nothing.
pub(super) fn value(language: Language, shown: Shown) -> Markup {
    match shown {
        Shown::Sum(value) => html! {
            span class="value" { (numbers::grouped(language, i64::try_from(value).unwrap_or(i64::MAX))) }
        },
        Shown::Withheld => html! { span class="withheld" { (hub::withheld(language)) } },
        Shown::Nobody => html! { span class="nobody" { (hub::nobody(language)) } },
    }
}

/// `4 centres · 1 hidden · 2 silent`.
pub(super) fn coverage(language: Language, sum: &Sum) -> String {
    let lacking = Nothing::ALL.into_iter().filter_map(|nothing| {
        let count = sum.lacking(nothing);
        (count > 0).then(|| lacking(language, nothing, count))
    });
    let centres = hub::coverage(language, Value::from(sum.centres));
    [centres]
        .into_iter()
        .chain(lacking)
        .collect::<Vec<_>>()
        .join(" · ")
}

fn lacking(language: Language, nothing: Nothing, count: usize) -> String {
    match nothing {
        Nothing::Masked => hub::lacking_masked(language, count),
        Nothing::Coarser => hub::lacking_coarser(language, count),
        Nothing::Unknown => hub::lacking_unknown(language, count),
        Nothing::Withdrawn => hub::lacking_withdrawn(language, count),
        Nothing::Silent => hub::lacking_silent(language, count),
    }
}

/// The pattern bars are filled with, once for the page.
fn stripes() -> Markup {
    html! {
        svg class="pattern" width="0" height="0" aria-hidden="true" focusable="false" {
            pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                rect class="stripe" width="3" height="6" {}
            }
        }
    }
}

/// A bar beside its number, which says the same: nothing for who listens.
fn bar(value: u64, longest: u64) -> Markup {
    let width = value
        .saturating_mul(96)
        .checked_div(longest)
        .unwrap_or_default();
    html! {
        svg class="bar" width="98" height="10" viewBox="0 0 98 10" aria-hidden="true" focusable="false" {
            rect class="bar-shape" x="1" y="1" width=(width) height="8" fill="url(#stripes)" {}
        }
    }
}

fn legend(language: Language, measure: Measure) -> Markup {
    let kinds = Nothing::ALL.map(|nothing| {
        let key = format!("hub-legend-{}", nothing.code());
        word(language, &key).unwrap_or_default()
    });
    html! {
        details class="legend" open {
            summary { (hub::legend(language)) }
            ul {
                li { (hub::legend_zero(language)) }
                li { (hub::legend_withheld(language)) }
                li { (hub::legend_nobody(language)) }
                @for kind in kinds { li { (kind) } }
                @if measure == Measure::Patients { li { (hub::legend_patients(language)) } }
            }
        }
    }
}
