//! Caregivers: people of their own, tied to one patient or several, with a place at sessions.
//!
//! Why: a daughter who comes alone was there, and was taught; so her presence stands beside the
//! patient's and never instead of it, and never in what is counted.

mod ties;

pub use ties::{tie_caregiver, untie_caregiver};

use crate::attendance::{corrected, not_cancelled, open_for_marks};
use crate::forms::{CaregiverAttendance, SaveCaregiver};
use crate::patients::fields::{contact, handout_languages, needed, text};
use crate::views::{CaregiverCard, CaregiversView, TieLine};
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{Caregiver, CaregiverId, SessionStatus};
use etp_store::Reader;

/// Caregivers on one page.
const PAGE: u32 = 50;
/// The longest note, in characters.
const LONGEST_NOTE: usize = 4000;

/// A page of caregivers with those they care for, narrowed by parts of names or a commune.
///
/// # Errors
/// The disk.
pub fn caregivers(desk: &Desk, search: &str, offset: u32) -> Result<CaregiversView, Failure> {
    desk.read(|reader| {
        let page = reader.caregivers_matching(search, PAGE, offset)?;
        let cards = page
            .rows
            .into_iter()
            .map(|caregiver| card(reader, caregiver));
        Ok(CaregiversView {
            caregivers: cards.collect::<Result<_, Failure>>()?,
            matching: page.matching,
        })
    })
}

/// Writes a new caregiver, tied at once when the form says to whom, or new fields of a known one.
///
/// # Errors
/// A field that cannot be; no handout language, or more than two; no such caregiver or patient; the
/// disk.
pub fn save_caregiver(desk: &Desk, form: SaveCaregiver) -> Result<Done<CaregiverId>, Failure> {
    let (known, tie) = (form.caregiver, form.tie.clone());
    let caregiver = written(known.unwrap_or(CaregiverId(desk.doors.chance.id())), form)?;
    let id = caregiver.id;
    desk.write(|writer| {
        match known {
            None => writer.add_caregiver(&caregiver)?,
            Some(_) => writer.save_caregiver(&caregiver)?,
        }
        let detail = serde_json::json!({ "new": known.is_none() });
        desk.log(writer, "save-caregiver", &id.to_string(), &detail)?;
        if let Some(tie) = &tie {
            ties::tie_to(desk, writer, id, tie)?;
        }
        Ok(Done::new(id, [Topic::Patients, Topic::Sessions]))
    })
}

/// Puts a caregiver on a session's list, also without the patient, and marks them or takes the mark
/// back. Marks follow the rule of patients: never at a cancelled session, never ahead, and once the list
/// is closed with a reason; one without a mark opens it again.
///
/// # Errors
/// The session is cancelled, or, for a mark, lies in the future; the list is closed and no reason is
/// given; no such session or caregiver; the disk.
pub fn record_caregiver_attendance(
    desk: &Desk,
    form: &CaregiverAttendance,
) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        let session = writer.session(form.session)?.session;
        not_cancelled(&session)?;
        if form.mark.is_some() {
            open_for_marks(desk, &session)?;
        }
        let reason = corrected(&session, &form.reason)?;
        if form.mark.is_none() && session.status == SessionStatus::Held {
            writer.set_status(session.id, SessionStatus::Planned)?;
        }
        let caregiver = writer.caregiver(form.caregiver)?.id;
        let (by, now) = (desk.professional(), desk.now());
        writer.record_caregiver_mark(session.id, caregiver, form.mark, &reason, by, now)?;
        Ok(Done::new((), [Topic::Sessions]))
    })
}

fn written(id: CaregiverId, form: SaveCaregiver) -> Result<Caregiver, Failure> {
    Ok(Caregiver {
        id,
        last_name: needed(&form.last_name, "last_name")?,
        first_name: needed(&form.first_name, "first_name")?,
        contact: contact(form.contact)?,
        languages: handout_languages(form.languages)?,
        spoken: form.spoken,
        notes: text(&form.notes, LONGEST_NOTE, "notes")?,
    })
}

fn card(reader: &Reader<'_>, caregiver: Caregiver) -> Result<CaregiverCard, Failure> {
    let ties = reader.ties_of_caregiver(caregiver.id)?.into_iter();
    let ties = ties.map(|(tie, patient)| TieLine {
        patient: patient.id,
        last_name: patient.last_name,
        first_name: patient.first_name,
        relation: tie.relation,
        first_contact: tie.first_contact,
    });
    Ok(CaregiverCard {
        ties: ties.collect(),
        id: caregiver.id,
        last_name: caregiver.last_name,
        first_name: caregiver.first_name,
        contact: caregiver.contact,
        languages: caregiver.languages,
        spoken: caregiver.spoken,
        notes: caregiver.notes,
    })
}
