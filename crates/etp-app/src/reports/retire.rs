//! A form of the centre nobody is to choose any more. Its versions stay, and so does what was sent with it.

use crate::{Desk, Done, Failure, Topic};
use etp_report::shipped;

/// Takes a form of the centre off the list.
///
/// # Errors
/// `report-scheme-ships` for one of Sentier's; `report-scheme-unknown`; the disk.
pub fn retire_scheme(desk: &Desk, name: &str) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        if shipped().iter().any(|scheme| scheme.name == name) {
            return Err(Failure::refused("report-scheme-ships"));
        }
        if writer.report_scheme_versions(name)?.is_empty() {
            return Err(Failure::refused("report-scheme-unknown").with("given", name));
        }
        writer.retire_report_scheme(name, desk.professional(), desk.now())?;
        desk.log(writer, "retire-scheme", name, &serde_json::json!({}))
    })?;
    Ok(Done::new((), [Topic::Reports]))
}

/// Puts it back.
///
/// # Errors
/// The disk.
pub fn restore_scheme(desk: &Desk, name: &str) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        writer.take_report_scheme_back(name)?;
        desk.log(writer, "restore-scheme", name, &serde_json::json!({}))
    })?;
    Ok(Done::new((), [Topic::Reports]))
}
