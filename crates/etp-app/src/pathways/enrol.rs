//! Entering a programme: one person with their referral, or many at once; waiting, or in a group.

use super::ask;
use crate::forms::{EnrolPatients, JoinCohort, ReferPatient};
use crate::patients::may_join;
use crate::programmes::{expect_at, join};
use crate::{Desk, Done, Failure, Topic};
use chrono::NaiveDate;
use etp_domain::{
    Cohort, CohortId, Enrolment, EnrolmentId, Offer, PathwayAct, PatientId, ProgrammeId,
    ProgrammeStatus, Referral, may_enrol,
};
use etp_store::{ProgrammeRow, Reader, Writer};

/// The programme, and the group when there is one.
type Into<'a> = (ProgrammeId, Option<&'a Cohort>);

/// Somebody was referred: they wait, or join a group at once.
///
/// # Errors
/// The person takes part already; a follow-up of a pathway without an evaluation; a day ahead;
/// refused to join; a session would be over its capacity; the programme is stopped; no such
/// programme, group or patient; the disk.
pub fn refer_patient(desk: &Desk, form: ReferPatient) -> Result<Done<EnrolmentId>, Failure> {
    desk.write(|writer| {
        let cohort = cohort_of(writer, form.programme, form.cohort)?;
        let referral = Referral {
            on: form.on,
            origin: form.origin,
            by: form.by,
            by_words: form.by_words.trim().to_owned(),
            reason: form.reason.trim().to_owned(),
        };
        let of = (form.programme, cohort.as_ref());
        let offer = (form.offer, form.follows);
        let today = desk.today();
        let new = enrol_one(desk, writer, of, form.patient, offer, referral, today)?;
        let Some(enrolment) = new else {
            return Err(takes_part(writer, form.programme, form.patient)?);
        };
        if let Some(cohort) = &cohort {
            expect_at(writer, cohort, &[form.patient], (today, false))?;
        }
        let topics = [Topic::Patients, Topic::Programmes, Topic::Sessions];
        Ok(Done::new(enrolment, topics))
    })
}

/// Adds people to a programme: to a group and the lists of its coming sessions, or to the waiting
/// list. The answer is how many were new; whoever takes part already keeps their pathway.
///
/// # Errors
/// No such programme, group or patient; somebody refused to join; a session would be over its
/// capacity; the programme is stopped; the disk. All or nobody.
pub fn enrol_patients(desk: &Desk, form: EnrolPatients) -> Result<Done<u32>, Failure> {
    desk.write(|writer| {
        let cohort = cohort_of(writer, form.programme, form.cohort)?;
        let added = match &cohort {
            Some(cohort) => {
                let (on, origin) = (form.referred_on, form.origin);
                join(
                    desk,
                    writer,
                    cohort,
                    &form.patients,
                    (desk.today(), false),
                    on,
                    origin,
                )?
            }
            None => wait(desk, writer, &form)?,
        };
        let detail = serde_json::json!({ "added": added });
        desk.log(
            writer,
            "enrol-patients",
            &form.programme.to_string(),
            &detail,
        )?;
        let topics = [Topic::Programmes, Topic::Sessions, Topic::Patients];
        Ok(Done::new(added, topics))
    })
}

/// Somebody who waits gets a place in a group, or changes groups; coming lists of the group they
/// leave are left, past ones stay.
///
/// # Errors
/// A group of another programme; the pathway is over or written twice; the person refused to join or
/// may not be contacted; the programme is stopped; full sessions; the disk.
pub fn join_cohort(desk: &Desk, form: JoinCohort) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        join_in(desk, writer, &form)?;
        let topics = [Topic::Programmes, Topic::Sessions, Topic::Patients];
        Ok(Done::new((), topics))
    })
}

/// The same as a part of another act.
pub(crate) fn join_in(desk: &Desk, writer: &Writer<'_>, form: &JoinCohort) -> Result<(), Failure> {
    let enrolment = ask(desk, writer, form.enrolment, PathwayAct::Join)?.enrolment;
    may_join(desk, writer, enrolment.patient)?;
    not_stopped(writer, enrolment.programme)?;
    let cohort = cohort_of(writer, enrolment.programme, Some(form.cohort))?
        .ok_or_else(|| Failure::refused("cohort-unknown"))?;
    leave_lists(desk, writer, &enrolment)?;
    place(desk, writer, &enrolment, &cohort)?;
    expect_at(writer, &cohort, &[enrolment.patient], (desk.today(), false))
}

fn wait(desk: &Desk, writer: &Writer<'_>, form: &EnrolPatients) -> Result<u32, Failure> {
    let mut added = 0;
    for patient in &form.patients {
        let referral = Referral {
            on: form.referred_on,
            origin: form.origin,
            ..Referral::unknown()
        };
        let of = (form.programme, None);
        let offer = (Offer::Initial, None);
        let new = enrol_one(desk, writer, of, *patient, offer, referral, desk.today())?;
        added += u32::from(new.is_some());
    }
    Ok(added)
}

