//! Texts that were written elsewhere become blocks: Markdown, plain text, Word documents. Knows no
//! file and no window; what it makes always keeps the rules of the handout file.

mod docx;
mod habits;
mod markdown;
mod parts;
mod phrase;
mod signs;
mod table;

use crate::DraftBlock;
use etp_domain::HandoutLanguage;
use parts::Parts;
use serde::Serialize;
use specta::Type;

/// A text that became blocks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Brought {
    /// The title it had; empty when it had none.
    pub title: String,
    /// Its blocks, in one language.
    pub blocks: Vec<DraftBlock>,
    /// What could not be taken, each once.
    pub left_out: Vec<LeftOut>,
}

/// What a handout has no block for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum LeftOut {
    /// A picture.
    Picture,
    /// A formula.
    Formula,
    /// A table inside a table, cells that span several, or more of either than a page has room for.
    NestedTable,
    /// A footnote or an endnote; what stands above or below every page.
    Note,
    /// A comment or a change nobody accepted yet.
    Comment,
    /// Raw HTML or program text.
    Code,
    /// The address of a link whose words do not show it.
    Link,
    /// A sign that only its own font can draw.
    Sign,
    /// Words somebody struck out.
    Struck,
}

/// A text as it was pasted, plain or Markdown.
pub fn bring_text(text: &str, language: HandoutLanguage) -> Brought {
    let mut parts = Parts::default();
    markdown::read(&habits::markdown(text), &mut parts);
    parts.finish(language)
}

/// A Word document (.docx), from its bytes; `None` when it is none.
pub fn bring_docx(bytes: &[u8], language: HandoutLanguage) -> Option<Brought> {
    Some(docx::read(bytes)?.finish(language))
}

/// Whether some words show a link's address.
fn shows(words: &str, address: &str) -> bool {
    let bare = address
        .trim_start_matches("https://")
        .trim_start_matches("http://")
        .trim_start_matches("mailto:")
        .trim_end_matches('/');
    words.contains(bare)
}

#[cfg(test)]
mod tests;
