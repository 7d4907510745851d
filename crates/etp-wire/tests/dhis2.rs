//! A table on its way to a DHIS2 server, played on loopback; and the same table in other formats.

use etp_disclosure::{
    AgeBand, Contribution, CountedPathology, Delivery, Ledger, Occasion, Policy, Residence, Sex,
    release,
};
use etp_wire::{
    BatchFacts, Connection, DeviceKey, Dhis2Failure, Dhis2Server, Dhis2Token, Format, SignedBatch,
    sign_batch,
};
use proptest::prelude::*;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};

/// A batch of so many people for each pathology, each of whom came twice.
fn batch(people: &[(CountedPathology, usize)]) -> SignedBatch {
    let quarter = "2026Q1".parse().expect("a quarter");
    let people = people
        .iter()
        .flat_map(|(pathology, n)| std::iter::repeat_n(*pathology, *n));
    let register: Vec<_> = (0..)
        .zip(people)
        .map(|(person, pathology)| Contribution {
            person,
            quarter,
            pathology,
            age: AgeBand::To64,
            sex: Some(Sex::Female),
            residence: Residence::France,
            delivery: Delivery::Group,
            attendances: 2,
        })
        .collect();
    let first = Occasion::First;
    let released = release(
        &Ledger::default(),
        &register,
        quarter,
        Policy::K11_V1,
        first,
    );
    let facts = BatchFacts {
        centre: "FR-08-GIVET-01",
        counts: &released.expect("a release").counts,
        revision: 1,
        cause: None,
        sequence: 1,
        previous: None,
        created: "2026-04-02T08:15:00Z",
    };
    sign_batch(&DeviceKey::from_seed([7; 32]), facts).expect("good facts")
}

fn two_of_six() -> SignedBatch {
    batch(&[(CountedPathology::Dt2, 40), (CountedPathology::Ic, 20)])
}

/// A server that answers in turn, and what it was asked, whole.
fn server(answers: Vec<&'static str>) -> (Dhis2Server, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = format!(
        "http://{}/region",
        listener.local_addr().expect("an address")
    );
    let (hear, heard) = channel();
    std::thread::spawn(move || {
        for answer in answers {
            let (mut socket, _) = listener.accept().expect("a caller");
            let asked = whole(&mut socket);
            let length = answer.len();
            let head =
                format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
            let _ = socket.write_all(&[head.as_bytes(), answer.as_bytes()].concat());
            let _ = hear.send(asked);
        }
    });
    let token = Dhis2Token::parse("d2pat_0123456789").expect("a token");
    let server = Dhis2Server::at(&address, token, &Connection::default()).expect("an address");
    (server, heard)
}

/// A request with as many bytes as it says it has.
fn whole(socket: &mut TcpStream) -> String {
    let mut asked = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let n = socket.read(&mut piece).expect("a request");
        asked.extend_from_slice(&piece[..n]);
        let text = String::from_utf8_lossy(&asked).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let lengths = head.lines().filter_map(|line| line.split_once(": "));
        let mut lengths = lengths.filter(|(name, _)| name.eq_ignore_ascii_case("content-length"));
        let length = lengths
            .next()
            .map_or(0, |(_, n)| n.parse().expect("a length"));
        if body.len() >= length {
            return text;
        }
    }
}

const SUMMARY: &str = r#"{"status":"SUCCESS","importCount":{"updated":4},"conflicts":[]}"#;

#[test]
fn the_body_leaves_as_it_was_signed_with_its_codes_named_in_the_query() {
    let batch = two_of_six();
    let (server, heard) = server(vec![SUMMARY]);
    assert!(server.write(&batch).expect("an answer").accepted);
    let asked = heard.recv().expect("a request");
    let (head, body) = asked.split_once("\r\n\r\n").expect("a body");
    assert_eq!(body.as_bytes(), batch.body());
    assert!(head.starts_with(
        "POST /region/api/dataValueSets?dataSetIdScheme=code&dataElementIdScheme=code\
         &orgUnitIdScheme=code&importStrategy=CREATE_AND_UPDATE HTTP/1.1"
    ));
    let head = head.to_ascii_lowercase();
    assert!(head.contains("authorization: apitoken d2pat_0123456789"));
    assert!(head.contains("content-type: application/json"));
    assert!(!head.contains("content-encoding"));
    assert!(server.traffic().bytes_out as usize >= asked.len());
}

