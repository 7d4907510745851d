//! Opening a handout to write on it: one of the library, a copy of one, an empty one.

use super::{Kept, given_now, keep, kept};
use crate::shelf::{model, shelf};
use crate::views::DraftView;
use crate::{Desk, Done, Failure, Topic, forms::NewDraft};
use etp_domain::names;
use etp_handout::Draft;
use etp_store::{Reader, Writer};
use std::collections::BTreeSet;

/// The longest name made of a title, in letters.
const NAME_LETTERS: usize = 40;

/// Begins a handout of the centre's own. The draft is kept at once, so that it is found again.
///
/// # Errors
/// `draft-title-blank`; no such handout to copy; the disk.
pub fn new_draft(desk: &Desk, form: &NewDraft) -> Result<Done<DraftView>, Failure> {
    let title = form.title.trim();
    if title.is_empty() {
        return Err(Failure::refused("draft-title-blank").with("field", "title"));
    }
    let view = desk.write(|writer| {
        let mut draft = match &form.from {
            Some(from) => copy(writer, from)?,
            None => Draft::blank("", form.written_in),
        };
        let base = form.from.is_some().then(|| draft.clone());
        if draft.title.texts.contains_key(&form.written_in) {
            draft.written_in = form.written_in;
        }
        draft.title.texts.insert(draft.written_in, title.to_owned());
        let name = begin(desk, writer, draft, base)?;
        view(writer, &name)
    })?;
    Ok(Done::new(view, [Topic::Documents]))
}

/// Keeps a new draft under a name made of its title; the name is the answer.
pub(crate) fn begin(
    desk: &Desk,
    writer: &Writer<'_>,
    mut draft: Draft,
    base: Option<Draft>,
) -> Result<String, Failure> {
    let title = draft.title.texts.get(&draft.written_in);
    let name = free_name(writer, title.map_or("", String::as_str))?;
    draft.name.clone_from(&name);
    keep(desk, writer, 0, &Kept { draft, base })?;
    desk.log(writer, "begin-handout", &name, &serde_json::json!({}))?;
    Ok(name)
}

/// Opens a handout to write on it: as somebody left it, or as it is given now.
///
/// # Errors
/// `document-unknown`; `draft-unreadable`; the disk.
pub fn open_draft(desk: &Desk, name: &str) -> Result<DraftView, Failure> {
    desk.read(|reader| view(reader, name))
}

/// How a handout is opened.
pub(crate) fn view(reader: &Reader<'_>, name: &str) -> Result<DraftView, Failure> {
    let of_model = model(name).is_some();
    if let Some((row, kept)) = kept(reader, name)? {
        let mut draft = kept.draft;
        if let Some(base) = &kept.base {
            draft.follow(base);
        }
        return Ok(DraftView {
            draft,
            began_from: row.began_from,
            of_model,
            kept_at: Some(row.kept_at),
            kept_by: row.kept_by,
        });
    }
    let (began_from, draft) = given_now(reader, name)?;
    Ok(DraftView {
        draft,
        began_from,
        of_model,
        kept_at: None,
        kept_by: String::new(),
    })
}

/// A copy says nothing of who validated what it was copied from.
fn copy(reader: &Reader<'_>, from: &str) -> Result<Draft, Failure> {
    let (_, draft) = given_now(reader, from)?;
    Ok(Draft {
        version: "1".to_owned(),
        reviewed: String::new(),
        review_by: None,
        ..draft
    })
}

/// A name nobody has yet, made of the title.
pub(super) fn free_name(reader: &Reader<'_>, title: &str) -> Result<String, Failure> {
    let shelf = shelf(reader)?;
    let shelved = shelf.handouts.iter();
    let mut taken: BTreeSet<_> = shelved.map(|one| one.handout.name().to_owned()).collect();
    taken.extend(shelf.unread.into_iter().map(|one| one.name));
    taken.extend(reader.retired_handouts()?);
    taken.extend(reader.handout_drafts()?.into_iter().map(|one| one.name));
    let plain = plain_name(title);
    let numbered = (2..).map(|number| format!("{plain}-{number}"));
    let mut names = std::iter::once(plain.clone()).chain(numbered);
    Ok(names.find(|name| !taken.contains(name)).unwrap_or(plain))
}

/// Small letters and digits of any alphabet with dashes between words: a file can have this name.
fn plain_name(title: &str) -> String {
    let words = names::fold(title);
    let words = words.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    let name: String = words.join("-").chars().take(NAME_LETTERS).collect();
    let name = name.trim_end_matches('-');
    format!("own-{}", if name.is_empty() { "handout" } else { name })
}
