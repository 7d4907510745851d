//! Who is asking: somebody signed in, or somebody at the door.

use super::cookies;
use super::look::look_of;
use super::pages::{Look, problem};
use crate::http::desk::Desk;
use crate::people::{Person, Token};
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use etp_i18n::hub;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

const PASSWORD_PAGE: &str = "/password";

/// Somebody who is signed in.
pub(super) struct Seat {
    pub(super) look: Look,
    pub(super) person: Person,
    pub(super) token: Token,
    pub(super) secure: bool,
}

/// Somebody at the door; with a token from now on, if not before.
pub(super) struct Guest {
    pub(super) look: Look,
    pub(super) token: Token,
    pub(super) is_new: bool,
    pub(super) secure: bool,
    pub(super) from: IpAddr,
}

impl FromRequestParts<Desk> for Seat {
    type Rejection = Response;

    /// Who is not signed in goes to the door; who still has a one-time password chooses one.
    async fn from_request_parts(parts: &mut Parts, desk: &Desk) -> Result<Self, Response> {
        let to_the_door = || Redirect::to("/sign-in").into_response();
        let token = cookies::session_of(&parts.headers).ok_or_else(to_the_door)?;
        let asked = token.clone();
        let look = |person, token| {
            look_of(
                &parts.uri,
                &parts.headers,
                &desk.hub().greeting().name,
                person,
                token,
            )
        };
        let person = desk.ask(move |hub| Ok(hub.signed_in(&asked)?)).await;
        let person = person
            .map_err(|_| broken(&look(None, None)))?
            .ok_or_else(to_the_door)?;
        if person.must_change
            && parts.uri.path() != PASSWORD_PAGE
            && parts.uri.path() != "/sign-out"
        {
            return Err(Redirect::to(PASSWORD_PAGE).into_response());
        }
        Ok(Self {
            look: look(Some(person.clone()), Some(&token)),
            secure: is_secure(parts),
            person,
            token,
        })
    }
}

impl FromRequestParts<Desk> for Guest {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, desk: &Desk) -> Result<Self, Response> {
        let known = cookies::door_of(&parts.headers);
        let is_new = known.is_none();
        let look = |token| {
            look_of(
                &parts.uri,
                &parts.headers,
                &desk.hub().greeting().name,
                None,
                token,
            )
        };
        let token = match known {
            Some(token) => token,
            None => Token::random().map_err(|_| broken(&look(None)))?,
        };
        Ok(Self {
            look: look(Some(&token)),
            is_new,
            secure: is_secure(parts),
            from: desk.asker(peer(parts), &parts.headers),
            token,
        })
    }
}

/// The other end of the line; this machine when the server did not say.
fn peer(parts: &Parts) -> SocketAddr {
    let known = parts.extensions.get::<ConnectInfo<SocketAddr>>();
    known.map_or(
        SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        |ConnectInfo(peer)| *peer,
    )
}

/// Cookies travel in the clear on this machine only: not for a proxy here that speaks for others.
fn is_secure(parts: &Parts) -> bool {
    !peer(parts).ip().is_loopback() || is_forwarded(&parts.headers)
}

fn is_forwarded(headers: &HeaderMap) -> bool {
    headers.contains_key("x-forwarded-for") || headers.contains_key("x-forwarded-proto")
}

/// The hub could not answer.
pub(super) fn broken(look: &Look) -> Response {
    said(
        look,
        StatusCode::SERVICE_UNAVAILABLE,
        &hub::problem_broken(look.language),
    )
}

/// A page that says what is wrong.
pub(super) fn said(look: &Look, status: StatusCode, what: &str) -> Response {
    (status, page(&problem(look, what))).into_response()
}

/// A page as it travels.
pub(super) fn page(markup: &maud::Markup) -> Html<String> {
    Html(markup.0.clone())
}
