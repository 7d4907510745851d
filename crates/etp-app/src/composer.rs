//! Handouts a centre writes itself: begun, kept while they are typed, looked at, saved as a version,
//! validated, retired; and who was given which.
//!
//! Why:
//! - A draft is nobody's handout: what sessions give stays as it was until a version is saved.
//! - A saved version never changes its words. A new one is validated by nobody, whoever validated the
//!   one before it.
//! - Our own wording of a model takes the model's name, so that every session that gives it gives ours.

mod begin;
mod bring;
mod check;
mod files;
mod given;
mod keep;
mod model;
mod retire;
mod save;
mod validate;
mod versions;

pub(crate) use begin::{begin, view};
pub use begin::{new_draft, open_draft};
pub use bring::{bring_file, bring_text, pictograms};
pub use check::check_draft;
pub use files::{export_handout, import_handout};
pub use given::{given_to, handouts_given};
pub use keep::{drafts, drop_draft, keep_draft};
pub use model::keep_own_handout;
pub(crate) use model::newer_model;
pub use retire::{restore_handout, retire_handout};
pub(crate) use save::adopt;
pub use save::save_version;
pub use validate::validate_handout;
pub use versions::{handout_version_page, handout_versions, take_up_version};

use crate::shelf::handout_source;
use crate::{Desk, Failure};
use etp_handout::Draft;
use etp_store::{HandoutDraftRow, Reader, Writer};
use serde::{Deserialize, Serialize};

/// What lies in the register while somebody writes.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    draft: Draft,
    /// What it began from, as it was then: an update of a model changes nothing under a writer's hands.
    base: Option<Draft>,
}

/// The most a draft may hold, in bytes: a thick book.
const LARGEST: usize = 4 * 1024 * 1024;

/// The draft of a name.
fn kept(reader: &Reader<'_>, name: &str) -> Result<Option<(HandoutDraftRow, Kept)>, Failure> {
    let Some(row) = reader.handout_draft(name)? else {
        return Ok(None);
    };
    let kept = serde_json::from_str(&row.body);
    let kept = kept.map_err(|_| Failure::broken("draft-unreadable").with("name", name))?;
    Ok(Some((row, kept)))
}

/// Keeps a draft over the one of its name.
fn keep(desk: &Desk, writer: &Writer<'_>, began_from: u32, kept: &Kept) -> Result<(), Failure> {
    let body = serde_json::to_string(kept).map_err(|_| Failure::broken("draft-not-kept"))?;
    if body.len() > LARGEST {
        return Err(Failure::refused("draft-too-large"));
    }
    writer.keep_handout_draft(&HandoutDraftRow {
        name: kept.draft.name.clone(),
        began_from,
        body,
        kept_at: desk.now(),
        kept_by: desk.professional().to_owned(),
    })?;
    Ok(())
}

/// What is given under a name today, to begin from: its number when it is ours, and its words.
fn given_now(reader: &Reader<'_>, name: &str) -> Result<(u32, Draft), Failure> {
    let newest = reader.handout_versions(name)?.into_iter().next();
    let source = handout_source(reader, name)?;
    let source = source.ok_or_else(|| Failure::refused("document-unknown"))?;
    Ok((
        newest.map_or(0, |newest| newest.number),
        Draft::open(&source)?,
    ))
}
