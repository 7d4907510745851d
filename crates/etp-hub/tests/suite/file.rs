//! Batches on a USB key, and by the network at the same time: one effect, and answers to carry back.

use crate::common::{CENTRE, batch, counts, device, enrolled, house, receive};
use etp_hub::Denied;
use etp_wire::{
    FiledAnswer, HubRefusal, Receipt, SignedBatch, SignedRefusal, pack_batches, read_receipts,
};

fn answers(file: &[u8]) -> Vec<FiledAnswer> {
    read_receipts(file).expect("a file of receipts")
}

#[test]
fn a_file_and_the_network_are_one_effect() {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    let batches: Vec<SignedBatch> = (1..=3)
        .map(|n| {
            batch(
                &key,
                CENTRE,
                &counts("2026Q1", 40 + n, 20),
                n.into(),
                n.into(),
            )
        })
        .collect();
    let sent = receive(&house.hub, &batches[1]).unwrap();
    let file = pack_batches(&batches).unwrap();
    let imported = house.hub.import(&file).unwrap();
    assert_eq!((imported.taken, imported.refused), (3, 0));
    let answers = answers(&imported.answers);
    assert_eq!(answers[1].bytes, sent, "the receipt it already had");
    let hub = house.hub.greeting().key;
    for (answer, batch) in answers.iter().zip(&batches) {
        assert!(Receipt::verify(&answer.bytes, &hub, batch).is_ok());
    }
    assert_eq!(house.hub.import(&file).unwrap(), imported, "the key again");
    assert_eq!(house.hub.check().unwrap().batches, 3);
}

#[test]
fn what_is_refused_comes_back_signed_and_stops_nothing() {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    let strange = batch(&device(9), CENTRE, &counts("2026Q1", 40, 20), 1, 1);
    let good = batch(&key, CENTRE, &counts("2026Q1", 40, 20), 1, 1);
    let file = pack_batches(&[strange.clone(), good.clone()]).unwrap();
    let imported = house.hub.import(&file).unwrap();
    assert_eq!((imported.taken, imported.refused), (1, 1));
    let answers = answers(&imported.answers);
    let hub = house.hub.greeting().key;
    assert!(answers[0].is_refusal);
    let no = SignedRefusal::verify(&answers[0].bytes, &hub, &strange).unwrap();
    assert_eq!(no.refusal, HubRefusal::UnknownDevice);
    assert!(Receipt::verify(&answers[1].bytes, &hub, &good).is_ok());
}

#[test]
fn a_file_cut_short_is_not_read_at_all() {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    let file = pack_batches(&[batch(&key, CENTRE, &counts("2026Q1", 40, 20), 1, 1)]).unwrap();
    for length in [0, 40, file.len() / 2, file.len() - 1] {
        assert!(matches!(
            house.hub.import(&file[..length]),
            Err(Denied::Refused(HubRefusal::BadFile))
        ));
    }
    assert_eq!(house.hub.check().unwrap().batches, 0);
}

#[test]
fn receipts_can_be_asked_for_again() {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    for n in [1u32, 2, 5] {
        let counts = counts("2026Q1", 40 + n, 20);
        receive(
            &house.hub,
            &batch(&key, CENTRE, &counts, n.into(), n.into()),
        )
        .unwrap();
    }
    let after = |sequence| {
        let file = house
            .hub
            .receipts(key.device_id(), sequence)
            .expect("a file");
        let sequences = answers(&file).into_iter().map(|one| one.sequence);
        sequences.collect::<Vec<_>>()
    };
    assert_eq!(after(0), [1, 2, 5]);
    assert_eq!(after(2), [5]);
    assert_eq!(after(u64::MAX), [] as [u64; 0]);
}
