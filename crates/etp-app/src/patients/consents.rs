//! The two consents of a person, and what taking one back does.
//!
//! Taking back the consent to join ends the person's place on lists that are still empty of marks;
//! what happened stays. Taking back the consent to share leaves the person out of counts that are
//! still to leave. Why in the header of `etp-app`.

use super::fields::line;
use crate::{Desk, Done, Failure, Topic, forms::RecordConsent, forms::WithdrawConsent};
use etp_domain::{
    Consent, ConsentAnswer, ConsentId, ConsentKind, ConsentStanding, FieldDifference, PatientId,
    Refusal, Standing,
};
use etp_store::{Reader, Writer};

/// Writes an answer down.
///
/// # Errors
/// An oral answer without a witness; a day ahead; no such file; the disk.
pub fn record_consent(desk: &Desk, form: RecordConsent) -> Result<Done<()>, Failure> {
    let consent = Consent {
        id: ConsentId(desk.doors.chance.id()),
        patient: form.patient,
        kind: form.kind,
        answer: form.answer,
        on: form.on,
        way: form.way,
        witness: line(&form.witness, "witness")?,
        text_version: line(&form.text_version, "text_version")?,
        paper: line(&form.paper, "paper")?,
        withdrawn_on: None,
        withdrawal_note: String::new(),
    };
    consent.check(desk.today()).map_err(at_field)?;
    desk.write(|writer| {
        writer.patient(form.patient)?;
        writer.add_consent(&consent)?;
        let change = changed(&consent, "", consent.answer.code());
        desk.note(writer, "record-consent", form.patient, &[change])?;
        give_places_back(desk, writer, form.patient)?;
        Ok(Done::new(
            (),
            [Topic::Patients, Topic::Sessions, Topic::Sharing],
        ))
    })
}

/// Takes a consent back. The answer is how many coming lists the person was taken off.
///
/// # Errors
/// No such consent; it was refused or taken back already; a day ahead or before it; the disk.
pub fn withdraw_consent(desk: &Desk, form: WithdrawConsent) -> Result<Done<u32>, Failure> {
    let note = line(&form.note, "note")?;
    desk.write(|writer| {
        let mut consent = given(writer, &form)?;
        consent.withdrawn_on = Some(form.on);
        consent.withdrawal_note = note;
        consent.check(desk.today()).map_err(at_field)?;
        writer.withdraw_consent(consent.id, form.on, &consent.withdrawal_note)?;
        let change = changed(&consent, consent.answer.code(), "withdrawn");
        desk.note(writer, "withdraw-consent", form.patient, &[change])?;
        let taken_off = give_places_back(desk, writer, form.patient)?;
        let topics = [Topic::Patients, Topic::Sessions, Topic::Sharing];
        Ok(Done::new(taken_off, topics))
    })
}

/// A refusal at the field of the form it is about.
fn at_field(refusal: Refusal) -> Failure {
    let field = match refusal {
        Refusal::ConsentWitnessMissing => "witness",
        _ => "on",
    };
    Failure::from(refusal).with("field", field)
}

fn given(writer: &Writer<'_>, form: &WithdrawConsent) -> Result<Consent, Failure> {
    let found = writer
        .consents_of(form.patient)?
        .into_iter()
        .find(|consent| consent.id == form.consent)
        .ok_or_else(|| Failure::refused("consent-not-found"))?;
    if found.answer == ConsentAnswer::Refused || found.withdrawn_on.is_some() {
        return Err(Failure::refused("consent-not-in-force"));
    }
    Ok(found)
}

/// Where nobody waits for the person any more, because they said no to joining or may not be
/// contacted, places on coming lists that bear no mark are given back. The answer is how many.
///
/// # Errors
/// No such file; the disk.
pub(crate) fn give_places_back(
    desk: &Desk,
    writer: &Writer<'_>,
    patient: PatientId,
) -> Result<u32, Failure> {
    if hindrance(desk, writer, patient)?.is_none() {
        return Ok(0);
    }
    let coming: Vec<_> = writer
        .presences_of(patient)?
        .into_iter()
        .filter(|line| line.mark.is_none() && line.date >= desk.today())
        .map(|line| line.session)
        .collect();
    let mut given_back = 0;
    for session in coming {
        let (by, now) = (desk.professional(), desk.now());
        given_back += u32::from(writer.take_off(session, patient, "", by, now)?);
    }
    if given_back > 0 {
        desk.note(writer, "take-off-list", patient, &[])?;
    }
    Ok(given_back)
}

fn changed(consent: &Consent, old: &str, new: &str) -> FieldDifference {
    let of = |answer: &str| match answer {
        "" => String::new(),
        answer => format!("{} {answer}", consent.kind.code()),
    };
    FieldDifference {
        field: "consent",
        old: of(old),
        new: of(new),
    }
}

/// Whether a person may be put on lists: nobody who refused to join or took that back, nobody who
/// died, moved or may not be contacted.
///
/// # Errors
/// `consent-to-join-refused`, `standing-not-active`; no such file; the disk.
pub(crate) fn may_join(
    desk: &Desk,
    writer: &Writer<'_>,
    patient: PatientId,
) -> Result<(), Failure> {
    hindrance(desk, writer, patient)?.map_or(Ok(()), Err)
}

/// Whether nobody may wait for a person: the same as [`may_join`] refuses.
///
/// # Errors
/// No such file; the disk.
pub(crate) fn is_hindered(
    desk: &Desk,
    reader: &Reader<'_>,
    patient: PatientId,
) -> Result<bool, Failure> {
    Ok(hindrance(desk, reader, patient)?.is_some())
}

/// Why nobody may wait for a person, if there is a reason.
fn hindrance(
    desk: &Desk,
    reader: &Reader<'_>,
    patient: PatientId,
) -> Result<Option<Failure>, Failure> {
    let consents = reader.consents_of(patient)?;
    let join = ConsentStanding::of(&consents, ConsentKind::Join, desk.today());
    let file = reader.patient(reader.root_of(patient)?)?;
    let code = if join.is_no() {
        "consent-to-join-refused"
    } else if file.standing != Standing::Active {
        "standing-not-active"
    } else {
        return Ok(None);
    };
    let refused = Failure::refused(code).with("number", file.file_number.to_string());
    Ok(Some(refused))
}
