//! A real hub in the same process, and the weather between it and a centre.

use etp_app::Hubs;
use etp_hub::{Denied, RegionalHub};
use etp_wire::{
    AddressProblem, Connection, DeviceKey, EnrolRequest, Enrolment, Hub, HubGreeting, HubKey,
    HubRefusal, InviteCode, KeyId, Nonce, SendFailure, SignedBatch, Traffic,
};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use tempfile::TempDir;

/// What happens to what is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weather {
    /// It arrives, and so does the answer.
    #[default]
    Fair,
    /// Nothing arrives.
    Unreachable,
    /// It arrives and is kept; the answer is lost.
    AnswerLost,
    /// Something answers, but it is not the hub.
    Nonsense,
    /// It arrives, and the hub will not have it.
    Refusing,
}

/// What was carried to the hub and back, in bytes.
#[derive(Default)]
struct Carried {
    out: AtomicU64,
    back: AtomicU64,
}

/// The way to the hub of the region.
#[derive(Clone)]
pub struct Network {
    hub: Arc<RegionalHub>,
    weather: Arc<Mutex<Weather>>,
    carried: Arc<Carried>,
    #[expect(dead_code, reason = "the hub's folder lives as long as the network")]
    folder: Arc<TempDir>,
}

impl Network {
    /// A hub with an empty folder, in fair weather.
    ///
    /// # Panics
    /// When the hub cannot be made.
    pub(crate) fn new() -> Self {
        let folder = Arc::new(TempDir::new().expect("a folder"));
        let hub = RegionalHub::open(folder.path(), "Hub of the region", clock()).expect("a hub");
        Self {
            hub: Arc::new(hub),
            weather: Arc::default(),
            carried: Arc::default(),
            folder,
        }
    }

    /// The hub itself.
    pub fn hub(&self) -> &RegionalHub {
        &self.hub
    }

    /// Changes the weather.
    pub fn turn(&self, weather: Weather) {
        *self.weather.lock().unwrap_or_else(PoisonError::into_inner) = weather;
    }

    fn weather(&self) -> Weather {
        *self.weather.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Brings so many bytes to the hub and its answer back.
    fn travel(
        &self,
        bytes: usize,
        arrive: impl FnOnce() -> Result<Vec<u8>, Denied>,
    ) -> Result<Vec<u8>, SendFailure> {
        if self.weather() == Weather::Unreachable {
            return Err(SendFailure::Unreachable);
        }
        self.carried.out.fetch_add(bytes as u64, Ordering::Relaxed);
        let answer = match self.weather() {
            Weather::Nonsense => b"<html>Welcome to the hotel</html>".to_vec(),
            _ => arrive().map_err(refused)?,
        };
        let back = answer.len() as u64;
        self.carried.back.fetch_add(back, Ordering::Relaxed);
        Ok(answer)
    }

    /// The same with what is said of a table.
    fn hand_over(
        &self,
        bytes: usize,
        arrive: impl FnOnce() -> Result<Vec<u8>, Denied>,
    ) -> Result<Vec<u8>, SendFailure> {
        match self.weather() {
            Weather::Refusing => Err(SendFailure::Refused(HubRefusal::UnknownPolicy)),
            Weather::AnswerLost => arrive().map_err(refused).and(Err(SendFailure::CutOff)),
            _ => self.travel(bytes, arrive),
        }
    }
}

fn refused(denied: Denied) -> SendFailure {
    match denied {
        Denied::Refused(refusal) => SendFailure::Refused(refusal),
        Denied::Broken(_) => SendFailure::Refused(HubRefusal::Otherwise),
    }
}

/// The hub's clock: well after every quarter of these stories.
fn clock() -> etp_hub::Clock {
    || chrono::DateTime::from_timestamp(1_900_000_000, 0).expect("an instant")
}

fn broken<T>(answer: Result<T, etp_hub::HubProblem>) -> Result<T, Denied> {
    answer.map_err(Denied::from)
}

impl Hubs for Network {
    fn at(&self, _url: &str, _: &Connection) -> Result<Box<dyn Hub>, AddressProblem> {
        Ok(Box::new(self.clone()))
    }
}

impl Hub for Network {
    fn greet(&self) -> Result<HubGreeting, SendFailure> {
        let answer = self.travel(0, || Ok(self.hub.greeting().write()))?;
        HubGreeting::read(&answer).ok_or(SendFailure::NonsenseAnswer)
    }

    fn enrol(
        &self,
        code: &InviteCode,
        key: &DeviceKey,
        hub: &HubKey,
    ) -> Result<Enrolment, SendFailure> {
        let request = EnrolRequest::write(code, key, hub);
        let answer = self.travel(request.len(), || self.hub.enrol(&request))?;
        Enrolment::verify(&answer, hub, key).ok_or(SendFailure::NonsenseAnswer)
    }

    fn ping(&self, nonce: Nonce) -> Result<Vec<u8>, SendFailure> {
        self.travel(32, || Ok(self.hub.pong(nonce)))
    }

    fn put(&self, batch: &SignedBatch) -> Result<Vec<u8>, SendFailure> {
        let (text, body) = (batch.envelope_text(), batch.body());
        let bytes = text.len() + batch.signature().len() + body.len();
        self.hand_over(bytes, || self.hub.receive(text, batch.signature(), body))
    }

    fn receipts(&self, device: KeyId, after: u64) -> Result<Vec<u8>, SendFailure> {
        self.travel(0, || broken(self.hub.receipts(device, after)))
    }

    fn config(&self) -> Result<Vec<u8>, SendFailure> {
        self.travel(0, || broken(self.hub.config()))
    }

    fn rotate(&self, device: KeyId, request: &[u8]) -> Result<Vec<u8>, SendFailure> {
        self.hand_over(request.len(), || self.hub.rotate(device, request))
    }

    fn traffic(&self) -> Traffic {
        Traffic {
            bytes_out: self.carried.out.load(Ordering::Relaxed),
            bytes_in: self.carried.back.load(Ordering::Relaxed),
        }
    }
}
