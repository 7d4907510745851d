//! Today, a session's list and its marks.

use etp_app::forms::{
    AddWalkIn, AskMonth, AttachSheet, CloseSession, EnterSheet, ExcusePatient, PutOnList,
    RecordAttendance, SaveGroupNote, SavePresence, TakeOffList,
};
use etp_app::views::{AttendanceView, MarkSaved, MonthView, PlaceFreed, SheetLine, TodayView};
use etp_app::{Done, Mark, PatientId, SessionId, attendance, today};

at_desk! {
    /// The day.
    today() -> TodayView: today::today;
    /// A session's list.
    attendance(session: SessionId) -> AttendanceView:
        move |desk| attendance::attendance(desk, session);
    /// One mark.
    record_attendance(form: RecordAttendance) -> Done<MarkSaved>:
        move |desk| attendance::record_attendance(desk, form);
    /// The same mark for everybody who has none.
    mark_the_rest(session: SessionId, mark: Mark) -> Done<MarkSaved>:
        move |desk| attendance::mark_the_rest(desk, session, mark);
    /// Attendance is complete.
    close_session(form: CloseSession) -> Done<MarkSaved>:
        move |desk| attendance::close_session(desk, form);
    /// What goes with somebody's mark.
    save_presence(form: SavePresence) -> Done<()>:
        move |desk| attendance::save_presence(desk, form);
    /// Somebody tells that they will not come.
    excuse_patient(form: ExcusePatient) -> Done<PlaceFreed>:
        move |desk| attendance::excuse_patient(desk, form);
    /// Somebody came who was not expected.
    add_walk_in(form: AddWalkIn) -> Done<PatientId>:
        move |desk| attendance::add_walk_in(desk, form);
    /// People are put on a list; the answer is how many were new on it.
    put_on_list(form: PutOnList) -> Done<u32>:
        move |desk| attendance::put_on_list(desk, form);
    /// Somebody is taken off a list.
    take_off_list(form: TakeOffList) -> Done<()>:
        move |desk| attendance::take_off_list(desk, form);
    /// What a line typed from a signed sheet says; nothing is written.
    read_sheet(form: EnterSheet) -> Vec<SheetLine>:
        move |desk| attendance::read_sheet(desk, &form);
    /// A line typed from a signed sheet is entered, whole or not at all.
    enter_sheet(form: EnterSheet) -> Done<MarkSaved>:
        move |desk| attendance::enter_sheet(desk, form);
    /// The code of a badge: its person is there.
    scan_code(session: SessionId, code: String) -> Done<PatientId>:
        move |desk| attendance::scan_code(desk, session, &code);
    /// Names of people of the list that stand in a note, as they are written there.
    names_in_note(session: SessionId, note: String) -> Vec<String>:
        move |desk| attendance::names_in_note(desk, session, &note);
    /// What is said about the whole group.
    save_group_note(form: SaveGroupNote) -> Done<()>:
        move |desk| attendance::save_group_note(desk, form);
    /// The signed sheet, scanned, is kept with the session.
    attach_sheet(form: AttachSheet) -> Done<()>:
        move |desk| attendance::attach_sheet(desk, form);
    /// A scanned sheet is written to a file for looking at; the answer is where.
    open_sheet(session: SessionId, sha256: String) -> String:
        move |desk| attendance::open_sheet(desk, session, &sha256);
    /// People and days of a month.
    attendance_month(form: AskMonth) -> MonthView:
        move |desk| attendance::attendance_month(desk, &form);
}
