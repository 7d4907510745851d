//! How much of a file is read before it is too much for this computer, or for anybody's list.

use crate::Failure;

/// The most of each.
#[derive(Clone, Copy)]
pub(super) struct Limits {
    /// Bytes of the file.
    pub(super) file: usize,
    /// Bytes that its packed parts unfold to.
    pub(super) unfolded: u64,
    /// How many times its size a file of some size may unfold to.
    pub(super) ratio: u64,
    /// Rows of a sheet that hold anything.
    pub(super) rows: usize,
    /// Cells of a row.
    pub(super) columns: usize,
    /// Cells of all sheets, those between two filled ones included.
    pub(super) cells: usize,
    /// Bytes of text in them: one long text can be told a million times by its number.
    pub(super) text: usize,
}

const MEGABYTE: usize = 1024 * 1024;

impl Limits {
    /// Some years of a whole region's work.
    pub(super) const USUAL: Self = Self {
        file: 50 * MEGABYTE,
        unfolded: 500 * MEGABYTE as u64,
        ratio: 250,
        rows: 200_000,
        columns: 500,
        cells: 10_000_000,
        text: 200 * MEGABYTE,
    };

    /// # Errors
    /// `table-too-large` for a file of more bytes.
    pub(super) fn file(&self, bytes: usize) -> Result<(), Failure> {
        if bytes > self.file {
            return Err(too_large(self.file as u64));
        }
        Ok(())
    }

    /// What a file of so many bytes may unfold to. Small ones may be mostly blanks.
    pub(super) fn unfolds_to(&self, file: usize) -> u64 {
        let usual = (file as u64).saturating_mul(self.ratio);
        usual.max(20 * MEGABYTE as u64).min(self.unfolded)
    }
}

/// What was read so far, against the limits.
pub(super) struct Budget {
    limits: Limits,
    cells: usize,
    text: usize,
}

impl Budget {
    pub(super) fn new(limits: Limits) -> Self {
        Self {
            limits,
            cells: 0,
            text: 0,
        }
    }

    /// One more row after so many.
    ///
    /// # Errors
    /// `table-too-many-rows`.
    pub(super) fn row(&self, before: usize) -> Result<(), Failure> {
        // One for the headings.
        if before > self.limits.rows {
            return Err(too_many("table-too-many-rows", self.limits.rows));
        }
        Ok(())
    }

    /// A filled cell at a place of its row.
    ///
    /// # Errors
    /// `table-too-many-columns`, `table-too-large`.
    pub(super) fn cell(&mut self, column: usize, text: &str) -> Result<(), Failure> {
        if column >= self.limits.columns {
            return Err(too_many("table-too-many-columns", self.limits.columns));
        }
        self.text += text.len();
        if self.text > self.limits.text {
            return Err(too_large(self.limits.text as u64));
        }
        Ok(())
    }

    /// Room for so many cells more.
    ///
    /// # Errors
    /// `table-too-many-cells`.
    pub(super) fn room(&mut self, cells: usize) -> Result<(), Failure> {
        self.cells = self.cells.saturating_add(cells);
        if self.cells > self.limits.cells {
            return Err(too_many("table-too-many-cells", self.limits.cells));
        }
        Ok(())
    }
}

fn too_many(code: &str, most: usize) -> Failure {
    Failure::refused(code).with("most", most.to_string())
}

pub(super) fn too_large(most: u64) -> Failure {
    let megabytes = (most / MEGABYTE as u64).to_string();
    Failure::refused("table-too-large").with("most", megabytes)
}
