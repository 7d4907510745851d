//! A professional stands for a handout: by name, from a day, until a day.

use super::model::goes_back_to;
use crate::shelf::handout_source;
use crate::views::HandoutVersion;
use crate::{Desk, Done, Failure, Topic, forms::ValidateHandout};
use etp_handout::Draft;

/// Writes into a handout who validated it and until when. A model validated as it stands becomes the
/// centre's first version of it, word for word.
///
/// # Errors
/// `validator-blank`; `review-day-past`; `document-unknown`; the disk.
pub fn validate_handout(
    desk: &Desk,
    form: &ValidateHandout,
) -> Result<Done<HandoutVersion>, Failure> {
    let by = form
        .validated_by
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    if by.is_empty() {
        return Err(Failure::refused("validator-blank").with("field", "validated_by"));
    }
    if form.review_by.is_some_and(|day| day <= desk.today()) {
        return Err(Failure::refused("review-day-past").with("field", "review_by"));
    }
    let name = &form.handout;
    let version = desk.write(|writer| {
        let source = handout_source(writer, name)?;
        let source = source.ok_or_else(|| Failure::refused("document-unknown"))?;
        let mut draft = Draft::open(&source)?;
        draft.reviewed = format!("{by}, {}", desk.today().format("%d/%m/%Y"));
        draft.review_by = form.review_by;
        let source = draft.source();
        draft.finish()?;
        let newest = writer.handout_versions(name)?.into_iter().next();
        let (number, saved_at, saved_by) = match newest {
            Some(own) => {
                writer.set_handout_source(name, own.number, &source)?;
                (own.number, own.saved_at, own.saved_by)
            }
            None => {
                let by = desk.professional();
                let number = writer.add_handout_version(name, &source, by, desk.now())?;
                goes_back_to(writer, name, &draft.version)?;
                (number, desk.now(), by.to_owned())
            }
        };
        let detail = serde_json::json!({
            "number": number,
            "review_by": form.review_by,
        });
        desk.log(writer, "validate-handout", name, &detail)?;
        Ok::<_, Failure>(HandoutVersion {
            number,
            version: draft.version,
            saved_at,
            saved_by,
            reviewed: draft.reviewed,
            review_by: draft.review_by,
            current: true,
            unread: None,
        })
    })?;
    Ok(Done::new(version, [Topic::Documents, Topic::Sessions]))
}
