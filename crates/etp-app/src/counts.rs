//! From attendances to counts that may leave. What is previewed is what is signed, byte for byte.

use crate::{Desk, Done, Failure, Topic, forms::ShareCounts, views::*};
use etp_disclosure::{
    Again, AnonymousCounts, Contribution, CountedPathology, Measure, Period, Policy, may_replace,
    release_quarter,
};
use etp_domain::{Pathology, PatientId, Quarter, Refusal};
use etp_store::{HubLink, OutboxBatch, Reader, Writer};
use etp_wire::{BatchFacts, DATA_SET, DeviceKey, Digest, SignedBatch, body_of, sign_batch};
use std::collections::HashMap;

/// The rules counts pass before they leave.
const POLICY: Policy = Policy::K11_V1;

/// The very table that would leave, the bytes that would carry it, and whether it can be validated.
///
/// # Errors
/// The quarter cannot be read; the disk.
pub fn preview_counts(desk: &Desk, quarter: &str) -> Result<CountsPreview, Failure> {
    let quarter = Quarter::parse(quarter)?;
    desk.read(|reader| {
        let counts = counts_of(desk, reader, quarter)?;
        let hub = reader.hub()?;
        let body = body_of(&filed_under(desk, hub.as_ref()), &counts);
        Ok(CountsPreview {
            standing: standing(desk, reader, quarter, hub.as_ref(), &body)?,
            first_time: reader.batches()?.is_empty(),
            open_sessions: open_sessions(desk, reader, quarter)?,
            recipient: hub.map(|hub| hub.name).unwrap_or_default(),
            ..shown(&counts, body)
        })
    })
}

/// Validates exactly the bytes that were previewed: signs them and puts them in the outbox, in one
/// transaction with the history line. The answer is the table's number on this laptop.
///
/// # Errors
/// The quarter is not over, or began before the register was complete; there is no hub; the quarter was released before; the bytes are not
/// those that were shown; the disk.
pub fn share_counts(desk: &Desk, form: ShareCounts) -> Result<Done<u32>, Failure> {
    let quarter = Quarter::parse(&form.quarter)?;
    desk.write(|writer| {
        let hub = writer
            .hub()?
            .ok_or_else(|| Failure::refused("hub-missing"))?;
        let counts = counts_of(desk, writer, quarter)?;
        let body = body_of(hub.centre_code.as_str(), &counts);
        may_be_validated(standing(desk, writer, quarter, Some(&hub), &body)?, quarter)?;
        if Digest::of(&body).to_string() != form.sha256 {
            return Err(Failure::refused("counts-changed-since-shown"));
        }
        let (batch, sequence) = sign(desk, writer, &hub, &counts)?;
        writer.add_batch(&queued(desk, &hub, &counts, &batch, sequence), &counts)?;
        let detail = serde_json::json!({ "quarter": quarter.to_string(), "sha256": form.sha256 });
        desk.log(writer, "share-counts", &sequence.to_string(), &detail)?;
        Ok(Done::new(sequence, [Topic::Sharing]))
    })
}

/// How many sessions of a quarter are over and not closed: their counts may still change.
fn open_sessions(desk: &Desk, reader: &Reader<'_>, quarter: Quarter) -> Result<u32, Failure> {
    let before = desk.today().min(quarter.next().first_day());
    Ok(reader.sessions_not_closed_count(Some(quarter.first_day()), before)?)
}

/// Whoever refused to share data, or took that consent back, by the day the table is made, is not
/// in it; a table that left before stays as it left.
fn counts_of(
    desk: &Desk,
    reader: &Reader<'_>,
    quarter: Quarter,
) -> Result<AnonymousCounts, Failure> {
    let (first, last) = (quarter.first_day(), quarter.last_day());
    let attendances = reader.attendances_by_patient(first, last, desk.today())?;
    let mut numbers: HashMap<PatientId, u32> = HashMap::new();
    let contributions: Vec<_> = attendances
        .into_iter()
        .map(|line| {
            let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            Contribution {
                person: *numbers.entry(line.patient).or_insert(next),
                pathology: counted(line.pathology),
                attendances: line.sessions,
            }
        })
        .collect();
    let period: Period = quarter
        .to_string()
        .parse()
        .map_err(|_| Refusal::QuarterUnreadable {
            given: quarter.to_string(),
        })?;
    Ok(release_quarter(period, &contributions, &POLICY))
}

/// The six pathologies of the wire; asthma, stroke and everything else are counted together.
fn counted(pathology: Pathology) -> CountedPathology {
    match pathology {
        Pathology::Diabetes2 => CountedPathology::Dt2,
        Pathology::HeartFailure => CountedPathology::Ic,
        Pathology::Obesity => CountedPathology::Obe,
        Pathology::Copd => CountedPathology::Bpco,
        Pathology::KidneyDisease => CountedPathology::Irc,
        Pathology::Asthma | Pathology::Stroke | Pathology::Other => CountedPathology::Aut,
    }
}

