//! Whether somebody follows a session in its languages. Guesses nothing: who speaks Luxembourgish is not
//! said to speak German, and who needs an interpreter needs one.

use crate::Tongue;

/// Whether somebody follows a session held in some languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follows {
    /// Speaks one of them, or nothing is known of one side.
    Yes,
    /// An interpreter is arranged for a language the person speaks.
    WithInterpreter,
    /// Speaks none of them, or needs an interpreter and none is arranged.
    No,
}

/// Whether a person follows: the languages spoken, whether an interpreter is needed, the languages of
/// the session and those interpreted.
pub fn follows(
    speaks: &[Tongue],
    needs_interpreter: bool,
    held_in: &[Tongue],
    interpreted: &[Tongue],
) -> Follows {
    let shares = |those: &[Tongue]| speaks.iter().any(|tongue| those.contains(tongue));
    let understands = speaks.is_empty() || held_in.is_empty() || shares(held_in);
    if needs_interpreter {
        return match (shares(interpreted), speaks.is_empty()) {
            (true, _) => Follows::WithInterpreter,
            // One is arranged, and nobody knows for which language the person needs it.
            (false, true) if !interpreted.is_empty() => Follows::Yes,
            _ => Follows::No,
        };
    }
    match (understands, shares(interpreted)) {
        (true, _) => Follows::Yes,
        (false, true) => Follows::WithInterpreter,
        (false, false) => Follows::No,
    }
}
