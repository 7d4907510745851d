//! A real hub in the same process, and the weather between it and a centre.

use etp_app::Hubs;
use etp_hub::{Denied, RegionalHub};
use etp_wire::{
    AddressProblem, DeviceKey, EnrolRequest, Enrolment, Hub, HubGreeting, HubKey, HubRefusal,
    InviteCode, SendFailure, SignedBatch,
};
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

/// The way to the hub of the region.
#[derive(Clone)]
pub struct Network {
    hub: Arc<RegionalHub>,
    weather: Arc<Mutex<Weather>>,
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

    fn travel<T>(
        &self,
        arrive: impl FnOnce() -> Result<T, Denied>,
        nonsense: T,
    ) -> Result<T, SendFailure> {
        match self.weather() {
            Weather::Unreachable => Err(SendFailure::Unreachable),
            Weather::Nonsense => Ok(nonsense),
            Weather::Refusing => Err(SendFailure::Refused(HubRefusal::UnknownPolicy)),
            Weather::AnswerLost => arrive().map_err(refused).and(Err(SendFailure::CutOff)),
            Weather::Fair => arrive().map_err(refused),
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

impl Hubs for Network {
    fn at(&self, _url: &str) -> Result<Box<dyn Hub>, AddressProblem> {
        Ok(Box::new(self.clone()))
    }
}

impl Hub for Network {
    fn greet(&self) -> Result<HubGreeting, SendFailure> {
        Ok(self.hub.greeting())
    }

    fn enrol(
        &self,
        code: &InviteCode,
        key: &DeviceKey,
        hub: &HubKey,
    ) -> Result<Enrolment, SendFailure> {
        let request = EnrolRequest::write(code, key, hub);
        let answer = self.travel(|| self.hub.enrol(&request), b"<html>".to_vec())?;
        Enrolment::verify(&answer, hub, key).ok_or(SendFailure::NonsenseAnswer)
    }

    fn put(&self, batch: &SignedBatch) -> Result<Vec<u8>, SendFailure> {
        let arrive = || {
            self.hub
                .receive(batch.envelope_text(), batch.signature(), batch.body())
        };
        self.travel(arrive, b"<html>Welcome to the hotel</html>".to_vec())
    }
}
