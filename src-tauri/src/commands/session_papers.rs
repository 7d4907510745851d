//! What is printed for a session, a day, a week.

use etp_app::forms::{PrintDayPack, PrintSchedule, PrintSessionPaper};
use etp_app::views::{HandoutMade, PrintJob};
use etp_app::{Done, session_papers};

at_desk! {
    /// A paper of a session.
    print_session_paper(form: PrintSessionPaper) -> Done<PrintJob>:
        move |desk| session_papers::print_session_paper(desk, &form);
    /// A day's pack.
    print_day_pack(form: PrintDayPack) -> Done<HandoutMade>:
        move |desk| session_papers::print_day_pack(desk, &form);
    /// The schedule.
    print_schedule(form: PrintSchedule) -> HandoutMade:
        move |desk| session_papers::print_schedule(desk, &form);
}
