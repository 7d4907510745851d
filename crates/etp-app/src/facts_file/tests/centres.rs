//! Small centres nobody thought of, as files of facts say them: of everybody something is said, and nothing
//! Sentier would not say itself.

use crate::facts_file::contents::{
    Assessment, Caregiver, CaregiverPresence, Contents, Ending, Enrolment, FORMAT, Letter, MARKING,
    Patient, Place, Presence, Professional, Programme, Session, VERSION,
};
use chrono::{NaiveDate, TimeDelta};
use etp_domain::*;
use fastrand::Rng;

fn one<T: Copy>(rng: &mut Rng, of: &[T]) -> T {
    of[rng.usize(..of.len())]
}

fn perhaps<T>(rng: &mut Rng, make: impl FnOnce(&mut Rng) -> T) -> Option<T> {
    rng.bool().then(|| make(rng))
}

fn some<'a, T>(rng: &mut Rng, of: &'a [T]) -> Vec<&'a T> {
    of.iter().filter(|_| rng.bool()).collect()
}

fn day(rng: &mut Rng) -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, 2, 27).unwrap() + TimeDelta::days(rng.i64(0..900))
}

fn named(letter: char, count: usize) -> Vec<String> {
    (0..count)
        .map(|number| format!("{letter}{number}"))
        .collect()
}

/// A small centre that says of everybody something.
pub(super) fn centre(seed: u64) -> Contents {
    let rng = &mut Rng::with_seed(seed);
    let mut whole = lists(rng);
    for id in named('p', 1 + rng.usize(..6)) {
        person(rng, &mut whole, &id);
    }
    for id in named('s', rng.usize(..8)) {
        session(rng, &mut whole, &id);
    }
    caregivers(rng, &mut whole);
    whole.first = whole.days().min().unwrap();
    whole.last = whole.days().max().unwrap();
    whole
}

fn lists(rng: &mut Rng) -> Contents {
    let programme = |rng: &mut Rng, id| Programme {
        id,
        pathology: one(rng, &Pathology::ALL),
        scheme: one(rng, Scheme::ALL),
        status: one(rng, ProgrammeStatus::ALL),
        starts_on: day(rng),
        steps: named('e', rng.usize(..4)),
    };
    let place = |rng: &mut Rng, id| Place {
        id,
        kind: one(rng, PlaceKind::ALL),
        country: one(rng, &Country::ALL),
    };
    let professional = |rng: &mut Rng, id| Professional {
        id,
        profession: one(rng, Profession::ALL),
        trained_on: perhaps(rng, day),
    };
    let (programmes, places, team) = (1 + rng.usize(..3), rng.usize(..3), rng.usize(..3));
    Contents {
        format: FORMAT.into(),
        version: VERSION,
        marking: MARKING.into(),
        first: NaiveDate::MIN,
        last: NaiveDate::MAX,
        country: one(rng, &Country::ALL[..4]),
        complete_from: perhaps(rng, day),
        programmes: named('g', programmes)
            .into_iter()
            .map(|id| programme(rng, id))
            .collect(),
        places: named('l', places)
            .into_iter()
            .map(|id| place(rng, id))
            .collect(),
        professionals: named('t', team)
            .into_iter()
            .map(|id| professional(rng, id))
            .collect(),
        patients: vec![],
        caregivers: vec![],
        enrolments: vec![],
        assessments: vec![],
        sessions: vec![],
        presences: vec![],
        caregiver_presences: vec![],
        letters: vec![],
    }
}

