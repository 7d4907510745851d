//! What went over the network: every line of the log, and what left today.

use crate::rows::number;
use crate::views::{ConnectionRow, TodayOut};
use crate::{Desk, Failure};
use chrono::NaiveTime;
use etp_store::{ConnectionLine, Reader};

/// How many lines of the log are shown.
const SHOWN: u32 = 500;

/// Every time this computer spoke with a hub, newest first; the last five hundred.
///
/// # Errors
/// The disk.
pub fn connections(desk: &Desk) -> Result<Vec<ConnectionRow>, Failure> {
    desk.read(|reader| Ok(reader.connections(SHOWN)?.iter().map(row).collect()))
}

/// What left since midnight of the wall calendar.
pub(super) fn today(desk: &Desk, reader: &Reader<'_>) -> Result<TodayOut, Failure> {
    let wall = desk.wall();
    let midnight = desk.now() - (wall - wall.date().and_time(NaiveTime::MIN));
    let lines = reader.connections_since(midnight)?;
    let bytes = lines.iter().map(|line| line.bytes_out);
    Ok(TodayOut {
        connections: number(lines.len()),
        bytes_out: bytes.fold(0, u32::saturating_add),
        last: lines
            .last()
            .map(|line| line.at.to_rfc3339())
            .unwrap_or_default(),
    })
}

fn row(line: &ConnectionLine) -> ConnectionRow {
    ConnectionRow {
        at: line.at.to_rfc3339(),
        address: line.address.clone(),
        purpose: line.purpose.clone(),
        bytes_out: line.bytes_out,
        bytes_in: line.bytes_in,
        outcome: line.outcome.clone(),
    }
}
