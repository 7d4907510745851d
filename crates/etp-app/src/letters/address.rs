//! Name and address as an envelope wants them, by line.

use super::voice::{Voice, full_name};
use etp_domain::{Caregiver, Centre, Contact, Country, HandoutLanguage, Patient, Recipient};
use etp_handout::EnvelopeWindow;

/// The lines of an entry of the directory.
pub(super) fn of_recipient(recipient: &Recipient, centre: &Centre, voice: Voice) -> Vec<String> {
    let names = [recipient.name.clone(), recipient.organisation.clone()];
    lines(&names, &recipient.contact, centre, voice)
}

/// The lines of a person. No title: the name alone says nothing more than a door bell.
pub(super) fn of_patient(patient: &Patient, centre: &Centre, voice: Voice) -> Vec<String> {
    lines(&[full_name(patient)], &patient.contact, centre, voice)
}

/// The lines of a caregiver.
pub(super) fn of_caregiver(caregiver: &Caregiver, centre: &Centre, voice: Voice) -> Vec<String> {
    let name = format!("{} {}", caregiver.first_name, caregiver.last_name);
    lines(&[name], &caregiver.contact, centre, voice)
}

fn lines(names: &[String], contact: &Contact, centre: &Centre, voice: Voice) -> Vec<String> {
    let town = format!("{} {}", contact.postal_code, contact.commune);
    let all = names.iter().cloned().chain([
        contact.address.clone(),
        town,
        country(contact, centre, voice),
    ]);
    all.map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect()
}

/// In capitals at the end, when the letter crosses a border: in a language of the country it is posted in,
/// whose post office reads it first (Universal Postal Union).
fn country(contact: &Contact, centre: &Centre, voice: Voice) -> String {
    let known = contact.residence != Country::Other && !contact.commune.is_empty();
    if !known || contact.residence == centre.country {
        return String::new();
    }
    let code = contact.residence.code().to_lowercase();
    let postman = match centre.country {
        Country::France | Country::Luxembourg => Voice::of(HandoutLanguage::Fr),
        Country::Germany => Voice::of(HandoutLanguage::De),
        Country::Belgium | Country::Other => voice,
    };
    postman
        .word(&format!("common-country-{code}"))
        .to_uppercase()
}

/// The side of the window. France: mailing houses ask for the right; Germany: DIN 5008 has it at the
/// left. Both are sold in Belgium and Luxembourg, where the left is taken.
pub(super) fn window(centre: &Centre) -> EnvelopeWindow {
    match centre.country {
        Country::France => EnvelopeWindow::Right,
        _ => EnvelopeWindow::Left,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use etp_domain::CentreCode;

    fn centre(country: Country) -> Centre {
        Centre {
            code: CentreCode::parse("FR-08-GIVET-01").unwrap(),
            name: "Centre fictif".into(),
            country,
            region: String::new(),
            phone: String::new(),
            number: String::new(),
            letterhead: String::new(),
            complete_from: None,
            languages: vec![],
            demo: false,
        }
    }

    #[test]
    fn a_country_is_named_when_the_letter_crosses_a_border_only() {
        let contact = Contact {
            postal_code: "5575".into(),
            commune: "Gedinne".into(),
            address: "Rue fictive 1".into(),
            ..Contact::in_country(Country::Belgium)
        };
        let voice = Voice::of(HandoutLanguage::Fr);
        let names = ["Anne Exemple".to_owned(), String::new()];
        let written = |country| lines(&names, &contact, &centre(country), voice);
        let home = ["Anne Exemple", "Rue fictive 1", "5575 Gedinne"];
        assert_eq!(written(Country::Belgium), home);
        assert_eq!(written(Country::France)[3], "BELGIQUE");
    }

    #[test]
    fn the_country_is_named_for_the_post_office_that_sends_the_letter() {
        let contact = Contact {
            commune: "Gedinne".into(),
            ..Contact::in_country(Country::Belgium)
        };
        let dutch = Voice::of(HandoutLanguage::Nl);
        let last = |country| lines(&[], &contact, &centre(country), dutch).pop().unwrap();
        assert_eq!(last(Country::France), "BELGIQUE");
        assert_eq!(last(Country::Germany), "BELGIEN");
    }

    #[test]
    fn nothing_known_leaves_no_empty_line() {
        let voice = Voice::of(HandoutLanguage::De);
        let nowhere = Contact::in_country(Country::France);
        let names = ["Anne Exemple".to_owned()];
        let written = lines(&names, &nowhere, &centre(Country::Germany), voice);
        assert_eq!(written, ["Anne Exemple"]);
    }
}