#[test]
fn what_is_deleted_is_what_was_read_and_nothing_the_table_shows() {
    let batch = two_of_six();
    let body = batch.read_body().expect("a body");
    let held = r#"{"dataValues":[{"dataElement":"ETP_ATT_TOT","value":"9"},
        {"dataElement":"ETP_ATT_F","value":"3"}]}"#;
    let (server, heard) = server(vec![held, SUMMARY]);
    let stored = server.stored(batch.envelope()).expect("an answer");
    assert!(!stored.equals(&body));
    let beyond = stored.beyond(&body);
    server.delete(batch.envelope(), &beyond).expect("an answer");
    let read = heard.recv().expect("a request");
    assert!(
        read.contains("dataSet=ETP_C&period=2026Q1&orgUnit=FR-08-GIVET-01&"),
        "{read}"
    );
    let deleted = heard.recv().expect("a request");
    assert!(deleted.contains("importStrategy=DELETE"), "{deleted}");
    assert!(
        deleted.contains("ETP_ATT_F") && !deleted.contains("ETP_ATT_TOT"),
        "{deleted}"
    );
}

#[test]
fn what_does_not_say_its_version_is_no_server() {
    let (server, _heard) = server(vec![r#"{"version":"2.42.1"}"#, r#"{"name":"printer"}"#]);
    assert_eq!(server.version().expect("a version").0, "2.42.1");
    assert_eq!(server.version(), Err(Dhis2Failure::Nonsense));
}

fn text(format: Format, batch: &SignedBatch) -> String {
    String::from_utf8(format.write(batch).expect("a file")).expect("text")
}

#[test]
fn an_adx_group_says_whose_when_and_what() {
    let adx = text(Format::Adx, &two_of_six());
    let head = "<adx xmlns=\"urn:ihe:qrph:adx:2015\" exported=\"2026-04-02T08:15:00Z\">\n  \
        <group orgUnit=\"FR-08-GIVET-01\" period=\"2026-01-01/P3M\" dataSet=\"ETP_C\">";
    assert!(adx.contains(head), "{adx}");
    assert!(
        adx.contains("<dataValue dataElement=\"ETP_PAT_DT2\" value=\"40\"/>"),
        "{adx}"
    );
}

#[test]
fn a_table_that_was_taken_back_is_no_file() {
    let batch = two_of_six();
    assert!(
        Format::ALL
            .into_iter()
            .all(|format| format.write(&batch).is_some())
    );
    let mut ledger = Ledger::default();
    let quarter = batch.envelope().period();
    let first = release(&ledger, &[], quarter, Policy::K11_V1, Occasion::First);
    ledger.push(first.expect("a release").line);
    let counts = etp_disclosure::withdraw(&ledger, quarter)
        .expect("a withdrawal")
        .counts;
    let facts = BatchFacts {
        centre: "FR-08-GIVET-01",
        counts: &counts,
        revision: 2,
        cause: None,
        sequence: 2,
        previous: Some(batch.digest()),
        created: "2026-04-03T08:15:00Z",
    };
    let back = sign_batch(&DeviceKey::from_seed([7; 32]), facts).expect("good facts");
    assert!(
        Format::ALL
            .into_iter()
            .all(|format| format.write(&back).is_none())
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever the register: shown numbers stand in every format, hidden ones in none, and each has a
    /// mark where the format has one.
    #[test]
    fn every_format_shows_and_hides_the_same(sizes in prop::array::uniform6(0usize..40)) {
        let people: Vec<_> = CountedPathology::ALL.into_iter().zip(sizes).collect();
        let batch = batch(&people);
        let body = batch.read_body().expect("a body");
        let (adx, sdmx) = (text(Format::Adx, &batch), text(Format::Sdmx, &batch));
        let report: serde_json::Value = serde_json::from_str(&text(Format::Fhir, &batch)).expect("JSON");
        let groups = report["group"].as_array().expect("groups");
        for ((element, value), group) in body.elements().zip(groups) {
            let written = format!("dataElement=\"{element}\"");
            prop_assert_eq!(adx.contains(&written), value.is_some());
            let line = sdmx.lines().find(|line| line.contains(&format!(",{element},"))).expect("a line");
            let population = &group["population"][0];
            match value {
                Some(value) => {
                    let attribute = format!("value=\"{value}\"");
                    let tail = format!(",{value},A,F");
                    let both = format!("{written} {attribute}");
                    prop_assert!(adx.contains(&both));
                    prop_assert!(line.ends_with(&tail));
                    prop_assert_eq!(&population["count"], value);
                }
                None => {
                    prop_assert!(line.ends_with(",,Q,C"));
                    prop_assert!(population.get("count").is_none());
                }
            }
        }
    }
}
