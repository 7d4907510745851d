//! The code on the paper in the sealed envelope: 128 random bits in groups that can be read aloud and
//! typed. It opens the register like a passphrase, and is kept nowhere.

use crate::{StoreError, chance::random};
use data_encoding::{Encoding, Specification};
use sha2::{Digest, Sha256};
use std::sync::LazyLock;
use zeroize::Zeroizing;

const BYTES: usize = 16;
/// Letters of a group, and of the whole code.
const GROUP: usize = 4;
const LETTERS: usize = 28;

/// Crockford's base 32: no letter that a hand or an eye takes for another.
static LETTERING: LazyLock<Option<Encoding>> = LazyLock::new(|| {
    let mut lettering = Specification::new();
    lettering
        .symbols
        .push_str("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    lettering.translate.from.push_str("OIL");
    lettering.translate.to.push_str("011");
    lettering.encoding().ok()
});

/// A recovery code. It is shown once, when it is made.
pub struct RecoveryCode(Zeroizing<String>);

impl RecoveryCode {
    /// How many groups a code has.
    pub const GROUPS: usize = LETTERS / GROUP;

    /// A new code.
    ///
    /// # Errors
    /// [`StoreError::RandomnessUnavailable`].
    pub fn make() -> Result<Self, StoreError> {
        let lettering = LETTERING
            .as_ref()
            .ok_or(StoreError::RandomnessUnavailable)?;
        let secret = random::<BYTES>()?;
        let checked = Zeroizing::new([secret.as_slice(), &[check(secret.as_slice())]].concat());
        Ok(Self(Zeroizing::new(lettering.encode(&checked))))
    }

    /// The code of what somebody typed; blanks, dashes and small letters are as good.
    ///
    /// # Errors
    /// [`StoreError::RecoveryCodeMistyped`] when a letter is wrong or missing.
    pub fn parse(typed: &str) -> Result<Self, StoreError> {
        let letters = Zeroizing::new(plain(typed));
        let lettering = LETTERING.as_ref().ok_or(StoreError::RecoveryCodeMistyped)?;
        let bytes = lettering.decode(letters.as_bytes()).map(Zeroizing::new);
        let bytes = bytes.map_err(|_| StoreError::RecoveryCodeMistyped)?;
        match bytes.split_last() {
            Some((last, secret)) if secret.len() == BYTES && check(secret) == *last => {
                Ok(Self(Zeroizing::new(lettering.encode(&bytes))))
            }
            _ => Err(StoreError::RecoveryCodeMistyped),
        }
    }

    /// A group as somebody typed it, with the letters that are on the paper.
    pub fn group(typed: &str) -> String {
        plain(typed)
            .chars()
            .map(|letter| match letter {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            })
            .collect()
    }

    /// Its groups, in their order.
    pub fn groups(&self) -> impl Iterator<Item = &str> {
        (0..Self::GROUPS).map(|group| &self.0[group * GROUP..(group + 1) * GROUP])
    }

    /// The code as one word: what its slot is closed with.
    pub(crate) fn whole(&self) -> &str {
        &self.0
    }
}

fn plain(typed: &str) -> String {
    let letters = typed.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|letter| letter.to_ascii_uppercase()).collect()
}

/// One byte that shows a slip of the pen.
fn check(secret: &[u8]) -> u8 {
    Sha256::digest(secret)[0]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(code: &RecoveryCode) -> String {
        code.groups().collect::<Vec<_>>().join("-")
    }

    #[test]
    fn a_code_is_seven_groups_of_four_and_no_two_are_the_same() {
        let (one, other) = (RecoveryCode::make().unwrap(), RecoveryCode::make().unwrap());
        assert_eq!(one.groups().count(), 7);
        assert!(one.groups().all(|group| group.len() == 4));
        assert_ne!(written(&one), written(&other));
    }

    #[test]
    fn it_is_read_back_however_it_is_typed() {
        let code = RecoveryCode::make().unwrap();
        let dashed = written(&code);
        let typed = [
            dashed.clone(),
            dashed.to_lowercase(),
            dashed.replace('-', " "),
            dashed.replace('0', "o").replace('1', "l"),
        ];
        for typed in typed {
            assert_eq!(RecoveryCode::parse(&typed).unwrap().whole(), code.whole());
        }
    }

    proptest! {
        #[test]
        fn a_slip_of_the_pen_is_seen_in_all_but_few_codes(at in 0..LETTERS, turn in 1..32_usize) {
            let alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
            let slips = (0..20).filter(|_| {
                let code = RecoveryCode::make().map_or_else(|_| String::new(), |code| code.whole().to_owned());
                let old = alphabet.find(&code[at..=at]).unwrap_or(0);
                let new = (old + turn) % alphabet.len();
                let slipped = format!("{}{}{}", &code[..at], &alphabet[new..=new], &code[at + 1..]);
                RecoveryCode::parse(&slipped).is_ok()
            });
            prop_assert!(slips.count() < 5);
        }
    }
}
