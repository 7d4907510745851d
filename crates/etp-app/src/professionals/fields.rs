//! What was typed about somebody who teaches, tidied and checked.

use crate::Failure;
use crate::forms::SaveProfessional;
use crate::patients::fields::{contact, line, needed, text};
use chrono::NaiveDate;
use etp_domain::{Contact, Country, Profession, Professional, ProfessionalId, Training};

/// The longest educator number, in characters. Its shape is not known to us, so none is asserted.
const LONGEST_NUMBER: usize = 30;

/// The person as they will be kept.
///
/// # Errors
/// A field that cannot be; a training that ends before it was done, or is still ahead.
pub(crate) fn written(
    id: ProfessionalId,
    form: SaveProfessional,
    today: NaiveDate,
) -> Result<Professional, Failure> {
    let reached = contact(Contact {
        phone: form.phone,
        email: form.email,
        ..Contact::in_country(Country::Other)
    })?;
    let words = line(&form.profession_words, "profession_words")?;
    let mut languages = form.languages;
    languages.dedup();
    Ok(Professional {
        id,
        kind: form.kind,
        last_name: needed(&form.last_name, "last_name")?,
        first_name: needed(&form.first_name, "first_name")?,
        profession: form.profession,
        profession_words: match form.profession {
            Profession::Other => words,
            _ => String::new(),
        },
        languages,
        phone: reached.phone,
        email: reached.email,
        training: Training {
            completed_on: completed(form.trained_on, today)?,
            certificate: line(&form.certificate, "certificate")?,
            expires_on: expires(form.certificate_ends, form.trained_on)?,
        },
        educator_number: text(&form.educator_number, LONGEST_NUMBER, "educator_number")?,
        active: form.active,
    })
}

fn completed(on: Option<NaiveDate>, today: NaiveDate) -> Result<Option<NaiveDate>, Failure> {
    if on.is_some_and(|day| day > today) {
        return Err(Failure::refused("day-ahead").with("field", "trained_on"));
    }
    Ok(on)
}

fn expires(
    on: Option<NaiveDate>,
    completed: Option<NaiveDate>,
) -> Result<Option<NaiveDate>, Failure> {
    match (completed, on) {
        (Some(completed), Some(end)) if end < completed => {
            Err(Failure::refused("certificate-ends-too-early").with("field", "certificate_ends"))
        }
        _ => Ok(on),
    }
}
