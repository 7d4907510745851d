//! The texts of a draft as a reader meets them: without marks, each with its block. Knows no rule.

use crate::{Draft, DraftContent, DraftTable};
use etp_domain::HandoutLanguage;

/// One text.
pub(super) struct Passage {
    /// Counted from 1; 0 is the title.
    pub(super) block: u32,
    /// Without `**` and `[^1]`; what is filled in stands as `{patient}`.
    pub(super) text: String,
    /// Whether it is made to hold several sentences.
    pub(super) is_paragraph: bool,
}

/// Every text that is read in a language. The words of a picture are heard by those who do not see it.
pub(super) fn passages(draft: &Draft, language: HandoutLanguage) -> Vec<Passage> {
    let title = draft.title.texts.get(&language).map(String::as_str);
    let title = title.into_iter().map(|text| (0, text, false));
    let blocks = (1..).zip(&draft.blocks).flat_map(|(place, block)| {
        let texts = texts(&block.content, language);
        let is_paragraph = is_paragraph(&block.content);
        texts
            .into_iter()
            .map(move |text| (place, text, is_paragraph))
    });
    let said = title
        .chain(blocks)
        .filter(|(_, text, _)| !text.trim().is_empty());
    said.map(|(block, text, is_paragraph)| Passage {
        block,
        text: unmarked(text),
        is_paragraph,
    })
    .collect()
}

fn is_paragraph(content: &DraftContent) -> bool {
    matches!(
        content,
        DraftContent::Paragraph { .. }
            | DraftContent::KeyMessage { .. }
            | DraftContent::Warning { .. }
    )
}

fn texts(content: &DraftContent, language: HandoutLanguage) -> Vec<&str> {
    let said = match content {
        DraftContent::Heading { texts }
        | DraftContent::Subheading { texts }
        | DraftContent::Paragraph { texts }
        | DraftContent::KeyMessage { texts }
        | DraftContent::Warning { texts } => texts.get(&language).map(|text| vec![text.as_str()]),
        DraftContent::List { texts } | DraftContent::Steps { texts } => texts
            .get(&language)
            .map(|items| items.iter().map(String::as_str).collect()),
        DraftContent::Table { texts, .. }
        | DraftContent::Doses { texts }
        | DraftContent::Week { texts } => texts.get(&language).map(table),
        DraftContent::Quiz { texts } => texts.get(&language).map(|asked| {
            let parts = asked.iter().flat_map(|one| {
                let ends = [&one.question, &one.why].into_iter();
                ends.chain(&one.answers).map(String::as_str)
            });
            parts.collect()
        }),
        DraftContent::Qr { texts } => texts.get(&language).map(|qr| vec![qr.text.as_str()]),
        DraftContent::Picture { .. }
        | DraftContent::MySessions {}
        | DraftContent::Contact {}
        | DraftContent::Signature {} => None,
    };
    said.unwrap_or_default()
}

fn table(table: &DraftTable) -> Vec<&str> {
    let cells = table.head.iter().chain(table.rows.iter().flatten());
    let texts = std::iter::once(&table.caption).chain(cells);
    texts.map(String::as_str).collect()
}

fn unmarked(text: &str) -> String {
    let text = text.replace("**", "");
    let mut parts = text.split("[^");
    let mut said = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(']') {
            Some((number, after)) if number.bytes().all(|digit| digit.is_ascii_digit()) => {
                said.push_str(after);
            }
            _ => said.extend(["[^", part]),
        }
    }
    said
}
