//! The calls of the invented house: whoever stayed away twice was called long ago, but for those of
//! today's group. Past calls are written with their dates; no use case dates a call back.

use super::week::Todays;
use crate::{Desk, Failure};
use chrono::{Datelike, Duration, NaiveDate, NaiveTime};
use etp_domain::{
    Call, CallAbout, CallId, CallNext, CallOutcome, CallWay, Patient, PatientId, SessionId,
};

/// What came of the calls after absences, one after the other.
const NEXT: [CallNext; 3] = [CallNext::OtherDate, CallNext::Nothing, CallNext::Stops];

/// Settles old absences; one of today's silent people could not be reached yesterday; `agreed` wished
/// to be called today.
pub(super) fn furnish(
    desk: &Desk,
    todays: &Todays,
    agreed: Option<&Patient>,
) -> Result<(), Failure> {
    let yesterday = desk.today() - Duration::days(1);
    for (patient, session, last) in settled(desk, todays)? {
        let on = (last + Duration::days(2)).min(desk.today());
        let call = Call {
            next: NEXT[on.day() as usize % NEXT.len()],
            ..about(CallAbout::Missed, patient, Some(session), on)
        };
        keep(desk, call)?;
    }
    if let Some(silent) = todays.silent.first() {
        let last = todays.sessions.iter().rfind(|one| one.date <= yesterday);
        let call = Call {
            outcome: CallOutcome::NoAnswer,
            next: CallNext::CallAgain,
            next_on: Some(desk.today()),
            ..about(
                CallAbout::Missed,
                *silent,
                last.map(|one| one.id),
                yesterday,
            )
        };
        keep(desk, call)?;
    }
    let Some(agreed) = agreed else {
        return Ok(());
    };
    let call = Call {
        next: CallNext::CallAgain,
        next_on: Some(desk.today()),
        note: "Préfère être rappelé en fin de matinée".to_owned(),
        ..about(
            CallAbout::Invitation,
            agreed.id,
            Some(todays.session.id),
            yesterday - Duration::days(2),
        )
    };
    keep(desk, call)
}

/// Who stayed away twice in a row and is of another group, with the session missed last.
fn settled(
    desk: &Desk,
    todays: &Todays,
) -> Result<Vec<(PatientId, SessionId, NaiveDate)>, Failure> {
    let missing = desk.read(|reader| Ok(reader.marked_days_of_missing(2)?))?;
    let others = missing
        .into_iter()
        .filter(|(who, _)| !todays.silent.contains(who));
    let mut last: Vec<_> = others
        .filter_map(|(who, days)| {
            let day = days.last()?;
            Some((who, day.session, day.on))
        })
        .collect();
    last.sort_by_key(|(who, _, on)| (*on, *who));
    Ok(last)
}

/// A call that reached somebody, with nothing to follow.
pub(super) fn about(
    about: CallAbout,
    patient: PatientId,
    session: Option<SessionId>,
    on: NaiveDate,
) -> Call {
    Call {
        id: CallId(uuid::Uuid::nil()),
        patient,
        session,
        on,
        about,
        way: CallWay::Phone,
        outcome: CallOutcome::Reached,
        next: CallNext::Nothing,
        next_on: None,
        note: String::new(),
        by: String::new(),
    }
}

/// Writes a call of its day, by whoever is at work.
pub(super) fn keep(desk: &Desk, call: Call) -> Result<(), Failure> {
    let call = Call {
        id: CallId(desk.doors.chance.id()),
        by: desk.professional().to_owned(),
        ..call
    };
    desk.write(|writer| {
        let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
        writer.add_call(&call, call.on.and_time(noon).and_utc())?;
        let outcome = call.outcome.code();
        desk.note_new(writer, "log-call", call.patient, "call", outcome)
    })
}
