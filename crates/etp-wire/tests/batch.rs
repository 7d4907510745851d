//! A batch and its receipt as bytes: their one form, and everything that is not it.

use etp_disclosure::{
    AgeBand, AnonymousCounts, Contribution, CountedPathology, Delivery, Ledger, Occasion, Period,
    Policy, Release, Residence, Sex, Status, Step, release, withdraw,
};
use etp_wire::{
    BatchFacts, Cause, DeviceKey, DevicePublicKey, Envelope, HubRefusal, HubSecret, Outcome,
    Receipt, ReceiptFacts, ReceiptProblem, SelfCheck, SignedBatch, body_of, sign_batch,
};
use proptest::prelude::*;

fn quarter() -> Period {
    "2026Q1".parse().expect("a quarter")
}

fn counts(rows: &[(CountedPathology, u32)]) -> AnonymousCounts {
    release_of(rows).counts
}

fn release_of(rows: &[(CountedPathology, u32)]) -> Release {
    let people = rows
        .iter()
        .flat_map(|(pathology, n)| std::iter::repeat_n(*pathology, *n as usize));
    let quarter = quarter();
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
    release(
        &Ledger::default(),
        &register,
        quarter,
        Policy::K11_V1,
        Occasion::First,
    )
    .expect("a release")
}

fn key() -> DeviceKey {
    DeviceKey::from_seed([7; 32])
}

fn facts(counts: &AnonymousCounts) -> BatchFacts<'_> {
    BatchFacts {
        centre: "FR-08-GIVET-01",
        counts,
        revision: 3,
        cause: Some(Cause::LateMarks),
        sequence: 118,
        previous: None,
        created: "2026-04-02T08:15:00Z",
    }
}

fn batch() -> SignedBatch {
    use CountedPathology::{Bpco, Dt2, Ic, Irc, Obe};
    let counts = counts(&[(Dt2, 55), (Ic, 27), (Obe, 16), (Bpco, 7), (Irc, 12)]);
    sign_batch(&key(), facts(&counts)).expect("good facts")
}

fn reload(
    batch: &SignedBatch,
    text: &[u8],
    signature: &[u8],
    body: &[u8],
) -> Result<SignedBatch, HubRefusal> {
    let key = DevicePublicKey::from_bytes(key().public_key().as_bytes()).expect("a key");
    assert_eq!(batch.envelope().device(), key.id());
    SignedBatch::reload(&key, text, signature, body)
}

#[test]
fn the_envelope_is_this_text() {
    let batch = batch();
    let expected = format!(
        "SENTIER-BATCH/1\ndevice: {}\ncentre: FR-08-GIVET-01\ndataset: ETP_C\nperiod: 2026Q1\nrev: 3\nseq: 118\nprev: -\n\
         created: 2026-04-02T08:15:00Z\npolicy: k11-v1\nschema: etp-counts/3\n\
         program: {}\nself-check: {}\nstep: full\nstatus: released\ncause: late-marks\n\
         hidden: ETP_ATT_BPCO ETP_ATT_IRC ETP_PAT_BPCO ETP_PAT_IRC\nbody-sha256: {}\nbody-type: application/json\n",
        key().device_id(),
        env!("CARGO_PKG_VERSION"),
        SelfCheck::cases_of(Policy::K11_V1),
        batch.envelope().body_digest(),
    );
    assert_eq!(
        std::str::from_utf8(batch.envelope_text()),
        Ok(expected.as_str())
    );
    assert_eq!(
        Envelope::parse(expected.as_bytes()).as_ref(),
        Some(batch.envelope())
    );
}

#[test]
fn the_body_is_this_document_without_the_hidden_cells() {
    let expected = concat!(
        r#"{"dataSet":"ETP_C","period":"2026Q1","orgUnit":"FR-08-GIVET-01","dataValues":["#,
        r#"{"dataElement":"ETP_PAT_TOT","value":"117"},{"dataElement":"ETP_ATT_TOT","value":"234"},"#,
        r#"{"dataElement":"ETP_PAT_DT2","value":"55"},{"dataElement":"ETP_ATT_DT2","value":"110"},"#,
        r#"{"dataElement":"ETP_PAT_IC","value":"27"},{"dataElement":"ETP_ATT_IC","value":"54"},"#,
        r#"{"dataElement":"ETP_PAT_OBE","value":"16"},{"dataElement":"ETP_ATT_OBE","value":"32"},"#,
        r#"{"dataElement":"ETP_PAT_AUT","value":"0"},{"dataElement":"ETP_ATT_AUT","value":"0"}]}"#,
    );
    assert_eq!(std::str::from_utf8(batch().body()), Ok(expected));
}

