//! Patients: the list, the file, and what is written into it.

use etp_app::forms::{
    CheckIdentifier, FlagPatient, KeepIdentifier, LookForTwins, NotTheSame, RecordAssessment,
    RecordConsent, RecordEpices, SavePatient, SetStanding, WithdrawConsent,
};
use etp_app::views::{
    IdentifierVerdict, PatientFile, PatientList, PatientLists, PatientsView, SavedList, Twin,
    TwinPair,
};
use etp_app::{Done, IdentifierKind, PatientId, patients};

at_desk! {
    /// A page of a list.
    patients(list: PatientList, search: String, offset: u32) -> PatientsView:
        move |desk| patients::patients(desk, list, &search, offset);
    /// The ready-made and the saved lists.
    patient_lists() -> PatientLists: patients::patient_lists;
    /// Saves a list under a name.
    save_list(list: SavedList) -> Done<()>: move |desk| patients::save_list(desk, list);
    /// Forgets a saved list.
    drop_list(name: String) -> Done<()>: move |desk| patients::drop_list(desk, &name);
    /// A whole file; the reading is written down.
    patient_file(patient: PatientId) -> PatientFile:
        move |desk| patients::patient_file(desk, patient);
    /// A new file, or new fields of an old one.
    save_patient(form: SavePatient) -> Done<PatientId>:
        move |desk| patients::save_patient(desk, form);
    /// Files that look like the person being typed.
    look_for_twins(form: LookForTwins) -> Vec<Twin>:
        move |desk| patients::look_for_twins(desk, form);
    /// Every pair of files that may be one person.
    duplicates() -> Vec<TwinPair>: patients::duplicates;
    /// Two files are two people.
    not_the_same(form: NotTheSame) -> Done<()>: move |desk| patients::not_the_same(desk, form);
    /// Marks somebody for follow-up.
    flag_patient(form: FlagPatient) -> Done<()>: move |desk| patients::flag_patient(desk, form);
    /// The follow-up is done.
    drop_flag(patient: PatientId) -> Done<()>: move |desk| patients::drop_flag(desk, patient);
    /// Deceased, moved, restricted, or active again.
    set_standing(form: SetStanding) -> Done<()>: move |desk| patients::set_standing(desk, form);
    /// What a number says, before it is kept.
    check_identifier(form: CheckIdentifier) -> IdentifierVerdict:
        move |_| patients::check_identifier(&form);
    /// Keeps a national identifier.
    keep_identifier(form: KeepIdentifier) -> Done<IdentifierVerdict>:
        move |desk| patients::keep_identifier(desk, &form);
    /// Forgets it.
    drop_identifier(patient: PatientId, kind: IdentifierKind) -> Done<()>:
        move |desk| patients::drop_identifier(desk, patient, kind);
    /// Shows it whole; the reading is written down.
    reveal_identifier(patient: PatientId, kind: IdentifierKind) -> String:
        move |desk| patients::reveal_identifier(desk, patient, kind);
    /// An answer to a consent.
    record_consent(form: RecordConsent) -> Done<()>:
        move |desk| patients::record_consent(desk, form);
    /// A consent taken back; the answer is how many lists the person was taken off.
    withdraw_consent(form: WithdrawConsent) -> Done<u32>:
        move |desk| patients::withdraw_consent(desk, form);
    /// A questionnaire.
    record_epices(form: RecordEpices) -> Done<()>: move |desk| patients::record_epices(desk, &form);
    /// An assessment that took place.
    record_assessment(form: RecordAssessment) -> Done<()>:
        move |desk| patients::record_assessment(desk, &form);
}
