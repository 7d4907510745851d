//! A draft: what the file knows, in the addressee's language, ready to be rewritten.

use super::facts::Facts;
use super::voice::Voice;
use super::{address, goals, happened, sort, to_doctor, to_person};
use crate::forms::DraftLetter;
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{Addressee, Letter, LetterContent, LetterId};

/// Drafts a letter from the file.
///
/// # Errors
/// The file has nothing to tell of yet; the person is not to be written to, or refused to share; the
/// pathway is written twice; no such pathway; the disk.
pub fn draft_letter(desk: &Desk, form: DraftLetter) -> Result<Done<LetterId>, Failure> {
    desk.write(|writer| {
        let facts = Facts::read(desk, writer, writer.pathway(form.enrolment)?)?;
        sort::may_draft(&facts, form.kind)?;
        sort::may_reach(desk, writer, &facts, form.addressee)?;
        let own = || facts.language_of(desk, form.addressee);
        let letter = drafted(
            desk,
            &facts,
            &form,
            Voice::of(
                form.language
                    .filter(|one| one.is_full())
                    .unwrap_or_else(own),
            ),
        );
        writer.add_letter(&letter)?;
        happened(desk, writer, "draft-letter", &letter)?;
        Ok(Done::new(letter.id, [Topic::Patients, Topic::Programmes]))
    })
}

fn drafted(desk: &Desk, facts: &Facts, form: &DraftLetter, voice: Voice) -> Letter {
    let centre = desk.centre();
    let doctor = facts.doctor.as_ref();
    let (recipient, recipient_lines, content) = match form.addressee {
        Addressee::Doctor => (
            doctor.map(|doctor| doctor.id),
            doctor
                .map(|doctor| address::of_recipient(doctor, &centre, voice))
                .unwrap_or_default(),
            (
                to_doctor::subject(facts, form.kind, voice),
                to_doctor::paragraphs(facts, form.kind, voice),
            ),
        ),
        Addressee::Patient => (
            None,
            address::of_patient(&facts.patient, &centre, voice),
            (
                to_person::subject(facts, form.kind, voice),
                to_person::paragraphs(facts, form.kind, voice),
            ),
        ),
    };
    Letter {
        id: LetterId(desk.doors.chance.id()),
        patient: facts.pathway.enrolment.patient,
        enrolment: form.enrolment,
        kind: form.kind,
        addressee: form.addressee,
        recipient,
        recipient_lines,
        language: voice.language,
        content: LetterContent {
            subject: content.0,
            paragraphs: content.1,
            goals: goals::carried(&facts.pathway, form.kind),
        },
        drafted_at: desk.now(),
        drafted_by: desk.professional().to_owned(),
        sent_on: None,
        way: None,
    }
}
