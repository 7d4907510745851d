//! The decision after an evaluation, the end of a pathway, taking an end back, another version.

use super::ask;
use crate::forms::{DecideFollowUp, EndPathway, MoveToVersion};
use crate::{Desk, Done, Failure, Topic};
use chrono::NaiveDate;
use etp_domain::{Decision, Ending, Enrolment, EnrolmentId, FieldDifference, PathwayAct};
use etp_store::Writer;

const CHANGED: [Topic; 3] = [Topic::Patients, Topic::Programmes, Topic::Sessions];

/// Keeps what an evaluation led to.
///
/// # Errors
/// No such evaluation; a day ahead or before it; no follow-up proposed where one is needed; the
/// pathway is over; the disk.
pub fn decide_follow_up(desk: &Desk, form: DecideFollowUp) -> Result<Done<()>, Failure> {
    let decision = Decision {
        on: form.on,
        kind: form.kind,
        proposal: form.proposal.trim().to_owned(),
        follow_up_on: form.follow_up_on,
    };
    desk.write(|writer| {
        let act = PathwayAct::Decide {
            evaluation: form.evaluation,
            decision: &decision,
        };
        let pathway = ask(desk, writer, form.enrolment, act)?;
        writer.save_decision(form.evaluation, &decision)?;
        let patient = pathway.enrolment.patient;
        desk.note_new(
            writer,
            "decide-follow-up",
            patient,
            "decision",
            decision.kind.code(),
        )?;
        Ok(Done::new((), CHANGED))
    })
}

/// Ends a pathway with its reason; places on lists of the programme from that day on are given back
/// where nothing was marked.
///
/// # Errors
/// A reason that does not fit, or none in words where it is another; not included after having
/// begun, or exited before; a day ahead or before the last act; it is over already; the disk.
pub fn end_pathway(desk: &Desk, form: EndPathway) -> Result<Done<()>, Failure> {
    let ending = Ending {
        kind: form.kind,
        on: form.on,
        reason: form.reason,
        note: form.note.trim().to_owned(),
    };
    desk.write(|writer| {
        let act = PathwayAct::End(&ending);
        let enrolment = ask(desk, writer, form.enrolment, act)?.enrolment;
        leave_lists_from(desk, writer, &enrolment, ending.on)?;
        writer.save_enrolment(&Enrolment {
            ending: Some(ending.clone()),
            ..enrolment.clone()
        })?;
        let reason = ending.reason.code();
        desk.note_new(writer, "end-pathway", enrolment.patient, "ending", reason)?;
        Ok(Done::new((), CHANGED))
    })
}

/// Takes an ending back, as long as no later pathway of the programme began. Coming lists are not
/// joined again by themselves.
///
/// # Errors
/// It is not over; the person takes part anew; the disk.
pub fn resume_pathway(desk: &Desk, enrolment: EnrolmentId) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        let of = writer.enrolment(enrolment)?;
        let others: Vec<Enrolment> = writer
            .enrolments_of(of.patient)?
            .into_iter()
            .filter(|other| other.programme == of.programme)
            .collect();
        let act = PathwayAct::Resume { others: &others };
        let enrolment = ask(desk, writer, enrolment, act)?.enrolment;
        let was = enrolment.ending.as_ref().map(|ending| ending.reason.code());
        let change = FieldDifference {
            field: "ending",
            old: was.unwrap_or_default().to_owned(),
            new: String::new(),
        };
        writer.save_enrolment(&Enrolment {
            ending: None,
            ..enrolment.clone()
        })?;
        desk.note(writer, "resume-pathway", enrolment.patient, &[change])?;
        Ok(Done::new((), CHANGED))
    })
}

/// Lets a person follow another version of the template: a visible act, with why.
///
/// # Errors
/// No reason; the same version, or one that does not exist; the pathway is over; the disk.
pub fn move_to_version(desk: &Desk, form: MoveToVersion) -> Result<Done<()>, Failure> {
    let why = form.why.trim();
    if why.is_empty() {
        return Err(Failure::refused("move-reason-missing").with("field", "why"));
    }
    desk.write(|writer| {
        let version = form.version;
        let enrolment = ask(desk, writer, form.enrolment, PathwayAct::Move { version })?.enrolment;
        writer.version(enrolment.programme, version)?;
        writer.save_enrolment(&Enrolment {
            version,
            ..enrolment.clone()
        })?;
        let change = FieldDifference {
            field: "version",
            old: enrolment.version.to_string(),
            new: format!("{version} ({why})"),
        };
        desk.note(writer, "move-to-version", enrolment.patient, &[change])?;
        Ok(Done::new((), CHANGED))
    })
}

/// Takes the person off lists from a day on, where nothing is marked.
fn leave_lists_from(
    desk: &Desk,
    writer: &Writer<'_>,
    enrolment: &Enrolment,
    from: NaiveDate,
) -> Result<(), Failure> {
    for row in writer.sessions_of_programme(enrolment.programme)? {
        if row.session.date >= from {
            let (by, now) = (desk.professional(), desk.now());
            writer.take_off(row.session.id, enrolment.patient, "", by, now)?;
        }
    }
    Ok(())
}
