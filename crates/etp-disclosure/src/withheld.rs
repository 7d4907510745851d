//! Why nothing is released.

use crate::Row;

/// Why nothing is released.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
pub enum Withheld {
    /// What was released of this period is still true.
    NothingToSend,
    /// The period was released and its numbers changed since (rule R10). Two tables can be
    /// subtracted, and the difference may be one person.
    Frozen {
        /// The rows that changed by fewer persons than the threshold. Empty when a correction is
        /// possible.
        too_small: Vec<Row>,
    },
    /// The quarters of a half-year or year are not all released, or the ladder offers no such
    /// half-year, or its quarters were withdrawn.
    NotYet,
    /// No pattern of this half-year passes; the year will say what can be said.
    TooFew,
    /// Two corrections were released this year already.
    CorrectionsUsedUp,
    /// There is nothing to correct or withdraw.
    NotReleased,
    /// The rules could not be checked, so nothing leaves (rule R15).
    Unsafe(Unsafe),
}

/// What kept the rules from being checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsafe {
    /// A contribution contradicts another: one person with two ages, sexes or countries in a year,
    /// or a period that is no quarter.
    Register,
    /// The ledger contradicts itself, publishes other numbers than it was made of, or names a policy or a cell that this version does not know.
    Ledger,
    /// The ledger has a table of the same year under a higher threshold: what that one kept back
    /// would now be told.
    Policy,
    /// The rules of this program do not pass the golden cases of the policy: it is not the program
    /// that was tested.
    Rules,
    /// The equations have no solution, or the solver failed.
    Solver,
    /// The audit took longer than 60 seconds.
    Slow,
    /// No pattern passes, not even the coarsest.
    NoPattern,
}

impl Withheld {
    /// A word for each reason, for machines: `nothing-to-send`, `frozen`, `not-yet`,
    /// `too-few`, `corrections-used-up`, `not-released`, `unsafe-register`, `unsafe-ledger`,
    /// `unsafe-policy`, `unsafe-rules`, `unsafe-solver`, `unsafe-slow`, `unsafe-no-pattern`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NothingToSend => "nothing-to-send",
            Self::Frozen { .. } => "frozen",
            Self::NotYet => "not-yet",
            Self::TooFew => "too-few",
            Self::CorrectionsUsedUp => "corrections-used-up",
            Self::NotReleased => "not-released",
            Self::Unsafe(Unsafe::Register) => "unsafe-register",
            Self::Unsafe(Unsafe::Ledger) => "unsafe-ledger",
            Self::Unsafe(Unsafe::Policy) => "unsafe-policy",
            Self::Unsafe(Unsafe::Rules) => "unsafe-rules",
            Self::Unsafe(Unsafe::Solver) => "unsafe-solver",
            Self::Unsafe(Unsafe::Slow) => "unsafe-slow",
            Self::Unsafe(Unsafe::NoPattern) => "unsafe-no-pattern",
        }
    }
}
