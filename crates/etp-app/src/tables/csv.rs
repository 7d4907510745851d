//! Text to rows of cells, each with the line it begins on.
//!
//! A quote that is left open makes a reader take the rows after it for text. Nothing may be lost
//! in silence, so such a row is told apart.

use super::limits::Budget;
use super::{Sheet, SheetNote, SheetRow, TableFormat, Tables, headings, text};
use crate::Failure;
use csv::{ReaderBuilder, StringRecord};

/// Written after the last row: a reader that does not give it back alone was inside a quote.
const END: &str = "\u{E000}";

/// Reads a text file.
///
/// # Errors
/// `table-empty`, `table-not-text`, `table-too-many-rows`, `table-too-many-columns`;
/// `table-headings-unclosed` when a quote of the heading line is left open.
pub(super) fn read(
    bytes: &[u8],
    budget: &mut Budget,
    looks_like_headings: &dyn Fn(&[String]) -> usize,
) -> Result<Tables, Failure> {
    let decoded = text::decode(bytes)?;
    let (separator, sheet) = sheet(&decoded.text, budget, looks_like_headings)?;
    let format = TableFormat::Csv {
        encoding: decoded.encoding,
        separator: char::from(separator),
    };
    let sheets = vec![sheet];
    let notes = Vec::new();
    Ok(Tables {
        format,
        sheets,
        notes,
    })
}

fn sheet(
    text: &str,
    budget: &mut Budget,
    looks_like_headings: &dyn Fn(&[String]) -> usize,
) -> Result<(u8, Sheet), Failure> {
    let (announced, text) = without_announcement(text);
    let separator = announced.unwrap_or_else(|| separator_of(text));
    let before = 1 + u32::from(announced.is_some());
    let (rows, open) = rows(text, separator, before, budget)?;
    if rows.is_empty() {
        return Err(Failure::refused("table-empty"));
    }
    let open = if open {
        rows.last().map(|row| row.line)
    } else {
        None
    };
    let mut sheet = headings::sheet(String::new(), rows, looks_like_headings);
    let columns = sheet.headings.len();
    let unclosed =
        |line, cells: &[String]| Some(line) == open || holds_two_rows(cells, separator, columns);
    if unclosed(sheet.heading_line, &sheet.headings) {
        return Err(Failure::refused("table-headings-unclosed"));
    }
    let swallowers = sheet
        .rows
        .iter()
        .filter(|row| unclosed(row.line, &row.cells));
    let notes: Vec<_> = swallowers.map(quote_unclosed).collect();
    sheet.notes.extend(notes);
    Ok((separator, sheet))
}

fn quote_unclosed(row: &SheetRow) -> SheetNote {
    let last = row.line + row.cells.iter().map(|cell| breaks(cell)).sum::<u32>();
    SheetNote::problem(row.line, "table-quote-unclosed").with("last", last)
}

/// The rows that hold anything, and whether the last one was still open at the end.
fn rows(
    text: &str,
    separator: u8,
    first_line: u32,
    budget: &mut Budget,
) -> Result<(Vec<SheetRow>, bool), Failure> {
    let ended = format!("{text}\n{END}");
    let mut records = ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .has_headers(false)
        .from_reader(ended.as_bytes())
        .into_records()
        .collect::<Result<Vec<_>, _>>()
        .map_err(|_| Failure::refused("table-not-text"))?;
    let open = take_end(&mut records);
    let mut lines = Lines {
        text: text.as_bytes(),
        at: 0,
        line: first_line,
    };
    let mut rows = Vec::new();
    for record in records {
        let line = lines.of(&record);
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        budget.row(rows.len())?;
        budget.room(record.len())?;
        for (column, cell) in record.iter().enumerate() {
            if !cell.trim().is_empty() {
                budget.cell(column, cell)?;
            }
        }
        let cells = record.iter().map(str::to_owned).collect();
        rows.push(SheetRow { line, cells });
    }
    Ok((rows, open))
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

/// The separator of the first line that holds one: whichever of `;`, `,` and the tab it holds most
/// of. A title above the headings rarely holds any.
fn separator_of(text: &str) -> u8 {
    let line = text
        .trim_start()
        .split(['\r', '\n'])
        .find(|line| line.contains([';', ',', '\t']))
        .unwrap_or_default();
    let often = |separator: &u8| line.bytes().filter(|byte| byte == separator).count();
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
fn holds_two_rows(cells: &[String], separator: u8, columns: usize) -> bool {
    let inside = |cell: &str| cell.bytes().filter(|byte| *byte == separator).count();
    let broken = cells.iter().filter(|cell| breaks(cell) > 0);
    let hidden: usize = broken.map(|cell| inside(cell)).sum();
    hidden > 0 && cells.len() + hidden > 2 * columns.saturating_sub(1)
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
    use crate::tables::limits::Limits;

    fn read(text: &str) -> Result<Sheet, Failure> {
        sheet(text, &mut Budget::new(Limits::USUAL), &|_| 0).map(|(_, sheet)| sheet)
    }

    fn lines(text: &str) -> Vec<(u32, Option<String>)> {
        let sheet = read(text).unwrap();
        let last = |line| sheet.notes.iter().find(|note| note.line == Some(line));
        let lines = sheet.rows.iter().map(|row| row.line);
        lines
            .map(|line| (line, last(line).map(|note| note.args["last"].clone())))
            .collect()
    }

    fn swallowed(last: u32) -> Option<String> {
        Some(last.to_string())
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
        assert_eq!(lines(open), [(2, swallowed(5))]);
        let stray = "a;b;c\n1;2;\"x\n3;4;y\"\n5;6;z\n";
        assert_eq!(lines(stray), [(2, swallowed(3)), (4, None)]);
        let crossed = "a;b;c\n1;\"2;x\n3;\"4;y\n5;6;z\n";
        assert_eq!(lines(crossed), [(2, swallowed(3)), (4, None)]);
        let address = "a;b;c\n1;2;\"x; first floor\ny\"\n";
        assert_eq!(lines(address), [(2, None)]);
    }

    #[test]
    fn a_heading_line_with_an_open_quote_is_refused() {
        for text in ["a;\"b;c\n1;2;3\n", "a;\"b;c\n1;\"2;3\n"] {
            let code = read(text).err().map(|failure| failure.code);
            assert_eq!(code.as_deref(), Some("table-headings-unclosed"), "{text}");
        }
    }
}
