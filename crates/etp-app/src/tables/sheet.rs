//! What reading a file gives: sheets of rows, and notes for whatever is not in them.

use std::collections::BTreeMap;

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tables {
    /// What the content is.
    pub format: TableFormat,
    /// The sheets that hold anything, in the order of the file: never none.
    pub sheets: Vec<Sheet>,
    /// What a reader should know of the file as a whole.
    pub notes: Vec<SheetNote>,
}

/// What a file of rows is, whatever its name says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableFormat {
    /// Text, one row a line.
    Csv {
        /// `utf-8`, `utf-8-bom`, `utf-16` or `windows-1252`.
        encoding: &'static str,
        /// `;`, `,` or a tab.
        separator: char,
    },
    /// A workbook of Excel since 2007.
    Xlsx,
    /// A workbook of Excel before 2007.
    Xls,
    /// A workbook of LibreOffice.
    Ods,
}

/// One sheet: its headings, and the rows after them that hold anything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The name on its tab; empty for a text file.
    pub name: String,
    /// The line of the headings.
    pub heading_line: u32,
    /// The headings, as they were written.
    pub headings: Vec<String>,
    /// The rows, in the order of the file.
    pub rows: Vec<SheetRow>,
    /// What a reader should know, in the order of the file.
    pub notes: Vec<SheetNote>,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    /// The line it begins on, from 1, as an editor or a spreadsheet counts.
    pub line: u32,
    /// Its cells, from the first column; the last ones may be missing.
    pub cells: Vec<String>,
}

/// Something to know about a sheet: message `error-<code>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetNote {
    /// Whether the row can still be believed.
    pub weight: NoteWeight,
    /// The line of the row it is about; none for the sheet as a whole.
    pub line: Option<u32>,
    /// The place of the cell in its row, from 0; none for the row as a whole.
    pub column: Option<usize>,
    /// What there is to know.
    pub code: &'static str,
    /// The arguments of the message.
    pub args: BTreeMap<String, String>,
}

/// How much a note weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteWeight {
    /// The row is not what its writer meant: it must not be taken.
    Problem,
    /// The row was read; somebody should look.
    Remark,
}

impl Tables {
    /// A file may be called what it is not; it is read all the same.
    pub(super) fn note_ending(&mut self, file_name: &str) {
        let ending = file_name
            .rsplit_once('.')
            .map(|(_, ending)| ending.to_lowercase());
        let Some(ending) = ending else { return };
        if !self.format.endings().contains(&ending.as_str()) {
            let note = SheetNote::remark(None, "table-ending-differs");
            let note = note
                .with("ending", ending)
                .with("format", self.format.code());
            self.notes.push(note);
        }
    }
}

impl TableFormat {
    /// The word for it: `csv`, `xlsx`, `xls` or `ods`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Csv { .. } => "csv",
            Self::Xlsx => "xlsx",
            Self::Xls => "xls",
            Self::Ods => "ods",
        }
    }

    fn endings(&self) -> &'static [&'static str] {
        match self {
            Self::Csv { .. } => &["csv", "tsv", "tab", "txt"],
            Self::Xlsx => &["xlsx", "xlsm", "xltx", "xltm"],
            Self::Xls => &["xls", "xlt"],
            Self::Ods => &["ods", "ots"],
        }
    }
}

impl SheetNote {
    pub(super) fn new(weight: NoteWeight, line: Option<u32>, code: &'static str) -> Self {
        Self {
            weight,
            line,
            column: None,
            code,
            args: BTreeMap::new(),
        }
    }

    pub(super) fn problem(line: u32, code: &'static str) -> Self {
        Self::new(NoteWeight::Problem, Some(line), code)
    }

    pub(super) fn remark(line: impl Into<Option<u32>>, code: &'static str) -> Self {
        Self::new(NoteWeight::Remark, line.into(), code)
    }

    pub(super) fn in_column(mut self, column: usize) -> Self {
        self.column = Some(column);
        self
    }

    pub(super) fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }
}
