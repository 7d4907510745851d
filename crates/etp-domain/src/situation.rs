//! What a person needs to take part, who insures them, and how they live. Every answer is optional.

use crate::Country;
use crate::coded::coded;
use serde::{Deserialize, Serialize};
use specta::Type;

coded! {
    /// How much reading a handout may ask.
    ReadingLevel {
        /// Nobody asked.
        Unknown = "unknown",
        /// Everyday texts.
        Usual = "usual",
        /// Short and simple texts only.
        Simple = "simple",
        /// Does not read: pictures and a conversation.
        None = "none",
    }
}

coded! {
    /// How the person comes to sessions.
    Transport {
        /// Nobody asked.
        Unknown = "unknown",
        /// Drives.
        OwnCar = "own-car",
        /// Is driven by somebody near.
        Driven = "driven",
        /// Shares a car with other participants.
        SharedCar = "shared-car",
        /// Bus or train.
        Public = "public",
        /// Patient transport or taxi.
        Medical = "medical",
        /// On foot or by bicycle.
        OnFoot = "on-foot",
        /// Has no way to come.
        NoMeans = "no-means",
    }
}

coded! {
    /// Occupation, in the eight groups French statistics use.
    Occupation {
        /// Nobody asked.
        Unknown = "unknown",
        /// Farmer.
        Farmer = "farmer",
        /// Craft, trade, head of a business.
        Trade = "trade",
        /// Manager or higher intellectual profession.
        Manager = "manager",
        /// Intermediate profession.
        Intermediate = "intermediate",
        /// Employee.
        Employee = "employee",
        /// Worker.
        Worker = "worker",
        /// Retired.
        Retired = "retired",
        /// Without occupation.
        NoOccupation = "no-occupation",
    }
}

coded! {
    /// What the person lives from at present.
    Activity {
        /// Nobody asked.
        Unknown = "unknown",
        /// Works.
        Working = "working",
        /// On sick leave.
        SickLeave = "sick-leave",
        /// Unemployed.
        Unemployed = "unemployed",
        /// Recognised as disabled for work.
        Disability = "disability",
        /// Lives on the minimum income.
        MinimumIncome = "minimum-income",
        /// Retired.
        Retired = "retired",
        /// In school or training.
        InEducation = "in-education",
        /// At home.
        AtHome = "at-home",
    }
}

coded! {
    /// With whom the person lives.
    Living {
        /// Nobody asked.
        Unknown = "unknown",
        /// Alone.
        Alone = "alone",
        /// With a partner.
        WithPartner = "with-partner",
        /// With family.
        WithFamily = "with-family",
        /// With others.
        WithOthers = "with-others",
        /// In a care home.
        CareHome = "care-home",
    }
}

/// What a person needs to take part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Needs {
    /// How much reading a handout may ask.
    pub reading_level: ReadingLevel,
    /// Handouts in 18 points.
    pub large_print: bool,
    /// An interpreter at sessions.
    pub interpreter: bool,
    /// How the person comes.
    pub transport: Transport,
    /// Minutes on the way, as somebody measured it; wins over any estimate from distance.
    pub travel_minutes: Option<u32>,
}

impl Default for Needs {
    fn default() -> Self {
        Self {
            reading_level: ReadingLevel::Unknown,
            large_print: false,
            interpreter: false,
            transport: Transport::Unknown,
            travel_minutes: None,
        }
    }
}

/// Who insures a person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Cover {
    /// The country of the insurer; `None` when not known.
    pub country: Option<Country>,
    /// The body: a fund or a mutual insurer, as written on the card.
    pub body: String,
}

/// Occupation and living situation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Situation {
    /// Occupation.
    pub occupation: Occupation,
    /// What the person lives from.
    pub activity: Activity,
    /// With whom.
    pub living: Living,
}

impl Default for Situation {
    fn default() -> Self {
        Self {
            occupation: Occupation::Unknown,
            activity: Activity::Unknown,
            living: Living::Unknown,
        }
    }
}
