//! The forms an answer has.

use crate::{Denied, HubProblem};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use etp_wire::{CONTENT_TYPE, HubRefusal};

const RETRY_AFTER_SECONDS: u64 = 30;

pub(super) fn typed(media_type: &'static str, bytes: Vec<u8>) -> Response {
    ([(header::CONTENT_TYPE, media_type)], bytes).into_response()
}

pub(super) fn denied(denied: &Denied) -> Response {
    match denied {
        Denied::Refused(refusal) => refused(*refusal),
        Denied::Broken(problem) => broken(problem),
    }
}

pub(super) fn refused(refusal: HubRefusal) -> Response {
    let status = StatusCode::from_u16(refusal.status()).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
    let document = serde_json::json!({ "error": refusal.code() });
    (
        status,
        [(header::CONTENT_TYPE, CONTENT_TYPE)],
        document.to_string(),
    )
        .into_response()
}

/// What broke is the administrator's business; the laptop is asked to come back.
pub(super) fn broken(problem: &HubProblem) -> Response {
    tracing::error!(problem = %problem, "broken");
    come_back(StatusCode::SERVICE_UNAVAILABLE, RETRY_AFTER_SECONDS)
}

pub(super) fn crowded() -> Response {
    come_back(StatusCode::SERVICE_UNAVAILABLE, RETRY_AFTER_SECONDS)
}

pub(super) fn too_many(wait_seconds: u64) -> Response {
    come_back(StatusCode::TOO_MANY_REQUESTS, wait_seconds)
}

fn come_back(status: StatusCode, seconds: u64) -> Response {
    (status, [(header::RETRY_AFTER, seconds.to_string())]).into_response()
}