fn person(rng: &mut Rng, whole: &mut Contents, id: &str) {
    let born = perhaps(rng, |rng| day(rng) - TimeDelta::days(rng.i64(0..33_000)));
    let age = |on: NaiveDate| born.and_then(|born| BirthDate::from_day(born).age_on(on));
    let score = |rng: &mut Rng| {
        let answers = EpicesAnswers(std::array::from_fn(|_| Some(rng.bool())));
        answers.score().unwrap().hundredths()
    };
    whole.patients.push(Patient {
        id: id.into(),
        sex: one(rng, Sex::ALL),
        residence: one(rng, &Country::ALL),
        cover: perhaps(rng, |rng| one(rng, &Country::ALL)),
        speaks: perhaps(rng, |rng| one(rng, Tongue::ALL)),
        interpreter: rng.bool(),
        reading: one(rng, ReadingLevel::ALL),
        transport: one(rng, Transport::ALL),
        occupation: one(rng, Occupation::ALL),
        activity: one(rng, Activity::ALL),
        living: one(rng, Living::ALL),
        epices: perhaps(rng, score),
        km: perhaps(rng, |rng| rng.u32(..90)),
        standing: one(rng, Standing::ALL),
    });
    let mut programmes: Vec<_> = whole.programmes.iter().map(|one| one.id.clone()).collect();
    programmes.truncate(1 + rng.usize(..3));
    for programme in &programmes {
        let on = NaiveDate::from_ymd_opt(2023, 2, 27).unwrap() + TimeDelta::days(rng.i64(0..300));
        whole.enrolments.push(Enrolment {
            patient: id.into(),
            enrolled_on: on,
            programme: programme.clone(),
            offer: one(rng, Offer::ALL),
            referred_on: perhaps(rng, day),
            origin: one(rng, ReferralOrigin::ALL),
            ending: perhaps(rng, |rng| Ending {
                kind: one(rng, EndingKind::ALL),
                on: day(rng),
                reason: one(rng, EndReason::ALL),
            }),
            age: age(on),
        });
    }
    for _ in 0..rng.usize(..4) {
        let (on, kind) = (day(rng), one(rng, AssessmentKind::ALL));
        // Of the only programme somebody was in it is told anyway.
        let told = programmes.len() == 1 || rng.bool();
        let decided = |rng: &mut Rng| one(rng, DecisionKind::ALL);
        let decision = perhaps(rng, decided).filter(|_| kind == AssessmentKind::Evaluation);
        whole.assessments.push(Assessment {
            patient: id.into(),
            on,
            kind,
            programme: told.then(|| programmes[rng.usize(..programmes.len())].clone()),
            remote: rng.bool(),
            individual: rng.bool(),
            decision,
            proposal: decision.is_some() && rng.bool(),
            age: age(on),
        });
    }
    for _ in 0..rng.usize(..3) {
        let addressee = one(rng, Addressee::ALL);
        whole.letters.push(Letter {
            patient: id.into(),
            sent_on: day(rng),
            programme: programmes[rng.usize(..programmes.len())].clone(),
            kind: one(rng, LetterKind::ALL),
            addressee,
            to_doctor: addressee == Addressee::Doctor && rng.bool(),
            way: one(rng, LetterWay::ALL),
        });
    }
}

fn session(rng: &mut Rng, whole: &mut Contents, id: &str) {
    let programme = &whole.programmes[rng.usize(..whole.programmes.len())];
    let step = perhaps(rng, |rng| programme.steps.get(rng.usize(..3)).cloned());
    let status = one(
        rng,
        &[
            SessionStatus::Planned,
            SessionStatus::Held,
            SessionStatus::Cancelled,
        ],
    );
    let cause = perhaps(rng, |rng| one(rng, CancelCause::ALL));
    let place = whole.places.first().filter(|_| rng.bool());
    let team = some(rng, &whole.professionals);
    let kinds = [
        SessionKind::Individual,
        SessionKind::Group,
        SessionKind::Caregivers,
    ];
    whole.sessions.push(Session {
        id: id.into(),
        programme: programme.id.clone(),
        step: step.flatten().unwrap_or_default(),
        date: day(rng),
        starts: chrono::NaiveTime::from_hms_opt(rng.u32(..24), rng.u32(..60), 0).unwrap(),
        minutes: rng.u32(1..240),
        kind: one(rng, &kinds),
        capacity: rng.u32(1..20),
        status,
        cancelled: cause.filter(|_| status == SessionStatus::Cancelled),
        remote: rng.bool(),
        place: place.map(|one| one.id.clone()),
        partner: perhaps(rng, |rng| one(rng, &Country::ALL)),
        leaders: team.iter().map(|one| one.id.clone()).collect(),
    });
    for patient in some(rng, &whole.patients) {
        whole.presences.push(Presence {
            session: id.into(),
            patient: patient.id.clone(),
            mark: perhaps(rng, |rng| one(rng, &Mark::ALL)),
            remote: rng.bool(),
            companion: rng.bool(),
            reason: perhaps(rng, |rng| one(rng, AbsenceReason::ALL)),
            entry: one(rng, ListEntry::ALL),
        });
    }
}

fn caregivers(rng: &mut Rng, whole: &mut Contents) {
    for id in named('c', rng.usize(..3)) {
        let first = &whole.patients[0].id;
        let others = some(rng, &whole.patients[1..]);
        let others = others.iter().map(|one| one.id.clone());
        whole.caregivers.push(Caregiver {
            id: id.clone(),
            residence: one(rng, &Country::ALL),
            patients: std::iter::once(first.clone()).chain(others).collect(),
        });
        for session in some(rng, &whole.sessions) {
            whole.caregiver_presences.push(CaregiverPresence {
                session: session.id.clone(),
                caregiver: id.clone(),
                mark: perhaps(rng, |rng| one(rng, &Mark::ALL)),
            });
        }
    }
}
