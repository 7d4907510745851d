//! Telling a hub's answer from what networks answer in its place.

use crate::{HubRefusal, SendFailure};
use serde::Deserialize;

/// An HTTP answer, read whole.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) media_type: String,
    pub(crate) retry_after: Option<u64>,
    pub(crate) proxy_login: ProxyLogin,
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
            407 => Err(self.proxy_login.failure()),
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

    pub(crate) fn is_a_page(&self) -> bool {
        self.media_type.contains("html") || self.bytes.trim_ascii_start().starts_with(b"<")
    }

    fn refusal(&self) -> SendFailure {
        match serde_json::from_slice::<RefusalDocument>(&self.bytes) {
            Ok(document) => SendFailure::Refused(HubRefusal::from_code(&document.error)),
            Err(_) => SendFailure::NonsenseAnswer,
        }
    }
}

/// What a proxy that answers 407 would accept. Windows logins (Negotiate, NTLM) cannot be given
/// from here; a name and a password in the proxy's address can.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum ProxyLogin {
    /// A name and a password, or it did not say.
    #[default]
    Password,
    /// Only a Windows login.
    Windows,
}

impl ProxyLogin {
    pub(crate) fn failure(self) -> SendFailure {
        match self {
            Self::Password => SendFailure::ProxyWantsLogin,
            Self::Windows => SendFailure::ProxyWantsWindowsLogin,
        }
    }

    /// The offers of the `Proxy-Authenticate` headers, one or several.
    pub(crate) fn offered<'a>(headers: impl Iterator<Item = &'a str>) -> Self {
        let schemes: Vec<String> = headers
            .flat_map(|header| header.split(','))
            .filter_map(|offer| offer.split_whitespace().next())
            .map(str::to_ascii_lowercase)
            .collect();
        let offers = |name: &str| schemes.iter().any(|scheme| scheme == name);
        if (offers("negotiate") || offers("ntlm")) && !offers("basic") {
            Self::Windows
        } else {
            Self::Password
        }
    }

    /// What the beginning of a connection says, when it is the 407 of a proxy, headers complete.
    pub(crate) fn overheard(input: &[u8]) -> Option<Self> {
        let is_407 = input.starts_with(b"HTTP/1.") && input.get(8..12) == Some(b" 407");
        if !is_407 {
            return None;
        }
        let end = input.windows(4).position(|four| four == b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(&input[..end]).into_owned();
        let headers = head.lines().filter_map(|line| line.split_once(':'));
        Some(Self::offered(
            headers
                .filter(|(name, _)| name.eq_ignore_ascii_case("proxy-authenticate"))
                .map(|(_, value)| value),
        ))
    }
}

/// What went wrong before there was an answer.
pub(crate) fn failure_of(error: &ureq::Error, overheard: Option<ProxyLogin>) -> SendFailure {
    match error {
        ureq::Error::Timeout(ureq::Timeout::Connect | ureq::Timeout::Resolve) => {
            SendFailure::Unreachable
        }
        ureq::Error::Timeout(_) => SendFailure::TimedOut,
        ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => SendFailure::Unreachable,
        ureq::Error::ConnectProxyFailed(_) => overheard.unwrap_or_default().failure(),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_that_wants_a_windows_login_is_told_from_one_that_takes_a_password() {
        let offered = |headers: &[&str]| ProxyLogin::offered(headers.iter().copied());
        assert_eq!(offered(&["Negotiate", "NTLM"]), ProxyLogin::Windows);
        assert_eq!(offered(&["Negotiate, NTLM"]), ProxyLogin::Windows);
        assert_eq!(
            offered(&["NTLM", "Basic realm=\"hospital\""]),
            ProxyLogin::Password
        );
        assert_eq!(offered(&["Basic realm=\"ntlm\""]), ProxyLogin::Password);
        assert_eq!(offered(&[]), ProxyLogin::Password);
    }

    #[test]
    fn only_a_whole_407_is_overheard() {
        let answer = b"HTTP/1.1 407 No\r\nproxy-authenticate: NTLM\r\nVia: x\r\n\r\n";
        assert_eq!(ProxyLogin::overheard(answer), Some(ProxyLogin::Windows));
        assert_eq!(ProxyLogin::overheard(&answer[..30]), None);
        assert_eq!(ProxyLogin::overheard(b"HTTP/1.1 200 OK\r\n\r\n"), None);
        assert_eq!(ProxyLogin::overheard(b"\x16\x03\x01 407"), None);
    }
}
