//! The eleven questions, in the order of the form, and what a yes to each weighs.

use crate::coded::coded;

coded! {
    /// A question of the form. Its sentence is `epices-question-<code>`.
    EpicesQuestion {
        /// Sometimes meets a social worker.
        SocialWorker = "social-worker",
        /// Has complementary health insurance.
        ComplementaryInsurance = "complementary-insurance",
        /// Lives in a couple.
        Couple = "couple",
        /// Owns the dwelling.
        Owner = "owner",
        /// Has real money difficulties at times of the month.
        MoneyDifficulties = "money-difficulties",
        /// Did sport in the last twelve months.
        Sport = "sport",
        /// Went to a show in the last twelve months.
        Show = "show",
        /// Went on holiday in the last twelve months.
        Holidays = "holidays",
        /// Met family other than parents and children in the last six months.
        FamilyContact = "family-contact",
        /// Somebody would lodge the person for some days.
        LodgingHelp = "lodging-help",
        /// Somebody would help the person materially.
        MaterialHelp = "material-help",
    }
}

impl EpicesQuestion {
    /// What a yes adds to the score, in hundredths.
    pub fn coefficient(self) -> i32 {
        match self {
            Self::SocialWorker => 1006,
            Self::ComplementaryInsurance => -1183,
            Self::Couple | Self::Owner => -828,
            Self::MoneyDifficulties => 1480,
            Self::Sport => -651,
            Self::Show | Self::Holidays | Self::MaterialHelp => -710,
            Self::FamilyContact | Self::LodgingHelp => -947,
        }
    }
}
