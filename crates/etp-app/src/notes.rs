//! What stands in a person's history: who did what to which field, signed and chained.

use crate::{Desk, Failure};
use etp_domain::{FieldDifference, PatientId};
use etp_store::Writer;

impl Desk {
    /// Writes an act into the chained history; neither `object` nor `detail` names a person but by
    /// identity.
    pub(crate) fn log(
        &self,
        writer: &Writer<'_>,
        act: &str,
        object: &str,
        detail: &serde_json::Value,
    ) -> Result<(), Failure> {
        writer.note(act, object, detail, self.professional(), self.now())?;
        Ok(())
    }

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

    /// The same for an act whose one field had nothing before.
    pub(crate) fn note_new(
        &self,
        writer: &Writer<'_>,
        act: &str,
        patient: PatientId,
        field: &'static str,
        new: &str,
    ) -> Result<(), Failure> {
        let change = FieldDifference {
            field,
            old: String::new(),
            new: new.to_owned(),
        };
        self.note(writer, act, patient, &[change])
    }
}
