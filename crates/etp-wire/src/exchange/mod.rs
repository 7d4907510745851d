//! The file that carries batches on a USB key, and the one that brings the receipts back.
//!
//! Text blocks with one blank line between them, ASCII, LF, a line break at the end:
//!
//! ```text
//! SENTIER-EXCHANGE/1
//! content: batches          (or: receipts)
//! count: 2
//!
//! <envelope>                (the lines the laptop signed, as in `envelope.rs`)
//!
//! <signature, base64>
//!
//! <body>                    (the JSON of `body.rs`, one line)
//!
//! <envelope> …
//! ```
//!
//! A receipt, or a signed refusal, is two blocks: its text and its signature. Nothing in such a
//! file is believed because it is in it: batches are verified by the hub as if they came over
//! the network, receipts by the laptop. A count that does not fit tells of a key pulled too early.

mod answers;
mod batches;

pub use answers::{FiledAnswer, pack_receipts, read_receipts};
pub use batches::{FiledBatch, pack_batches, read_batches};

use crate::fields::{Reader, Writer};

const KIND: &str = "SENTIER-EXCHANGE/1";
const KIND_OF_ANY_VERSION: &[u8] = b"SENTIER-EXCHANGE/";
/// The media type of exchange files.
pub const EXCHANGE_TYPE: &str = "application/vnd.sentier.exchange";
/// The largest exchange file that is read, in bytes.
pub const LARGEST_EXCHANGE: usize = 4 * 1024 * 1024;
/// The most batches or receipts one file may carry.
pub const MOST_PER_EXCHANGE: usize = 1_000;

/// Why an exchange file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExchangeProblem {
    /// It is no exchange file, or was changed.
    #[error("exchange-unreadable")]
    Unreadable,
    /// It is of a later version of the format.
    #[error("exchange-newer")]
    Newer,
    /// It carries receipts where batches are wanted, or batches where receipts are.
    #[error("exchange-of-the-other-kind")]
    OtherKind,
    /// It ends before all it announces has come.
    #[error("exchange-cut-short")]
    CutShort,
    /// It is larger than any honest one.
    #[error("exchange-too-large")]
    TooLarge,
}

/// What a file carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Content {
    Batches,
    Receipts,
}

impl Content {
    fn word(self) -> &'static str {
        match self {
            Self::Batches => "batches",
            Self::Receipts => "receipts",
        }
    }

    /// How many blocks one entry takes.
    fn blocks(self) -> usize {
        match self {
            Self::Batches => 3,
            Self::Receipts => 2,
        }
    }
}

fn pack(content: Content, entries: &[Vec<u8>]) -> Vec<u8> {
    let head = Writer::new(KIND)
        .field("content", content.word())
        .field("count", entries.len())
        .finish();
    let mut bytes = head.into_bytes();
    for entry in entries {
        bytes.push(b'\n');
        bytes.extend_from_slice(entry);
    }
    bytes
}

/// The blocks of a file, entry by entry; each ends with its line break.
fn unpack(bytes: &[u8], content: Content) -> Result<Vec<Vec<&[u8]>>, ExchangeProblem> {
    if bytes.len() > LARGEST_EXCHANGE {
        return Err(ExchangeProblem::TooLarge);
    }
    if !bytes.starts_with(KIND_OF_ANY_VERSION) {
        return Err(ExchangeProblem::Unreadable);
    }
    let blocks = blocks(bytes);
    let (head, rest) = blocks.split_first().ok_or(ExchangeProblem::CutShort)?;
    let count = count(head, content)?;
    if count > MOST_PER_EXCHANGE {
        return Err(ExchangeProblem::TooLarge);
    }
    let whole = rest.last().unwrap_or(head).ends_with(b"\n");
    match rest.len().cmp(&(count * content.blocks())) {
        std::cmp::Ordering::Less => Err(ExchangeProblem::CutShort),
        std::cmp::Ordering::Equal if !whole => Err(ExchangeProblem::CutShort),
        std::cmp::Ordering::Equal => Ok(rest
            .chunks(content.blocks())
            .map(<[&[u8]]>::to_vec)
            .collect()),
        std::cmp::Ordering::Greater => Err(ExchangeProblem::Unreadable),
    }
}

/// How many entries the head announces.
fn count(head: &[u8], wanted: Content) -> Result<usize, ExchangeProblem> {
    let first = head.split(|byte| *byte == b'\n').next();
    if !head.ends_with(b"\n") {
        return Err(ExchangeProblem::CutShort);
    }
    if first != Some(KIND.as_bytes()) {
        return Err(ExchangeProblem::Newer);
    }
    let unreadable = ExchangeProblem::Unreadable;
    let mut lines = Reader::new(head, KIND).ok_or(unreadable)?;
    let content = lines.field("content").ok_or(unreadable)?;
    let count = lines.number("count").ok_or(unreadable)?;
    lines.end().ok_or(unreadable)?;
    if content == wanted.word() {
        usize::try_from(count).map_err(|_| ExchangeProblem::TooLarge)
    } else if [Content::Batches, Content::Receipts]
        .map(Content::word)
        .contains(&content)
    {
        Err(ExchangeProblem::OtherKind)
    } else {
        Err(unreadable)
    }
}

/// The text cut at its blank lines; the line break before each stays with its block.
fn blocks(bytes: &[u8]) -> Vec<&[u8]> {
    let mut blocks = vec![];
    let mut rest = bytes;
    while let Some(blank) = rest.windows(2).position(|pair| pair == b"\n\n") {
        blocks.push(&rest[..=blank]);
        rest = &rest[blank + 2..];
    }
    blocks.push(rest);
    blocks
}

fn without_break(block: &[u8]) -> Option<&[u8]> {
    block.strip_suffix(b"\n")
}
