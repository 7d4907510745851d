//! The hub's send window: when a table leaves by itself, so that a region does not send in one minute. What
//! the hub signed of it is kept and asked for again at most daily, when the hub is spoken to anyway. A click
//! does not look here.

use super::keys;
use super::way::Road;
use crate::{Desk, Failure};
use chrono::{DateTime, Datelike, Duration, NaiveTime, Utc};
use etp_store::{OutboxBatch, Reader};
use etp_wire::{HubKey, Reached, window_offset};
use serde::{Deserialize, Serialize};

/// The setting that keeps it.
const WINDOW: &str = "hub-window";

/// What a hub said, and when it was asked.
#[derive(Serialize, Deserialize)]
struct Window {
    hub: String,
    hours: u64,
    asked_at: DateTime<Utc>,
}

/// Nothing when this hub was never asked.
fn kept(reader: &Reader<'_>, key: &HubKey) -> Result<Option<Window>, Failure> {
    let text = reader.setting(WINDOW)?.unwrap_or_default();
    let window: Option<Window> = serde_json::from_str(&text).ok();
    Ok(window.filter(|window| window.hub == key.id().to_string()))
}

/// Those whose turn has come. Without a window it is everybody's turn.
pub(super) fn whose_turn_it_is(
    desk: &Desk,
    reader: &Reader<'_>,
    key: &HubKey,
    mut batches: Vec<OutboxBatch>,
) -> Result<Vec<OutboxBatch>, Failure> {
    let (window, device) = (kept(reader, key)?, keys::current(reader)?);
    if let Some((window, device)) = window.zip(device) {
        let length = std::time::Duration::from_secs(window.hours * 3600);
        let offset = window_offset(device.device_id(), length).as_secs();
        let offset = Duration::seconds(i64::try_from(offset).unwrap_or_default());
        let now = desk.now();
        batches.retain(|batch| turn(batch.approved_at, offset) <= now);
    }
    Ok(batches)
}

/// The window opens with each month, when a period may have ended. What was validated after this laptop's
/// place in it need not wait for the next.
fn turn(approved_at: DateTime<Utc>, offset: Duration) -> DateTime<Utc> {
    let day = approved_at.date_naive();
    let first = day.with_day(1).unwrap_or(day);
    let opens = first.and_time(NaiveTime::MIN).and_utc();
    approved_at.max(opens + offset)
}

/// Asks for the window unless it was asked for today. A hub that does not tell it now is asked another time.
pub(super) fn ask(
    desk: &Desk,
    road: &Road<'_>,
    hub: &Reached<'_>,
    key: &HubKey,
) -> Result<(), Failure> {
    let now = desk.now();
    let known = desk.read(|reader| kept(reader, key))?;
    if known.is_some_and(|window| now - window.asked_at < Duration::days(1)) {
        return Ok(());
    }
    if let (Ok(config), _) = road.speak("config", || hub.config())? {
        let window = Window {
            hub: key.id().to_string(),
            hours: config.send_window_hours,
            asked_at: now,
        };
        let text = serde_json::json!(window).to_string();
        desk.write(|writer| Ok(writer.save_setting(WINDOW, &text)?))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::turn;
    use chrono::{DateTime, Duration, Utc};

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap_or_default()
    }

    #[test]
    fn what_is_validated_on_the_first_waits_for_this_laptops_place() {
        let early = turn(at("2026-10-01T08:00:00Z"), Duration::hours(30));
        assert_eq!(early, at("2026-10-02T06:00:00Z"));
    }

    #[test]
    fn what_is_validated_later_goes_at_once() {
        let late = at("2026-10-05T08:00:00Z");
        assert_eq!(turn(late, Duration::hours(30)), late);
        assert_eq!(turn(late, Duration::zero()), late);
    }
}
