//! Builders: a hub on a fresh folder at a fixed time, and laptops that are enrolled with it.

use chrono::{DateTime, TimeZone, Utc};
use etp_disclosure::{
    AnonymousCounts, Contribution, CountedPathology, Period, Policy, release_quarter,
};
use etp_hub::RegionalHub;
use etp_wire::{BatchFacts, DeviceKey, EnrolRequest, SignedBatch, sign_batch};
use tempfile::TempDir;

pub(crate) const CENTRE: &str = "FR-08-GIVET-01";

pub(crate) fn spring() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 4, 2, 8, 15, 3)
        .single()
        .expect("an instant")
}

/// A hub and the folder it lives in.
pub(crate) struct House {
    pub(crate) hub: RegionalHub,
    pub(crate) folder: TempDir,
}

pub(crate) fn house() -> House {
    let folder = TempDir::new().expect("a folder");
    House {
        hub: RegionalHub::open(folder.path(), "Demo region", spring).expect("a hub"),
        folder,
    }
}

pub(crate) fn device(seed: u8) -> DeviceKey {
    DeviceKey::from_seed([seed; 32])
}

/// Enrols a laptop for a centre.
pub(crate) fn enrolled(hub: &RegionalHub, seed: u8, centre: &str) -> DeviceKey {
    let key = device(seed);
    let code = hub.invite(centre).expect("a code");
    hub.enrol(&EnrolRequest::write(&code, &key, &hub.greeting().key))
        .expect("an enrolment");
    key
}

/// A quarter with so many diabetes and so many heart patients.
pub(crate) fn counts(period: &str, diabetes: u32, heart: u32) -> AnonymousCounts {
    let people = std::iter::repeat_n(CountedPathology::Dt2, diabetes as usize)
        .chain(std::iter::repeat_n(CountedPathology::Ic, heart as usize));
    let register: Vec<_> = (0..)
        .zip(people)
        .map(|(person, pathology)| Contribution {
            person,
            pathology,
            attendances: 3,
        })
        .collect();
    let period: Period = period.parse().expect("a quarter");
    release_quarter(period, &register, &Policy::K11_V1)
}

pub(crate) fn batch(
    key: &DeviceKey,
    centre: &str,
    counts: &AnonymousCounts,
    revision: u64,
    sequence: u64,
) -> SignedBatch {
    let facts = BatchFacts {
        centre,
        counts,
        revision,
        sequence,
        previous: None,
        created: "2026-04-02T08:15:00Z",
    };
    sign_batch(key, facts).expect("good facts")
}

pub(crate) fn receive(hub: &RegionalHub, batch: &SignedBatch) -> Result<Vec<u8>, etp_hub::Denied> {
    hub.receive(batch.envelope_text(), batch.signature(), batch.body())
}
