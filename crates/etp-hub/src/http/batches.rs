//! Batches and their receipts, over HTTP: one by one, or a file of them.

use super::answers::{refused, typed};
use super::desk::Desk;
use super::{Body, unread};
use crate::Denied;
use axum::extract::{ConnectInfo, Path, Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use base64::{Engine, engine::general_purpose::STANDARD};
use etp_wire::{EXCHANGE_TYPE, Envelope, HubRefusal, KeyId, RECEIPT_TYPE, Receipt, SignedEnvelope};
use serde::Deserialize;
use std::net::SocketAddr;
use std::time::Instant;

pub(super) async fn receive(
    State(desk): State<Desk>,
    Path((device, sequence)): Path<(String, String)>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let Ok(body) = body else {
        return unread();
    };
    let Some((text, envelope)) = envelope_of(&headers, &device, &sequence) else {
        return refused(HubRefusal::BadEnvelope);
    };
    let Some(signature) = signature_of(&headers) else {
        return refused(HubRefusal::BadSignature);
    };
    let signed = match admitted(&desk, text, signature).await {
        Ok(signed) => signed,
        Err(no) => return no,
    };
    let shared = desk.clone();
    let took = move |hub: &crate::RegionalHub| {
        let begun = Instant::now();
        let answer = hub.receive_signed(signed, &body);
        let time = begun.elapsed();
        shared.metrics().took(&answer, time);
        log(&envelope, body.len(), &answer, time.as_millis());
        Ok(answer)
    };
    match desk.ask(took).await {
        Ok(Ok(receipt)) => typed(RECEIPT_TYPE, receipt),
        Ok(Err(no)) => super::answers::denied(&no),
        Err(response) => response,
    }
}

/// A laptop's signature first, its share of the hub's time second.
async fn admitted(
    desk: &Desk,
    text: Vec<u8>,
    signature: Vec<u8>,
) -> Result<SignedEnvelope, Response> {
    let signed = desk.ask(move |hub| hub.signed(&text, &signature)).await?;
    let wait = desk.wait_to_send(signed.envelope().device());
    wait.map_or(Ok(signed), Err)
}

/// Who, what became of it, how large and how long: never what it says.
fn log(envelope: &Envelope, bytes: usize, answer: &Result<Vec<u8>, Denied>, millis: u128) {
    let outcome = match answer {
        Ok(receipt) => Receipt::claimed_outcome(receipt).map_or("unknown", |one| one.code()),
        Err(Denied::Refused(_)) => "refused",
        Err(Denied::Broken(_)) => "broken",
    };
    let reason = answer.as_ref().err().map(ToString::to_string);
    tracing::info!(
        device = %envelope.device(),
        sequence = envelope.sequence(),
        centre = envelope.centre(),
        period = %envelope.period(),
        revision = envelope.revision(),
        outcome,
        reason = reason.unwrap_or_default(),
        bytes,
        millis = u64::try_from(millis).unwrap_or(u64::MAX),
        "batch"
    );
}

/// The envelope's bytes, when they name the laptop and the number the address does.
fn envelope_of(headers: &HeaderMap, device: &str, sequence: &str) -> Option<(Vec<u8>, Envelope)> {
    let text = STANDARD
        .decode(headers.get("sentier-batch")?.as_bytes())
        .ok()?;
    let envelope = Envelope::parse(&text)?;
    let same =
        envelope.device().to_string() == device && envelope.sequence().to_string() == sequence;
    same.then_some((text, envelope))
}

fn signature_of(headers: &HeaderMap) -> Option<Vec<u8>> {
    let value = headers.get("sentier-signature")?.to_str().ok()?;
    STANDARD
        .decode(value.strip_prefix("ed25519=:")?.strip_suffix(':')?)
        .ok()
}

#[derive(Deserialize)]
pub(super) struct After {
    #[serde(default)]
    after: u64,
}

pub(super) async fn receipts(
    State(desk): State<Desk>,
    Path(device): Path<String>,
    Query(After { after }): Query<After>,
) -> Response {
    let Some(device) = KeyId::parse(&device) else {
        return refused(HubRefusal::UnknownDevice);
    };
    match desk.ask(move |hub| Ok(hub.receipts(device, after)?)).await {
        Ok(file) => typed(EXCHANGE_TYPE, file),
        Err(response) => response,
    }
}

pub(super) async fn import(
    State(desk): State<Desk>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    file: Body,
) -> Response {
    let Ok(file) = file else {
        return unread();
    };
    if let Some(wait) = desk.wait_with_a_file(desk.asker(peer, &headers)) {
        return wait;
    }
    match desk.ask(move |hub| hub.import(&file)).await {
        Ok(imported) => {
            let (taken, refused) = (imported.taken, imported.refused);
            tracing::info!(taken, refused, "file");
            typed(EXCHANGE_TYPE, imported.answers)
        }
        Err(response) => response,
    }
}
