//! What the columns of a source hold, kept by its headings from one import to the next.

use super::mapping::{self, Mapping};
use crate::forms::ColumnChoice;
use crate::{Desk, Failure};
use etp_store::{Mapping as Remembered, Reader, Writer};

/// What the columns hold, and whether that was remembered.
pub(super) fn mapping_of(
    reader: &Reader<'_>,
    headings: &[String],
    choices: &[ColumnChoice],
) -> Result<(Mapping, bool), Failure> {
    let kept = reader.mapping_for(&mapping::digest_of(headings))?;
    let kept = kept.and_then(|kept| Mapping::remembered(headings, &kept.mapping));
    let remembered = kept.is_some() && choices.is_empty();
    let base = kept.unwrap_or_else(|| Mapping::automatic(headings));
    Ok((base.chosen(choices)?, remembered))
}

/// A choice is remembered; what the headings say by themselves needs no memory.
pub(super) fn remember(desk: &Desk, writer: &Writer<'_>, mapping: &Mapping) -> Result<(), Failure> {
    let digest = mapping.digest();
    let told_before = writer.mapping_for(&digest)?.is_some();
    if told_before || *mapping != Mapping::automatic(&mapping.headings) {
        let kept = Remembered {
            headings_digest: digest,
            name: String::new(),
            mapping: mapping.kept(),
        };
        writer.keep_mapping(&kept, desk.now())?;
    }
    Ok(())
}
