//! The six pathologies counts are published by. Knows no wording.

use crate::code::coded;

coded! {
    /// The six pathologies counts are published by.
    CountedPathology {
        /// Type 2 diabetes.
        Dt2 = "DT2",
        /// Heart failure (insuffisance cardiaque).
        Ic = "IC",
        /// Obesity.
        Obe = "OBE",
        /// Chronic obstructive pulmonary disease (BPCO).
        Bpco = "BPCO",
        /// Chronic kidney disease (insuffisance rénale chronique).
        Irc = "IRC",
        /// Everything else.
        Aut = "AUT",
    }
}
