//! The two consents of a person, and what taking one back does.
//!
//! Taking back the consent to join ends the person's place on lists that are still empty of marks;
//! what happened stays. Taking back the consent to share ends every writing to others, and leaves
//! the person out of counts that are still to leave. Why in the header of `etp-app`.

use super::fields::line;
use crate::{Desk, Done, Failure, Topic, forms::RecordConsent, forms::WithdrawConsent};
use etp_domain::{
    Consent, ConsentAnswer, ConsentId, ConsentKind, FieldDifference, PatientId, Refusal,
};
use etp_store::Writer;

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
        if consent.answer == ConsentAnswer::Refused {
            take_off_lists(desk, writer, &consent)?;
        }
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
        let taken_off = take_off_lists(desk, writer, &consent)?;
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

/// Without a consent to join, nobody waits for the person any more: places on coming lists that
/// bear no mark are given back.
fn take_off_lists(desk: &Desk, writer: &Writer<'_>, consent: &Consent) -> Result<u32, Failure> {
    if consent.kind != ConsentKind::Join {
        return Ok(0);
    }
    let coming: Vec<_> = writer
        .presences_of(consent.patient)?
        .into_iter()
        .filter(|line| line.mark.is_none() && line.date >= desk.today())
        .map(|line| line.session)
        .collect();
    let mut taken_off = 0;
    for session in coming {
        let (by, now) = (desk.professional(), desk.now());
        taken_off += u32::from(writer.take_off(session, consent.patient, by, now)?);
    }
    if taken_off > 0 {
        desk.note(writer, "take-off-list", consent.patient, &[])?;
    }
    Ok(taken_off)
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

/// Whether a person may be put on lists: nobody who refused, or took the consent to join back.
///
/// # Errors
/// `consent-to-join-missing` for a person who said no; the disk.
pub(crate) fn may_join(
    desk: &Desk,
    writer: &Writer<'_>,
    patient: PatientId,
) -> Result<(), Failure> {
    let consents = writer.consents_of(patient)?;
    let standing = etp_domain::ConsentStanding::of(&consents, ConsentKind::Join, desk.today());
    if standing.is_no() {
        let number = writer.patient(patient)?.file_number.to_string();
        return Err(Failure::refused("consent-to-join-refused").with("number", number));
    }
    Ok(())
}
