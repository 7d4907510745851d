//! From text to rows of cells, each with the line it begins on. Knows no column and no person.
//!
//! A quote that is left open makes a reader take the rows after it for text. Nothing may be lost
//! in silence, so such a row is told apart.

use crate::Failure;
use csv::{ReaderBuilder, StringRecord};

/// Written after the last row: a reader that does not give it back alone was inside a quote.
const END: &str = "\u{E000}";

/// A file's headings and rows; rows of empty cells are left out.
pub(super) struct Table {
    pub(super) separator: u8,
    pub(super) headings: StringRecord,
    pub(super) rows: Vec<TableRow>,
}

/// One row.
pub(super) struct TableRow {
    /// The line it begins on, from 1, as an editor counts.
    pub(super) line: u32,
    pub(super) record: StringRecord,
    /// The last line that was taken for this row's text, when a quote was left open.
    pub(super) unclosed: Option<u32>,
}

/// # Errors
/// `roster-headings-unclosed` when a quote of the heading line is left open.
pub(super) fn table(text: &str) -> Result<Table, Failure> {
    let (announced, text) = without_announcement(text);
    let separator = announced.unwrap_or_else(|| separator_of(text));
    let ended = format!("{text}\n{END}");
    let mut records = ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .has_headers(false)
        .from_reader(ended.as_bytes())
        .into_records()
        .collect::<Result<Vec<_>, _>>()
        .map_err(|_| Failure::refused("roster-not-text"))?;
    let open = take_end(&mut records);
    let mut lines = Lines {
        text: text.as_bytes(),
        at: 0,
        line: 1 + u32::from(announced.is_some()),
    };
    let number = records.len();
    let mut rows = records.into_iter().enumerate().map(|(place, record)| {
        let line = lines.of(&record);
        (line, record, open && place + 1 == number)
    });
    let (_, headings, open) = rows.next().unwrap_or_default();
    let columns = headings.len();
    if open || holds_two_rows(&headings, separator, columns) {
        return Err(Failure::refused("roster-headings-unclosed"));
    }
    let rows = rows.map(|(line, record, open)| TableRow {
        line,
        unclosed: (open || holds_two_rows(&record, separator, columns))
            .then(|| line + record.iter().map(breaks).sum::<u32>()),
        record,
    });
    let filled = |row: &TableRow| row.record.iter().any(|cell| !cell.trim().is_empty());
    Ok(Table {
        separator,
        rows: rows.filter(filled).collect(),
        headings,
    })
}

/// Some spreadsheets name the separator in a line before the headings: `sep=;`.
fn without_announcement(text: &str) -> (Option<u8>, &str) {
    let announced = text.strip_prefix("sep=").and_then(|rest| {
        let (first, rest) = rest.split_once('\n')?;
        match first.trim_end_matches('\r').as_bytes() {
            [separator @ (b';' | b',' | b'\t')] => Some((*separator, rest)),
            _ => None,
        }
    });
    announced.map_or((None, text), |(separator, rest)| (Some(separator), rest))
}

/// The separator of the heading line: whichever of `;`, `,` and the tab it holds most of.
fn separator_of(text: &str) -> u8 {
    let heading = text
        .trim_start()
        .split(['\r', '\n'])
        .next()
        .unwrap_or_default();
    let often = |separator: &u8| heading.bytes().filter(|byte| byte == separator).count();
    [b'\t', b',', b';']
        .into_iter()
        .max_by_key(often)
        .unwrap_or(b';')
}

/// Takes the mark of the end away; the answer is whether the last row had swallowed it.
fn take_end(records: &mut Vec<StringRecord>) -> bool {
    let Some(last) = records.pop() else {
        return false;
    };
    if last.iter().eq([END]) {
        return false;
    }
    let swallowed = format!("\n{END}");
    let mut whole: StringRecord = last
        .iter()
        .map(|cell| cell.strip_suffix(&swallowed).unwrap_or(cell))
        .collect();
    whole.set_position(last.position().cloned());
    records.push(whole);
    true
}

/// Whether one row holds the separators of two, some of them in a cell of several lines: two stray
/// quotes took the rows between them for text.
fn holds_two_rows(record: &StringRecord, separator: u8, columns: usize) -> bool {
    let inside = |cell: &str| cell.bytes().filter(|byte| *byte == separator).count();
    let hidden: usize = record
        .iter()
        .filter(|cell| breaks(cell) > 0)
        .map(inside)
        .sum();
    hidden > 0 && record.len() + hidden > 2 * columns.saturating_sub(1)
}

fn breaks(text: &str) -> u32 {
    let bytes = text.as_bytes();
    let ends = (0..bytes.len()).filter(|at| ends_line(bytes, *at));
    u32::try_from(ends.count()).unwrap_or(u32::MAX)
}

/// A line ends with LF, with CRLF, or, from old spreadsheets, with CR.
fn ends_line(text: &[u8], at: usize) -> bool {
    match text.get(at) {
        Some(b'\n') => true,
        Some(b'\r') => text.get(at + 1) != Some(&b'\n'),
        _ => false,
    }
}

/// Counts lines as an editor shows them; the reader itself is one short after a CRLF.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: u32,
}

impl Lines<'_> {
    /// The line a record begins on. Records come in the order of the file.
    fn of(&mut self, record: &StringRecord) -> u32 {
        let start = record.position().map_or(self.at, |at| {
            usize::try_from(at.byte()).unwrap_or(usize::MAX)
        });
        while self.at < self.text.len()
            && (self.at < start || matches!(self.text[self.at], b'\r' | b'\n'))
        {
            self.line += u32::from(ends_line(self.text, self.at));
            self.at += 1;
        }
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<(u32, Option<u32>)> {
        let rows = table(text).unwrap().rows;
        rows.iter().map(|row| (row.line, row.unclosed)).collect()
    }

    #[test]
    fn rows_begin_on_the_line_an_editor_shows_whatever_ends_a_line() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["a;b", "", "1;\"x", "y\"", "2;z"].join(end);
            assert_eq!(lines(&text), [(3, None), (5, None)], "{end:?}");
        }
        assert_eq!(lines("sep=,\r\na,b\r\n1,2\r\n"), [(3, None)]);
    }

    #[test]
    fn a_quote_left_open_is_told_with_the_last_line_it_swallowed() {
        let open = "a;b;c\n1;2;\"x\n3;4;y\n5;6;z\n";
        assert_eq!(lines(open), [(2, Some(5))]);
        let stray = "a;b;c\n1;2;\"x\n3;4;y\"\n5;6;z\n";
        assert_eq!(lines(stray), [(2, Some(3)), (4, None)]);
        let crossed = "a;b;c\n1;\"2;x\n3;\"4;y\n5;6;z\n";
        assert_eq!(lines(crossed), [(2, Some(3)), (4, None)]);
        let address = "a;b;c\n1;2;\"x; first floor\ny\"\n";
        assert_eq!(lines(address), [(2, None)]);
    }

    #[test]
    fn a_heading_line_with_an_open_quote_is_refused() {
        for text in ["a;\"b;c\n1;2;3\n", "a;\"b;c\n1;\"2;3\n"] {
            let code = table(text).err().map(|failure| failure.code);
            assert_eq!(code.as_deref(), Some("roster-headings-unclosed"), "{text}");
        }
    }
}
