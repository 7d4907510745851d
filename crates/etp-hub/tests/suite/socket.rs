//! The hub on a real loopback socket, spoken to as a laptop speaks to it.

use crate::common::{CENTRE, batch, counts, device, reached};
use crate::open::{Open, open};
use etp_wire::{
    HttpHub, Hub, HubRefusal, Outcome, Receipt, SendFailure, pack_batches, read_receipts,
};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};

#[test]
fn a_laptop_enrols_sends_and_keeps_a_receipt() {
    let open = open();
    let (http, key) = (open.http(), device(1));
    let greeting = http.greet().unwrap();
    assert_eq!(greeting.name, "Demo region");
    let code = open.hub.invite(CENTRE).unwrap();
    let enrolment = http.enrol(&code, &key, &greeting.key).unwrap();
    assert_eq!(enrolment.centre, CENTRE);
    let batch = batch(&key, &enrolment.centre, &counts("2026Q1", 40, 20), 1, 1);
    let delivered = reached(&http, &enrolment.hub)
        .unwrap()
        .deliver(&batch)
        .unwrap();
    assert_eq!(delivered.receipt.outcome(), Outcome::Applied);
    assert_eq!(delivered.receipt.hub_time(), "2026-04-02T08:15:03Z");
    assert_eq!(
        reached(&http, &enrolment.hub)
            .unwrap()
            .deliver(&batch)
            .unwrap(),
        delivered,
        "asked again, the same receipt"
    );
}

#[test]
fn a_refusal_arrives_with_its_reason() {
    let open = open();
    let stranger = batch(&device(9), CENTRE, &counts("2026Q1", 40, 20), 1, 1);
    assert_eq!(
        open.http().put(&stranger),
        Err(SendFailure::Refused(HubRefusal::UnknownDevice))
    );
}

/// Lets a request through to the hub and loses the answer.
fn a_line_that_loses_answers(hub: SocketAddr) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        let (mut laptop, _) = listener.accept().expect("a laptop");
        let mut request = vec![];
        let mut piece = [0; 4096];
        while !request.ends_with(b"]}") {
            let n = laptop.read(&mut piece).expect("a request");
            request.extend_from_slice(&piece[..n]);
        }
        let mut hub = TcpStream::connect(hub).expect("the hub");
        hub.write_all(&request).expect("passed on");
        let _ = hub.read(&mut piece).expect("the answer nobody will see");
    });
    address
}

#[test]
fn after_a_lost_answer_the_same_bytes_get_the_same_receipt() {
    let open = open();
    let (http, key) = (open.http(), device(1));
    let hub_key = open.hub.greeting().key;
    http.enrol(&open.hub.invite(CENTRE).unwrap(), &key, &hub_key)
        .unwrap();
    let batch = batch(&key, CENTRE, &counts("2026Q1", 40, 20), 1, 1);
    let bad_line = HttpHub::new(&format!(
        "http://{}",
        a_line_that_loses_answers(open.address)
    ))
    .unwrap();
    let failure = bad_line.put(&batch).expect_err("the answer was lost");
    assert!(failure.is_retryable(), "{failure}");
    let delivered = reached(&http, &hub_key).unwrap().deliver(&batch).unwrap();
    assert_eq!(
        delivered.receipt.hub_sequence(),
        1,
        "it had arrived the first time"
    );
    assert_eq!(open.hub.check().unwrap().batches, 1);
}

fn raw_put(open: &Open, path: &str, headers: &str, body: &[u8]) -> String {
    let mut socket = TcpStream::connect(open.address).expect("a socket");
    write!(socket, "PUT {path} HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n{headers}Content-Length: {}\r\n\r\n", body.len())
        .expect("a request");
    let _ = socket.write_all(body);
    let mut answer = String::new();
    let _ = socket.read_to_string(&mut answer);
    answer
}

