//! What networks answer in a hub's place, played by a small server on loopback.

use etp_disclosure::{Ledger, Occasion, Policy, release};
use etp_wire::{
    AddressProblem, BatchFacts, Connection, DeviceKey, HttpHub, Hub, HubRefusal, HubSecret, Nonce,
    Outcome, PONG_TYPE, Patience, Pong, ReceiptFacts, ReceiptProblem, SendFailure, SignedBatch,
    reach, sign_batch,
};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::Duration;

/// Answers one request with these bytes, then hangs up.
fn somebody_who_says(answer: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        let (mut socket, _) = listener.accept().expect("a caller");
        let mut asked = vec![];
        let mut piece = [0; 4096];
        while !asked.ends_with(b"]}") && !asked.starts_with(b"GET") {
            match socket.read(&mut piece) {
                Ok(n) if n > 0 => asked.extend_from_slice(&piece[..n]),
                _ => break,
            }
        }
        let _ = socket.write_all(&answer);
    });
    address
}

/// Answers one request with each of these, over one connection or several.
fn somebody_who_says_in_turn(answers: Vec<Vec<u8>>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        for answer in answers {
            let (mut socket, _) = listener.accept().expect("a caller");
            let mut piece = [0; 16_384];
            let _ = socket.read(&mut piece);
            let _ = socket.write_all(&answer);
        }
    });
    address
}

