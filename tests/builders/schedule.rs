//! Planning in the words of a coordinator: places, rooms, who leads, one session more.

use crate::{Centre, day};
use chrono::NaiveDateTime;
use etp_app::forms::{
    AskSchedule, CloseSession, MoveSession, PutOnList, SavePatient, SavePlace, SaveProfessional,
    SaveRoom, SaveSession,
};
use etp_app::views::{AttendanceView, PlanningDone, ScheduleDay, ScheduleView};
use etp_app::{
    Failure, Mark, PatientId, PlaceId, ProfessionalId, ProgrammeId, RoomId, SessionId, attendance,
    centre, patients, planning, professionals, programmes, schedule,
};
use etp_domain::{
    Arrangement, ConflictKind, Contact, ListEntry, PlaceKind, Profession, ProfessionalKind,
    SessionKind,
};

/// A day and an hour, from `2026-09-10 14:00`.
///
/// # Panics
/// When the text is none.
pub fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M")
        .unwrap_or_else(|_| panic!("{text} is no hour"))
}

/// A place in Givet that is always open.
pub fn foyer(centre: &Centre) -> SavePlace {
    SavePlace {
        place: None,
        name: "Foyer rural".into(),
        kind: PlaceKind::Town,
        contact: Contact {
            postal_code: "08600".into(),
            commune: "Givet".into(),
            ..Contact::in_country(centre.desk().centre().country)
        },
        hours: vec![],
        travel_minutes: None,
        setup_minutes: None,
        active: true,
    }
}

impl Centre {
    /// A place of the list.
    ///
    /// # Panics
    /// When it is refused.
    pub fn place(&self, form: SavePlace) -> PlaceId {
        let saved = centre::save_place(self.desk(), form).expect("a place");
        saved.answer
    }

    /// A room with so many seats.
    ///
    /// # Panics
    /// When it is refused.
    pub fn room(&self, place: PlaceId, name: &str, seats: u32) -> RoomId {
        let form = SaveRoom {
            room: None,
            place,
            name: name.into(),
            seats: Some(seats),
            active: true,
        };
        centre::save_room(self.desk(), form).expect("a room").answer
    }

    /// Somebody who teaches.
    ///
    /// # Panics
    /// When it is refused.
    pub fn hire(&self, last_name: &str, profession: Profession) -> ProfessionalId {
        let form = SaveProfessional {
            professional: None,
            kind: ProfessionalKind::Professional,
            last_name: last_name.into(),
            first_name: "Claire".into(),
            profession,
            profession_words: String::new(),
            languages: vec![],
            phone: String::new(),
            email: String::new(),
            trained_on: None,
            certificate: String::new(),
            certificate_ends: None,
            educator_number: String::new(),
            active: true,
        };
        professionals::save_professional(self.desk(), form)
            .expect("a professional")
            .answer
    }

    /// A file of its own.
    ///
    /// # Panics
    /// When it is refused.
    pub fn patient(&self, form: SavePatient) -> PatientId {
        patients::save_patient(self.desk(), form)
            .expect("a file")
            .answer
    }

    /// The form of a new group session of two hours for twelve people, outside every group, nobody
    /// on its list, at no place of the list.
    pub fn wanted(&self, programme: ProgrammeId, when: &str) -> SaveSession {
        SaveSession {
            session: None,
            programme,
            cohort: None,
            step: String::new(),
            date: at(when).date(),
            starts: at(when).time(),
            minutes: 120,
            kind: SessionKind::Group,
            capacity: 12,
            theme: "Marcher à son rythme".into(),
            handout: String::new(),
            place: None,
            place_words: "Salle du foyer rural".into(),
            arranged: Arrangement::default(),
            professionals: vec![],
            patients: vec![],
            despite: String::new(),
        }
    }

    /// Saves a session.
    ///
    /// # Errors
    /// Those of the use case.
    pub fn save(&self, form: SaveSession) -> Result<SessionId, Failure> {
        schedule::save_session(self.desk(), form).map(|done| done.answer)
    }

    /// A session of two hours for some people.
    ///
    /// # Panics
    /// When it is refused.
    pub fn planned(&self, programme: ProgrammeId, when: &str, people: &[PatientId]) -> SessionId {
        let form = SaveSession {
            patients: people.to_vec(),
            ..self.wanted(programme, when)
        };
        self.save(form).expect("a session")
    }

