//! The kinds of block a handout is made of, and a text in several languages. Knows no paper.

use etp_domain::HandoutLanguage;
use std::collections::BTreeMap;

/// Something written in some of the handout languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Written<T>(BTreeMap<HandoutLanguage, T>);

impl<T> Written<T> {
    /// Collects what there is in each language.
    pub(crate) fn by(mut of: impl FnMut(HandoutLanguage) -> Option<T>) -> Self {
        let written = HandoutLanguage::ALL.into_iter();
        let written = written.filter_map(|language| Some((language, of(language)?)));
        Self(written.collect())
    }

    /// What was written in a language.
    pub(crate) fn get(&self, language: HandoutLanguage) -> Option<&T> {
        self.0.get(&language)
    }
}

/// One block, with its place in the file.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    /// Counted from 1.
    pub(crate) number: usize,
    pub(crate) kind: Kind,
}

impl Block {
    /// Whether people write in it by hand, which nobody does on a wall.
    pub(crate) fn is_filled_in(&self) -> bool {
        matches!(
            self.kind,
            Kind::Doses(_) | Kind::Week(_) | Kind::MySessions | Kind::Quiz { .. } | Kind::Signature
        )
    }
}

/// What a block is.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Heading(Written<String>),
    Subheading(Written<String>),
    Paragraph(Written<String>),
    List(ListKind, Written<Vec<String>>),
    Box(BoxKind, Written<String>),
    Picture {
        pictogram: String,
        /// `None` when it says nothing the text does not say.
        alt: Option<Written<String>>,
    },
    Table {
        widths: Vec<f32>,
        text: Written<TableText>,
    },
    /// What is taken when; its heads are fixed sentences.
    Doses(Written<RowsText>),
    /// What is measured on each day of a week, by hand.
    Week(Written<RowsText>),
    /// The sessions of the facts; its words are fixed sentences.
    MySessions,
    Quiz {
        questions: Written<Vec<QuestionText>>,
        /// The place of the right answer of each, from 0.
        right: Vec<usize>,
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
            Self::Heading(text)
            | Self::Subheading(text)
            | Self::Paragraph(text)
            | Self::Box(_, text) => text.get(language).is_some(),
            Self::Picture { alt, .. } => alt.as_ref().is_none_or(|alt| alt.get(language).is_some()),
            Self::List(_, items) => items.get(language).is_some(),
            Self::Table { text, .. } => text.get(language).is_some(),
            Self::Doses(rows) | Self::Week(rows) => rows.get(language).is_some(),
            Self::Quiz { questions, .. } => questions.get(language).is_some(),
            Self::Qr(text) => text.get(language).is_some(),
            Self::MySessions | Self::Contact | Self::Signature => true,
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

/// A table without its heads, in one language.
#[derive(Clone, Debug)]
pub(crate) struct RowsText {
    pub(crate) caption: String,
    pub(crate) rows: Vec<Vec<String>>,
}

/// A question in one language.
#[derive(Clone, Debug)]
pub(crate) struct QuestionText {
    pub(crate) question: String,
    pub(crate) answers: Vec<String>,
    pub(crate) why: String,
}

/// A QR code in one language: what it holds, and the words beside it.
#[derive(Clone, Debug)]
pub(crate) struct QrText {
    pub(crate) code: String,
    pub(crate) text: String,
}
