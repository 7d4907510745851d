//! The hub on a socket. Decides nothing: unpacks a request, asks the hub, packs the answer.

use crate::{Denied, RegionalHub};
use axum::Router;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post, put};
use base64::{Engine, engine::general_purpose::STANDARD};
use etp_wire::{CONTENT_TYPE, ENROLMENT_TYPE, Envelope, HubRefusal, LARGEST_BODY, RECEIPT_TYPE};
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::TimeoutLayer;

/// Requests that may wait for the one writer; the next one is asked to come back.
const QUEUE: usize = 256;
const RETRY_AFTER_SECONDS: &str = "30";

#[derive(Clone)]
struct Desk {
    hub: Arc<RegionalHub>,
    queue: Arc<Semaphore>,
}

/// Answers on a socket until `stop` completes; requests under way are finished.
///
/// # Errors
/// When the socket breaks.
pub async fn serve(
    listener: TcpListener,
    hub: Arc<RegionalHub>,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    axum::serve(listener, router(hub))
        .with_graceful_shutdown(stop)
        .await
}

fn router(hub: Arc<RegionalHub>) -> Router {
    Router::new()
        .route("/v1/hub", get(greet))
        .route("/v1/enrol", post(enrol))
        .route("/v1/batches/{device}/{sequence}", put(receive))
        .route("/livez", get(|| async { "alive\n" }))
        .route("/readyz", get(ready))
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            Duration::from_secs(60),
        ))
        .layer(CatchPanicLayer::new())
        .with_state(Desk {
            hub,
            queue: Arc::new(Semaphore::new(QUEUE)),
        })
}

impl Desk {
    /// Runs something that touches the disk where it may block.
    async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&RegionalHub) -> Result<T, Denied> + Send + 'static,
    ) -> Result<T, Response> {
        let Ok(place) = self.queue.clone().try_acquire_owned() else {
            return Err(come_back());
        };
        let hub = self.hub.clone();
        let asked = tokio::task::spawn_blocking(move || {
            let _place = place;
            question(&hub)
        });
        match asked.await {
            Ok(answer) => answer.map_err(denied),
            Err(_) => Err(come_back()),
        }
    }
}

async fn greet(State(desk): State<Desk>) -> Response {
    let greeting = desk.hub.greeting();
    let document = serde_json::json!({
        "service": "sentier-hub",
        "name": greeting.name,
        "key": greeting.key.to_base64(),
    });
    ([(header::CONTENT_TYPE, CONTENT_TYPE)], document.to_string()).into_response()
}

async fn ready(State(desk): State<Desk>) -> Response {
    match desk.ask(|hub| Ok(hub.is_ready()?)).await {
        Ok(()) => "ready\n".into_response(),
        Err(response) => response,
    }
}

async fn enrol(State(desk): State<Desk>, request: Result<Bytes, BytesRejection>) -> Response {
    let Ok(request) = request else {
        return refused(HubRefusal::TooLarge);
    };
    match desk.ask(move |hub| hub.enrol(&request)).await {
        Ok(answer) => ([(header::CONTENT_TYPE, ENROLMENT_TYPE)], answer).into_response(),
        Err(response) => response,
    }
}

async fn receive(
    State(desk): State<Desk>,
    Path((device, sequence)): Path<(String, String)>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let Ok(body) = body else {
        return refused(HubRefusal::TooLarge);
    };
    let Some(text) = envelope_of(&headers, &device, &sequence) else {
        return refused(HubRefusal::BadEnvelope);
    };
    let Some(signature) = signature_of(&headers) else {
        return refused(HubRefusal::BadSignature);
    };
    match desk
        .ask(move |hub| hub.receive(&text, &signature, &body))
        .await
    {
        Ok(receipt) => ([(header::CONTENT_TYPE, RECEIPT_TYPE)], receipt).into_response(),
        Err(response) => response,
    }
}

/// The envelope's bytes, when they name the laptop and the number the address does.
fn envelope_of(headers: &HeaderMap, device: &str, sequence: &str) -> Option<Vec<u8>> {
    let text = STANDARD
        .decode(headers.get("sentier-batch")?.as_bytes())
        .ok()?;
    let envelope = Envelope::parse(&text)?;
    let same =
        envelope.device().to_string() == device && envelope.sequence().to_string() == sequence;
    same.then_some(text)
}

fn signature_of(headers: &HeaderMap) -> Option<Vec<u8>> {
    let value = headers.get("sentier-signature")?.to_str().ok()?;
    STANDARD
        .decode(value.strip_prefix("ed25519=:")?.strip_suffix(':')?)
        .ok()
}

fn denied(denied: Denied) -> Response {
    match denied {
        Denied::Refused(refusal) => refused(refusal),
        Denied::Broken(_) => come_back(),
    }
}

fn refused(refusal: HubRefusal) -> Response {
    let status = StatusCode::from_u16(refusal.status()).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
    let document = serde_json::json!({ "error": refusal.code() });
    (
        status,
        [(header::CONTENT_TYPE, CONTENT_TYPE)],
        document.to_string(),
    )
        .into_response()
}

fn come_back() -> Response {
    (
        StatusCode::SERVICE_UNAVAILABLE,
        [(header::RETRY_AFTER, RETRY_AFTER_SECONDS)],
    )
        .into_response()
}
