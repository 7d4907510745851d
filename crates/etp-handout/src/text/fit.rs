//! The best set of lines for a whole paragraph: evenly full, few hyphens, no lonely last word.
//! Measures are in ems; ragged right, never stretched.

use super::breaks::Break;
use std::ops::Range;

/// What breaking costs, beside the squared emptiness of each line.
const PER_LINE: f32 = 1.0;
const HYPHEN: f32 = 9.0;
const HYPHENS_IN_A_ROW: f32 = 20.0;
const LONELY_WORD: f32 = 30.0;
const OVERFULL: f32 = 10_000.0;
/// A last line shorter than this part of the measure looks like a leftover.
const LONELY_PART: f32 = 0.15;

/// A text measured: the advance of everything before each byte.
pub(crate) struct Widths<'a> {
    pub(crate) text: &'a str,
    pub(crate) before: Vec<f32>,
    pub(crate) hyphen: f32,
}

impl Widths<'_> {
    /// The visible width of a line, without the blank it ends with.
    pub(crate) fn of(&self, range: Range<usize>, hyphen: bool) -> f32 {
        let visible = range.start + self.text[range.clone()].trim_end_matches(' ').len();
        self.before[visible] - self.before[range.start] + if hyphen { self.hyphen } else { 0.0 }
    }
}

/// One line chosen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Chosen {
    pub(crate) range: Range<usize>,
    pub(crate) hyphen: bool,
    pub(crate) overfull: bool,
}

/// The cheapest way to each break: its cost and the break before it.
type Ways = Vec<(f32, usize)>;

/// Chooses the lines of a paragraph.
pub(crate) fn fit(widths: &Widths<'_>, breaks: &[Break], measure: f32) -> Vec<Chosen> {
    let mut ways: Ways = vec![(f32::INFINITY, 0); breaks.len()];
    if let Some(first) = ways.first_mut() {
        first.0 = 0.0;
    }
    for end in 1..breaks.len() {
        reach(widths, breaks, measure, end, &mut ways);
    }
    trace(widths, breaks, measure, &ways)
}

fn reach(widths: &Widths<'_>, breaks: &[Break], measure: f32, end: usize, ways: &mut Ways) {
    let last = end + 1 == breaks.len();
    for start in (0..end).rev() {
        let width = widths.of(breaks[start].at..breaks[end].at, breaks[end].hyphen);
        if width > measure && start + 1 < end {
            break;
        }
        let hyphens = [breaks[start].hyphen, breaks[end].hyphen];
        let cost = ways[start].0 + cost(width / measure, hyphens, last, start == 0);
        if cost < ways[end].0 {
            ways[end] = (cost, start);
        }
    }
}

fn cost(fullness: f32, hyphens: [bool; 2], last: bool, first: bool) -> f32 {
    let emptiness = (1.0 - fullness).powi(2) * 100.0;
    let shape = match (fullness > 1.0, last) {
        (true, _) => OVERFULL,
        (false, true) if fullness < LONELY_PART && !first => LONELY_WORD,
        (false, true) => 0.0,
        (false, false) => emptiness,
    };
    let hyphen = match hyphens {
        [true, true] => HYPHEN + HYPHENS_IN_A_ROW,
        [false, true] => HYPHEN,
        _ => 0.0,
    };
    PER_LINE + shape + hyphen
}

fn trace(widths: &Widths<'_>, breaks: &[Break], measure: f32, ways: &Ways) -> Vec<Chosen> {
    let mut lines = Vec::new();
    let mut end = breaks.len().saturating_sub(1);
    while end > 0 {
        let start = ways[end].1;
        let range = breaks[start].at..breaks[end].at;
        let hyphen = breaks[end].hyphen;
        let overfull = widths.of(range.clone(), hyphen) > measure;
        lines.push(Chosen {
            range,
            hyphen,
            overfull,
        });
        end = start;
    }
    lines.reverse();
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every letter one em wide, breaks after blanks.
    fn lines(text: &str, measure: f32) -> Vec<&str> {
        let widths = Widths {
            text,
            before: (0..=text.len()).map(|at| at as f32).collect(),
            hyphen: 1.0,
        };
        let blanks = text.match_indices(' ').map(|(at, _)| at + 1);
        let places = std::iter::once(0).chain(blanks).chain([text.len()]);
        let breaks: Vec<Break> = places.map(|at| Break { at, hyphen: false }).collect();
        fit(&widths, &breaks, measure)
            .into_iter()
            .map(|line| text[line.range].trim_end())
            .collect()
    }

    #[test]
    fn lines_are_evenly_full_rather_than_greedy() {
        assert_eq!(lines("aaa bb cc ddddd", 6.0), ["aaa", "bb cc", "ddddd"]);
    }

    #[test]
    fn a_word_wider_than_the_measure_stands_alone() {
        assert_eq!(lines("aa bbbbbbbbbb cc", 5.0), ["aa", "bbbbbbbbbb", "cc"]);
    }

    #[test]
    fn a_last_word_is_not_left_lonely() {
        let text = "aaaaaa bbbbbb cccccc dddddd e";
        assert_eq!(lines(text, 27.0), ["aaaaaa bbbbbb cccccc", "dddddd e"]);
    }
}
