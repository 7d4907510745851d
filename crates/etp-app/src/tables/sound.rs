//! Whether a packed part is whole: it unfolds to no more than it may, and when it is XML, every
//! element that opens closes. Readers of workbooks trust both.

use super::kind::damaged;
use super::limits::too_large;
use crate::Failure;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::io::{self, BufRead, BufReader, Read};

/// Texts that a workbook may announce before it tells them.
const MOST_TEXTS: u64 = 5_000_000;

/// Unfolds a part that is not looked into; the answer is its size.
///
/// # Errors
/// `table-too-large`, `table-damaged`.
pub(super) fn unfold(part: impl Read, left: u64) -> Result<u64, Failure> {
    let unfolded = io::copy(&mut part.take(left + 1), &mut io::sink()).map_err(|_| damaged())?;
    if unfolded > left {
        return Err(too_large(left));
    }
    Ok(unfolded)
}

/// Unfolds a part that is XML; the answer is its size.
///
/// # Errors
/// `table-too-large`, `table-damaged`.
pub(super) fn unfold_xml(part: impl Read, left: u64) -> Result<u64, Failure> {
    let mut part = BufReader::new(part.take(left + 1));
    let whole = is_whole(&mut part);
    let unfolded = left + 1 - part.get_ref().limit();
    if unfolded > left {
        return Err(too_large(left));
    }
    whole.map(|()| unfolded)
}

fn is_whole(part: &mut impl BufRead) -> Result<(), Failure> {
    let mut reader = Reader::from_reader(part);
    let mut buffer = Vec::new();
    let mut open = 0_u64;
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|_| damaged())? {
            Event::Start(element) => {
                open += 1;
                announces_sanely(&element)?;
            }
            Event::Empty(element) => announces_sanely(&element)?,
            Event::End(_) => open = open.saturating_sub(1),
            Event::Eof if open == 0 => return Ok(()),
            Event::Eof => return Err(damaged()),
            _ => {}
        }
    }
}

/// The reader makes room for as many texts as the list of texts announces.
fn announces_sanely(element: &BytesStart<'_>) -> Result<(), Failure> {
    if element.local_name().as_ref() != "sst" {
        return Ok(());
    }
    let announced = element
        .try_get_attribute("uniqueCount")
        .map_err(|_| damaged())?
        .and_then(|attribute| attribute.value.parse::<u64>().ok());
    if announced.is_some_and(|texts| texts > MOST_TEXTS) {
        return Err(damaged());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_that_ends_too_soon_or_unfolds_too_far_is_refused() {
        let code = |xml: &str, left| unfold_xml(xml.as_bytes(), left).map_err(|it| it.code);
        assert_eq!(code("<a><b/>é</a>", 100), Ok(13));
        assert_eq!(code("<a><b/>", 100), Err("table-damaged".into()));
        assert_eq!(code("<a><b></a>", 100), Err("table-damaged".into()));
        assert_eq!(code("<a><b/>é</a>", 12), Err("table-too-large".into()));
        let sst = "<sst uniqueCount=\"99999999999999\"/>";
        assert_eq!(code(sst, 100), Err("table-damaged".into()));
    }
}
