//! The administrator's address: counters and health, on an address of its own that no laptop
//! needs to reach.

use super::desk::Desk;
use super::{Service, ready};
use axum::Router;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::future::Future;
use tokio::net::TcpListener;

const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Answers the administrator's monitoring until `stop` completes.
///
/// # Errors
/// When the socket breaks.
pub async fn serve_admin(
    listener: TcpListener,
    service: Service,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let router = Router::new()
        .route("/metrics", get(metrics))
        .route("/livez", get(|| async { "alive\n" }))
        .route("/readyz", get(ready))
        .with_state(service.desk);
    axum::serve(listener, router)
        .with_graceful_shutdown(stop)
        .await
}

async fn metrics(State(desk): State<Desk>) -> Response {
    let shared = desk.clone();
    match desk.ask(move |hub| Ok(shared.metrics().text(hub)?)).await {
        Ok(text) => ([(header::CONTENT_TYPE, OPEN_METRICS)], text).into_response(),
        Err(response) => response,
    }
}
