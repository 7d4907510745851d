//! Which certificates the other side may show: those this machine trusts, and, where a hospital
//! inspects TLS without telling its machines, one more file of certificates.

use ureq::tls::{Certificate, PemItem, RootCerts, parse_pem};

const LARGEST_FILE: usize = 1024 * 1024;

/// The certificates of a PEM file, trusted beside those of the operating system.
#[derive(Clone, Debug)]
pub struct ExtraTrust(Vec<Certificate<'static>>);

/// The file holds no certificate, or something that is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("certificate-file-unreadable")]
pub struct TrustUnreadable;

impl ExtraTrust {
    /// Reads the bytes of a PEM file, one certificate or several; keys in it are not looked at.
    ///
    /// # Errors
    /// [`TrustUnreadable`].
    pub fn from_pem(bytes: &[u8]) -> Result<Self, TrustUnreadable> {
        if bytes.len() > LARGEST_FILE {
            return Err(TrustUnreadable);
        }
        let mut found = vec![];
        for item in parse_pem(bytes) {
            if let PemItem::Certificate(certificate) = item.map_err(|_| TrustUnreadable)? {
                found.push(certificate);
            }
        }
        if found.is_empty() {
            Err(TrustUnreadable)
        } else {
            Ok(Self(found))
        }
    }
}

/// What a connection trusts. Without a file the system's own verifier decides, revocation and all;
/// with one, the system's root certificates and those of the file stand side by side.
pub(crate) fn roots(extra: Option<&ExtraTrust>) -> RootCerts {
    let Some(extra) = extra else {
        return RootCerts::PlatformVerifier;
    };
    let system = rustls_native_certs::load_native_certs().certs;
    let system = system
        .iter()
        .map(|one| Certificate::from_der(one.as_ref()).to_owned());
    let all: Vec<_> = system.chain(extra.0.iter().cloned()).collect();
    RootCerts::new_with_certs(&all)
}
