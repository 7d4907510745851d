//! Names in a plan file become identities, and identities names again.

use super::{PlanAnswer, PlanFile, PlanPlaced, PlanSession, PlanUnplaced};
use crate::Failure;
use crate::rows::number;
use chrono::{NaiveDate, NaiveTime, Weekday};
use etp_atlas::{holidays, school};
use etp_domain::{
    Closure, ClosureKind, CyclePlan, Ground, Means, PlaceId, ProfessionalId, Resource, RoomId,
    SessionKind, Slot, Taken, Wanted,
};
use std::collections::HashMap;
use uuid::Uuid;

/// The longest stretch planned at once, in days.
const LONGEST: i64 = 800;

/// A file, as the planner takes it.
pub(super) struct Sheet {
    pub(super) wanted: Vec<Wanted>,
    pub(super) means: Means,
    places: HashMap<String, PlaceId>,
}

impl Sheet {
    pub(super) fn of(file: &PlanFile) -> Result<Self, Failure> {
        if !(0..LONGEST).contains(&(file.until - file.starts_on).num_days()) {
            return Err(Failure::refused("schedule-days-impossible"));
        }
        let places = places(file)?;
        unique(file.rooms.iter().map(|room| room.name.as_str()))?;
        unique(file.educators.iter().map(|one| one.name.as_str()))?;
        let mut sheet = Self {
            wanted: Vec::new(),
            means: Means::default(),
            places,
        };
        sheet.means = sheet.means_of(file)?;
        sheet.wanted = sheet.wanted_of(file)?;
        Ok(sheet)
    }

    fn means_of(&self, file: &PlanFile) -> Result<Means, Failure> {
        let mut ground = Ground {
            closures: closures(file),
            ..Ground::default()
        };
        for place in &file.places {
            let id = self.place(&place.name)?;
            if !place.hours.is_empty() {
                ground.hours.insert(id, place.hours.clone());
            }
            ground.setup.insert(id, place.setup_minutes);
        }
        for way in &file.travel {
            let (from, to) = (self.place(&way.from)?, self.place(&way.to)?);
            ground.travel.insert((from, to), way.minutes);
            ground.travel.insert((to, from), way.minutes);
        }
        for (which, room) in file.rooms.iter().enumerate() {
            let seat = (self.place(&room.place)?, room.seats);
            ground.rooms.insert(RoomId(id(which)), seat);
        }
        for (which, one) in file.educators.iter().enumerate() {
            let who = ProfessionalId(id(which));
            ground.professions.insert(who, one.profession);
            ground.taken.extend(taken(who, one));
        }
        Ok(Means {
            ground,
            around: Vec::new(),
            rooms: (0..file.rooms.len())
                .map(|which| RoomId(id(which)))
                .collect(),
            educators: (0..file.educators.len())
                .map(|which| ProfessionalId(id(which)))
                .collect(),
            hours: file.hours.clone(),
            weekdays: file.weekdays.clone(),
        })
    }

    fn wanted_of(&self, file: &PlanFile) -> Result<Vec<Wanted>, Failure> {
        let mut chains: Vec<&str> = Vec::new();
        let mut all = Vec::with_capacity(file.sessions.len());
        for session in &file.sessions {
            let known = chains.iter().position(|group| *group == session.group);
            let chain = known.unwrap_or_else(|| {
                chains.push(&session.group);
                chains.len() - 1
            });
            let place = match session.place.as_str() {
                "" => None,
                name => Some(self.place(name)?),
            };
            all.push(Wanted {
                theme: session.theme.clone(),
                kind: SessionKind::Group,
                minutes: session.minutes,
                capacity: session.capacity,
                earliest: session
                    .earliest
                    .unwrap_or(file.starts_on)
                    .max(file.starts_on),
                latest: session.latest.unwrap_or(file.until).min(file.until),
                gap_days: session.after_days,
                chain: number(chain),
                professions: session.professions.clone(),
                leaders: session.leaders.unwrap_or(1),
                place,
            });
        }
        Ok(all)
    }

    fn place(&self, name: &str) -> Result<PlaceId, Failure> {
        let unknown = || Failure::refused("plan-name-unknown").with("given", name);
        self.places.get(name).copied().ok_or_else(unknown)
    }

