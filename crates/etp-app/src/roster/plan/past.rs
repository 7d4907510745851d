//! Rows of what happened: somebody's part in a programme, their assessments, their marks. Whatever
//! the register knows already is written no second time.

use super::{Act, Planning, Wrong, about};
use crate::Failure;
use crate::roster::cells::Value;
use crate::roster::columns::Column;
use crate::roster::kind::Kind;
use crate::roster::meetings::Named;
use crate::roster::person::born_after;
use crate::roster::programmes::Slot;
use crate::roster::read::Row;
use crate::roster::who;
use chrono::NaiveDate;
use etp_domain::{
    AssessmentKind, ConsentKind, ConsentStanding, Mark, PatientId, ProgrammeId, SessionId,
    SessionKind,
};

impl Planning<'_> {
    pub(super) fn act(&mut self, row: &Row) -> Result<Act, Wrong> {
        let person = who::of(row, &self.known).map_err(|(column, why)| (Some(column), why))?;
        match self.mapping.kind() {
            Kind::Enrolments => self.enrolment(row, person),
            Kind::Assessments => self.assessment(row, person),
            _ => self.presence(row, person),
        }
    }

    fn enrolment(&mut self, row: &Row, person: PatientId) -> Result<Act, Wrong> {
        let day = self.day(row, person, Column::EnrolledOn)?;
        let programme = self.programme(row, row.text(Column::Programme), day)?;
        let before = self.enrolled_on(programme, person)?;
        if let Some(before) = before.or_else(|| self.seen.part(person, programme, day)) {
            if before != day {
                let said =
                    Failure::refused("roster-enrolled-already").with("date", before.to_string());
                self.report.caution(row.line, "", said);
            }
            return Ok(Act::Nothing);
        }
        let consents = self.reader.consents_of(person).map_err(broken)?;
        if ConsentStanding::of(&consents, ConsentKind::Join, day).is_no() {
            return Err(about(
                Column::EnrolledOn,
                Failure::refused("roster-refused-to-join"),
            ));
        }
        Ok(Act::Enrolment(person, programme, day))
    }

    fn enrolled_on(
        &self,
        programme: Slot<ProgrammeId>,
        person: PatientId,
    ) -> Result<Option<NaiveDate>, Wrong> {
        let Slot::Known(id) = programme else {
            return Ok(None);
        };
        let enrolments = self.reader.enrolments_of(person).map_err(broken)?;
        let known = enrolments.into_iter().find(|line| line.programme == id);
        Ok(known.map(|line| line.enrolled_on))
    }

    fn assessment(&mut self, row: &Row, person: PatientId) -> Result<Act, Wrong> {
        let day = self.day(row, person, Column::AssessedOn)?;
        let kind = row.one(Column::Assessment, AssessmentKind::from_code);
        let kind = kind.ok_or_else(|| {
            about(
                Column::Assessment,
                Failure::refused("roster-assessment-missing"),
            )
        })?;
        let kept = self.reader.assessments_of(person).map_err(broken)?;
        let known = kept.iter().any(|one| one.kind == kind && one.on == day);
        if known || !self.seen.assessment(person, kind, day) {
            return Ok(Act::Nothing);
        }
        Ok(Act::Assessment(person, kind, day, row.yes(Column::Remote)))
    }

    fn presence(&mut self, row: &Row, person: PatientId) -> Result<Act, Wrong> {
        let day = self.day(row, person, Column::SessionDate)?;
        let mark = row.one(Column::Mark, Mark::from_code);
        let mark =
            mark.ok_or_else(|| about(Column::Mark, Failure::refused("roster-mark-missing")))?;
        let theme = row.text(Column::Theme);
        let title = match row.text(Column::Programme) {
            "" => theme,
            title => title,
        };
        let programme = self.programme(row, title, day)?;
        let named = Named {
            programme,
            date: day,
            starts: match row.value(Column::SessionTime) {
                Value::Hour(hour) => Some(*hour),
                _ => None,
            },
            theme: theme.to_owned(),
            title: self.plan.programmes.title(programme).to_owned(),
            kind: row.one(Column::SessionKind, SessionKind::from_code),
            person,
        };
        let session = self.plan.meetings.called(self.reader, &named);
        let session = session.map_err(|why| (Some(Column::SessionDate), why))?;
        self.marked(session, person, mark)
    }

    fn marked(
        &mut self,
        session: Slot<SessionId>,
        person: PatientId,
        mark: Mark,
    ) -> Result<Act, Wrong> {
        let on_list = match session {
            Slot::New(_) => None,
            Slot::Known(id) => self
                .plan
                .meetings
                .mark(self.reader, id, person)
                .map_err(|why| (None, why))?,
        };
        let stands = on_list
            .flatten()
            .or_else(|| self.marks.get(&(session, person)).copied());
        if let Some(stands) = stands {
            let differs = || Failure::refused("roster-mark-differs").with("mark", stands.code());
            return match stands == mark {
                true => Ok(Act::Nothing),
                false => Err((Some(Column::Mark), differs())),
            };
        }
        self.marks.insert((session, person), mark);
        Ok(match (on_list, session) {
            (Some(_), Slot::Known(id)) => Act::Marked(person, id, mark),
            _ => Act::Presence(person, session, mark),
        })
    }

    /// The day a row is of, which nobody lived before they were born.
    fn day(&self, row: &Row, person: PatientId, column: Column) -> Result<NaiveDate, Wrong> {
        let day = row
            .day(column)
            .ok_or_else(|| about(column, Failure::refused("roster-day-missing")))?;
        let born = self.known.born(person);
        match born_after(born, day) {
            true => Err(about(column, Failure::refused("roster-day-before-birth"))),
            false => Ok(day),
        }
    }
}

fn broken(error: etp_store::StoreError) -> Wrong {
    (None, error.into())
}
