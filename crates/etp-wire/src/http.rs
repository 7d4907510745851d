//! A hub over HTTP: blocking, patient within limits, following nobody elsewhere.

use crate::answer::{Answer, ProxyLogin, failure_of};
use crate::connection::Connection;
use crate::meter::{Meter, Traffic};
use crate::{
    CONFIG_TYPE, CONTENT_TYPE, ENROLMENT_TYPE, EXCHANGE_TYPE, PONG_TYPE, RECEIPT_TYPE,
    ROTATION_TYPE,
};
use crate::{
    DeviceKey, EnrolRequest, Enrolment, Hub, HubGreeting, HubKey, InviteCode, KeyId, Nonce,
    Receipt, SendFailure, SignedBatch,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use std::net::IpAddr;
use ureq::http::{Error as HttpError, Request, Response, Uri};
use ureq::{Agent, Body};

const LARGEST_ANSWER: u64 = 256 * 1024;

/// Why an address is not used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressProblem {
    /// Not `https://name` or `https://name:port`.
    #[error("address-unreadable")]
    Unreadable,
    /// `http://` beyond this machine: a one-time code would travel in clear.
    #[error("address-not-secure")]
    NotSecure,
    /// The proxy's address is not one.
    #[error("proxy-address-unreadable")]
    Proxy,
}

/// A hub at an address. All its exchanges share one connection as long as the other side lets it.
#[derive(Debug)]
pub struct HttpHub {
    base: String,
    agent: Agent,
    meter: Meter,
}

impl HttpHub {
    /// A hub at `https://name[:port]`; `http://` is for a hub on this very machine.
    ///
    /// # Errors
    /// [`AddressProblem`].
    pub fn new(address: &str) -> Result<Self, AddressProblem> {
        Self::with(address, &Connection::default())
    }

    /// The same with other settings.
    ///
    /// # Errors
    /// [`AddressProblem`].
    pub fn with(address: &str, connection: &Connection) -> Result<Self, AddressProblem> {
        let base = address.trim().trim_end_matches('/').to_owned();
        let uri: Uri = base.parse().map_err(|_| AddressProblem::Unreadable)?;
        let here = is_here(uri.host().ok_or(AddressProblem::Unreadable)?);
        match uri.scheme_str() {
            _ if has_more(&uri) => Err(AddressProblem::Unreadable),
            Some("http") if !here => Err(AddressProblem::NotSecure),
            Some("http" | "https") => {
                let meter = Meter::default();
                let agent = connection.agent(here, &meter)?;
                Ok(Self { base, agent, meter })
            }
            _ => Err(AddressProblem::Unreadable),
        }
    }

    fn get(&self, path: &str) -> Result<Answer, SendFailure> {
        self.ask(Request::get(self.at(path)).body(vec![]))
    }

    fn post(&self, path: &str, media_type: &str, body: &[u8]) -> Result<Answer, SendFailure> {
        let request = Request::post(self.at(path)).header("Content-Type", media_type);
        self.ask(request.body(body.to_vec()))
    }

    fn at(&self, path: &str) -> String {
        format!("{}/v1/{path}", self.base)
    }

    fn ask(&self, request: Result<Request<Vec<u8>>, HttpError>) -> Result<Answer, SendFailure> {
        let request = request.map_err(|_| SendFailure::NonsenseAnswer)?;
        let failed = |error: ureq::Error| failure_of(&error, self.meter.proxy_login());
        read(self.agent.run(request).map_err(failed)?).map_err(failed)
    }
}

/// A hub on this machine is never behind a proxy.
pub(crate) fn is_here(host: &str) -> bool {
    let address = host
        .trim_start_matches('[')
        .trim_end_matches(']')
        .parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

fn has_more(uri: &Uri) -> bool {
    let named = uri
        .authority()
        .is_some_and(|authority| authority.as_str().contains('@'));
    named || uri.query().is_some() || uri.path() != "/"
}

pub(crate) fn read(mut answer: Response<Body>) -> Result<Answer, ureq::Error> {
    let header = |name: &str| {
        answer
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    };
    let media_type = header("content-type")
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    let retry_after = header("retry-after").parse().ok();
    let offers = answer.headers().get_all("proxy-authenticate").iter();
    let proxy_login = ProxyLogin::offered(offers.filter_map(|offer| offer.to_str().ok()));
    let status = answer.status().as_u16();
    let bytes = answer
        .body_mut()
        .with_config()
        .limit(LARGEST_ANSWER)
        .read_to_vec()?;
    Ok(Answer {
        status,
        media_type,
        retry_after,
        proxy_login,
        bytes,
    })
}

impl Hub for HttpHub {
    fn greet(&self) -> Result<HubGreeting, SendFailure> {
        let bytes = self.get("hub")?.of_kind(CONTENT_TYPE)?;
        HubGreeting::read(&bytes).ok_or(SendFailure::NonsenseAnswer)
    }

    fn enrol(
        &self,
        code: &InviteCode,
        key: &DeviceKey,
        hub: &HubKey,
    ) -> Result<Enrolment, SendFailure> {
        let request = EnrolRequest::write(code, key, hub);
        let bytes = self
            .post("enrol", ENROLMENT_TYPE, &request)?
            .of_kind(ENROLMENT_TYPE)?;
        Enrolment::verify(&bytes, hub, key).ok_or(SendFailure::NonsenseAnswer)
    }

    fn ping(&self, nonce: Nonce) -> Result<Vec<u8>, SendFailure> {
        self.get(&format!("ping?n={nonce}"))?.of_kind(PONG_TYPE)
    }

    fn put(&self, batch: &SignedBatch) -> Result<Vec<u8>, SendFailure> {
        let signature = STANDARD.encode(batch.signature());
        let path = format!("batches/{}/{}", batch.envelope().device(), batch.sequence());
        let request = Request::put(self.at(&path))
            .header("Content-Type", CONTENT_TYPE)
            .header("Sentier-Batch", STANDARD.encode(batch.envelope_text()))
            .header("Sentier-Signature", format!("ed25519=:{signature}:"))
            .body(batch.body().to_vec());
        let bytes = self.ask(request)?.of_kind(RECEIPT_TYPE)?;
        if Receipt::is_readable(&bytes) {
            Ok(bytes)
        } else {
            Err(SendFailure::NonsenseAnswer)
        }
    }

    fn receipts(&self, device: KeyId, after: u64) -> Result<Vec<u8>, SendFailure> {
        self.get(&format!("receipts/{device}?after={after}"))?
            .of_kind(EXCHANGE_TYPE)
    }

    fn config(&self) -> Result<Vec<u8>, SendFailure> {
        self.get("config")?.of_kind(CONFIG_TYPE)
    }

    fn rotate(&self, device: KeyId, request: &[u8]) -> Result<Vec<u8>, SendFailure> {
        self.post(&format!("devices/{device}/rotate"), ROTATION_TYPE, request)?
            .of_kind(ROTATION_TYPE)
    }

    fn traffic(&self) -> Traffic {
        self.meter.traffic()
    }
}
