//! The hub on a socket. Decides nothing: unpacks a request, asks the hub, packs the answer.

mod admin;
mod answers;
mod api;
mod batches;
pub(crate) mod desk;
mod devices;

pub use admin::serve_admin;

use crate::RegionalHub;
use crate::limits::Allowance;
use answers::{refused, typed};
use axum::Router;
use axum::extract::rejection::BytesRejection;
use axum::extract::{DefaultBodyLimit, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post, put};
use desk::Desk;
use etp_wire::PONG_TYPE;
use etp_wire::{CONFIG_TYPE, CONTENT_TYPE, HubRefusal, LARGEST_BODY, LARGEST_EXCHANGE, Nonce};
use serde::Deserialize;
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::TimeoutLayer;

/// How a hub stands at its door.
#[derive(Clone, Copy, Debug, Default)]
pub struct Door {
    /// How often somebody may ask; nothing for no limit, behind somebody else's door.
    pub allowance: Option<Allowance>,
    /// The proxy before the hub, whose word on who asks is believed (`X-Forwarded-For`).
    pub proxy: Option<IpAddr>,
}

/// A hub that answers: one desk, for the public address and the administrator's.
#[derive(Clone)]
pub struct Service {
    desk: Desk,
}

impl Service {
    /// A hub at its door.
    pub fn new(hub: Arc<RegionalHub>, door: Door) -> Self {
        Self {
            desk: Desk::new(hub, door),
        }
    }
}

/// Answers on a socket without limits until `stop` completes; requests under way are finished.
///
/// # Errors
/// When the socket breaks.
pub async fn serve(
    listener: TcpListener,
    hub: Arc<RegionalHub>,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    serve_public(listener, Service::new(hub, Door::default()), stop).await
}

/// Answers laptops on a socket until `stop` completes; requests under way are finished.
///
/// # Errors
/// When the socket breaks.
pub async fn serve_public(
    listener: TcpListener,
    service: Service,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let router = router(service.desk).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, router)
        .with_graceful_shutdown(stop)
        .await
}

fn router(desk: Desk) -> Router {
    Router::new()
        .route("/v1/hub", get(greet))
        .route("/v1/ping", get(pong))
        .route("/v1/config", get(config))
        .route("/v1/openapi.json", get(api::describe))
        .route("/v1/enrol", post(devices::enrol))
        .route("/v1/devices/{device}/rotate", post(devices::rotate))
        .route("/v1/batches/{device}/{sequence}", put(batches::receive))
        .route("/v1/receipts/{device}", get(batches::receipts))
        .route("/livez", get(|| async { "alive\n" }))
        .route("/readyz", get(ready))
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .merge(
            Router::new()
                .route("/v1/import-file", post(batches::import))
                .layer(DefaultBodyLimit::max(LARGEST_EXCHANGE)),
        )
        .merge(crate::web::router())
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            Duration::from_secs(60),
        ))
        .layer(CatchPanicLayer::new())
        .with_state(desk)
}

type Body = Result<axum::body::Bytes, BytesRejection>;

async fn greet(State(desk): State<Desk>) -> Response {
    typed(CONTENT_TYPE, desk.hub().greeting().write())
}

#[derive(Deserialize)]
struct Ping {
    n: String,
}

async fn pong(State(desk): State<Desk>, Query(ping): Query<Ping>) -> Response {
    match Nonce::parse(&ping.n) {
        Some(nonce) => typed(PONG_TYPE, desk.hub().pong(nonce)),
        None => refused(HubRefusal::BadProof),
    }
}

async fn config(State(desk): State<Desk>) -> Response {
    match desk.ask(|hub| Ok(hub.config()?)).await {
        Ok(config) => typed(CONFIG_TYPE, config),
        Err(response) => response,
    }
}

async fn ready(State(desk): State<Desk>) -> Response {
    match desk.ask(|hub| Ok(hub.is_ready()?)).await {
        Ok(()) => "ready\n".into_response(),
        Err(response) => response,
    }
}

/// Nothing to be done about it but to say so: a body that did not come whole or is too large.
fn unread() -> Response {
    refused(HubRefusal::TooLarge)
}
