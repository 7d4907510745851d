//! A bad line between a laptop and the real binary: it drops, delays, doubles, truncates, and
//! answers in the hub's place. Whatever it does, each batch is applied once, and nothing counts as
//! delivered without the hub's own receipt.

use crate::common::{CENTRE, batch, counts, device, reached};
use crate::kill::{Running, ask, enrol};
use etp_wire::Hub;
use etp_wire::{Connection, DeviceKey, HttpHub, HubKey, Patience, SendFailure, SignedBatch};
use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tempfile::TempDir;

/// What the line does to one connection.
#[derive(Clone, Copy)]
enum Weather {
    Fair,
    /// Hangs up on a caller.
    Drops,
    /// Brings everything late.
    Delays,
    /// Hands the request over twice, as a retrying middlebox does, and brings one answer back.
    Doubles,
    /// Loses the request after so many bytes.
    TruncatesRequests,
    /// Loses the answer after so many bytes.
    TruncatesAnswers,
    /// Shows a login page.
    Page,
    /// Says that all is well.
    Garbage,
}

const FORECAST: [Weather; 16] = [
    Weather::Page,
    Weather::Garbage,
    Weather::Drops,
    Weather::TruncatesRequests,
    Weather::Fair,
    Weather::TruncatesAnswers,
    Weather::Doubles,
    Weather::Delays,
    Weather::Fair,
    Weather::Garbage,
    Weather::Doubles,
    Weather::TruncatesAnswers,
    Weather::Fair,
    Weather::Page,
    Weather::Drops,
    Weather::Fair,
];

const PAGE: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 21\r\nConnection: close\r\n\r\n<html>Welcome!</html>";
const GARBAGE: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.sentier.receipt\r\nContent-Length: 2\r\nConnection: close\r\n\r\nOK";

/// The line; each new connection gets the next weather.
fn line_to(hub: SocketAddr) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let callers = Arc::new(AtomicUsize::new(0));
    let counted = callers.clone();
    std::thread::spawn(move || {
        for laptop in listener.incoming().flatten() {
            let turn = counted.fetch_add(1, Ordering::SeqCst);
            std::thread::spawn(move || carry(laptop, hub, FORECAST[turn % FORECAST.len()]));
        }
    });
    (address, callers)
}

/// One request and one answer, then the line is hung up, so that every exchange has its weather.
fn carry(mut laptop: TcpStream, hub: SocketAddr, weather: Weather) {
    let Some(request) = request_of(&mut laptop) else {
        return;
    };
    match weather {
        Weather::Drops => (),
        Weather::Page => say(&mut laptop, PAGE),
        Weather::Garbage => say(&mut laptop, GARBAGE),
        Weather::TruncatesRequests => {
            let mut hub = TcpStream::connect(hub).expect("the hub");
            say(&mut hub, &request[..request.len() * 2 / 3]);
        }
        Weather::Doubles => {
            answer_of(hub, &request);
            say(&mut laptop, &answer_of(hub, &request));
        }
        Weather::Delays => {
            std::thread::sleep(Duration::from_millis(80));
            say(&mut laptop, &answer_of(hub, &request));
        }
        Weather::TruncatesAnswers => {
            let answer = answer_of(hub, &request);
            say(&mut laptop, &answer[..answer.len() * 4 / 5]);
        }
        Weather::Fair => say(&mut laptop, &answer_of(hub, &request)),
    }
    // It may have been hung up from the other side.
    let _ = laptop.shutdown(Shutdown::Both);
}

fn say(to: &mut TcpStream, bytes: &[u8]) {
    // The other side may have gone.
    let _ = to.write_all(bytes);
}

/// A whole request: its head, and as much body as it announces.
fn request_of(from: &mut TcpStream) -> Option<Vec<u8>> {
    let (mut request, mut byte) = (vec![], [0]);
    while !request.ends_with(b"\r\n\r\n") {
        from.read_exact(&mut byte).ok()?;
        request.push(byte[0]);
    }
    let head = String::from_utf8_lossy(&request).to_lowercase();
    let announced = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    let mut body = vec![0; announced.unwrap_or(0)];
    from.read_exact(&mut body).ok()?;
    request.extend_from_slice(&body);
    Some(request)
}

fn answer_of(hub: SocketAddr, request: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(request).into_owned();
    let closing = text.replacen("\r\n\r\n", "\r\nConnection: close\r\n\r\n", 1);
    let mut line = TcpStream::connect(hub).expect("the hub");
    say(&mut line, closing.as_bytes());
    let mut answer = vec![];
    // A hub that hangs up has said all it will say.
    let _ = line.read_to_end(&mut answer);
    answer
}

/// Sends what waits, one try after the other, until everything is confirmed; how many tries.
fn send_all(http: &HttpHub, hub: &HubKey, batches: &[SignedBatch], most: usize) -> usize {
    let mut waiting: Vec<_> = batches.iter().collect();
    for tried in 0..most {
        let Some(batch) = waiting.first().copied() else {
            return tried;
        };
        match reached(http, hub).and_then(|reached| reached.deliver(batch)) {
            Ok(delivered) => {
                assert!(delivered.receipt.hub_sequence() > 0);
                waiting.remove(0);
            }
            Err(failure) => assert!(failure.is_retryable(), "{failure}"),
        }
    }
    panic!("{} still wait after {most} tries", waiting.len());
}

fn batches(key: &DeviceKey) -> Vec<SignedBatch> {
    (1..=6)
        .map(|n| {
            let counts = counts("2026Q1", 40 + n, 20);
            batch(key, CENTRE, &counts, n.into(), n.into())
        })
        .collect()
}

#[test]
fn through_any_weather_every_batch_is_applied_once() {
    let data = TempDir::new().unwrap();
    let key = device(1);
    enrol(data.path(), &key);
    let running = Running::start(data.path());
    let hub = running.http().greet().unwrap().key;
    let (address, callers) = line_to(running.socket());
    let patience = Patience {
        connect: Duration::from_secs(5),
        total: Duration::from_secs(5),
    };
    let connection = Connection {
        patience,
        ..Connection::default()
    };
    let http = HttpHub::with(&address, &connection).unwrap();
    let tries = send_all(&http, &hub, &batches(&key), 200);
    assert!(tries > 6, "the weather was bad: {tries}");
    assert!(callers.load(Ordering::SeqCst) > FORECAST.len());
    drop(running);
    assert_eq!(ask(data.path(), "check", &[]).trim(), "6 batches hold");
}

#[test]
fn what_answers_in_the_hubs_place_never_sees_a_table() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let portal = std::thread::spawn(move || {
        let (mut laptop, _) = listener.accept().expect("a laptop");
        let asked = request_of(&mut laptop).expect("a request");
        say(&mut laptop, PAGE);
        String::from_utf8_lossy(&asked).into_owned()
    });
    let http = HttpHub::new(&address).unwrap();
    let hub = etp_wire::HubSecret::from_seed([1; 32]).public_key();
    let one = batches(&device(1)).remove(0);
    let sent = reached(&http, &hub).and_then(|reached| reached.deliver(&one));
    assert_eq!(sent.err(), Some(SendFailure::NetworkWantsLogin));
    let asked = portal.join().unwrap();
    assert!(asked.starts_with("GET /v1/ping?n="), "{asked}");
    assert!(!asked.contains("ETP_"), "{asked}");
}
