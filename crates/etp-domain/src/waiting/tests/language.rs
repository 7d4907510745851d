//! Who follows a session, by sets of languages.

use crate::Follows::{No, WithInterpreter, Yes};
use crate::{Tongue, follows};

/// `fr de`.
fn tongues(codes: &str) -> Vec<Tongue> {
    let codes = codes.split_whitespace();
    codes.map(|code| Tongue::from_code(code).unwrap()).collect()
}

#[test]
fn who_speaks_a_language_of_the_session_follows_it() {
    for (speaks, held_in, interpreted, expected) in [
        ("fr", "fr", "", Yes),
        ("fr", "de", "", No),
        ("fr de", "de", "", Yes),
        ("fr", "fr de", "", Yes),
        ("pt it", "fr de", "", No),
        ("", "de", "", Yes),
        ("", "", "", Yes),
        ("tr", "", "", Yes),
        ("tr", "de", "tr", WithInterpreter),
        ("tr", "de", "uk ar", No),
        ("tr", "de", "uk tr", WithInterpreter),
        ("de tr", "de", "tr", Yes),
        ("", "de", "tr", Yes),
        ("tr", "", "tr", Yes),
        // Neighbours often understand each other; nobody wrote that these do.
        ("lb", "de", "", No),
        ("lb", "fr", "", No),
        ("lb", "lb", "", Yes),
        ("lb de", "de", "", Yes),
        ("nl", "de", "", No),
        ("uk", "ru", "", No),
        ("sgn", "fr", "", No),
        ("sgn", "fr", "sgn", WithInterpreter),
        ("sgn fr", "fr", "sgn", Yes),
        ("zz", "fr", "", No),
    ] {
        let follows = follows(
            &tongues(speaks),
            false,
            &tongues(held_in),
            &tongues(interpreted),
        );
        assert_eq!(
            follows, expected,
            "{speaks} in {held_in} with {interpreted}"
        );
    }
}

#[test]
fn who_needs_an_interpreter_follows_with_one() {
    for (speaks, held_in, interpreted, expected) in [
        ("uk", "fr", "", No),
        ("uk", "fr", "uk", WithInterpreter),
        ("uk", "fr", "ar", No),
        // Said to speak some French, and to need an interpreter all the same.
        ("uk fr", "fr", "", No),
        ("uk fr", "fr", "uk", WithInterpreter),
        ("fr", "fr", "", No),
        ("fr", "fr", "sgn", No),
        ("uk", "", "", No),
        ("uk", "", "uk", WithInterpreter),
        ("", "fr", "", No),
        ("", "fr", "uk", Yes),
        ("", "", "", No),
    ] {
        let follows = follows(
            &tongues(speaks),
            true,
            &tongues(held_in),
            &tongues(interpreted),
        );
        assert_eq!(
            follows, expected,
            "{speaks} in {held_in} with {interpreted}"
        );
    }
}