/// The envelope of a schema-1 batch, as laptops signed them before there were half-years.
fn of_the_first_schema(batch: &SignedBatch) -> String {
    let text = String::from_utf8(batch.envelope_text().to_vec()).expect("ASCII");
    let later = ["program: ", "self-check: ", "step: ", "status: ", "cause: "];
    let of_then = |line: &&str| !later.iter().any(|name| line.starts_with(name));
    let lines = text.lines().filter(of_then);
    let text: String = lines.map(|line| format!("{line}\n")).collect();
    text.replace("etp-counts/3", "etp-counts/1")
}

#[test]
fn the_first_schema_is_still_read() {
    let text = of_the_first_schema(&batch());
    let envelope = Envelope::parse(text.as_bytes()).unwrap();
    assert_eq!(envelope.to_text(), text);
    assert_eq!(
        (envelope.step(), envelope.status(), envelope.cause()),
        (Step::Full, Status::Released, None)
    );
    let of_a_year = text.replace("ETP_C", "ETP_Y").replace("2026Q1", "2026");
    assert_eq!(Envelope::parse(of_a_year.as_bytes()), None);
}

#[test]
fn a_withdrawal_is_a_later_revision_without_values() {
    let release = release_of(&[(CountedPathology::Dt2, 55)]);
    let ledger = Ledger::of_lines(vec![release.line]);
    let withdrawn = withdraw(&ledger, quarter()).unwrap().counts;
    let facts = BatchFacts {
        revision: 2,
        cause: Some(Cause::WrongCentre),
        ..facts(&withdrawn)
    };
    let batch = sign_batch(&key(), facts).unwrap();
    assert_eq!(batch.envelope().status(), Status::Withdrawn);
    assert_eq!(batch.read_body().unwrap().elements().count(), 0);
    let text = String::from_utf8(batch.envelope_text().to_vec()).unwrap();
    assert!(text.contains("status: withdrawn\ncause: wrong-centre\nhidden: -\n"));
    let first = BatchFacts {
        revision: 1,
        cause: None,
        ..self::facts(&withdrawn)
    };
    assert!(sign_batch(&key(), first).is_err());
}

#[test]
fn an_envelope_that_cannot_be_is_not_read() {
    let text = String::from_utf8(batch().envelope_text().to_vec()).unwrap();
    for (was, is) in [
        ("rev: 3", "rev: 1"),
        ("ETP_C", "ETP_Y"),
        ("step: full", "step: nothing"),
        ("step: full", "step: total-only"),
        ("step: full", "step: fuller"),
        ("status: released", "status: withdrawn"),
        ("cause: late-marks", "cause: wrong-centre"),
        ("cause: late-marks", "cause: boredom"),
        ("hidden: ETP_ATT_BPCO", "hidden: ETP_ATT_A0_17"),
        ("etp-counts/3", "etp-counts/4"),
        ("etp-counts/3", "etp-counts/2"),
        ("etp-counts/3", "etp-counts/1"),
        ("program: ", "program: version "),
        ("self-check: ", "self-check: -"),
    ] {
        let other = text.replacen(was, is, 1);
        assert!(other != text, "{is}");
        assert_eq!(Envelope::parse(other.as_bytes()), None, "{is}");
    }
}

#[test]
fn what_an_outbox_kept_is_the_same_batch_again() {
    let batch = batch();
    let again = reload(
        &batch,
        batch.envelope_text(),
        batch.signature(),
        batch.body(),
    )
    .unwrap();
    assert_eq!(again, batch);
    assert_eq!(again.digest(), batch.digest());
    assert!(batch.body().len() < 2048, "the body stays below 2 KB");
}

#[test]
fn another_body_under_the_same_envelope_is_refused() {
    let batch = batch();
    let body = String::from_utf8(batch.body().to_vec())
        .unwrap()
        .replace("117", "118");
    let refused = reload(
        &batch,
        batch.envelope_text(),
        batch.signature(),
        body.as_bytes(),
    );
    assert_eq!(refused, Err(HubRefusal::BadBody));
}

#[test]
fn a_batch_of_another_key_is_refused() {
    let batch = batch();
    let other = DeviceKey::from_seed([8; 32]).public_key();
    let refused = SignedBatch::reload(
        &other,
        batch.envelope_text(),
        batch.signature(),
        batch.body(),
    );
    assert_eq!(refused, Err(HubRefusal::UnknownDevice));
}

#[test]
fn a_heap_of_bytes_is_refused_unread() {
    let batch = batch();
    let heap = vec![b'x'; 65 * 1024];
    assert_eq!(
        reload(&batch, batch.envelope_text(), batch.signature(), &heap),
        Err(HubRefusal::TooLarge)
    );
    assert_eq!(
        reload(&batch, &heap, batch.signature(), batch.body()),
        Err(HubRefusal::TooLarge)
    );
}

