//! What stands in a person's history: who did what to which field, signed and chained.

use crate::{Desk, Failure};
use etp_domain::{FieldDifference, PatientId};
use etp_store::Writer;

impl Desk {
    /// Writes an act into the chained history, which names fields but never values, and the values
    /// beside it, where an erasure finds them.
    pub(crate) fn note(
        &self,
        writer: &Writer<'_>,
        act: &str,
        patient: PatientId,
        changes: &[FieldDifference],
    ) -> Result<(), Failure> {
        writer.note_change(act, patient, changes, self.professional(), self.now())?;
        Ok(())
    }
}
