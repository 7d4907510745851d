//! The health problems programmes are declared for.

use serde::{Deserialize, Serialize};
use specta::Type;

/// What a programme teaches about, in the centre's own words. What leaves is coarser: `etp-app`
/// maps these to the six pathologies of the wire.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum Pathology {
    /// Type 2 diabetes.
    Diabetes2,
    /// Heart failure.
    HeartFailure,
    /// Obesity.
    Obesity,
    /// Chronic obstructive pulmonary disease.
    Copd,
    /// Chronic kidney disease.
    KidneyDisease,
    /// Asthma.
    Asthma,
    /// Stroke aftercare.
    Stroke,
    /// Any other health problem.
    Other,
}

impl Pathology {
    /// Every pathology, in the order screens list them.
    pub const ALL: [Self; 8] = [
        Self::Diabetes2,
        Self::HeartFailure,
        Self::Obesity,
        Self::Copd,
        Self::KidneyDisease,
        Self::Asthma,
        Self::Stroke,
        Self::Other,
    ];

    /// The stable name used in files, in the store and in message keys: `diabetes2`, `heart-failure`…
    pub fn code(self) -> &'static str {
        match self {
            Self::Diabetes2 => "diabetes2",
            Self::HeartFailure => "heart-failure",
            Self::Obesity => "obesity",
            Self::Copd => "copd",
            Self::KidneyDisease => "kidney-disease",
            Self::Asthma => "asthma",
            Self::Stroke => "stroke",
            Self::Other => "other",
        }
    }

    /// The pathology of a stable name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|pathology| pathology.code() == code)
    }
}
