//! One line of `communes.csv`: a commune under one of its postal codes. Knows the format, no source.

use std::collections::BTreeMap;
use std::fmt::Write;

/// Degrees, north and east.
pub(crate) type Point = (f64, f64);

/// A commune under one of its postal codes.
#[derive(Clone, Default)]
pub(crate) struct Line {
    pub(crate) country: &'static str,
    pub(crate) region: String,
    pub(crate) postal_code: String,
    pub(crate) code: String,
    /// Its name where it stands.
    pub(crate) name: String,
    /// Its name in French, Dutch and German where that is another one.
    pub(crate) elsewhere: [String; 3],
    /// Villages and former communes of it.
    pub(crate) parts: Vec<String>,
    pub(crate) point: Option<Point>,
}

const HEADINGS: &str = "country;region;postal_code;code;name;fr;nl;de;parts;latitude;longitude\n";

/// The file: one heading, then the lines as they come.
pub(crate) fn table(lines: &[Line]) -> String {
    let mut text = HEADINGS.to_owned();
    for line in lines {
        let [fr, nl, de] = &line.elsewhere;
        let parts = line.parts.join("|");
        let words = [
            line.country,
            &line.region,
            &line.postal_code,
            &line.code,
            &line.name,
            fr,
            nl,
            de,
            &parts,
        ];
        text.push_str(&words.join(";"));
        match line.point {
            // Writing into a String cannot fail.
            Some((latitude, longitude)) => {
                let _ = writeln!(text, ";{latitude:.4};{longitude:.4}");
            }
            None => text.push_str(";;\n"),
        }
    }
    text
}

/// Sorted by country, postal code and name; a name met twice under a code stands in the middle.
pub(crate) fn without_repeats(lines: Vec<Line>) -> Vec<Line> {
    let mut kept: BTreeMap<(&str, String, String), Vec<Line>> = BTreeMap::new();
    for line in lines {
        let key = (line.country, line.postal_code.clone(), line.name.clone());
        kept.entry(key).or_default().push(line);
    }
    kept.into_values().filter_map(one).collect()
}

fn one(repeats: Vec<Line>) -> Option<Line> {
    let point = middle(repeats.iter().filter_map(|line| line.point));
    let first = repeats.into_iter().next()?;
    Some(Line { point, ..first })
}

/// The middle of some points that lie close together.
pub(crate) fn middle(points: impl Iterator<Item = Point>) -> Option<Point> {
    let mut points: Vec<Point> = points.collect();
    points.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let count = f64::from(
        u32::try_from(points.len())
            .ok()
            .filter(|count| *count > 0)?,
    );
    let sum = points
        .iter()
        .fold((0.0, 0.0), |sum, p| (sum.0 + p.0, sum.1 + p.1));
    Some((sum.0 / count, sum.1 / count))
}

/// A name as it may stand in the file.
pub(crate) fn clean(name: &str) -> String {
    let words: Vec<&str> = name
        .split(|sign: char| sign.is_whitespace() || matches!(sign, ';' | '|'))
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ").replace('\u{2019}', "'")
}
