//! Telling a hub's answer from what networks answer in its place.

use crate::{HubRefusal, SendFailure};
use serde::Deserialize;

/// An HTTP answer, read whole.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) media_type: String,
    pub(crate) retry_after: Option<u64>,
    pub(crate) bytes: Vec<u8>,
}

#[derive(Deserialize)]
struct RefusalDocument {
    error: String,
}

impl Answer {
    /// The bytes of a success of the expected kind.
    pub(crate) fn of_kind(self, media_type: &str) -> Result<Vec<u8>, SendFailure> {
        match self.status {
            407 => Err(SendFailure::ProxyWantsLogin),
            300..=399 | 511 => Err(SendFailure::NetworkWantsLogin),
            408 | 425 | 429 | 500..=599 => Err(SendFailure::Busy {
                retry_after: self.retry_after,
            }),
            _ if self.is_a_page() => Err(SendFailure::NetworkWantsLogin),
            200..=299 if self.media_type == media_type => Ok(self.bytes),
            400..=499 => Err(self.refusal()),
            _ => Err(SendFailure::NonsenseAnswer),
        }
    }

    fn is_a_page(&self) -> bool {
        self.media_type.contains("html") || self.bytes.trim_ascii_start().starts_with(b"<")
    }

    fn refusal(&self) -> SendFailure {
        match serde_json::from_slice::<RefusalDocument>(&self.bytes) {
            Ok(document) => SendFailure::Refused(HubRefusal::from_code(&document.error)),
            Err(_) => SendFailure::NonsenseAnswer,
        }
    }
}

/// What went wrong before there was an answer.
pub(crate) fn failure_of(error: &ureq::Error) -> SendFailure {
    match error {
        ureq::Error::Timeout(ureq::Timeout::Connect | ureq::Timeout::Resolve) => {
            SendFailure::Unreachable
        }
        ureq::Error::Timeout(_) => SendFailure::TimedOut,
        ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => SendFailure::Unreachable,
        ureq::Error::ConnectProxyFailed(_) => SendFailure::ProxyWantsLogin,
        ureq::Error::Tls(_) | ureq::Error::Rustls(_) => SendFailure::CertificateNotTrusted,
        ureq::Error::Io(error) => failure_of_io(error.kind()),
        _ => SendFailure::NonsenseAnswer,
    }
}

fn failure_of_io(kind: std::io::ErrorKind) -> SendFailure {
    use std::io::ErrorKind::{
        BrokenPipe, ConnectionAborted, ConnectionReset, InvalidData, TimedOut, UnexpectedEof,
    };
    match kind {
        // Where rustls reports a certificate that does not hold.
        InvalidData => SendFailure::CertificateNotTrusted,
        TimedOut => SendFailure::TimedOut,
        BrokenPipe | ConnectionAborted | ConnectionReset | UnexpectedEof => SendFailure::CutOff,
        _ => SendFailure::Unreachable,
    }
}
