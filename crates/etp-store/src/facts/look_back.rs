//! How far back the facts look for whom: whoever was assessed before the stretch and is evaluated in it
//! needs the sessions since then; whose pathway ends in it, waits or is German is told next door.

mod pathways;

use super::Ids;
use super::cells::{coded_if_any, columns, day, id};
use super::load::Load;
use super::presences::{Listed, PresenceColumns, listed};
use crate::StoreError;
use chrono::NaiveDate;
use etp_domain::{AssessmentFact, AssessmentKind, Facts, Mark};
use rusqlite::named_params;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

columns!(DayColumns { id, date });

impl Load<'_> {
    /// The earlier sessions somebody came to that are needed; presences name their sessions by identity.
    /// Whoever did not come to one is in no figure of a later stretch.
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
                        let mark = coded_if_any(row, at.mark, Mark::from_code)?;
                        if !mark.is_some_and(Mark::counts_as_present) {
                            return Ok(());
                        }
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
    let of_each = facts.enrolments.chunk_by(|a, b| a.patient == b.patient);
    let followed = of_each.flat_map(|own| pathways::followed(facts, own));
    for (person, day) in evaluated.chain(followed) {
        let earliest = since.entry(person).or_insert(day);
        *earliest = day.min(*earliest);
    }
    since.into_iter().collect()
}

/// The assessments and updates before the stretch with an evaluation in it: what crosses two periods is
/// counted in that of the evaluation that completes it.
fn evaluated<'a>(
    facts: &'a Facts,
    own: &'a [AssessmentFact],
) -> impl Iterator<Item = (u32, NaiveDate)> + 'a {
    let in_stretch =
        |one: &AssessmentFact| one.kind == AssessmentKind::Evaluation && one.on >= facts.first;
    let own = if own.iter().rev().any(in_stretch) {
        own
    } else {
        &[]
    };
    let stood = own
        .iter()
        .filter(|one| one.kind != AssessmentKind::Evaluation && one.on < facts.first);
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
