//! What somebody does to a calendar of three sessions, four people and a group, one act at a time.

use crate::samples::{self, enrolment, programme, session};
use crate::{Store, StoreError, Writer};
use chrono::{DateTime, Days, TimeDelta, Utc};
use etp_domain::{
    CancelCause, Cancellation, Centre, CentreCode, Cohort, CohortId, Country, Enrolment,
    EnrolmentId, FileNumber, HandoutLanguage, LeaderAnswer, ListEntry, Mark, PathwayVersion,
    Patient, PatientId, PresenceDetail, Profession, Professional, ProfessionalId, ProfessionalKind,
    Series, SeriesId, Session, SessionId, Training,
};
use proptest::prelude::*;
use uuid::Uuid;

const SESSIONS: u32 = 3;
const ADDED: u32 = 3;
const PEOPLE: u32 = 4;
const TEAM: u128 = 2;

#[derive(Clone, Debug)]
pub(super) enum Act {
    Add {
        session: u32,
        people: u32,
        series: bool,
    },
    Move {
        session: u32,
        days: u64,
    },
    Swap {
        one: u32,
        other: u32,
    },
    Cancel {
        session: u32,
    },
    Regenerate {
        session: u32,
        gone: u32,
        version: u32,
    },
    Lead {
        session: u32,
        who: u128,
        alone: bool,
    },
    Expect {
        session: u32,
        person: u32,
    },
    TakeOff {
        session: u32,
        person: u32,
    },
    Say {
        session: u32,
        person: u32,
    },
    Number {
        session: u32,
    },
    Join {
        person: u32,
        fresh: bool,
    },
    PassOver {
        person: u32,
    },
    Except {
        day: u64,
    },
    Mark {
        session: u32,
        person: u32,
        mark: usize,
    },
}

/// Acts of planning, and marks where people lived before it.
pub(super) fn acts(marks: bool) -> impl Strategy<Value = Act> {
    let (session, person) = (0..SESSIONS, 0..PEOPLE);
    let pair = (session.clone(), person.clone());
    prop_oneof![
        2 => (0..ADDED, 0..PEOPLE, any::<bool>())
            .prop_map(|(session, people, series)| Act::Add { session, people, series }),
        2 => (session.clone(), 0..9u64).prop_map(|(session, days)| Act::Move { session, days }),
        2 => (session.clone(), session.clone()).prop_map(|(one, other)| Act::Swap { one, other }),
        1 => session.clone().prop_map(|session| Act::Cancel { session }),
        2 => (session.clone(), session.clone(), 1..=2_u32)
            .prop_map(|(session, gone, version)| Act::Regenerate { session, gone, version }),
        1 => (session.clone(), 0..TEAM, any::<bool>())
            .prop_map(|(session, who, alone)| Act::Lead { session, who, alone }),
        3 => pair.clone().prop_map(|(session, person)| Act::Expect { session, person }),
        1 => pair.clone().prop_map(|(session, person)| Act::TakeOff { session, person }),
        1 => pair.clone().prop_map(|(session, person)| Act::Say { session, person }),
        1 => session.clone().prop_map(|session| Act::Number { session }),
        1 => (person.clone(), any::<bool>()).prop_map(|(person, fresh)| Act::Join { person, fresh }),
        1 => person.clone().prop_map(|person| Act::PassOver { person }),
        1 => (0..9u64).prop_map(|day| Act::Except { day }),
        3 => (pair, 0..5usize).prop_map(move |((session, person), mark)| match marks {
            true => Act::Mark { session, person, mark },
            false => Act::Expect { session, person },
        }),
    ]
}

pub(super) fn at(minute: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::minutes(minute)
}

fn planned(number: u32) -> Session {
    session(number + 1)
}

/// A session that was not in the calendar.
pub(super) fn added(number: u32) -> Session {
    session(number + 1 + SESSIONS)
}

pub(super) fn listed(number: u32) -> PatientId {
    PatientId(Uuid::from_u128(u128::from(number) + 1))
}

