//! Calls, missed themes made up, the waiting list, cars, the turned screen.

use etp_app::forms::{
    AskFits, AskMakeUps, AskMessage, GivePlace, LogCall, Reschedule, SaveCarShare, SaveWish,
};
use etp_app::views::{
    CallLine, CallListView, CarsView, FitsView, MakeUpLine, MessageText, TurnedScreen, WaitingView,
};
use etp_app::{CallId, Done, PatientId, SessionId, calls, waiting};

at_desk! {
    /// Whom to call.
    call_list() -> CallListView: calls::call_list;
    /// A call or a message that was made.
    log_call(form: LogCall) -> Done<CallId>: move |desk| calls::log_call(desk, form);
    /// Every call with or for somebody, latest first.
    calls_of(patient: PatientId) -> Vec<CallLine>: move |desk| calls::calls_of(desk, patient);
    /// Sessions that make up a missed one.
    make_ups(form: AskMakeUps) -> Vec<MakeUpLine>: move |desk| calls::make_ups(desk, &form);
    /// A missed session is made up at another.
    reschedule(form: Reschedule) -> Done<()>: move |desk| calls::reschedule(desk, form);
    /// A message in the person's language, without the illness.
    message(form: AskMessage) -> MessageText: move |desk| calls::message(desk, &form);
    /// Somebody's own plan, for a screen that is turned to them.
    turned_screen(patient: PatientId) -> TurnedScreen:
        move |desk| calls::turned_screen(desk, patient);
    /// Who waits for a place.
    waiting_list() -> WaitingView: waiting::waiting_list;
    /// What somebody who waits wishes.
    save_wish(form: SaveWish) -> Done<()>: move |desk| waiting::save_wish(desk, form);
    /// Who fits a free place, and why.
    who_fits(form: AskFits) -> FitsView: move |desk| waiting::who_fits(desk, &form);
    /// A free place is given to somebody who waits.
    give_place(form: GivePlace) -> Done<()>: move |desk| waiting::give_place(desk, form);
    /// The cars for a session.
    cars(session: SessionId) -> CarsView: move |desk| waiting::cars(desk, session);
    /// What somebody said about sharing a car.
    save_car_share(form: SaveCarShare) -> Done<()>:
        move |desk| waiting::save_car_share(desk, form);
}
