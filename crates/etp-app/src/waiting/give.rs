//! A free place is given to somebody who waits. Whoever waited longer and was passed over stays in the
//! books, so that the next list can say so.

use super::fits::{meant, order};
use crate::attendance::{expect, fits, no_clash, takes_people};
use crate::forms::{AskFits, GivePlace, JoinCohort};
use crate::pathways::join_in;
use crate::patients::may_join;
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{EnrolmentId, ListEntry};
use etp_store::{SessionRow, Writer};

/// Puts the person on the session's list, or into the group with all its coming lists.
///
/// # Errors
/// Neither a session nor a group, or both; it is full; the person does not wait, refused to join or may
/// not be contacted; the disk.
pub fn give_place(desk: &Desk, form: GivePlace) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        let asked = AskFits {
            session: form.session,
            cohort: form.cohort,
        };
        let row = meant(desk, writer, &asked)?;
        let passed = passed_over(desk, writer, &row, &form)?;
        match form.cohort {
            Some(cohort) => {
                let enrolment = form.enrolment;
                join_in(desk, writer, &JoinCohort { enrolment, cohort })?;
            }
            None => on_list(desk, writer, &row, form.enrolment)?,
        }
        writer.passed_over(&passed)?;
        let topics = [Topic::Sessions, Topic::Programmes, Topic::Patients];
        Ok(Done::new((), topics))
    })
}

fn on_list(
    desk: &Desk,
    writer: &Writer<'_>,
    row: &SessionRow,
    enrolment: EnrolmentId,
) -> Result<(), Failure> {
    let enrolment = writer.enrolment(enrolment)?;
    if enrolment.programme != row.session.programme {
        return Err(Failure::refused("make-up-elsewhere"));
    }
    takes_people(&row.session)?;
    let person = writer.root_of(enrolment.patient)?;
    may_join(desk, writer, person)?;
    expect(desk, writer, &row.session, person, ListEntry::FreedPlace)?;
    fits(writer, &row.session, "")?;
    no_clash(desk, writer, &row.session, &[enrolment.patient], "")
}

/// Who fits, has waited longer, and does not get the place.
fn passed_over(
    desk: &Desk,
    writer: &Writer<'_>,
    row: &SessionRow,
    form: &GivePlace,
) -> Result<Vec<EnrolmentId>, Failure> {
    let waiting = writer.waiting_wishes(Some(row.session.programme))?;
    let since = |one: EnrolmentId| {
        let row = waiting.iter().find(|row| row.enrolment.id == one);
        row.map(|row| super::list::since(&row.enrolment))
    };
    let Some(chosen) = since(form.enrolment) else {
        return Err(Failure::refused("not-waiting"));
    };
    let all = order(desk, writer, row, form.cohort.is_some())?.into_iter();
    Ok(all
        .filter(|fit| !fit.unfit && fit.enrolment != form.enrolment)
        .filter(|fit| since(fit.enrolment).is_some_and(|day| day < chosen))
        .map(|fit| fit.enrolment)
        .collect())
}