fn who(number: u128) -> ProfessionalId {
    ProfessionalId(Uuid::from_u128(300 + number))
}

fn waiting(person: u32) -> Enrolment {
    let number = u128::from(person);
    Enrolment {
        cohort: None,
        ..enrolment(number, listed(person), programme().starts_on)
    }
}

fn series() -> Series {
    Series {
        id: SeriesId(Uuid::from_u128(400)),
        programme: programme().id,
        rule: "FREQ=WEEKLY;COUNT=3".into(),
        exceptions: vec![],
    }
}

/// The group that is there.
fn group() -> CohortId {
    CohortId(programme().id.0)
}

fn new_group() -> Cohort {
    Cohort {
        id: CohortId(Uuid::from_u128(500)),
        programme: programme().id,
        version: 1,
        title: "Nouveau groupe".into(),
        starts_on: programme().starts_on,
    }
}

/// Whatever an act may touch.
pub(super) type Ids = (
    Vec<SessionId>,
    Vec<EnrolmentId>,
    Vec<CohortId>,
    Vec<SeriesId>,
);

pub(super) fn everything() -> Ids {
    let sessions = (0..SESSIONS).map(planned).chain((0..ADDED).map(added));
    (
        sessions.map(|session| session.id).collect(),
        (0..PEOPLE).map(|person| waiting(person).id).collect(),
        vec![new_group().id, group()],
        vec![series().id],
    )
}

pub(super) fn register() -> Store {
    let centre = Centre {
        code: CentreCode::parse("FR-08-GIVET-01").unwrap(),
        name: "Centre".into(),
        country: Country::France,
        region: String::new(),
        phone: String::new(),
        number: String::new(),
        letterhead: String::new(),
        complete_from: None,
        languages: vec![],
        demo: true,
    };
    let store = Store::in_memory(&centre).unwrap();
    store.write(furnish).unwrap();
    store
}

fn furnish(writer: &Writer<'_>) -> Result<(), StoreError> {
    samples::open(writer)?;
    let second = writer.version(programme().id, 1)?;
    writer.add_version(&PathwayVersion {
        number: 2,
        ..second
    })?;
    (0..TEAM).try_for_each(|number| writer.save_professional(&professional(number)))?;
    (0..SESSIONS).try_for_each(|number| writer.add_session(&planned(number)))?;
    (0..PEOPLE).try_for_each(|person| {
        writer.add_patient(&Patient::named(
            listed(person),
            FileNumber(person + 1),
            format!("Nom {person}"),
            "Anne".into(),
            Country::France,
            HandoutLanguage::Fr,
        ))?;
        writer.enrol(&waiting(person))
    })
}

fn professional(number: u128) -> Professional {
    Professional {
        id: who(number),
        kind: ProfessionalKind::Professional,
        last_name: "Zèle".into(),
        first_name: String::new(),
        profession: Profession::Nurse,
        profession_words: String::new(),
        languages: vec![],
        phone: String::new(),
        email: String::new(),
        training: Training::default(),
        educator_number: String::new(),
        active: true,
    }
}

/// Does it whole or, where it is impossible, not at all.
pub(super) fn do_it(store: &Store, act: &Act) {
    let _ = store.write(|writer| one(writer, act));
}