#[test]
fn unreadable_facts_make_no_batch() {
    let counts = counts(&[]);
    let bad = [
        BatchFacts {
            centre: "givet",
            ..facts(&counts)
        },
        BatchFacts {
            centre: "FR-08\nseq: 9",
            ..facts(&counts)
        },
        BatchFacts {
            revision: 0,
            cause: None,
            ..facts(&counts)
        },
        BatchFacts {
            revision: 1,
            ..facts(&counts)
        },
        BatchFacts {
            cause: Some(Cause::WrongCentre),
            ..facts(&counts)
        },
        BatchFacts {
            sequence: 0,
            ..facts(&counts)
        },
        BatchFacts {
            created: "2026-04-02 08:15",
            ..facts(&counts)
        },
    ];
    for facts in bad {
        assert!(sign_batch(&key(), facts).is_err());
    }
}

#[test]
fn the_same_counts_are_the_same_body() {
    let counts = counts(&[(CountedPathology::Dt2, 30), (CountedPathology::Ic, 20)]);
    assert_eq!(
        body_of("FR-08-GIVET-01", &counts),
        body_of("FR-08-GIVET-01", &counts.clone())
    );
}

fn receipt(by: &HubSecret, about: &SignedBatch) -> Vec<u8> {
    ReceiptFacts {
        device: about.envelope().device(),
        sequence: about.sequence(),
        digest: about.digest(),
        outcome: Outcome::Applied,
        hub_sequence: 42,
        hub_time: "2026-04-02T08:15:03Z".to_owned(),
    }
    .sign(by)
}

#[test]
fn a_receipt_is_believed_only_when_our_hub_signed_it_for_these_bytes() {
    let (batch, ours, theirs) = (
        batch(),
        HubSecret::from_seed([1; 32]),
        HubSecret::from_seed([2; 32]),
    );
    let good = receipt(&ours, &batch);
    let verified = Receipt::verify(&good, &ours.public_key(), &batch).unwrap();
    assert_eq!(
        (verified.outcome(), verified.hub_sequence()),
        (Outcome::Applied, 42)
    );

    let other_batch = sign_batch(
        &key(),
        BatchFacts {
            sequence: 119,
            ..facts(&counts(&[]))
        },
    )
    .unwrap();
    let forged = String::from_utf8(good.clone())
        .unwrap()
        .replace("hub-seq: 42", "hub-seq: 43")
        .into_bytes();
    let cases = [
        (receipt(&theirs, &batch), ReceiptProblem::AnotherHub),
        (receipt(&ours, &other_batch), ReceiptProblem::AnotherBatch),
        (forged, ReceiptProblem::BadSignature),
        (good[..good.len() - 9].to_vec(), ReceiptProblem::Unreadable),
        (b"<html>Welcome</html>".to_vec(), ReceiptProblem::Unreadable),
        (vec![], ReceiptProblem::Unreadable),
    ];
    for (bytes, problem) in cases {
        assert_eq!(
            Receipt::verify(&bytes, &ours.public_key(), &batch),
            Err(problem)
        );
    }
}

#[test]
fn a_kept_receipt_is_readable_json() {
    let (batch, hub) = (batch(), HubSecret::from_seed([1; 32]));
    let receipt = Receipt::verify(&receipt(&hub, &batch), &hub.public_key(), &batch).unwrap();
    let json = serde_json::to_string(&receipt).unwrap();
    assert!(
        json.contains(r#""outcome":"applied","hub_sequence":42,"hub_time":"2026-04-02T08:15:03Z""#),
        "{json}"
    );
}

proptest! {
    #[test]
    fn whatever_the_rules_release_a_hub_takes(sizes in prop::collection::vec(prop_oneof![0u32..14, 0u32..60], 6)) {
        let rows: Vec<_> = CountedPathology::ALL.iter().copied().zip(sizes).collect();
        let batch = sign_batch(&key(), facts(&counts(&rows))).expect("good facts");
        prop_assert!(batch.read_body().is_ok(), "{:?}", std::str::from_utf8(batch.body()));
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes: Vec<u8>) {
        prop_assert!(Envelope::parse(&bytes).is_none());
        prop_assert!(!Receipt::is_readable(&bytes));
    }

    #[test]
    fn one_changed_byte_anywhere_is_refused(at in 0usize..4_000, to: u8) {
        let batch = batch();
        let mut parts = [batch.envelope_text().to_vec(), batch.signature().to_vec(), batch.body().to_vec()];
        let (mut part, mut at) = (0, at % parts.iter().map(Vec::len).sum::<usize>());
        while at >= parts[part].len() {
            at -= parts[part].len();
            part += 1;
        }
        prop_assume!(parts[part][at] != to);
        parts[part][at] = to;
        prop_assert!(reload(&batch, &parts[0], &parts[1], &parts[2]).is_err());
    }

    #[test]
    fn an_envelope_has_one_form(line in 0usize..17, insert in "[ -~]{0,3}") {
        let batch = batch();
        let mut lines: Vec<_> = std::str::from_utf8(batch.envelope_text()).unwrap().lines().map(str::to_owned).collect();
        lines[line].push_str(&insert);
        let text = lines.join("\n") + "\n";
        if let Some(envelope) = Envelope::parse(text.as_bytes()) {
            prop_assert_eq!(envelope.to_text(), text);
        }
    }
}
