//! The part that says how cells and pages look.

use super::xml::{Said, Xml};
use crate::sheets::book::{Book, Look, Shape};
use etp_i18n::Language;
use std::io::Result;

pub(super) fn text_style(look: Look) -> String {
    format!("{look:?}")
}

pub(super) fn number_style(shape: Shape, strong: bool) -> String {
    format!("{shape:?}{}", if strong { "Strong" } else { "" })
}

pub(super) fn part(book: &Book) -> Result<Vec<u8>> {
    let mut xml = Xml::begun();
    xml.document("office:document-styles", |xml| {
        xml.inside("office:styles", &[], |xml| {
            basis(xml, book.language)?;
            Shape::ALL
                .iter()
                .try_for_each(|shape| number_format(xml, *shape, book.language))?;
            Look::ALL.iter().try_for_each(|look| text(xml, *look))?;
            Shape::ALL.iter().try_for_each(|shape| number(xml, *shape))
        })?;
        xml.inside("office:automatic-styles", &[], paper)?;
        xml.inside("office:master-styles", &[], |xml| {
            margins(xml, &book.restricted)
        })
    })?;
    Ok(xml.finished())
}

/// The language decides which mark a decimal is shown with.
fn basis(xml: &mut Xml, language: Language) -> Result<()> {
    let said = [
        ("fo:language", language.code()),
        ("fo:country", country(language)),
        ("fo:font-size", "10pt"),
    ];
    xml.inside(
        "style:default-style",
        &[("style:family", "table-cell")],
        |xml| xml.empty("style:text-properties", &said),
    )
}

fn country(language: Language) -> &'static str {
    match language {
        Language::Fr => "FR",
        Language::Nl => "BE",
        Language::De => "DE",
        Language::En => "GB",
    }
}

fn number_format(xml: &mut Xml, shape: Shape, language: Language) -> Result<()> {
    let name = format!("{shape:?}Format");
    let named = [
        ("style:name", &*name),
        ("number:language", language.code()),
        ("number:country", country(language)),
    ];
    let digits = |decimals| {
        [
            ("number:decimal-places", decimals),
            ("number:min-integer-digits", "1"),
        ]
    };
    match shape {
        Shape::Whole | Shape::Decimal => xml.inside("number:number-style", &named, |xml| {
            let decimals = if shape == Shape::Whole { "0" } else { "1" };
            let least = [("number:min-decimal-places", decimals)];
            xml.empty("number:number", &[&digits(decimals)[..], &least].concat())
        }),
        Shape::Percent => xml.inside("number:percentage-style", &named, |xml| {
            xml.empty("number:number", &digits("0"))?;
            xml.text("number:text", percent(language))
        }),
        Shape::Hours => {
            let said = [&named[..], &[("number:truncate-on-overflow", "false")]].concat();
            xml.inside("number:time-style", &said, |xml| {
                xml.empty("number:hours", &[])?;
                xml.text("number:text", ":")?;
                xml.empty("number:minutes", &[("number:style", "long")])
            })
        }
    }
}

fn percent(language: Language) -> &'static str {
    match language {
        Language::Fr | Language::De => "\u{A0}%",
        Language::Nl | Language::En => "%",
    }
}

fn text(xml: &mut Xml, look: Look) -> Result<()> {
    let bold = ("fo:font-weight", "bold");
    let wrapped = ("fo:wrap-option", "wrap");
    let (cell, words): (Vec<Said<'_>>, Vec<Said<'_>>) = match look {
        Look::Plain => (vec![wrapped], vec![]),
        Look::Line => (vec![], vec![]),
        Look::Restricted => (vec![], vec![bold, ("fo:color", "#9c1c1c")]),
        Look::Title => (vec![], vec![bold, ("fo:font-size", "14pt")]),
        Look::Heading | Look::NumberHeading => {
            let shade = ("fo:background-color", "#e7eef3");
            (
                vec![wrapped, shade, ("fo:border-bottom", "0.5pt solid #000000")],
                vec![bold],
            )
        }
        Look::Strong => (vec![], vec![bold]),
        Look::Missing => (
            vec![],
            vec![("fo:font-style", "italic"), ("fo:color", "#595959")],
        ),
    };
    let side = match look {
        Look::Missing | Look::NumberHeading => Some("end"),
        Look::Plain | Look::Heading | Look::Strong => Some("start"),
        Look::Line | Look::Restricted | Look::Title => None,
    };
    cell_style(
        xml,
        &[("style:name", &text_style(look))],
        &cell,
        side,
        &words,
    )
}

