//! The ground sessions stand on between two days: rooms, hours, ways, closed days, leaves, and what
//! other calendars say.

use super::travel::{minutes_between, point_of_place};
use crate::{Desk, Failure};
use chrono::{NaiveDate, NaiveTime};
use etp_atlas::{holidays, school};
use etp_calendar::Zone;
use etp_domain::{
    Centre, Closure, ClosureKind, Country, Ground, Partner, Place, Resource, Room, Slot, Taken,
};
use etp_store::Reader;
use std::collections::HashMap;

/// How the centre plans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Settings {
    /// Which school calendar holds here; empty for none.
    pub(crate) school_calendar: String,
    /// Cycles and series leave school holidays out.
    pub(crate) avoid_school_holidays: bool,
    /// How far neighbours live who share a car.
    pub(crate) car_share_km: u32,
}

/// Neighbours who share a car live this near, unless the centre says otherwise.
const CAR_SHARE_KM: u32 = 10;

/// What the centre chose, or what is usual where it is.
pub(crate) fn settings(desk: &Desk, reader: &Reader<'_>) -> Result<Settings, Failure> {
    let centre = desk.centre();
    let usual = school::usual(centre.country.code(), &centre.region);
    let chosen = |name: &str| reader.setting(name);
    let km = chosen("car-share-km")?.and_then(|km| km.parse().ok());
    Ok(Settings {
        school_calendar: chosen("school-calendar")?.unwrap_or_else(|| usual.to_owned()),
        avoid_school_holidays: chosen("avoid-school-holidays")?.as_deref() == Some("yes"),
        car_share_km: km.unwrap_or(CAR_SHARE_KM),
    })
}

/// The wall clock of a centre: that of its country.
pub(crate) fn zone(centre: &Centre) -> Zone {
    Zone::of(centre.country.code()).unwrap_or(Zone::Paris)
}

/// What closes a day here, and at a partner's.
pub(crate) fn closures_on(
    centre: &Centre,
    settings: &Settings,
    weeks: &[(NaiveDate, String)],
    partner: Option<&Partner>,
    date: NaiveDate,
) -> Vec<Closure> {
    let mut closures = Vec::new();
    let mut calendars = vec![(centre.country, centre.region.as_str())];
    calendars.extend(partner.map(|team| (team.country, team.region.as_str())));
    for (country, region) in calendars {
        closures.extend(public(country, region, date));
    }
    closures.extend(
        school::on(&settings.school_calendar, date).map(|holiday| Closure {
            kind: ClosureKind::School,
            name: holiday.key(),
            country: String::new(),
        }),
    );
    let week = weeks
        .iter()
        .find(|(monday, _)| (0..7).contains(&(date - *monday).num_days()));
    closures.extend(week.map(|(_, words)| Closure {
        kind: ClosureKind::ForbiddenWeek,
        name: words.clone(),
        country: String::new(),
    }));
    closures.dedup();
    closures
}

fn public(country: Country, region: &str, date: NaiveDate) -> Option<Closure> {
    let holiday = holidays::on(country.code(), region, date)?;
    Some(Closure {
        kind: ClosureKind::Public,
        name: holiday.key(),
        country: country.code().to_owned(),
    })
}

/// A partner's public holidays close the days of a joint session too.
pub(crate) fn close_for(
    ground: &mut Ground,
    partner: &Partner,
    (from, to): (NaiveDate, NaiveDate),
) {
    for date in from.iter_days().take_while(|date| *date <= to) {
        if let Some(closure) = public(partner.country, &partner.region, date) {
            let closures = ground.closures.entry(date).or_default();
            if !closures.contains(&closure) {
                closures.push(closure);
            }
        }
    }
}

