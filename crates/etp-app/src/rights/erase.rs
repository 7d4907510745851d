//! Erasing a person: a deliberate act with the file number typed again, and a certificate.

use super::certificate::certificate;
use crate::views::Erased;
use crate::{Desk, Done, Failure, Topic, forms::ErasePerson, handouts, write_whole};
use etp_domain::names::fold;
use etp_domain::{FileNumber, PatientId};
use etp_store::Writer;
use std::fs;
use std::path::{Path, PathBuf};

/// Removes a person for good. Handouts printed for them and the certificate come first: when one
/// cannot be removed or saved, nobody is erased.
///
/// # Errors
/// The file number typed is another one; the certificate cannot be saved; no such file; the disk.
pub fn erase_person(desk: &Desk, form: &ErasePerson) -> Result<Done<Erased>, Failure> {
    let (root, numbers) = person(desk, form)?;
    handouts::forget(desk, &numbers)?;
    let id = desk.doors.chance.id();
    let number = id.simple().to_string()[20..].to_uppercase();
    let pdf = certificate(desk, form, &number)?;
    let saved_to = place_of(Path::new(&form.certificate), &number);
    let shown = saved_to.display().to_string();
    let not_saved = |_| Failure::broken("file-not-saved").with("file", &shown);
    write_whole(&saved_to, &pdf).map_err(not_saved)?;
    if let Err(failure) = erase(desk, form, root, id, &number) {
        // The certificate of an erasure that did not happen must not stay.
        fs::remove_file(&saved_to).ok();
        return Err(failure);
    }
    desk.scrub()
        .map_err(|_| Failure::broken("erased-not-scrubbed"))?;
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

/// The person whose file number was typed again, and the numbers of all their files.
fn person(desk: &Desk, form: &ErasePerson) -> Result<(PatientId, Vec<FileNumber>), Failure> {
    desk.read(|reader| {
        let root = reader.root_of(form.patient)?;
        let number = reader.patient(root)?.file_number;
        if FileNumber::parse(&form.file_number) != Some(number) {
            return Err(Failure::refused("erasure-number-differs").with("field", "file_number"));
        }
        let files = reader.files_of(root)?.into_iter();
        Ok((root, files.map(|file| file.file_number).collect()))
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
        forget_saved_lists(writer, root)?;
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
        desk.log(writer, "erase-person", number, &detail)
    })
}

/// A list that was saved under a person's name, or looks for it, would keep the name.
fn forget_saved_lists(writer: &Writer<'_>, root: PatientId) -> Result<(), Failure> {
    let mut names = Vec::new();
    for file in writer.files_of(root)? {
        names.extend([file.last_name, file.birth_name, file.first_name].map(|name| fold(&name)));
    }
    names.retain(|name| !name.is_empty());
    for list in writer.saved_lists()? {
        let said = fold(&format!("{} {}", list.name, list.search));
        if names.iter().any(|name| said.contains(name)) {
            writer.drop_list(&list.name)?;
        }
    }
    Ok(())
}
