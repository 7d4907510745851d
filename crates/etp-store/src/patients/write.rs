//! Files written. Whatever is found by is written anew with them.

use super::read;
use crate::columns::{joined, json, stamp};
use crate::{Reader, StoreError, Writer, contact};
use chrono::{DateTime, Utc};
use etp_domain::names::fold;
use etp_domain::{HandoutLanguage, ImportId, Patient, PatientId, Tongue};
use rusqlite::named_params;
use rusqlite::types::Value;

impl Writer<'_> {
    /// Writes a new file.
    ///
    /// # Errors
    /// The identity or the file number is taken; no such doctor; the disk.
    pub fn add_patient(&self, patient: &Patient) -> Result<(), StoreError> {
        let mut values = values(patient);
        values.push((":file_number", i64::from(patient.file_number.0).into()));
        self.run(include_str!("insert.sql"), &values[..])?;
        self.index_file(patient)?;
        self.find_anew(patient.id)
    }

    /// Writes a file over what was there; its file number stays.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; no such doctor; the disk.
    pub fn save_patient(&self, patient: &Patient) -> Result<(), StoreError> {
        let touched = self.run(include_str!("save.sql"), &values(patient)[..])?;
        if touched == 0 {
            return Err(StoreError::NotFound { what: "patient" });
        }
        self.index_file(patient)?;
        self.find_anew(self.root_of(patient.id)?)
    }

    /// Writes down when a new file was added, by whom, and with which import it came.
    ///
    /// # Errors
    /// No such import; the disk.
    pub fn sign_patient(
        &self,
        patient: PatientId,
        import: Option<ImportId>,
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.run(
            include_str!("sign.sql"),
            named_params! {
                ":id": patient.0,
                ":import": import.map(|import| import.0),
                ":by": by,
                ":at": stamp(now),
            },
        )?;
        Ok(())
    }
}

/// Every column of a file that a professional writes, as parameters of a statement.
fn values(patient: &Patient) -> Vec<(&'static str, Value)> {
    let mut values = contact::values(&patient.contact);
    values.extend(who(patient));
    values.extend(languages(patient));
    values.extend(life(patient));
    values.extend(standing(patient));
    values
}

fn who(patient: &Patient) -> [(&'static str, Value); 9] {
    [
        (":id", patient.id.0.into()),
        (":last_name", patient.last_name.clone().into()),
        (":birth_name", patient.birth_name.clone().into()),
        (":first_name", patient.first_name.clone().into()),
        (":folded_last", fold(&patient.last_name).into()),
        (":folded_first", fold(&patient.first_name).into()),
        (":sex", text(patient.sex.code())),
        (":birth_date", patient.birth_date.to_string().into()),
        (":notes", patient.notes.clone().into()),
    ]
}

fn languages(patient: &Patient) -> [(&'static str, Value); 3] {
    let handouts = patient
        .languages
        .iter()
        .map(|one| HandoutLanguage::code(*one));
    let tongues = |all: &[Tongue]| joined(all.iter().map(|one| one.code()));
    [
        (":languages", joined(handouts).into()),
        (":spoken", tongues(&patient.spoken).into()),
        (":reads", tongues(&patient.reads).into()),
    ]
}

fn life(patient: &Patient) -> [(&'static str, Value); 10] {
    let (needs, cover, situation) = (&patient.needs, &patient.cover, &patient.situation);
    [
        (":reading_level", text(needs.reading_level.code())),
        (":large_print", needs.large_print.into()),
        (":interpreter", needs.interpreter.into()),
        (":transport", text(needs.transport.code())),
        (
            ":travel_minutes",
            needs.travel_minutes.map(i64::from).into(),
        ),
        (
            ":cover_country",
            cover
                .country
                .map(|country| country.code().to_owned())
                .into(),
        ),
        (":cover_body", cover.body.clone().into()),
        (":occupation", text(situation.occupation.code())),
        (":activity", text(situation.activity.code())),
        (":living", text(situation.living.code())),
    ]
}

fn standing(patient: &Patient) -> [(&'static str, Value); 4] {
    let since = patient.standing_since.map(|day| day.to_string());
    [
        (":doctor", patient.doctor.map(|doctor| doctor.0).into()),
        (":standing", text(patient.standing.code())),
        (":standing_since", since.into()),
        (":standing_reason", patient.standing_reason.clone().into()),
    ]
}

fn text(code: &str) -> Value {
    code.to_owned().into()
}

/// A file as it is kept beside a merge: its columns.
pub(crate) fn as_json(patient: &Patient) -> serde_json::Value {
    let number = (":file_number", i64::from(patient.file_number.0).into());
    let columns = values(patient).into_iter().chain([number]);
    let written =
        columns.map(|(name, value)| (name.trim_start_matches(':').to_owned(), json(value)));
    serde_json::Value::Object(written.collect())
}

/// The file that was kept beside a merge.
pub(crate) fn from_json(
    reader: &Reader<'_>,
    kept: &serde_json::Value,
) -> Result<Patient, StoreError> {
    let sql = include_str!("from_json.sql");
    reader.one(sql, named_params! { ":kept": kept.to_string() }, read)
}
