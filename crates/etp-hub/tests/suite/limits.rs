//! Who asks too often is asked to come back, and nobody else is.

use crate::common::{CENTRE, batch, counts, device, enrolled, reached};
use crate::open::{Open, open_behind};
use etp_hub::{Allowance, Door};
use etp_wire::{DeviceKey, Hub, SendFailure, SignedBatch};
use std::net::{IpAddr, Ipv4Addr};
use std::num::NonZeroU32;

fn limited(proxy: Option<IpAddr>) -> Open {
    let batches_a_minute = NonZeroU32::new(2).expect("two");
    let allowance = Some(Allowance {
        batches_a_minute,
        ..Allowance::default()
    });
    open_behind(Door { allowance, proxy })
}

fn batches(key: &DeviceKey) -> Vec<SignedBatch> {
    let counts = counts("2026Q1", 40, 20);
    (1..=5).map(|n| batch(key, CENTRE, &counts, n, n)).collect()
}

#[test]
fn a_laptop_that_sends_too_much_waits_and_the_others_do_not() {
    let open = limited(None);
    let (one, two) = (
        enrolled(&open.hub, 1, CENTRE),
        enrolled(&open.hub, 2, CENTRE),
    );
    let http = open.http();
    let hub = open.hub.greeting().key;
    let reached = reached(&http, &hub).unwrap();
    let batches = batches(&one);
    let sent = batches.iter().map(|batch| reached.deliver(batch).err());
    let busy = Some(SendFailure::Busy {
        retry_after: Some(31),
    });
    assert_eq!(sent.collect::<Vec<_>>(), [None, None, None, None, busy]);
    let same = batch(&two, CENTRE, &counts("2026Q1", 40, 20), 4, 1);
    assert!(reached.deliver(&same).is_ok());
}

#[test]
fn nobody_uses_up_another_laptops_share() {
    let open = limited(None);
    let key = enrolled(&open.hub, 1, CENTRE);
    let http = open.http();
    let good = batches(&key);
    let stranger = device(9);
    for _ in 0..10 {
        let forged = batch(&stranger, CENTRE, &counts("2026Q1", 40, 20), 1, 1);
        assert!(http.put(&forged).is_err());
    }
    assert!(http.put(&good[0]).is_ok());
}

/// How many of eight wrong codes are looked at.
fn looked_at(open: &Open, header: impl Fn(usize) -> String) -> usize {
    (0..8)
        .filter(|n| {
            let answer = open.post_for(&header(*n), "/v1/enrol", b"a guess");
            answer.contains("bad-proof")
        })
        .count()
}

#[test]
fn codes_are_not_guessed_at() {
    assert_eq!(looked_at(&limited(None), |_| String::new()), 5);
}

#[test]
fn only_the_proxy_before_the_hub_is_believed_about_who_asks() {
    let forwarded = |n: usize| format!("X-Forwarded-For: 1.2.3.4, 10.0.0.{n}\r\n");
    assert_eq!(looked_at(&limited(None), forwarded), 5);
    let here = Some(IpAddr::V4(Ipv4Addr::LOCALHOST));
    assert_eq!(looked_at(&limited(here), forwarded), 8);
    let same = |_: usize| "X-Forwarded-For: 10.0.0.9\r\n".to_owned();
    assert_eq!(looked_at(&limited(here), same), 5);
}
