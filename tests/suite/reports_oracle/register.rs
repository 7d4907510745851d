//! A told centre written into a register, as people would have written it down day by day. Assessments and
//! letters of a programme stand in one of the person's enrolments in it.

use super::told::{Act, Enrolled, Meeting, Told};
use chrono::{DateTime, NaiveDate, NaiveTime};
use etp_domain::{
    Assessment, AssessmentId, Centre, CentreCode, Country, Decision, EndReason, Ending, EndingKind,
    Enrolment, EnrolmentId, FileNumber, HandoutLanguage, Offer, Pathology, PathwayTemplate,
    PathwayVersion, Patient, PatientId, Programme, ProgrammeDetails, ProgrammeId, ProgrammeStatus,
    Referral, Scheme, Session, SessionId, SessionKind, SessionStatus, TemplateSession, Timing,
    Words,
};
use etp_store::{Store, StoreError, Writer};
use uuid::Uuid;

/// A programme of each way of counting that looks back.
const SCHEMES: [Scheme; 3] = [Scheme::FrDeclared, Scheme::DeDmp, Scheme::FrDeclared];
/// The one step sessions of the German programme are of.
const STEP: &str = "step-1";

/// A register in memory with everything that was told.
pub(super) fn register(told: &Told) -> Result<Store, StoreError> {
    let store = Store::in_memory(&centre())?;
    store.write(|writer| written(writer, told))?;
    Ok(store)
}

fn written(writer: &Writer<'_>, told: &Told) -> Result<(), StoreError> {
    for (number, scheme) in (0..).zip(SCHEMES) {
        writer.add_programme(&programme(number, scheme))?;
        writer.add_version(&version(number))?;
    }
    for number in 0..4 {
        writer.add_patient(&patient(number))?;
    }
    let mut enrolled: Vec<_> = told.enrolled.iter().collect();
    enrolled.sort_by_key(|one| one.on);
    for (place, one) in enrolled.iter().enumerate() {
        let again = enrolled[..place].iter().any(|other| is_same(other, one));
        writer.enrol(&enrolment(place, one, again))?;
    }
    for (place, one) in told.acts.iter().enumerate() {
        writer.add_assessment(&assessment(place, one, &enrolled))?;
    }
    for (place, one) in told.meetings.iter().enumerate() {
        meeting(writer, place, one)?;
    }
    Ok(())
}

fn meeting(writer: &Writer<'_>, place: usize, told: &Meeting) -> Result<(), StoreError> {
    let session = session(place, told);
    writer.add_session(&session)?;
    for one in &told.list {
        let patient = PatientId(id(one.patient));
        writer.expect(session.id, patient)?;
        let (by, now) = ("Z. Exemple", DateTime::UNIX_EPOCH);
        writer.record_mark(session.id, patient, one.mark, "", by, now)?;
    }
    Ok(())
}

fn centre() -> Centre {
    Centre {
        code: CentreCode::parse("FR-08-GIVET-01").expect("a code"),
        name: "Centre inventé".into(),
        country: Country::France,
        region: String::new(),
        phone: String::new(),
        number: String::new(),
        letterhead: String::new(),
        complete_from: None,
        languages: vec![],
        demo: true,
    }
}

fn programme(number: u32, scheme: Scheme) -> Programme {
    Programme {
        id: ProgrammeId(id(number)),
        template: String::new(),
        title: format!("Programme {number}"),
        pathology: Pathology::Diabetes2,
        starts_on: before_all(),
        scheme,
        status: ProgrammeStatus::Declared,
        details: ProgrammeDetails::default(),
    }
}

fn version(number: u32) -> PathwayVersion {
    PathwayVersion {
        programme: ProgrammeId(id(number)),
        number: 0,
        saved_on: before_all(),
        saved_by: "Z. Exemple".into(),
        note: String::new(),
        template: PathwayTemplate {
            name: String::new(),
            version: "1".into(),
            pathology: Pathology::Diabetes2,
            model: false,
            sources: Vec::new(),
            title: Words::one(HandoutLanguage::Fr, "Programme"),
            about: Words::default(),
            timing: Timing::default(),
            competencies: Vec::new(),
            questions: Vec::new(),
            sessions: vec![step()],
        },
    }
}

/// A day before anything was told.
pub(super) fn before_all() -> NaiveDate {
    NaiveDate::from_ymd_opt(2021, 1, 1).expect("a day")
}

fn step() -> TemplateSession {
    TemplateSession {
        code: STEP.into(),
        offset_days: 0,
        kind: SessionKind::Group,
        minutes: 60,
        capacity: 10,
        handout: String::new(),
        professions: Vec::new(),
        competencies: Vec::new(),
        theme: Words::one(HandoutLanguage::Fr, "Marcher"),
        objectives: Vec::new(),
        materials: Vec::new(),
        per_person: Vec::new(),
    }
}

fn patient(number: u32) -> Patient {
    Patient::named(
        PatientId(id(number)),
        FileNumber(number + 1),
        format!("P {number}"),
        String::new(),
        Country::France,
        HandoutLanguage::Fr,
    )
}

fn enrolment(place: usize, told: &Enrolled, again: bool) -> Enrolment {
    Enrolment {
        id: EnrolmentId(of(place)),
        programme: ProgrammeId(id(told.programme)),
        patient: PatientId(id(told.patient)),
        version: 1,
        cohort: None,
        enrolled_on: told.on,
        offer: if again {
            Offer::FollowUp
        } else {
            Offer::Initial
        },
        follows: None,
        referral: Referral {
            on: Some(told.on),
            origin: told.origin,
            ..Referral::unknown()
        },
        ending: told.ended.map(|on| Ending {
            kind: EndingKind::Exited,
            on,
            reason: EndReason::Moved,
            note: String::new(),
        }),
    }
}

fn is_same(a: &Enrolled, b: &Enrolled) -> bool {
    (a.patient, a.programme) == (b.patient, b.programme)
}

/// An assessment of a programme the person was never in is of none.
fn assessment(place: usize, told: &Act, enrolled: &[&Enrolled]) -> Assessment {
    let own =
        |one: &&Enrolled| one.patient == told.patient && Some(one.programme) == told.programme;
    let decision = told.decision.map(|kind| Decision {
        on: told.on,
        kind,
        proposal: if told.proposal { "–" } else { "" }.into(),
        follow_up_on: None,
    });
    let which = AssessmentId(of(place));
    let patient = PatientId(id(told.patient));
    Assessment {
        enrolment: enrolled.iter().position(own).map(|at| EnrolmentId(of(at))),
        individual: told.individual,
        decision,
        ..Assessment::on_a_day(which, patient, told.kind, told.on, told.remote)
    }
}

fn session(place: usize, told: &Meeting) -> Session {
    let which = SessionId(of(place));
    Session {
        step: STEP.into(),
        minutes: 60,
        kind: told.kind,
        capacity: 10,
        theme: "Marcher".into(),
        status: match told.cancelled {
            true => SessionStatus::Cancelled,
            false => SessionStatus::Held,
        },
        ..Session::planned(
            which,
            ProgrammeId(id(told.programme)),
            told.on,
            NaiveTime::MIN,
        )
    }
}

fn of(place: usize) -> Uuid {
    id(u32::try_from(place).expect("a small centre"))
}

fn id(number: u32) -> Uuid {
    Uuid::from_u128(u128::from(number) + 1)
}
