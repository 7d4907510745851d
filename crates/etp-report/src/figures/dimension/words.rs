//! Headings and keys in words: those of the register's own lists where they exist, so that a screen and
//! a report say the same. Names of programmes, places and people are not known here.

use super::{Dimension, Key};
use chrono::NaiveDate;
use etp_i18n::{Language, dates, message, word};

impl Dimension {
    /// Every dimension.
    pub const ALL: [Self; 36] = [
        Self::Residence,
        Self::Age,
        Self::Sex,
        Self::Distance,
        Self::Epices,
        Self::Language,
        Self::Transport,
        Self::Reading,
        Self::Occupation,
        Self::Activity,
        Self::Living,
        Self::NearestAbroad,
        Self::Programme,
        Self::Scheme,
        Self::Pathology,
        Self::Place,
        Self::PlaceKind,
        Self::SessionCountry,
        Self::Theme,
        Self::Weekday,
        Self::Month,
        Self::Quarter,
        Self::Year,
        Self::Educator,
        Self::Profession,
        Self::SessionKind,
        Self::Delivery,
        Self::Session,
        Self::Patient,
        Self::Mark,
        Self::AbsenceReason,
        Self::CancelCause,
        Self::Origin,
        Self::EndReason,
        Self::Offer,
        Self::BelgianCode,
    ];

    /// The stable name: the one in schemes, and the end of `reports-dimension-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Residence => "residence",
            Self::Age => "age",
            Self::Sex => "sex",
            Self::Distance => "distance",
            Self::Epices => "epices",
            Self::Language => "language",
            Self::Transport => "transport",
            Self::Reading => "reading",
            Self::Occupation => "occupation",
            Self::Activity => "activity",
            Self::Living => "living",
            Self::NearestAbroad => "nearest-abroad",
            Self::Programme => "programme",
            Self::Scheme => "scheme",
            Self::Pathology => "pathology",
            Self::Place => "place",
            Self::PlaceKind => "place-kind",
            Self::SessionCountry => "session-country",
            Self::Theme => "theme",
            Self::Weekday => "weekday",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
            Self::Educator => "educator",
            Self::Profession => "profession",
            Self::SessionKind => "session-kind",
            Self::Delivery => "delivery",
            Self::Session => "session",
            Self::Patient => "patient",
            Self::Mark => "mark",
            Self::AbsenceReason => "absence-reason",
            Self::CancelCause => "cancel-cause",
            Self::Origin => "origin",
            Self::EndReason => "end-reason",
            Self::Offer => "offer",
            Self::BelgianCode => "belgian-code",
        }
    }

    /// Its heading.
    pub fn heading(self, language: Language) -> String {
        let key = format!("reports-dimension-{}", self.code());
        word(language, &key).unwrap_or_default()
    }

    /// What the sentence of a coded key begins with.
    fn list(self) -> Option<&'static str> {
        Some(match self {
            Self::Residence | Self::SessionCountry => "common-country",
            Self::Sex => "common-sex",
            Self::Language => "common-tongue",
            Self::Transport => "patients-transport",
            Self::Reading => "patients-reading-level",
            Self::Occupation => "patients-occupation",
            Self::Activity => "patients-activity",
            Self::Living => "patients-living",
            Self::Scheme => "programmes-scheme",
            Self::Pathology => "common-pathology",
            Self::PlaceKind => "centre-place-kind",
            Self::Weekday => "dates-weekday",
            Self::Profession => "professionals-profession",
            Self::SessionKind => "common-kind",
            Self::Mark => "common-mark",
            Self::AbsenceReason => "attendance-reason",
            Self::CancelCause => "planning-cause",
            Self::Origin => "pathways-origin",
            Self::EndReason => "pathways-reason",
            Self::Offer => "pathways-offer",
            Self::Epices => "reports-key-epices",
            Self::NearestAbroad => "reports-key-nearest-abroad",
            Self::Delivery => "reports-key-delivery",
            _ => return None,
        })
    }
}

impl Key {
    /// What stands at the head of its row; `None` for what has a name of its own: a programme, a place,
    /// a professional, a session, a patient.
    pub fn words(&self, dimension: Dimension, language: Language) -> Option<String> {
        match self {
            Self::Code(code) => Some(coded(dimension, code, language)),
            Self::Band(from, to) => band(dimension, *from, *to, language),
            Self::Words(words) => Some(words.clone()),
            Self::Unknown => word(language, "common-not-known"),
            _ => None,
        }
    }
}

fn coded(dimension: Dimension, code: &str, language: Language) -> String {
    let of_list = dimension.list().and_then(|list| match code {
        "caregivers" => word(language, "templates-kind-caregivers"),
        _ => word(language, &format!("{list}-{}", code.to_lowercase())),
    });
    let told = match dimension {
        Dimension::Month => month(code, language),
        Dimension::Quarter => quarter(code, language),
        _ => of_list,
    };
    told.unwrap_or_else(|| code.to_owned())
}

