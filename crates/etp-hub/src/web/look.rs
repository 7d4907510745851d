//! In which language a page is read, and where it is.

use super::cookies;
use super::pages::Look;
use crate::people::{Person, Token};
use axum::http::{HeaderMap, Uri, header};
use etp_i18n::Language;

const CHOICE: &str = "language=";

/// How a request is looked at.
pub(super) fn look_of(
    uri: &Uri,
    headers: &HeaderMap,
    hub: &str,
    person: Option<Person>,
    token: Option<&Token>,
) -> Look {
    Look {
        language: language_of(uri, headers),
        hub: hub.to_owned(),
        person,
        form: token.map(Token::form).unwrap_or_default(),
        here: here(uri),
    }
}

/// The one chosen now, or once, or the first the browser asks for that there is.
fn language_of(uri: &Uri, headers: &HeaderMap) -> Language {
    chosen_language(uri)
        .or_else(|| cookies::language_of(headers))
        .or_else(|| accepted(headers))
        .unwrap_or(Language::Fr)
}

/// The language the address names.
pub(super) fn chosen_language(uri: &Uri) -> Option<Language> {
    let code = pairs(uri).find_map(|pair| pair.strip_prefix(CHOICE))?;
    Language::from_code(code)
}

fn pairs(uri: &Uri) -> impl Iterator<Item = &str> {
    uri.query()
        .unwrap_or_default()
        .split('&')
        .filter(|pair| !pair.is_empty())
}

/// Path and question, without the language.
fn here(uri: &Uri) -> String {
    let rest: Vec<_> = pairs(uri)
        .filter(|pair| !pair.starts_with(CHOICE))
        .collect();
    match rest.is_empty() {
        true => uri.path().to_owned(),
        false => format!("{}?{}", uri.path(), rest.join("&")),
    }
}

/// `Accept-Language`: what is asked for most, first; in the order given where it is the same.
fn accepted(headers: &HeaderMap) -> Option<Language> {
    let asked = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut known: Vec<(u32, Language)> = asked.split(',').filter_map(wish).collect();
    known.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    known.first().map(|(_, language)| *language)
}

/// `de-LU;q=0.8`: thousandths and the language, if it is one of ours.
fn wish(text: &str) -> Option<(u32, Language)> {
    let (code, weight) = text.split_once(";q=").unwrap_or((text, "1"));
    let weight: f32 = weight.trim().parse().ok().filter(|weight| *weight > 0.0)?;
    Some(((weight * 1000.0) as u32, Language::from_code(code)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(uri: &str, accept: &str) -> Language {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, accept.parse().unwrap());
        language_of(&uri.parse().unwrap(), &headers)
    }

    #[test]
    fn the_browsers_wish_is_followed_and_a_choice_wins() {
        assert_eq!(language("/sums", "de-LU,fr;q=0.8"), Language::De);
        assert_eq!(language("/sums", "pl, nl;q=0.5, en;q=0.7"), Language::En);
        assert_eq!(language("/sums", "pl"), Language::Fr);
        assert_eq!(language("/sums?language=nl", "de"), Language::Nl);
        assert_eq!(language("/sums", "nl;q=0, de;q=0.1"), Language::De);
    }

    #[test]
    fn the_page_keeps_its_question_when_the_language_changes() {
        let at = |uri: &str| here(&uri.parse().unwrap());
        assert_eq!(
            at("/sums?period=2026Q1&language=nl&group=age"),
            "/sums?period=2026Q1&group=age"
        );
        assert_eq!(at("/sums?language=nl"), "/sums");
    }
}
