//! The pocket plan: somebody's dates on one sheet that folds to the size of a pocket. What stands outside
//! is neutral; its code holds days and hours only.

use crate::calls::coming_sessions;
use crate::forms::PrintPocketPlan;
use crate::outside::Outside;
use crate::views::HandoutMade;
use crate::{Desk, Failure, centre::languages_of, paper};
use etp_domain::{HandoutLanguage, Patient, Place};
use etp_handout::{PocketPlace, PocketPlan, PocketSession, print_pocket_plan as print};
use etp_store::{ReadWhat, Reader};

/// Prints the sessions somebody is expected at, to be folded.
///
/// # Errors
/// More than two languages, or twice the same; no such file; the disk.
pub fn print_pocket_plan(desk: &Desk, form: &PrintPocketPlan) -> Result<HandoutMade, Failure> {
    let (patient, plan) = desk.read(|reader| {
        let patient = reader.patient(reader.root_of(form.patient)?)?;
        let plan = plan(desk, reader, &patient, languages(desk, form, &patient))?;
        Ok((patient, plan))
    })?;
    let languages = plan.languages.clone();
    let codes: Vec<&str> = languages.iter().map(|one| one.code()).collect();
    let number = patient.file_number;
    let name = format!("pocket-{number}-{}-{}", desk.today(), codes.join("-"));
    let made = paper::keep(desk, &name, &print(&plan)?, languages.clone())?;
    let detail = serde_json::json!({ "languages": codes });
    desk.write(|writer| {
        let (by, now) = (desk.professional(), desk.now());
        writer.log_read(patient.id, ReadWhat::Print, by, now)?;
        desk.log(
            writer,
            "print-pocket-plan",
            &patient.id.to_string(),
            &detail,
        )
    })?;
    Ok(made)
}

/// Those asked for; else the person's first two, else the centre's.
fn languages(desk: &Desk, form: &PrintPocketPlan, patient: &Patient) -> Vec<HandoutLanguage> {
    let own = patient.languages.iter().take(2);
    match (form.languages.as_slice(), patient.languages.is_empty()) {
        ([], true) => languages_of(&desk.centre()),
        ([], false) => own.copied().collect(),
        (asked, _) => asked.to_vec(),
    }
}

fn plan(
    desk: &Desk,
    reader: &Reader<'_>,
    patient: &Patient,
    languages: Vec<HandoutLanguage>,
) -> Result<PocketPlan, Failure> {
    let outside = Outside::of(reader)?;
    let first = languages.first().copied().unwrap_or(HandoutLanguage::Fr);
    let coming = coming_sessions(desk, reader, patient.id, first)?;
    let known: Vec<Place> = reader.places()?.into_iter().map(|(one, _)| one).collect();
    let mut places: Vec<PocketPlace> = Vec::new();
    let mut sessions = Vec::new();
    for one in coming {
        let (neutral, told) = outside.place_of(None, &one.place);
        let name = if told.is_some() {
            one.place.clone()
        } else {
            neutral
        };
        let address = known.iter().find(|place| place.name == one.place);
        let address = address.map(address_of).unwrap_or_default();
        let new = places.iter().all(|place| place.name != name);
        if new && !address.is_empty() {
            let name = name.clone();
            places.push(PocketPlace { name, address });
        }
        sessions.push(PocketSession {
            begins: one.begins,
            place: name,
        });
    }
    let centre = desk.centre();
    Ok(PocketPlan {
        languages,
        large_print: patient.needs.large_print,
        name: format!("{} {}", patient.first_name, patient.last_name),
        centre: outside.centre().0,
        phone: centre.phone.clone(),
        sessions,
        places,
        printed_on: desk.today(),
        fictional: centre.demo,
    })
}

fn address_of(place: &Place) -> Vec<String> {
    let contact = &place.contact;
    let town = format!("{} {}", contact.postal_code, contact.commune);
    [contact.address.trim(), town.trim()]
        .into_iter()
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}
