//! What is asked of the five pages, and the export: reads the question, finds the facts, shows them.

use super::file::{Reach, csv, xlsx};
use super::pages::{self, SumsView, TrendsView};
use super::seat::{Seat, broken, page, said};
use crate::http::desk::Desk;
use crate::sums::{Group, Region, Unit, counts, periods_of, reported_at, trend};
use axum::extract::{Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::{Datelike, NaiveDate};
use etp_disclosure::{Measure, Period, Row};
use etp_i18n::hub;
use maud::{Markup, html};
use serde::Deserialize;
use std::sync::Arc;

const CSV: &str = "text/csv; charset=utf-8";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Everything the pages can be asked; what cannot be read is as good as not asked.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    year: String,
    period: String,
    group: String,
    measure: String,
    row: String,
    zone: String,
    since: Option<String>,
    #[serde(rename = "for")]
    reach: String,
    #[serde(rename = "as")]
    form: String,
}

impl Asked {
    /// The year asked for, or the latest there is, or this one.
    fn year(&self, region: &Region, now: Period) -> Period {
        let asked = self.year.parse::<Period>().ok().map(Period::whole_year);
        asked
            .filter(|year| region.years.contains_key(year))
            .or_else(|| region.years.keys().next_back().copied())
            .unwrap_or_else(|| now.whole_year())
    }

    fn zone(&self, region: &Region) -> Option<usize> {
        let zone = self.zone.parse().ok();
        zone.filter(|at| *at < region.facts.zones.len())
    }

    fn measure(&self, period: Period) -> Measure {
        let asked = Measure::ALL
            .into_iter()
            .find(|one| one.to_string() == self.measure);
        asked
            .filter(|one| counts(period, *one))
            .unwrap_or(Measure::Attendances)
    }
}

/// The region and the quarter it is, or the page that says that the hub could not answer.
async fn region(desk: &Desk, seat: &Seat) -> Result<(Arc<Region>, Period), Response> {
    let pages = desk.clone();
    let asked = desk
        .ask(move |hub| Ok((pages.pages().region(hub)?, hub.quarter()?)))
        .await;
    asked.map_err(|_| broken(&seat.look))
}

fn shown(markup: &Markup) -> Response {
    page(markup).into_response()
}

/// A page without anything to show yet.
fn empty(seat: &Seat, title: &str) -> Response {
    let content = html! { p class="empty" { (hub::empty(seat.look.language)) } };
    shown(&pages::frame(&seat.look, title, &content))
}

pub(super) async fn reported(
    State(desk): State<Desk>,
    seat: Seat,
    Query(asked): Query<Asked>,
) -> Response {
    let (region, now) = match region(&desk, &seat).await {
        Ok(known) => known,
        Err(response) => return response,
    };
    let year = asked.year(&region, now);
    let lines = reported_at(&region.facts, year, now);
    shown(&pages::reported(
        &seat.look,
        &region.facts,
        year,
        asked.zone(&region),
        &lines,
    ))
}

pub(super) async fn sums(
    State(desk): State<Desk>,
    seat: Seat,
    Query(asked): Query<Asked>,
) -> Response {
    let (region, _) = match region(&desk, &seat).await {
        Ok(known) => known,
        Err(response) => return response,
    };
    let periods: Vec<_> = region
        .years
        .keys()
        .rev()
        .flat_map(|year| periods_of(*year))
        .collect();
    let asked_period = asked
        .period
        .parse()
        .ok()
        .filter(|one| periods.contains(one));
    let Some(period) = asked_period.or_else(|| latest(&region)) else {
        return empty(&seat, &hub::sums(seat.look.language));
    };
    let Some(sums) = region.years.get(&period.whole_year()) else {
        return empty(&seat, &hub::sums(seat.look.language));
    };
    let group = Group::of_code(&asked.group).filter(|one| Group::of(period.kind()).contains(one));
    let view = SumsView {
        facts: &region.facts,
        sums,
        periods,
        period,
        group: group.unwrap_or(Group::Pathology),
        measure: asked.measure(period),
    };
    shown(&pages::sums(&seat.look, &view))
}

/// The last period some centre sent a table of.
fn latest(region: &Region) -> Option<Period> {
    let periods = region
        .facts
        .centres
        .iter()
        .flat_map(|centre| centre.tables.keys());
    periods.max().copied()
}

pub(super) async fn trends(
    State(desk): State<Desk>,
    seat: Seat,
    Query(asked): Query<Asked>,
) -> Response {
    let (region, now) = match region(&desk, &seat).await {
        Ok(known) => known,
        Err(response) => return response,
    };
    if region.years.is_empty() {
        return empty(&seat, &hub::trends(seat.look.language));
    }
    let known = Row::of_code(&asked.row).filter(|row| Group::Pathology.rows().contains(row));
    let (row, unit) = (
        known.unwrap_or(Row::Total),
        asked.zone(&region).map_or(Unit::Region, Unit::Zone),
    );
    let measure = asked.measure(now);
    let view = TrendsView {
        facts: &region.facts,
        unit,
        row,
        measure,
        points: trend(&region.facts, &region.years, unit, row, measure),
    };
    shown(&pages::trends(&seat.look, &view))
}

pub(super) async fn changes(
    State(desk): State<Desk>,
    seat: Seat,
    Query(asked): Query<Asked>,
) -> Response {
    let last_new_year = NaiveDate::from_ymd_opt(desk.hub().instant().year(), 1, 1);
    let since: Option<NaiveDate> = match &asked.since {
        Some(text) => text.parse().ok(),
        None => last_new_year,
    };
    let found = match since {
        Some(day) => desk.ask(move |hub| Ok(hub.changes_since(day)?)).await,
        None => Ok(vec![]),
    };
    match found {
        Ok(found) => shown(&pages::changes(&seat.look, since, &found)),
        Err(_) => broken(&seat.look),
    }
}

pub(super) async fn export(
    State(desk): State<Desk>,
    seat: Seat,
    Query(asked): Query<Asked>,
) -> Response {
    match region(&desk, &seat).await {
        Err(response) => response,
        Ok((region, _)) if region.years.is_empty() => {
            empty(&seat, &hub::export(seat.look.language))
        }
        Ok((region, now)) => {
            let year = asked.year(&region, now);
            shown(&pages::export(&seat.look, &region.facts.years(), year))
        }
    }
}

pub(super) async fn file(
    State(desk): State<Desk>,
    seat: Seat,
    Query(asked): Query<Asked>,
) -> Response {
    let language = seat.look.language;
    let reach = match asked.reach.as_str() {
        "internal" => Reach::Internal,
        _ => Reach::Public,
    };
    if reach == Reach::Internal && !seat.look.coordinates() {
        tracing::warn!(person = seat.person.name, "export refused");
        return said(
            &seat.look,
            StatusCode::FORBIDDEN,
            &hub::problem_forbidden(language),
        );
    }
    let (region, now) = match region(&desk, &seat).await {
        Ok(known) => known,
        Err(response) => return response,
    };
    let year = asked.year(&region, now);
    let (written, media_type, ending) = match asked.form.as_str() {
        "xlsx" => (xlsx(language, &region, year, reach), XLSX, "xlsx"),
        _ => (csv(&region, year, reach), CSV, "csv"),
    };
    let Ok(bytes) = written else {
        return broken(&seat.look);
    };
    tracing::info!(person = seat.person.name, year = %year, reach = reach.code(), ending, "exported");
    let name = format!(
        "attachment; filename=\"sentier-{year}-{}.{ending}\"",
        reach.code()
    );
    let headers = [
        (header::CONTENT_TYPE, media_type.to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    (headers, bytes).into_response()
}
