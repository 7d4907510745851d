//! One cell at a time: what it must be, and what is said when it is not.

use super::words::{fold, tidy};
use crate::Failure;
use chrono::NaiveDate;
use etp_domain::{Country, HandoutLanguage, Patient, Sex};

/// The longest name that is believed, in characters.
const LONGEST: usize = 80;

/// A name that must be there.
pub(super) fn name(cell: &str) -> Result<String, Failure> {
    match tidy(cell) {
        name if name.is_empty() => Err(Failure::refused("roster-name-missing")),
        name => short(name),
    }
}

/// A text that may be empty.
pub(super) fn text(cell: &str) -> Result<String, Failure> {
    short(tidy(cell))
}

fn short(text: String) -> Result<String, Failure> {
    if text.chars().count() > LONGEST {
        return Err(Failure::refused("roster-text-too-long").with("most", LONGEST.to_string()));
    }
    if text.contains(char::REPLACEMENT_CHARACTER) {
        return Err(Failure::refused("roster-character-damaged").with("given", text));
    }
    Ok(text)
}

/// A date of birth: day, month, year as the four countries write it, or year first.
pub(super) fn birth_date(cell: &str, today: NaiveDate) -> Result<NaiveDate, Failure> {
    let given = tidy(cell);
    if given.is_empty() {
        return Err(Failure::refused("roster-birth-date-missing"));
    }
    let date = date(&given)?;
    Patient::check_birth_date(date, today)?;
    Ok(date)
}

fn date(given: &str) -> Result<NaiveDate, Failure> {
    let unreadable = || Failure::refused("roster-date-unreadable").with("given", given);
    // A spreadsheet may append midnight to a date.
    let day = given.split(' ').next().unwrap_or(given);
    let parts: Vec<&str> = day.split(['/', '-', '.']).collect();
    let [first, month, last] = parts.as_slice() else {
        return Err(unreadable());
    };
    let number = |part: &str| part.parse::<u32>().map_err(|_| unreadable());
    let (year, day) = match (first.len(), last.len()) {
        (4, 1..=2) => (first, last),
        (1..=2, 4) => (last, first),
        (1..=2, 2) => return Err(Failure::refused("roster-year-two-digits").with("given", given)),
        _ => return Err(unreadable()),
    };
    let year = i32::try_from(number(year)?).map_err(|_| unreadable())?;
    NaiveDate::from_ymd_opt(year, number(month)?, number(day)?)
        .ok_or_else(|| Failure::refused("roster-date-not-in-calendar").with("given", given))
}

/// A sex in four languages; an empty cell is unknown.
pub(super) fn sex(cell: &str) -> Result<Sex, Failure> {
    match fold(cell).as_str() {
        "" | "u" | "x" | "inconnu" | "onbekend" | "unbekannt" | "unknown" => Ok(Sex::Unknown),
        "f" | "v" | "w" | "femme" | "feminin" | "vrouw" | "weiblich" | "frau" | "female"
        | "woman" => Ok(Sex::Female),
        "m" | "h" | "homme" | "masculin" | "man" | "mannlich" | "mann" | "male" => Ok(Sex::Male),
        _ => Err(Failure::refused("roster-sex-unreadable").with("given", tidy(cell))),
    }
}

/// A country by code or by name in four languages; an empty cell is the centre's own.
pub(super) fn country(cell: &str, own: Country) -> Result<Country, Failure> {
    match fold(cell).as_str() {
        "" => Ok(own),
        "fr" | "f" | "france" | "frankrijk" | "frankreich" => Ok(Country::France),
        "be" | "b" | "belgique" | "belgie" | "belgien" | "belgium" => Ok(Country::Belgium),
        "lu" | "l" | "luxembourg" | "luxemburg" | "letzebuerg" => Ok(Country::Luxembourg),
        "de" | "d" | "allemagne" | "duitsland" | "deutschland" | "germany" => Ok(Country::Germany),
        "zz" | "autre" | "ander" | "andere" | "anderes" | "other" => Ok(Country::Other),
        _ => Err(Failure::refused("roster-country-unreadable").with("given", tidy(cell))),
    }
}

