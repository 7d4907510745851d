//! What stays of an erased person's pathways: days and codes that figures count, under new
//! identities. No word that was said, no name, no draft.

use crate::chance::random;
use crate::{StoreError, Writer};
use etp_domain::{EnrolmentId, PatientId};
use rusqlite::named_params;
use uuid::Uuid;

impl Writer<'_> {
    pub(super) fn move_pathways(
        &self,
        root: PatientId,
        nameless: PatientId,
    ) -> Result<(), StoreError> {
        let known = self.enrolments_of(root)?.into_iter();
        let mut known: Vec<_> = known.map(|enrolment| enrolment.id).collect();
        known.sort();
        for (old, new) in known.iter().zip(fresh(known.len())?) {
            self.move_pathway(*old, new, nameless)?;
        }
        let unlinked = named_params! { ":root": root.0, ":nameless": nameless.0 };
        self.run(include_str!("move_unlinked_assessments.sql"), unlinked)?;
        Ok(())
    }

    fn move_pathway(
        &self,
        old: EnrolmentId,
        new: EnrolmentId,
        nameless: PatientId,
    ) -> Result<(), StoreError> {
        let moved = named_params! { ":old": old.0, ":new": new.0, ":nameless": nameless.0 };
        self.run(include_str!("move_enrolment.sql"), moved)?;
        self.run(include_str!("move_assessments.sql"), moved)?;
        self.run(include_str!("move_letters.sql"), moved)?;
        let followed = named_params! { ":old": old.0, ":new": new.0 };
        self.run(include_str!("move_followers.sql"), followed)?;
        Ok(())
    }
}

/// New identities in the order of the old ones: it says which of two that began on one day counts.
fn fresh(many: usize) -> Result<Vec<EnrolmentId>, StoreError> {
    let each = (0..many).map(|_| Ok(EnrolmentId(Uuid::from_bytes(*random()?))));
    let mut fresh = each.collect::<Result<Vec<_>, StoreError>>()?;
    fresh.sort();
    Ok(fresh)
}
