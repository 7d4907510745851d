//! Tables that were validated and stand, each at its newest revision; and one of them written in the
//! words of another standard. Nothing that was only previewed comes this way.

use crate::counts::period;
use crate::forms::ExportCounts;
use crate::sharing::keys;
use crate::views::ExportedCounts;
use crate::{Desk, Done, Failure, Topic, rows::number, write_whole};
use etp_store::{BatchState, OutboxBatch, QueuedBatch, Reader};
use etp_wire::Format;
use std::collections::BTreeSet;
use std::path::Path;

/// The newest table of each period, oldest period first, if it may leave: not while somebody holds it
/// here, nor when the hub refused it.
pub(crate) fn released(reader: &Reader<'_>) -> Result<Vec<OutboxBatch>, Failure> {
    let mut seen = BTreeSet::new();
    let mut batches = reader.batches()?;
    batches.retain(|queued| !was_taken_back(queued));
    batches.retain(|queued| seen.insert(queued.batch.period.clone()));
    batches.retain(|queued| {
        matches!(
            queued.state,
            BatchState::Ready | BatchState::Sending | BatchState::Delivered
        )
    });
    let mut released: Vec<_> = batches.into_iter().map(|queued| queued.batch).collect();
    released.sort_by(|one, other| one.period.cmp(&other.period));
    Ok(released)
}

/// Replaced or taken back before anybody could know of it.
fn was_taken_back(queued: &QueuedBatch) -> bool {
    queued.state == BatchState::Superseded && !queued.may_have_left
}

/// Writes a validated table into a file, in the format of another program. The table counts as having
/// left before the file is written.
///
/// # Errors
/// The period or the format cannot be read; no such table, or it was taken back; the file cannot be
/// written; the disk.
pub fn export_counts(desk: &Desk, form: &ExportCounts) -> Result<Done<ExportedCounts>, Failure> {
    let period = period::read(&form.period)?.to_string();
    let named = |code| Failure::refused(code).with("period", &period);
    let format = Format::from_code(form.format.trim());
    let format = format.ok_or_else(|| {
        Failure::refused("counts-format-unknown").with("given", form.format.trim())
    })?;
    let signed = desk.read(|reader| {
        let mut all = released(reader)?.into_iter();
        let batch = all.find(|batch| batch.period == period);
        let batch = batch.ok_or_else(|| named("counts-not-validated"))?;
        Ok((batch.sequence, keys::reload(reader, &batch)?))
    });
    let (sequence, signed) = signed?;
    let bytes = format.write(&signed);
    let bytes = bytes.ok_or_else(|| named("counts-were-withdrawn"))?;
    desk.write(|writer| {
        writer.carry_batch(sequence)?;
        let detail = serde_json::json!({ "period": period, "format": format.code() });
        desk.log(writer, "export-counts", &sequence.to_string(), &detail)
    })?;
    let path = form.path.trim();
    write_whole(Path::new(path), &bytes)
        .map_err(|_| Failure::broken("file-not-saved").with("file", path))?;
    let answer = ExportedCounts {
        path: path.to_owned(),
        bytes: number(bytes.len()),
    };
    Ok(Done::new(answer, [Topic::Sharing]))
}
