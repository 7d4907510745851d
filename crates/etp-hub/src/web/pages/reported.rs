//! Who has reported: a line for each centre, a column for each quarter and the year.

use super::choose::{choice, chooser, years};
use super::frame::{Look, frame};
use crate::sums::{Facts, Reported, Standing, reported_periods};
use crate::web::words;
use etp_disclosure::Period;
use etp_i18n::{Language, hub};
use maud::{Markup, html};

/// `zone` is the one shown, by its place; nothing for all.
pub(in crate::web) fn reported(
    look: &Look,
    facts: &Facts,
    year: Period,
    zone: Option<usize>,
    lines: &[Reported],
) -> Markup {
    let language = look.language;
    let lines: Vec<_> = lines
        .iter()
        .filter(|one| zone.is_none_or(|zone| one.zone == zone))
        .collect();
    let content = html! {
        p { (hub::reported_about(language)) }
        (chooser(language, "/reported", &html! {
            (years(language, &years_of(facts, year), year))
            (choice("zone", &hub::zone(language), &zones(language, facts, zone)))
        }))
        @if lines.is_empty() { p class="empty" { (hub::no_centre(language)) } }
        @else {
            p class="sum-up" { (done(language, &lines)) }
            (table(language, facts, year, &lines))
        }
    };
    frame(look, &hub::reported(language), &content)
}

/// The years there are tables of, and the one shown.
fn years_of(facts: &Facts, shown: Period) -> Vec<Period> {
    let mut years = facts.years();
    if !years.contains(&shown) {
        years.insert(0, shown);
    }
    years
}

fn zones(language: Language, facts: &Facts, chosen: Option<usize>) -> Vec<(String, String, bool)> {
    let all = (String::new(), hub::zone_all(language), chosen.is_none());
    let each = (0..facts.zones.len()).map(|at| {
        (
            at.to_string(),
            words::zone(language, facts, at),
            chosen == Some(at),
        )
    });
    [all].into_iter().chain(each).collect()
}

fn done(language: Language, lines: &[&Reported]) -> String {
    let due = lines
        .iter()
        .flat_map(|line| &line.periods)
        .filter(|one| **one != Standing::NotOver);
    let here = due
        .clone()
        .filter(|one| matches!(one, Standing::Reported { .. }));
    hub::reported_done(language, due.count(), here.count())
}

fn table(language: Language, facts: &Facts, year: Period, lines: &[&Reported]) -> Markup {
    let caption = hub::reported_caption(language, year.to_string());
    html! {
        div class="wide" role="region" aria-label=(caption) tabindex="0" {
            table {
                caption { (caption) }
                thead { tr {
                    th scope="col" { (hub::centre(language)) }
                    th scope="col" { (hub::zone(language)) }
                    @for period in reported_periods(year) {
                        th scope="col" { (words::period(language, period)) }
                    }
                    th scope="col" { (hub::last_heard(language)) }
                } }
                tbody {
                    @for line in lines {
                        tr {
                            th scope="row" { (line.centre) }
                            td { (words::zone(language, facts, line.zone)) }
                            @for standing in &line.periods { (cell(language, standing)) }
                            td { (heard(language, line)) }
                        }
                    }
                }
            }
        }
    }
}

fn cell(language: Language, standing: &Standing) -> Markup {
    match standing {
        Standing::Reported { at, revision } => html! {
            td class="here" {
                (hub::reported_at(language, words::day(language, at)))
                @if *revision > 1 {
                    span class="under" { (hub::revision(language, revision.to_string())) }
                }
            }
        },
        Standing::Withdrawn { at } => html! {
            td class="taken-back" { (hub::withdrawn_at(language, words::day(language, at))) }
        },
        Standing::Silent => html! { td class="silent" { (hub::silent(language)) } },
        Standing::NotOver => html! { td class="not-due" { (hub::not_over(language)) } },
    }
}

fn heard(language: Language, line: &Reported) -> String {
    line.last_heard
        .as_ref()
        .map_or_else(|| hub::never(language), |at| words::day(language, at))
}
