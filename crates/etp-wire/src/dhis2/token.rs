//! A personal access token: whoever has it is its user on the server. It is never printed.

use std::fmt;

/// A personal access token of a DHIS2 user.
#[derive(Clone, PartialEq, Eq)]
pub struct Dhis2Token(String);

/// The text is no token: printable characters without spaces, 8 to 200 of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("dhis2-token-unreadable")]
pub struct TokenUnreadable;

impl Dhis2Token {
    /// Reads a token as the server showed it once; blanks around it are left out.
    ///
    /// # Errors
    /// [`TokenUnreadable`].
    pub fn parse(text: &str) -> Result<Self, TokenUnreadable> {
        let text = text.trim();
        let fits = (8..=200).contains(&text.len());
        if fits && text.bytes().all(|byte| byte.is_ascii_graphic()) {
            Ok(Self(text.to_owned()))
        } else {
            Err(TokenUnreadable)
        }
    }

    /// The text, to keep it where secrets are kept.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// The value of the header that proves it.
    pub(super) fn header(&self) -> String {
        format!("ApiToken {}", self.0)
    }
}

impl fmt::Debug for Dhis2Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Dhis2Token(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_without_the_blanks_around_it_and_not_shown() {
        let token = Dhis2Token::parse(" d2pat_abcdef0123\n").unwrap();
        assert_eq!(token.reveal(), "d2pat_abcdef0123");
        assert!(!format!("{token:?}").contains("abcdef"));
        for text in ["", "short", "two words here", "d2pat_é0123456"] {
            assert_eq!(Dhis2Token::parse(text), Err(TokenUnreadable), "{text:?}");
        }
    }
}
