//! Coming in and going out: signing in, choosing a password, signing out.

use super::cookies;
use super::pages;
use super::seat::{Guest, Seat, broken, page, said};
use crate::http::desk::Desk;
use crate::people::Change;
use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use etp_i18n::hub;
use serde::Deserialize;

/// Shorter passwords are guessed by machines.
const SHORTEST: usize = 12;

#[derive(Deserialize)]
pub(super) struct SignIn {
    form: String,
    name: String,
    password: String,
}

#[derive(Deserialize)]
pub(super) struct Choose {
    form: String,
    old: String,
    new: String,
    again: String,
}

#[derive(Deserialize)]
pub(super) struct Leave {
    form: String,
}

pub(super) async fn show_sign_in(guest: Guest) -> Response {
    let shown = page(&pages::sign_in(&guest.look, None)).into_response();
    with_door(&guest, shown)
}

/// A form that came with a fresh visit can be sent: its token stays in the browser.
fn with_door(guest: &Guest, mut response: Response) -> Response {
    if guest.is_new {
        cookies::put(&mut response, &cookies::door(&guest.token, guest.secure));
    }
    response
}

pub(super) async fn sign_in(
    State(desk): State<Desk>,
    guest: Guest,
    Form(asked): Form<SignIn>,
) -> Response {
    let language = guest.look.language;
    if guest.is_new || asked.form != guest.token.form() {
        let shown = said(
            &guest.look,
            StatusCode::FORBIDDEN,
            &hub::problem_form(language),
        );
        return with_door(&guest, shown);
    }
    let name = asked.name.trim().to_lowercase();
    if let Err(minutes) = desk.pages().gate().try_once(guest.from, &name) {
        tracing::warn!("sign-in held back");
        let wait = hub::sign_in_wait(language, minutes);
        let shown = page(&pages::sign_in(&guest.look, Some(&wait)));
        return (StatusCode::TOO_MANY_REQUESTS, shown).into_response();
    }
    let who = name.clone();
    match desk
        .ask(move |hub| Ok(hub.sign_in(&who, &asked.password)?))
        .await
    {
        Err(_) => broken(&guest.look),
        Ok(None) => {
            tracing::warn!("sign-in refused");
            let wrong = hub::sign_in_wrong(language);
            let shown = page(&pages::sign_in(&guest.look, Some(&wrong)));
            (StatusCode::UNAUTHORIZED, shown).into_response()
        }
        Ok(Some(token)) => {
            tracing::info!(person = name, "signed in");
            let mut response = Redirect::to("/").into_response();
            cookies::put(&mut response, &cookies::session(&token, guest.secure));
            response
        }
    }
}

pub(super) async fn sign_out(
    State(desk): State<Desk>,
    seat: Seat,
    Form(asked): Form<Leave>,
) -> Response {
    if asked.form != seat.token.form() {
        return bad_form(&seat);
    }
    let token = seat.token.clone();
    if desk
        .ask(move |hub| Ok(hub.sign_out(&token)?))
        .await
        .is_err()
    {
        return broken(&seat.look);
    }
    tracing::info!(person = seat.person.name, "signed out");
    let mut response = Redirect::to("/sign-in").into_response();
    cookies::put(&mut response, &cookies::no_session(seat.secure));
    response
}

pub(super) async fn show_password(seat: Seat) -> Response {
    page(&pages::choose_password(&seat.look, None)).into_response()
}

pub(super) async fn choose_password(
    State(desk): State<Desk>,
    seat: Seat,
    Form(asked): Form<Choose>,
) -> Response {
    let language = seat.look.language;
    if asked.form != seat.token.form() {
        return bad_form(&seat);
    }
    let wrong = if asked.new.chars().count() < SHORTEST {
        Some(hub::password_short(language))
    } else if asked.new != asked.again {
        Some(hub::password_differs(language))
    } else if asked.new == asked.old {
        Some(hub::password_same(language))
    } else {
        None
    };
    if let Some(wrong) = wrong {
        return again(&seat, &wrong);
    }
    let name = seat.person.name.clone();
    let change =
        move |hub: &crate::RegionalHub| Ok(hub.choose_password(&name, &asked.old, &asked.new)?);
    match desk.ask(change).await {
        Err(_) => broken(&seat.look),
        Ok(Change::WrongOld) => again(&seat, &hub::password_wrong(language)),
        Ok(Change::Done(token)) => {
            tracing::info!(person = seat.person.name, "password chosen");
            let mut response = Redirect::to("/").into_response();
            cookies::put(&mut response, &cookies::session(&token, seat.secure));
            response
        }
    }
}

fn again(seat: &Seat, wrong: &str) -> Response {
    let shown = page(&pages::choose_password(&seat.look, Some(wrong)));
    (StatusCode::UNPROCESSABLE_ENTITY, shown).into_response()
}

fn bad_form(seat: &Seat) -> Response {
    let language = seat.look.language;
    said(
        &seat.look,
        StatusCode::FORBIDDEN,
        &hub::problem_form(language),
    )
}
