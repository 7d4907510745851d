//! What is printed from the library of handouts, for one person or for many.

use etp_domain::{CohortId, HandoutLanguage, HandoutLayout, PatientId, ProgrammeId};
use serde::{Deserialize, Serialize};
use specta::Type;

/// A handout of the library, for one person or for nobody in particular.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct PrintDocument {
    /// Its name in the library.
    pub handout: String,
    /// One language, or two different ones.
    pub languages: Vec<HandoutLanguage>,
    /// How it is printed.
    pub layout: HandoutLayout,
    /// Its A5 pages two by two on sheets to be folded; for that layout alone.
    pub booklet: bool,
    /// For whom; without, it names nobody.
    pub patient: Option<PatientId>,
    /// Why it is given out although its day of review has passed; empty otherwise.
    pub despite: String,
}

/// Looking at its pages before anything is printed.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct PreviewDocument {
    /// Its name in the library.
    pub handout: String,
    /// One language, or two different ones.
    pub languages: Vec<HandoutLanguage>,
    /// How it would be printed.
    pub layout: HandoutLayout,
    /// The sides of the sheets as they are printed, instead of the pages; for A5 alone.
    pub booklet: bool,
    /// For whom; without, it names nobody.
    pub patient: Option<PatientId>,
    /// Which page, from 1.
    pub page: u32,
}

/// For whom a stack is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", content = "id", rename_all = "kebab-case")]
pub enum BatchOf {
    /// The people of a group who are still on their way.
    Cohort(CohortId),
    /// Everybody who takes part in a programme or waits for it.
    Programme(ProgrammeId),
    /// Everybody who takes part in any programme or waits for one.
    Everybody,
}

/// A handout for many people, each in their own languages.
#[derive(Clone, Debug, Deserialize, Type)]
pub struct StartBatch {
    /// Its name in the library.
    pub handout: String,
    /// For whom.
    pub of: BatchOf,
    /// The same for everybody; without, each as their needs ask.
    pub layout: Option<HandoutLayout>,
    /// Each as a booklet to be folded; for A5 alone.
    pub booklet: bool,
    /// How many people one print file holds; without, one file each.
    pub lots_of: Option<u32>,
    /// Why it is given out although its day of review has passed; empty otherwise.
    pub despite: String,
}
