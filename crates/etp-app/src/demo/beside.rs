//! What is planned beside the groups: a series of individual slots, a session with a team across the
//! border, one by telephone. Each on the first day on which nothing hard stands against it.

use super::away::called;
use super::places::{Spot, Spots};
use super::week::Todays;
use super::years::open_day;
use crate::attendance::put_on_list;
use crate::forms::{PutOnList, SaveSeries, SaveSession};
use crate::planning::add_series;
use crate::schedule::save_session;
use crate::{Desk, Failure};
use chrono::{Duration, NaiveDate, NaiveTime};
use etp_domain::{
    Arrangement, Country, ListEntry, Partner, PatientId, ProfessionalId, SessionKind, Tongue,
};

/// What each is about.
const SLOT: &str = "Mon traitement, en tête à tête";
const JOINT: &str = "Repas de fête, des deux côtés de la frontière";
const REMOTE: &str = "Point par téléphone";

/// How many days are tried.
const TRIES: usize = 15;
/// How many of the slots are taken already.
const TAKEN: usize = 2;
/// How many people of today's group go across the border.
const TRAVELLERS: usize = 6;

/// Plans all three.
pub(super) fn furnish(desk: &Desk, todays: &Todays) -> Result<(), Failure> {
    let spots = desk.read(Spots::of)?;
    let nurse: Vec<_> = called(desk, "Noël")?.into_iter().collect();
    let both: Vec<_> = nurse
        .iter()
        .copied()
        .chain(called(desk, "Wouters")?)
        .collect();
    slots(desk, todays, &spots, &nurse)?;
    across(desk, todays, &spots, &both)?;
    remote(desk, todays, &spots, nurse)
}

/// Individual slots at the end of the afternoon, once a week.
fn slots(
    desk: &Desk,
    todays: &Todays,
    spots: &Spots,
    nurse: &[ProfessionalId],
) -> Result<(), Failure> {
    let first = SaveSession {
        starts: at(16, 45),
        minutes: 45,
        professionals: nurse.to_vec(),
        ..wanted(desk, todays, (&spots.house, SLOT, 1))
    };
    let planned = first_open(first, |first| {
        let form = SaveSeries {
            first,
            rule: "FREQ=WEEKLY;COUNT=4".to_owned(),
            left_out: vec![],
            avoid_school_holidays: false,
        };
        add_series(desk, form)
    })?;
    if planned.is_none() {
        return Ok(());
    }
    let slots = desk.read(|reader| {
        let rows = reader.sessions_of_programme(todays.session.programme)?;
        let rows = rows.into_iter().map(|row| row.session);
        Ok(rows.filter(|one| one.series.is_some()).collect::<Vec<_>>())
    })?;
    for (slot, patient) in slots.iter().zip(&todays.people).take(TAKEN) {
        let form = PutOnList {
            session: slot.id,
            patients: vec![*patient],
            entry: ListEntry::Planned,
            despite: String::new(),
        };
        put_on_list(desk, form)?;
    }
    Ok(())
}

/// A session with a team of the other country, in its hall.
fn across(
    desk: &Desk,
    todays: &Todays,
    spots: &Spots,
    leaders: &[ProfessionalId],
) -> Result<(), Failure> {
    let mut form = SaveSession {
        starts: at(14, 0),
        minutes: 120,
        kind: SessionKind::Group,
        capacity: 16,
        professionals: leaders.to_vec(),
        patients: todays.people.iter().copied().take(TRAVELLERS).collect(),
        ..wanted(desk, todays, (&spots.across, JOINT, 3))
    };
    form.arranged.room = spots.across.room(false);
    form.arranged.languages.push(Tongue::Dutch);
    form.arranged.transport = "Minibus de la commune, départ de la maison de santé".to_owned();
    form.arranged.partner = Some(Partner {
        team: "Équipe de Beauraing (démonstration)".to_owned(),
        country: Country::Belgium,
        region: String::new(),
    });
    first_open(form, |form| save_session(desk, form))?;
    Ok(())
}

/// One person by telephone.
fn remote(
    desk: &Desk,
    todays: &Todays,
    spots: &Spots,
    nurse: Vec<ProfessionalId>,
) -> Result<(), Failure> {
    let mut form = SaveSession {
        starts: at(13, 0),
        minutes: 30,
        professionals: nurse,
        patients: todays
            .people
            .last()
            .copied()
            .into_iter()
            .collect::<Vec<PatientId>>(),
        ..wanted(desk, todays, (&spots.phone, REMOTE, 2))
    };
    form.arranged.remote = true;
    first_open(form, |form| save_session(desk, form))?;
    Ok(())
}

/// One person alone at a place, in so many days or after.
fn wanted(desk: &Desk, todays: &Todays, (spot, theme, in_days): (&Spot, &str, i64)) -> SaveSession {
    SaveSession {
        session: None,
        programme: todays.session.programme,
        cohort: None,
        step: String::new(),
        date: desk.today() + Duration::days(in_days),
        starts: NaiveTime::MIN,
        minutes: 0,
        kind: SessionKind::Individual,
        capacity: 1,
        theme: theme.to_owned(),
        handout: String::new(),
        place: Some(spot.place.id),
        place_words: String::new(),
        arranged: Arrangement {
            room: spot.room(true),
            languages: todays.session.arranged.languages.clone(),
            ..Arrangement::default()
        },
        professionals: vec![],
        patients: vec![],
        despite: String::new(),
    }
}

/// Plans on the first day on which it is not refused for something hard; nothing when there is none.
fn first_open<T>(
    form: SaveSession,
    plan: impl Fn(SaveSession) -> Result<T, Failure>,
) -> Result<Option<T>, Failure> {
    for date in days_from(form.date).take(TRIES) {
        let form = SaveSession {
            date,
            ..form.clone()
        };
        match plan(form) {
            Err(failure) if failure.code == "session-conflicts" => {}
            other => return other.map(Some),
        }
    }
    Ok(None)
}

/// Days that are neither of a weekend nor public holidays.
fn days_from(first: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    first.iter_days().filter(|day| open_day(*day) == *day)
}

fn at(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default()
}
