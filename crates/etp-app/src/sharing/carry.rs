//! Tables that are carried by hand, on a key, where there is no network. Before a file is written, its
//! tables count as having left; before this says that it is written, it was read again from the disk.

use super::{keys, way::tried};
use crate::forms::ExportBatches;
use crate::rows::number;
use crate::views::ExportedBatches;
use crate::{Desk, Done, Failure, Topic, write_whole};
use etp_store::{Attempt, BatchState, OutboxBatch, Reader, Way};
use etp_wire::{SignedBatch, Traffic, pack_batches, read_batches};
use std::fs;
use std::path::{Path, PathBuf};

/// The ending of a file that carries tables.
const ENDING: &str = "sentier";

/// Writes tables into one file: those asked for, or everything that waits or is held. The same table may
/// go over the network too; the hub takes it once.
///
/// # Errors
/// Nothing to carry; no such table; the file cannot be written, or reads back as something else; the disk.
pub fn export_batches(desk: &Desk, form: &ExportBatches) -> Result<Done<ExportedBatches>, Failure> {
    let batches = desk.read(|reader| chosen(reader, &form.sequences))?;
    let signed = desk.read(|reader| {
        let reload = |batch| keys::reload(reader, batch);
        batches.iter().map(reload).collect::<Result<Vec<_>, _>>()
    })?;
    let bytes = pack_batches(&signed).map_err(|problem| Failure::refused(problem.to_string()))?;
    let path = path_of(&form.path, &batches);
    desk.write(|writer| {
        let mut each = batches.iter();
        Ok(each.try_for_each(|batch| writer.carry_batch(batch.sequence))?)
    })?;
    write_and_read_again(&path, &bytes, &signed).ok_or_else(|| {
        Failure::broken("file-not-saved").with("file", path.display().to_string())
    })?;
    desk.write(|writer| {
        for (batch, signed) in batches.iter().zip(&signed) {
            writer.log_attempt(batch.sequence, &written(desk, signed))?;
        }
        let sequences: Vec<_> = batches.iter().map(|batch| batch.sequence).collect();
        let detail = serde_json::json!({ "sequences": sequences });
        desk.log(writer, "export-batches", "", &detail)
    })?;
    let answer = ExportedBatches {
        path: path.display().to_string(),
        tables: number(batches.len()),
        bytes: number(bytes.len()),
    };
    Ok(Done::new(answer, [Topic::Sharing]))
}

fn chosen(reader: &Reader<'_>, sequences: &[u32]) -> Result<Vec<OutboxBatch>, Failure> {
    if !sequences.is_empty() {
        let batches = sequences.iter().map(|one| Ok(reader.batch(*one)?.batch));
        return batches.collect();
    }
    let mut all = reader.batches()?;
    all.retain(|queued| matches!(queued.state, BatchState::Held | BatchState::Ready));
    all.reverse();
    if all.is_empty() {
        return Err(Failure::refused("batches-none"));
    }
    Ok(all.into_iter().map(|queued| queued.batch).collect())
}

/// In a folder, `FR-54-MSM-01_2026Q1_seq118-120.sentier`.
fn path_of(asked: &str, batches: &[OutboxBatch]) -> PathBuf {
    let path = Path::new(asked.trim());
    let (Some(first), Some(last), true) = (batches.first(), batches.last(), path.is_dir()) else {
        return path.to_owned();
    };
    let span = |first: &str, last: &str| match first == last {
        true => first.to_owned(),
        false => format!("{first}-{last}"),
    };
    let periods = span(&first.period, &last.period);
    let numbers = span(&first.sequence.to_string(), &last.sequence.to_string());
    let centre = first.centre.as_str();
    path.join(format!("{centre}_{periods}_seq{numbers}.{ENDING}"))
}

/// Nothing unless the file on the disk carries these very tables.
fn write_and_read_again(path: &Path, bytes: &[u8], signed: &[SignedBatch]) -> Option<()> {
    write_whole(path, bytes).ok()?;
    // The name of the file is on the disk too; where folders cannot be opened it is already.
    if let Some(folder) = path.parent().and_then(|folder| fs::File::open(folder).ok()) {
        folder.sync_all().ok();
    }
    let found = read_batches(&fs::read(path).ok()?).ok()?;
    let found: Vec<_> = found.iter().map(etp_wire::FiledBatch::digest).collect();
    let meant: Vec<_> = signed.iter().map(SignedBatch::digest).collect();
    (found == meant).then_some(())
}

/// A table on the stick: nothing of it went over a network, and nothing was answered.
fn written(desk: &Desk, signed: &SignedBatch) -> Attempt {
    let bytes = signed.envelope_text().len() + signed.signature().len() + signed.body().len();
    let spent = Traffic {
        bytes_out: bytes as u64,
        bytes_in: 0,
    };
    tried(desk, Way::File, ("written", ""), spent)
}