/// Languages of handouts, first one first, separated by anything but letters; an empty cell is the
/// language spoken most where the person lives.
pub(super) fn languages(cell: &str, residence: Country) -> Result<Vec<HandoutLanguage>, Failure> {
    let mut languages = Vec::new();
    for word in tidy(cell)
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
    {
        let language = language(word)?;
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    if languages.is_empty() {
        let spoken = if residence == Country::Germany {
            HandoutLanguage::De
        } else {
            HandoutLanguage::Fr
        };
        languages.push(spoken);
    }
    Ok(languages)
}

fn language(word: &str) -> Result<HandoutLanguage, Failure> {
    match fold(word).as_str() {
        "fr" | "francais" | "frans" | "franzosisch" | "french" => Ok(HandoutLanguage::Fr),
        "nl" | "neerlandais" | "nederlands" | "niederlandisch" | "dutch" => Ok(HandoutLanguage::Nl),
        "de" | "allemand" | "duits" | "deutsch" | "german" => Ok(HandoutLanguage::De),
        "en" | "anglais" | "engels" | "englisch" | "english" => Ok(HandoutLanguage::En),
        _ => Err(Failure::refused("roster-language-unknown").with("given", word)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn born(cell: &str) -> Result<String, String> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        birth_date(cell, today)
            .map(|date| date.to_string())
            .map_err(|failure| failure.code)
    }

    #[test]
    fn dates_are_read_as_the_four_countries_write_them() {
        for cell in [
            "03/02/1948",
            "3.2.1948",
            "03-02-1948",
            "1948-02-03",
            " 03/02/1948 00:00:00",
        ] {
            assert_eq!(born(cell).as_deref(), Ok("1948-02-03"), "{cell}");
        }
    }

    #[test]
    fn a_date_that_cannot_be_says_how() {
        for (cell, code) in [
            ("", "roster-birth-date-missing"),
            ("03/02/48", "roster-year-two-digits"),
            ("31/02/1948", "roster-date-not-in-calendar"),
            ("17566", "roster-date-unreadable"),
            ("3 février 1948", "roster-date-unreadable"),
            ("03/02/2048", "birth-date-impossible"),
            ("03/02/1848", "birth-date-impossible"),
        ] {
            assert_eq!(born(cell), Err(code.to_owned()), "{cell}");
        }
    }

    #[test]
    fn a_name_with_a_damaged_character_is_not_taken() {
        let code_of = |cell| name(cell).err().map(|failure| failure.code);
        assert_eq!(
            code_of("Ren\u{FFFD}").as_deref(),
            Some("roster-character-damaged")
        );
        assert_eq!(code_of("René"), None);
    }

    #[test]
    fn languages_are_read_in_any_of_them_and_never_twice() {
        let read = |cell| languages(cell, Country::Belgium).unwrap();
        assert_eq!(read("FR / NL"), [HandoutLanguage::Fr, HandoutLanguage::Nl]);
        assert_eq!(
            read("Nederlands, français, nl"),
            [HandoutLanguage::Nl, HandoutLanguage::Fr]
        );
        assert_eq!(read("ne\u{301}erlandais"), [HandoutLanguage::Nl]);
        assert_eq!(read(""), [HandoutLanguage::Fr]);
        assert_eq!(
            languages("klingon", Country::France).unwrap_err().code,
            "roster-language-unknown"
        );
    }

    #[test]
    fn sex_and_country_are_read_in_four_languages() {
        for word in ["F", "Vrouw", "weiblich", "femme"] {
            assert_eq!(sex(word).unwrap(), Sex::Female, "{word}");
        }
        for word in ["België", "BELGIQUE", "be"] {
            assert_eq!(
                country(word, Country::France).unwrap(),
                Country::Belgium,
                "{word}"
            );
        }
        assert_eq!(
            country("", Country::Luxembourg).unwrap(),
            Country::Luxembourg
        );
    }
}
