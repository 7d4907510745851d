//! Letters about a pathway, notices to those whose session moved or does not take place, invitations.

use etp_app::forms::{DraftLetter, PrintInvitations, SaveLetter, SendLetter};
use etp_app::views::{HandoutMade, LetterLedger, LetterView};
use etp_app::{Done, LetterId, PlanningId, letters};

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
    print_notices(planning: PlanningId) -> HandoutMade:
        move |desk| letters::print_notices(desk, planning);
    /// Makes invitations, or letters after an absence.
    print_invitations(form: PrintInvitations) -> HandoutMade:
        move |desk| letters::print_invitations(desk, &form);
    /// It left.
    send_letter(form: SendLetter) -> Done<()>: move |desk| letters::send_letter(desk, form);
    /// A year's letters.
    letter_ledger(year: i32) -> LetterLedger: move |desk| letters::letter_ledger(desk, year);
}
