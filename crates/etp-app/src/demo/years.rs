//! Two invented years: groups that met, who came, and a group that meets today.

use super::pathways::{People, Teller};
use super::turns::Turn;
use super::waiting;
use crate::programmes::{Unrolling, language_of, new_programme, write_new};
use crate::{Desk, Failure, library};
use chrono::{Duration, NaiveDate, NaiveTime};
use etp_domain::{
    Cohort, CohortId, Mark, PathwayTemplate, PatientId, Place, Professional, ProfessionalId,
    ProgrammeId, Scheme, Session, SessionId, SessionStatus,
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

/// The programmes to which people with another illness are referred as well.
const SECOND: [&str; 2] = ["diabetes2", "copd"];

/// Quarters that have gone by.
const QUARTERS: i64 = 8;

/// Days between two groups of one quarter.
const APART: i64 = 35;

/// The hour of every invented session.
const HOUR: (u32, u32) = (14, 0);

/// The place of the house where groups meet.
pub(super) const HOUSE: &str = "Maison de santé";

/// The session of its programme that today's group has reached.
const REACHED: usize = 3;

/// `chance` says who comes, `told` what they say: neither changes the other.
pub(super) fn fill(desk: &Desk, chance: &mut Rng, told: &mut Rng) -> Result<(), Failure> {
    let everybody = desk.read(|reader| Ok(reader.patients_matching("", 1000, 0)?.rows))?;
    let mut people: Vec<PatientId> = everybody.iter().map(|patient| patient.id).collect();
    chance.shuffle(&mut people);
    desk.write(|writer| {
        let known = People {
            patients: everybody.into_iter().map(|one| (one.id, one)).collect(),
            doctors: writer.recipients_matching("", 100, 0)?.rows,
        };
        let maker = Maker::at(desk, writer)?;
        let mut rest = people.as_slice();
        for (place, (name, groups, size, living_with)) in (0..).zip(GROUPS) {
            let (pool, others) = rest.split_at(living_with.min(rest.len()));
            rest = others;
            let template = library::template(name)?;
            let mut met = Vec::new();
            for back in days_back(groups, place) {
                let members = members(chance, pool, size);
                let start = desk.today() - Duration::days(back);
                met.extend(maker.group(&template, start, &members, chance)?);
            }
            if place == 0 {
                let members = members(chance, pool, size);
                met.extend(maker.todays_group(&template, &members, chance)?);
            }
            let mut teller = maker.teller(&template, &known)?;
            teller.tell(pool, &met, told)?;
            if SECOND.contains(&name) {
                let second = if others.is_empty() { &people } else { others };
                waiting::tell(&teller, second, told)?;
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
    team: Vec<Professional>,
    place: Option<Place>,
}

impl<'a> Maker<'a> {
    fn at(desk: &'a Desk, writer: &'a Writer<'a>) -> Result<Self, Failure> {
        let places = writer.places()?.into_iter().map(|(place, _)| place);
        Ok(Self {
            desk,
            writer,
            team: writer.professionals()?,
            place: places.into_iter().find(|place| place.name == HOUSE),
        })
    }

    fn teller<'b>(
        &'b self,
        template: &'b PathwayTemplate,
        people: &'b People,
    ) -> Result<Teller<'b>, Failure> {
        Ok(Teller {
            desk: self.desk,
            writer: self.writer,
            people,
            programme: self.programme(template, self.desk.today())?,
            title: self.title(template),
            template,
            running: 0,
            rated: false,
        })
    }

    fn title<'b>(&self, template: &'b PathwayTemplate) -> &'b str {
        template.title.read_in(language_of(&self.desk.centre()))
    }

    /// A group that began on a working day of the past; what lies ahead of today is still planned.
    fn group(
        &self,
        template: &PathwayTemplate,
        start: NaiveDate,
        members: &[PatientId],
        chance: &mut Rng,
    ) -> Result<Vec<Turn>, Failure> {
        let dates = Unrolling::of(self.desk, template, working_day(start))?.dates();
        self.write(template, &dates, members, chance)
    }

    /// The group whose third session is today, whatever day today is.
    fn todays_group(
        &self,
        template: &PathwayTemplate,
        members: &[PatientId],
        chance: &mut Rng,
    ) -> Result<Vec<Turn>, Failure> {
        let weeks = (1..).take(template.sessions.len());
        let dates: Vec<_> = weeks
            .map(|week| self.desk.today() + Duration::weeks(week - REACHED as i64))
            .collect();
        self.write(template, &dates, members, chance)
    }

    fn write(
        &self,
        template: &PathwayTemplate,
        dates: &[NaiveDate],
        members: &[PatientId],
        chance: &mut Rng,
    ) -> Result<Vec<Turn>, Failure> {
        let Some(start) = dates.first() else {
            return Ok(Vec::new());
        };
        let cohort = self.cohort(template, *start)?;
        let turn = |patient: &PatientId| Turn {
            patient: *patient,
            cohort: cohort.id,
            met: Vec::new(),
        };
        let mut turns: Vec<Turn> = members.iter().map(turn).collect();
        for (place, date) in dates.iter().enumerate() {
            let session = self.session(template, &cohort, place, *date);
            self.writer.add_session(&session)?;
            self.lead(&session, template, place)?;
            self.attend(&session, &mut turns, chance)?;
        }
        Ok(turns)
    }

    /// Somebody of the team whose profession may lead it.
    fn lead(
        &self,
        session: &Session,
        template: &PathwayTemplate,
        place: usize,
    ) -> Result<(), Failure> {
        let may = &template.sessions[place].professions;
        let able = self.team.iter().filter(|one| may.contains(&one.profession));
        let able: Vec<ProfessionalId> = able.map(|one| one.id).take(2).collect();
        let (place, words) = (session.place_id, &session.place);
        Ok(self
            .writer
            .set_session_care(session.id, place, words, &able)?)
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

    /// The programme of a model, written when it is first asked for.
    fn programme(
        &self,
        template: &PathwayTemplate,
        starts_on: NaiveDate,
    ) -> Result<ProgrammeId, Failure> {
        let mut known = self
            .writer
            .programmes()?
            .into_iter()
            .map(|row| row.programme);
        if let Some(programme) = known.find(|one| one.template == template.name) {
            return Ok(programme.id);
        }
        let scheme = Scheme::usual_in(self.desk.centre().country, template.pathology);
        let title = self.title(template);
        let programme = new_programme(self.desk, title, template, scheme, starts_on)?;
        write_new(self.desk, self.writer, &programme, template.clone())?;
        Ok(programme.id)
    }

    fn session(
        &self,
        template: &PathwayTemplate,
        cohort: &Cohort,
        place: usize,
        date: NaiveDate,
    ) -> Session {
        let from = &template.sessions[place];
        let past = date < self.desk.today();
        Session {
            id: SessionId(self.desk.doors.chance.id()),
            programme: cohort.programme,
            cohort: Some(cohort.id),
            step: from.code.clone(),
            number: u32::try_from(place).unwrap_or(u32::MAX - 1) + 1,
            date,
            starts: NaiveTime::from_hms_opt(HOUR.0, HOUR.1, 0).unwrap_or_default(),
            minutes: from.minutes,
            kind: from.kind,
            capacity: from.capacity,
            theme: from
                .theme
                .read_in(language_of(&self.desk.centre()))
                .to_owned(),
            handout: from.handout.clone(),
            place: HOUSE.to_owned(),
            place_id: self.place.as_ref().map(|place| place.id),
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
        turns: &mut [Turn],
        chance: &mut Rng,
    ) -> Result<(), Failure> {
        for turn in turns.iter_mut().take(session.capacity as usize) {
            self.writer.expect(session.id, turn.patient)?;
            let past = session.date < self.desk.today();
            let mark = past.then(|| mark(chance));
            turn.met.push((session.date, mark));
            if mark.is_some() {
                let (by, now) = (self.desk.professional(), self.desk.now());
                self.writer
                    .record_mark(session.id, turn.patient, mark, by, now)?;
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

/// That day, or the next that is neither of a weekend nor a public holiday.
pub(super) fn open_day(day: NaiveDate) -> NaiveDate {
    let mut open = working_day(day);
    while !super::is_open(open) {
        open = working_day(open + Duration::days(1));
    }
    open
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
