//! From signing in to signing out: a random token in the browser, its digest in the database.

use super::Person;
use super::password::{digest, hash, is_right, random};
use crate::store::Ledger;
use crate::time::stamp;
use crate::{HubProblem, RegionalHub};
use chrono::Duration;

/// How long somebody stays signed in: a working day.
pub(crate) const SESSION_HOURS: i64 = 8;

/// What the browser keeps. 64 hexadecimal digits.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Token(String);

/// What came of choosing a password.
pub(crate) enum Change {
    /// The new password holds; every session ended and this one began.
    Done(Token),
    /// The old one was wrong. Nothing was changed.
    WrongOld,
}

impl Token {
    /// A new one.
    ///
    /// # Errors
    /// [`HubProblem::Randomness`].
    pub(crate) fn random() -> Result<Self, HubProblem> {
        Ok(Self(hex::encode(random::<32>()?)))
    }

    /// What a browser sent, if it has the form of one.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        (text.len() == 64 && text.bytes().all(is_digit)).then(|| Self(text.to_owned()))
    }

    /// As the browser keeps it.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// What forms carry: only who has the token can say it, and it does not tell the token.
    pub(crate) fn form(&self) -> String {
        digest(&[b"form", self.0.as_bytes()])
    }

    fn stored(&self) -> String {
        digest(&[b"session", self.0.as_bytes()])
    }
}

impl RegionalHub {
    /// Signs a person in; nothing when name and password do not match.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub(crate) fn sign_in(&self, name: &str, password: &str) -> Result<Option<Token>, HubProblem> {
        let known = self.store().reading()?.person(name)?;
        if !is_right(
            password,
            known.as_ref().map(|known| known.password.as_str()),
        ) {
            return Ok(None);
        }
        self.store()
            .write(|ledger| self.begin(ledger, name))
            .map(Some)
    }

    /// Whose session this is, unless it is over.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub(crate) fn signed_in(&self, token: &Token) -> Result<Option<Person>, HubProblem> {
        self.store()
            .reading()?
            .signed_in(&token.stored(), &self.now())
    }

    /// Ends a session.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub(crate) fn sign_out(&self, token: &Token) -> Result<(), HubProblem> {
        self.store()
            .write(|ledger| ledger.remove_session(&token.stored()))
    }

    /// Chooses a new password; all sessions of the person end.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub(crate) fn choose_password(
        &self,
        name: &str,
        old: &str,
        new: &str,
    ) -> Result<Change, HubProblem> {
        let known = self.store().reading()?.person(name)?;
        if !is_right(old, known.as_ref().map(|known| known.password.as_str())) {
            return Ok(Change::WrongOld);
        }
        let hashed = hash(new)?;
        self.store().write(|ledger| {
            ledger.remove_sessions_of(name)?;
            ledger.put_password(name, &hashed, false)?;
            self.begin(ledger, name).map(Change::Done)
        })
    }

    /// Begins a session, and forgets those that are over.
    fn begin(&self, ledger: &mut Ledger<'_>, name: &str) -> Result<Token, HubProblem> {
        let token = Token::random()?;
        let over = self.instant() + Duration::hours(SESSION_HOURS);
        ledger.remove_sessions_over(&self.now())?;
        ledger.insert_session(&token.stored(), name, &stamp(over))?;
        Ok(token)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_back_and_rubbish_is_not() {
        let token = Token::random().unwrap();
        assert!(Token::parse(token.as_str()) == Some(token.clone()));
        assert!(Token::parse("").is_none());
        assert!(Token::parse(&"g".repeat(64)).is_none());
    }

    #[test]
    fn neither_the_form_nor_the_database_tells_the_token() {
        let token = Token::random().unwrap();
        assert_ne!(token.form(), token.stored());
        assert!(![token.form(), token.stored()].contains(&token.as_str().to_owned()));
    }
}
