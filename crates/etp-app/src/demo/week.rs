//! The week around today: who plays which part in today's group, who walked in, what is planned beside
//! the groups, and what those who lead answered. Through the same acts as in the window.

use super::cast::{self, Cast};
use super::places::HALL;
use super::{beside, invitations, rung, wishes};
use crate::attendance::add_walk_in;
use crate::forms::{AddWalkIn, AnswerSession};
use crate::patients::is_hindered;
use crate::schedule::answer_session;
use crate::{Desk, Failure};
use chrono::Duration;
use etp_domain::{
    AbsenceReason, LeaderAnswer, PatientId, ProfessionalId, Session, SessionKind, SessionStatus,
};
use etp_store::{Reader, SessionRow};
use std::collections::HashSet;

/// So many days ahead those who lead were asked.
const ASKED: i64 = 21;

/// What those answered who lead beside the first.
const ANSWERS: [LeaderAnswer; 4] = [
    LeaderAnswer::Accepted,
    LeaderAnswer::Tentative,
    LeaderAnswer::Asked,
    LeaderAnswer::Declined,
];

/// Today's group with its sessions.
pub(super) struct Todays {
    pub(super) session: Session,
    pub(super) sessions: Vec<Session>,
    pub(super) people: Vec<PatientId>,
    /// Who missed the last two without a word.
    pub(super) silent: Vec<PatientId>,
}

impl Todays {
    /// The next group session after today's.
    pub(super) fn next(&self) -> Option<&Session> {
        let mut later = self.sessions.iter();
        later.find(|one| one.kind == SessionKind::Group && one.date > self.session.date)
    }

    /// The group in the village hall; another may meet at the house the same day.
    fn of(desk: &Desk, reader: &Reader<'_>) -> Result<Option<Self>, Failure> {
        let today = reader.sessions_between(desk.today(), desk.today())?;
        let found = today.into_iter().find(|row| row.session.place == HALL);
        let Some((session, cohort)) = found.and_then(|row| {
            let cohort = row.session.cohort?;
            Some((row.session, cohort))
        }) else {
            return Ok(None);
        };
        let list = reader.attendance_list(session.id)?.into_iter();
        let people: Vec<PatientId> = list.map(|(patient, _)| patient.id).collect();
        let missing = reader.marked_days_of_missing(2)?;
        let silent = people.iter().filter(|who| missing.contains_key(who));
        let rows = reader.sessions_of_cohort(cohort)?.into_iter();
        Ok(Some(Self {
            silent: silent.copied().collect(),
            sessions: rows.map(|row| row.session).collect(),
            session,
            people,
        }))
    }
}

/// Everything about the week.
pub(super) fn furnish(desk: &Desk) -> Result<(), Failure> {
    let Some(todays) = desk.read(|reader| Todays::of(desk, reader))? else {
        return Ok(());
    };
    let mut cast = desk.read(|reader| {
        let list = reader.attendance_list(todays.session.id)?.into_iter();
        let people = list.map(|(patient, _)| patient);
        let talks = people.filter(|one| !todays.silent.contains(&one.id));
        Ok(Cast(talks.collect()))
    })?;
    cast::play(desk, &todays.session, &mut cast)?;
    walks_in(desk, &todays)?;
    rung::furnish(desk, &todays, cast.take(|_| true).as_ref())?;
    if let (Some(session), Some(patient)) = (todays.next(), cast.take(|_| true)) {
        cast::excuse(desk, session, patient.id, AbsenceReason::Appointment, 0)?;
    }
    beside::furnish(desk, &todays)?;
    wishes::furnish(desk, &todays)?;
    invitations::furnish(desk, &todays)?;
    answers(desk)
}

/// Somebody of no group came last week, too.
fn walks_in(desk: &Desk, todays: &Todays) -> Result<(), Failure> {
    let mut earlier = todays.sessions.iter();
    let open =
        |one: &&Session| one.date < todays.session.date && one.status == SessionStatus::Planned;
    let last = earlier.rfind(open);
    let (Some(session), Some(patient)) =
        (last, desk.read(|reader| outsider(desk, reader, todays))?)
    else {
        return Ok(());
    };
    let form = AddWalkIn {
        session: session.id,
        patient: Some(patient),
        last_name: String::new(),
        first_name: String::new(),
    };
    add_walk_in(desk, form)?;
    Ok(())
}

/// The first by name who never was in the programme and may be put on lists.
fn outsider(
    desk: &Desk,
    reader: &Reader<'_>,
    todays: &Todays,
) -> Result<Option<PatientId>, Failure> {
    let known = reader
        .enrolments_in(todays.session.programme)?
        .into_iter()
        .map(|one| one.patient);
    let known: HashSet<PatientId> = known.collect();
    let everybody = reader.patients_matching("", 1000, 0)?.rows.into_iter();
    for one in everybody.filter(|one| !known.contains(&one.id)) {
        if !is_hindered(desk, reader, one.id)? {
            return Ok(Some(one.id));
        }
    }
    Ok(None)
}

/// The first who leads always comes; the others answered this and that.
fn answers(desk: &Desk) -> Result<(), Failure> {
    let (from, to) = (desk.today(), desk.today() + Duration::days(ASKED));
    let led = desk.read(|reader| {
        let rows = reader.sessions_between(from, to)?;
        let ids: Vec<_> = rows.iter().map(|row| row.session.id).collect();
        let mut led = reader.led_by(&ids)?;
        let of = |row: SessionRow| {
            let all = led.remove(&row.session.id).unwrap_or_default();
            (row.session, all)
        };
        Ok(rows.into_iter().map(of).collect::<Vec<_>>())
    })?;
    for (nth, (session, leaders)) in led.into_iter().enumerate() {
        let nobody_else = session.date == from;
        for (place, leader) in leaders.iter().enumerate() {
            let answer = match place {
                _ if nobody_else => LeaderAnswer::Accepted,
                0 => LeaderAnswer::Accepted,
                _ => ANSWERS[nth % ANSWERS.len()],
            };
            said(desk, &session, leader.professional, answer)?;
        }
    }
    Ok(())
}

fn said(
    desk: &Desk,
    session: &Session,
    professional: ProfessionalId,
    answer: LeaderAnswer,
) -> Result<(), Failure> {
    let form = AnswerSession {
        session: session.id,
        professional,
        answer,
    };
    answer_session(desk, form)?;
    Ok(())
}
