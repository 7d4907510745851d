//! What an administrator's monitoring may know: how many, how long, how full. Never a value, a
//! centre or a laptop.

use crate::{Denied, HubProblem, RegionalHub};
use etp_wire::{HubRefusal, Outcome, Receipt};
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::Registry;
use std::time::Duration;

type Labels = [(&'static str, String); 1];

/// The hub's gauges and counters.
pub(crate) struct Metrics {
    registry: Registry,
    batches: Family<Labels, Counter>,
    refusals: Family<Labels, Counter>,
    equivocations: Counter,
    bad_signatures: Counter,
    too_many: Counter,
    ingest: Histogram,
    queue: Gauge,
    database_bytes: Gauge,
    last_hub_sequence: Gauge,
    silent_centres: Gauge,
}

impl Metrics {
    pub(crate) fn new() -> Self {
        let mut one = Self {
            registry: Registry::with_prefix("sentier"),
            batches: Family::default(),
            refusals: Family::default(),
            equivocations: Counter::default(),
            bad_signatures: Counter::default(),
            too_many: Counter::default(),
            ingest: Histogram::new(exponential_buckets(0.001, 2.0, 12)),
            queue: Gauge::default(),
            database_bytes: Gauge::default(),
            last_hub_sequence: Gauge::default(),
            silent_centres: Gauge::default(),
        };
        one.register();
        one
    }

    fn register(&mut self) {
        let registry = &mut self.registry;
        registry.register("batches", "Batches with a receipt", self.batches.clone());
        registry.register("refusals", "Requests refused", self.refusals.clone());
        registry.register(
            "equivocations",
            "Other bytes under a used number",
            self.equivocations.clone(),
        );
        registry.register(
            "signature_failures",
            "Signatures that did not hold",
            self.bad_signatures.clone(),
        );
        registry.register(
            "too_many",
            "Requests asked to come back later",
            self.too_many.clone(),
        );
        registry.register("ingest_seconds", "Time per batch", self.ingest.clone());
        registry.register("queue_depth", "Requests under way", self.queue.clone());
        registry.register(
            "database_bytes",
            "Size of the database",
            self.database_bytes.clone(),
        );
        registry.register(
            "last_hub_sequence",
            "Number of the last receipt",
            self.last_hub_sequence.clone(),
        );
        registry.register(
            "centres_silent_100_days",
            "Centres not heard of for 100 days",
            self.silent_centres.clone(),
        );
    }

    pub(crate) fn took(&self, answer: &Result<Vec<u8>, Denied>, time: Duration) {
        self.ingest.observe(time.as_secs_f64());
        match answer {
            Ok(receipt) => self.count_receipt(receipt),
            Err(Denied::Refused(refusal)) => self.refused(*refusal),
            Err(Denied::Broken(_)) => (),
        }
    }

    fn count_receipt(&self, receipt: &[u8]) {
        let outcome = Receipt::claimed_outcome(receipt).map_or("unknown", Outcome::code);
        self.batches
            .get_or_create(&[("outcome", outcome.to_owned())])
            .inc();
    }

    pub(crate) fn refused(&self, refusal: HubRefusal) {
        self.refusals
            .get_or_create(&[("reason", refusal.code())])
            .inc();
        match refusal {
            HubRefusal::Equivocation => {
                self.equivocations.inc();
            }
            HubRefusal::BadSignature | HubRefusal::BadProof => {
                self.bad_signatures.inc();
            }
            _ => (),
        }
    }

    pub(crate) fn asked_to_wait(&self) {
        self.too_many.inc();
    }

    pub(crate) fn under_way(&self, requests: usize) {
        self.queue.set(i64::try_from(requests).unwrap_or(i64::MAX));
    }

    /// Everything as Prometheus reads it.
    pub(crate) fn text(&self, hub: &RegionalHub) -> Result<String, HubProblem> {
        let size = hub.size()?;
        let number = |value: u64| i64::try_from(value).unwrap_or(i64::MAX);
        self.database_bytes.set(number(size.database_bytes));
        self.last_hub_sequence.set(number(size.last_hub_sequence));
        self.silent_centres.set(number(size.silent_centres));
        let mut text = String::new();
        encode(&mut text, &self.registry).map_err(|_| HubProblem::Number)?;
        Ok(text)
    }
}
