//! Who meets a rule this year, who lacks one step, who can no longer.

use crate::patients::rows_of;
use crate::rows::number;
use crate::views::{StepAway, StepsAwayView};
use crate::{Desk, Failure, rules};
use chrono::NaiveDate;
use etp_domain::{
    Lamp, LampLine, LampStanding, Pathway, PatientId, ProgrammeId, Session, SessionKind,
    SessionStatus, can_backtest, lamps,
};
use etp_store::Reader;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

/// This year under a rule.
///
/// # Errors
/// A rule nobody can be one step away from; the disk.
pub fn steps_away(desk: &Desk, rule: &str) -> Result<StepsAwayView, Failure> {
    if !can_backtest(rule) {
        return Err(Failure::refused("rule-not-tried"));
    }
    desk.read(|reader| {
        let standing = of_everybody(desk, reader, rule)?;
        let met = standing
            .iter()
            .filter(|one| one.stands() == LampStanding::Met)
            .count();
        let lost = standing
            .iter()
            .filter(|one| one.stands() == LampStanding::Lost)
            .count();
        let missing: Vec<&Standing> = standing
            .iter()
            .filter(|one| one.stands() == LampStanding::Missing)
            .collect();
        let mut people = steps(desk, reader, &missing)?;
        people.sort_by_key(|step| (step.missing.len(), step.next_date.is_none(), step.next_date));
        Ok(StepsAwayView {
            rule: rule.to_owned(),
            met: number(met),
            lost: number(lost),
            people,
        })
    })
}

/// A pathway and its lamp under the rule.
struct Standing {
    person: PatientId,
    pathway: Pathway,
    lamp: Lamp,
}

impl Standing {
    fn stands(&self) -> LampStanding {
        self.lamp.standing
    }
}

/// The best standing of each person.
fn of_everybody(desk: &Desk, reader: &Reader<'_>, rule: &str) -> Result<Vec<Standing>, Failure> {
    let book = rules::book(reader)?;
    let tried = rules::tried(reader, desk.today())?;
    let mut by_person: BTreeMap<PatientId, Vec<_>> = BTreeMap::new();
    for (person, scheme, pathway, born) in tried {
        by_person
            .entry(person)
            .or_default()
            .push((scheme, pathway, born));
    }
    let mut standing = Vec::new();
    for (person, own) in by_person {
        let others: Vec<_> = own
            .iter()
            .map(|(scheme, one, _)| (*scheme, one.clone()))
            .collect();
        let best = own
            .iter()
            .filter_map(|(scheme, pathway, born)| {
                let lit = lamps(pathway, *scheme, &others, born, &book, desk.today());
                let lamp = lit.into_iter().find(|lamp| lamp.rule == rule)?;
                Some(Standing {
                    person,
                    pathway: pathway.clone(),
                    lamp,
                })
            })
            .min_by_key(|one| rank(one.stands()));
        standing.extend(best);
    }
    Ok(standing)
}

fn rank(standing: LampStanding) -> u8 {
    match standing {
        LampStanding::Met => 0,
        LampStanding::Missing => 1,
        LampStanding::Unknown => 2,
        LampStanding::Lost => 3,
        _ => 4,
    }
}

fn steps(
    desk: &Desk,
    reader: &Reader<'_>,
    missing: &[&Standing],
) -> Result<Vec<StepAway>, Failure> {
    let rows = rows_of(desk, reader, missing.iter().map(|one| one.person))?;
    let rows: HashMap<_, _> = rows.into_iter().map(|row| (row.id, row)).collect();
    let mut titles: HashMap<ProgrammeId, String> = HashMap::new();
    for row in reader.programmes()? {
        titles.insert(row.programme.id, row.programme.title);
    }
    let mut open: HashMap<ProgrammeId, Vec<Session>> = HashMap::new();
    let mut found = Vec::new();
    for one in missing {
        let Some(person) = rows.get(&one.person) else {
            continue;
        };
        let programme = one.pathway.enrolment.programme;
        let open = match open.entry(programme) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(with_free_places(desk, reader, programme)?),
        };
        found.push(StepAway {
            person: person.clone(),
            enrolment: one.pathway.enrolment.id,
            programme_title: titles.get(&programme).cloned().unwrap_or_default(),
            missing: lacking(&one.lamp),
            next_date: next_date(desk, open, &one.pathway),
        });
    }
    Ok(found)
}

fn lacking(lamp: &Lamp) -> Vec<LampLine> {
    let lines = lamp.lines.iter();
    lines
        .filter(|line| line.good == Some(false))
        .cloned()
        .collect()
}

/// The next session that fits: one the person is expected at, else the next group session of the
/// programme with a free place whose theme they did not have yet.
fn next_date(desk: &Desk, open: &[Session], pathway: &Pathway) -> Option<NaiveDate> {
    if let Some(expected) = pathway.next_session(desk.today()) {
        return Some(expected.date);
    }
    let had = |step: &str| {
        pathway
            .attended()
            .any(|one| !step.is_empty() && one.step == step)
    };
    let fits = open.iter().filter(|session| !had(&session.step));
    fits.map(|session| session.date).min()
}

/// The group sessions of a programme that are to come and have a free place.
fn with_free_places(
    desk: &Desk,
    reader: &Reader<'_>,
    programme: ProgrammeId,
) -> Result<Vec<Session>, Failure> {
    let sessions = reader.sessions_of_programme(programme)?.into_iter();
    let open = sessions.filter(|row| {
        row.session.kind == SessionKind::Group
            && row.session.status == SessionStatus::Planned
            && row.session.date >= desk.today()
            && row.tally.listed < row.session.capacity
    });
    Ok(open.map(|row| row.session).collect())
}
