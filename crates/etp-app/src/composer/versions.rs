//! What a handout said before: listed, looked at, taken up again.

use super::begin::view;
use super::{Kept, keep};
use crate::documents::{Look, page_of};
use crate::shelf::model;
use crate::views::{DocumentPage, DraftView, HandoutVersion};
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{HandoutLanguage, HandoutLayout};
use etp_handout::{Draft, Handout};
use etp_store::{Reader, SavedVersion};

/// The number of the model that ships, which is no version of ours.
const MODEL: u32 = 0;

/// Every version the centre saved, newest first; none of a handout it did not write. One that cannot be
/// read any more says why.
///
/// # Errors
/// The disk.
pub fn handout_versions(desk: &Desk, name: &str) -> Result<Vec<HandoutVersion>, Failure> {
    let rows = desk.read(|reader| Ok::<_, Failure>(reader.handout_versions(name)?))?;
    let newest = rows.first().map(|row| row.number);
    let of_row = |row: SavedVersion| {
        let current = Some(row.number) == newest;
        of(row, current)
    };
    Ok(rows.into_iter().map(of_row).collect())
}

fn of(row: SavedVersion, current: bool) -> HandoutVersion {
    let line = HandoutVersion {
        number: row.number,
        version: row.number.to_string(),
        saved_at: row.saved_at,
        saved_by: row.saved_by,
        reviewed: String::new(),
        review_by: None,
        current,
        unread: None,
    };
    match Handout::parse(&row.source) {
        Ok(handout) => HandoutVersion {
            version: handout.version().to_owned(),
            reviewed: handout.reviewed().to_owned(),
            review_by: handout.review_by(),
            ..line
        },
        Err(why) => HandoutVersion {
            unread: Some(why.into()),
            ..line
        },
    }
}

/// A page of a version as it was, in the first languages it is complete in; of the model that ships for 0.
///
/// # Errors
/// `version-unknown`; a page that cannot be drawn; the disk.
pub fn handout_version_page(
    desk: &Desk,
    name: &str,
    number: u32,
    page: u32,
) -> Result<DocumentPage, Failure> {
    let source = desk.read(|reader| version(reader, name, number))?;
    let handout = Handout::parse(&source)?;
    let languages: Vec<HandoutLanguage> = handout.languages().into_iter().take(2).collect();
    let look = Look {
        languages: &languages,
        layout: HandoutLayout::SideBySide,
        booklet: false,
    };
    page_of(desk, &handout, look, page)
}

/// Opens a version, or the model that ships for 0, to write on from there. Saved, it is a new version.
///
/// # Errors
/// `draft-there` while somebody is writing on the handout; `version-unknown`; the disk.
pub fn take_up_version(desk: &Desk, name: &str, number: u32) -> Result<Done<DraftView>, Failure> {
    let view = desk.write(|writer| {
        if writer.handout_draft(name)?.is_some() {
            return Err(Failure::refused("draft-there"));
        }
        let draft = Draft::open(&version(writer, name, number)?)?;
        let base = Some(draft.clone());
        keep(desk, writer, number, &Kept { draft, base })?;
        let detail = serde_json::json!({ "number": number });
        desk.log(writer, "take-up-handout", name, &detail)?;
        view(writer, name)
    })?;
    Ok(Done::new(view, [Topic::Documents]))
}

fn version(reader: &Reader<'_>, name: &str, number: u32) -> Result<String, Failure> {
    let unknown = || Failure::refused("version-unknown");
    if number == MODEL {
        return model(name).map(str::to_owned).ok_or_else(unknown);
    }
    let mut rows = reader.handout_versions(name)?.into_iter();
    let row = rows.find(|row| row.number == number);
    row.map(|row| row.source).ok_or_else(unknown)
}
