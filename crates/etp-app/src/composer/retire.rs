//! A handout nobody is to choose any more. Its versions stay, and so does what it was given as.

use crate::programmes::templates_in_use;
use crate::shelf::{handout_source, model};
use crate::{Desk, Done, Failure, Topic};

/// Takes a handout off the shelf.
///
/// # Errors
/// `document-unknown`; `handout-ships` for a model; `handout-in-use` while a programme gives it; the disk.
pub fn retire_handout(desk: &Desk, name: &str) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        handout_source(writer, name)?.ok_or_else(|| Failure::refused("document-unknown"))?;
        if model(name).is_some() {
            return Err(Failure::refused("handout-ships"));
        }
        for (programme, template) in templates_in_use(writer)? {
            if template.sessions.iter().any(|one| one.handout == name) {
                return Err(Failure::refused("handout-in-use").with("programme", programme.title));
            }
        }
        writer.retire_handout(name, desk.professional(), desk.now())?;
        desk.log(writer, "retire-handout", name, &serde_json::json!({}))
    })?;
    Ok(Done::new((), [Topic::Documents]))
}

/// Puts it back.
///
/// # Errors
/// The disk.
pub fn restore_handout(desk: &Desk, name: &str) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        writer.take_handout_back(name)?;
        desk.log(writer, "restore-handout", name, &serde_json::json!({}))
    })?;
    Ok(Done::new((), [Topic::Documents]))
}
