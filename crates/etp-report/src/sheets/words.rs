//! Texts that a cell can hold: signs no XML may carry are left out, and what is longer than a spreadsheet
//! takes is cut, which the book then says.

use super::book::{Book, Look, Slot};
use super::names::cut;
use etp_i18n::workbook;

/// The most a cell holds, in UTF-16 units.
pub(super) const LONGEST: usize = 32_767;

/// The most the title of a chart has.
const LONGEST_TITLE: usize = 200;

/// Makes every text of a book fit; the last page says when one was cut.
pub(super) fn fit(book: &mut Book) {
    let mut was_cut = false;
    book.title = clean(&book.title);
    book.restricted = clean(&book.restricted);
    for chart in book.pages.iter_mut().filter_map(|page| page.chart.as_mut()) {
        chart.title = cut(&clean(&chart.title), LONGEST_TITLE).to_owned();
    }
    let rows = book.pages.iter_mut().flat_map(|page| &mut page.rows);
    for slot in rows.flatten() {
        if let Slot::Text(text, _) = slot {
            if text.contains(is_unfit) {
                *text = clean(text);
            }
            was_cut |= shorten(text);
        }
    }
    if let (true, Some(last)) = (was_cut, book.pages.last_mut()) {
        let said = Slot::text(workbook::cut(book.language), Look::Restricted);
        last.rows.extend([vec![], vec![said]]);
    }
}

fn shorten(text: &mut String) -> bool {
    let kept = cut(text, LONGEST).len();
    let is_long = kept < text.len();
    if is_long {
        let kept = cut(text, LONGEST - 1).len();
        text.truncate(kept);
        text.push('…');
    }
    is_long
}

/// Line ends are one sign; no other sign of control is kept.
pub(super) fn clean(text: &str) -> String {
    let one_end = text.replace("\r\n", "\n").replace('\r', "\n");
    one_end.replace(is_unfit, "")
}

fn is_unfit(sign: char) -> bool {
    match sign {
        '\n' | '\t' => false,
        '\u{FFFE}' | '\u{FFFF}' => true,
        sign => sign.is_control(),
    }
}

/// Text that a spreadsheet opening a CSV would take for a formula, with an apostrophe before it.
pub(crate) fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
