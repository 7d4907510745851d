//! The sessions rows name, with who is on their lists: those of the register, and those a file
//! would make, held on their day. Knows no person but by number.

use super::programmes::Slot;
use crate::Failure;
use chrono::{NaiveDate, NaiveTime};
use etp_domain::names::fold_tight;
use etp_domain::{
    Mark, PatientId, ProgrammeId, Refusal, Session, SessionId, SessionKind, SessionStatus,
};
use etp_store::Reader;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Which session a row names.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) programme: Slot<ProgrammeId>,
    pub(super) date: NaiveDate,
    pub(super) starts: Option<NaiveTime>,
    /// As the row writes it; empty where it does not say.
    pub(super) theme: String,
    /// What its programme is called: a session without a theme is known by it.
    pub(super) title: String,
    pub(super) kind: Option<SessionKind>,
    pub(super) person: PatientId,
}

impl Named {
    fn theme_or_title(&self) -> &str {
        if self.theme.is_empty() {
            &self.title
        } else {
            &self.theme
        }
    }
}

/// A session the file would make.
#[derive(Clone, Debug)]
pub(super) struct NewSession {
    pub(super) programme: Slot<ProgrammeId>,
    pub(super) date: NaiveDate,
    pub(super) starts: Option<NaiveTime>,
    pub(super) theme: String,
    pub(super) kind: SessionKind,
    pub(super) people: HashSet<PatientId>,
}

/// What makes two rows of a file be of one session; an individual one has one person.
type Key = (
    Slot<ProgrammeId>,
    NaiveDate,
    Option<NaiveTime>,
    String,
    Option<PatientId>,
);
type List = HashMap<PatientId, Option<Mark>>;

#[derive(Default)]
pub(super) struct Meetings {
    of_programme: HashMap<ProgrammeId, BTreeMap<NaiveDate, Vec<Session>>>,
    lists: HashMap<SessionId, List>,
    by_key: HashMap<Key, usize>,
    pub(super) new: Vec<NewSession>,
}

impl Meetings {
    /// The session a row names; one that nobody made yet is made of it.
    ///
    /// # Errors
    /// `session-cancelled`, `roster-session-ambiguous`; the disk.
    pub(super) fn called(
        &mut self,
        reader: &Reader<'_>,
        named: &Named,
    ) -> Result<Slot<SessionId>, Failure> {
        if let Slot::Known(programme) = named.programme
            && let Some(known) = self.known(reader, programme, named)?
        {
            return Ok(Slot::Known(known));
        }
        let alone = (named.kind == Some(SessionKind::Individual)).then_some(named.person);
        let theme = fold_tight(&named.theme);
        let key = (named.programme, named.date, named.starts, theme, alone);
        let place = *self.by_key.entry(key).or_insert_with(|| {
            self.new.push(NewSession {
                programme: named.programme,
                date: named.date,
                starts: named.starts,
                theme: named.theme_or_title().to_owned(),
                kind: named.kind.unwrap_or(SessionKind::Group),
                people: HashSet::new(),
            });
            self.new.len() - 1
        });
        self.new[place].people.insert(named.person);
        Ok(Slot::New(place))
    }

    /// The mark a person has at a session of the register; the outer `None` when they are not on
    /// its list.
    ///
    /// # Errors
    /// The disk.
    pub(super) fn mark(
        &mut self,
        reader: &Reader<'_>,
        session: SessionId,
        person: PatientId,
    ) -> Result<Option<Option<Mark>>, Failure> {
        Ok(self.list(reader, session)?.get(&person).copied())
    }

    fn known(
        &mut self,
        reader: &Reader<'_>,
        programme: ProgrammeId,
        named: &Named,
    ) -> Result<Option<SessionId>, Failure> {
        let that_day = self.that_day(reader, programme, named.date)?;
        let (cancelled, held): (Vec<Session>, Vec<Session>) = (that_day.into_iter())
            .filter(|session| fits(session, named))
            .partition(|session| session.status == SessionStatus::Cancelled);
        let held = match named.kind {
            Some(SessionKind::Individual) => self.with_person(reader, held, named.person)?,
            _ => held,
        };
        match exactly(held, named).as_slice() {
            [one] => Ok(Some(one.id)),
            [] if cancelled.is_empty() => Ok(None),
            [] => Err(Refusal::SessionCancelled.into()),
            _ => Err(Failure::refused("roster-session-ambiguous")),
        }
    }

    fn that_day(
        &mut self,
        reader: &Reader<'_>,
        programme: ProgrammeId,
        day: NaiveDate,
    ) -> Result<Vec<Session>, Failure> {
        let days = match self.of_programme.entry(programme) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => unknown.insert(by_day(reader, programme)?),
        };
        Ok(days.get(&day).cloned().unwrap_or_default())
    }

    fn with_person(
        &mut self,
        reader: &Reader<'_>,
        sessions: Vec<Session>,
        person: PatientId,
    ) -> Result<Vec<Session>, Failure> {
        let mut theirs = Vec::new();
        for session in sessions {
            if self.list(reader, session.id)?.contains_key(&person) {
                theirs.push(session);
            }
        }
        Ok(theirs)
    }

    fn list(&mut self, reader: &Reader<'_>, session: SessionId) -> Result<&List, Failure> {
        Ok(match self.lists.entry(session) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => {
                let list = reader.attendance_list(session)?.into_iter();
                unknown.insert(list.map(|(patient, mark)| (patient.id, mark)).collect())
            }
        })
    }
}

/// A programme's sessions by their day.
fn by_day(
    reader: &Reader<'_>,
    programme: ProgrammeId,
) -> Result<BTreeMap<NaiveDate, Vec<Session>>, Failure> {
    let mut days: BTreeMap<NaiveDate, Vec<Session>> = BTreeMap::new();
    for row in reader.sessions_of_programme(programme)? {
        days.entry(row.session.date).or_default().push(row.session);
    }
    Ok(days)
}

/// Nothing the row says is otherwise in the session.
fn fits(session: &Session, named: &Named) -> bool {
    let theme = fold_tight(&named.theme);
    (theme.is_empty() || fold_tight(&session.theme) == theme)
        && named.starts.is_none_or(|starts| session.starts == starts)
        && named.kind.is_none_or(|kind| session.kind == kind)
}

/// Among several of a day, the one that is exactly as a session made of the row would be.
fn exactly(held: Vec<Session>, named: &Named) -> Vec<Session> {
    let exact = |session: &&Session| {
        session.starts == named.starts.unwrap_or(NaiveTime::MIN)
            && fold_tight(&session.theme) == fold_tight(named.theme_or_title())
    };
    match held.iter().filter(exact).collect::<Vec<_>>().as_slice() {
        [one] => vec![(*one).clone()],
        _ => held,
    }
}
