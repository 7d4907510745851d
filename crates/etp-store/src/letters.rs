//! Letters about a pathway. A draft may be changed and dropped; what was sent stands as it left, and
//! the register itself says no to anything else.

use crate::columns::{as_json, coded, coded_if_any, id, id_if_any, instant, parsed_json, stamp};
use crate::{Reader, StoreError, Writer};
use chrono::NaiveDate;
use etp_domain::{
    Addressee, EnrolmentId, HandoutLanguage, Letter, LetterId, LetterKind, LetterWay, PatientId,
    RecipientId,
};
use rusqlite::{Params, Row, named_params};

impl Reader<'_> {
    /// One letter.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the disk.
    pub fn letter(&self, letter: LetterId) -> Result<Letter, StoreError> {
        let sql = include_str!("letters/get.sql");
        self.find(sql, named_params! { ":id": letter.0 }, read)?
            .ok_or(StoreError::NotFound { what: "letter" })
    }

    /// The letters about a pathway, in the order they were drafted.
    ///
    /// # Errors
    /// The disk.
    pub fn letters_of(&self, enrolment: EnrolmentId) -> Result<Vec<Letter>, StoreError> {
        let sql = include_str!("letters/of_enrolment.sql");
        self.all(sql, named_params! { ":enrolment": enrolment.0 }, read)
    }
}

impl Writer<'_> {
    /// Writes a new letter, a draft or one that was sent. It lies with the file of its enrolment,
    /// whichever file it names.
    ///
    /// # Errors
    /// The identity is taken; no such enrolment or recipient; the disk.
    pub fn add_letter(&self, letter: &Letter) -> Result<(), StoreError> {
        self.run(
            include_str!("letters/insert.sql"),
            named_params! {
                ":id": letter.id.0,
                ":patient": letter.patient.0,
                ":enrolment": letter.enrolment.0,
                ":kind": letter.kind.code(),
                ":addressee": letter.addressee.code(),
                ":recipient": letter.recipient.map(|recipient| recipient.0),
                ":recipient_lines": as_json(&letter.recipient_lines)?,
                ":language": letter.language.code(),
                ":content": as_json(&letter.content)?,
                ":drafted_at": stamp(letter.drafted_at),
                ":drafted_by": letter.drafted_by,
                ":sent_on": letter.sent_on,
                ":way": letter.way.map(LetterWay::code),
            },
        )?;
        Ok(())
    }

    /// Writes a draft over what stood there: to whom, in which language, what it says.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] unless there is such a letter and it is a draft; the disk.
    pub fn save_letter_draft(&self, letter: &Letter) -> Result<(), StoreError> {
        self.of_a_draft(
            include_str!("letters/save_draft.sql"),
            named_params! {
                ":id": letter.id.0,
                ":addressee": letter.addressee.code(),
                ":recipient": letter.recipient.map(|recipient| recipient.0),
                ":recipient_lines": as_json(&letter.recipient_lines)?,
                ":language": letter.language.code(),
                ":content": as_json(&letter.content)?,
            },
        )
    }

    /// Writes down that a letter left. From now on nothing in it changes.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] unless there is such a letter and it is a draft; the disk.
    pub fn send_letter(
        &self,
        letter: LetterId,
        on: NaiveDate,
        way: LetterWay,
    ) -> Result<(), StoreError> {
        self.of_a_draft(
            include_str!("letters/send.sql"),
            named_params! { ":id": letter.0, ":sent_on": on, ":way": way.code() },
        )
    }

    /// Drops a draft.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] unless there is such a letter and it is a draft; the disk.
    pub fn drop_letter_draft(&self, letter: LetterId) -> Result<(), StoreError> {
        let sql = include_str!("letters/drop_draft.sql");
        self.of_a_draft(sql, named_params! { ":id": letter.0 })
    }

    fn of_a_draft(&self, sql: &str, params: impl Params) -> Result<(), StoreError> {
        match self.run(sql, params)? {
            0 => Err(StoreError::NotFound { what: "letter" }),
            _ => Ok(()),
        }
    }
}

pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Letter> {
    Ok(Letter {
        id: id(row, "id", LetterId)?,
        patient: id(row, "patient", PatientId)?,
        enrolment: id(row, "enrolment", EnrolmentId)?,
        kind: coded(row, "kind", LetterKind::from_code)?,
        addressee: coded(row, "addressee", Addressee::from_code)?,
        recipient: id_if_any(row, "recipient", RecipientId)?,
        recipient_lines: parsed_json(row, "recipient_lines")?,
        language: coded(row, "language", HandoutLanguage::from_code)?,
        content: parsed_json(row, "content")?,
        drafted_at: instant(row, "drafted_at")?,
        drafted_by: row.get("drafted_by")?,
        sent_on: row.get("sent_on")?,
        way: coded_if_any(row, "way", LetterWay::from_code)?,
    })
}
