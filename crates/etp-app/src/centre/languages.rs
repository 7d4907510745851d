//! What the centre writes in when nobody in particular reads.

use crate::Failure;
use etp_domain::{Centre, Country, HandoutLanguage};

/// The languages as they are kept: none, the main one, or the main one and a second one.
///
/// # Errors
/// More than two, or one twice; a main language in which no letter can be written.
pub(crate) fn written(given: Vec<HandoutLanguage>) -> Result<Vec<HandoutLanguage>, Failure> {
    let code = match given.as_slice() {
        [main, ..] if !main.is_full() => "centre-language-not-full",
        [] | [_] => return Ok(given),
        [main, second] if main != second => return Ok(given),
        _ => "handout-languages-too-many",
    };
    Err(Failure::refused(code).with("field", "languages"))
}

/// The language of the centre's own lists, letters and sheets: the main one it chose, or its country's.
pub(crate) fn language_of(centre: &Centre) -> HandoutLanguage {
    match (centre.languages.first(), centre.country) {
        (Some(chosen), _) => *chosen,
        (None, Country::Germany) => HandoutLanguage::De,
        (None, _) => HandoutLanguage::Fr,
    }
}

/// The languages of a handout for nobody in particular.
pub(crate) fn languages_of(centre: &Centre) -> Vec<HandoutLanguage> {
    let second = centre.languages.get(1).copied();
    [language_of(centre)].into_iter().chain(second).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use HandoutLanguage::{Ar, De, Fr, Nl};

    #[test]
    fn one_or_two_different_languages_are_kept_the_first_a_full_one() {
        for given in [vec![], vec![Nl], vec![Fr, Ar], vec![De, Fr]] {
            assert_eq!(written(given.clone()).unwrap(), given);
        }
        let refused = |given: Vec<_>| written(given).unwrap_err().code;
        assert_eq!(refused(vec![Ar, Fr]), "centre-language-not-full");
        assert_eq!(refused(vec![Fr, Fr]), "handout-languages-too-many");
        assert_eq!(refused(vec![Fr, Nl, De]), "handout-languages-too-many");
    }
}