fn http(status: &str, media_type: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

fn batch() -> SignedBatch {
    let quarter = "2026Q1".parse().expect("a quarter");
    let counts = release(
        &Ledger::default(),
        &[],
        quarter,
        Policy::K11_V1,
        Occasion::First,
    )
    .expect("a release")
    .counts;
    let facts = BatchFacts {
        centre: "FR-08-GIVET-01",
        counts: &counts,
        revision: 1,
        cause: None,
        sequence: 1,
        previous: None,
        created: "2026-04-02T08:15:00Z",
    };
    sign_batch(&DeviceKey::from_seed([7; 32]), facts).expect("good facts")
}

fn patient(millis: u64) -> Connection {
    let patience = Patience {
        connect: Duration::from_millis(millis),
        total: Duration::from_millis(millis),
    };
    Connection {
        patience,
        ..Connection::default()
    }
}

fn put(answer: Vec<u8>) -> Result<Vec<u8>, SendFailure> {
    HttpHub::with(&somebody_who_says(answer), &patient(2_000))
        .expect("an address")
        .put(&batch())
}

#[test]
fn a_login_page_is_told_from_a_hub() {
    let page = b"<!doctype html><title>Welcome to our wifi</title>";
    assert_eq!(
        put(http("200 OK", "text/html", page)),
        Err(SendFailure::NetworkWantsLogin)
    );
    assert_eq!(
        put(http("200 OK", "application/vnd.sentier.receipt", page)),
        Err(SendFailure::NetworkWantsLogin)
    );
    assert_eq!(
        put(http("403 Forbidden", "text/html; charset=utf-8", page)),
        Err(SendFailure::NetworkWantsLogin)
    );
    let elsewhere =
        b"HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\nContent-Length: 0\r\n\r\n"
            .to_vec();
    assert_eq!(put(elsewhere), Err(SendFailure::NetworkWantsLogin));
    assert_eq!(
        put(http(
            "511 Network Authentication Required",
            "text/html",
            page
        )),
        Err(SendFailure::NetworkWantsLogin)
    );
    assert_eq!(
        put(http("407 Proxy Authentication Required", "text/html", page)),
        Err(SendFailure::ProxyWantsLogin)
    );
}

#[test]
fn a_success_without_a_receipt_is_nonsense() {
    let cases = [
        http("200 OK", "application/vnd.sentier.receipt", b"thanks"),
        http("200 OK", "application/json", b"{}"),
        http("204 No Content", "", b""),
        http("404 Not Found", "text/plain", b"nope"),
        b"SSH-2.0-OpenSSH_9.2\r\n".to_vec(),
    ];
    for answer in cases {
        assert_eq!(
            put(answer.clone()),
            Err(SendFailure::NonsenseAnswer),
            "{}",
            String::from_utf8_lossy(&answer)
        );
    }
}

#[test]
fn an_answer_cut_short_may_be_asked_for_again() {
    let whole = http("200 OK", "application/vnd.sentier.receipt", &[b'x'; 400]);
    for length in [0, 5, 20, 60, whole.len() - 1] {
        let failure = put(whole[..length].to_vec()).expect_err("half an answer");
        assert!(failure.is_retryable(), "{length}: {failure}");
    }
    assert_eq!(
        put(whole[..whole.len() - 1].to_vec()),
        Err(SendFailure::CutOff)
    );
}

#[test]
fn an_endless_answer_is_not_read() {
    let heap = vec![b'x'; 300 * 1024];
    assert_eq!(
        put(http("200 OK", "application/vnd.sentier.receipt", &heap)),
        Err(SendFailure::NonsenseAnswer)
    );
}

#[test]
fn a_busy_hub_says_when_to_come_back() {
    let busy = b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 90\r\nContent-Length: 0\r\n\r\n"
        .to_vec();
    assert_eq!(
        put(busy),
        Err(SendFailure::Busy {
            retry_after: Some(90)
        })
    );
    assert_eq!(
        put(http("502 Bad Gateway", "text/html", b"<html>")),
        Err(SendFailure::Busy { retry_after: None })
    );
    assert_eq!(
        put(http("429 Too Many Requests", "", b"")),
        Err(SendFailure::Busy { retry_after: None })
    );
}

#[test]
fn every_refusal_arrives_as_what_it_is() {
    for refusal in HubRefusal::ALL {
        let body = format!(r#"{{"error":"{refusal}"}}"#);
        let answer = http(
            &format!("{} No", refusal.status()),
            "application/json",
            body.as_bytes(),
        );
        assert_eq!(put(answer), Err(SendFailure::Refused(refusal)));
    }
    let new = http(
        "422 No",
        "application/json",
        br#"{"error":"word-of-a-later-version"}"#,
    );
    assert_eq!(put(new), Err(SendFailure::Refused(HubRefusal::Otherwise)));
}

#[test]
fn a_refusal_waits_for_a_person_and_a_bad_line_does_not() {
    assert!(!SendFailure::Refused(HubRefusal::Revoked).is_retryable());
    assert!(!SendFailure::Receipt(ReceiptProblem::AnotherHub).is_retryable());
    assert!(SendFailure::Unreachable.is_retryable());
    assert!(SendFailure::NetworkWantsLogin.is_retryable());
}

#[test]
fn a_receipt_of_another_hub_is_not_a_delivery() {
    let (batch, theirs) = (batch(), HubSecret::from_seed([2; 32]));
    let receipt = ReceiptFacts {
        device: batch.envelope().device(),
        sequence: 1,
        digest: batch.digest(),
        outcome: Outcome::Applied,
        hub_sequence: 1,
        hub_time: "2026-04-02T08:15:03Z".to_owned(),
    }
    .sign(&theirs);
    let ours = HubSecret::from_seed([1; 32]);
    let nonce = Nonce::from_random([9; 16]);
    let pong = Pong::write(nonce, "2026-04-02T08:15:03Z", &ours);
    let hub = HttpHub::new(&somebody_who_says_in_turn(vec![
        http("200 OK", PONG_TYPE, &pong),
        http("200 OK", "application/vnd.sentier.receipt", &receipt),
    ]))
    .unwrap();
    let reached = reach(&hub, &ours.public_key(), nonce).unwrap();
    assert_eq!(
        reached.deliver(&batch),
        Err(SendFailure::Receipt(ReceiptProblem::AnotherHub))
    );
}

#[test]
fn who_cannot_sign_our_number_is_not_reached() {
    let (ours, theirs) = (HubSecret::from_seed([1; 32]), HubSecret::from_seed([2; 32]));
    let nonce = Nonce::from_random([9; 16]);
    let ask = |answer: Vec<u8>| {
        let hub = HttpHub::new(&somebody_who_says(answer)).expect("an address");
        reach(&hub, &ours.public_key(), nonce).err()
    };
    let old = Pong::write(Nonce::from_random([8; 16]), "2026-04-02T08:15:03Z", &ours);
    let other = Pong::write(nonce, "2026-04-02T08:15:03Z", &theirs);
    let page = b"<html>Welcome";
    for (answer, failure) in [
        (http("200 OK", PONG_TYPE, &other), SendFailure::AnotherHub),
        (http("200 OK", PONG_TYPE, &old), SendFailure::NonsenseAnswer),
        (
            http("200 OK", PONG_TYPE, b"yes"),
            SendFailure::NonsenseAnswer,
        ),
        (
            http("200 OK", "text/html", page),
            SendFailure::NetworkWantsLogin,
        ),
    ] {
        assert_eq!(ask(answer), Some(failure));
    }
}

#[test]
fn nobody_there_is_unreachable_and_silence_times_out() {
    let free = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let nobody = HttpHub::new(&format!("http://{free}")).unwrap();
    assert_eq!(nobody.greet(), Err(SendFailure::Unreachable));

    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", silent.local_addr().unwrap());
    let hub = HttpHub::with(&address, &patient(300)).unwrap();
    assert_eq!(hub.greet(), Err(SendFailure::TimedOut));
}

#[test]
fn something_else_that_greets_is_not_a_hub() {
    let greet = |body: &[u8]| {
        HttpHub::new(&somebody_who_says(http("200 OK", "application/json", body)))
            .expect("an address")
            .greet()
    };
    assert_eq!(greet(b"{}"), Err(SendFailure::NonsenseAnswer));
    assert_eq!(
        greet(br#"{"service":"sentier-hub","name":"x","key":"AAAA"}"#),
        Err(SendFailure::NonsenseAnswer)
    );
}

#[test]
fn an_address_beyond_this_machine_must_be_https() {
    for good in [
        "https://hub.example",
        "https://hub.example:8443/",
        " http://127.0.0.1:80 ",
        "http://localhost:1",
        "http://[::1]:1",
    ] {
        assert!(HttpHub::new(good).is_ok(), "{good}");
    }
    assert_eq!(
        HttpHub::new("http://hub.example").err(),
        Some(AddressProblem::NotSecure)
    );
    for bad in [
        "",
        "hub.example",
        "ftp://hub.example",
        "https://me:pw@hub.example",
        "https://hub.example/path",
        "https://hub.example/?q",
    ] {
        assert_eq!(
            HttpHub::new(bad).err(),
            Some(AddressProblem::Unreadable),
            "{bad}"
        );
    }
}

#[test]
fn every_failure_has_a_sentence_in_every_language() {
    let languages = [
        include_str!("../../../locales/fr/sharing.ftl"),
        include_str!("../../../locales/nl/sharing.ftl"),
        include_str!("../../../locales/de/sharing.ftl"),
        include_str!("../../../locales/en/sharing.ftl"),
    ];
    let of_the_line = [
        SendFailure::Unreachable,
        SendFailure::TimedOut,
        SendFailure::CutOff,
        SendFailure::CertificateNotTrusted,
        SendFailure::NetworkWantsLogin,
        SendFailure::ProxyWantsLogin,
        SendFailure::ProxyWantsWindowsLogin,
        SendFailure::AnotherHub,
        SendFailure::NonsenseAnswer,
        SendFailure::Busy { retry_after: None },
        SendFailure::Receipt(ReceiptProblem::Unreadable),
        SendFailure::Receipt(ReceiptProblem::AnotherHub),
        SendFailure::Receipt(ReceiptProblem::BadSignature),
        SendFailure::Receipt(ReceiptProblem::AnotherBatch),
    ];
    for failure in of_the_line
        .into_iter()
        .chain(HubRefusal::ALL.map(SendFailure::Refused))
    {
        let key = format!("\nsharing-send-{} = ", failure.code());
        assert!(
            languages.iter().all(|sentences| sentences.contains(&key)),
            "{key}"
        );
    }
}
