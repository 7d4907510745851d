//! From attendances to counts that may leave. What is previewed is what is signed, byte for byte; what
//! may be said is decided by the disclosure rules, held against everything said before.

mod books;
mod candidate;
pub(crate) mod period;
pub(crate) mod register;
mod shown;
mod signing;

pub(crate) use books::Books;
pub(crate) use candidate::{candidate, filed_under};

use crate::forms::{ShareCounts, WithdrawCounts};
use crate::views::{CountsPreview, CountsStanding};
use crate::{Desk, Done, Failure, Topic};
use candidate::Candidate;
use etp_disclosure::{Period, Policy, Status, Withheld, withdraw};
use etp_domain::Refusal;
use etp_store::{HubLink, Reader, Writer};
use etp_wire::{Cause, Digest};
use shown::{Now, shown};
use signing::{Validated, queue};

/// The rules counts pass before they leave.
const POLICY: Policy = Policy::K11_V1;

/// The very table that would leave, the bytes that would carry it, and whether it can be validated.
///
/// # Errors
/// The period cannot be read; the disk.
pub fn preview_counts(desk: &Desk, period: &str) -> Result<CountsPreview, Failure> {
    let period = period::read(period)?;
    desk.read(|reader| {
        let hub = reader.hub()?;
        let candidate = candidate(desk, reader, period, hub.as_ref())?;
        let now = Now {
            first_time: reader.batches()?.is_empty(),
            open_sessions: open_sessions(desk, reader, period)?,
            revision: reader.next_revision(period.data_set(), &period.to_string())?,
        };
        Ok(shown(candidate, hub, now))
    })
}

/// Validates exactly the bytes that were previewed: signs them and puts them in the outbox, in one
/// transaction with the ledger and the history line. The answer is the table's number on this laptop.
///
/// # Errors
/// The period is not over, or began before the register was complete; there is no hub; the rules withhold
/// it; a correction without a cause; the bytes are not those that were shown; the disk.
pub fn share_counts(desk: &Desk, form: ShareCounts) -> Result<Done<u32>, Failure> {
    let period = period::read(&form.period)?;
    desk.write(|writer| {
        let hub = linked(writer)?;
        let candidate = candidate(desk, writer, period, Some(&hub))?;
        may_be_validated(&candidate)?;
        let cause = cause_of(&form.cause, Status::Released, candidate.corrects.is_some())?;
        if Digest::of(&candidate.body).to_string() != form.sha256 {
            return Err(Failure::refused("counts-changed-since-shown"));
        }
        writer.number_counted(&candidate.register.people)?;
        let sequence = queue(desk, writer, &hub, &validated(&candidate, cause, form.hold)?)?;
        let detail = serde_json::json!({
            "period": period.to_string(), "sha256": form.sha256, "cause": form.cause, "held": form.hold,
        });
        desk.log(writer, "share-counts", &sequence.to_string(), &detail)?;
        Ok(Done::new(sequence, [Topic::Sharing]))
    })
}

/// Takes back what was released of a period. What never left is only taken out of the outbox; otherwise a
/// revision without values follows, and the line of the log stays. The answer is the number of the table.
///
/// # Errors
/// There is no hub; no reason that can be; nothing was released; the disk.
pub fn withdraw_counts(desk: &Desk, form: WithdrawCounts) -> Result<Done<u32>, Failure> {
    let period = period::read(&form.period)?;
    desk.write(|writer| {
        let hub = linked(writer)?;
        let cause = cause_of(&form.reason, Status::Withdrawn, true)?;
        let books = Books::read(writer)?;
        let sequence = match books.replaceable(period) {
            Some(waits) => {
                writer.take_batch_back(waits.sequence)?;
                waits.sequence
            }
            None => take_back(
                desk,
                writer,
                &hub,
                (&books, period),
                cause,
                form.note.trim(),
            )?,
        };
        let detail = serde_json::json!({ "period": period.to_string(), "cause": form.reason });
        desk.log(writer, "withdraw-counts", &sequence.to_string(), &detail)?;
        Ok(Done::new(sequence, [Topic::Sharing]))
    })
}

fn take_back(
    desk: &Desk,
    writer: &Writer<'_>,
    hub: &HubLink,
    (books, period): (&Books, Period),
    cause: Option<Cause>,
    note: &str,
) -> Result<u32, Failure> {
    let named = |code| Failure::refused(code).with("period", period.to_string());
    if books.is_of_before(period) {
        return Err(named("counts-released-before"));
    }
    let release =
        withdraw(&books.ledger_for(period), period).map_err(|withheld| match withheld {
            Withheld::Unsafe(_) => named("counts-unsafe"),
            _ => named("counts-not-released"),
        })?;
    let validated = Validated {
        release: &release,
        register: register::read(desk, writer, period.year())?.fingerprint(period),
        cause,
        note,
        hold: false,
    };
    queue(desk, writer, hub, &validated)
}

fn validated(
    candidate: &Candidate,
    cause: Option<Cause>,
    hold: bool,
) -> Result<Validated<'_>, Failure> {
    let release = candidate.release.as_ref();
    Ok(Validated {
        release: release.ok_or_else(|| Failure::broken("counts-not-signed"))?,
        register: candidate.register.fingerprint(candidate.period),
        cause,
        note: "",
        hold,
    })
}

fn linked(reader: &Reader<'_>) -> Result<HubLink, Failure> {
    let hub = reader.hub()?;
    hub.ok_or_else(|| Failure::refused("hub-missing"))
}

/// A cause is said of what takes the place of something else, and of nothing else.
fn cause_of(code: &str, status: Status, replaces: bool) -> Result<Option<Cause>, Failure> {
    if !replaces {
        return match code {
            "" => Ok(None),
            _ => Err(Failure::refused("counts-cause-unfit")),
        };
    }
    let cause = Cause::from_code(code).filter(|cause| cause.fits(status));
    cause
        .map(Some)
        .ok_or_else(|| Failure::refused("counts-cause-missing"))
}

/// How many sessions of a period are over and not closed: their counts may still change.
fn open_sessions(desk: &Desk, reader: &Reader<'_>, period: Period) -> Result<u32, Failure> {
    let after = period::last_day(period)?.succ_opt().unwrap_or_default();
    let before = desk.today().min(after);
    Ok(reader.sessions_not_closed_count(Some(period::first_day(period)?), before)?)
}

fn may_be_validated(candidate: &Candidate) -> Result<(), Failure> {
    let period = candidate.period;
    let named = |code| Failure::refused(code).with("period", period.to_string());
    Err(match candidate.standing {
        CountsStanding::Ready | CountsStanding::Correctable => return Ok(()),
        CountsStanding::NoHub => Failure::refused("hub-missing"),
        CountsStanding::AlreadyShared => named("counts-already-shared"),
        CountsStanding::Frozen => named("counts-frozen"),
        CountsStanding::Incomplete => named("counts-incomplete"),
        CountsStanding::CorrectionsUsedUp => named("counts-corrections-used-up"),
        CountsStanding::NotOffered => named("counts-not-offered"),
        CountsStanding::QuartersMissing => named("counts-quarters-missing"),
        CountsStanding::AgesMissing => named("counts-ages-missing"),
        CountsStanding::Withdrawn => named("counts-withdrawn"),
        CountsStanding::Unsafe => named("counts-unsafe"),
        CountsStanding::NotOver => Refusal::QuarterNotOver {
            quarter: period.to_string(),
            last_day: period::last_day(period)?,
        }
        .into(),
    })
}
