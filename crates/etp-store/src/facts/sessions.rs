//! The sessions of the facts, and who led them.

use super::cells::{coded, coded_if_any, columns, day, hour, id, id_if_any, text, truth};
use super::load::Load;
use super::people::number;
use crate::StoreError;
use crate::columns::ids_as_json;
use etp_domain::{CancelCause, Country, SessionFact, SessionId, SessionKind, SessionStatus};
use rusqlite::{Params, Row, named_params};
use uuid::Uuid;

columns!(SessionColumns {
    id,
    programme,
    step,
    theme,
    date,
    starts,
    minutes,
    kind,
    capacity,
    status,
    cancel_cause,
    remote,
    place_id,
    partner_country,
});
columns!(LeaderColumns {
    session,
    professional,
});

impl Load<'_> {
    /// Sessions of before the stretch, by identity; they come first. They lie scattered and are long, so
    /// they are sorted here rather than by the register.
    pub(super) fn sessions_among(&mut self, wanted: &[u128]) -> Result<(), StoreError> {
        if wanted.is_empty() {
            return Ok(());
        }
        let ids = ids_as_json(wanted.iter().map(|one| Uuid::from_u128(*one)));
        let sql = include_str!("sessions_among.sql");
        self.add_sessions(sql, named_params! { ":sessions": ids })?;
        let earlier = &mut self.facts.sessions;
        earlier.sort_unstable_by_key(|one| (one.date, one.starts, one.id));
        self.number_sessions(0);
        Ok(())
    }

    /// The sessions of the stretch.
    pub(super) fn sessions(&mut self) -> Result<(), StoreError> {
        let (first, last) = (self.facts.first, self.facts.last);
        let (from, sql) = (self.facts.sessions.len(), include_str!("sessions.sql"));
        self.add_sessions(sql, named_params! { ":first": first, ":last": last })?;
        self.number_sessions(from);
        Ok(())
    }

    fn number_sessions(&mut self, from: usize) {
        let added = (from..).zip(&self.facts.sessions[from..]);
        let numbers = added.map(|(place, one)| (one.id.0.as_u128(), number(place)));
        self.sessions.extend(numbers);
    }

    fn add_sessions(&mut self, sql: &str, params: impl Params) -> Result<(), StoreError> {
        let facts = &mut self.facts;
        let (shown, places) = (&self.programmes, &self.places);
        self.reader
            .each_of::<SessionColumns>(sql, params, |at, row| {
                let programme = shown.of_id[&id(row, at.programme)?];
                if let Some(programme) = shown.number(programme) {
                    let place = id_if_any(row, at.place_id)?;
                    facts.sessions.push(SessionFact {
                        id: SessionId(Uuid::from_u128(id(row, at.id)?)),
                        programme,
                        place: place.and_then(|place| places.get(&place).copied()),
                        ..session(at, row)?
                    });
                }
                Ok(())
            })
    }

    /// Who led the sessions of the stretch.
    pub(super) fn leaders(&mut self) -> Result<(), StoreError> {
        let (first, last) = (self.facts.first, self.facts.last);
        let stretch = named_params! { ":first": first, ":last": last };
        let (leaders, sessions) = (&mut self.facts.leaders, &self.sessions);
        let professionals = &self.professionals;
        let sql = include_str!("leaders.sql");
        self.reader
            .each_of::<LeaderColumns>(sql, stretch, |at, row| {
                if let Some(session) = sessions.get(&id(row, at.session)?) {
                    leaders.push((*session, professionals[&id(row, at.professional)?]));
                }
                Ok(())
            })?;
        leaders.sort_unstable();
        Ok(())
    }
}

/// A session but for what is told by numbers.
fn session(at: &SessionColumns, row: &Row<'_>) -> rusqlite::Result<SessionFact> {
    Ok(SessionFact {
        id: SessionId(Uuid::nil()),
        programme: 0,
        step: text(row, at.step)?.to_owned(),
        theme: text(row, at.theme)?.to_owned(),
        date: day(row, at.date)?,
        starts: hour(row, at.starts)?,
        minutes: row.get(at.minutes)?,
        kind: coded(row, at.kind, SessionKind::from_code)?,
        capacity: row.get(at.capacity)?,
        status: coded(row, at.status, SessionStatus::from_code)?,
        cancelled: coded_if_any(row, at.cancel_cause, CancelCause::from_code)?,
        remote: truth(row, at.remote)?,
        place: None,
        partner: coded_if_any(row, at.partner_country, Country::from_code)?,
    })
}