fn one(writer: &Writer<'_>, act: &Act) -> Result<(), StoreError> {
    let id = |number| planned(number).id;
    match *act {
        Act::Add {
            session,
            people,
            series,
        } => add(writer, session, people, series),
        Act::Move { session, days } => {
            let mut moved = writer.session(id(session))?.session;
            moved.date = moved.date + Days::new(days);
            writer.change_session(&moved, at(0))
        }
        Act::Swap { one, other } => swap(writer, id(one), id(other)),
        Act::Regenerate {
            session,
            gone,
            version,
        } => regenerate(writer, (id(session), id(gone)), version),
        Act::Cancel { session } => writer.cancel_session(id(session), &snow(), at(0)),
        Act::Lead {
            session,
            who: leads,
            alone,
        } => {
            let all = [who(leads), who(0)];
            writer.set_session_leaders(id(session), &all[..if alone { 1 } else { 2 }])?;
            writer.answer_session(id(session), who(leads), LeaderAnswer::Asked)
        }
        Act::Expect { session, person } => {
            let entry = ListEntry::FreedPlace;
            writer
                .expect_as(id(session), listed(person), entry)
                .map(drop)
        }
        Act::TakeOff { session, person } => writer
            .take_off(id(session), listed(person), "", "M", at(0))
            .map(drop),
        Act::Say { session, person } => {
            let detail = PresenceDetail {
                line: "l’a dit".into(),
                ..PresenceDetail::default()
            };
            writer.set_detail(id(session), listed(person), &detail)
        }
        Act::Number { session } => number(writer, id(session)),
        Act::Join { person, fresh } => join(writer, person, fresh),
        Act::PassOver { person } => writer.passed_over(&[waiting(person).id]),
        Act::Except { day } => {
            let _ = writer.add_series(&series());
            writer.except_from_series(series().id, programme().starts_on + Days::new(day), "")
        }
        Act::Mark {
            session,
            person,
            mark,
        } => {
            let (session, mark) = (id(session), Mark::ALL[mark]);
            writer.expect(session, listed(person))?;
            writer.record_mark(session, listed(person), Some(mark), "", "M", at(0))
        }
    }
}

fn add(writer: &Writer<'_>, number: u32, people: u32, repeated: bool) -> Result<(), StoreError> {
    let mut session = added(number);
    if repeated {
        let _ = writer.add_series(&series());
        session.series = Some(series().id);
    }
    writer.add_session(&session)?;
    (0..people).try_for_each(|person| writer.expect(session.id, listed(person)).map(drop))
}

/// By way of a number nobody has.
fn swap(writer: &Writer<'_>, one: SessionId, other: SessionId) -> Result<(), StoreError> {
    let (one, other) = (writer.session(one)?.session, writer.session(other)?.session);
    for (session, number) in [(&one, 99), (&other, one.number), (&one, other.number)] {
        let numbered = Session {
            number,
            ..session.clone()
        };
        writer.change_session(&numbered, at(0))?;
    }
    Ok(())
}

/// The group follows another version: one session says something else and changes places with one that
/// goes, another comes, and a person who waits follows it too.
fn regenerate(
    writer: &Writer<'_>,
    (stays, gone): (SessionId, SessionId),
    version: u32,
) -> Result<(), StoreError> {
    writer.set_cohort_version(group(), version)?;
    let (one, other) = (
        writer.session(stays)?.session,
        writer.session(gone)?.session,
    );
    writer.set_session_number(other.id, 98)?;
    let after = Session {
        number: other.number,
        minutes: 45,
        theme: "Bouger à deux".into(),
        ..one
    };
    if stays != gone {
        writer.change_session(&after, at(0))?;
        writer.set_session_number(other.id, one.number)?;
    }
    writer.cancel_session(gone, &snow(), at(0))?;
    let _ = add(writer, 0, PEOPLE, false);
    let waits = writer.enrolment(waiting(0).id)?;
    writer.save_enrolment(&Enrolment { version, ..waits })
}

fn snow() -> Cancellation {
    Cancellation {
        cause: CancelCause::Weather,
        note: "neige".into(),
        on: programme().starts_on,
    }
}

fn number(writer: &Writer<'_>, session: SessionId) -> Result<(), StoreError> {
    let mut codes = || hex::encode(*crate::chance::random::<4>().unwrap());
    writer.number_rows(session, &mut codes, at(0)).map(drop)
}

fn join(writer: &Writer<'_>, person: u32, fresh: bool) -> Result<(), StoreError> {
    let mut joined = writer.enrolment(waiting(person).id)?;
    joined.cohort = Some(group());
    if fresh {
        let _ = writer.add_cohort(&new_group());
        joined.cohort = Some(new_group().id);
    }
    writer.save_enrolment(&joined)
}
