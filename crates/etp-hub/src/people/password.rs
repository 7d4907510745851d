//! Passwords: argon2id with the crate's own cost, and one-time ones read out over the telephone.

use crate::HubProblem;
use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use etp_wire::Digest;

/// No l and no o: they are read as 1 and 0, which are not among them either.
const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
/// Sixteen of 32 letters are 80 bits.
const LONG: usize = 16;
/// Who is not there is hashed too, so that the time of an answer names nobody.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$c2VudGllcmh1Ym5vYm9keQ$K0JzYkwwTXJ5b1dPYXZ4dVhOQ3hkQ0E2M1R5RHFhZVg";

/// What is stored of a password.
///
/// # Errors
/// [`HubProblem::Randomness`].
pub(super) fn hash(password: &str) -> Result<String, HubProblem> {
    let hash = Argon2::default().hash_password(password.as_bytes());
    hash.map(|hash| hash.to_string())
        .map_err(|_| HubProblem::Randomness)
}

/// Whether it is the password that was stored; of nobody it never is.
pub(super) fn is_right(password: &str, stored: Option<&str>) -> bool {
    let hash = PasswordHash::new(stored.unwrap_or(NOBODY));
    let is_right = hash.is_ok_and(|hash| {
        Argon2::default()
            .verify_password(password.as_bytes(), &hash)
            .is_ok()
    });
    is_right && stored.is_some()
}

/// `wjk4-…`: four groups of four.
///
/// # Errors
/// [`HubProblem::Randomness`].
pub(super) fn one_time() -> Result<String, HubProblem> {
    let letter = |byte: &u8| char::from(LETTERS[usize::from(byte % 32)]);
    let letters: Vec<char> = random::<LONG>()?.iter().map(letter).collect();
    let groups = letters
        .chunks(4)
        .map(|group| group.iter().collect::<String>());
    Ok(groups.collect::<Vec<_>>().join("-"))
}

/// So many random bytes.
///
/// # Errors
/// [`HubProblem::Randomness`].
pub(super) fn random<const N: usize>() -> Result<[u8; N], HubProblem> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| HubProblem::Randomness)?;
    Ok(bytes)
}

/// The hexadecimal digest of some parts, one after the other.
pub(super) fn digest(parts: &[&[u8]]) -> String {
    hex::encode(Digest::of(&parts.concat()).as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_right_password_and_no_other() {
        let stored = hash("une phrase assez longue").unwrap();
        assert!(stored.starts_with("$argon2id$"));
        assert!(is_right("une phrase assez longue", Some(&stored)));
        assert!(!is_right("une phrase assez courte", Some(&stored)));
        assert!(!is_right("une phrase assez longue", None));
        assert_ne!(stored, hash("une phrase assez longue").unwrap());
    }

    #[test]
    fn nobody_costs_as_much_as_somebody() {
        let nobody = PasswordHash::new(NOBODY).unwrap();
        let somebody = hash("x").unwrap();
        let somebody = PasswordHash::new(&somebody).unwrap();
        assert_eq!(nobody.params.to_string(), somebody.params.to_string());
    }

    #[test]
    fn a_one_time_password_can_be_read_aloud() {
        let password = one_time().unwrap();
        assert_eq!(password.len(), 19);
        assert!(!password.contains(['l', 'o', '0', '1']));
        assert_ne!(password, one_time().unwrap());
    }
}