    /// The form of a session as it is kept.
    ///
    /// # Panics
    /// When there is no such session.
    pub fn form_of(&self, session: SessionId) -> SaveSession {
        let sheet = schedule::session_sheet(self.desk(), session).expect("a session");
        let card = &sheet.line.card;
        let leaders = sheet.line.leaders.iter();
        SaveSession {
            session: Some(session),
            programme: card.programme,
            cohort: card.cohort,
            step: sheet.step.clone(),
            date: card.date,
            starts: card.starts,
            minutes: sheet.minutes,
            kind: card.kind,
            capacity: card.capacity,
            theme: card.theme.clone(),
            handout: sheet.handout.clone(),
            place: sheet.line.place,
            place_words: card.place.clone(),
            arranged: sheet.line.arranged.clone(),
            professionals: leaders.map(|one| one.professional).collect(),
            patients: vec![],
            despite: String::new(),
        }
    }

    /// What stands against a session, said before it is saved.
    ///
    /// # Panics
    /// When the form cannot be.
    pub fn against(&self, form: &SaveSession) -> Vec<ConflictKind> {
        let check = schedule::check_session(self.desk(), form).expect("an answer");
        check.conflicts.into_iter().map(|one| one.kind).collect()
    }

    /// A session's list.
    ///
    /// # Panics
    /// When there is no such session.
    pub fn list(&self, session: SessionId) -> AttendanceView {
        attendance::attendance(self.desk(), session).expect("a list")
    }

    /// People are put on a session's list.
    ///
    /// # Errors
    /// Those of the use case.
    pub fn put(&self, session: SessionId, people: &[PatientId]) -> Result<u32, Failure> {
        let form = PutOnList {
            session,
            patients: people.to_vec(),
            entry: ListEntry::Planned,
            despite: String::new(),
        };
        attendance::put_on_list(self.desk(), form).map(|done| done.answer)
    }

    /// Closes a session's list; the rest may get a mark.
    ///
    /// # Errors
    /// Those of the use case.
    pub fn close_list(&self, session: SessionId, rest: Option<Mark>) -> Result<(), Failure> {
        attendance::close_session(self.desk(), CloseSession { session, rest }).map(|_| ())
    }

    /// Moves a session, alone or with those that follow it.
    ///
    /// # Errors
    /// Those of the use case.
    pub fn shift(
        &self,
        session: SessionId,
        when: &str,
        following: bool,
    ) -> Result<PlanningDone, Failure> {
        let form = MoveSession {
            session,
            date: at(when).date(),
            starts: at(when).time(),
            following,
            despite: String::new(),
        };
        planning::move_session(self.desk(), form).map(|done| done.answer)
    }

    /// The schedule between two days.
    ///
    /// # Panics
    /// When the disk fails.
    pub fn schedule(&self, from: &str, to: &str) -> ScheduleView {
        let form = AskSchedule {
            from: day(from),
            to: day(to),
            place: None,
            room: None,
            professional: None,
            programme: None,
        };
        schedule::schedule(self.desk(), &form).expect("a schedule")
    }

    /// Its days with sessions.
    pub fn days(&self, from: &str, to: &str) -> Vec<ScheduleDay> {
        let mut days = self.schedule(from, to).days;
        days.retain(|day| !day.sessions.is_empty());
        days
    }

    /// Everything an act of planning may touch, as screens show it: sessions with their lists, the
    /// programme with its people and groups.
    ///
    /// # Panics
    /// When the disk fails.
    pub fn picture(&self, programme: ProgrammeId, from: &str, to: &str) -> String {
        let days = self.days(from, to);
        let sessions = days.iter().flat_map(|day| &day.sessions);
        let lists: Vec<_> = sessions.map(|one| self.list(one.card.id)).collect();
        let view = programmes::programme(self.desk(), programme).expect("a programme");
        serde_json::to_string_pretty(&(days, lists, view)).expect("text")
    }

    /// What the register's history says of an act, latest first: the details of each time. The register
    /// is closed and opened again.
    ///
    /// # Panics
    /// When the disk fails.
    pub fn told_of(&mut self, act: &str) -> Vec<serde_json::Value> {
        let lines = self.look_inside(|reader| reader.history(200));
        let lines = lines.into_iter().filter(|line| line.act == act);
        lines.map(|line| line.detail).collect()
    }
}
