//! The first start: a register for a centre, with what was answered to the first questions in it.
//!
//! Everything is checked before anything is made, so that a refusal leaves no half register behind.

use super::{Desk, filled, named};
use crate::centre::{written_languages, written_place};
use crate::doors::Doors;
use crate::forms::{CreateRegister, SavePlace, SaveProfessional};
use crate::{Failure, demo, passphrase, professionals, region};
use etp_domain::{Centre, CentreCode, Country, Place, PlaceId, Professional, ProfessionalId};
use etp_store::Store;
use std::path::Path;

/// Makes a register, encrypted under the passphrase, and opens it.
///
/// # Errors
/// A field that cannot be; two passphrases that differ or a short one; a register is there
/// already; the disk. The argument `part` says which question a field belongs to.
pub fn create_register(folder: &Path, doors: Doors, form: CreateRegister) -> Result<Desk, Failure> {
    let desk = create_empty(folder, doors, form)?;
    if desk.centre().demo {
        demo::furnish(&desk)?;
    }
    Ok(desk)
}

/// A register with nobody in it, also for the demonstration.
pub(crate) fn create_empty(
    folder: &Path,
    doors: Doors,
    form: CreateRegister,
) -> Result<Desk, Failure> {
    let professional = named(&form.professional)?;
    passphrase::check(&form.passphrase, &form.passphrase_again)?;
    let centre = centre(&form)?;
    let place = form.place.map(|form| place(&doors, form)).transpose()?;
    let member = form.member.map(|form| member(&doors, form)).transpose()?;
    let now = doors.clock.now();
    let store = Store::create(folder, &form.passphrase, doors.cost, &centre, now)?;
    let desk = Desk::at(folder, doors, professional, centre, store);
    write_first(&desk, place.as_ref(), member.as_ref())?;
    Ok(desk)
}

fn centre(form: &CreateRegister) -> Result<Centre, Failure> {
    Ok(Centre {
        code: CentreCode::parse(&form.centre_code)?,
        name: filled(&form.centre_name, "centre-name-missing")?,
        country: held_in(form.country)?,
        region: region::of(form.country, &form.region)?,
        phone: form.phone.trim().to_owned(),
        number: String::new(),
        letterhead: String::new(),
        complete_from: None,
        languages: written_languages(form.languages.clone())?,
        demo: form.demo,
    })
}

fn place(doors: &Doors, form: SavePlace) -> Result<Place, Failure> {
    let place = written_place(PlaceId(doors.chance.id()), form);
    place.map_err(|failure| failure.with("part", "place"))
}

fn member(doors: &Doors, form: SaveProfessional) -> Result<Professional, Failure> {
    let id = ProfessionalId(doors.chance.id());
    let member = professionals::written(id, form, doors.clock.today());
    member.map_err(|failure| failure.with("part", "member"))
}

/// The first place and the first who teaches, as if they had been written down later.
fn write_first(
    desk: &Desk,
    place: Option<&Place>,
    member: Option<&Professional>,
) -> Result<(), Failure> {
    let detail = serde_json::json!({ "active": true });
    desk.write(|writer| {
        if let Some(place) = place {
            writer.save_place(place)?;
            desk.log(writer, "save-place", &place.id.to_string(), &detail)?;
        }
        if let Some(member) = member {
            writer.save_professional(member)?;
            desk.log(writer, "save-professional", &member.id.to_string(), &detail)?;
        }
        Ok(())
    })
}

/// A centre stands in one of the four countries, whose public holidays are known.
fn held_in(country: Country) -> Result<Country, Failure> {
    match country {
        Country::Other => Err(Failure::refused("country-unreadable").with("given", country.code())),
        known => Ok(known),
    }
}

#[cfg(test)]
mod tests;
