//! What every request shares: the hub, the queue before its one writer, the limits, the counters.

use super::Door;
use super::answers::{crowded, denied, too_many};
use crate::limits::Limits;
use crate::metrics::Metrics;
use crate::web::Pages;
use crate::{Denied, RegionalHub};
use axum::http::HeaderMap;
use axum::response::Response;
use etp_wire::KeyId;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Requests that may wait for the one writer; the next one is asked to come back.
const QUEUE: usize = 256;

#[derive(Clone)]
pub(crate) struct Desk(Arc<Shared>);

struct Shared {
    hub: Arc<RegionalHub>,
    queue: Arc<Semaphore>,
    limits: Option<Limits>,
    proxy: Option<IpAddr>,
    metrics: Metrics,
    pages: Pages,
}

impl Desk {
    pub(super) fn new(hub: Arc<RegionalHub>, door: Door) -> Self {
        let clock = hub.clock();
        Self(Arc::new(Shared {
            hub,
            queue: Arc::new(Semaphore::new(QUEUE)),
            limits: door
                .allowance
                .map(|allowance| Limits::new(allowance, clock)),
            proxy: door.proxy,
            metrics: Metrics::new(),
            pages: Pages::new(clock),
        }))
    }

    pub(crate) fn hub(&self) -> &RegionalHub {
        &self.0.hub
    }

    /// What the coordinators' pages keep between requests.
    pub(crate) fn pages(&self) -> &Pages {
        &self.0.pages
    }

    pub(super) fn metrics(&self) -> &Metrics {
        &self.0.metrics
    }

    /// Runs something that touches the disk where it may block.
    pub(crate) async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&RegionalHub) -> Result<T, Denied> + Send + 'static,
    ) -> Result<T, Response> {
        let Ok(place) = self.0.queue.clone().try_acquire_owned() else {
            return Err(crowded());
        };
        self.metrics()
            .under_way(QUEUE - self.0.queue.available_permits());
        let hub = self.0.hub.clone();
        let asked = tokio::task::spawn_blocking(move || {
            let _place = place;
            question(&hub)
        });
        match asked.await {
            Ok(answer) => answer.map_err(|no| self.no(&no)),
            Err(_) => Err(crowded()),
        }
    }

    fn no(&self, no: &Denied) -> Response {
        if let Denied::Refused(refusal) = no {
            self.metrics().refused(*refusal);
        }
        denied(no)
    }

    /// Who asks: the other end of the line, or whom a trusted proxy names last.
    pub(crate) fn asker(&self, peer: SocketAddr, headers: &HeaderMap) -> IpAddr {
        let named = headers
            .get_all("x-forwarded-for")
            .iter()
            .next_back()
            .and_then(|value| value.to_str().ok())
            .and_then(|names| names.rsplit(',').next())
            .and_then(|name| name.trim().parse().ok());
        match named {
            Some(named) if self.0.proxy == Some(peer.ip()) => named,
            _ => peer.ip(),
        }
    }

    /// Asks somebody who enrols too often to wait.
    pub(super) fn wait_to_enrol(&self, from: IpAddr) -> Option<Response> {
        self.wait(|limits| limits.enrolment(from))
    }

    /// Asks somebody who brings too many files to wait.
    pub(super) fn wait_with_a_file(&self, from: IpAddr) -> Option<Response> {
        self.wait(|limits| limits.file(from))
    }

    /// Asked only of a laptop whose signature held, so that nobody uses up another's share.
    pub(super) fn wait_to_send(&self, device: KeyId) -> Option<Response> {
        self.wait(|limits| limits.batch(device))
    }

    fn wait(&self, check: impl FnOnce(&Limits) -> Result<(), u64>) -> Option<Response> {
        let seconds = check(self.0.limits.as_ref()?).err()?;
        self.metrics().asked_to_wait();
        Some(too_many(seconds))
    }
}
