//! When to send: pure arithmetic on seconds. Chance and the clock are the caller's.

use crate::KeyId;
use std::time::Duration;

/// The first wait after a failure is drawn from this much.
pub const BASE_WAIT: Duration = Duration::from_secs(30);
/// No wait is drawn from more than this.
pub const LONGEST_WAIT: Duration = Duration::from_secs(6 * 3600);

/// How long to wait after so many failures in a row (from 1): a random share of a span that
/// doubles from [`BASE_WAIT`] to [`LONGEST_WAIT`] ("full jitter"), so that laptops that failed
/// together do not come back together. What the hub asked for is waited in any case, up to a day.
pub fn wait_after(failures: u32, random: u64, retry_after: Option<u64>) -> Duration {
    let span = span_of(failures);
    let drawn = Duration::from_millis(share(random, span.as_millis() as u64));
    let asked = Duration::from_secs(retry_after.unwrap_or(0).min(24 * 3600));
    drawn.max(asked)
}

fn span_of(failures: u32) -> Duration {
    let doubled = 2u32.checked_pow(failures.saturating_sub(1));
    let span = doubled.and_then(|factor| BASE_WAIT.checked_mul(factor));
    span.map_or(LONGEST_WAIT, |span| span.min(LONGEST_WAIT))
}

/// How long after the opening of a hub's send window this laptop starts: always the same place,
/// spread evenly over all laptops, so that a region does not send in one minute.
pub fn window_offset(device: KeyId, window: Duration) -> Duration {
    let [
        first,
        second,
        third,
        fourth,
        fifth,
        sixth,
        seventh,
        eighth,
        ..,
    ] = device.to_bytes();
    let place = u64::from_be_bytes([first, second, third, fourth, fifth, sixth, seventh, eighth]);
    Duration::from_secs(share(place, window.as_secs()))
}

/// The same share of `whole` that `place` is of all 64-bit numbers; below `whole`.
fn share(place: u64, whole: u64) -> u64 {
    ((u128::from(place) * u128::from(whole)) >> 64) as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::DeviceKey;
    use proptest::prelude::*;

    #[test]
    fn the_span_doubles_from_half_a_minute_to_six_hours() {
        let longest = |failures| wait_after(failures, u64::MAX, None).as_secs();
        assert_eq!(
            [0, 1, 2, 3, 10, 11, 4_000].map(longest),
            [29, 29, 59, 119, 15_359, 21_599, 21_599]
        );
        assert_eq!(wait_after(9, 0, None), Duration::ZERO);
    }

    #[test]
    fn what_the_hub_asks_for_is_waited_and_never_more_than_a_day() {
        assert_eq!(wait_after(1, 0, Some(90)), Duration::from_secs(90));
        assert_eq!(
            wait_after(1, 0, Some(u64::MAX)),
            Duration::from_secs(86_400)
        );
        assert!(wait_after(20, u64::MAX, Some(90)) > Duration::from_secs(90));
    }

    #[test]
    fn laptops_spread_over_the_window() {
        let window = Duration::from_secs(72 * 3600);
        let mut per_quarter = [0; 4];
        for seed in 0..=255 {
            let device = DeviceKey::from_seed([seed; 32]).device_id();
            let offset = window_offset(device, window);
            assert_eq!(offset, window_offset(device, window));
            per_quarter[(offset.as_secs() / (18 * 3600)) as usize] += 1;
        }
        assert!(per_quarter.iter().all(|n| *n > 32), "{per_quarter:?}");
    }

    proptest! {
        #[test]
        fn a_wait_is_within_its_span(failures: u32, random: u64) {
            prop_assert!(wait_after(failures, random, None) < LONGEST_WAIT);
        }
    }
}
