//! Neutral outside: what a neighbour or a relative may read (an address behind its window, the subject of
//! a letter, a text message, a calendar) names no illness and no programme.
//!
//! Why:
//! - What somebody typed for the outside is refused with the word that tells; a name that stands in the
//!   register anyway (of a place, of the centre) may be a true one, is kept, and is left out outside
//!   unless it was given a neutral one.
//! - Nobody's own name or address is ever judged: Mr Krebs lives where he lives.

mod listed;
mod names;

pub use names::{name_outside, outside_names};

use crate::forms::AskTold;
use crate::views::{OutsidePart, ToldWord, Unsaid};
use crate::{Desk, Failure};
use etp_domain::{
    Centre, HandoutLanguage, OwnTitles, Patient, Place, PlaceId, Session, Told, names::words,
    what_it_tells as told_by,
};
use etp_store::Reader;
use listed::{languages_of, titles};

/// What each text tells, in the order they were given.
///
/// # Errors
/// No such file; the disk.
pub fn what_it_tells(desk: &Desk, form: &AskTold) -> Result<Vec<Vec<ToldWord>>, Failure> {
    desk.read(|reader| {
        let outside = Outside::of(reader)?;
        let patient = form.patient.map(|one| reader.patient(reader.root_of(one)?));
        let own = patient.transpose()?.map(own_words).unwrap_or_default();
        let mut languages = form.country.map(languages_of).unwrap_or_default();
        languages.extend(form.language);
        let told = |text: &String| outside.told(text, &languages, &own).into_iter();
        let texts = form.texts.iter();
        Ok(texts.map(|text| told(text).map(word).collect()).collect())
    })
}

fn word(told: Told) -> ToldWord {
    ToldWord {
        word: told.word,
        kind: told.kind,
    }
}

/// Words of a person's name and address: they tell nothing, whatever they mean.
pub(crate) fn own_words(patient: Patient) -> Vec<String> {
    let contact = &patient.contact;
    let texts = [
        &patient.first_name,
        &patient.last_name,
        &patient.birth_name,
        &contact.address,
        &contact.commune,
    ];
    texts.into_iter().flat_map(|text| words(text)).collect()
}

/// What may be said outside of this register.
pub(crate) struct Outside {
    titles: OwnTitles,
    languages: Vec<HandoutLanguage>,
    centre: Centre,
    centre_name: String,
    places: Vec<(Place, String)>,
}

/// A name as it is said outside: empty with what it would tell, when it tells too much.
pub(crate) type Said = (String, Option<Unsaid>);

impl Outside {
    pub(crate) fn of(reader: &Reader<'_>) -> Result<Self, Failure> {
        let centre = reader.centre()?;
        let places = reader.places()?.into_iter().map(|(place, _)| {
            let name = names::of_place(reader, place.id)?;
            Ok((place, name))
        });
        let places = places.collect::<Result<Vec<_>, Failure>>()?;
        Ok(Self {
            titles: titles(reader, &centre, &places)?,
            languages: languages_of(centre.country),
            centre_name: names::of_centre(reader)?,
            centre,
            places,
        })
    }

    /// What a text tells whoever reads some languages, or those of the country; `own` words tell nothing.
    pub(crate) fn told(
        &self,
        text: &str,
        languages: &[HandoutLanguage],
        own: &[String],
    ) -> Vec<Told> {
        let mut all = self.languages.clone();
        all.extend(languages);
        let mut told = told_by(text, &all, &self.titles);
        told.retain(|one| !words(&one.word).iter().all(|word| own.contains(word)));
        told
    }

    /// The words of a text that must not be read outside.
    pub(crate) fn private(
        &self,
        text: &str,
        languages: &[HandoutLanguage],
        own: &[String],
    ) -> Vec<String> {
        let told = self.told(text, languages, own).into_iter();
        let private = told.filter(|one| one.kind.is_private());
        private.map(|one| one.word).collect()
    }

    /// A text of the register, or what it would tell.
    pub(crate) fn said(&self, text: &str, part: OutsidePart) -> Said {
        self.said_in(text, part, &[])
    }

    fn said_in(&self, text: &str, part: OutsidePart, languages: &[HandoutLanguage]) -> Said {
        let words = self.private(text, languages, &[]);
        match words.is_empty() {
            true => (text.trim().to_owned(), None),
            false => (String::new(), Some(Unsaid { part, words })),
        }
    }

    /// Who writes.
    pub(crate) fn centre(&self) -> Said {
        self.said(
            either(&self.centre_name, &self.centre.name),
            OutsidePart::Centre,
        )
    }

    /// Where a session takes place: by the neutral name of its place where it has one.
    pub(crate) fn place(&self, session: &Session) -> Said {
        self.place_of(session.place_id, &session.place)
    }

    /// The same of a place in the list, or in words.
    pub(crate) fn place_of(&self, id: Option<PlaceId>, words: &str) -> Said {
        let mut known = self.places.iter();
        let place = known.find(|(place, _)| match id {
            Some(id) => place.id == id,
            None => place.name == words,
        });
        let (name, country) = match place {
            Some((place, name)) => (either(name, words), place.contact.residence),
            None => (words, self.centre.country),
        };
        self.said_in(name, OutsidePart::Place, &languages_of(country))
    }
}

fn either<'a>(neutral: &'a str, name: &'a str) -> &'a str {
    if neutral.is_empty() { name } else { neutral }
}
