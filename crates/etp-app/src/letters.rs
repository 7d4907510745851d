//! Letters about a pathway: drafted from the file, rewritten by hand, printed, and noted as sent. A
//! draft says nothing that is not in the file, and a letter that left stays as it left. And notices to
//! everybody whose session moved or does not take place, printed in one go; invitations, and letters
//! after an absence.
//!
//! Why:
//! - What only a doctor may read (an illness of the mind, a death) is written to a doctor of the
//!   directory and to nobody else.
//! - Nobody who died, moved away or asked for rest is written to; about somebody who refused to share,
//!   nothing is written to others.
//! - Letters about appointments (`appointments`) are about sessions, not about a pathway, and go to
//!   caregivers too. They have a ledger of their own, and 4.4 never counts them.

mod address;
pub(crate) mod appointments;
mod draft;
mod facts;
mod goals;
mod invitation;
mod invited;
mod keep;
mod ledger;
mod neutral;
mod notice;
mod notice_people;
mod print;
mod print_invitations;
mod print_notices;
mod sort;
mod to_doctor;
mod to_person;
pub(crate) mod voice;

pub use appointments::{
    appointment_ledger, appointment_letters, drop_appointment_letter, send_appointment_letters,
};
pub use draft::draft_letter;
pub use keep::{drop_letter, letter, save_letter, send_letter};
pub use ledger::letter_ledger;
pub use print::print_letter;
pub use print_invitations::print_invitations;
pub use print_notices::print_notices;

pub(crate) use goals::level;

use crate::views::LetterLine;
use crate::{Desk, Failure};
use etp_domain::Letter;
use etp_store::Writer;

/// A letter on a list.
pub(crate) fn line(letter: &Letter) -> LetterLine {
    LetterLine {
        id: letter.id,
        kind: letter.kind,
        addressee: letter.addressee,
        recipient: letter.recipient_lines.first().cloned().unwrap_or_default(),
        drafted_on: letter.drafted_at.date_naive(),
        sent_on: letter.sent_on,
        way: letter.way,
    }
}

/// Writes an act on a letter into the person's history: which kind, never what it says.
fn happened(desk: &Desk, writer: &Writer<'_>, act: &str, letter: &Letter) -> Result<(), Failure> {
    let what = format!("{} {}", letter.kind.code(), letter.addressee.code());
    desk.note_new(writer, act, letter.patient, "letter", &what)
}
