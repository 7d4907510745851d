//! Those who teach: professionals, patient-partners and speakers, their training, and the teams of
//! programmes. A person who left stays in the register: past sessions were theirs.

mod fields;
mod team;

pub use team::{set_team, team};

pub(crate) use fields::written;

use crate::forms::SaveProfessional;
use crate::views::ProfessionalCard;
use crate::{Desk, Done, Failure, Topic};
use chrono::NaiveDate;
use etp_domain::{Professional, ProfessionalId};

/// Everybody who teaches, by name; those who left last.
///
/// # Errors
/// The disk.
pub fn professionals(desk: &Desk) -> Result<Vec<ProfessionalCard>, Failure> {
    desk.read(|reader| {
        let everybody = reader.professionals()?.into_iter();
        Ok(everybody
            .map(|professional| card(professional, desk.today()))
            .collect())
    })
}

/// Writes somebody new, or new facts.
///
/// # Errors
/// A field that cannot be; a training that ends before it began, or is still ahead; no such person;
/// the disk.
pub fn save_professional(
    desk: &Desk,
    form: SaveProfessional,
) -> Result<Done<ProfessionalId>, Failure> {
    let known = form.professional;
    let id = known.unwrap_or(ProfessionalId(desk.doors.chance.id()));
    let professional = written(id, form, desk.today())?;
    desk.write(|writer| {
        if known.is_some() {
            writer.professional(id)?;
        }
        writer.save_professional(&professional)?;
        let detail = serde_json::json!({ "active": professional.active });
        desk.log(writer, "save-professional", &id.to_string(), &detail)?;
        Ok(Done::new(id, [Topic::Centre, Topic::Programmes]))
    })
}

fn card(professional: Professional, today: NaiveDate) -> ProfessionalCard {
    ProfessionalCard {
        training: professional.training_on(today),
        id: professional.id,
        kind: professional.kind,
        last_name: professional.last_name,
        first_name: professional.first_name,
        profession: professional.profession,
        profession_words: professional.profession_words,
        languages: professional.languages,
        phone: professional.phone,
        email: professional.email,
        trained_on: professional.training.completed_on,
        certificate: professional.training.certificate,
        certificate_ends: professional.training.expires_on,
        educator_number: professional.educator_number,
        active: professional.active,
    }
}
