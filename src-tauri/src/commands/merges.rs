//! Two files of one person.

use etp_app::forms::{MergePatients, UndoMerge};
use etp_app::views::{Comparison, Undone};
use etp_app::{Done, MergeId, PatientId, merges};

at_desk! {
    /// Two files side by side.
    compare_patients(left: PatientId, right: PatientId) -> Comparison:
        move |desk| merges::compare_patients(desk, left, right);
    /// Makes one file of two.
    merge_patients(form: MergePatients) -> Done<MergeId>:
        move |desk| merges::merge_patients(desk, &form);
    /// Makes two of one again.
    undo_merge(form: UndoMerge) -> Done<Undone>: move |desk| merges::undo_merge(desk, &form);
}
