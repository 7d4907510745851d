//! One sum from quarter to quarter: a line, and the same as a table.

use super::chart::chart;
use super::choose::{choice, chooser};
use super::frame::{Look, frame};
use super::sums::value;
use crate::sums::{Facts, Group, Point, Unit};
use crate::web::words;
use etp_disclosure::{Measure, Row};
use etp_i18n::{Language, hub};
use maud::{Markup, html};

/// What the page shows.
pub(in crate::web) struct TrendsView<'a> {
    pub(in crate::web) facts: &'a Facts,
    pub(in crate::web) unit: Unit,
    pub(in crate::web) row: Row,
    pub(in crate::web) measure: Measure,
    pub(in crate::web) points: Vec<Point>,
}

/// The page.
pub(in crate::web) fn trends(look: &Look, view: &TrendsView<'_>) -> Markup {
    let language = look.language;
    let (row, zone) = (
        words::row(language, view.row),
        words::unit(language, view.facts, view.unit),
    );
    let content = html! {
        p { (hub::trends_about(language)) }
        (chosen(language, view))
        div class="wide" role="region" tabindex="0"
            aria-label=(hub::trends_chart(language, row.as_str(), zone.as_str())) {
            (chart(language, &view.points, &hub::trends_chart(language, row.as_str(), zone.as_str())))
        }
        (table(language, view, &row, &zone))
    };
    frame(look, &hub::trends(language), &content)
}

fn chosen(language: Language, view: &TrendsView<'_>) -> Markup {
    let rows: Vec<_> = [Row::Total]
        .into_iter()
        .chain(Group::Pathology.rows())
        .map(|row| {
            (
                row.code().to_owned(),
                words::row(language, row),
                row == view.row,
            )
        })
        .collect();
    let region = (
        String::new(),
        hub::region(language),
        view.unit == Unit::Region,
    );
    let zones: Vec<_> = [region]
        .into_iter()
        .chain((0..view.facts.zones.len()).map(|at| {
            let is_chosen = view.unit == Unit::Zone(at);
            (
                at.to_string(),
                words::zone(language, view.facts, at),
                is_chosen,
            )
        }))
        .collect();
    let measures: Vec<_> = Measure::ALL
        .into_iter()
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
        "/trends",
        &html! {
            (choice("row", &hub::row(language), &rows))
            (choice("zone", &hub::zone(language), &zones))
            (choice("measure", &hub::measure(language), &measures))
        },
    )
}

fn table(language: Language, view: &TrendsView<'_>, row: &str, zone: &str) -> Markup {
    let measure = words::measure(language, view.measure);
    let caption = hub::trends_caption(language, measure, row, zone);
    html! {
        div class="wide" role="region" aria-label=(caption) tabindex="0" {
            table {
                caption { (caption) }
                thead { tr {
                    th scope="col" { (hub::period(language)) }
                    th scope="col" class="number" { (hub::sum(language)) }
                    th scope="col" class="number" { (hub::centres(language)) }
                    th scope="col" { (hub::comparable(language)) }
                } }
                tbody {
                    @for (at, point) in view.points.iter().enumerate() {
                        tr {
                            th scope="row" { (words::period(language, point.period)) }
                            td class="number" { (value(language, point.shown)) }
                            td class="number" { (point.centres) }
                            td { (comparable(language, at, point)) }
                        }
                    }
                }
            }
        }
    }
}

fn comparable(language: Language, at: usize, point: &Point) -> Markup {
    let is_same = at > 0 && !point.is_break();
    html! {
        @if at == 0 { (hub::comparable_first(language)) }
        @if is_same { (hub::comparable_same(language)) }
        @if at > 0 && !point.joined.is_empty() {
            span class="under" { (hub::joined(language, point.joined.join(", "))) }
        }
        @if at > 0 && !point.left.is_empty() {
            span class="under" { (hub::left(language, point.left.join(", "))) }
        }
    }
}
