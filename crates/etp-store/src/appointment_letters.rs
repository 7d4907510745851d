//! Letters about appointments, from the day they were printed. What was printed stays as it was printed,
//! what left is never dropped, and the register itself says no to anything else. Read back, a letter is
//! to the file that stands for the person.

use crate::columns::{
    as_json, coded_if_any, codes, id, id_if_any, instant, joined, parsed_json, stamp,
};
use crate::{Reader, StoreError, Writer};
use chrono::NaiveDate;
use etp_domain::{
    AppointmentLetter, AppointmentLetterId, AppointmentWay, CaregiverId, HandoutLanguage,
    PatientId, SessionId, WrittenTo,
};
use rusqlite::{Params, Row, named_params};

const WHAT: &str = "appointment letter";

impl Reader<'_> {
    /// One letter.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn appointment_letter(
        &self,
        letter: AppointmentLetterId,
    ) -> Result<AppointmentLetter, StoreError> {
        let sql = include_str!("appointment_letters/get.sql");
        self.find(sql, named_params! { ":id": letter.0 }, read)?
            .ok_or(StoreError::NotFound { what: WHAT })
    }

    /// The letters to a person, the latest printed first.
    ///
    /// # Errors
    /// The disk.
    pub fn appointment_letters_of(
        &self,
        patient: PatientId,
    ) -> Result<Vec<AppointmentLetter>, StoreError> {
        let sql = include_str!("appointment_letters/of_patient.sql");
        self.all(sql, named_params! { ":patient": patient.0 }, read)
    }

    /// The letters that tell of a session, to people and caregivers who are on its list, the latest
    /// printed first.
    ///
    /// # Errors
    /// The disk.
    pub fn appointment_letters_about(
        &self,
        session: SessionId,
    ) -> Result<Vec<AppointmentLetter>, StoreError> {
        let sql = include_str!("appointment_letters/of_list.sql");
        self.all(sql, named_params! { ":session": session.0 }, read)
    }

    /// The letters that were not noted as sent, then those that left from one day to another, both
    /// included, the latest first.
    ///
    /// # Errors
    /// The disk.
    pub fn appointment_letters_between(
        &self,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<Vec<AppointmentLetter>, StoreError> {
        let days = named_params! { ":first": first, ":last": last };
        self.all(include_str!("appointment_letters/between.sql"), days, read)
    }
}

impl Writer<'_> {
    /// Writes a letter that was printed. It takes the place of one to the same person that told of
    /// exactly the same and did not leave.
    ///
    /// # Errors
    /// The identity is taken; no such patient or caregiver; the disk.
    pub fn add_appointment_letter(&self, letter: &AppointmentLetter) -> Result<(), StoreError> {
        let (patient, caregiver) = match letter.to {
            WrittenTo::Patient(patient) => (Some(patient.0), None),
            WrittenTo::Caregiver(caregiver) => (None, Some(caregiver.0)),
        };
        let told = as_json(&letter.told)?;
        self.run(
            include_str!("appointment_letters/drop_same.sql"),
            named_params! { ":patient": patient, ":caregiver": caregiver, ":told": told },
        )?;
        self.run(
            include_str!("appointment_letters/insert.sql"),
            named_params! {
                ":id": letter.id.0,
                ":patient": patient,
                ":caregiver": caregiver,
                ":told": told,
                ":recipient_lines": as_json(&letter.recipient_lines)?,
                ":languages": joined(letter.languages.iter().map(|one| one.code())),
                ":printed_at": stamp(letter.printed_at),
                ":printed_by": letter.printed_by,
                ":sent_on": letter.sent_on,
                ":way": letter.way.map(AppointmentWay::code),
            },
        )?;
        Ok(())
    }

    /// Writes down that a letter left. From now on nothing in it changes.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] unless there is such a letter and it did not leave; the disk.
    pub fn send_appointment_letter(
        &self,
        letter: AppointmentLetterId,
        on: NaiveDate,
        way: AppointmentWay,
    ) -> Result<(), StoreError> {
        self.of_one_not_sent(
            include_str!("appointment_letters/send.sql"),
            named_params! { ":id": letter.0, ":sent_on": on, ":way": way.code() },
        )
    }

    /// Drops a letter that was printed and did not leave.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] unless there is such a letter and it did not leave; the disk.
    pub fn drop_appointment_letter(&self, letter: AppointmentLetterId) -> Result<(), StoreError> {
        let sql = include_str!("appointment_letters/drop.sql");
        self.of_one_not_sent(sql, named_params! { ":id": letter.0 })
    }

    fn of_one_not_sent(&self, sql: &str, params: impl Params) -> Result<(), StoreError> {
        match self.run(sql, params)? {
            0 => Err(StoreError::NotFound { what: WHAT }),
            _ => Ok(()),
        }
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<AppointmentLetter> {
    let to = match id_if_any(row, "person", PatientId)? {
        Some(patient) => WrittenTo::Patient(patient),
        None => WrittenTo::Caregiver(id(row, "caregiver", CaregiverId)?),
    };
    Ok(AppointmentLetter {
        id: id(row, "id", AppointmentLetterId)?,
        to,
        told: parsed_json(row, "told")?,
        recipient_lines: parsed_json(row, "recipient_lines")?,
        languages: codes(row, "languages", HandoutLanguage::from_code)?,
        printed_at: instant(row, "printed_at")?,
        printed_by: row.get("printed_by")?,
        sent_on: row.get("sent_on")?,
        way: coded_if_any(row, "way", AppointmentWay::from_code)?,
    })
}
