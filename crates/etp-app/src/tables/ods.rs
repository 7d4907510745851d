//! Workbooks of LibreOffice, read from their XML.
//!
//! Our reader of the other workbooks knows these too, but tells neither the text a cell shows (a
//! postal code's zeros stand nowhere else) nor merged cells, and it multiplies repeated rows
//! before anybody can count them.

use super::grid::{Grid, Region};
use super::kind::damaged;
use super::limits::Budget;
use super::ods_cell::{Written, number_of};
use super::parcel::Parcel;
use crate::Failure;
use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashSet;
use std::io::{BufRead, BufReader};

/// Every sheet of cells, in the order of the tabs.
///
/// # Errors
/// `table-damaged`, or too much in it.
pub(super) fn read(mut parcel: Parcel<'_>, budget: &mut Budget) -> Result<Vec<Grid>, Failure> {
    let content = parcel.by_name("content.xml").map_err(|_| damaged())?;
    let mut xml = Reader::from_reader(BufReader::new(content));
    xml.config_mut().expand_empty_elements = true;
    let mut reading = Reading { xml, budget };
    let (mut grids, mut hidden, mut style) = (Vec::new(), HashSet::new(), String::new());
    loop {
        match reading.next()? {
            Some(Mark::Opens(element)) => match element.local_name().as_ref() {
                "style" => style = attribute(&element, "style:name")?.unwrap_or_default(),
                "table-properties"
                    if attribute(&element, "table:display")?.as_deref() == Some("false") =>
                {
                    hidden.insert(style.clone());
                }
                "table" => {
                    let name = attribute(&element, "table:name")?.unwrap_or_default();
                    let style = attribute(&element, "table:style-name")?.unwrap_or_default();
                    grids.extend(reading.sheet(Grid::new(name, hidden.contains(&style)))?);
                }
                _ => {}
            },
            Some(Mark::Closes(_) | Mark::Text(_)) => {}
            None => return Ok(grids),
        }
    }
}

/// What the XML says next.
pub(super) enum Mark {
    Opens(BytesStart<'static>),
    Closes(String),
    Text(String),
}

pub(super) struct Reading<'a, R> {
    xml: Reader<R>,
    budget: &'a mut Budget,
}

impl<R: BufRead> Reading<'_, R> {
    /// None at the end.
    pub(super) fn next(&mut self) -> Result<Option<Mark>, Failure> {
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            let mark = match self
                .xml
                .read_event_into(&mut buffer)
                .map_err(|_| damaged())?
            {
                Event::Start(element) => Mark::Opens(element.into_owned()),
                Event::End(element) => Mark::Closes(element.local_name().as_ref().to_owned()),
                Event::Text(text) => Mark::Text(text.xml10_content().into_owned()),
                Event::CData(text) => Mark::Text(text.xml10_content().into_owned()),
                Event::GeneralRef(sign) => {
                    let whole = format!("&{};", sign.xml10_content());
                    let text = unescape(&whole).map_err(|_| damaged())?;
                    Mark::Text(text.into_owned())
                }
                Event::Eof => return Ok(None),
                _ => continue,
            };
            return Ok(Some(mark));
        }
    }

    pub(super) fn skip(&mut self, element: &BytesStart<'_>) -> Result<(), Failure> {
        let skipped = self.xml.read_to_end_into(element.name(), &mut Vec::new());
        skipped.map(|_| ()).map_err(|_| damaged())
    }

    /// None for the copy that LibreOffice keeps of a sheet in another file.
    fn sheet(&mut self, mut grid: Grid) -> Result<Option<Grid>, Failure> {
        let (mut row, mut elsewhere) = (0_u32, false);
        loop {
            match self.next()?.ok_or_else(damaged)? {
                Mark::Opens(element) => match element.local_name().as_ref() {
                    "table-row" => {
                        let repeated = number_of(&element, "table:number-rows-repeated")?;
                        self.row(&mut grid, row, repeated)?;
                        row = row.saturating_add(repeated);
                    }
                    "table-source" => elsewhere = true,
                    "shapes" | "forms" => self.skip(&element)?,
                    _ => {}
                },
                Mark::Closes(name) if name == "table" => return Ok((!elsewhere).then_some(grid)),
                Mark::Closes(_) | Mark::Text(_) => {}
            }
        }
    }

    fn row(&mut self, grid: &mut Grid, row: u32, repeated: u32) -> Result<(), Failure> {
        let mut column = 0_u32;
        loop {
            match self.next()?.ok_or_else(damaged)? {
                Mark::Opens(element) => {
                    let cell = Written::read(&element, self)?;
                    if cell.is_merged() {
                        grid.merge(Region {
                            rows: (row, row.saturating_add(cell.spans.0 - 1)),
                            columns: (column, column.saturating_add(cell.spans.1 - 1)),
                        });
                    }
                    self.put(grid, (row, repeated), column, &cell)?;
                    column = column.saturating_add(cell.repeated);
                }
                Mark::Closes(name) if name == "table-row" => return Ok(()),
                Mark::Closes(_) | Mark::Text(_) => {}
            }
        }
    }

    /// A cell may stand for several, in its row and in the rows that repeat it.
    fn put(
        &mut self,
        grid: &mut Grid,
        (row, rows): (u32, u32),
        column: u32,
        cell: &Written,
    ) -> Result<(), Failure> {
        if cell.seen.text.trim().is_empty() && cell.seen.problem.is_none() {
            return Ok(());
        }
        for row in row..row.saturating_add(rows) {
            for column in column..column.saturating_add(cell.repeated) {
                grid.put((row, column), cell.seen.clone(), self.budget)?;
            }
        }
        Ok(())
    }
}

/// The value of an attribute, as its writer meant it.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Result<Option<String>, Failure> {
    let Some(found) = element.try_get_attribute(name).map_err(|_| damaged())? else {
        return Ok(None);
    };
    let value = unescape(&found.value).map_err(|_| damaged())?;
    Ok(Some(value.into_owned()))
}
