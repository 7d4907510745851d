//! A line over quarters as SVG. Broken where a point is missing or not comparable; the table below
//! says the same in words.

use crate::sums::{Point, Shown};
use crate::web::words;
use etp_i18n::{Language, numbers};
use maud::{Markup, html};

const LEFT: u64 = 72;
const TOP: u64 = 16;
const HEIGHT: u64 = 180;
const BETWEEN: u64 = 84;
const BELOW: u64 = 34;

/// Where a point lies; nothing where there is no number.
type Spot = Option<(u64, u64)>;

pub(super) fn chart(language: Language, points: &[Point], named: &str) -> Markup {
    let most = highest(points);
    let spots: Vec<Spot> = points
        .iter()
        .enumerate()
        .map(|(at, point)| spot(at, point, most))
        .collect();
    let width = LEFT + BETWEEN * points.len().max(1) as u64;
    let height = TOP + HEIGHT + BELOW;
    html! {
        svg class="chart" role="img" aria-label=(named) focusable="false"
            width=(width) height=(height) viewBox=(format!("0 0 {width} {height}")) {
            @for step in 0..=2 { (grid(language, most, step, width)) }
            @for (at, pair) in spots.windows(2).enumerate() {
                @if let [Some(from), Some(to)] = pair { @if !points[at + 1].is_break() {
                    line class="line" x1=(from.0) y1=(from.1) x2=(to.0) y2=(to.1) {}
                } }
            }
            @for (at, (point, spot)) in points.iter().zip(&spots).enumerate() {
                @if point.is_break() { (gap(at)) }
                @if let Some((x, y)) = spot { circle class="dot" cx=(x) cy=(y) r="5" {} }
                text class="tick" x=(across(at)) y=(TOP + HEIGHT + 22) text-anchor="middle" {
                    (words::short_quarter(language, point.period))
                }
            }
        }
    }
}

/// The top of the scale: the highest number, up to the next 2 significant digits, and even.
fn highest(points: &[Point]) -> u64 {
    let values = points.iter().filter_map(|point| match point.shown {
        Shown::Sum(value) => Some(value),
        _ => None,
    });
    let most = values.max().unwrap_or_default().max(10);
    let unit = 10u64.saturating_pow(most.ilog10().saturating_sub(1)) * 2;
    most.div_ceil(unit) * unit
}

fn across(at: usize) -> u64 {
    LEFT + BETWEEN / 2 + BETWEEN * at as u64
}

fn down(value: u64, most: u64) -> u64 {
    TOP + HEIGHT - (u128::from(value) * u128::from(HEIGHT) / u128::from(most)) as u64
}

fn spot(at: usize, point: &Point, most: u64) -> Spot {
    match point.shown {
        Shown::Sum(value) => Some((across(at), down(value, most))),
        _ => None,
    }
}

/// One of the three level lines: nothing, half, the top.
fn grid(language: Language, most: u64, step: u64, width: u64) -> Markup {
    let value = most / 2 * step;
    let y = down(value, most);
    html! {
        line class="level" x1=(LEFT) y1=(y) x2=(width) y2=(y) {}
        text class="tick" x=(LEFT - 8) y=(y + 4) text-anchor="end" {
            (numbers::grouped(language, i64::try_from(value).unwrap_or(i64::MAX)))
        }
    }
}

/// Between two points that must not be compared.
fn gap(at: usize) -> Markup {
    let x = across(at) - BETWEEN / 2;
    html! { line class="break" x1=(x) y1=(TOP) x2=(x) y2=(TOP + HEIGHT) {} }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(value: u64, joined: &[&str]) -> Point {
        Point {
            period: "2026Q1".parse().unwrap(),
            shown: Shown::Sum(value),
            centres: 3,
            joined: joined.iter().map(|one| (*one).to_owned()).collect(),
            left: vec![],
        }
    }

    #[test]
    fn the_line_is_broken_where_the_centres_change() {
        let drawn = |points: &[Point]| chart(Language::En, points, "a line").into_string();
        let lines = |points: &[Point]| drawn(points).matches("class=\"line\"").count();
        assert_eq!(lines(&[point(40, &[]), point(60, &[]), point(80, &[])]), 2);
        let broken = [point(40, &[]), point(60, &["A"]), point(80, &[])];
        assert_eq!(lines(&broken), 1);
        assert_eq!(drawn(&broken).matches("class=\"break\"").count(), 1);
    }

    #[test]
    fn what_is_withheld_is_no_point() {
        let mut hidden = point(40, &[]);
        hidden.shown = Shown::Withheld;
        let drawn = chart(Language::En, &[point(40, &[]), hidden], "a line").into_string();
        assert_eq!(drawn.matches("class=\"dot\"").count(), 1);
        assert_eq!(highest(&[point(4711, &[])]), 4800);
    }
}
