//! What a printed paper says.

use lopdf::Document;

/// The words of a paper, as a reader of the file sees them, each parted from the next by one blank.
///
/// # Panics
/// When the bytes are no paper.
pub fn pdf_words(bytes: &[u8]) -> String {
    let document = Document::load_mem(bytes).expect("a paper");
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let text = document.extract_text(&pages).expect("its words");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
