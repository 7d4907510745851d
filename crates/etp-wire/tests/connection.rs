//! The way to a hub: proxies, certificates, one connection for everything, every byte counted.

use etp_wire::{
    AddressProblem, Connection, ExtraTrust, HttpHub, Hub, HubSecret, Nonce, PONG_TYPE, Patience,
    Pong, SendFailure, Traffic, TrustUnreadable, reach,
};
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

const TIME: &str = "2026-04-02T08:15:03Z";

fn hub() -> HubSecret {
    HubSecret::from_seed([1; 32])
}

fn nonce() -> Nonce {
    Nonce::from_random([9; 16])
}

fn pong() -> Vec<u8> {
    let body = Pong::write(nonce(), TIME, &hub());
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {PONG_TYPE}\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), &body].concat()
}

fn connection() -> Connection {
    let patience = Patience {
        connect: Duration::from_secs(5),
        total: Duration::from_secs(5),
    };
    Connection {
        patience,
        ..Connection::default()
    }
}

fn request(line: &mut impl Read) -> Option<usize> {
    let (mut asked, mut byte) = (vec![], [0]);
    while !asked.ends_with(b"\r\n\r\n") {
        line.read_exact(&mut byte).ok()?;
        asked.push(byte[0]);
    }
    Some(asked.len())
}

/// A proxy that asks for this login, whatever it is asked.
fn proxy_that_wants(login: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        let (mut laptop, _) = listener.accept().expect("a laptop");
        request(&mut laptop).expect("a CONNECT");
        let no = format!(
            "HTTP/1.1 407 Proxy Authentication Required\r\n{login}Content-Length: 0\r\n\r\n"
        );
        laptop.write_all(no.as_bytes()).expect("an answer");
    });
    address
}

fn through(proxy: String) -> Option<SendFailure> {
    let connection = Connection {
        proxy: Some(proxy),
        ..connection()
    };
    let hub = HttpHub::with("https://127.0.0.1:1", &connection).expect("an address");
    hub.greet().err()
}

#[test]
fn a_proxy_that_takes_only_windows_logins_is_named() {
    let windows = "Proxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\n";
    let either = "Proxy-Authenticate: NTLM\r\nProxy-Authenticate: Basic realm=\"x\"\r\n";
    assert_eq!(
        through(proxy_that_wants(windows)),
        Some(SendFailure::ProxyWantsWindowsLogin)
    );
    assert_eq!(
        through(proxy_that_wants(either)),
        Some(SendFailure::ProxyWantsLogin)
    );
    assert_eq!(
        through(proxy_that_wants("")),
        Some(SendFailure::ProxyWantsLogin)
    );
}

#[test]
fn a_proxy_needs_an_address() {
    let connection = Connection {
        proxy: Some("not an address".to_owned()),
        ..connection()
    };
    assert_eq!(
        HttpHub::with("https://hub.example", &connection).err(),
        Some(AddressProblem::Proxy)
    );
}

/// A hub that answers every request with the pong and counts lines and bytes.
struct Counting {
    address: String,
    lines: Arc<AtomicU64>,
    bytes_in: Arc<AtomicU64>,
    bytes_out: Arc<AtomicU64>,
}

fn counting() -> Counting {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let counting = Counting {
        address: format!("http://{}", listener.local_addr().expect("an address")),
        lines: Arc::default(),
        bytes_in: Arc::default(),
        bytes_out: Arc::default(),
    };
    let (lines, bytes_in, bytes_out) = (
        counting.lines.clone(),
        counting.bytes_in.clone(),
        counting.bytes_out.clone(),
    );
    std::thread::spawn(move || {
        for laptop in listener.incoming() {
            let mut laptop: TcpStream = laptop.expect("a laptop");
            lines.fetch_add(1, Ordering::SeqCst);
            while let Some(length) = request(&mut laptop) {
                bytes_in.fetch_add(length as u64, Ordering::SeqCst);
                bytes_out.fetch_add(pong().len() as u64, Ordering::SeqCst);
                laptop.write_all(&pong()).expect("an answer");
            }
        }
    });
    counting
}

#[test]
fn one_line_carries_every_exchange_and_every_byte_is_counted() {
    let counting = counting();
    let http = HttpHub::with(&counting.address, &connection()).unwrap();
    assert_eq!(http.traffic(), Traffic::default());
    let mut before = http.traffic();
    for _ in 0..5 {
        reach(&http, &hub().public_key(), nonce()).unwrap();
        let exchange = http.traffic().since(before);
        assert_eq!(exchange.bytes_in, pong().len() as u64);
        assert!(exchange.bytes_out > 0);
        before = http.traffic();
    }
    assert_eq!(counting.lines.load(Ordering::SeqCst), 1);
    let counted = Traffic {
        bytes_out: counting.bytes_in.load(Ordering::SeqCst),
        bytes_in: counting.bytes_out.load(Ordering::SeqCst),
    };
    assert_eq!(http.traffic(), counted);
}

/// A hub behind TLS whose certificate no machine trusts; the certificate as PEM.
fn behind_tls(lines: usize) -> (String, String) {
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(signing_key.serialize_der()));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("protocols")
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], key)
        .expect("a server");
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    let config = Arc::new(config);
    std::thread::spawn(move || {
        for laptop in listener.incoming().take(lines) {
            let session = rustls::ServerConnection::new(config.clone()).expect("a session");
            let mut line = rustls::StreamOwned::new(session, laptop.expect("a laptop"));
            // A laptop that does not trust us hangs up here.
            if request(&mut line).is_some() {
                line.write_all(&pong()).expect("an answer");
            }
        }
    });
    (format!("https://localhost:{port}"), cert.pem())
}

#[test]
fn a_certificate_of_a_file_is_trusted_beside_the_machines_own() {
    let (address, pem) = behind_tls(2);
    let strange = HttpHub::with(&address, &connection()).unwrap();
    assert_eq!(
        reach(&strange, &hub().public_key(), nonce()).err(),
        Some(SendFailure::CertificateNotTrusted)
    );
    let trusting = Connection {
        trust: Some(ExtraTrust::from_pem(pem.as_bytes()).unwrap()),
        ..connection()
    };
    let http = HttpHub::with(&address, &trusting).unwrap();
    assert!(reach(&http, &hub().public_key(), nonce()).is_ok());
    let traffic = http.traffic();
    assert!(
        traffic.bytes_in > pong().len() as u64 + 500,
        "the handshake counts too: {traffic:?}"
    );
}

#[test]
fn a_file_without_a_certificate_is_not_trusted() {
    for bytes in [
        b"".as_slice(),
        b"hello",
        b"-----BEGIN CERTIFICATE-----\nnot base64 !!\n-----END CERTIFICATE-----\n",
    ] {
        assert_eq!(
            ExtraTrust::from_pem(bytes).err(),
            Some(TrustUnreadable),
            "{}",
            String::from_utf8_lossy(bytes)
        );
    }
}
