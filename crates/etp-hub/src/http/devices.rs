//! Enrolment and new keys, over HTTP.

use super::answers::{refused, typed};
use super::desk::Desk;
use super::{Body, unread};
use axum::extract::{ConnectInfo, Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use etp_wire::{ENROLMENT_TYPE, HubRefusal, KeyId, ROTATION_TYPE};
use std::net::SocketAddr;

pub(super) async fn enrol(
    State(desk): State<Desk>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    request: Body,
) -> Response {
    let Ok(request) = request else {
        return unread();
    };
    if let Some(wait) = desk.wait_to_enrol(desk.asker(peer, &headers)) {
        return wait;
    }
    match desk.ask(move |hub| hub.enrol(&request)).await {
        Ok(answer) => typed(ENROLMENT_TYPE, answer),
        Err(response) => response,
    }
}

pub(super) async fn rotate(
    State(desk): State<Desk>,
    Path(device): Path<String>,
    request: Body,
) -> Response {
    let Ok(request) = request else {
        return unread();
    };
    let Some(device) = KeyId::parse(&device) else {
        return refused(HubRefusal::UnknownDevice);
    };
    match desk.ask(move |hub| hub.rotate(device, &request)).await {
        Ok(answer) => typed(ROTATION_TYPE, answer),
        Err(response) => response,
    }
}
