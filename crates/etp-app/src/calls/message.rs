//! A message in the person's language, without the illness; the centre sends it from its own telephone.

use crate::forms::AskMessage;
use crate::programmes::language_of;
use crate::views::MessageText;
use crate::{Desk, Failure};
use etp_domain::{HandoutLanguage, Patient, Session, Standing};
use etp_handout::{MessageFacts, message as text};
use etp_store::ReadWhat;

/// The text, the language it is in, and where it goes. That it was prepared stands in the reading log.
///
/// # Errors
/// There is no such message; the person died, moved away or is not to be contacted; no such file or
/// session; the disk.
pub fn message(desk: &Desk, form: &AskMessage) -> Result<MessageText, Failure> {
    desk.write(|writer| {
        let patient = writer.patient(writer.root_of(form.patient)?)?;
        may_be_told(&patient)?;
        let session = writer.session(form.session)?.session;
        let centre = language_of(&desk.centre());
        let language = HandoutLanguage::of_letters(&patient.languages, centre);
        let facts = facts(desk, form, &patient, &session);
        let text = text(form.about, &facts, language)
            .ok_or_else(|| Failure::refused("message-of-none").with("field", "about"))?;
        let (by, now) = (desk.professional(), desk.now());
        writer.log_read(patient.id, ReadWhat::File, by, now)?;
        Ok(MessageText {
            language,
            phone: patient.contact.phone,
            email: patient.contact.email,
            text,
        })
    })
}

fn may_be_told(patient: &Patient) -> Result<(), Failure> {
    if patient.standing == Standing::Active {
        return Ok(());
    }
    let number = patient.file_number.to_string();
    Err(Failure::refused("message-not-to-contact").with("number", number))
}

fn facts(desk: &Desk, form: &AskMessage, patient: &Patient, session: &Session) -> MessageFacts {
    let centre = desk.centre();
    MessageFacts {
        first_name: patient.first_name.clone(),
        when: session.begins(),
        before: form.before.filter(|day| *day != session.date),
        place: session.place.clone(),
        centre_name: centre.name.clone(),
        phone: centre.phone.clone(),
    }
}
