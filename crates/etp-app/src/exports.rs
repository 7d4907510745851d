//! Exact figures for the centre itself: personal data, exported by a deliberate act that is logged.

use crate::rows::number;
use crate::{Desk, Failure, write_whole};
use etp_domain::SessionId;
use etp_i18n::Language;
use etp_report::{AttendanceLine, attendance_sheet};
use std::path::Path;

/// Saves the attendance of one session as a sheet. The answer is how many lines it has.
///
/// # Errors
/// No such session; the file cannot be saved; the disk.
pub fn export_attendance(
    desk: &Desk,
    session: SessionId,
    path: &Path,
    language: Language,
) -> Result<u32, Failure> {
    let lines = desk.read(|reader| {
        let row = reader.session(session)?;
        let line = |(patient, mark): (etp_domain::Patient, _)| AttendanceLine {
            date: row.session.date,
            programme: row.programme_title.clone(),
            theme: row.session.theme.clone(),
            file_number: patient.file_number.to_string(),
            last_name: patient.last_name,
            first_name: patient.first_name,
            mark,
        };
        Ok(reader
            .attendance_list(session)?
            .into_iter()
            .map(line)
            .collect::<Vec<_>>())
    })?;
    let not_saved = || Failure::broken("file-not-saved").with("file", path.display().to_string());
    let sheet = attendance_sheet(&lines, language).map_err(|_| not_saved())?;
    write_whole(path, &sheet).map_err(|_| not_saved())?;
    let detail = serde_json::json!({ "lines": lines.len() });
    desk.write(|writer| desk.log(writer, "export-attendance", &session.to_string(), &detail))?;
    Ok(number(lines.len()))
}
