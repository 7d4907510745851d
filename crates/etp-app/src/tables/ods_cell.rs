//! One cell of a LibreOffice workbook: what it holds, and what it shows. Knows no other cell.

use super::cell::{Seen, iso};
use super::kind::damaged;
use super::ods::{Mark, Reading, attribute};
use super::pattern::with_zeros;
use crate::Failure;
use quick_xml::events::BytesStart;
use std::io::BufRead;

/// The longest run of blanks that is written as a number.
const MOST_BLANKS: u32 = 1_000;

/// A cell as it is written.
pub(super) struct Written {
    pub(super) seen: Seen,
    /// How many columns have it.
    pub(super) repeated: u32,
    /// Rows and columns it was merged over.
    pub(super) spans: (u32, u32),
}

impl Written {
    pub(super) fn read<R: BufRead>(
        element: &BytesStart<'_>,
        reading: &mut Reading<'_, R>,
    ) -> Result<Self, Failure> {
        let shown = shown(element, reading)?;
        let covered = element.local_name().as_ref() == "covered-table-cell";
        Ok(Self {
            seen: if covered {
                Seen::default()
            } else {
                seen(element, shown)?
            },
            repeated: number_of(element, "table:number-columns-repeated")?,
            spans: (
                number_of(element, "table:number-rows-spanned")?,
                number_of(element, "table:number-columns-spanned")?,
            ),
        })
    }

    pub(super) fn is_merged(&self) -> bool {
        self.spans != (1, 1)
    }
}

/// A count that is one when nothing is said.
pub(super) fn number_of(element: &BytesStart<'_>, name: &str) -> Result<u32, Failure> {
    let number = attribute(element, name)?.map(|number| number.trim().parse::<u32>());
    let number = number.transpose().map_err(|_| damaged())?;
    Ok(number.unwrap_or(1).max(1))
}

/// The text between the marks, without remarks and drawings.
fn shown<R: BufRead>(
    cell: &BytesStart<'_>,
    reading: &mut Reading<'_, R>,
) -> Result<String, Failure> {
    let end = cell.local_name();
    let (mut text, mut paragraphs, mut inside) = (String::new(), 0, false);
    loop {
        match reading.next()?.ok_or_else(damaged)? {
            Mark::Opens(element) => match element.local_name().as_ref() {
                "p" | "h" => {
                    text.push_str(if paragraphs > 0 { "\n" } else { "" });
                    paragraphs += 1;
                    inside = true;
                }
                "s" => {
                    let blanks = number_of(&element, "text:c")?.min(MOST_BLANKS);
                    text.extend((0..blanks).map(|_| ' '));
                }
                "tab" => text.push('\t'),
                "line-break" => text.push('\n'),
                "annotation" | "table" => reading.skip(&element)?,
                _ if element.name().as_ref().starts_with("draw:") => reading.skip(&element)?,
                _ => {}
            },
            Mark::Text(more) if inside => text.push_str(&more),
            Mark::Closes(name) if name == end.as_ref() => return Ok(text),
            Mark::Closes(name) if name == "p" || name == "h" => inside = false,
            Mark::Closes(_) | Mark::Text(_) => {}
        }
    }
}

fn seen(cell: &BytesStart<'_>, shown: String) -> Result<Seen, Failure> {
    let kind = attribute(cell, "office:value-type")?;
    let formula = attribute(cell, "table:formula")?.is_some();
    let failed = attribute(cell, "calcext:value-type")?.as_deref() == Some("error");
    let has_value = kind.is_some() || !shown.trim().is_empty();
    if failed || (formula && (shown.starts_with('#') || shown.starts_with("Err:"))) {
        return Ok(Seen::error(shown));
    }
    let value = |name| attribute(cell, name);
    let seen = match kind.as_deref() {
        Some("float" | "percentage" | "currency") => number(value("office:value")?, &shown)?,
        Some("date") => Seen::text(value("office:date-value")?.map_or(shown, |date| iso(&date))),
        Some("time") => Seen::text(value("office:time-value")?.map_or(shown, |time| iso(&time))),
        Some("boolean") => Seen::text(value("office:boolean-value")?.unwrap_or(shown)),
        _ => Seen::text(value("office:string-value")?.unwrap_or(shown)),
    };
    Ok(if formula {
        seen.worked_out(has_value)
    } else {
        seen
    })
}

fn number(value: Option<String>, shown: &str) -> Result<Seen, Failure> {
    let Some(value) = value else {
        return Ok(Seen::text(shown));
    };
    let seen = Seen::number(value.trim().parse().map_err(|_| damaged())?);
    match with_zeros(&seen.text, shown) {
        Some(shown) => Ok(Seen::text(shown)),
        None => Ok(seen),
    }
}
