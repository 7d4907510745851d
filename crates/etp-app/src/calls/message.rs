//! A message in the person's language, without the illness; the centre sends it from its own telephone.

use crate::forms::AskMessage;
use crate::outside::Outside;
use crate::planning::is_planned_again;
use crate::programmes::language_of;
use crate::views::{MessageText, Unsaid};
use crate::{Desk, Failure};
use etp_domain::{HandoutLanguage, Patient, Session, Standing};
use etp_handout::{MessageFacts, message as text};
use etp_store::ReadWhat;

/// The text, the language it is in, and where it goes. Names of a place or of the centre that tell of an
/// illness or a programme are left out. That it was prepared stands in the reading log.
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
        let outside = Outside::of(writer)?;
        let (mut facts, left_out) = facts(desk, form, &outside, (&patient, &session));
        facts.another_date = is_planned_again(writer, &session)?;
        let text = text(form.about, &facts, language)
            .ok_or_else(|| Failure::refused("message-of-none").with("field", "about"))?;
        let (by, now) = (desk.professional(), desk.now());
        writer.log_read(patient.id, ReadWhat::File, by, now)?;
        Ok(MessageText {
            language,
            phone: patient.contact.phone,
            email: patient.contact.email,
            text,
            left_out,
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

fn facts(
    desk: &Desk,
    form: &AskMessage,
    outside: &Outside,
    (patient, session): (&Patient, &Session),
) -> (MessageFacts, Vec<Unsaid>) {
    let (place, no_place) = outside.place(session);
    let (centre_name, no_centre) = outside.centre();
    let facts = MessageFacts {
        first_name: patient.first_name.clone(),
        when: session.begins(),
        before: form.before.filter(|day| *day != session.date),
        place,
        centre_name,
        another_date: true,
        phone: desk.centre().phone.clone(),
    };
    let left_out = no_place.into_iter().chain(no_centre);
    (facts, left_out.collect())
}