fn month(code: &str, language: Language) -> Option<String> {
    let first: NaiveDate = format!("{code}-01").parse().ok()?;
    let (year, _) = code.split_once('-')?;
    let month = chrono::Datelike::month(&first);
    Some(format!("{} {year}", dates::month(language, month)))
}

fn quarter(code: &str, language: Language) -> Option<String> {
    let quarter = etp_domain::Quarter::parse(code).ok()?;
    Some(dates::quarter(language, quarter.year(), quarter.number()))
}

/// Ages are whole years, so a band of them ends one before the next begins.
fn band(dimension: Dimension, from: u32, to: Option<u32>, language: Language) -> Option<String> {
    let list = dimension.code();
    let args = |to: Option<u32>| {
        let ends = [Some(("from", from)), to.map(|to| ("to", to))];
        ends.into_iter()
            .flatten()
            .map(|(name, number)| (name, number.to_string()))
    };
    let last = match dimension {
        Dimension::Age => to.map(|to| to - 1),
        _ => to,
    };
    let key = match last {
        Some(_) => format!("reports-key-{list}-band"),
        None => format!("reports-key-{list}-last"),
    };
    message(language, &key, args(last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use etp_domain::{
        AbsenceReason, Activity, CancelCause, Country, EndReason, Living, Mark, Occupation, Offer,
        Pathology, PlaceKind, Profession, ReadingLevel, ReferralOrigin, Scheme, Sex, Tongue,
        Transport,
    };

    /// Every code a list can hold, by dimension.
    fn codes(dimension: Dimension) -> Vec<&'static str> {
        macro_rules! of {
            ($list:expr) => {
                $list.iter().map(|one| one.code()).collect()
            };
        }
        match dimension {
            Dimension::Residence | Dimension::SessionCountry => of!(Country::ALL),
            Dimension::Sex => of!(Sex::ALL),
            Dimension::Language => of!(Tongue::ALL),
            Dimension::Transport => of!(Transport::ALL),
            Dimension::Reading => of!(ReadingLevel::ALL),
            Dimension::Occupation => of!(Occupation::ALL),
            Dimension::Activity => of!(Activity::ALL),
            Dimension::Living => of!(Living::ALL),
            Dimension::Scheme => of!(Scheme::ALL),
            Dimension::Pathology => of!(Pathology::ALL),
            Dimension::PlaceKind => of!(PlaceKind::ALL),
            Dimension::Weekday => vec!["1", "2", "3", "4", "5", "6", "7"],
            Dimension::Profession => of!(Profession::ALL),
            Dimension::SessionKind => vec!["individual", "group", "caregivers"],
            Dimension::Mark => of!(Mark::ALL),
            Dimension::AbsenceReason => of!(AbsenceReason::ALL),
            Dimension::CancelCause => of!(CancelCause::ALL),
            Dimension::Origin => of!(ReferralOrigin::ALL),
            Dimension::EndReason => of!(EndReason::ALL),
            Dimension::Offer => of!(Offer::ALL),
            Dimension::Epices | Dimension::NearestAbroad => vec!["yes", "no"],
            Dimension::Delivery => vec!["remote", "on-site"],
            Dimension::Month => vec!["2025-03"],
            Dimension::Quarter => vec!["2025Q1"],
            _ => Vec::new(),
        }
    }

    #[test]
    fn every_heading_and_every_coded_key_has_words_in_every_language() {
        for language in Language::ALL {
            for dimension in Dimension::ALL {
                assert!(!dimension.heading(language).is_empty(), "{dimension:?}");
                for code in codes(dimension) {
                    let words = Key::code(code).words(dimension, language);
                    assert_ne!(words.as_deref(), Some(code), "{dimension:?}, {language:?}");
                    assert!(words.is_some_and(|words| !words.is_empty()));
                }
            }
        }
    }

    #[test]
    fn a_dimension_is_called_the_same_in_schemes_and_in_sentences() {
        for dimension in Dimension::ALL {
            let read: Result<Dimension, _> =
                serde::Deserialize::deserialize(serde::de::value::StrDeserializer::<
                    serde::de::value::Error,
                >::new(dimension.code()));
            assert_eq!(read, Ok(dimension));
        }
    }

    #[test]
    fn a_band_of_ages_ends_before_the_next_and_a_band_of_kilometres_says_under() {
        let words = |key: Key, dimension| key.words(dimension, Language::En).unwrap_or_default();
        assert_eq!(
            words(Key::Band(18, Some(45)), Dimension::Age),
            "18 to 44 years"
        );
        assert_eq!(
            words(Key::Band(80, None), Dimension::Age),
            "80 years and over"
        );
        assert_eq!(
            words(Key::Band(5, Some(15)), Dimension::Distance),
            "5 to under 15 km"
        );
        assert_eq!(words(Key::Unknown, Dimension::Distance), "Not recorded");
        assert_eq!(words(Key::code("794253"), Dimension::BelgianCode), "794253");
    }
}