fn filed_under(desk: &Desk, hub: Option<&HubLink>) -> String {
    let centre = desk.centre();
    hub.map_or(&centre.code, |hub| &hub.centre_code)
        .as_str()
        .to_owned()
}

fn standing(
    desk: &Desk,
    reader: &Reader<'_>,
    quarter: Quarter,
    hub: Option<&HubLink>,
    body: &[u8],
) -> Result<CountsStanding, Failure> {
    let released = reader.released(DATA_SET, &quarter.to_string())?;
    let again = released.map(|release| may_replace(&release.body, body));
    Ok(match (again, hub) {
        _ if !quarter.is_over_on(desk.today()) => CountsStanding::NotOver,
        (None, _) if is_incomplete(desk, quarter) => CountsStanding::Incomplete,
        (Some(Again::NothingToSend), _) => CountsStanding::AlreadyShared,
        (Some(Again::Frozen), _) => CountsStanding::Frozen,
        (None, None) => CountsStanding::NoHub,
        (None, Some(_)) => CountsStanding::Ready,
    })
}

/// A quarter that began before the register was complete is held back.
fn is_incomplete(desk: &Desk, quarter: Quarter) -> bool {
    let complete = desk.centre().complete_from;
    complete.is_some_and(|day| quarter.first_day() < day)
}

fn may_be_validated(standing: CountsStanding, quarter: Quarter) -> Result<(), Failure> {
    let named = |code| Failure::refused(code).with("quarter", quarter.to_string());
    match standing {
        CountsStanding::Ready => Ok(()),
        CountsStanding::NoHub => Err(Failure::refused("hub-missing")),
        CountsStanding::AlreadyShared => Err(named("counts-already-shared")),
        CountsStanding::Frozen => Err(named("counts-frozen")),
        CountsStanding::Incomplete => Err(named("counts-incomplete")),
        CountsStanding::NotOver => Err(Refusal::QuarterNotOver {
            quarter: quarter.to_string(),
            last_day: quarter.last_day(),
        }
        .into()),
    }
}

fn shown(counts: &AnonymousCounts, body: Vec<u8>) -> CountsPreview {
    let number = |value: Option<u64>| value.map(|value| u32::try_from(value).unwrap_or(u32::MAX));
    let cells = counts.cells().iter().map(|cell| CountedCell {
        code: cell.row().code().to_owned(),
        patients: number(cell.patients()),
        attendances: number(cell.attendances()),
    });
    let cells: Vec<_> = cells.collect();
    CountsPreview {
        quarter: counts.period().to_string(),
        policy: counts.policy().id().to_owned(),
        threshold: u32::try_from(counts.policy().k()).unwrap_or(u32::MAX),
        values: u32::try_from(cells.len() * Measure::ALL.len()).unwrap_or(u32::MAX),
        hidden: u32::try_from(counts.hidden_codes().len()).unwrap_or(u32::MAX),
        cells,
        sha256: Digest::of(&body).to_string(),
        body: String::from_utf8_lossy(&body).into_owned(),
        recipient: String::new(),
        first_time: true,
        open_sessions: 0,
        standing: CountsStanding::NoHub,
    }
}

fn sign(
    desk: &Desk,
    writer: &Writer<'_>,
    hub: &HubLink,
    counts: &AnonymousCounts,
) -> Result<(SignedBatch, u32), Failure> {
    let device = writer
        .device()?
        .ok_or_else(|| Failure::refused("hub-missing"))?;
    let sequence = writer.next_sequence()?;
    let facts = BatchFacts {
        centre: hub.centre_code.as_str(),
        counts,
        revision: writer
            .next_revision(DATA_SET, &counts.period().to_string())?
            .into(),
        sequence: sequence.into(),
        previous: writer.last_envelope()?.map(|text| Digest::of(&text)),
        created: &desk.now().format("%Y-%m-%dT%H:%M:%SZ").to_string(),
    };
    let batch = sign_batch(&DeviceKey::from_seed(*device.seed), facts);
    Ok((
        batch.map_err(|_| Failure::broken("counts-not-signed"))?,
        sequence,
    ))
}

fn queued(
    desk: &Desk,
    hub: &HubLink,
    counts: &AnonymousCounts,
    batch: &SignedBatch,
    sequence: u32,
) -> OutboxBatch {
    OutboxBatch {
        sequence,
        centre: hub.centre_code.clone(),
        dataset: DATA_SET.to_owned(),
        period: counts.period().to_string(),
        revision: u32::try_from(batch.revision()).unwrap_or(u32::MAX),
        envelope: batch.envelope_text().to_vec(),
        signature: batch.signature().to_vec(),
        body: batch.body().to_vec(),
        policy: counts.policy().id().to_owned(),
        approved_by: desk.professional().to_owned(),
        approved_at: desk.now(),
    }
}
