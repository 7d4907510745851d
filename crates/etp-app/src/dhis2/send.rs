//! Sending validated tables to the DHIS2 server: each at its newest revision, one at a time, and what
//! became of it. A table counts as having left before any of it is said.

use super::kept::{self, Outcome, State};
use super::link::{not_linked, table};
use super::replace::{Said, replace};
use super::road::{Halt, Road};
use crate::counts::period;
use crate::forms::SendDhis2;
use crate::released::released;
use crate::sharing::keys;
use crate::sharing::way::chance;
use crate::views::Dhis2Report;
use crate::{Desk, Done, Failure, Topic};
use chrono::Duration;
use etp_store::{OutboxBatch, Reader};
use etp_wire::{Dhis2Failure, SignedBatch, wait_after};

/// How long a table is somebody else's to send.
const LEASE: Duration = Duration::minutes(2);

/// Sends what is due, or the table of one period whatever became of it before. Stops when the server
/// gives no answer; a table it refuses does not keep the others back.
///
/// # Errors
/// `dhis2-not-linked`; no such table, or it is being sent; the disk. A network that fails is a report.
pub fn send_dhis2(desk: &Desk, form: &SendDhis2) -> Result<Done<Dhis2Report>, Failure> {
    let link = desk.read(kept::link)?.ok_or_else(not_linked)?;
    let due = desk.read(|reader| match form.period.trim() {
        "" => due(desk, reader),
        asked => asked_for(reader, asked),
    })?;
    let mut report = Dhis2Report {
        tables: Vec::new(),
        stopped_by: String::new(),
    };
    let road = Road::of(desk, &link)?;
    for batch in &due {
        let outcome = send(desk, &road, batch)?;
        report.tables.push(table(&batch.period, &outcome));
        if !outcome.code.is_empty() {
            report.stopped_by = outcome.code;
            break;
        }
    }
    Ok(Done::new(report, [Topic::Sharing]))
}

/// The table of one period.
fn asked_for(reader: &Reader<'_>, asked: &str) -> Result<Vec<OutboxBatch>, Failure> {
    let period = period::read(asked)?.to_string();
    let mut all = released(reader)?;
    all.retain(|batch| batch.period == period);
    match all.is_empty() {
        true => Err(Failure::refused("counts-not-validated").with("period", period)),
        false => Ok(all),
    }
}

/// The tables the server does not hold yet, unless they wait for their hour or for a person.
fn due(desk: &Desk, reader: &Reader<'_>) -> Result<Vec<OutboxBatch>, Failure> {
    let outcomes = kept::outcomes(reader)?;
    let now = desk.now();
    let is_due = |batch: &OutboxBatch| {
        let before = outcomes.get(&batch.period);
        before.is_none_or(|before| {
            let again = match before.state {
                State::Waiting => before.next_try_at.is_none_or(|at| at <= now),
                State::Sending => before.at + LEASE <= now,
                State::Verified | State::Refused | State::Differs => false,
            };
            before.revision != batch.revision || again
        })
    };
    let mut all = released(reader)?;
    all.retain(is_due);
    Ok(all)
}

fn send(desk: &Desk, road: &Road<'_>, batch: &OutboxBatch) -> Result<Outcome, Failure> {
    let signed = desk.read(|reader| keys::reload(reader, batch))?;
    let failures = begin(desk, batch)?;
    let outcome = match hand_over(desk, road, batch.sequence, &signed) {
        Ok(said) => answered(desk, batch, said),
        Err(Halt::There(failure)) => not_answered(desk, batch, failure, failures + 1)?,
        Err(Halt::Here(failure)) => return Err(failure),
    };
    keep(desk, batch, &outcome)?;
    Ok(outcome)
}

/// The server has to answer before the table is handed over.
fn hand_over(
    desk: &Desk,
    road: &Road<'_>,
    sequence: u32,
    signed: &SignedBatch,
) -> Result<Said, Halt> {
    road.speak("probe", |server| server.version())?;
    desk.write(|writer| Ok(writer.carry_batch(sequence)?))?;
    replace(road, signed)
}

/// One try at a time for each table. The answer is how many tries failed before.
fn begin(desk: &Desk, batch: &OutboxBatch) -> Result<u32, Failure> {
    desk.write(|writer| {
        let mut outcomes = kept::outcomes(writer)?;
        let before = outcomes.get(&batch.period);
        if before.is_some_and(|one| one.state == State::Sending && one.at + LEASE > desk.now()) {
            return Err(Failure::refused("dhis2-in-flight").with("period", &batch.period));
        }
        let same = before.filter(|one| one.revision == batch.revision);
        let failures = same.map_or(0, |one| one.failures);
        let begun = outcome(desk, batch, State::Sending);
        outcomes.insert(batch.period.clone(), begun);
        kept::save_outcomes(writer, &outcomes)?;
        Ok(failures)
    })
}

fn answered(desk: &Desk, batch: &OutboxBatch, said: Said) -> Outcome {
    match said {
        Said::Verified => outcome(desk, batch, State::Verified),
        Said::Differs => outcome(desk, batch, State::Differs),
        Said::Refused(refused) => Outcome {
            refused,
            ..outcome(desk, batch, State::Refused)
        },
    }
}

/// Whatever the network did is tried again by itself; a token or a right is for a person to see to.
fn not_answered(
    desk: &Desk,
    batch: &OutboxBatch,
    failure: Dhis2Failure,
    failures: u32,
) -> Result<Outcome, Failure> {
    let wait = wait_after(failures, chance(desk)?, failure.retry_after());
    let wait = Duration::from_std(wait).unwrap_or(Duration::days(1));
    let again = failure.is_retryable();
    let state = if again {
        State::Waiting
    } else {
        State::Refused
    };
    Ok(Outcome {
        code: failure.code(),
        failures,
        next_try_at: again.then(|| desk.now() + wait),
        ..outcome(desk, batch, state)
    })
}

fn keep(desk: &Desk, batch: &OutboxBatch, outcome: &Outcome) -> Result<(), Failure> {
    desk.write(|writer| {
        let mut outcomes = kept::outcomes(writer)?;
        outcomes.insert(batch.period.clone(), outcome.clone());
        kept::save_outcomes(writer, &outcomes)?;
        let detail = serde_json::json!({
            "period": batch.period, "revision": batch.revision, "state": outcome.state.code(),
        });
        desk.log(writer, "send-dhis2", &batch.sequence.to_string(), &detail)
    })
}

fn outcome(desk: &Desk, batch: &OutboxBatch, state: State) -> Outcome {
    Outcome {
        revision: batch.revision,
        state,
        code: String::new(),
        refused: Vec::new(),
        at: desk.now(),
        failures: 0,
        next_try_at: None,
    }
}
