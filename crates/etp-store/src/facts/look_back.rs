//! How far back the facts look for whom: whoever was assessed before the stretch and is evaluated in it,
//! leaves in it, follows a German programme or was never assessed needs the sessions since then.

use super::Ids;
use super::cells::{columns, day, id};
use super::load::Load;
use super::presences::{Listed, PresenceColumns, listed};
use crate::StoreError;
use chrono::NaiveDate;
use etp_domain::{AssessmentFact, AssessmentKind, EnrolmentFact, Facts, Scheme};
use rusqlite::named_params;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

columns!(DayColumns { id, date });

impl Load<'_> {
    /// The presences at earlier sessions that are needed; they name their sessions by identity.
    pub(super) fn earlier(&self) -> Result<Vec<Listed>, StoreError> {
        let since = since(&self.facts);
        let Some(earliest) = since.iter().map(|(_, day)| *day).min() else {
            return Ok(Vec::new());
        };
        let days = self.days_since(earliest)?;
        let mut earlier = Vec::new();
        for (person, since) in since {
            for file in self.people.files(person) {
                let file = named_params! { ":file": uuid::Uuid::from_u128(*file) };
                let sql = include_str!("presences_of.sql");
                self.reader
                    .each_of::<PresenceColumns>(sql, file, |at, row| {
                        let session = id(row, at.session)?;
                        if days.get(&session).is_some_and(|day| *day >= since) {
                            earlier.push(listed(at, row, session, person)?);
                        }
                        Ok(())
                    })?;
            }
        }
        Ok(earlier)
    }

    fn days_since(&self, since: NaiveDate) -> Result<FxHashMap<u128, NaiveDate>, StoreError> {
        let mut days = FxHashMap::default();
        let before = named_params! { ":since": since, ":first": self.facts.first };
        let sql = include_str!("days.sql");
        self.reader.each_of::<DayColumns>(sql, before, |at, row| {
            days.insert(id(row, at.id)?, day(row, at.date)?);
            Ok(())
        })?;
        Ok(days)
    }
}

/// Who needs sessions of before the stretch, and since when.
fn since(facts: &Facts) -> Vec<(u32, NaiveDate)> {
    let mut since: BTreeMap<u32, NaiveDate> = BTreeMap::new();
    let of_each = facts.assessments.chunk_by(|a, b| a.patient == b.patient);
    let evaluated = of_each.flat_map(|own| evaluated(facts, own));
    let pathways = facts
        .enrolments
        .iter()
        .filter_map(|one| followed(facts, one));
    for (person, day) in evaluated.chain(pathways) {
        let earliest = since.entry(person).or_insert(day);
        *earliest = day.min(*earliest);
    }
    since.into_iter().collect()
}

/// The assessments before the stretch with an evaluation in it: what crosses two periods is counted in
/// that of the evaluation that completes it.
fn evaluated<'a>(
    facts: &'a Facts,
    own: &'a [AssessmentFact],
) -> impl Iterator<Item = (u32, NaiveDate)> + 'a {
    let stood = own
        .iter()
        .filter(|one| one.kind == AssessmentKind::Shared && one.on < facts.first);
    let needed = stood.filter(|begun| is_evaluated(own, begun, facts.first));
    needed.map(|begun| (begun.patient, begun.on))
}

/// Whether an evaluation follows an assessment from a day on, and before the next one of its programme.
fn is_evaluated(own: &[AssessmentFact], begun: &AssessmentFact, from: NaiveDate) -> bool {
    let next = own.iter().filter(|one| {
        one.kind == AssessmentKind::Shared && one.programme == begun.programme && one.on > begun.on
    });
    let next = next.map(|one| one.on).min();
    own.iter().any(|one| {
        one.kind == AssessmentKind::Evaluation
            && same(one.programme, begun.programme)
            && one.on >= from
            && next.is_none_or(|next| one.on < next)
    })
}

/// A pathway of before the stretch that ended in it (it may be complete), that is counted by what was taken
/// up of it (Germany), or that has no assessment yet (somebody may have come all the same).
fn followed(facts: &Facts, one: &EnrolmentFact) -> Option<(u32, NaiveDate)> {
    let ended = one.ending.as_ref().map(|(_, on, _)| *on);
    if ended.is_some_and(|on| on < facts.first) {
        return None;
    }
    let all = &facts.assessments;
    let before = all.partition_point(|own| own.patient < one.patient);
    let own = all[before..]
        .iter()
        .take_while(|own| own.patient == one.patient);
    let shared = own.filter(|own| {
        own.kind == AssessmentKind::Shared && same(own.programme, Some(one.programme))
    });
    let begun = shared.map(|own| own.on).min();
    let ends_inside = ended.is_some_and(|on| on <= facts.last);
    let german = facts.programmes[one.programme as usize].scheme == Scheme::DeDmp;
    let since = begun.map_or(one.enrolled_on, |on| on.min(one.enrolled_on));
    let needed = ends_inside || german || begun.is_none();
    (needed && since < facts.first).then_some((one.patient, since))
}

/// Whether two programmes may be one: what cannot be told may be any.
fn same(a: Option<u32>, b: Option<u32>) -> bool {
    a.is_none() || b.is_none() || a == b
}

/// Identities of sessions, each once, as a statement takes them.
pub(super) fn sessions_of(earlier: &[Listed]) -> Vec<u128> {
    let mut sessions: Vec<_> = earlier.iter().map(|one| one.session).collect();
    sessions.sort_unstable();
    sessions.dedup();
    sessions
}

/// Presences with the numbers of their sessions; those at sessions that are not shown fall away.
pub(super) fn numbered(
    earlier: Vec<Listed>,
    numbers: &Ids,
) -> impl Iterator<Item = etp_domain::PresenceFact> {
    earlier.into_iter().filter_map(|one| {
        let session = *numbers.get(&one.session)?;
        Some(etp_domain::PresenceFact {
            session,
            ..one.presence
        })
    })
}
