//! What leaves the register for a person: their copy, or themselves.

use crate::args::people::{Erase, Export};
use crate::console::Console;
use etp_app::forms::{ErasePerson, ErasureReason, ExportPerson};
use etp_app::{Desk, Failure, HandoutLanguage, rights};
use etp_i18n::cli as sentences;

pub(crate) fn export(desk: &Desk, console: &Console, form: &Export) -> Result<(), Failure> {
    let made = rights::export_person(
        desk,
        &ExportPerson {
            patient: form.patient,
            language: form.language.unwrap_or(own_language(console)),
            large_print: form.large_print,
            folder: form.out.display().to_string(),
        },
    )?;
    console.answer(&made, |made| {
        vec![sentences::person_exported(
            console.language,
            &made.json,
            made.papers,
            &made.pdf,
        )]
    });
    Ok(())
}

pub(crate) fn erase(desk: &Desk, console: &Console, form: &Erase) -> Result<(), Failure> {
    let reason = ErasureReason::from_code(&form.reason)
        .ok_or_else(|| Failure::refused("erasure-reason-unknown").with("given", &form.reason))?;
    let erased = rights::erase_person(
        desk,
        &ErasePerson {
            patient: form.patient,
            reason,
            file_number: form.file_number.clone(),
            language: form.language,
            certificate: form.certificate.display().to_string(),
        },
    )?
    .answer;
    console.answer(&erased, |erased| {
        vec![sentences::person_erased(
            console.language,
            &erased.certificate,
            &erased.number,
        )]
    });
    Ok(())
}

fn own_language(console: &Console) -> HandoutLanguage {
    HandoutLanguage::from_code(console.language.code()).unwrap_or(HandoutLanguage::Fr)
}
