//! Two invented years: groups that met, who came, and a group that meets today.

use crate::programmes::{closed, language_of};
use crate::{Desk, Failure, library};
use chrono::{Duration, NaiveDate, NaiveTime};
use etp_domain::{
    Mark, PathwayTemplate, PatientId, Programme, ProgrammeId, Session, SessionId, SessionStatus,
};
use etp_store::Writer;
use fastrand::Rng;

/// A kind of group: its template, how many groups begin in a quarter, how many people each has,
/// and how many of the centre's people live with that illness. Nobody is in two kinds.
const GROUPS: [(&str, u32, usize, usize); 4] = [
    ("diabetes2", 2, 12, 56),
    ("heart-failure", 1, 10, 24),
    ("obesity", 2, 10, 40),
    ("copd", 1, 8, 20),
];

/// Quarters that have gone by.
const QUARTERS: i64 = 8;

/// Days between two groups of one quarter.
const APART: i64 = 35;

/// The hour of every invented session.
const HOUR: (u32, u32) = (14, 0);

/// The session of its programme that today's group has reached.
const REACHED: usize = 3;

pub(super) fn fill(desk: &Desk, chance: &mut Rng) -> Result<(), Failure> {
    let people = desk.read(|reader| Ok(reader.patients_matching("", 1000, 0)?.rows))?;
    let mut people: Vec<PatientId> = people.into_iter().map(|patient| patient.id).collect();
    chance.shuffle(&mut people);
    desk.write(|writer| {
        let maker = Maker { desk, writer };
        let mut rest = people.as_slice();
        for (place, (template, groups, size, living_with)) in (0..).zip(GROUPS) {
            let (pool, others) = rest.split_at(living_with.min(rest.len()));
            rest = others;
            for back in days_back(groups, place) {
                let members = members(chance, pool, size);
                maker.group(
                    template,
                    desk.today() - Duration::days(back),
                    &members,
                    chance,
                )?;
            }
            if place == 0 {
                maker.todays_group(&members(chance, pool, size), chance)?;
            }
        }
        Ok(())
    })
}

/// How many days ago each group of a kind began, the first one longest ago.
fn days_back(groups: u32, place: i64) -> impl Iterator<Item = i64> {
    let begun = move |quarter: i64| {
        (0..i64::from(groups)).map(move |group| quarter * 91 + 7 - group * APART - place)
    };
    (1..=QUARTERS).rev().flat_map(begun)
}

fn members(chance: &mut Rng, people: &[PatientId], size: usize) -> Vec<PatientId> {
    chance.choose_multiple(people.iter().copied(), size.min(people.len()))
}

struct Maker<'a> {
    desk: &'a Desk,
    writer: &'a Writer<'a>,
}

impl Maker<'_> {
    /// A group that began on a working day of the past; what lies ahead of today is still planned.
    fn group(
        &self,
        name: &str,
        start: NaiveDate,
        members: &[PatientId],
        chance: &mut Rng,
    ) -> Result<(), Failure> {
        let template = library::template(name, language_of(&self.desk.centre()))?;
        let start = working_day(start);
        let unrolled = template.unroll(start, |day| closed(&self.desk.centre(), day))?;
        let dates: Vec<_> = unrolled
            .sessions
            .iter()
            .map(|session| session.date)
            .collect();
        self.write(&template, &dates, members, chance)
    }

    /// The group whose third session is today, whatever day today is.
    fn todays_group(&self, members: &[PatientId], chance: &mut Rng) -> Result<(), Failure> {
        let template = library::template("diabetes2", language_of(&self.desk.centre()))?;
        let weeks = (1..).take(template.sessions.len());
        let dates: Vec<_> = weeks
            .map(|week| self.desk.today() + Duration::weeks(week - REACHED as i64))
            .collect();
        self.write(&template, &dates, members, chance)
    }

    fn write(
        &self,
        template: &PathwayTemplate,
        dates: &[NaiveDate],
        members: &[PatientId],
        chance: &mut Rng,
    ) -> Result<(), Failure> {
        let Some(start) = dates.first() else {
            return Ok(());
        };
        let programme = self.programme(template, *start)?;
        for member in members {
            self.writer.enrol(programme, *member, *start)?;
        }
        for (place, date) in dates.iter().enumerate() {
            let session = self.session(template, programme, place, *date);
            self.writer.add_session(&session)?;
            self.attend(&session, members, chance)?;
        }
        Ok(())
    }

    fn programme(
        &self,
        template: &PathwayTemplate,
        starts_on: NaiveDate,
    ) -> Result<ProgrammeId, Failure> {
        let programme = Programme {
            id: ProgrammeId(self.desk.doors.chance.id()),
            template: template.name.clone(),
            title: format!("{} ({})", template.title, starts_on.format("%m/%Y")),
            pathology: template.pathology,
            starts_on,
        };
        self.writer.add_programme(&programme)?;
        Ok(programme.id)
    }

    fn session(
        &self,
        template: &PathwayTemplate,
        programme: ProgrammeId,
        place: usize,
        date: NaiveDate,
    ) -> Session {
        let from = &template.sessions[place];
        let past = date < self.desk.today();
        Session {
            id: SessionId(self.desk.doors.chance.id()),
            programme,
            number: u32::try_from(place).unwrap_or(u32::MAX - 1) + 1,
            date,
            starts: NaiveTime::from_hms_opt(HOUR.0, HOUR.1, 0).unwrap_or_default(),
            minutes: from.minutes,
            kind: from.kind,
            capacity: from.capacity,
            theme: from.theme.clone(),
            handout: from.handout.clone(),
            place: "Salle du foyer rural".to_owned(),
            status: if past {
                SessionStatus::Held
            } else {
                SessionStatus::Planned
            },
        }
    }

    /// Everybody is expected at a group session; at an individual one, only the first.
    fn attend(
        &self,
        session: &Session,
        members: &[PatientId],
        chance: &mut Rng,
    ) -> Result<(), Failure> {
        for member in members.iter().take(session.capacity as usize) {
            self.writer.expect(session.id, *member)?;
            if session.date < self.desk.today() {
                let mark = Some(mark(chance));
                self.writer.record_mark(
                    session.id,
                    *member,
                    mark,
                    self.desk.professional(),
                    self.desk.now(),
                )?;
            }
        }
        Ok(())
    }
}

/// Of a hundred people about 78 come, 6 come late, 9 excuse themselves and 7 stay away.
fn mark(chance: &mut Rng) -> Mark {
    match chance.u32(..100) {
        0..78 => Mark::Present,
        78..84 => Mark::Late,
        84..93 => Mark::Excused,
        _ => Mark::Absent,
    }
}

/// That day, or the Monday after a weekend.
fn working_day(day: NaiveDate) -> NaiveDate {
    use chrono::{Datelike, Weekday};
    match day.weekday() {
        Weekday::Sat => day + Duration::days(2),
        Weekday::Sun => day + Duration::days(1),
        _ => day,
    }
}
