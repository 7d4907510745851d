//! Caregivers, their ties, their presence.

use etp_app::forms::{CaregiverAttendance, SaveCaregiver, TieCaregiver, UntieCaregiver};
use etp_app::views::CaregiversView;
use etp_app::{CaregiverId, Done, caregivers};

at_desk! {
    /// A page of caregivers.
    caregivers(search: String, offset: u32) -> CaregiversView:
        move |desk| caregivers::caregivers(desk, &search, offset);
    /// A new caregiver, or new fields of a known one.
    save_caregiver(form: SaveCaregiver) -> Done<CaregiverId>:
        move |desk| caregivers::save_caregiver(desk, form);
    /// Ties a caregiver to a patient, or changes the tie.
    tie_caregiver(form: TieCaregiver) -> Done<()>: move |desk| caregivers::tie_caregiver(desk, &form);
    /// Ends a tie.
    untie_caregiver(form: UntieCaregiver) -> Done<()>:
        move |desk| caregivers::untie_caregiver(desk, &form);
    /// Puts a caregiver on a session's list, or marks them.
    record_caregiver_attendance(form: CaregiverAttendance) -> Done<()>:
        move |desk| caregivers::record_caregiver_attendance(desk, &form);
}
