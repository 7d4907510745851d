//! What a browser keeps for the hub: a session, a token for the way in, a language.

use crate::people::{SESSION_HOURS, Token};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use cookie::time::Duration;
use cookie::{Cookie, SameSite};
use etp_i18n::Language;

const SESSION: &str = "sentier-session";
const DOOR: &str = "sentier-door";
const LANGUAGE: &str = "sentier-language";
const A_YEAR: i64 = 365;

/// The session a browser says it has.
pub(super) fn session_of(headers: &HeaderMap) -> Option<Token> {
    Token::parse(&value(headers, SESSION)?)
}

/// The token of who is about to sign in.
pub(super) fn door_of(headers: &HeaderMap) -> Option<Token> {
    Token::parse(&value(headers, DOOR)?)
}

/// The language that was chosen once.
pub(super) fn language_of(headers: &HeaderMap) -> Option<Language> {
    Language::from_code(&value(headers, LANGUAGE)?)
}

/// The cookie of a session. `secure` everywhere but on this machine itself.
pub(super) fn session(token: &Token, secure: bool) -> Cookie<'static> {
    kept(
        SESSION,
        token.as_str().to_owned(),
        Duration::hours(SESSION_HOURS),
        secure,
    )
}

/// The cookie that ends it.
pub(super) fn no_session(secure: bool) -> Cookie<'static> {
    kept(SESSION, String::new(), Duration::ZERO, secure)
}

/// The cookie of the way in.
pub(super) fn door(token: &Token, secure: bool) -> Cookie<'static> {
    kept(
        DOOR,
        token.as_str().to_owned(),
        Duration::hours(SESSION_HOURS),
        secure,
    )
}

/// The cookie of a language, which is no secret.
pub(super) fn language(language: Language) -> Cookie<'static> {
    kept(
        LANGUAGE,
        language.code().to_owned(),
        Duration::days(A_YEAR),
        false,
    )
}

fn kept(name: &'static str, value: String, long: Duration, secure: bool) -> Cookie<'static> {
    Cookie::build((name, value))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Strict)
        .secure(secure)
        .max_age(long)
        .build()
}

/// Sends it with an answer.
pub(super) fn put(response: &mut Response, cookie: &Cookie<'_>) {
    // Names and values are ours: digits, letters and hyphens.
    if let Ok(value) = HeaderValue::from_str(&cookie.to_string()) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

fn value(headers: &HeaderMap, name: &str) -> Option<String> {
    let texts = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|text| text.to_str().ok());
    texts
        .flat_map(Cookie::split_parse)
        .flatten()
        .find(|cookie| cookie.name() == name)
        .map(|cookie| cookie.value().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_is_found_among_others_and_only_if_it_is_one() {
        let token = Token::random().unwrap();
        let mut headers = HeaderMap::new();
        let text = format!("a=b; sentier-session={}; c=d", token.as_str());
        headers.insert(header::COOKIE, text.parse().unwrap());
        assert!(session_of(&headers) == Some(token));
        headers.insert(header::COOKIE, "sentier-session=x".parse().unwrap());
        assert!(session_of(&headers).is_none());
    }

    #[test]
    fn no_script_reads_a_session_and_no_other_site_sends_it() {
        let text = session(&Token::random().unwrap(), true).to_string();
        for word in [
            "HttpOnly",
            "SameSite=Strict",
            "Secure",
            "Path=/",
            "Max-Age=28800",
        ] {
            assert!(text.contains(word), "{text}");
        }
    }
}
