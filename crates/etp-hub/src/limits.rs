//! How often somebody may ask: enrolments by address, since a code could be guessed at; batches by
//! laptop, since one that went wrong must not keep the others waiting. Time is the hub's clock.

use crate::Clock;
use etp_wire::KeyId;
use governor::clock::Clock as GovernorClock;
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::HashMapStateStore;
use governor::{NotUntil, Quota, RateLimiter};
use std::hash::Hash;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// How much is let through.
#[derive(Clone, Copy, Debug)]
pub struct Allowance {
    /// Batches of one laptop a minute; twice as many at once.
    pub batches_a_minute: NonZeroU32,
    /// Enrolments and files from one address an hour, all at once if need be.
    pub enrolments_an_hour: NonZeroU32,
}

impl Default for Allowance {
    fn default() -> Self {
        Self {
            batches_a_minute: NonZeroU32::new(30).unwrap_or(NonZeroU32::MIN),
            enrolments_an_hour: NonZeroU32::new(5).unwrap_or(NonZeroU32::MIN),
        }
    }
}

/// The hub's clock as the limiter reads it: time since 1970. A clock put back lets nobody in early.
#[derive(Clone)]
pub(crate) struct HubClock(pub(crate) Clock);

impl GovernorClock for HubClock {
    type Instant = Duration;

    fn now(&self) -> Duration {
        u64::try_from((self.0)().timestamp_millis()).map_or(Duration::ZERO, Duration::from_millis)
    }
}

pub(crate) type Keyed<K> = RateLimiter<K, HashMapStateStore<K>, HubClock, NoOpMiddleware<Duration>>;

/// Who asked how often.
pub(crate) struct Limits {
    clock: HubClock,
    batches: Keyed<KeyId>,
    enrolments: Keyed<IpAddr>,
    files: Keyed<IpAddr>,
    asked: AtomicUsize,
}

impl Limits {
    pub(crate) fn new(allowance: Allowance, clock: Clock) -> Self {
        let clock = HubClock(clock);
        let per_minute = allowance.batches_a_minute;
        let batches = Quota::per_minute(per_minute).allow_burst(per_minute.saturating_mul(TWO));
        let enrolments = Quota::per_hour(allowance.enrolments_an_hour);
        Self {
            batches: RateLimiter::hashmap_with_clock(batches, clock.clone()),
            enrolments: RateLimiter::hashmap_with_clock(enrolments, clock.clone()),
            files: RateLimiter::hashmap_with_clock(batches, clock.clone()),
            asked: AtomicUsize::new(0),
            clock,
        }
    }

    /// A batch of this laptop, or how many seconds it should wait.
    pub(crate) fn batch(&self, device: KeyId) -> Result<(), u64> {
        self.check(&self.batches, device)
    }

    /// An enrolment from this address.
    pub(crate) fn enrolment(&self, from: IpAddr) -> Result<(), u64> {
        self.check(&self.enrolments, from)
    }

    /// A file of batches from this address.
    pub(crate) fn file(&self, from: IpAddr) -> Result<(), u64> {
        self.check(&self.files, from)
    }

    /// What was not seen for long is as good as never seen.
    fn forget<K: Hash + Eq + Clone>(&self, limiter: &Keyed<K>) {
        let asked = self.asked.fetch_add(1, Ordering::Relaxed);
        if asked.is_multiple_of(BEFORE_FORGETTING) {
            limiter.retain_recent();
        }
    }

    fn check<K: Hash + Eq + Clone>(&self, limiter: &Keyed<K>, who: K) -> Result<(), u64> {
        self.forget(limiter);
        let wait = |no: NotUntil<Duration>| no.wait_time_from(self.clock.now()).as_secs() + 1;
        limiter.check_key(&who).map_err(wait)
    }
}

/// How many may ask before those not seen for long are forgotten once more: going through all of
/// them for each one would make a large region slow.
const BEFORE_FORGETTING: usize = 1_000;

const TWO: NonZeroU32 = NonZeroU32::MIN.saturating_add(1);

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, Utc};
    use etp_wire::DeviceKey;

    fn noon() -> DateTime<Utc> {
        DateTime::from_timestamp(1_775_000_000, 0).unwrap_or_default()
    }

    #[test]
    fn sixty_batches_at_once_and_then_one_every_two_seconds() {
        let limits = Limits::new(Allowance::default(), noon);
        let id = |seed| DeviceKey::from_seed([seed; 32]).device_id();
        let (one, other) = (id(1), id(2));
        assert!((0..60).all(|_| limits.batch(one).is_ok()));
        assert_eq!(limits.batch(one), Err(3));
        assert_eq!(limits.batch(other), Ok(()));
    }

    #[test]
    fn five_enrolments_an_hour_from_one_address() {
        let limits = Limits::new(Allowance::default(), noon);
        let (here, there) = (IpAddr::from([10, 0, 0, 1]), IpAddr::from([10, 0, 0, 2]));
        assert!((0..5).all(|_| limits.enrolment(here).is_ok()));
        assert_eq!(limits.enrolment(here), Err(721));
        assert_eq!(limits.enrolment(there), Ok(()));
        assert_eq!(limits.file(here), Ok(()));
    }
}
