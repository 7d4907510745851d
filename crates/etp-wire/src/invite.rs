//! The one-time code a hub's administrator gives a centre: 80 random bits in Crockford's base 32
//! with its check symbol, so that a typing error is seen before anything is sent.

use crate::Digest;
use std::fmt;

const ALPHABET: &[u8; 37] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";

/// A one-time code, `7KQ2-M0XA-…-C`.
#[derive(Clone, PartialEq, Eq)]
pub struct InviteCode(u128);

/// The text is not a code: too short, too long, or mistyped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("invite-unreadable")]
pub struct InviteUnreadable;

impl InviteCode {
    /// The code of ten random bytes.
    pub fn from_random(bytes: [u8; 10]) -> Self {
        Self(
            bytes
                .iter()
                .fold(0, |number, byte| number << 8 | u128::from(*byte)),
        )
    }

    /// Reads a code as people type it: any case, with or without dashes and blanks, O for 0, I and L for 1.
    ///
    /// # Errors
    /// [`InviteUnreadable`].
    pub fn parse(text: &str) -> Result<Self, InviteUnreadable> {
        let symbols: Vec<u8> = text
            .bytes()
            .filter(|byte| *byte != b'-' && !byte.is_ascii_whitespace())
            .map(plain)
            .collect();
        let place = |symbol| {
            ALPHABET
                .iter()
                .position(|one| *one == symbol)
                .map(|at| at as u128)
        };
        let values = symbols
            .iter()
            .map(|symbol| place(*symbol))
            .collect::<Option<Vec<_>>>()
            .ok_or(InviteUnreadable)?;
        let (check, digits) = values.split_last().ok_or(InviteUnreadable)?;
        let number = digits
            .iter()
            .fold(0u128, |number, digit| number.wrapping_shl(5) | digit);
        let right =
            digits.len() == 16 && digits.iter().all(|digit| *digit < 32) && number % 37 == *check;
        if right {
            Ok(Self(number))
        } else {
            Err(InviteUnreadable)
        }
    }

    /// What a hub keeps of it: enough to recognise the code, not to know it.
    pub fn digest(&self) -> Digest {
        Digest::of(self.to_string().as_bytes())
    }
}

fn plain(symbol: u8) -> u8 {
    match symbol.to_ascii_uppercase() {
        b'O' => b'0',
        b'I' | b'L' => b'1',
        other => other,
    }
}

impl fmt::Display for InviteCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let symbol = |place: u128| char::from(ALPHABET[place as usize]);
        for at in (0..16).rev() {
            write!(f, "{}", symbol(self.0 >> (5 * at) & 31))?;
            if at % 4 == 0 {
                f.write_str("-")?;
            }
        }
        write!(f, "{}", symbol(self.0 % 37))
    }
}

/// A code is a secret until used: it never shows in a log.
impl fmt::Debug for InviteCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InviteCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_code_reads_back_however_it_is_typed(bytes: [u8; 10]) {
            let code = InviteCode::from_random(bytes);
            let typed = code.to_string().to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
            prop_assert_eq!(InviteCode::parse(&code.to_string()), Ok(code.clone()));
            prop_assert_eq!(InviteCode::parse(&typed), Ok(code));
        }

        #[test]
        fn one_wrong_symbol_is_seen(bytes: [u8; 10], at in 0..16usize, symbol in 0..32usize) {
            let mut typed = InviteCode::from_random(bytes).to_string().replace('-', "").into_bytes();
            prop_assume!(typed[at] != ALPHABET[symbol]);
            typed[at] = ALPHABET[symbol];
            prop_assert!(InviteCode::parse(std::str::from_utf8(&typed).unwrap()).is_err());
        }

        #[test]
        fn any_text_is_read_or_refused(text: String) {
            let _ = InviteCode::parse(&text);
        }
    }
}
