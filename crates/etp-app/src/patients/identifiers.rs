//! National identifiers: optional, off until the centre decides, masked until somebody asks.

use crate::centre::identifiers_kept;
use crate::views::IdentifierVerdict;
use crate::{Desk, Done, Failure, Topic, forms::CheckIdentifier, forms::KeepIdentifier};
use etp_domain::{
    BirthDate, Checked, FieldDifference, Holder, Identifier, IdentifierKind, Patient, PatientId,
};
use etp_store::ReadWhat;

/// What a number says about itself and its holder; nothing is kept.
///
/// # Errors
/// An impossible number, with the reason; a date of birth that cannot be read.
pub fn check_identifier(form: &CheckIdentifier) -> Result<IdentifierVerdict, Failure> {
    let holder = Holder {
        birth_date: BirthDate::parse(&form.birth_date)?,
        sex: form.sex,
    };
    Ok(verdict(&Identifier::read(
        form.kind,
        &form.number,
        &holder,
    )?))
}

/// Keeps a number with a file; the one of the same kind before it is replaced.
///
/// # Errors
/// The centre does not keep this kind; an impossible number, with the reason; no such file; the
/// disk.
pub fn keep_identifier(
    desk: &Desk,
    form: &KeepIdentifier,
) -> Result<Done<IdentifierVerdict>, Failure> {
    desk.write(|writer| {
        if !identifiers_kept(writer)?.contains(&form.kind) {
            return Err(Failure::refused("identifier-not-kept-here"));
        }
        let holder = holder(&writer.patient(form.patient)?);
        let checked = Identifier::read(form.kind, &form.number, &holder)
            .map_err(|refusal| Failure::from(refusal).with("field", "number"))?;
        writer.keep_identifier(form.patient, &checked.identifier)?;
        desk.note(
            writer,
            "keep-identifier",
            form.patient,
            &[changed(form.kind)],
        )?;
        Ok(Done::new(verdict(&checked), [Topic::Patients]))
    })
}

/// Forgets a number.
///
/// # Errors
/// No such file; the disk.
pub fn drop_identifier(
    desk: &Desk,
    patient: PatientId,
    kind: IdentifierKind,
) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        let kept = writer.identifiers_of(patient)?;
        if kept.iter().any(|identifier| identifier.kind() == kind) {
            writer.drop_identifier(patient, kind)?;
            desk.note(writer, "drop-identifier", patient, &[changed(kind)])?;
        }
        Ok(Done::new((), [Topic::Patients]))
    })
}

/// The whole number, as people write it. The reading is written down.
///
/// # Errors
/// None is kept; the disk.
pub fn reveal_identifier(
    desk: &Desk,
    patient: PatientId,
    kind: IdentifierKind,
) -> Result<String, Failure> {
    desk.write(|writer| {
        let kept = writer.identifiers_of(patient)?;
        let shown = kept
            .iter()
            .find(|identifier| identifier.kind() == kind)
            .ok_or_else(|| Failure::refused("identifier-not-kept-here"))?;
        writer.log_read(
            patient,
            ReadWhat::Identifier,
            desk.professional(),
            desk.now(),
        )?;
        Ok(shown.written())
    })
}

/// What a number is checked against.
pub(crate) fn holder(patient: &Patient) -> Holder {
    Holder {
        birth_date: patient.birth_date,
        sex: patient.sex,
    }
}

/// A checked number, masked, with what is unusual about it.
pub(crate) fn verdict(checked: &Checked) -> IdentifierVerdict {
    IdentifierVerdict {
        masked: checked.identifier.masked(),
        cautions: checked
            .cautions
            .iter()
            .map(|caution| caution.code().to_owned())
            .collect(),
    }
}

/// The history says that a number of a kind was kept or forgotten, never which number.
fn changed(kind: IdentifierKind) -> FieldDifference {
    FieldDifference {
        field: "identifier",
        old: String::new(),
        new: kind.code().to_owned(),
    }
}
