//! The identifiers DHIS2 gives its objects: a letter and ten letters or digits. Ours follow from the
//! kind and the code of an object, so that every server that takes our package has the same ones.

use crate::Digest;

const LETTERS: &[u8; 52] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const ALL: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// The identifier of an object, for good.
pub(super) fn uid(kind: &str, code: &str) -> String {
    let digest = Digest::of(format!("sentier {kind} {code}").as_bytes());
    let bytes = &digest.as_bytes()[..11];
    let sign = |(place, byte): (usize, &u8)| match place {
        0 => char::from(LETTERS[usize::from(*byte) % LETTERS.len()]),
        _ => char::from(ALL[usize::from(*byte) % ALL.len()]),
    };
    bytes.iter().enumerate().map(sign).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_identifier_never_changes() {
        assert_eq!(
            uid("data element", "ETP_ATT_DT2"),
            uid("data element", "ETP_ATT_DT2")
        );
        assert_ne!(uid("data element", "ETP_C"), uid("data set", "ETP_C"));
    }

    proptest! {
        #[test]
        fn an_identifier_has_the_grammar_of_dhis2(code in "[A-Z0-9_]{1,20}") {
            let made = uid("data element", &code);
            prop_assert_eq!(made.len(), 11);
            prop_assert!(made.starts_with(|first: char| first.is_ascii_alphabetic()));
            prop_assert!(made.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        }
    }
}
