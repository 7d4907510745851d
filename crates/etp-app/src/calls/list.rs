//! Whom to call: several sessions missed in a row without a word, and next steps that are due.

use super::IN_A_ROW;
use crate::patients::rows_by_id;
use crate::rows::{number, session_card};
use crate::views::{AgainLine, CallLine, CallListView, MissedLine};
use crate::{Desk, Failure};
use etp_domain::{Call, CallTask, PatientId, Standing, call_due};
use etp_store::{Reader, StoreError};
use std::collections::{HashMap, HashSet};

/// Who is to be called, the longest ago first; then what was agreed and is due.
///
/// # Errors
/// The disk.
pub fn call_list(desk: &Desk) -> Result<CallListView, Failure> {
    desk.read(|reader| {
        let tasks = tasks(desk, reader)?;
        let again = again(desk, reader, &tasks.iter().map(|(who, _)| *who).collect())?;
        let who = tasks.iter().map(|(who, _)| *who);
        let who = who.chain(again.iter().map(|call| call.patient));
        let mut rows = rows_by_id(desk, reader, who)?;
        let mut calls =
            reader.calls_of_all(&tasks.iter().map(|(who, _)| *who).collect::<Vec<_>>())?;
        let mut missed = Vec::with_capacity(tasks.len());
        for (who, task) in tasks {
            let Some(person) = rows.get(&who).cloned() else {
                continue;
            };
            let patient = reader.patient(who)?;
            missed.push(MissedLine {
                person,
                phone: patient.contact.phone,
                speaks: patient.spoken,
                interpreter: patient.needs.interpreter,
                missed: task.missed,
                since: task.since,
                last: session_card(reader.session(task.last)?),
                calls: call_lines(reader, calls.remove(&who).unwrap_or_default())?,
            });
        }
        missed.sort_by_key(|line| line.since);
        let mut due = Vec::with_capacity(again.len());
        for call in again {
            let Some(person) = rows.remove(&call.patient) else {
                continue;
            };
            let patient = reader.patient(call.patient)?;
            let session = call.session.map(|id| reader.session(id)).transpose()?;
            due.push(AgainLine {
                person,
                phone: patient.contact.phone,
                speaks: patient.spoken,
                session: session.map(session_card),
                call: call_line(reader, call)?,
            });
        }
        Ok(CallListView { missed, again: due })
    })
}

/// How many people are to be called. Whoever was never called about anything needs no look at their days:
/// that they missed enough is known already.
pub(crate) fn to_call(desk: &Desk, reader: &Reader<'_>) -> Result<u32, Failure> {
    let missing = reader.who_is_missing(IN_A_ROW)?;
    let calls = reader.calls_of_all(&missing)?;
    let (called, never): (Vec<_>, Vec<_>) =
        missing.into_iter().partition(|who| calls.contains_key(who));
    let mut due: HashSet<PatientId> = never.into_iter().collect();
    let days = reader.marked_days_of(&called)?;
    let still_due = called.into_iter().filter(|who| {
        let (days, calls) = (days.get(who), calls.get(who));
        let told = days.zip(calls);
        told.is_some_and(|(days, calls)| call_due(days, calls, IN_A_ROW, desk.today()).is_some())
    });
    due.extend(still_due);
    Ok(number(due.len() + again(desk, reader, &due)?.len()))
}

/// Everybody who missed several in a row and was not called since.
fn tasks(desk: &Desk, reader: &Reader<'_>) -> Result<Vec<(PatientId, CallTask)>, Failure> {
    let missing = reader.marked_days_of_missing(IN_A_ROW)?;
    let who: Vec<PatientId> = missing.keys().copied().collect();
    let calls = reader.calls_of_all(&who)?;
    let none = Vec::new();
    let mut tasks: Vec<_> = missing
        .iter()
        .filter_map(|(who, days)| {
            let calls = calls.get(who).unwrap_or(&none);
            Some((*who, call_due(days, calls, IN_A_ROW, desk.today())?))
        })
        .collect();
    tasks.sort_by_key(|(who, task)| (task.since, *who));
    Ok(tasks)
}

/// The latest call of each person whose next step is due, unless the person is to be called already or
/// may not be contacted.
fn again(
    desk: &Desk,
    reader: &Reader<'_>,
    called_anyway: &HashSet<PatientId>,
) -> Result<Vec<Call>, Failure> {
    let mut latest: HashMap<PatientId, Call> = HashMap::new();
    for call in reader.calls_with_next(desk.today())? {
        if called_anyway.contains(&call.patient) {
            continue;
        }
        let later = latest
            .get(&call.patient)
            .is_some_and(|kept| kept.on >= call.on);
        if !later && reader.patient(call.patient)?.standing == Standing::Active {
            latest.insert(call.patient, call);
        }
    }
    let mut due: Vec<Call> = latest.into_values().collect();
    due.sort_by_key(|call| (call.next_on, call.id));
    Ok(due)
}

/// Every call with or for somebody, latest first.
///
/// # Errors
/// No such file; the disk.
pub fn calls_of(desk: &Desk, patient: PatientId) -> Result<Vec<CallLine>, Failure> {
    desk.read(|reader| call_lines(reader, reader.calls_of(reader.root_of(patient)?)?))
}

/// Calls with the names screens show.
pub(crate) fn call_lines(reader: &Reader<'_>, calls: Vec<Call>) -> Result<Vec<CallLine>, Failure> {
    calls
        .into_iter()
        .map(|call| call_line(reader, call))
        .collect()
}

fn call_line(reader: &Reader<'_>, call: Call) -> Result<CallLine, Failure> {
    let patient = reader.patient(call.patient)?;
    let session = call.session.map(|id| reader.session(id)).transpose();
    let session = match session {
        Err(StoreError::NotFound { .. }) => None,
        other => other?,
    };
    Ok(CallLine {
        name: format!("{} {}", patient.first_name, patient.last_name),
        theme: session.map(|row| row.session.theme).unwrap_or_default(),
        id: call.id,
        patient: call.patient,
        on: call.on,
        about: call.about,
        way: call.way,
        outcome: call.outcome,
        next: call.next,
        next_on: call.next_on,
        note: call.note,
        by: call.by,
    })
}
