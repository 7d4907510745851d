//! What was typed, made into what is kept; each refusal names the field it is about.

use crate::Failure;
use crate::forms::SavePatient;
use chrono::NaiveDate;
use etp_domain::{BirthDate, Contact, Country, FileNumber, HandoutLanguage, Patient, PatientId};

/// The longest name or line that is kept, in characters.
pub(crate) const LONGEST_LINE: usize = 200;
/// The longest note.
const LONGEST_NOTE: usize = 4000;
/// The longest way anybody travels to a session, in minutes.
const LONGEST_WAY: u32 = 600;

/// Writes what was typed over a file.
///
/// # Errors
/// No name; a text too long; a date of birth that cannot be; no handout language, or more than two.
pub(crate) fn written_over(
    patient: Patient,
    form: SavePatient,
    today: NaiveDate,
) -> Result<Patient, Failure> {
    let birth_date = BirthDate::parse(&form.birth_date)
        .and_then(|date| date.check(today).map(|()| date))
        .map_err(|refusal| Failure::from(refusal).with("field", "birth_date"))?;
    if form.needs.travel_minutes.is_some_and(|m| m > LONGEST_WAY) {
        let most = LONGEST_WAY.to_string();
        return Err(Failure::refused("travel-minutes-impossible")
            .with("field", "travel_minutes")
            .with("most", most));
    }
    Ok(Patient {
        last_name: needed(&form.last_name, "last_name")?,
        birth_name: line(&form.birth_name, "birth_name")?,
        first_name: line(&form.first_name, "first_name")?,
        sex: form.sex,
        birth_date,
        contact: contact(form.contact)?,
        languages: handout_languages(form.languages)?,
        spoken: form.spoken,
        reads: form.reads,
        needs: form.needs,
        cover: etp_domain::Cover {
            country: form.cover.country,
            body: line(&form.cover.body, "insurer")?,
        },
        situation: form.situation,
        doctor: form.doctor,
        notes: text(&form.notes, LONGEST_NOTE, "notes")?,
        ..patient
    })
}

/// A file with nothing in it yet.
pub(crate) fn blank(id: PatientId, number: FileNumber, residence: Country) -> Patient {
    let nobody = String::new;
    Patient::named(
        id,
        number,
        nobody(),
        nobody(),
        residence,
        HandoutLanguage::Fr,
    )
}

/// How somebody is reached, tidied.
///
/// # Errors
/// A line too long; an e-mail address that is none.
pub(crate) fn contact(given: Contact) -> Result<Contact, Failure> {
    let email = line(&given.email, "email")?;
    let looks_right = email.is_empty()
        || email
            .split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    if !looks_right || email.contains(char::is_whitespace) {
        return Err(Failure::refused("email-unreadable").with("field", "email"));
    }
    Ok(Contact {
        residence: given.residence,
        postal_code: line(&given.postal_code, "postal_code")?,
        commune: line(&given.commune, "commune")?,
        address: line(&given.address, "address")?,
        phone: line(&given.phone, "phone")?,
        other_phone: line(&given.other_phone, "other_phone")?,
        email,
    })
}

/// One or two handout languages, never the same twice.
///
/// # Errors
/// None; more than two.
pub(crate) fn handout_languages(
    given: Vec<HandoutLanguage>,
) -> Result<Vec<HandoutLanguage>, Failure> {
    let mut languages = Vec::new();
    for language in given {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    match languages.len() {
        0 => Err(Failure::refused("handout-language-missing").with("field", "languages")),
        1 | 2 => Ok(languages),
        _ => Err(Failure::refused("handout-languages-too-many").with("field", "languages")),
    }
}

/// A name that must be there.
///
/// # Errors
/// It is empty, or too long.
pub(crate) fn needed(given: &str, field: &str) -> Result<String, Failure> {
    match line(given, field)? {
        empty if empty.is_empty() => Err(Failure::refused("name-missing").with("field", field)),
        name => Ok(name),
    }
}

/// One line of text: blanks around and doubled ones dropped, control characters gone.
///
/// # Errors
/// It is too long.
pub(crate) fn line(given: &str, field: &str) -> Result<String, Failure> {
    let plain: String = given
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let tidy = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    text(&tidy, LONGEST_LINE, field)
}

/// Text over several lines.
///
/// # Errors
/// It is too long.
pub(crate) fn text(given: &str, most: usize, field: &str) -> Result<String, Failure> {
    let text = given.trim();
    if text.chars().count() > most {
        return Err(Failure::refused("text-too-long")
            .with("field", field)
            .with("most", most.to_string()));
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_every_script_and_length_up_to_two_hundred_letters_are_kept() {
        for name in [
            "محمد",
            "Іваненко",
            "Şahin",
            "Yıldız",
            "d'Ursel",
            "Le Goff-Müller",
            "O",
        ] {
            assert_eq!(needed(&format!("  {name} "), "last_name").unwrap(), name);
        }
        assert_eq!(
            line("Anne \t  Marie\n", "first_name").unwrap(),
            "Anne Marie"
        );
        assert!(line(&"é".repeat(200), "last_name").is_ok());
        let refused = line(&"é".repeat(201), "last_name").unwrap_err();
        assert_eq!(refused.code, "text-too-long");
        assert_eq!(refused.args["field"], "last_name");
        assert_eq!(
            needed(" \u{7} ", "last_name").unwrap_err().code,
            "name-missing"
        );
    }

    #[test]
    fn an_address_without_a_host_is_no_e_mail() {
        let with = |email: &str| {
            contact(Contact {
                email: email.into(),
                ..Contact::in_country(Country::France)
            })
        };
        for right in ["", "anne@example.org", " claire.l@centre.example.org "] {
            assert!(with(right).is_ok(), "{right}");
        }
        for wrong in [
            "anne",
            "anne@",
            "@example.org",
            "anne@host",
            "a b@example.org",
        ] {
            assert_eq!(with(wrong).unwrap_err().code, "email-unreadable", "{wrong}");
        }
    }

    #[test]
    fn one_or_two_handout_languages() {
        use HandoutLanguage::{De, Fr, Nl};
        assert_eq!(handout_languages(vec![Fr, Fr, Nl]).unwrap(), [Fr, Nl]);
        assert!(handout_languages(vec![]).is_err());
        assert!(handout_languages(vec![Fr, Nl, De]).is_err());
    }
}