    pub(super) fn answer(&self, file: &PlanFile, plan: CyclePlan) -> PlanAnswer {
        let order = |which: usize| {
            let session = &file.sessions[which];
            let same = |one: &&PlanSession| one.group == session.group;
            number(file.sessions[..which].iter().filter(same).count()) + 1
        };
        let mut placed: Vec<PlanPlaced> = plan
            .placed
            .iter()
            .map(|one| {
                let (session, room) = (&file.sessions[one.which], which(one.room.0));
                let led = one.educators.iter().map(|who| which(who.0));
                PlanPlaced {
                    group: session.group.clone(),
                    number: order(one.which),
                    theme: session.theme.clone(),
                    from: one.slot.from,
                    to: one.slot.to,
                    room: file.rooms[room].name.clone(),
                    place: file.rooms[room].place.clone(),
                    educators: led.map(|one| file.educators[one].name.clone()).collect(),
                }
            })
            .collect();
        placed.sort_by(|a, b| (a.from, &a.group, a.number).cmp(&(b.from, &b.group, b.number)));
        let unplaced = plan.unplaced.into_iter().map(|one| PlanUnplaced {
            group: file.sessions[one.which].group.clone(),
            number: order(one.which),
            theme: file.sessions[one.which].theme.clone(),
            because: one.because,
            nowhere: one.nowhere,
        });
        PlanAnswer {
            placed,
            unplaced: unplaced.collect(),
            ended_early: plan.ended_early,
        }
    }
}

/// The place in a list as an identity, and back.
fn id(which: usize) -> Uuid {
    Uuid::from_u128(which as u128)
}

fn which(id: Uuid) -> usize {
    usize::try_from(id.as_u128()).unwrap_or(usize::MAX)
}

/// Places by name: those described, and, when none is, one without a name for every room.
fn places(file: &PlanFile) -> Result<HashMap<String, PlaceId>, Failure> {
    unique(file.places.iter().map(|place| place.name.as_str()))?;
    let described = file.places.iter().map(|place| place.name.clone());
    let mut names: Vec<String> = described.collect();
    for room in &file.rooms {
        let alone = room.place.is_empty() && file.places.len() < 2;
        if (alone || file.places.is_empty()) && !names.contains(&room.place) {
            names.push(room.place.clone());
        }
    }
    let all = names.into_iter().enumerate();
    Ok(all
        .map(|(which, name)| (name, PlaceId(id(which))))
        .collect())
}

fn unique<'a>(names: impl Iterator<Item = &'a str>) -> Result<(), Failure> {
    let mut seen = std::collections::HashSet::new();
    for name in names {
        if !seen.insert(name) {
            return Err(Failure::refused("plan-name-twice").with("given", name));
        }
    }
    Ok(())
}

fn taken(who: ProfessionalId, one: &super::PlanEducator) -> Vec<Taken> {
    let whom = Resource::Professional(who);
    let away = one.away.iter().map(|(first, last)| Taken {
        whom,
        slot: Slot {
            from: first.and_time(NaiveTime::MIN),
            to: last.succ_opt().unwrap_or(*last).and_time(NaiveTime::MIN),
        },
        leave: true,
    });
    let busy = one.busy.iter().map(|(from, to)| Taken {
        whom,
        slot: Slot {
            from: *from,
            to: *to,
        },
        leave: false,
    });
    away.chain(busy).collect()
}

fn closures(file: &PlanFile) -> HashMap<NaiveDate, Vec<Closure>> {
    let free: Vec<_> = file
        .free_weeks
        .iter()
        .map(|day| day.week(Weekday::Mon).first_day())
        .collect();
    let closed = |kind, name: String| Closure {
        kind,
        name,
        country: file.country.clone(),
    };
    let on = |date: NaiveDate| {
        let public = holidays::on(&file.country, &file.region, date);
        let school = school::on(&file.school_calendar, date);
        let week = free.contains(&date.week(Weekday::Mon).first_day());
        let week = week.then(|| closed(ClosureKind::ForbiddenWeek, String::new()));
        public
            .map(|one| closed(ClosureKind::Public, one.key()))
            .into_iter()
            .chain(school.map(|one| closed(ClosureKind::School, one.key())))
            .chain(week)
            .collect::<Vec<_>>()
    };
    let days = file
        .starts_on
        .iter_days()
        .take_while(|day| *day <= file.until);
    days.map(|day| (day, on(day)))
        .filter(|(_, closures)| !closures.is_empty())
        .collect()
}