/// Enrols one person. `None` when they take part already: then they keep their pathway, and get a
/// place in the group if they had none.
pub(crate) fn enrol_one(
    desk: &Desk,
    writer: &Writer<'_>,
    (programme, cohort): Into<'_>,
    patient: PatientId,
    (offer, follows): (Offer, Option<EnrolmentId>),
    referral: Referral,
    on: NaiveDate,
) -> Result<Option<EnrolmentId>, Failure> {
    may_join(desk, writer, patient)?;
    let row = not_stopped(writer, programme)?;
    let others = of_programme(writer, patient, programme)?;
    if let Some(running) = running(&others) {
        if let (None, Some(cohort)) = (running.cohort, cohort) {
            place(desk, writer, running, cohort)?;
        }
        return Ok(None);
    }
    let enrolment = Enrolment {
        id: EnrolmentId(desk.doors.chance.id()),
        programme,
        patient,
        version: cohort.map_or(row.version, |cohort| cohort.version),
        cohort: cohort.map(|cohort| cohort.id),
        enrolled_on: on,
        offer,
        follows,
        referral,
        ending: None,
    };
    let evaluated = is_evaluated(writer, patient, follows)?;
    may_enrol(&enrolment, &others, evaluated, desk.today())?;
    writer.enrol(&enrolment)?;
    desk.note_new(writer, "enrol", patient, "enrolment", &row.programme.title)?;
    Ok(Some(enrolment.id))
}

fn not_stopped(reader: &Reader<'_>, programme: ProgrammeId) -> Result<ProgrammeRow, Failure> {
    let row = reader.programme(programme)?;
    match row.programme.status {
        ProgrammeStatus::Stopped => Err(Failure::refused("programme-stopped")),
        _ => Ok(row),
    }
}

/// The enrolment that runs. One that merged files wrote twice is none: it never counts.
fn running(others: &[Enrolment]) -> Option<&Enrolment> {
    let twins = etp_domain::twins(others);
    let mut counted = others.iter().filter(|one| !twins.contains(&one.id));
    counted.find(|one| one.ending.is_none())
}

/// Gives somebody a place in a group. Whoever has not begun yet follows the group's version from now
/// on; whoever has keeps the version they began with.
fn place(
    desk: &Desk,
    writer: &Writer<'_>,
    enrolment: &Enrolment,
    cohort: &Cohort,
) -> Result<(), Failure> {
    let began = writer.pathway(enrolment.id)?.began();
    writer.save_enrolment(&Enrolment {
        cohort: Some(cohort.id),
        version: if began {
            enrolment.version
        } else {
            cohort.version
        },
        ..enrolment.clone()
    })?;
    desk.note_new(
        writer,
        "join-cohort",
        enrolment.patient,
        "cohort",
        &cohort.title,
    )
}

/// Whether the pathway a follow-up names is this person's and was evaluated.
fn is_evaluated(
    reader: &Reader<'_>,
    patient: PatientId,
    follows: Option<EnrolmentId>,
) -> Result<bool, Failure> {
    let Some(follows) = follows else {
        return Ok(false);
    };
    let pathways = reader.pathways_of(patient)?;
    let followed = pathways.iter().find(|one| one.enrolment.id == follows);
    Ok(followed.is_some_and(|one| one.evaluation().is_some()))
}

fn of_programme(
    reader: &Reader<'_>,
    patient: PatientId,
    programme: ProgrammeId,
) -> Result<Vec<Enrolment>, Failure> {
    let all = reader.enrolments_of(patient)?.into_iter();
    Ok(all.filter(|one| one.programme == programme).collect())
}

fn takes_part(
    reader: &Reader<'_>,
    programme: ProgrammeId,
    patient: PatientId,
) -> Result<Failure, Failure> {
    let others = of_programme(reader, patient, programme)?;
    let date = running(&others)
        .map(|one| one.enrolled_on)
        .unwrap_or_default();
    Ok(etp_domain::Refusal::AlreadyEnrolled { date }.into())
}

fn cohort_of(
    reader: &Reader<'_>,
    programme: ProgrammeId,
    cohort: Option<CohortId>,
) -> Result<Option<Cohort>, Failure> {
    let Some(id) = cohort else {
        return Ok(None);
    };
    let mut cohorts = reader.cohorts(programme)?.into_iter();
    let found = cohorts.find(|one| one.id == id);
    found
        .map(Some)
        .ok_or_else(|| Failure::refused("cohort-unknown"))
}

/// Takes the person off coming lists of the group they leave, where nothing is marked.
fn leave_lists(desk: &Desk, writer: &Writer<'_>, enrolment: &Enrolment) -> Result<(), Failure> {
    let Some(cohort) = enrolment.cohort else {
        return Ok(());
    };
    let today = desk.today();
    for row in writer.sessions_of_programme(enrolment.programme)? {
        if row.session.cohort == Some(cohort) && row.session.date >= today {
            let (by, now) = (desk.professional(), desk.now());
            writer.take_off(row.session.id, enrolment.patient, "", by, now)?;
        }
    }
    Ok(())
}
