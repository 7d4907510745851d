//! What an administrator does with the real binary: files, zones, copies, counters, old bodies.

use crate::common::{CENTRE, batch, counts, device, enrolled, house, receive, spring};
use crate::engine;
use chrono::{DateTime, Utc};
use etp_hub::HubProblem;
use etp_wire::{
    EnrolRequest, Enrolment, HttpHub, Hub, HubGreeting, InviteCode, pack_batches, read_receipts,
};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

fn hub(data: &Path, words: &[&str]) -> Output {
    let (act, rest) = words.split_first().expect("an act");
    Command::new(env!("CARGO_BIN_EXE_sentier-hub"))
        .args([act, "--data"])
        .arg(data)
        .args(engine::words(data))
        .args(rest)
        .output()
        .expect("the hub answers")
}

fn said(output: &Output) -> String {
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

fn refused(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2));
    String::from_utf8_lossy(&output.stderr).trim().to_owned()
}

#[test]
fn a_laptop_without_a_network_is_enrolled_and_sends_by_file() {
    let (data, stick) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let on_stick = |name: &str| stick.path().join(name).to_string_lossy().into_owned();
    let card = on_stick("hub.json");
    let fingerprint = said(&hub(data.path(), &["card", "--name", "Région", &card]));
    let greeting = HubGreeting::read(&fs::read(&card).unwrap()).unwrap();
    assert_eq!(
        (greeting.name.as_str(), greeting.fingerprint()),
        ("Région", fingerprint)
    );

    let code = InviteCode::parse(&said(&hub(data.path(), &["invite", CENTRE]))).unwrap();
    let key = device(1);
    let (request, answer) = (on_stick("request"), on_stick("answer"));
    fs::write(&request, EnrolRequest::write(&code, &key, &greeting.key)).unwrap();
    said(&hub(data.path(), &["enrol", &request, "--answer", &answer]));
    let enrolment = Enrolment::verify(&fs::read(&answer).unwrap(), &greeting.key, &key).unwrap();
    assert_eq!(enrolment.centre, CENTRE);

    let (tables, receipts) = (on_stick("tables.sentier"), on_stick("receipts.sentier"));
    let table = batch(&key, CENTRE, &counts("2026Q1", 40, 20), 1, 1);
    fs::write(&tables, pack_batches(&[table]).unwrap()).unwrap();
    let import = ["import", &tables, "--receipts", &receipts];
    assert_eq!(said(&hub(data.path(), &import)), "1 taken, 0 refused");
    assert_eq!(
        read_receipts(&fs::read(&receipts).unwrap()).unwrap().len(),
        1
    );
    assert_eq!(
        refused(&hub(data.path(), &import)),
        "sentier-hub: file-exists"
    );
    let again = ["import", &request, "--receipts", &on_stick("other")];
    assert_eq!(refused(&hub(data.path(), &again)), "sentier-hub: bad-file");
}

#[test]
fn zones_and_the_send_window_have_their_form() {
    let data = TempDir::new().unwrap();
    said(&hub(data.path(), &["zone", CENTRE, "ARDENNES-NORD"]));
    said(&hub(data.path(), &["send-window", "24"]));
    for (words, word) in [
        (["zone", CENTRE, "nord"].as_slice(), "zone-code-unreadable"),
        (&["zone", "givet", "NORD"], "centre-code-unreadable"),
        (&["send-window", "1000"], "send-window-too-long"),
    ] {
        assert!(refused(&hub(data.path(), words)).ends_with(word));
    }
}

#[test]
fn a_centre_that_published_changes_its_zone_only_on_somebody_s_word() {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    house.hub.set_zone(CENTRE, "NORD").unwrap();
    house.hub.set_zone(CENTRE, "SUD").unwrap();
    let table = batch(&key, CENTRE, &counts("2026Q1", 40, 20), 1, 1);
    receive(&house.hub, &table).unwrap();
    let kept = |zone| matches!(house.hub.set_zone(CENTRE, zone), Err(HubProblem::ZoneKept));
    assert!(kept("NORD"));
    house.hub.set_zone(CENTRE, "SUD").unwrap();
    house.hub.move_centre(CENTRE, "NORD").unwrap();
    assert!(kept("SUD") && !kept("NORD"));
}

