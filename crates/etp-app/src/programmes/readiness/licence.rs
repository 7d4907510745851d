//! The team's licence: training in force, professions, and sessions that nobody trained led.

use super::full_name;
use crate::rows::{number, session_card};
use crate::views::{Licence, LicenceMember};
use crate::{Desk, Failure};
use chrono::Duration;
use etp_domain::{Professional, ProgrammeFacts, SessionStatus, TeamRole, TrainingStanding};
use etp_store::{Reader, SessionRow};
use std::collections::BTreeSet;

/// How far back sessions are looked at, in days.
const LOOKED_BACK: i64 = 365;

pub(super) fn licence(
    desk: &Desk,
    reader: &Reader<'_>,
    facts: &ProgrammeFacts,
) -> Result<Licence, Failure> {
    let professions: BTreeSet<_> = facts.team.iter().map(|(who, _)| who.profession).collect();
    let required = &facts.programme.details.professions;
    let mut licence = Licence {
        members: facts.team.iter().map(|one| member(desk, one)).collect(),
        professions: number(professions.len()),
        missing: required
            .iter()
            .filter(|one| !professions.contains(one))
            .copied()
            .collect(),
        untrained: Vec::new(),
        unled: 0,
    };
    for row in sessions_of_the_year(desk, reader, facts)? {
        match led(reader, &row)? {
            Led::ByNobodyKnown => licence.unled += 1,
            Led::Untrained => licence.untrained.push(session_card(row)),
            Led::Trained => {}
        }
    }
    Ok(licence)
}

/// Who led a session.
enum Led {
    ByNobodyKnown,
    Untrained,
    Trained,
}

/// Training counts as it stood on the day of the session; whoever only speaks once does not lead.
fn led(reader: &Reader<'_>, row: &SessionRow) -> Result<Led, Failure> {
    let leaders = reader.session_professionals(row.session.id)?;
    let trained = leaders.iter().any(|leader| {
        let training = leader.training_on(row.session.date);
        matches!(training, TrainingStanding::Valid | TrainingStanding::Ending)
    });
    Ok(match trained {
        true => Led::Trained,
        false if leaders.is_empty() => Led::ByNobodyKnown,
        false => Led::Untrained,
    })
}

fn sessions_of_the_year(
    desk: &Desk,
    reader: &Reader<'_>,
    facts: &ProgrammeFacts,
) -> Result<Vec<SessionRow>, Failure> {
    let from = desk.today() - Duration::days(LOOKED_BACK);
    let sessions = reader
        .sessions_of_programme(facts.programme.id)?
        .into_iter();
    Ok(sessions
        .filter(|row| row.session.status == SessionStatus::Held && row.session.date >= from)
        .collect())
}

fn member(desk: &Desk, (who, _): &(Professional, TeamRole)) -> LicenceMember {
    LicenceMember {
        professional: who.id,
        name: full_name(who),
        profession: who.profession,
        training: who.training_on(desk.today()),
        expires_on: who.training.expires_on,
    }
}
