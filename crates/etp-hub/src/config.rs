//! What the administrator sets, and the signed configuration laptops read.

use crate::HubProblem;
use crate::store::Store;
use crate::time::stamp;
use chrono::{DateTime, Utc};
use etp_wire::{HubConfig, HubSecret, LONGEST_WINDOW_HOURS, is_centre_code};

const SEND_WINDOW: &str = "send-window-hours";
const DEFAULT_SEND_WINDOW: u64 = 72;

/// Puts a centre into a zone; both are codes of the same form. One of which tables stand keeps its zone:
/// whoever has seen the sums of both zones before and after would read its numbers from the difference.
pub(crate) fn set_zone(
    store: &Store,
    now: DateTime<Utc>,
    centre: &str,
    zone: &str,
) -> Result<(), HubProblem> {
    check_codes(centre, zone)?;
    store.write(|ledger| match ledger.zone_left(centre, zone)? {
        Some(_) => Err(HubProblem::ZoneKept),
        None => ledger.put_zone(centre, zone, &stamp(now)),
    })
}

/// Puts a centre into another zone all the same, on the word of whoever knows what it tells.
pub(crate) fn move_centre(
    store: &Store,
    now: DateTime<Utc>,
    centre: &str,
    zone: &str,
) -> Result<(), HubProblem> {
    check_codes(centre, zone)?;
    store.write(|ledger| ledger.put_zone(centre, zone, &stamp(now)))
}

fn check_codes(centre: &str, zone: &str) -> Result<(), HubProblem> {
    if !is_centre_code(centre) {
        return Err(HubProblem::CentreCode);
    }
    if !is_centre_code(zone) {
        return Err(HubProblem::ZoneCode);
    }
    Ok(())
}

/// Over how many hours laptops spread their sends.
pub(crate) fn set_send_window(store: &Store, hours: u64) -> Result<(), HubProblem> {
    if hours > LONGEST_WINDOW_HOURS {
        return Err(HubProblem::SendWindow);
    }
    store.write(|ledger| ledger.put_setting(SEND_WINDOW, &hours.to_string()))
}

pub(crate) fn config(
    store: &Store,
    key: &HubSecret,
    now: DateTime<Utc>,
) -> Result<Vec<u8>, HubProblem> {
    let mut reading = store.reading()?;
    let hours = reading
        .setting(SEND_WINDOW)?
        .and_then(|text| text.parse().ok())
        .unwrap_or(DEFAULT_SEND_WINDOW);
    Ok(HubConfig::of_this_version(hours, reading.zones()?, stamp(now)).sign(key))
}