#[test]
fn a_copy_is_sound_and_a_touched_copy_is_not() {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    receive(
        &house.hub,
        &batch(&key, CENTRE, &counts("2026Q1", 40, 20), 1, 1),
    )
    .unwrap();
    let file = house.folder.path().join("copy.db");
    assert_eq!(house.hub.backup(&file).unwrap().batches, 1);
    assert!(matches!(
        house.hub.backup(&file),
        Err(HubProblem::FileExists)
    ));
    assert_eq!(house.hub.verify_backup(&file).unwrap().batches, 1);
    let copy = rusqlite::Connection::open(&file).unwrap();
    copy.execute(
        "UPDATE cell SET value = 44 WHERE element = 'ETP_PAT_DT2'",
        [],
    )
    .unwrap();
    drop(copy);
    assert!(house.hub.verify_backup(&file).is_err());
    let cut = fs::read(&file).unwrap();
    fs::write(&file, &cut[..cut.len() / 2]).unwrap();
    assert!(house.hub.verify_backup(&file).is_err());
}

#[test]
fn old_bodies_go_and_what_stands_stays_proven() {
    fn three_years_later() -> DateTime<Utc> {
        spring() + chrono::Duration::days(3 * 365)
    }
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    for n in 1..=3u32 {
        let counts = counts("2026Q1", 40 + n, 20);
        receive(
            &house.hub,
            &batch(&key, CENTRE, &counts, n.into(), n.into()),
        )
        .unwrap();
    }
    assert_eq!(house.hub.forget_bodies(24).unwrap(), 0);
    let later = crate::common::hub_on(house.folder.path(), three_years_later).unwrap();
    assert_eq!(later.forget_bodies(24).unwrap(), 2);
    assert_eq!(later.forget_bodies(24).unwrap(), 0);
    assert_eq!(later.check().unwrap().batches, 3);
    let first = batch(&key, CENTRE, &counts("2026Q1", 41, 20), 1, 1);
    assert!(
        receive(&later, &first).is_ok(),
        "its receipt is still given"
    );
    assert_eq!(later.cells().unwrap(), house.hub.cells().unwrap());
}

/// Asks an address of this machine for a path.
fn get(address: &str, path: &str) -> String {
    let mut socket = TcpStream::connect(address.trim_start_matches("http://")).expect("a socket");
    let request = format!("GET {path} HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n\r\n");
    socket.write_all(request.as_bytes()).expect("a request");
    let mut answer = String::new();
    socket.read_to_string(&mut answer).expect("an answer");
    answer
}

#[test]
fn counters_are_on_an_address_of_their_own_and_logs_hold_no_value() {
    let data = TempDir::new().unwrap();
    let code = InviteCode::parse(&said(&hub(data.path(), &["invite", CENTRE]))).unwrap();
    let mut serving = Command::new(env!("CARGO_BIN_EXE_sentier-hub"))
        .args(["serve", "--name", "Demo", "--listen", "127.0.0.1:0"])
        .args(["--admin", "127.0.0.1:0", "--data"])
        .arg(data.path())
        .args(engine::words(data.path()))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(serving.stdout.take().unwrap()).lines();
    let mut line = || lines.next().expect("a line").expect("text");
    let public = line().replace("listening ", "");
    let admin = line().replace("metrics ", "").replace("/metrics", "");
    let http = HttpHub::new(&public).unwrap();
    let (key, hub_key) = (device(1), http.greet().unwrap().key);
    http.enrol(&code, &key, &hub_key).unwrap();
    let table = batch(&key, CENTRE, &counts("2026Q1", 4711, 20), 1, 1);
    http.put(&table).unwrap();
    let metrics = get(&admin, "/metrics");
    assert!(
        metrics.contains("sentier_batches_total{outcome=\"applied\"} 1"),
        "{metrics}"
    );
    assert!(metrics.contains("sentier_last_hub_sequence 1"), "{metrics}");
    assert!(get(&admin, "/readyz").starts_with("HTTP/1.1 200"));
    assert!(get(&public, "/metrics").starts_with("HTTP/1.1 404"));
    serving.kill().unwrap();
    let mut log = String::new();
    serving
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut log)
        .unwrap();
    serving.wait().unwrap();
    let logged = log
        .lines()
        .find(|line| line.contains("\"message\":\"batch\""));
    let event: serde_json::Value = serde_json::from_str(logged.unwrap()).unwrap();
    assert_eq!(event["outcome"], "applied");
    assert_eq!(event["centre"], CENTRE);
    assert!(!log.contains("4711"), "{log}");
    assert!(!log.contains("127.0.0.1"), "{log}");
}
