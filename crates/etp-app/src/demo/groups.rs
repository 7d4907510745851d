//! One invented group: its sessions, who leads them, who came. Its days are given; those that are past
//! are written as past.

use super::said;
use super::turns::Turn;
use super::years::Maker;
use crate::Failure;
use crate::programmes::language_of;
use chrono::{NaiveDate, NaiveTime};
use etp_domain::{
    Arrangement, CancelCause, Cancellation, Cohort, CohortId, Mark, PathwayTemplate, PatientId,
    Profession, ProfessionalId, Session, SessionId, SessionKind, SessionStatus, Tongue,
};
use fastrand::Rng;

/// A group.
pub(super) struct Group<'a> {
    pub(super) template: &'a PathwayTemplate,
    pub(super) members: Vec<PatientId>,
    pub(super) hour: (u32, u32),
    pub(super) past: Past,
}

/// What happened to a group beside the usual, at its last session before today.
#[derive(Clone, Copy)]
pub(super) struct Past {
    /// It meets in the village hall, with an interpreter.
    away: bool,
    /// The weather kept that session from taking place.
    snowed_in: bool,
    /// Its list was not closed.
    open: bool,
    /// Who has no mark on that list, by place in the group, from 0.
    blank: &'static [usize],
    /// Who never came, without a word.
    silent: &'static [usize],
}

impl Past {
    /// Nobody closed a list that is complete.
    pub(super) const OPEN: Self = Self {
        open: true,
        ..Self::USUAL
    };

    /// Snow, or whatever the season has.
    pub(super) const SNOWED_IN: Self = Self {
        snowed_in: true,
        ..Self::USUAL
    };

    /// Today's group: the list has blanks, and three people never came.
    pub(super) const TODAYS: Self = Self {
        away: true,
        open: true,
        blank: &[10, 11],
        silent: &[1, 4, 7],
        ..Self::USUAL
    };

    /// Nothing happened.
    pub(super) const USUAL: Self = Self {
        away: false,
        snowed_in: false,
        open: false,
        blank: &[],
        silent: &[],
    };

    /// The mark somebody has after a session, the last one or not.
    fn mark(&self, person: usize, last: bool, chance: &mut Rng) -> Option<Mark> {
        let drawn = mark(chance);
        if self.silent.contains(&person) {
            Some(Mark::Absent)
        } else if last && self.blank.contains(&person) {
            None
        } else {
            Some(drawn)
        }
    }

    fn status(&self, past: bool, last: bool) -> SessionStatus {
        if past && last && self.snowed_in {
            SessionStatus::Cancelled
        } else if past && !(last && self.open) {
            SessionStatus::Held
        } else {
            SessionStatus::Planned
        }
    }
}