fn number(xml: &mut Xml, shape: Shape) -> Result<()> {
    let format = format!("{shape:?}Format");
    for strong in [false, true] {
        let name = number_style(shape, strong);
        let named = [("style:name", &*name), ("style:data-style-name", &*format)];
        let bold = [("fo:font-weight", "bold")];
        let words = if strong { &bold[..] } else { &[] };
        cell_style(xml, &named, &[], None, words)?;
    }
    Ok(())
}

fn cell_style(
    xml: &mut Xml,
    named: &[Said<'_>],
    cell: &[Said<'_>],
    side: Option<&str>,
    words: &[Said<'_>],
) -> Result<()> {
    let said = [named, &[("style:family", "table-cell")]].concat();
    let fixed = if side.is_some() { "fix" } else { "value-type" };
    let all = [
        ("style:vertical-align", "top"),
        ("style:text-align-source", fixed),
        ("fo:padding", "0.35mm"),
    ];
    let cell = [cell, &all].concat();
    xml.inside("style:style", &said, |xml| {
        xml.empty("style:table-cell-properties", &cell)?;
        if let Some(side) = side {
            let indent = if side == "start" { "2mm" } else { "0mm" };
            let side = [("fo:text-align", side), ("fo:margin-left", indent)];
            xml.empty("style:paragraph-properties", &side)?;
        }
        xml.empty("style:text-properties", words)
    })
}

/// A4, lying, as wide as its columns.
fn paper(xml: &mut Xml) -> Result<()> {
    let sheet = [
        ("fo:page-width", "297mm"),
        ("fo:page-height", "210mm"),
        ("style:print-orientation", "landscape"),
        ("fo:margin", "12mm"),
        ("style:scale-to-X", "1"),
        ("style:scale-to-Y", "0"),
    ];
    xml.inside("style:page-layout", &[("style:name", "paper")], |xml| {
        xml.empty("style:page-layout-properties", &sheet)?;
        for (margin, gap) in [
            ("style:header-style", "fo:margin-bottom"),
            ("style:footer-style", "fo:margin-top"),
        ] {
            let said = [
                ("fo:min-height", "6mm"),
                (gap, "2mm"),
                ("fo:margin-left", "0mm"),
                ("fo:margin-right", "0mm"),
            ];
            xml.inside(margin, &[], |xml| {
                xml.empty("style:header-footer-properties", &said)
            })?;
        }
        Ok(())
    })
}

/// The mark above and below each printed page, and the number of the page.
fn margins(xml: &mut Xml, restricted: &str) -> Result<()> {
    let said = [
        ("style:name", "Default"),
        ("style:page-layout-name", "paper"),
    ];
    xml.inside("style:master-page", &said, |xml| {
        xml.inside("style:header", &[], |xml| left(xml, restricted))?;
        xml.inside("style:footer", &[], |xml| {
            left(xml, restricted)?;
            xml.inside("style:region-right", &[], |xml| {
                xml.inside("text:p", &[], |xml| {
                    xml.text("text:page-number", "1")?;
                    xml.line(" / ")?;
                    xml.text("text:page-count", "1")
                })
            })
        })
    })
}

fn left(xml: &mut Xml, text: &str) -> Result<()> {
    xml.inside("style:region-left", &[], |xml| xml.paragraphs(text))
}
