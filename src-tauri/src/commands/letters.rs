//! Letters about a pathway, notices to those whose session moved or does not take place, invitations.

use etp_app::forms::{
    DraftLetter, PrintInvitations, SaveLetter, SendAppointmentLetters, SendLetter,
};
use etp_app::views::{
    AppointmentLedger, AppointmentLetterLine, HandoutMade, LetterLedger, LetterView,
};
use etp_app::{AppointmentLetterId, Done, LetterId, PatientId, PlanningId, letters};

at_desk! {
    /// Drafts a letter from the file.
    draft_letter(form: DraftLetter) -> Done<LetterId>:
        move |desk| letters::draft_letter(desk, form);
    /// A letter, whole.
    letter(letter: LetterId) -> LetterView: move |desk| letters::letter(desk, letter);
    /// A draft, rewritten.
    save_letter(form: SaveLetter) -> Done<()>: move |desk| letters::save_letter(desk, form);
    /// Drops a draft.
    drop_letter(letter: LetterId) -> Done<()>: move |desk| letters::drop_letter(desk, letter);
    /// Makes the PDF.
    print_letter(letter: LetterId) -> HandoutMade:
        move |desk| letters::print_letter(desk, letter);
    /// Makes the letters of an act of planning, one for each person.
    print_notices(planning: PlanningId) -> Done<HandoutMade>:
        move |desk| letters::print_notices(desk, planning);
    /// Makes invitations, or letters after an absence.
    print_invitations(form: PrintInvitations) -> Done<HandoutMade>:
        move |desk| letters::print_invitations(desk, &form);
    /// It left.
    send_letter(form: SendLetter) -> Done<()>: move |desk| letters::send_letter(desk, form);
    /// A year's letters.
    letter_ledger(year: i32) -> LetterLedger: move |desk| letters::letter_ledger(desk, year);
    /// A year's letters about appointments.
    appointment_ledger(year: i32) -> AppointmentLedger:
        move |desk| letters::appointment_ledger(desk, year);
    /// A person's letters about appointments.
    appointment_letters(patient: PatientId) -> Vec<AppointmentLetterLine>:
        move |desk| letters::appointment_letters(desk, patient);
    /// They left.
    send_appointment_letters(form: SendAppointmentLetters) -> Done<()>:
        move |desk| letters::send_appointment_letters(desk, &form);
    /// Drops one that did not leave.
    drop_appointment_letter(letter: AppointmentLetterId) -> Done<()>:
        move |desk| letters::drop_appointment_letter(desk, letter);
}
