//! Patients: the lists, the file, and what is written into it.

mod consents;
mod distance;
pub(crate) mod fields;
mod file;
mod identifiers;
mod lines;
mod list;
mod questionnaires;
mod save;
mod standing;
mod twins;

pub use consents::{record_consent, withdraw_consent};
pub use file::patient_file;
pub use identifiers::{check_identifier, drop_identifier, keep_identifier, reveal_identifier};
pub use list::{drop_list, patient_lists, patients, save_list};
pub use questionnaires::{record_assessment, record_epices};
pub use save::save_patient;
pub use standing::{drop_flag, flag_patient, set_standing};
pub use twins::{duplicates, look_for_twins, not_the_same};

pub(crate) use consents::{give_places_back, is_hindered, may_join};
pub(crate) use file::whole_file;
pub(crate) use identifiers::holder;
pub(crate) use list::{row_of, rows_by_id, rows_of};
pub(crate) use twins::{holds_back, traits, twins_of};
