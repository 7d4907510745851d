//! The ladder (rule R8): how coarse a centre's tables of one year are.

use crate::code::coded;

coded! {
    /// How coarse the tables of a centre and year are. Each step includes those before it, and
    /// within a year a centre only ever goes down.
    Step {
        /// Everything the catalogue has.
        Full = "full",
        /// Three age bands instead of five.
        ThreeAges = "three-ages",
        /// No countries of residence.
        NoResidence = "no-residence",
        /// Quarters show their total only; pathologies wait for the half-year.
        HalfYears = "half-years",
        /// Totals only.
        TotalOnly = "total-only",
        /// Nothing at all.
        Nothing = "nothing",
    }
}

impl Step {
    /// The next coarser step; itself at the bottom.
    pub(crate) fn down(self) -> Self {
        let next = Self::ALL.into_iter().find(|step| *step > self);
        next.unwrap_or(self)
    }
}
