//! The file on the USB key: packed, read back, cut short, mixed up.

use etp_disclosure::{Ledger, Occasion, Policy, release};
use etp_wire::{
    BatchFacts, DeviceKey, ExchangeProblem, HubRefusal, HubSecret, LARGEST_EXCHANGE,
    MOST_PER_EXCHANGE, Outcome, Receipt, ReceiptFacts, ReceiptProblem, SignedBatch, SignedRefusal,
    pack_batches, pack_receipts, read_batches, read_receipts, sign_batch,
};
use proptest::prelude::*;

const TIME: &str = "2026-04-02T08:15:03Z";

fn batch(sequence: u64) -> SignedBatch {
    let quarter = "2026Q1".parse().expect("a quarter");
    let none = Ledger::default();
    let counts = release(&none, &[], quarter, Policy::K11_V1, Occasion::First)
        .expect("a release")
        .counts;
    let facts = BatchFacts {
        centre: "FR-08-GIVET-01",
        counts: &counts,
        revision: sequence,
        cause: None,
        sequence,
        previous: None,
        created: TIME,
    };
    sign_batch(&DeviceKey::from_seed([7; 32]), facts).expect("good facts")
}

fn hub() -> HubSecret {
    HubSecret::from_seed([1; 32])
}

fn receipt(batch: &SignedBatch) -> Vec<u8> {
    ReceiptFacts {
        device: batch.envelope().device(),
        sequence: batch.sequence(),
        digest: batch.digest(),
        outcome: Outcome::Applied,
        hub_sequence: 1,
        hub_time: TIME.to_owned(),
    }
    .sign(&hub())
}

fn refusal(batch: &SignedBatch) -> Vec<u8> {
    SignedRefusal {
        device: batch.envelope().device(),
        sequence: batch.sequence(),
        digest: batch.digest(),
        refusal: HubRefusal::Revoked,
        hub_time: TIME.to_owned(),
    }
    .sign(&hub())
}

#[test]
fn batches_come_out_of_the_file_byte_for_byte() {
    let batches = [batch(1), batch(2)];
    let file = pack_batches(&batches).unwrap();
    let read = read_batches(&file).unwrap();
    assert_eq!(read.len(), 2);
    for (filed, batch) in read.iter().zip(&batches) {
        assert_eq!(filed.envelope_text(), batch.envelope_text());
        assert_eq!(filed.signature(), batch.signature());
        assert_eq!(filed.body(), batch.body());
        assert_eq!(filed.digest(), batch.digest());
    }
    let text = String::from_utf8(file).unwrap();
    assert!(
        text.starts_with("SENTIER-EXCHANGE/1\ncontent: batches\ncount: 2\n\nSENTIER-BATCH/1\n")
    );
}

#[test]
fn an_empty_file_is_a_file() {
    assert_eq!(read_batches(&pack_batches(&[]).unwrap()), Ok(vec![]));
    assert_eq!(read_receipts(&pack_receipts(&[]).unwrap()), Ok(vec![]));
}

#[test]
fn answers_come_back_and_are_believed_only_by_their_signature() {
    let (taken, refused) = (batch(1), batch(2));
    let file = pack_receipts(&[receipt(&taken), refusal(&refused)]).unwrap();
    let answers = read_receipts(&file).unwrap();
    let named: Vec<_> = answers
        .iter()
        .map(|one| (one.sequence, one.digest, one.is_refusal))
        .collect();
    assert_eq!(
        named,
        [(1, taken.digest(), false), (2, refused.digest(), true)]
    );
    let key = hub().public_key();
    assert!(Receipt::verify(&answers[0].bytes, &key, &taken).is_ok());
    let no = SignedRefusal::verify(&answers[1].bytes, &key, &refused).unwrap();
    assert_eq!(no.refusal, HubRefusal::Revoked);
    assert_eq!(
        SignedRefusal::verify(&answers[1].bytes, &key, &taken),
        Err(ReceiptProblem::AnotherBatch)
    );
    let other = HubSecret::from_seed([2; 32]).public_key();
    assert_eq!(
        SignedRefusal::verify(&answers[1].bytes, &other, &refused),
        Err(ReceiptProblem::AnotherHub)
    );
    let forged = String::from_utf8(answers[1].bytes.clone())
        .unwrap()
        .replace("revoked", "bad-body");
    assert_eq!(
        SignedRefusal::verify(forged.as_bytes(), &key, &refused),
        Err(ReceiptProblem::BadSignature)
    );
}

#[test]
fn each_kind_of_damage_has_its_word() {
    let file = pack_batches(&[batch(1), batch(2)]).unwrap();
    let text = String::from_utf8(file).unwrap();
    let read = |text: &str| read_batches(text.as_bytes()).err();
    for at in [0, 5] {
        assert_eq!(read(&text[..at]), Some(ExchangeProblem::Unreadable), "{at}");
    }
    for at in [20, 60, 400, text.len() - 600, text.len() - 1] {
        assert_eq!(read(&text[..at]), Some(ExchangeProblem::CutShort), "{at}");
    }
    let receipts = pack_receipts(&[receipt(&batch(1))]).unwrap();
    assert_eq!(read_batches(&receipts), Err(ExchangeProblem::OtherKind));
    assert_eq!(
        read_receipts(text.as_bytes()),
        Err(ExchangeProblem::OtherKind)
    );
    for (was, is, problem) in [
        ("EXCHANGE/1", "EXCHANGE/2", ExchangeProblem::Newer),
        ("count: 2", "count: 3", ExchangeProblem::CutShort),
        ("count: 2", "count: 1", ExchangeProblem::Unreadable),
        ("count: 2", "count: 02", ExchangeProblem::Unreadable),
        ("count: 2", "count: 1001", ExchangeProblem::TooLarge),
        ("\n\n", "\r\n\r\n", ExchangeProblem::Unreadable),
        (r#""2026Q1""#, r#""2026Q2""#, ExchangeProblem::Unreadable),
    ] {
        assert_eq!(read(&text.replacen(was, is, 1)), Some(problem), "{is}");
    }
    assert_eq!(
        read("<html>Welcome</html>"),
        Some(ExchangeProblem::Unreadable)
    );
}

#[test]
fn a_file_has_its_limits() {
    let heap = [
        b"SENTIER-EXCHANGE/1\n".as_slice(),
        &vec![0; LARGEST_EXCHANGE],
    ]
    .concat();
    assert_eq!(read_batches(&heap), Err(ExchangeProblem::TooLarge));
    let one = batch(1);
    let many: Vec<_> = std::iter::repeat_n(one, MOST_PER_EXCHANGE + 1).collect();
    assert_eq!(pack_batches(&many), Err(ExchangeProblem::TooLarge));
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes: Vec<u8>, at in 0usize..2_000, to: u8) {
        prop_assert!(read_batches(&bytes).is_err());
        prop_assert!(read_receipts(&bytes).is_err());
        let mut file = pack_batches(&[batch(1)]).expect("a file");
        let at = at % file.len();
        file[at] = to;
        if let Ok(read) = read_batches(&file) {
            prop_assert!(read.len() <= 1);
        }
    }
}
