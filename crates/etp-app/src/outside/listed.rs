//! What counts as told in this register: the words of its programmes' titles, and the languages that
//! names of a country are in.

use crate::Failure;
use etp_domain::names::words;
use etp_domain::{Centre, Country, HandoutLanguage, OwnTitles, Place};
use etp_store::Reader;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

/// Titles of programmes, but for the words of towns and of the centre itself.
pub(super) fn titles(
    reader: &Reader<'_>,
    centre: &Centre,
    places: &[(Place, String)],
) -> Result<OwnTitles, Failure> {
    let programmes = reader.programmes()?;
    let titles: Vec<&str> = programmes
        .iter()
        .map(|row| row.programme.title.as_str())
        .collect();
    let communes = places
        .iter()
        .map(|(place, _)| place.contact.commune.clone());
    let mut known: Vec<String> = communes.chain([centre.name.clone()]).collect();
    known.extend(
        titles
            .iter()
            .flat_map(|title| words(title))
            .filter(|word| is_town(word)),
    );
    Ok(OwnTitles::of(titles, known.iter().map(String::as_str)))
}

/// Whether a word is in the name of a commune. Titles are few and asked about at every letter typed, so
/// each word is looked up once.
fn is_town(word: &str) -> bool {
    static ASKED: LazyLock<Mutex<HashMap<String, bool>>> = LazyLock::new(Mutex::default);
    let mut asked = ASKED.lock().unwrap_or_else(PoisonError::into_inner);
    *asked
        .entry(word.to_owned())
        .or_insert_with(|| is_in_the_atlas(word))
}

fn is_in_the_atlas(word: &str) -> bool {
    let found = etp_atlas::places::find(None, word, 20);
    found.iter().any(|commune| {
        let names = ["fr", "nl", "de"].map(|language| words(commune.name_in(language)));
        names.iter().flatten().any(|one| one == word)
    })
}

/// The languages names of a country are in.
pub(super) fn languages_of(country: Country) -> Vec<HandoutLanguage> {
    use HandoutLanguage::{De, En, Fr, Lb, Nl};
    match country {
        Country::France => vec![Fr],
        Country::Germany => vec![De],
        Country::Belgium => vec![Fr, Nl, De],
        Country::Luxembourg => vec![Fr, De, Lb],
        Country::Other => vec![Fr, Nl, De, En],
    }
}
