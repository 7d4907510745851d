//! The hub on a real loopback socket, spoken to as a laptop speaks to it.

use crate::common::{CENTRE, batch, counts, device, house};
use etp_hub::{RegionalHub, serve};
use etp_wire::{HttpHub, Hub, HubRefusal, Outcome, SendFailure, deliver};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use tempfile::TempDir;
use tokio::sync::oneshot;

/// A hub that answers until it is dropped.
struct Open {
    hub: Arc<RegionalHub>,
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<std::thread::JoinHandle<()>>,
    _folder: TempDir,
}

fn open() -> Open {
    let house = house();
    let hub = Arc::new(house.hub);
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.set_nonblocking(true).expect("a listener");
    let address = listener.local_addr().expect("an address");
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = hub.clone();
    let thread = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
            let stopped = async { stopped.await.unwrap_or(()) };
            serve(listener, serving, stopped)
                .await
                .expect("a quiet end");
        });
    });
    Open {
        hub,
        address,
        stop: Some(stop),
        thread: Some(thread),
        _folder: house.folder,
    }
}

impl Open {
    fn http(&self) -> HttpHub {
        HttpHub::new(&format!("http://{}", self.address)).expect("an address")
    }

    fn get(&self, path: &str) -> String {
        let mut socket = TcpStream::connect(self.address).expect("a socket");
        write!(
            socket,
            "GET {path} HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n\r\n"
        )
        .expect("a request");
        let mut answer = String::new();
        socket.read_to_string(&mut answer).expect("an answer");
        answer
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            thread.join().expect("the hub ended well");
        }
    }
}

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
    let delivered = deliver(&http, &enrolment.hub, &batch).unwrap();
    assert_eq!(delivered.receipt.outcome(), Outcome::Applied);
    assert_eq!(delivered.receipt.hub_time(), "2026-04-02T08:15:03Z");
    assert_eq!(
        deliver(&http, &enrolment.hub, &batch).unwrap(),
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
    let delivered = deliver(&http, &hub_key, &batch).unwrap();
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
fn the_hub_says_whether_it_is_alive_and_ready() {
    let open = open();
    assert!(open.get("/livez").starts_with("HTTP/1.1 200"));
    assert!(open.get("/readyz").starts_with("HTTP/1.1 200"));
    assert!(open.get("/patients").starts_with("HTTP/1.1 404"));
}
