//! Erasing a person: a deliberate act with the file number typed again, and a certificate.

use super::certificate::certificate;
use crate::views::Erased;
use crate::{Desk, Done, Failure, Topic, forms::ErasePerson, handouts};
use etp_domain::{FileNumber, PatientId};
use std::fs;
use std::path::{Path, PathBuf};

/// Removes a person for good. The certificate is saved first: when it cannot be, nobody is erased.
///
/// # Errors
/// The file number typed is another one; the certificate cannot be saved; no such file; the disk.
pub fn erase_person(desk: &Desk, form: &ErasePerson) -> Result<Done<Erased>, Failure> {
    let (root, file_number) = person(desk, form)?;
    let id = desk.doors.chance.id();
    let number = id.simple().to_string()[20..].to_uppercase();
    let pdf = certificate(desk, form, &number)?;
    let saved_to = place_of(Path::new(&form.certificate), &number);
    let shown = saved_to.display().to_string();
    let not_saved = |_| Failure::broken("file-not-saved").with("file", &shown);
    fs::write(&saved_to, pdf).map_err(not_saved)?;
    if let Err(failure) = erase(desk, form, root, id, &number) {
        // The certificate of an erasure that did not happen must not stay.
        fs::remove_file(&saved_to).ok();
        return Err(failure);
    }
    handouts::forget(desk, file_number)?;
    desk.scrub()?;
    let erased = Erased {
        number,
        certificate: shown,
    };
    let topics = [Topic::Patients, Topic::Programmes, Topic::Sessions];
    Ok(Done::new(erased, topics))
}

/// Where the certificate goes: the file that was named, or one of its own number in a folder.
fn place_of(chosen: &Path, number: &str) -> PathBuf {
    if chosen.is_dir() {
        chosen.join(format!("sentier-{number}.pdf"))
    } else {
        chosen.to_owned()
    }
}

/// The person whose file number was typed again.
fn person(desk: &Desk, form: &ErasePerson) -> Result<(PatientId, FileNumber), Failure> {
    desk.read(|reader| {
        let root = reader.root_of(form.patient)?;
        let number = reader.patient(root)?.file_number;
        if FileNumber::parse(&form.file_number) != Some(number) {
            return Err(Failure::refused("erasure-number-differs").with("field", "file_number"));
        }
        Ok((root, number))
    })
}

fn erase(
    desk: &Desk,
    form: &ErasePerson,
    root: PatientId,
    id: uuid::Uuid,
    number: &str,
) -> Result<(), Failure> {
    desk.write(|writer| {
        let nameless = PatientId(desk.doors.chance.id());
        writer.erase_person(
            root,
            nameless,
            &etp_store::Erasure {
                id,
                at: desk.now(),
                by: desk.professional().to_owned(),
                reason: form.reason.code().to_owned(),
                certificate: number.to_owned(),
            },
            desk.today(),
        )?;
        let detail = serde_json::json!({ "reason": form.reason.code() });
        let (by, now) = (desk.professional(), desk.now());
        Ok(writer.note("erase-person", number, &detail, by, now)?)
    })
}
