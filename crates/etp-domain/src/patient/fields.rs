//! A patient's fields by name: what changed, what differs between two files, which value is taken.
//! One list, so that history, comparison, merging and a person's own copy never disagree.

use crate::{Country, Patient};

/// One field: its name, how its value reads, and how it is taken from another file.
struct Field {
    name: &'static str,
    value: fn(&Patient) -> String,
    take: fn(&mut Patient, &Patient),
}

macro_rules! field {
    ($name:literal, $($at:ident).+, $value:expr) => {
        Field {
            name: $name,
            value: $value,
            take: |patient, from| patient.$($at).+ = from.$($at).+.clone(),
        }
    };
}

const FIELDS: &[Field] = &[
    field!("last_name", last_name, |p| p.last_name.clone()),
    field!("birth_name", birth_name, |p| p.birth_name.clone()),
    field!("first_name", first_name, |p| p.first_name.clone()),
    field!("sex", sex, |p| p.sex.code().to_owned()),
    field!("birth_date", birth_date, |p| p.birth_date.to_string()),
    field!("residence", contact.residence, |p| p
        .contact
        .residence
        .code()
        .to_owned()),
    field!("postal_code", contact.postal_code, |p| p
        .contact
        .postal_code
        .clone()),
    field!("commune", contact.commune, |p| p.contact.commune.clone()),
    field!("address", contact.address, |p| p.contact.address.clone()),
    field!("phone", contact.phone, |p| p.contact.phone.clone()),
    field!("other_phone", contact.other_phone, |p| p
        .contact
        .other_phone
        .clone()),
    field!("email", contact.email, |p| p.contact.email.clone()),
    field!("languages", languages, |p| codes(
        p.languages.iter().map(|one| one.code())
    )),
    field!("spoken", spoken, |p| codes(
        p.spoken.iter().map(|one| one.code())
    )),
    field!("reads", reads, |p| codes(
        p.reads.iter().map(|one| one.code())
    )),
    field!("reading_level", needs.reading_level, |p| p
        .needs
        .reading_level
        .code()
        .to_owned()),
    field!("large_print", needs.large_print, |p| yes_or_no(
        p.needs.large_print
    )),
    field!("interpreter", needs.interpreter, |p| yes_or_no(
        p.needs.interpreter
    )),
    field!("transport", needs.transport, |p| p
        .needs
        .transport
        .code()
        .to_owned()),
    field!("travel_minutes", needs.travel_minutes, |p| {
        p.needs
            .travel_minutes
            .map(|m| m.to_string())
            .unwrap_or_default()
    }),
    field!("insurer_country", cover.country, |p| {
        p.cover
            .country
            .map(Country::code)
            .unwrap_or_default()
            .to_owned()
    }),
    field!("insurer", cover.body, |p| p.cover.body.clone()),
    field!("occupation", situation.occupation, |p| p
        .situation
        .occupation
        .code()
        .to_owned()),
    field!("activity", situation.activity, |p| p
        .situation
        .activity
        .code()
        .to_owned()),
    field!("living", situation.living, |p| p
        .situation
        .living
        .code()
        .to_owned()),
    field!("doctor", doctor, |p| p
        .doctor
        .map(|id| id.to_string())
        .unwrap_or_default()),
    field!("notes", notes, |p| p.notes.clone()),
    Field {
        name: "standing",
        value: |p| p.standing.code().to_owned(),
        take: |patient, from| {
            patient.standing = from.standing;
            patient.standing_since = from.standing_since;
            patient.standing_reason.clone_from(&from.standing_reason);
        },
    },
];

/// A field that is not the same in two files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldDifference {
    /// The field's name.
    pub field: &'static str,
    /// In the one.
    pub old: String,
    /// In the other.
    pub new: String,
}

impl Patient {
    /// Every field with its value as text, in the order of the form: words as typed, codes where a
    /// value is one of a list, several codes with blanks between them.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let named = |field: &Field| (field.name, (field.value)(self));
        FIELDS.iter().map(named).collect()
    }

    /// The fields in which another version of the file differs, in the order of the form.
    pub fn differences(&self, other: &Self) -> Vec<FieldDifference> {
        let both = |field: &Field| FieldDifference {
            field: field.name,
            old: (field.value)(self),
            new: (field.value)(other),
        };
        FIELDS
            .iter()
            .map(both)
            .filter(|difference| difference.old != difference.new)
            .collect()
    }

    /// Takes one field's value from another file. Whether there is a field of that name.
    pub fn take_field(&mut self, field: &str, from: &Self) -> bool {
        let known = FIELDS.iter().find(|known| known.name == field);
        if let Some(known) = known {
            (known.take)(self, from);
        }
        known.is_some()
    }
}

fn codes<'a>(all: impl Iterator<Item = &'a str>) -> String {
    all.collect::<Vec<_>>().join(" ")
}

fn yes_or_no(said: bool) -> String {
    if said { "yes" } else { "no" }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{BirthDate, FileNumber, HandoutLanguage, PatientId, Standing, Tongue};
    use uuid::Uuid;

    fn anne() -> Patient {
        Patient::named(
            PatientId(Uuid::nil()),
            FileNumber(1),
            "Collard".into(),
            "Anne".into(),
            Country::France,
            HandoutLanguage::Fr,
        )
    }

    /// Another file that differs in every field.
    fn quite_other() -> Patient {
        let mut other = anne();
        other.last_name = "Peeters".into();
        other.birth_name = "Maes".into();
        other.first_name = "Dirk".into();
        other.sex = crate::Sex::Male;
        other.birth_date = BirthDate::parse("1948-02").unwrap();
        other.contact.residence = Country::Belgium;
        for text in [
            &mut other.contact.postal_code,
            &mut other.contact.commune,
            &mut other.contact.address,
            &mut other.contact.phone,
            &mut other.contact.other_phone,
            &mut other.contact.email,
            &mut other.cover.body,
            &mut other.notes,
        ] {
            *text = "x".into();
        }
        other.languages = vec![HandoutLanguage::Nl, HandoutLanguage::Fr];
        other.spoken = vec![Tongue::Dutch];
        other.reads = vec![Tongue::Dutch];
        other.needs.reading_level = crate::ReadingLevel::Simple;
        other.needs.large_print = true;
        other.needs.interpreter = true;
        other.needs.transport = crate::Transport::Public;
        other.needs.travel_minutes = Some(40);
        other.cover.country = Some(Country::Luxembourg);
        other.situation.occupation = crate::Occupation::Farmer;
        other.situation.activity = crate::Activity::Retired;
        other.situation.living = crate::Living::Alone;
        other.doctor = Some(crate::RecipientId(Uuid::from_u128(7)));
        other.standing = Standing::Moved;
        other
    }

    #[test]
    fn every_field_is_seen_to_differ_and_can_be_taken() {
        let (mut anne, other) = (anne(), quite_other());
        let differing: Vec<_> = anne.differences(&other).iter().map(|d| d.field).collect();
        let all: Vec<_> = FIELDS.iter().map(|field| field.name).collect();
        assert_eq!(differing, all);
        for field in all {
            assert!(anne.take_field(field, &other));
        }
        assert_eq!(anne, other);
        assert!(!anne.take_field("shoe_size", &other));
    }

    #[test]
    fn lists_and_answers_read_as_codes() {
        let fields = quite_other().fields();
        let value = |name| &fields.iter().find(|(field, _)| *field == name).unwrap().1;
        assert_eq!(value("languages"), "nl fr");
        assert_eq!(value("large_print"), "yes");
        assert_eq!(value("birth_date"), "1948-02");
        assert_eq!(value("travel_minutes"), "40");
    }
}
