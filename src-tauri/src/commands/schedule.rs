//! The schedule and its acts: one session, several, a whole cycle; closed days.

use crate::picked;
use crate::window::aside;
use etp_app::forms::{
    AddLeave, AnswerSession, AskForecast, AskSchedule, CancelHalfDay, CancelSession, DropBusyTimes,
    ExportCalendar, KeepWeekFree, MoveSession, PlanCycle, ReadBusyTimes, RegenerateCohort,
    SavePlanning, SaveSeries, SaveSession,
};
use etp_app::views::{
    Affected, BadDay, BusyRead, CalendarPreview, ClosuresView, CyclePlanView, ForecastView,
    MovePreview, PlanningDone, RegeneratePreview, ScheduleChoices, ScheduleView, SeriesPreview,
    SessionCheck, SessionView,
};
use etp_app::{
    Done, Failure, LeaveId, NaiveDate, PlanningId, SessionId, closures, planning, schedule,
};
use tauri::AppHandle;

/// A calendar file somebody points at; `None` when they changed their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_calendar_file(app: AppHandle) -> Result<Option<String>, Failure> {
    aside(move || Ok(picked::calendar(&app))).await
}

at_desk! {
    /// A part of the schedule.
    schedule(form: AskSchedule) -> ScheduleView: move |desk| schedule::schedule(desk, &form);
    /// What forms choose from.
    schedule_choices() -> ScheduleChoices: schedule::schedule_choices;
    /// A session's sheet.
    session_sheet(session: SessionId) -> SessionView:
        move |desk| schedule::session_sheet(desk, session);
    /// What stands against a session before it is saved, and the next free times.
    check_session(form: SaveSession) -> SessionCheck:
        move |desk| schedule::check_session(desk, &form);
    /// A session, new or changed.
    save_session(form: SaveSession) -> Done<SessionId>:
        move |desk| schedule::save_session(desk, form);
    /// What somebody answered who was asked to lead.
    answer_session(form: AnswerSession) -> Done<()>:
        move |desk| schedule::answer_session(desk, form);
    /// What moving would do.
    preview_move(form: MoveSession) -> MovePreview:
        move |desk| planning::preview_move(desk, &form);
    /// Moves a session, alone or with those that follow.
    move_session(form: MoveSession) -> Done<PlanningDone>:
        move |desk| planning::move_session(desk, form);
    /// A session does not take place, alone or with those that follow.
    cancel_session(form: CancelSession) -> Done<PlanningDone>:
        move |desk| planning::cancel_session(desk, form);
    /// What a bad day would cancel, and whom to call.
    preview_bad_day(form: CancelHalfDay) -> BadDay:
        move |desk| planning::preview_bad_day(desk, &form);
    /// Nothing takes place on a day, or half of it.
    cancel_half_day(form: CancelHalfDay) -> Done<PlanningDone>:
        move |desk| planning::cancel_half_day(desk, form);
    /// The days a series would have.
    preview_series(form: SaveSeries) -> SeriesPreview:
        move |desk| planning::preview_series(desk, &form);
    /// Plans a series.
    add_series(form: SaveSeries) -> Done<PlanningDone>:
        move |desk| planning::add_series(desk, form);
    /// A cycle as the planner would place it.
    plan_cycle(form: PlanCycle) -> CyclePlanView:
        move |desk| planning::plan_cycle(desk, &form);
    /// Opens the groups of a plan that was shown.
    open_planned_cycle(form: PlanCycle) -> Done<PlanningDone>:
        move |desk| planning::open_planned_cycle(desk, form);
    /// What following another version would do to a group.
    preview_regenerate_cohort(form: RegenerateCohort) -> RegeneratePreview:
        move |desk| planning::preview_regenerate_cohort(desk, &form);
    /// A group follows another version of its template.
    regenerate_cohort(form: RegenerateCohort) -> Done<PlanningDone>:
        move |desk| planning::regenerate_cohort(desk, form);
    /// Takes a whole act of planning back.
    undo_planning(planning: PlanningId) -> Done<()>:
        move |desk| planning::undo_planning(desk, planning);
    /// Closed days, leaves and other calendars.
    closures() -> ClosuresView: closures::closures;
    /// How the centre plans.
    save_planning(form: SavePlanning) -> Done<()>:
        move |desk| closures::save_planning(desk, form);
    /// A week is kept free; the answer names the sessions planned in it.
    keep_week_free(form: KeepWeekFree) -> Done<Affected>:
        move |desk| closures::keep_week_free(desk, form);
    /// A week is given back.
    give_week_back(monday: NaiveDate) -> Done<()>:
        move |desk| closures::give_week_back(desk, monday);
    /// A leave; the answer names the sessions the person leads in it.
    add_leave(form: AddLeave) -> Done<Affected>: move |desk| closures::add_leave(desk, form);
    /// A leave is taken back.
    drop_leave(leave: LeaveId) -> Done<()>: move |desk| closures::drop_leave(desk, leave);
    /// Busy times of another calendar.
    read_busy_times(form: ReadBusyTimes) -> Done<BusyRead>:
        move |desk| closures::read_busy_times(desk, form);
    /// Another calendar is forgotten.
    drop_busy_times(form: DropBusyTimes) -> Done<()>:
        move |desk| closures::drop_busy_times(desk, &form);
    /// What the people in hand will need.
    forecast(form: AskForecast) -> ForecastView: move |desk| closures::forecast(desk, &form);
    /// A calendar file without anybody's name; the answer is where it is.
    export_calendar(form: ExportCalendar) -> String:
        move |desk| schedule::export_calendar(desk, &form);
    /// What such a file would say.
    preview_calendar(form: ExportCalendar) -> CalendarPreview:
        move |desk| schedule::preview_calendar(desk, &form);
}
