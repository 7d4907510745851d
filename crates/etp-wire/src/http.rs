//! A hub over HTTP: blocking, patient within limits, following nobody elsewhere.

use crate::answer::{Answer, failure_of};
use crate::body::CONTENT_TYPE;
use crate::enrolment::ENROLMENT_TYPE;
use crate::receipt::RECEIPT_TYPE;
use crate::{
    DeviceKey, EnrolRequest, Enrolment, Hub, HubGreeting, HubKey, InviteCode, Receipt, SendFailure,
    SignedBatch,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde::Deserialize;
use std::net::IpAddr;
use std::time::Duration;
use ureq::http::{Request, Response, Uri};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body, Proxy};

const LARGEST_ANSWER: u64 = 64 * 1024;
const JSON: &str = CONTENT_TYPE;

/// How long to wait.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For somebody to pick up.
    pub connect: Duration,
    /// For everything together.
    pub total: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            total: Duration::from_secs(60),
        }
    }
}

/// Why an address is not used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressProblem {
    /// Not `https://name` or `https://name:port`.
    #[error("address-unreadable")]
    Unreadable,
    /// `http://` beyond this machine: a one-time code would travel in clear.
    #[error("address-not-secure")]
    NotSecure,
}

/// A hub at an address.
#[derive(Debug)]
pub struct HttpHub {
    base: String,
    agent: Agent,
}

impl HttpHub {
    /// A hub at `https://name[:port]`; `http://` is for a hub on this very machine.
    ///
    /// # Errors
    /// [`AddressProblem`].
    pub fn new(address: &str) -> Result<Self, AddressProblem> {
        Self::with_patience(address, Patience::default())
    }

    /// The same with other limits.
    ///
    /// # Errors
    /// [`AddressProblem`].
    pub fn with_patience(address: &str, patience: Patience) -> Result<Self, AddressProblem> {
        let base = address.trim().trim_end_matches('/').to_owned();
        let uri: Uri = base.parse().map_err(|_| AddressProblem::Unreadable)?;
        let here = is_here(uri.host().ok_or(AddressProblem::Unreadable)?);
        match uri.scheme_str() {
            _ if has_more(&uri) => Err(AddressProblem::Unreadable),
            Some("http") if !here => Err(AddressProblem::NotSecure),
            Some("http" | "https") => Ok(Self {
                base,
                agent: agent(patience, here),
            }),
            _ => Err(AddressProblem::Unreadable),
        }
    }

    fn ask(&self, request: Request<Vec<u8>>) -> Result<Answer, SendFailure> {
        let answer = self
            .agent
            .run(request)
            .map_err(|error| failure_of(&error))?;
        read(answer).map_err(|error| failure_of(&error))
    }
}

/// A hub on this machine is never behind a proxy.
fn is_here(host: &str) -> bool {
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

fn agent(patience: Patience, here: bool) -> Agent {
    let proxy = if here { None } else { Proxy::try_from_env() };
    // The machine's own trust: a hospital that inspects TLS has installed its certificate there.
    let tls = TlsConfig::builder()
        .root_certs(RootCerts::PlatformVerifier)
        .build();
    Agent::config_builder()
        .timeout_connect(Some(patience.connect))
        .timeout_global(Some(patience.total))
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        .proxy(proxy)
        .tls_config(tls)
        .user_agent(concat!("sentier/", env!("CARGO_PKG_VERSION")))
        .build()
        .new_agent()
}

fn read(mut answer: Response<Body>) -> Result<Answer, ureq::Error> {
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
        bytes,
    })
}

#[derive(Deserialize)]
struct GreetingDocument {
    service: String,
    name: String,
    key: String,
}

impl GreetingDocument {
    fn greeting(self) -> Option<HubGreeting> {
        let key = HubKey::from_base64(&self.key)?;
        (self.service == "sentier-hub").then_some(HubGreeting {
            name: self.name,
            key,
        })
    }
}

impl Hub for HttpHub {
    fn greet(&self) -> Result<HubGreeting, SendFailure> {
        let request = Request::get(format!("{}/v1/hub", self.base)).body(vec![]);
        let bytes = self
            .ask(request.map_err(|_| SendFailure::NonsenseAnswer)?)?
            .of_kind(JSON)?;
        let document = serde_json::from_slice::<GreetingDocument>(&bytes).ok();
        document
            .and_then(GreetingDocument::greeting)
            .ok_or(SendFailure::NonsenseAnswer)
    }

    fn enrol(
        &self,
        code: &InviteCode,
        key: &DeviceKey,
        hub: &HubKey,
    ) -> Result<Enrolment, SendFailure> {
        let request = Request::post(format!("{}/v1/enrol", self.base))
            .header("Content-Type", ENROLMENT_TYPE)
            .body(EnrolRequest::write(code, key, hub));
        let bytes = self
            .ask(request.map_err(|_| SendFailure::NonsenseAnswer)?)?
            .of_kind(ENROLMENT_TYPE)?;
        Enrolment::verify(&bytes, hub, key).ok_or(SendFailure::NonsenseAnswer)
    }

    fn put(&self, batch: &SignedBatch) -> Result<Vec<u8>, SendFailure> {
        let path = format!(
            "{}/v1/batches/{}/{}",
            self.base,
            batch.envelope().device(),
            batch.sequence()
        );
        let request = Request::put(path)
            .header("Content-Type", CONTENT_TYPE)
            .header("Sentier-Batch", STANDARD.encode(batch.envelope_text()))
            .header(
                "Sentier-Signature",
                format!("ed25519=:{}:", STANDARD.encode(batch.signature())),
            )
            .body(batch.body().to_vec());
        let bytes = self
            .ask(request.map_err(|_| SendFailure::NonsenseAnswer)?)?
            .of_kind(RECEIPT_TYPE)?;
        if Receipt::is_readable(&bytes) {
            Ok(bytes)
        } else {
            Err(SendFailure::NonsenseAnswer)
        }
    }
}
