//! Who fits a free place, and why. The coordinator decides; nobody is left out.

use super::list::{since, who_waits};
use crate::calls::call_lines;
use crate::forms::AskFits;
use crate::patients::rows_by_id;
use crate::schedule::{around, card, point_of_place, slot};
use crate::views::{FitLine, FitsView};
use crate::{Desk, Failure};
use etp_atlas::places::{Point, straight_line_km, whole_km};
use etp_domain::{
    Call, CallAbout, CallNext, CallOutcome, Fit, FreePlace, PatientId, Session, SessionStatus,
    Waiter, who_fits as fit,
};
use etp_store::{Reader, SessionRow};
use std::collections::HashMap;

/// Neighbours with a free seat live this near to somebody who needs one, in kilometres.
const NEAR_KM: f64 = 10.0;

/// People who wait, in the order to call them, each with the reasons for and against.
///
/// # Errors
/// Neither a session nor a group, or both; no session of the group is still to come; the disk.
pub fn who_fits(desk: &Desk, form: &AskFits) -> Result<FitsView, Failure> {
    desk.read(|reader| {
        let row = meant(desk, reader, form)?;
        let fits = order(desk, reader, &row, form.cohort.is_some())?;
        let who: Vec<_> = fits.iter().map(|fit| fit.patient).collect();
        let mut rows = rows_by_id(desk, reader, who.iter().copied())?;
        let mut calls = reader.calls_of_all(&who)?;
        let mut people = Vec::with_capacity(fits.len());
        for fit in fits {
            let Some(person) = rows.remove(&fit.patient) else {
                continue;
            };
            let about_place = calls.remove(&fit.patient).unwrap_or_default().into_iter();
            let about_place = about_place.filter(|call| call.about == CallAbout::Place);
            people.push(FitLine {
                person,
                phone: reader.patient(fit.patient)?.contact.phone,
                enrolment: fit.enrolment,
                points: fit.points,
                unfit: fit.unfit,
                reasons: fit.reasons,
                calls: call_lines(reader, about_place.collect())?,
            });
        }
        Ok(FitsView {
            seats_left: row.seats_left(),
            session: card(desk, row),
            people,
        })
    })
}

/// The session of the place: itself, or the next one of the group.
pub(super) fn meant(
    desk: &Desk,
    reader: &Reader<'_>,
    form: &AskFits,
) -> Result<SessionRow, Failure> {
    match (form.session, form.cohort) {
        (Some(session), None) => Ok(reader.session(session)?),
        (None, Some(cohort)) => {
            let rows = reader.sessions_of_cohort(cohort)?.into_iter();
            let coming = rows.filter(|row| {
                row.session.status == SessionStatus::Planned && row.session.date >= desk.today()
            });
            coming
                .min_by_key(|row| row.session.begins())
                .ok_or_else(|| Failure::refused("cohort-over"))
        }
        _ => Err(Failure::refused("place-of-what").with("field", "session")),
    }
}

/// Everybody who waits for the programme of a session, as they fit a place at it.
pub(crate) fn order(
    desk: &Desk,
    reader: &Reader<'_>,
    row: &SessionRow,
    whole_group: bool,
) -> Result<Vec<Fit>, Failure> {
    let session = &row.session;
    let place = FreePlace {
        begins: session.begins(),
        place: session.place_id,
        theme: match whole_group {
            true => String::new(),
            false => session.step.clone(),
        },
        languages: session.arranged.languages.clone(),
        interpreters: session.arranged.interpreters.clone(),
        remote: session.arranged.remote,
    };
    Ok(fit(&place, &waiters(desk, reader, session)?, desk.today()))
}

/// Everybody who waits for the programme of a session and may be contacted.
pub(crate) fn waiters(
    desk: &Desk,
    reader: &Reader<'_>,
    session: &Session,
) -> Result<Vec<Waiter>, Failure> {
    let waiting = who_waits(desk, reader, Some(session.programme))?;
    let who: Vec<_> = waiting.iter().map(|row| row.person).collect();
    let calls = reader.calls_of_all(&who)?;
    let there = point_of(reader, session)?;
    let day = (session.date, session.date);
    let (around, own) = (around(desk, reader, day)?, slot(desk, session));
    let drivers = drivers(reader, session)?;
    let none = Vec::new();
    let mut all = Vec::with_capacity(waiting.len());
    for row in waiting {
        let patient = reader.patient(row.person)?;
        let home = point_of_place(&patient.contact);
        let calls = calls.get(&patient.id).unwrap_or(&none);
        all.push(Waiter {
            enrolment: row.enrolment.id,
            patient: patient.id,
            since: since(&row.enrolment),
            speaks: patient.spoken,
            interpreter: patient.needs.interpreter,
            km: home.zip(there).map(|(a, b)| whole_km(a, b)),
            elsewhere: around
                .iter()
                .any(|one| one.patients.contains(&patient.id) && one.slot.meets(&own)),
            seats_near: seats_near(home, &drivers),
            declined: count(calls, |call| call.next == CallNext::Declined),
            passed_over: row.passed_over,
            not_reached: not_reached(calls),
            wish: row.wish,
        });
    }
    Ok(all)
}

fn point_of(reader: &Reader<'_>, session: &Session) -> Result<Option<Point>, Failure> {
    let places = reader.places()?;
    let place = places
        .iter()
        .find(|(place, _)| Some(place.id) == session.place_id);
    Ok(place.and_then(|(place, _)| point_of_place(&place.contact)))
}

/// Where people of the list live who offer seats, and how many.
fn drivers(reader: &Reader<'_>, session: &Session) -> Result<Vec<(Point, u32)>, Failure> {
    let list = reader.attendance_list(session.id)?;
    let who: Vec<PatientId> = list.iter().map(|(patient, _)| patient.id).collect();
    let shares: HashMap<_, _> = reader.car_shares(&who)?;
    let driver = |(patient, _): &(etp_domain::Patient, _)| {
        let offers = shares.get(&patient.id)?.offers;
        Some((point_of_place(&patient.contact)?, offers))
    };
    Ok(list
        .iter()
        .filter_map(driver)
        .filter(|(_, seats)| *seats > 0)
        .collect())
}

fn seats_near(home: Option<Point>, drivers: &[(Point, u32)]) -> u32 {
    let Some(home) = home else {
        return 0;
    };
    let near = |(from, _): &&(Point, u32)| straight_line_km(home, *from) <= NEAR_KM;
    drivers.iter().filter(near).map(|(_, seats)| seats).sum()
}

fn count(calls: &[Call], which: impl Fn(&Call) -> bool) -> u32 {
    let about = calls.iter().filter(|call| call.about == CallAbout::Place);
    crate::rows::number(about.filter(|call| which(call)).count())
}

/// Calls about a place since the person was reached last; calls come latest first.
fn not_reached(calls: &[Call]) -> u32 {
    let about = calls.iter().filter(|call| call.about == CallAbout::Place);
    let since = about.take_while(|call| call.outcome != CallOutcome::Reached);
    crate::rows::number(since.count())
}
