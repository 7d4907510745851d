//! Letters about appointments in the ledger: written down when they are printed, noted as sent by
//! whoever brings them to the post, and, of a session, who was asked to come and who was not yet. Knows
//! no sentence.

mod keep;
mod ledger;
mod printed;
mod session;

pub use keep::{drop_appointment_letter, send_appointment_letters};
pub use ledger::{appointment_ledger, appointment_letters};

pub(crate) use ledger::news_codes;
pub(super) use printed::printed;
pub(crate) use session::invitations;

use crate::{Desk, Failure};
use etp_domain::{AppointmentLetter, FieldDifference, WrittenTo};
use etp_store::Writer;

/// Writes an act on a letter into the person's history: what it told, never of which session. A
/// caregiver has none.
fn happened(
    desk: &Desk,
    writer: &Writer<'_>,
    act: &str,
    letter: &AppointmentLetter,
) -> Result<(), Failure> {
    let WrittenTo::Patient(patient) = letter.to else {
        return Ok(());
    };
    let told = FieldDifference {
        field: "appointment_letter",
        old: String::new(),
        new: news_codes(&letter.told),
    };
    desk.note(writer, act, patient, &[told])
}
