//! A told centre as facts, sorted as facts promise to be.

use super::told::{Act, Enrolled, Letter, Meeting, Told};
use chrono::NaiveTime;
use etp_domain::{
    AssessmentFact, CancelCause, CaregiverFact, CaregiverPresenceFact, Country, EndReason,
    EndingKind, EnrolmentFact, Facts, LetterFact, LetterWay, ListEntry, Offer, Pathology,
    PatientFact, PlaceFact, PlaceKind, PresenceFact, ProgrammeFact, ProgrammeStatus, Scheme,
    SessionFact, SessionStatus,
};
use std::fmt::Debug;
use std::str::FromStr;

/// The facts of a told centre from 2021 to 2026: four people, three programmes and caregivers, a place of
/// each kind.
pub(super) fn facts(told: &Told) -> Facts {
    let day = |text: &str| text.parse().expect("a day");
    let mut facts = Facts::none(day("2021-01-01"), day("2026-12-31"), Country::France);
    facts.complete_from = Some(day("2021-01-01"));
    facts.programmes = (0..3).map(programme).collect();
    facts.places = PlaceKind::ALL.iter().copied().zip(0..).map(place).collect();
    facts.patients = (0..4)
        .map(|number| PatientFact::unknown(id(number), Country::France))
        .collect();
    facts.caregivers = (0..3).map(caregiver).collect();
    facts.ties = told.ties.clone();
    facts.ties.sort_unstable();
    facts.ties.dedup();
    facts.enrolments = told.enrolled.iter().map(enrolment).collect();
    facts
        .enrolments
        .sort_by_key(|one| (one.patient, one.enrolled_on));
    facts.assessments = told.acts.iter().map(assessment).collect();
    facts
        .assessments
        .sort_by_key(|one| (one.patient, one.on, one.kind));
    facts.letters = told.letters.iter().map(letter).collect();
    facts.letters.sort_by_key(|one| (one.patient, one.sent_on));
    let mut meetings: Vec<_> = told.meetings.iter().collect();
    meetings.sort_by_key(|one| one.on);
    for meeting in meetings {
        add(&mut facts, meeting);
    }
    facts
        .presences
        .sort_by_key(|one| (one.patient, one.session));
    facts
}

fn add(facts: &mut Facts, told: &Meeting) {
    let number = u32::try_from(facts.sessions.len()).expect("a small centre");
    facts.sessions.push(session(number, told));
    let mut caregivers = told.caregivers.clone();
    caregivers.dedup_by_key(|(who, _)| *who);
    for (caregiver, mark) in caregivers {
        let session = number;
        facts.caregiver_presences.push(CaregiverPresenceFact {
            session,
            caregiver,
            mark,
        });
    }
    facts
        .presences
        .extend(told.list.iter().map(|one| PresenceFact {
            session: number,
            patient: one.patient,
            mark: one.mark,
            remote: one.remote,
            companion: one.companion,
            reason: None,
            entry: ListEntry::Planned,
        }));
}

fn session(number: u32, told: &Meeting) -> SessionFact {
    let place = PlaceKind::ALL
        .iter()
        .position(|kind| Some(*kind) == told.place);
    SessionFact {
        id: id(number),
        programme: told.programme,
        step: String::new(),
        theme: "Marcher".to_owned(),
        date: told.on,
        starts: NaiveTime::MIN,
        minutes: 60,
        kind: told.kind,
        capacity: 10,
        status: match told.cancelled {
            true => SessionStatus::Cancelled,
            false => SessionStatus::Held,
        },
        cancelled: told.cancelled.then_some(CancelCause::Weather),
        remote: told.remote,
        place: place.and_then(|place| u32::try_from(place).ok()),
        partner: None,
    }
}

fn enrolment(told: &Enrolled) -> EnrolmentFact {
    EnrolmentFact {
        patient: told.patient,
        programme: told.programme,
        enrolled_on: told.on,
        offer: Offer::Initial,
        referred_on: None,
        origin: told.origin,
        ending: told
            .ended
            .map(|day| (EndingKind::Exited, day, EndReason::Moved)),
    }
}

fn assessment(told: &Act) -> AssessmentFact {
    AssessmentFact {
        patient: told.patient,
        programme: told.programme,
        kind: told.kind,
        on: told.on,
        remote: told.remote,
        individual: told.individual,
        decision: told.decision,
        proposal: told.proposal,
    }
}

fn letter(told: &Letter) -> LetterFact {
    LetterFact {
        patient: told.patient,
        programme: told.programme,
        kind: told.kind,
        addressee: told.addressee,
        to_doctor: told.to_doctor,
        sent_on: told.on,
        way: LetterWay::Post,
    }
}

fn id<T: FromStr<Err: Debug>>(number: u32) -> T {
    let text = format!("00000000-0000-7000-8000-{number:012}");
    text.parse().expect("an id")
}

fn place((kind, number): (PlaceKind, u32)) -> PlaceFact {
    PlaceFact {
        id: id(number),
        name: kind.code().to_owned(),
        kind,
        country: Country::France,
    }
}

fn caregiver(number: u32) -> CaregiverFact {
    CaregiverFact {
        id: id(number),
        residence: Country::France,
    }
}

fn programme(number: u32) -> ProgrammeFact {
    ProgrammeFact {
        id: id(number),
        title: format!("Programme {number}"),
        scheme: Scheme::FrDeclared,
        pathology: Pathology::Diabetes2,
        status: ProgrammeStatus::Declared,
        starts_on: chrono::NaiveDate::MIN,
        steps: Vec::new(),
    }
}
