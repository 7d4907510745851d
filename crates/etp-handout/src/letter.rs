//! A letter: what leaves the centre in an envelope, or by a secure mail, in one language. All its
//! texts arrive ready; this room only knows where a window shows the address, and that nothing else
//! may be seen through it.

mod compose;

pub(crate) use compose::compose;

use crate::RecordMarks;
use etp_domain::HandoutLanguage;

/// A letter, ready to be printed.
#[derive(Clone, Debug, PartialEq)]
pub struct LetterSheet {
    /// The language all its texts are in.
    pub language: HandoutLanguage,
    /// 18 points; the sender and the address keep their size.
    pub large_print: bool,
    /// Who writes; `printed_on` dates the file, `footer` stands at the foot of every page.
    pub marks: RecordMarks,
    /// The picture above the sender.
    pub logo: Option<Logo>,
    /// On which side the envelope has its window.
    pub window: EnvelopeWindow,
    /// Name and address, by line. More than six lines are set smaller.
    pub address: Vec<String>,
    /// Where and when it was written.
    pub place_and_day: String,
    /// What it is about.
    pub subject: String,
    /// Its paragraphs; the last one holds the closing words.
    pub paragraphs: Vec<String>,
    /// A table before the closing words: goals, or days.
    pub table: Option<LetterTable>,
    /// A few words with empty lines below them, to be filled in by hand after the table.
    pub to_fill_in: Option<(String, usize)>,
    /// Who signs: name, function; printed under a line.
    pub signed_by: Vec<String>,
}

/// Goals in the person's own words and how far before and after; or days and places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterTable {
    /// What the table shows.
    pub caption: String,
    /// Heads of its columns: the goal, then one or two moments. The first is as wide as the others.
    pub heads: Vec<String>,
    /// Rows, each with as many cells as there are heads.
    pub rows: Vec<Vec<String>>,
}

/// On which side an envelope of DIN long or C5/6 has its window. The address stands 56 mm below the
/// edge, where the windows of both sizes meet when the page is folded at its mark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EnvelopeWindow {
    /// From 20 mm of the left edge, as DIN 5008 has it.
    #[default]
    Left,
    /// The address stands 110 mm from the left edge, as French mailing houses ask.
    Right,
}

/// A picture of red, green and blue bytes, row by row from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) pixels: Vec<u8>,
}

impl Logo {
    /// A picture; `None` when it has no pixels, or not three bytes for each.
    pub fn new(width: usize, height: usize, pixels: Vec<u8>) -> Option<Self> {
        let bytes = width.checked_mul(height)?.checked_mul(3)?;
        (bytes > 0 && bytes == pixels.len()).then_some(Self {
            width,
            height,
            pixels,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Logo;

    #[test]
    fn a_picture_has_three_bytes_for_each_of_its_pixels() {
        assert!(Logo::new(2, 3, vec![0; 18]).is_some());
        assert_eq!(Logo::new(2, 3, vec![0; 17]), None);
        assert_eq!(Logo::new(0, 3, vec![]), None);
        assert_eq!(Logo::new(usize::MAX, 2, vec![]), None);
    }
}
