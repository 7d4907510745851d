//! Whether a translation still follows its original: what the original said when the translation was
//! made is kept beside it as long as it says something else now.

use super::{Draft, DraftBlock, DraftContent, DraftTable, InLanguages};
use etp_domain::HandoutLanguage;
use serde::Serialize;
use specta::Type;

/// A translation to be read again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct Stale {
    /// Which block, counted from 1; 0 is the title.
    pub block: u32,
    /// The language of the translation.
    pub language: HandoutLanguage,
    /// What the original said when the translation was made.
    pub was: String,
}

/// A text and its translations, at one moment.
struct Moment<'a> {
    was: &'a InLanguages<String>,
    said: &'a dyn Fn(HandoutLanguage) -> Option<String>,
}

impl Draft {
    /// Compares with the version this draft began from, and keeps beside each translation what its
    /// original said then. A translation that was itself changed, or read again, follows.
    pub fn follow(&mut self, before: &Self) {
        let original = self.written_in;
        let title = |one: &Self, language| one.title.texts.get(&language).cloned();
        self.title.was = followed(
            original,
            &self.title.checked,
            &Moment {
                was: &before.title.was,
                said: &|language| title(before, language),
            },
            &|language| title(self, language),
        );
        for block in &mut self.blocks {
            let place = (block.came_from as usize).checked_sub(1);
            let Some(from) = place.and_then(|place| before.blocks.get(place)) else {
                block.was.clear();
                continue;
            };
            block.was = block_followed(original, block, from);
        }
    }

    /// The translations to be read again, the title's first.
    pub fn stale(&self) -> Vec<Stale> {
        let title = std::iter::once((0, &self.title.was));
        let blocks = self.blocks.iter().map(|block| &block.was);
        title
            .chain((1..).zip(blocks))
            .flat_map(|(block, was)| {
                was.iter().map(move |(language, was)| Stale {
                    block,
                    language: *language,
                    was: was.clone(),
                })
            })
            .collect()
    }
}

fn block_followed(
    original: HandoutLanguage,
    block: &DraftBlock,
    from: &DraftBlock,
) -> InLanguages<String> {
    followed(
        original,
        &block.checked,
        &Moment {
            was: &from.was,
            said: &|language| from.content.said(language),
        },
        &|language| block.content.said(language),
    )
}

/// What the original said when each translation was made, where it says something else now.
fn followed(
    original: HandoutLanguage,
    checked: &[HandoutLanguage],
    before: &Moment<'_>,
    now: &dyn Fn(HandoutLanguage) -> Option<String>,
) -> InLanguages<String> {
    let Some(says) = now(original) else {
        return InLanguages::new();
    };
    let others = HandoutLanguage::ALL
        .into_iter()
        .filter(|language| *language != original && !checked.contains(language));
    others
        .filter(|language| now(*language).is_some() && now(*language) == (before.said)(*language))
        .filter_map(|language| {
            let was = before.was.get(&language).cloned();
            let was = was.or_else(|| (before.said)(original))?;
            (was != says).then_some((language, was))
        })
        .collect()
}

impl DraftContent {
    /// What a block says in a language, a line for each part; `None` when nothing is written.
    pub fn said(&self, language: HandoutLanguage) -> Option<String> {
        let lines = match self {
            Self::Heading { texts }
            | Self::Subheading { texts }
            | Self::Paragraph { texts }
            | Self::KeyMessage { texts }
            | Self::Warning { texts }
            | Self::Picture { texts, .. } => vec![texts.get(&language)?.clone()],
            Self::List { texts } | Self::Steps { texts } => texts.get(&language)?.clone(),
            Self::Table { texts, .. } | Self::Doses { texts } | Self::Week { texts } => {
                table(texts.get(&language)?)
            }
            Self::Quiz { texts } => {
                let asked = texts.get(&language)?.iter();
                let lines = asked.map(|one| {
                    let answers = one.answers.join(" / ");
                    format!("{}\n{answers}\n{}", one.question, one.why)
                });
                lines.collect()
            }
            Self::Qr { texts } => {
                let qr = texts.get(&language)?;
                vec![qr.code.clone(), qr.text.clone()]
            }
            Self::MySessions {} | Self::Contact {} | Self::Signature {} => return None,
        };
        let said = lines.join("\n");
        (!said.trim().is_empty()).then_some(said)
    }
}

fn table(table: &DraftTable) -> Vec<String> {
    let rows = table.rows.iter().chain([&table.head]);
    let rows = rows.map(|row| row.join(" | "));
    std::iter::once(table.caption.clone()).chain(rows).collect()
}
