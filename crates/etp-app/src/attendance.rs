//! A session's list: marks and what goes with them, people who come and go, the sheet, the note.
//!
//! Why:
//! - Every mark is on the disk before it is shown as saved.
//! - Unmarked is not absent. A past session stays open until everybody has a mark and somebody closes it;
//!   what is corrected afterwards is corrected with a reason.

mod close;
mod lists;
mod marks;
mod month;
mod note;
mod papers;
mod sheet;
mod show;
mod walk_in;

pub use close::close_session;
pub use lists::{put_on_list, take_off_list};
pub use marks::{excuse_patient, mark_the_rest, record_attendance, save_presence};
pub use month::attendance_month;
pub use note::{names_in_note, save_group_note};
pub use papers::{attach_sheet, open_sheet};
pub use sheet::{enter_sheet, read_sheet, scan_code};
pub use show::attendance;
pub use walk_in::add_walk_in;

pub(crate) use lists::{expect, fits, no_clash, takes_people};
pub(crate) use marks::{corrected, not_cancelled, open_for_marks};
pub(crate) use note::{people_of, written_in};

use crate::views::MarkSaved;
use crate::{Desk, Done, Failure, Topic};
use etp_domain::SessionId;
use etp_store::Writer;

/// How the list stands after a mark that is on the disk.
fn saved(desk: &Desk, writer: &Writer<'_>, session: SessionId) -> Result<Done<MarkSaved>, Failure> {
    let tally = writer.session(session)?.tally;
    let answer = MarkSaved {
        saved_at: desk.now().to_rfc3339(),
        listed: tally.listed,
        marked: tally.marked,
        present: tally.present,
    };
    Ok(Done::new(answer, [Topic::Sessions]))
}
