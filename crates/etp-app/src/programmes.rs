//! Programmes: declared once, their template versioned, run as often as a group begins.

mod against;
mod cohorts;
mod facts;
mod handouts;
mod leaflet;
mod open;
mod readiness;
mod sheet;
mod show;
mod versions;

pub use cohorts::{open_cohort, preview_cohort};
pub use facts::{save_programme, session_care, set_programme_status, set_session_care};
pub use handouts::handout_cards;
pub use leaflet::{begin_leaflet, leaflet_languages, print_leaflet};
pub use open::{create_programme, open_programme, preview_programme};
pub use readiness::{compare_programme, declare_programme, readiness, record_programme_evaluation};
pub use sheet::print_declaration;
pub use show::{programme, programmes, template, templates};
pub use versions::{pathway_version, pathway_versions, save_pathway};

pub(crate) use cohorts::{Unrolling, expect_at, join, place_words};
pub(crate) use handouts::templates_in_use;
pub(crate) use open::{new_programme, write_new};
pub(crate) use readiness::programme_facts;

pub(crate) use crate::centre::language_of;

use crate::Desk;
use etp_domain::HandoutLanguage;

/// The language of a letter, a record or a sheet that is asked for in one: the centre's own where it
/// is a language of handouts only.
pub(crate) fn written_in(desk: &Desk, asked: HandoutLanguage) -> HandoutLanguage {
    HandoutLanguage::of_letters(&[asked], language_of(&desk.centre()))
}
