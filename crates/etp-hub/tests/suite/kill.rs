//! The real binary, killed while it answers: what it acknowledged, it still has.

use crate::common::{CENTRE, batch, counts, device};
use crate::engine::words;
use etp_wire::{DeviceKey, HttpHub, Hub, InviteCode, SignedBatch};
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tempfile::TempDir;

const HUB: &str = env!("CARGO_BIN_EXE_sentier-hub");

pub(crate) struct Running {
    process: Child,
    address: String,
}

impl Running {
    pub(crate) fn start(data: &Path) -> Self {
        let mut process = Command::new(HUB)
            .args([
                "serve",
                "--listen",
                "127.0.0.1:0",
                "--name",
                "Demo region",
                "--batches-per-minute",
                "60000",
                "--data",
            ])
            .arg(data)
            .args(words(data))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the hub starts");
        let mut line = String::new();
        BufReader::new(process.stdout.take().expect("its output"))
            .read_line(&mut line)
            .expect("a line");
        let address = line
            .trim()
            .strip_prefix("listening ")
            .expect("ready")
            .to_owned();
        Self { process, address }
    }

    pub(crate) fn socket(&self) -> SocketAddr {
        let socket = self.address.trim_start_matches("http://");
        socket.parse().expect("an address")
    }

    pub(crate) fn http(&self) -> HttpHub {
        HttpHub::new(&self.address).expect("an address")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

pub(crate) fn ask(data: &Path, act: &str, rest: &[&str]) -> String {
    let output = Command::new(HUB)
        .args([act, "--data"])
        .arg(data)
        .args(words(data))
        .args(rest)
        .output()
        .expect("the hub answers");
    assert!(
        output.status.success(),
        "{act}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("text")
}

pub(crate) fn enrol(data: &Path, key: &DeviceKey) {
    let running = Running::start(data);
    let code = InviteCode::parse(&ask(data, "invite", &[CENTRE])).expect("a code");
    let greeting = running.http().greet().expect("a greeting");
    running
        .http()
        .enrol(&code, key, &greeting.key)
        .expect("an enrolment");
}

/// Sends until the line goes dead, saying how many were answered; the answers.
fn send_until_dead(
    http: &HttpHub,
    batches: &[SignedBatch],
    answered: &AtomicUsize,
) -> Vec<(usize, Vec<u8>)> {
    let sent = batches.iter().enumerate().map_while(|(at, batch)| {
        let receipt = http.put(batch).ok()?;
        answered.fetch_add(1, Ordering::SeqCst);
        Some((at, receipt))
    });
    sent.collect()
}

#[test]
fn what_was_acknowledged_survives_kill_minus_nine() {
    let data = TempDir::new().unwrap();
    let key = device(1);
    enrol(data.path(), &key);
    let batches: Vec<_> = (1..=400)
        .map(|n| {
            batch(
                &key,
                CENTRE,
                &counts("2026Q1", 40 + u32::try_from(n).unwrap(), 20),
                n,
                n,
            )
        })
        .collect();
    let mut acknowledged = std::collections::BTreeMap::new();
    for round in 0..5u64 {
        let mut running = Running::start(data.path());
        let http = running.http();
        let from = acknowledged.len();
        let rest = &batches[from..];
        let answered = AtomicUsize::new(0);
        let sent = std::thread::scope(|scope| {
            let sending = scope.spawn(|| send_until_dead(&http, rest, &answered));
            // At another moment of its work each time, however slow the machine is.
            while answered.load(Ordering::SeqCst) < 2 && !sending.is_finished() {
                std::thread::sleep(Duration::from_millis(1));
            }
            std::thread::sleep(Duration::from_millis(7 * round));
            running.process.kill().expect("SIGKILL");
            sending.join().expect("the sender")
        });
        acknowledged.extend(sent.into_iter().map(|(at, receipt)| (from + at, receipt)));
    }
    assert!(!acknowledged.is_empty(), "something was acknowledged");
    let running = Running::start(data.path());
    for (at, receipt) in &acknowledged {
        assert_eq!(
            running.http().put(&batches[*at]).as_ref(),
            Ok(receipt),
            "batch {at}"
        );
    }
    drop(running);
    let held = ask(data.path(), "check", &[]);
    let held: usize = held
        .split(' ')
        .next()
        .expect("a number")
        .parse()
        .expect("a number");
    assert!(
        (acknowledged.len()..=acknowledged.len() + 1).contains(&held),
        "{held} of {}",
        acknowledged.len()
    );
    assert!(ask(data.path(), "totals", &[]).contains("ETP_PAT_TOT  sum of published cells"));
}

#[cfg(unix)]
#[test]
fn told_to_stop_it_stops_well() {
    let data = TempDir::new().unwrap();
    let mut running = Running::start(data.path());
    let stopped = Command::new("kill")
        .args(["-TERM", &running.process.id().to_string()])
        .status()
        .unwrap();
    assert!(stopped.success());
    assert!(running.process.wait().unwrap().success());
}
