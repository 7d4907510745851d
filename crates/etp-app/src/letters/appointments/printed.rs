//! A letter that was just printed, written down.

use super::happened;
use crate::{Desk, Failure};
use etp_domain::{AppointmentLetter, AppointmentLetterId, AppointmentTold, WrittenTo};
use etp_handout::LetterSheet;
use etp_store::Writer;

/// Writes a letter into the ledger: to whom, what it tells, and its sheets, one in each language. It
/// takes the place of one that told the same and did not leave.
pub(in crate::letters) fn printed(
    desk: &Desk,
    writer: &Writer<'_>,
    to: WrittenTo,
    told: &[AppointmentTold],
    sheets: &[LetterSheet],
) -> Result<(), Failure> {
    let letter = AppointmentLetter {
        id: AppointmentLetterId(desk.doors.chance.id()),
        to,
        told: told.to_vec(),
        recipient_lines: sheets
            .first()
            .map(|one| one.address.clone())
            .unwrap_or_default(),
        languages: sheets.iter().map(|one| one.language).collect(),
        printed_at: desk.now(),
        printed_by: desk.professional().to_owned(),
        sent_on: None,
        way: None,
    };
    writer.add_appointment_letter(&letter)?;
    happened(desk, writer, "print-appointment-letter", &letter)
}
