//! What a handout said before: listed, looked at, taken up again.

use super::begin::view;
use super::{Kept, keep};
use crate::documents::page_of;
use crate::views::{DocumentPage, DraftView, HandoutVersion};
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{HandoutLanguage, HandoutLayout};
use etp_handout::{Draft, Handout};
use etp_store::{HandoutVersionRow, Reader};

/// Every version the centre saved, newest first; none of a handout it did not write.
///
/// # Errors
/// A version that cannot be read any more; the disk.
pub fn handout_versions(desk: &Desk, name: &str) -> Result<Vec<HandoutVersion>, Failure> {
    let rows = desk.read(|reader| Ok::<_, Failure>(reader.handout_versions(name)?))?;
    let newest = rows.first().map(|row| row.number);
    rows.into_iter()
        .map(|row| {
            let handout = Handout::parse(&row.source)?;
            Ok(HandoutVersion {
                number: row.number,
                version: handout.version().to_owned(),
                saved_at: row.saved_at,
                saved_by: row.saved_by,
                reviewed: handout.reviewed().to_owned(),
                review_by: handout.review_by(),
                current: Some(row.number) == newest,
            })
        })
        .collect()
}

/// A page of a version as it was, in the first languages it is complete in.
///
/// # Errors
/// `version-unknown`; a page that cannot be drawn; the disk.
pub fn handout_version_page(
    desk: &Desk,
    name: &str,
    number: u32,
    page: u32,
) -> Result<DocumentPage, Failure> {
    let row = desk.read(|reader| version(reader, name, number))?;
    let handout = Handout::parse(&row.source)?;
    let languages: Vec<HandoutLanguage> = handout.languages().into_iter().take(2).collect();
    page_of(desk, &handout, &languages, HandoutLayout::SideBySide, page)
}

/// Opens a version to write on from there. Saved, it is a new version.
///
/// # Errors
/// `draft-there` while somebody is writing on the handout; `version-unknown`; the disk.
pub fn take_up_version(desk: &Desk, name: &str, number: u32) -> Result<Done<DraftView>, Failure> {
    let view = desk.write(|writer| {
        if writer.handout_draft(name)?.is_some() {
            return Err(Failure::refused("draft-there"));
        }
        let draft = Draft::open(&version(writer, name, number)?.source)?;
        let base = Some(draft.clone());
        keep(desk, writer, number, &Kept { draft, base })?;
        let detail = serde_json::json!({ "number": number });
        desk.log(writer, "take-up-handout", name, &detail)?;
        view(writer, name)
    })?;
    Ok(Done::new(view, [Topic::Documents]))
}

fn version(reader: &Reader<'_>, name: &str, number: u32) -> Result<HandoutVersionRow, Failure> {
    let mut rows = reader.handout_versions(name)?.into_iter();
    let row = rows.find(|row| row.number == number);
    row.ok_or_else(|| Failure::refused("version-unknown"))
}
