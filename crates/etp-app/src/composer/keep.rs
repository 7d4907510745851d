//! What is typed is kept as it is typed; nothing else changes by it.

use super::{Kept, given_now, keep, kept};
use crate::shelf::handout_source;
use crate::views::{DraftCard, DraftKept};
use crate::{Desk, Done, Failure, Topic};
use etp_handout::Draft;

/// Keeps a draft as it stands, complete or not.
///
/// # Errors
/// `draft-too-large`; no such handout; the disk.
pub fn keep_draft(desk: &Desk, draft: Draft) -> Result<DraftKept, Failure> {
    desk.write(|writer| {
        let name = draft.name.clone();
        let (began_from, base) = match kept(writer, &name)? {
            Some((row, kept)) => (row.began_from, kept.base),
            None => {
                let (number, given) = given_now(writer, &name)?;
                (number, Some(given))
            }
        };
        keep(desk, writer, began_from, &Kept { draft, base })?;
        Ok(DraftKept { at: desk.now() })
    })
}

/// Throws a draft away. What is given stays as it is.
///
/// # Errors
/// The disk.
pub fn drop_draft(desk: &Desk, name: &str) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        if writer.handout_draft(name)?.is_some() {
            writer.drop_handout_draft(name)?;
            desk.log(writer, "drop-draft", name, &serde_json::json!({}))?;
        }
        Ok::<_, Failure>(())
    })?;
    Ok(Done::new((), [Topic::Documents]))
}

/// Everything that is being written, what was kept last first.
///
/// # Errors
/// The disk.
pub fn drafts(desk: &Desk) -> Result<Vec<DraftCard>, Failure> {
    desk.read(|reader| {
        let mut cards = Vec::new();
        for row in reader.handout_drafts()? {
            // One that cannot be read any more is still listed, to be thrown away.
            let title = kept(reader, &row.name)
                .ok()
                .flatten()
                .and_then(|(_, kept)| {
                    let title = kept.draft.title.texts.get(&kept.draft.written_in).cloned();
                    title.filter(|title| !title.trim().is_empty())
                });
            cards.push(DraftCard {
                title: title.unwrap_or_else(|| row.name.clone()),
                new: handout_source(reader, &row.name)?.is_none(),
                kept_at: row.kept_at,
                kept_by: row.kept_by,
                name: row.name,
            });
        }
        Ok(cards)
    })
}
