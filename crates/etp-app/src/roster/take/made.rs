//! The programmes and sessions that a file makes, each when the first row needs it.

use super::{Act, GoodRow, Taking};
use crate::Failure;
use crate::programmes::{language_of, new_programme, write_new};
use crate::roster::meetings::NewSession;
use crate::roster::programmes::Slot;
use crate::roster::remarks::MINUTES;
use crate::rows::number;
use chrono::NaiveTime;
use etp_domain::{
    HandoutLanguage, Pathology, PathwayTemplate, ProgrammeId, Scheme, Session, SessionId,
    SessionStatus, Timing, Words,
};
use etp_store::Brought;

impl Taking<'_> {
    /// The programme itself; one that nobody made yet is made now.
    pub(super) fn programme(&mut self, slot: Slot<ProgrammeId>) -> Result<ProgrammeId, Failure> {
        let place = match slot {
            Slot::Known(programme) => return Ok(programme),
            Slot::New(place) => place,
        };
        if let Some(made) = self.programmes.get(&place) {
            return Ok(*made);
        }
        let new = &self.plan.programmes.new[place];
        let template = no_template(&new.title, new.pathology, language_of(&self.desk.centre()));
        let scheme = Scheme::usual_in(self.desk.centre().country, new.pathology);
        let programme = new_programme(self.desk, &new.title, &template, scheme, new.starts_on)?;
        write_new(self.desk, self.writer, &programme, template)?;
        self.remember(Brought::Programme(programme.id))?;
        self.programmes.insert(place, programme.id);
        Ok(programme.id)
    }

    /// Sessions get their numbers in the order of their days, whatever the order of the rows.
    pub(super) fn sessions_in_order(&mut self, rows: &[&GoodRow]) -> Result<(), Failure> {
        let mut places: Vec<usize> = rows
            .iter()
            .filter_map(|good| match good.act {
                Act::Presence(_, Slot::New(place), _) => Some(place),
                _ => None,
            })
            .collect();
        let new = &self.plan.meetings.new;
        places.sort_by_key(|place| (new[*place].date, new[*place].starts, *place));
        places.dedup();
        for place in places {
            self.make_session(place, &new[place])?;
        }
        Ok(())
    }

    fn make_session(&mut self, place: usize, new: &NewSession) -> Result<(), Failure> {
        let programme = self.programme(new.programme)?;
        let session = Session {
            id: SessionId(self.desk.doors.chance.id()),
            programme,
            cohort: None,
            step: String::new(),
            number: self.next_number(programme)?,
            date: new.date,
            starts: new.starts.unwrap_or(NaiveTime::MIN),
            minutes: MINUTES,
            kind: new.kind,
            capacity: number(new.people.len()).max(1),
            theme: new.theme.clone(),
            handout: String::new(),
            place: String::new(),
            place_id: None,
            status: SessionStatus::Held,
            arranged: etp_domain::Arrangement::default(),
            series: None,
            cancelled: None,
            note: String::new(),
        };
        self.writer.add_session(&session)?;
        self.remember(Brought::Session(session.id))?;
        self.sessions.insert(place, session.id);
        Ok(())
    }

    fn next_number(&mut self, programme: ProgrammeId) -> Result<u32, Failure> {
        let last = match self.last_session.get(&programme) {
            Some(last) => *last,
            None => {
                let known = self.writer.sessions_of_programme(programme)?;
                known
                    .iter()
                    .map(|row| row.session.number)
                    .max()
                    .unwrap_or(0)
            }
        };
        self.last_session.insert(programme, last + 1);
        Ok(last + 1)
    }

    pub(super) fn session(&self, slot: Slot<SessionId>) -> Result<SessionId, Failure> {
        let missing = etp_store::StoreError::NotFound { what: "session" };
        match slot {
            Slot::Known(session) => Ok(session),
            Slot::New(place) => Ok(*self.sessions.get(&place).ok_or(missing)?),
        }
    }
}

/// A programme that a file names came with no template: its plan is empty until somebody writes one.
fn no_template(title: &str, pathology: Pathology, language: HandoutLanguage) -> PathwayTemplate {
    PathwayTemplate {
        name: String::new(),
        version: String::new(),
        pathology,
        model: false,
        sources: Vec::new(),
        title: Words::one(language, title),
        about: Words::default(),
        timing: Timing::default(),
        competencies: Vec::new(),
        questions: Vec::new(),
        sessions: Vec::new(),
    }
}
