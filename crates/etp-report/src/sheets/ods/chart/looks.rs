//! How series look: a hue, and a hatch or a dash beside it, so that none is told by its hue alone.

use crate::sheets::book::{Chart, HUES};
use crate::sheets::ods::xml::{Said, Xml};
use std::io::Result;

/// Of each series: how its hatch is turned, in tenths of a degree, how far its lines stand apart, and how long
/// its dashes are. The first is plain.
const PATTERNS: [(&str, &str, &str); 6] = [
    ("0", "1mm", "1mm"),
    ("450", "1.5mm", "3mm"),
    ("1350", "1mm", "0.6mm"),
    ("0", "0.8mm", "5mm"),
    ("900", "0.8mm", "1.5mm"),
    ("450", "2.5mm", "8mm"),
];

pub(super) fn series(number: usize) -> String {
    format!("series{}", number % HUES.len())
}

fn hue(number: usize) -> String {
    format!("#{:06x}", HUES[number])
}

pub(super) fn styles(xml: &mut Xml, chart: &Chart) -> Result<()> {
    let bars = [("chart:vertical", "true"), ("chart:gap-width", "60")];
    style(xml, "plot", if chart.over_time { &[] } else { &bars }, &[])?;
    let turned = [
        ("chart:display-label", "true"),
        ("chart:reverse-direction", "true"),
    ];
    style(
        xml,
        "rows",
        if chart.over_time {
            &turned[..1]
        } else {
            &turned
        },
        &[],
    )?;
    let labels = if chart.over_time { "true" } else { "false" };
    let numbers = [
        ("chart:display-label", labels),
        ("chart:visible", labels),
        ("chart:minimum", "0"),
    ];
    style(xml, "numbers", &numbers, &[])?;
    style(xml, "lines", &[], &[("svg:stroke-color", "#d9d9d9")])?;
    style(
        xml,
        "wall",
        &[],
        &[("draw:fill", "none"), ("draw:stroke", "none")],
    )?;
    (0..HUES.len()).try_for_each(|number| of_series(xml, chart, number))
}

fn of_series(xml: &mut Xml, chart: &Chart, number: usize) -> Result<()> {
    let (hue, hatch, dash) = (
        hue(number),
        format!("hatch{number}"),
        format!("dash{number}"),
    );
    let labels = [
        ("chart:data-label-number", "value"),
        (
            "chart:label-position",
            if chart.over_time { "top" } else { "outside" },
        ),
        ("chart:link-data-style-to-source", "true"),
    ];
    let mut drawn: Vec<Said<'_>> = vec![("svg:stroke-color", &hue)];
    match (chart.over_time, number) {
        (true, 0) => drawn.extend([("svg:stroke-width", "0.8mm"), ("draw:stroke", "solid")]),
        (true, _) => drawn.extend([
            ("svg:stroke-width", "0.8mm"),
            ("draw:stroke", "dash"),
            ("draw:stroke-dash", &*dash),
        ]),
        (false, 0) => drawn.extend([("draw:fill", "solid"), ("draw:fill-color", &*hue)]),
        (false, _) => drawn.extend([
            ("draw:stroke", "solid"),
            ("draw:fill", "hatch"),
            ("draw:fill-hatch-name", &*hatch),
            ("draw:fill-color", "#ffffff"),
        ]),
    }
    style(xml, &series(number), &labels, &drawn)
}

fn style(xml: &mut Xml, name: &str, chart: &[Said<'_>], drawn: &[Said<'_>]) -> Result<()> {
    let said = [("style:name", name), ("style:family", "chart")];
    xml.inside("style:style", &said, |xml| {
        xml.empty("style:chart-properties", chart)?;
        xml.empty("style:graphic-properties", drawn)
    })
}

/// The part that defines hatches and dashes.
pub(super) fn patterns() -> Result<Vec<u8>> {
    let mut xml = Xml::begun();
    xml.document("office:document-styles", |xml| {
        xml.inside("office:styles", &[], |xml| {
            for (number, (turn, apart, dash)) in PATTERNS.into_iter().enumerate() {
                pattern(xml, number, turn, apart, dash)?;
            }
            Ok(())
        })
    })?;
    Ok(xml.finished())
}

fn pattern(xml: &mut Xml, number: usize, turn: &str, apart: &str, dash: &str) -> Result<()> {
    let hatch = [
        ("draw:name", &*format!("hatch{number}")),
        ("draw:style", "single"),
        ("draw:color", &*hue(number)),
        ("draw:distance", apart),
        ("draw:rotation", turn),
    ];
    xml.empty("draw:hatch", &hatch)?;
    let dash = [
        ("draw:name", &*format!("dash{number}")),
        ("draw:style", "rect"),
        ("draw:dots1", "1"),
        ("draw:dots1-length", dash),
        ("draw:distance", "1mm"),
    ];
    xml.empty("draw:stroke-dash", &dash)
}
