//! Who takes part in which programme, from the referral to the end. Asked for a person, the answer is
//! of all their files together; whether an act is possible is not asked here.

use crate::columns::{coded, coded_if_any, id, id_if_any, unreadable};
use crate::{Reader, StoreError, Writer};
use etp_domain::{
    CohortId, EndReason, Ending, EndingKind, Enrolment, EnrolmentId, Offer, PatientId, ProgrammeId,
    RecipientId, Referral, ReferralOrigin,
};
use rusqlite::types::FromSqlError;
use rusqlite::{Row, named_params};

impl Reader<'_> {
    /// One enrolment.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn enrolment(&self, enrolment: EnrolmentId) -> Result<Enrolment, StoreError> {
        let sql = include_str!("enrolments/get.sql");
        self.find(sql, named_params! { ":id": enrolment.0 }, read)?
            .ok_or(StoreError::NotFound { what: "enrolment" })
    }

    /// Every enrolment of a person, earliest first.
    ///
    /// # Errors
    /// The disk.
    pub fn enrolments_of(&self, patient: PatientId) -> Result<Vec<Enrolment>, StoreError> {
        let sql = include_str!("enrolments/of_patient.sql");
        self.all(sql, named_params! { ":patient": patient.0 }, read)
    }

    /// Every enrolment in a programme, earliest first; those of people who were erased too.
    ///
    /// # Errors
    /// The disk.
    pub fn enrolments_in(&self, programme: ProgrammeId) -> Result<Vec<Enrolment>, StoreError> {
        let sql = include_str!("enrolments/of_programme.sql");
        self.all(sql, named_params! { ":programme": programme.0 }, read)
    }

    /// The enrolment of a person in a programme that runs, if one does; the earliest, when two files
    /// that were merged each had one.
    ///
    /// # Errors
    /// The disk.
    pub fn enrolment_open(
        &self,
        programme: ProgrammeId,
        patient: PatientId,
    ) -> Result<Option<Enrolment>, StoreError> {
        self.find(
            include_str!("enrolments/open.sql"),
            named_params! { ":programme": programme.0, ":patient": patient.0 },
            read,
        )
    }
}

impl Writer<'_> {
    /// Writes a new enrolment.
    ///
    /// # Errors
    /// The identity is taken; no such patient, version or group; the disk.
    pub fn enrol(&self, enrolment: &Enrolment) -> Result<(), StoreError> {
        let (referral, ending) = (&enrolment.referral, enrolment.ending.as_ref());
        self.run(
            include_str!("enrolments/insert.sql"),
            named_params! {
                ":id": enrolment.id.0,
                ":programme": enrolment.programme.0,
                ":patient": enrolment.patient.0,
                ":version": enrolment.version,
                ":cohort": enrolment.cohort.map(|cohort| cohort.0),
                ":enrolled_on": enrolment.enrolled_on,
                ":offer": enrolment.offer.code(),
                ":follows": enrolment.follows.map(|other| other.0),
                ":referred_on": referral.on,
                ":referral_origin": referral.origin.code(),
                ":referred_by": referral.by.map(|by| by.0),
                ":referred_by_words": referral.by_words,
                ":referral_reason": referral.reason,
                ":ended_on": ending.map(|ending| ending.on),
                ":ending_kind": ending.map(|ending| ending.kind.code()),
                ":end_reason": ending.map(|ending| ending.reason.code()),
                ":end_note": ending.map_or("", |ending| &ending.note),
            },
        )?;
        Ok(())
    }

    /// Writes what may change of an enrolment over what stood there: the version it follows, its
    /// group, the referral, the ending.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; no such version or group; the disk.
    pub fn save_enrolment(&self, enrolment: &Enrolment) -> Result<(), StoreError> {
        let (referral, ending) = (&enrolment.referral, enrolment.ending.as_ref());
        let touched = self.run(
            include_str!("enrolments/save.sql"),
            named_params! {
                ":id": enrolment.id.0,
                ":version": enrolment.version,
                ":cohort": enrolment.cohort.map(|cohort| cohort.0),
                ":referred_on": referral.on,
                ":referral_origin": referral.origin.code(),
                ":referred_by": referral.by.map(|by| by.0),
                ":referred_by_words": referral.by_words,
                ":referral_reason": referral.reason,
                ":ended_on": ending.map(|ending| ending.on),
                ":ending_kind": ending.map(|ending| ending.kind.code()),
                ":end_reason": ending.map(|ending| ending.reason.code()),
                ":end_note": ending.map_or("", |ending| &ending.note),
            },
        )?;
        match touched {
            0 => Err(StoreError::NotFound { what: "enrolment" }),
            _ => Ok(()),
        }
    }
}

pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Enrolment> {
    Ok(Enrolment {
        id: id(row, "id", EnrolmentId)?,
        programme: id(row, "programme", ProgrammeId)?,
        patient: id(row, "patient", PatientId)?,
        version: row.get("version")?,
        cohort: id_if_any(row, "cohort", CohortId)?,
        enrolled_on: row.get("enrolled_on")?,
        offer: coded(row, "offer", Offer::from_code)?,
        follows: id_if_any(row, "follows", EnrolmentId)?,
        referral: Referral {
            on: row.get("referred_on")?,
            origin: coded(row, "referral_origin", ReferralOrigin::from_code)?,
            by: id_if_any(row, "referred_by", RecipientId)?,
            by_words: row.get("referred_by_words")?,
            reason: row.get("referral_reason")?,
        },
        ending: read_ending(row)?,
    })
}

fn read_ending(row: &Row<'_>) -> rusqlite::Result<Option<Ending>> {
    let Some(on) = row.get("ended_on")? else {
        return Ok(None);
    };
    let kind = coded_if_any(row, "ending_kind", EndingKind::from_code)?;
    let reason = coded_if_any(row, "end_reason", EndReason::from_code)?;
    match (kind, reason) {
        (Some(kind), Some(reason)) => Ok(Some(Ending {
            kind,
            on,
            reason,
            note: row.get("end_note")?,
        })),
        _ => unreadable(row, "end_reason", FromSqlError::InvalidType),
    }
}
