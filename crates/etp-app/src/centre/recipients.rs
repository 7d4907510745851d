//! The directory: doctors and others the centre writes to.

use crate::forms::SaveRecipient;
use crate::patients::fields::{contact, line, needed};
use crate::views::RecipientCard;
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{Recipient, RecipientId};

/// The directory, narrowed by what is looked for; those out of use last.
///
/// # Errors
/// The disk.
pub fn recipients(desk: &Desk, search: &str) -> Result<Vec<RecipientCard>, Failure> {
    desk.read(|reader| {
        let named = reader.patients_by_doctor()?;
        let found = reader.recipients_matching(search, u32::MAX, 0)?.rows;
        let cards = found.into_iter().map(|recipient| {
            let patients = named.get(&recipient.id).copied();
            card(recipient, patients.unwrap_or_default())
        });
        Ok(cards.collect())
    })
}

/// Writes an entry. A doctor who retired is put out of use: files that name them keep the name.
///
/// # Errors
/// A field that cannot be; no such entry; the disk.
pub fn save_recipient(desk: &Desk, form: SaveRecipient) -> Result<Done<RecipientId>, Failure> {
    let known = form.recipient;
    let recipient = Recipient {
        id: known.unwrap_or(RecipientId(desk.doors.chance.id())),
        kind: form.kind,
        name: needed(&form.name, "name")?,
        organisation: line(&form.organisation, "organisation")?,
        contact: contact(form.contact)?,
        number: line(&form.number, "number")?,
        active: form.active,
    };
    desk.write(|writer| {
        if known.is_some() {
            writer.recipient(recipient.id)?;
        }
        writer.save_recipient(&recipient)?;
        let detail = serde_json::json!({ "active": recipient.active });
        desk.log(writer, "save-recipient", &recipient.id.to_string(), &detail)?;
        Ok(Done::new(recipient.id, [Topic::Centre, Topic::Patients]))
    })
}

fn card(recipient: Recipient, patients: u32) -> RecipientCard {
    RecipientCard {
        patients,
        id: recipient.id,
        kind: recipient.kind,
        name: recipient.name,
        organisation: recipient.organisation,
        contact: recipient.contact,
        number: recipient.number,
        active: recipient.active,
    }
}
