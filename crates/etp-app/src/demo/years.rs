//! Two invented years: which groups met when, and those that still meet, today or in the weeks to come.

use super::groups::{Group, Past};
use super::pathways::{People, Teller};
use super::places::Spots;
use super::turns::Turn;
use super::waiting;
use crate::programmes::{Unrolling, language_of, new_programme, write_new};
use crate::{Desk, Failure, library};
use chrono::{Duration, NaiveDate};
use etp_domain::{CaregiverId, PathwayTemplate, PatientId, Professional, ProgrammeId, Scheme};
use etp_store::Writer;
use fastrand::Rng;
use std::collections::HashMap;

/// A kind of group. Nobody is in two kinds.
struct Kind {
    template: &'static str,
    /// Groups that begin in a quarter, and people in each.
    groups: u32,
    size: usize,
    /// How many of the centre's people live with that illness.
    living_with: usize,
    /// When its sessions begin. Kinds that may meet on one day leave each other time.
    hour: (u32, u32),
    /// Since how many days another group meets, and what happened to it.
    running: Option<(i64, Past)>,
    /// How many people with another illness wait for it.
    waiting: usize,
}

const KINDS: [Kind; 4] = [
    Kind {
        template: "diabetes2",
        groups: 2,
        size: 12,
        living_with: 56,
        hour: (14, 0),
        running: None,
        waiting: 5,
    },
    Kind {
        template: "heart-failure",
        groups: 1,
        size: 10,
        living_with: 24,
        hour: (8, 30),
        running: Some((10, Past::OPEN)),
        waiting: 0,
    },
    Kind {
        template: "obesity",
        groups: 2,
        size: 10,
        living_with: 40,
        hour: (10, 30),
        running: Some((23, Past::SNOWED_IN)),
        waiting: 0,
    },
    Kind {
        template: "copd",
        groups: 1,
        size: 8,
        living_with: 20,
        hour: (14, 0),
        running: None,
        waiting: 2,
    },
];

/// Quarters that have gone by.
const QUARTERS: i64 = 8;

/// Days between two groups of one quarter.
const APART: i64 = 35;

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
        let maker = Maker::at(desk, writer, &people)?;
        let mut rest = people.as_slice();
        for (place, kind) in (0..).zip(KINDS) {
            let (pool, others) = rest.split_at(kind.living_with.min(rest.len()));
            rest = others;
            let template = library::template(kind.template)?;
            let met = maker.all_groups(&kind, place, &template, pool, chance)?;
            let mut teller = maker.teller(&template, &known, place == 0)?;
            teller.tell(pool, &met, told)?;
            if kind.waiting > 0 {
                let second = if others.is_empty() { &people } else { others };
                waiting::tell(&teller, second, kind.waiting, told)?;
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

/// Writes the groups.
pub(super) struct Maker<'a> {
    pub(super) desk: &'a Desk,
    pub(super) writer: &'a Writer<'a>,
    pub(super) team: Vec<Professional>,
    pub(super) spots: Spots,
    /// Who is near whom.
    pub(super) near: HashMap<PatientId, Vec<CaregiverId>>,
}

impl<'a> Maker<'a> {
    fn at(desk: &'a Desk, writer: &'a Writer<'a>, people: &[PatientId]) -> Result<Self, Failure> {
        let mut near = HashMap::new();
        for patient in people {
            let ties = writer.ties_of(*patient)?.into_iter();
            near.insert(*patient, ties.map(|line| line.caregiver.id).collect());
        }
        Ok(Self {
            desk,
            writer,
            team: writer.professionals()?,
            spots: Spots::of(writer)?,
            near,
        })
    }

    /// Every group of a kind: those that are over, today's, and the one that still meets.
    fn all_groups(
        &self,
        kind: &Kind,
        place: i64,
        template: &PathwayTemplate,
        pool: &[PatientId],
        chance: &mut Rng,
    ) -> Result<Vec<Turn>, Failure> {
        let today = self.desk.today();
        let group = |members, past| Group {
            template,
            members,
            hour: kind.hour,
            past,
        };
        let mut met = Vec::new();
        for back in days_back(kind.groups, place) {
            let over = group(members(chance, pool, kind.size), Past::USUAL);
            let dates = self.dates(template, today - Duration::days(back))?;
            met.extend(self.meet(&over, &dates, chance)?);
        }
        if place == 0 {
            let todays = group(members(chance, pool, kind.size), Past::TODAYS);
            met.extend(self.meet(&todays, &self.around_today(template), chance)?);
        }
        if let Some((begun, past)) = kind.running {
            let running = group(members(chance, pool, kind.size), past);
            let dates = self.dates(template, today - Duration::days(begun))?;
            met.extend(self.meet(&running, &dates, chance)?);
        }
        Ok(met)
    }

    fn teller<'b>(
        &'b self,
        template: &'b PathwayTemplate,
        people: &'b People,
        lagging: bool,
    ) -> Result<Teller<'b>, Failure> {
        Ok(Teller {
            desk: self.desk,
            writer: self.writer,
            people,
            programme: self.programme(template, self.desk.today())?,
            title: self.title(template),
            template,
            running: 0,
            lagging,
            rated: false,
        })
    }

    pub(super) fn title<'b>(&self, template: &'b PathwayTemplate) -> &'b str {
        template.title.read_in(language_of(&self.desk.centre()))
    }

    /// The days of a group that begins on a day, or the Monday after a weekend.
    fn dates(
        &self,
        template: &PathwayTemplate,
        start: NaiveDate,
    ) -> Result<Vec<NaiveDate>, Failure> {
        let start = working_day(start);
        Ok(Unrolling::of(self.desk, self.writer, template, start)?.dates())
    }

    /// The days of the group whose third session is today, whatever day today is; the others avoid
    /// public holidays.
    fn around_today(&self, template: &PathwayTemplate) -> Vec<NaiveDate> {
        let today = self.desk.today();
        let weeks = (1..).take(template.sessions.len());
        let days = weeks.map(|week| today + Duration::weeks(week - REACHED as i64));
        let open = |day: NaiveDate| match day == today || super::is_open(day) {
            true => day,
            false => open_day(day),
        };
        days.map(open).collect()
    }

    /// The programme of a model, written when it is first asked for.
    pub(super) fn programme(
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