/// The ground between two days, both included.
pub(crate) fn ground(
    desk: &Desk,
    reader: &Reader<'_>,
    (from, to): (NaiveDate, NaiveDate),
) -> Result<Ground, Failure> {
    let (centre, settings) = (desk.centre(), settings(desk, reader)?);
    let weeks = reader.forbidden_weeks()?;
    let places = reader.places()?;
    let closed = |date| {
        let closures = closures_on(&centre, &settings, &weeks, None, date);
        (!closures.is_empty()).then_some((date, closures))
    };
    let professionals = reader.professionals()?.into_iter();
    Ok(Ground {
        rooms: rooms(&places),
        hours: places
            .iter()
            .filter(|(place, _)| !place.hours.is_empty())
            .map(|(place, _)| (place.id, place.hours.clone()))
            .collect(),
        travel: travel(&places),
        setup: places
            .iter()
            .filter_map(|(place, _)| Some((place.id, place.setup_minutes?)))
            .collect(),
        professions: professionals.map(|one| (one.id, one.profession)).collect(),
        closures: from
            .iter_days()
            .take_while(|date| *date <= to)
            .filter_map(closed)
            .collect(),
        taken: taken(reader, from, to)?,
    })
}

fn rooms(
    places: &[(Place, Vec<Room>)],
) -> HashMap<etp_domain::RoomId, (etp_domain::PlaceId, Option<u32>)> {
    let all = places.iter().flat_map(|(_, rooms)| rooms);
    all.map(|room| (room.id, (room.place, room.seats)))
        .collect()
}

fn travel(
    places: &[(Place, Vec<Room>)],
) -> HashMap<(etp_domain::PlaceId, etp_domain::PlaceId), u32> {
    let points: Vec<_> = places
        .iter()
        .filter_map(|(place, _)| Some((place.id, point_of_place(&place.contact)?)))
        .collect();
    let mut ways = HashMap::new();
    for (a, from) in &points {
        for (b, to) in points.iter().filter(|(b, _)| b != a) {
            ways.insert((*a, *b), minutes_between(*from, *to));
        }
    }
    ways
}

fn taken(reader: &Reader<'_>, from: NaiveDate, to: NaiveDate) -> Result<Vec<Taken>, Failure> {
    let after = to.succ_opt().unwrap_or(to);
    let (start, end) = (
        from.and_time(NaiveTime::MIN),
        after.and_time(NaiveTime::MIN),
    );
    let mut taken = reader.busy_between(start, end)?;
    for leave in reader.leaves(from, to)? {
        let after = leave.last.succ_opt().unwrap_or(leave.last);
        taken.push(Taken {
            whom: Resource::Professional(leave.professional),
            slot: Slot {
                from: leave.first.and_time(NaiveTime::MIN),
                to: after.and_time(NaiveTime::MIN),
            },
            leave: true,
        });
    }
    Ok(taken)
}

/// The days a cycle leaves out: public holidays, weeks kept free, and school holidays where the centre
/// chose so.
pub(crate) struct ClosedDays {
    centre: std::sync::Arc<Centre>,
    settings: Settings,
    weeks: Vec<(NaiveDate, String)>,
}

impl ClosedDays {
    pub(crate) fn of(desk: &Desk, reader: &Reader<'_>) -> Result<Self, Failure> {
        Ok(Self {
            centre: desk.centre(),
            settings: settings(desk, reader)?,
            weeks: reader.forbidden_weeks()?,
        })
    }

    /// The key of what closes a day; a week kept free has one key, whatever its words.
    pub(crate) fn on(&self, date: NaiveDate) -> Option<String> {
        let closures = closures_on(&self.centre, &self.settings, &self.weeks, None, date);
        let avoid = self.settings.avoid_school_holidays;
        let first = closures
            .into_iter()
            .find(|one| one.kind != ClosureKind::School || avoid)?;
        Some(match first.kind {
            ClosureKind::ForbiddenWeek => "holidays-forbidden-week".to_owned(),
            ClosureKind::Public | ClosureKind::School => first.name,
        })
    }
}
