//! The coordinators' pages, rendered here, read by any browser, without a script. Knows no SQL and
//! decides no number: `sums/` says what may be shown.
//!
//! Why:
//! - A page is whole when it arrives: it works behind any proxy, prints, and can be read aloud.
//! - Whoever is signed in keeps a random token in a cookie no script can read; every form that
//!   changes something carries a digest of it, so no other site can send it.
//! - The log says who signed in and who exported what, never a number.

mod cookies;
mod doors;
mod file;
mod look;
mod pages;
mod region;
mod seat;
mod shown;
mod words;

pub(crate) use region::Pages;

use crate::http::desk::Desk;
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};

const HEADERS: [(HeaderName, &str); 6] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; \
         base-uri 'none'; frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "same-origin"),
    (header::CACHE_CONTROL, "no-store"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
];

/// The pages' addresses.
pub(crate) fn router() -> Router<Desk> {
    Router::new()
        .route("/", get(|| async { Redirect::to("/reported") }))
        .route("/sign-in", get(doors::show_sign_in).post(doors::sign_in))
        .route("/sign-out", post(doors::sign_out))
        .route(
            "/password",
            get(doors::show_password).post(doors::choose_password),
        )
        .route("/reported", get(shown::reported))
        .route("/sums", get(shown::sums))
        .route("/trends", get(shown::trends))
        .route("/changes", get(shown::changes))
        .route("/export", get(shown::export))
        .route("/export/file", get(shown::file))
        .route("/style.css", get(style))
        .layer(from_fn(dressed))
}

async fn style() -> Response {
    let css = [(header::CONTENT_TYPE, "text/css; charset=utf-8")];
    let sheet = concat!(include_str!("tables.css"), include_str!("style.css"));
    (css, sheet).into_response()
}

/// Every answer says what a browser may do with it, and remembers a language that was chosen.
async fn dressed(request: Request, next: Next) -> Response {
    let chosen = look::chosen_language(request.uri());
    let mut response = next.run(request).await;
    for (name, value) in HEADERS {
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    if let Some(language) = chosen {
        cookies::put(&mut response, &cookies::language(language));
    }
    response
}