impl Maker<'_> {
    /// Lets a group meet on its days.
    pub(super) fn meet(
        &self,
        group: &Group<'_>,
        dates: &[NaiveDate],
        chance: &mut Rng,
    ) -> Result<Vec<Turn>, Failure> {
        let Some(start) = dates.first() else {
            return Ok(Vec::new());
        };
        let cohort = self.cohort(group.template, *start)?;
        let turn = |patient: &PatientId| Turn {
            patient: *patient,
            cohort: cohort.id,
            met: Vec::new(),
        };
        let mut turns: Vec<Turn> = group.members.iter().map(turn).collect();
        let today = self.desk.today();
        let last = dates.iter().rposition(|date| *date < today);
        for (place, date) in dates.iter().enumerate() {
            let last = last == Some(place);
            let session = self.session(group, &cohort, (place, *date, last), chance);
            self.writer.add_session(&session)?;
            self.lead(&session, &group.template.sessions[place].professions)?;
            match session.kind {
                SessionKind::Caregivers => self.relatives(&session, &turns)?,
                _ => self.attend(&session, (&group.past, last), &mut turns, chance)?,
            }
        }
        Ok(turns)
    }

    /// A group of its programme.
    fn cohort(&self, template: &PathwayTemplate, starts_on: NaiveDate) -> Result<Cohort, Failure> {
        let cohort = Cohort {
            id: CohortId(self.desk.doors.chance.id()),
            programme: self.programme(template, starts_on)?,
            version: 1,
            title: format!("{} ({})", self.title(template), starts_on.format("%m/%Y")),
            starts_on,
        };
        self.writer.add_cohort(&cohort)?;
        Ok(cohort)
    }

    fn session(
        &self,
        group: &Group<'_>,
        cohort: &Cohort,
        (place, date, last): (usize, NaiveDate, bool),
        chance: &mut Rng,
    ) -> Session {
        let from = &group.template.sessions[place];
        let language = language_of(&self.desk.centre());
        let spot = match group.past.away {
            true => &self.spots.hall,
            false => &self.spots.house,
        };
        let interpreters = group.past.away.then_some(Tongue::Dutch);
        let past = date < self.desk.today();
        let status = group.past.status(past, last);
        let snowed_in = status == SessionStatus::Cancelled;
        let told = past && !snowed_in && from.kind == SessionKind::Group;
        Session {
            id: SessionId(self.desk.doors.chance.id()),
            programme: cohort.programme,
            cohort: Some(cohort.id),
            step: from.code.clone(),
            number: u32::try_from(place).unwrap_or(u32::MAX - 1) + 1,
            date,
            starts: NaiveTime::from_hms_opt(group.hour.0, group.hour.1, 0).unwrap_or_default(),
            minutes: from.minutes,
            kind: from.kind,
            capacity: from.capacity,
            theme: from.theme.read_in(language).to_owned(),
            handout: from.handout.clone(),
            place: spot.place.name.clone(),
            place_id: Some(spot.place.id),
            status,
            arranged: Arrangement {
                room: spot.room(from.kind == SessionKind::Individual),
                languages: Tongue::from_code(language.code()).into_iter().collect(),
                interpreters: interpreters.into_iter().collect(),
                ..Arrangement::default()
            },
            series: None,
            cancelled: snowed_in.then(|| weather(date)),
            note: said::of_the_group(told, chance).to_owned(),
        }
    }

    /// Those of the team whose profession may lead it: one for a person alone, two for a group.
    fn lead(&self, session: &Session, may: &[Profession]) -> Result<(), Failure> {
        let able = self.team.iter().filter(|one| may.contains(&one.profession));
        let many = 1 + usize::from(session.kind != SessionKind::Individual);
        let able: Vec<ProfessionalId> = able.map(|one| one.id).take(many).collect();
        Ok(self.writer.set_session_leaders(session.id, &able)?)
    }

    /// Everybody is expected at a group session; at an individual one, only the first.
    fn attend(
        &self,
        session: &Session,
        (happened, last): (&Past, bool),
        turns: &mut [Turn],
        chance: &mut Rng,
    ) -> Result<(), Failure> {
        let (by, now) = (self.desk.professional(), self.desk.now());
        let past = session.date < self.desk.today();
        let room = session.capacity as usize;
        for (nth, turn) in turns.iter_mut().take(room).enumerate() {
            let (id, who) = (session.id, turn.patient);
            self.writer.expect(id, who)?;
            if session.status == SessionStatus::Cancelled {
                continue;
            }
            let mark = past.then(|| happened.mark(nth, last, chance)).flatten();
            turn.met.push((session.date, mark));
            if let Some(mark) = mark {
                self.writer.record_mark(id, who, Some(mark), "", by, now)?;
                if let Some(detail) = said::beside(mark, session.date, chance) {
                    self.writer.set_detail(id, who, &detail)?;
                }
            }
        }
        Ok(())
    }

    /// A session for relatives lists no patient.
    fn relatives(&self, session: &Session, turns: &[Turn]) -> Result<(), Failure> {
        let (by, now) = (self.desk.professional(), self.desk.now());
        let near = turns.iter().filter_map(|turn| self.near.get(&turn.patient));
        for caregiver in near.flatten().take(session.capacity as usize) {
            self.writer.expect_caregiver(session.id, *caregiver)?;
            if session.status == SessionStatus::Held {
                let mark = Some(Mark::Present);
                self.writer
                    .record_caregiver_mark(session.id, *caregiver, mark, "", by, now)?;
            }
        }
        Ok(())
    }
}

/// Why nobody could drive that day.
fn weather(on: NaiveDate) -> Cancellation {
    use chrono::Datelike;
    let note = match on.month() {
        4..=10 => "Orage, route coupée le long de la Meuse",
        _ => "Neige et verglas sur les routes",
    };
    Cancellation {
        cause: CancelCause::Weather,
        note: note.to_owned(),
        on,
    }
}

/// Of a hundred people about 76 come, 2 leave early, 6 come late, 9 excuse themselves and 7 stay away.
fn mark(chance: &mut Rng) -> Mark {
    match chance.u32(..100) {
        0..76 => Mark::Present,
        76..78 => Mark::LeftEarly,
        78..84 => Mark::Late,
        84..93 => Mark::Excused,
        _ => Mark::Absent,
    }
}
