//! The schemes under which four countries pay for or recognise patient education.

use crate::coded::coded;
use crate::{Country, Pathology};

coded! {
    /// Under which scheme a programme runs.
    Scheme {
        /// France: programme declared to the regional health agency (CSP L.1161-1 ff., since 2021).
        FrDeclared = "fr-declared",
        /// Belgium: start-up pathway for type 2 diabetes (since 1 January 2024).
        BeStartUp = "be-start-up",
        /// Belgium: care pathway (trajet de soins, since 1 September 2009).
        BeCarePathway = "be-care-pathway",
        /// Belgium: convention with a hospital centre.
        BeConvention = "be-convention",
        /// Luxembourg: clinic or consultation; visits are counted.
        LuClinic = "lu-clinic",
        /// Germany: structured training of a disease management programme.
        DeDmp = "de-dmp",
    }
}

impl Scheme {
    /// Whose scheme it is.
    pub fn country(self) -> Country {
        match self {
            Self::FrDeclared => Country::France,
            Self::BeStartUp | Self::BeCarePathway | Self::BeConvention => Country::Belgium,
            Self::LuClinic => Country::Luxembourg,
            Self::DeDmp => Country::Germany,
        }
    }

    /// The scheme a new programme of a country gets until somebody chooses. Belgium's start-up pathway
    /// is for type 2 diabetes and its other care pathway for the kidneys.
    pub fn usual_in(country: Country, illness: Pathology) -> Self {
        match country {
            Country::Belgium => match illness {
                Pathology::Diabetes2 => Self::BeStartUp,
                Pathology::KidneyDisease => Self::BeCarePathway,
                _ => Self::BeConvention,
            },
            Country::Luxembourg => Self::LuClinic,
            Country::Germany => Self::DeDmp,
            _ => Self::FrDeclared,
        }
    }
}
