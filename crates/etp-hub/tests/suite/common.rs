//! Builders: a hub on a fresh folder at a fixed time, and laptops that are enrolled with it.

use crate::engine::database;
use chrono::{DateTime, TimeZone, Utc};
use etp_disclosure::{
    AgeBand, AnonymousCounts, Contribution, CountedPathology, Delivery, Ledger, Occasion, Period,
    Policy, Release, Residence, Sex, release, withdraw,
};
use etp_hub::{Clock, HubProblem, RegionalHub};
use etp_wire::{
    BatchFacts, DeviceKey, EnrolRequest, HttpHub, HubKey, Nonce, Reached, SendFailure, SignedBatch,
    reach, sign_batch,
};
use std::path::Path;
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
        hub: hub_on(folder.path(), spring).expect("a hub"),
        folder,
    }
}

/// A hub on a data folder, with the database that belongs to it.
pub(crate) fn hub_on(folder: &Path, clock: Clock) -> Result<RegionalHub, HubProblem> {
    RegionalHub::open_on(database(folder), folder, "Demo region", clock)
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
    let quarter: Period = period.parse().expect("a quarter");
    let register = people(quarter, diabetes, heart);
    released(&Ledger::default(), &register, quarter).counts
}

/// A quarter whose lung patients are hidden, and its kidney patients with them.
pub(crate) fn partly_hidden(period: &str) -> AnonymousCounts {
    use CountedPathology::{Bpco, Dt2, Ic, Irc, Obe};
    let quarter: Period = period.parse().expect("a quarter");
    let sizes = [(Dt2, 55), (Ic, 27), (Obe, 16), (Bpco, 7), (Irc, 12)];
    let register = people_of(quarter, sizes);
    released(&Ledger::default(), &register, quarter).counts
}

fn people(quarter: Period, diabetes: u32, heart: u32) -> Vec<Contribution> {
    let sizes = [
        (CountedPathology::Dt2, diabetes),
        (CountedPathology::Ic, heart),
    ];
    people_of(quarter, sizes)
}

fn people_of(
    quarter: Period,
    sizes: impl IntoIterator<Item = (CountedPathology, u32)>,
) -> Vec<Contribution> {
    let people = sizes
        .into_iter()
        .flat_map(|(pathology, size)| std::iter::repeat_n(pathology, size as usize));
    (0..)
        .zip(people)
        .map(|(person, pathology)| Contribution {
            person,
            quarter,
            pathology,
            age: AgeBand::To64,
            sex: Some(Sex::Female),
            residence: Residence::France,
            delivery: Delivery::Group,
            attendances: 3,
        })
        .collect()
}

fn released(ledger: &Ledger, register: &[Contribution], period: Period) -> Release {
    release(ledger, register, period, Policy::K11_V1, Occasion::First).expect("a release")
}

/// A year of four such quarters.
pub(crate) fn year(year: &str, diabetes: u32, heart: u32) -> AnonymousCounts {
    let year: Period = year.parse().expect("a year");
    let register: Vec<_> = year
        .quarters()
        .flat_map(|quarter| people(quarter, diabetes, heart))
        .collect();
    let mut ledger = Ledger::default();
    for quarter in year.quarters() {
        let line = released(&ledger, &register, quarter).line;
        ledger.push(line);
    }
    released(&ledger, &register, year).counts
}

/// The withdrawal of a quarter.
pub(crate) fn withdrawal(period: &str) -> AnonymousCounts {
    let quarter: Period = period.parse().expect("a quarter");
    let release = released(&Ledger::default(), &people(quarter, 40, 20), quarter);
    let ledger = Ledger::of_lines(vec![release.line]);
    withdraw(&ledger, quarter).expect("a withdrawal").counts
}

/// Reaches a hub over HTTP, as a laptop does before anything else.
pub(crate) fn reached<'a>(http: &'a HttpHub, hub: &HubKey) -> Result<Reached<'a>, SendFailure> {
    reach(http, hub, Nonce::from_random([5; 16]))
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
        cause: None,
        sequence,
        previous: None,
        created: "2026-04-02T08:15:00Z",
    };
    sign_batch(key, facts).expect("good facts")
}

pub(crate) fn receive(hub: &RegionalHub, batch: &SignedBatch) -> Result<Vec<u8>, etp_hub::Denied> {
    hub.receive(batch.envelope_text(), batch.signature(), batch.body())
}
