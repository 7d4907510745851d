//! A draft becomes the version that is given from now on.

use super::kept;
use super::model::goes_back_to;
use crate::shelf::handout_source;
use crate::views::HandoutVersion;
use crate::{Desk, Done, Failure, Topic};
use etp_handout::{Draft, Handout};
use etp_store::Writer;

/// Saves what was kept last as a new version. It is validated by nobody yet, and the draft is gone.
///
/// # Errors
/// `draft-unknown`; something is not written in the language it is written in; what keeps it from being
/// printed; the disk.
pub fn save_version(desk: &Desk, name: &str) -> Result<Done<HandoutVersion>, Failure> {
    let saved = desk.write(|writer| {
        let (row, kept) = kept(writer, name)?.ok_or_else(|| Failure::refused("draft-unknown"))?;
        let mut draft = kept.draft;
        check_written(&draft)?;
        if let Some(base) = &kept.base {
            draft.follow(base);
        }
        let given = handout_source(writer, name)?;
        draft.version = given.map_or_else(|| "1".to_owned(), |given| after(&given, &draft));
        draft.reviewed.clear();
        draft.review_by = None;
        draft.finish()?;
        let by = desk.professional();
        let number = writer.add_handout_version(name, &draft.source(), by, desk.now())?;
        if let (0, Some(base)) = (row.began_from, &kept.base) {
            goes_back_to(writer, name, &base.version)?;
        }
        writer.drop_handout_draft(name)?;
        writer.take_handout_back(name)?;
        let detail = serde_json::json!({ "number": number, "version": draft.version });
        desk.log(writer, "save-handout", name, &detail)?;
        Ok::<_, Failure>(HandoutVersion {
            number,
            version: draft.version,
            saved_at: desk.now(),
            saved_by: by.to_owned(),
            reviewed: String::new(),
            review_by: None,
            current: true,
            unread: None,
        })
    })?;
    Ok(Done::new(saved, [Topic::Documents, Topic::Sessions]))
}

/// Another centre's text of a handout becomes the newest version of ours. Whoever validated it elsewhere
/// did not validate it here.
pub(crate) fn adopt(desk: &Desk, writer: &Writer<'_>, theirs: &str) -> Result<(), Failure> {
    let mut draft = Draft::open(theirs)?;
    draft.reviewed.clear();
    draft.review_by = None;
    let name = draft.name.clone();
    if let Some(given) = handout_source(writer, &name)? {
        draft.version = after(&given, &draft);
    }
    let by = desk.professional();
    let number = writer.add_handout_version(&name, &draft.source(), by, desk.now())?;
    writer.take_handout_back(&name)?;
    let detail = serde_json::json!({ "number": number, "version": draft.version });
    desk.log(writer, "save-handout", &name, &detail)
}

/// Translations may wait; the language it is written in may not.
fn check_written(draft: &Draft) -> Result<(), Failure> {
    let language = draft.written_in;
    let Some(gap) = draft.gaps(&[language]).into_iter().next() else {
        return Ok(());
    };
    let code = match gap.block {
        0 => "draft-title-missing",
        _ => "draft-text-missing",
    };
    Err(Failure::refused(code)
        .with("block", gap.block.to_string())
        .with("language", language.code()))
}

/// The version after the one that is given now; after the one it was begun from, when that cannot be read.
fn after(given: &str, draft: &Draft) -> String {
    match Handout::parse(given) {
        Ok(given) => following(given.version()),
        Err(_) => following(&draft.version),
    }
}

/// The version after a version: its last number counted on.
fn following(version: &str) -> String {
    let (before, last) = match version.rsplit_once('.') {
        Some((before, last)) => (format!("{before}."), last),
        None => (String::new(), version),
    };
    match last.parse::<u32>() {
        Ok(number) => format!("{before}{}", number.saturating_add(1)),
        Err(_) => format!("{version}.1"),
    }
}

#[cfg(test)]
mod tests {
    use super::following;

    #[test]
    fn the_last_number_of_a_version_counts_on() {
        assert_eq!(following("1"), "2");
        assert_eq!(following("2.9"), "2.10");
        assert_eq!(following("2026-a"), "2026-a.1");
    }
}