#[test]
fn rubbish_is_refused_with_a_code() {
    let open = open();
    let answer = raw_put(&open, "/v1/batches/x/1", "", b"{}");
    assert!(
        answer.starts_with("HTTP/1.1 422") && answer.ends_with(r#"{"error":"bad-envelope"}"#),
        "{answer}"
    );
    let answer = raw_put(&open, "/v1/batches/x/1", "Sentier-Batch: %%%\r\n", b"{}");
    assert!(answer.ends_with(r#"{"error":"bad-envelope"}"#), "{answer}");
    let answer = raw_put(&open, "/v1/batches/x/1", "", &vec![b'x'; 70 * 1024]);
    assert!(
        answer.starts_with("HTTP/1.1 413") && answer.ends_with(r#"{"error":"too-large"}"#),
        "{answer}"
    );
}

#[test]
fn a_laptop_asks_again_for_its_receipts_its_configuration_and_a_new_key() {
    let open = open();
    let (http, key) = (open.http(), device(1));
    let hub = open.hub.greeting().key;
    http.enrol(&open.hub.invite(CENTRE).unwrap(), &key, &hub)
        .unwrap();
    open.hub.set_zone(CENTRE, "ARDENNES-NORD").unwrap();
    let reached = reached(&http, &hub).unwrap();
    assert_eq!(reached.hub_time(), "2026-04-02T08:15:03Z");
    assert_eq!(reached.receipts(key.device_id(), 0), Ok(vec![]));
    let batch = batch(&key, CENTRE, &counts("2026Q1", 40, 20), 1, 1);
    let delivered = reached.deliver(&batch).unwrap();
    let again = reached.receipts(key.device_id(), 0).unwrap();
    assert_eq!(again[0].bytes, delivered.bytes);
    let config = reached.config().unwrap();
    assert_eq!(config.zone(CENTRE), Some("ARDENNES-NORD"));
    assert_eq!(config.send_window_hours, 72);
    let new = device(2);
    let rotation = reached.rotate(&key, &new).unwrap();
    assert_eq!(rotation.centre, CENTRE);
    let by_the_new_key = crate::common::batch(&new, CENTRE, &counts("2026Q1", 50, 20), 2, 1);
    assert!(reached.deliver(&by_the_new_key).is_ok());
}

#[test]
fn a_file_of_batches_travels_too() {
    let open = open();
    let key = device(1);
    let hub = open.hub.greeting().key;
    open.http()
        .enrol(&open.hub.invite(CENTRE).unwrap(), &key, &hub)
        .unwrap();
    let batch = batch(&key, CENTRE, &counts("2026Q1", 40, 20), 1, 1);
    let file = pack_batches(std::slice::from_ref(&batch)).unwrap();
    let answer = open.post("/v1/import-file", &file);
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    let answers = read_receipts(body.as_bytes()).unwrap();
    assert!(Receipt::verify(&answers[0].bytes, &hub, &batch).is_ok());
    let heap = vec![b'x'; 4 * 1024 * 1024 + 1];
    assert!(
        open.post("/v1/import-file", &heap)
            .starts_with("HTTP/1.1 413")
    );
    assert!(
        open.post("/v1/import-file", b"hello")
            .ends_with(r#"{"error":"bad-file"}"#)
    );
}

#[test]
fn a_nonce_is_signed_and_nothing_else_is() {
    let open = open();
    assert!(open.get("/v1/ping?n=hello").contains("bad-proof"));
    assert!(open.get("/v1/ping").starts_with("HTTP/1.1 400"));
    let pong = open.get(&format!("/v1/ping?n={}", "ab".repeat(16)));
    assert!(pong.contains("SENTIER-PONG/1"), "{pong}");
}

#[test]
fn the_hub_says_whether_it_is_alive_and_ready() {
    let open = open();
    assert!(open.get("/livez").starts_with("HTTP/1.1 200"));
    assert!(open.get("/readyz").starts_with("HTTP/1.1 200"));
    assert!(open.get("/patients").starts_with("HTTP/1.1 404"));
}
