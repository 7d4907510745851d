//! How often somebody may try to sign in: by address, and by name wherever they come from.

use crate::Clock;
use crate::limits::{HubClock, Keyed};
use governor::{NotUntil, Quota, RateLimiter};
use std::hash::Hash;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::time::Duration;

/// At once from one address; then one a minute.
const BY_ADDRESS: u32 = 10;
/// At once under one name; then one a minute. More, so that a stranger does not lock somebody out.
const BY_NAME: u32 = 30;

/// Who tried how often.
pub(crate) struct Gate {
    clock: HubClock,
    addresses: Keyed<IpAddr>,
    names: Keyed<String>,
}

impl Gate {
    pub(crate) fn new(clock: Clock) -> Self {
        let clock = HubClock(clock);
        let quota = |burst| {
            let burst = NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN);
            Quota::per_minute(NonZeroU32::MIN).allow_burst(burst)
        };
        Self {
            addresses: RateLimiter::hashmap_with_clock(quota(BY_ADDRESS), clock.clone()),
            names: RateLimiter::hashmap_with_clock(quota(BY_NAME), clock.clone()),
            clock,
        }
    }

    /// One more try, or how many minutes to wait.
    pub(crate) fn try_once(&self, from: IpAddr, name: &str) -> Result<(), u64> {
        self.check(&self.addresses, &from)?;
        self.check(&self.names, &name.to_owned())
    }

    fn check<K: Hash + Eq + Clone>(&self, limiter: &Keyed<K>, who: &K) -> Result<(), u64> {
        limiter.retain_recent();
        let minutes = |wait: Duration| wait.as_secs() / 60 + 1;
        let wait = |no: NotUntil<Duration>| minutes(no.wait_time_from(governor_now(&self.clock)));
        limiter.check_key(who).map_err(wait)
    }
}

fn governor_now(clock: &HubClock) -> Duration {
    governor::clock::Clock::now(clock)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, Utc};

    fn noon() -> DateTime<Utc> {
        DateTime::from_timestamp(1_775_000_000, 0).unwrap_or_default()
    }

    #[test]
    fn ten_tries_from_one_address_and_then_a_minutes_wait() {
        let gate = Gate::new(noon);
        let (here, there) = (IpAddr::from([10, 0, 0, 1]), IpAddr::from([10, 0, 0, 2]));
        assert!((0..10).all(|_| gate.try_once(here, "claire").is_ok()));
        assert_eq!(gate.try_once(here, "claire"), Err(2));
        assert_eq!(gate.try_once(there, "claire"), Ok(()));
    }

    #[test]
    fn thirty_tries_under_one_name() {
        let gate = Gate::new(noon);
        let from = |n| IpAddr::from([10, 0, 0, n]);
        assert!((0..30).all(|n| gate.try_once(from(n), "claire").is_ok()));
        assert!(gate.try_once(from(30), "claire").is_err());
        assert!(gate.try_once(from(31), "marc").is_ok());
    }
}
