//! The kinds of block a handout is made of, and a text in several languages. Knows no paper.

use etp_domain::HandoutLanguage;

/// Something written in some of the handout languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Written<T>([Option<T>; 4]);

impl<T> Written<T> {
    /// Collects what there is in each language.
    pub(crate) fn by(mut of: impl FnMut(HandoutLanguage) -> Option<T>) -> Self {
        Self(HandoutLanguage::ALL.map(&mut of))
    }

    /// What was written in a language.
    pub(crate) fn get(&self, language: HandoutLanguage) -> Option<&T> {
        let place = HandoutLanguage::ALL
            .iter()
            .position(|one| *one == language)?;
        self.0.get(place)?.as_ref()
    }
}

/// One block, with its place in the file.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    /// Counted from 1.
    pub(crate) number: usize,
    pub(crate) kind: Kind,
}

/// What a block is.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Heading(Written<String>),
    Paragraph(Written<String>),
    List(ListKind, Written<Vec<String>>),
    Box(BoxKind, Written<String>),
    Picture {
        pictogram: String,
        alt: Written<String>,
    },
    Table {
        widths: Vec<f32>,
        text: Written<TableText>,
    },
    Qr(Written<QrText>),
    /// The centre and the next session; its words are fixed sentences.
    Contact,
    /// Lines to sign on; its words are fixed sentences.
    Signature,
}

impl Kind {
    /// Whether nothing is left to translate.
    pub(crate) fn is_written_in(&self, language: HandoutLanguage) -> bool {
        match self {
            Self::Heading(text) | Self::Paragraph(text) | Self::Box(_, text) => {
                text.get(language).is_some()
            }
            Self::Picture { alt, .. } => alt.get(language).is_some(),
            Self::List(_, items) => items.get(language).is_some(),
            Self::Table { text, .. } => text.get(language).is_some(),
            Self::Qr(text) => text.get(language).is_some(),
            Self::Contact | Self::Signature => true,
        }
    }
}

/// Bullets, or numbers that must be followed in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ListKind {
    Bullets,
    Steps,
}

/// What a framed text asks of its reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BoxKind {
    KeyMessage,
    Warning,
}

/// A table in one language.
#[derive(Clone, Debug)]
pub(crate) struct TableText {
    pub(crate) caption: String,
    pub(crate) head: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
}

/// A QR code in one language: what it holds, and the words beside it.
#[derive(Clone, Debug)]
pub(crate) struct QrText {
    pub(crate) code: String,
    pub(crate) text: String,
}
