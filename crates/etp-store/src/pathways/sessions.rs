//! Sessions as pathways see them: who led them and where, how many people were there, who is listed.

use super::lines::{Lines, Part};
use crate::columns::{coded, coded_if_any, id, id_if_any, ids_as_json};
use crate::{Reader, StoreError};
use etp_domain::{
    CohortId, Mark, PathwaySession, PatientId, PlaceKind, Profession, ProfessionalId, ProgrammeId,
    SessionId, SessionKind, SessionStatus,
};
use rusqlite::{Params, Row, named_params};
use std::collections::{HashMap, HashSet};

/// A session before it is anybody's.
struct Fact {
    programme: ProgrammeId,
    cohort: Option<CohortId>,
    session: PathwaySession,
}

/// The sessions pathways are put together from.
#[derive(Default)]
pub(super) struct Sessions {
    facts: Vec<Fact>,
    by_id: HashMap<SessionId, usize>,
    of_cohort: HashMap<CohortId, Vec<usize>>,
    listed: HashMap<Part, HashMap<usize, Option<Mark>>>,
}

/// A person's mark at a session, by file.
struct Presence {
    session: SessionId,
    file: PatientId,
    mark: Option<Mark>,
}

impl Sessions {
    /// Those a person was on the list of, and those of their group.
    pub(super) fn of(&self, part: &Part, cohort: Option<CohortId>) -> Vec<PathwaySession> {
        let listed = self.listed.get(part);
        let of_group = cohort.and_then(|cohort| self.of_cohort.get(&cohort));
        let not_listed = of_group
            .into_iter()
            .flatten()
            .filter(|which| listed.is_none_or(|listed| !listed.contains_key(which)));
        let there = listed
            .into_iter()
            .flatten()
            .map(|(which, mark)| PathwaySession {
                listed: true,
                mark: *mark,
                ..self.facts[*which].session.clone()
            });
        there
            .chain(not_listed.map(|which| self.facts[*which].session.clone()))
            .collect()
    }

    fn add(&mut self, fact: Fact) {
        let which = self.facts.len();
        self.by_id.insert(fact.session.session, which);
        if let Some(cohort) = fact.cohort {
            self.of_cohort.entry(cohort).or_default().push(which);
        }
        self.facts.push(fact);
    }

    fn led_by(&mut self, session: SessionId, who: ProfessionalId, profession: Profession) {
        if let Some(which) = self.by_id.get(&session) {
            let session = &mut self.facts[*which].session;
            session.led_by.push(who);
            session.professions.push(profession);
        }
    }

    /// Of several marks of a person the first in the order of the buttons counts.
    fn list(&mut self, person: PatientId, which: usize, mark: Option<Mark>) {
        let programme = self.facts[which].programme;
        let part = Part { person, programme };
        let kept = self.listed.entry(part).or_default().entry(which);
        let kept = kept.or_insert(mark);
        let rank = |mark: Option<Mark>| Mark::ALL.iter().position(|one| Some(*one) == mark);
        if mark.is_some() && kept.is_none_or(|_| rank(mark) < rank(*kept)) {
            *kept = mark;
        }
    }
}

impl Reader<'_> {
    pub(super) fn sessions_of_person(&self, person: PatientId) -> Result<Sessions, StoreError> {
        let mut sessions = Sessions::default();
        let of_person = named_params! { ":person": person.0 };
        self.add_facts(
            &mut sessions,
            include_str!("sessions_of_person.sql"),
            of_person,
        )?;
        let ids = ids_as_json(sessions.by_id.keys().map(|session| session.0));
        let shown = named_params! { ":sessions": ids };
        self.add_leaders(&mut sessions, include_str!("leaders_among.sql"), shown)?;
        let presences = include_str!("presences_among.sql");
        self.add_presences(&mut sessions, presences, shown, |part| {
            part.person == person
        })?;
        Ok(sessions)
    }

    pub(super) fn sessions_of_everybody(&self, lines: &Lines) -> Result<Sessions, StoreError> {
        let mut sessions = Sessions::default();
        self.add_facts(&mut sessions, include_str!("sessions_of_everybody.sql"), [])?;
        self.add_leaders(&mut sessions, include_str!("leaders.sql"), [])?;
        let presences = include_str!("presences.sql");
        self.add_presences(&mut sessions, presences, [], |part| lines.has(part))?;
        Ok(sessions)
    }

    fn add_facts(
        &self,
        sessions: &mut Sessions,
        sql: &str,
        params: impl Params,
    ) -> Result<(), StoreError> {
        self.each(sql, params, |row| {
            sessions.add(read_fact(row)?);
            Ok(())
        })
    }

    fn add_leaders(
        &self,
        sessions: &mut Sessions,
        sql: &str,
        params: impl Params,
    ) -> Result<(), StoreError> {
        self.each(sql, params, |row| {
            let profession = coded(row, "profession", Profession::from_code)?;
            let who = id(row, "professional", ProfessionalId)?;
            sessions.led_by(id(row, "session", SessionId)?, who, profession);
            Ok(())
        })
    }

    /// Counts who was present, people and not files, and lists those who are asked for.
    fn add_presences(
        &self,
        sessions: &mut Sessions,
        sql: &str,
        params: impl Params,
        wanted: impl Fn(&Part) -> bool,
    ) -> Result<(), StoreError> {
        let merged = self.merged_files()?;
        let several: HashSet<PatientId> = merged.values().copied().collect();
        let mut counted = HashSet::new();
        let mut at = None;
        self.each(sql, params, |row| {
            let presence = read_presence(row)?;
            // Rows come session by session: most are of the one before.
            let known = at.filter(|(session, _)| *session == presence.session);
            at =
                known.or_else(|| Some((presence.session, *sessions.by_id.get(&presence.session)?)));
            let Some((_, which)) = at else {
                return Ok(());
            };
            let person = merged.get(&presence.file).copied().unwrap_or(presence.file);
            if presence.mark.is_some_and(Mark::counts_as_present)
                && (!several.contains(&person) || counted.insert((which, person)))
            {
                sessions.facts[which].session.present += 1;
            }
            let programme = sessions.facts[which].programme;
            if wanted(&Part { person, programme }) {
                sessions.list(person, which, presence.mark);
            }
            Ok(())
        })
    }

    /// The files that were merged, and who they are.
    fn merged_files(&self) -> Result<HashMap<PatientId, PatientId>, StoreError> {
        let files = self.all(include_str!("merged_files.sql"), [], |row| {
            Ok((id(row, "id", PatientId)?, id(row, "root", PatientId)?))
        })?;
        Ok(files.into_iter().collect())
    }
}

fn read_fact(row: &Row<'_>) -> rusqlite::Result<Fact> {
    Ok(Fact {
        programme: id(row, "programme", ProgrammeId)?,
        cohort: id_if_any(row, "cohort", CohortId)?,
        session: PathwaySession {
            session: id(row, "id", SessionId)?,
            step: row.get("step")?,
            date: row.get("date")?,
            minutes: row.get("minutes")?,
            kind: coded(row, "kind", SessionKind::from_code)?,
            status: coded(row, "status", SessionStatus::from_code)?,
            setting: coded_if_any(row, "setting", PlaceKind::from_code)?,
            led_by: Vec::new(),
            professions: Vec::new(),
            present: 0,
            listed: false,
            mark: None,
        },
    })
}

fn read_presence(row: &Row<'_>) -> rusqlite::Result<Presence> {
    Ok(Presence {
        session: id(row, "session", SessionId)?,
        file: id(row, "patient", PatientId)?,
        mark: coded_if_any(row, "mark", Mark::from_code)?,
    })
}
