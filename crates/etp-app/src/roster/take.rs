//! Carrying out a plan: every row in one transaction, with what it brought remembered, so that the
//! whole can be taken back.

mod made;

use super::kind::Kind;
use super::person::NewPerson;
use super::plan::{Act, GoodRow, Plan};
use super::programmes::Slot;
use crate::rows::number;
use crate::{Desk, Failure};
use chrono::NaiveDate;
use etp_domain::{
    Assessment, AssessmentId, Consent, ConsentAnswer, ConsentId, ConsentKind, ConsentWay,
    Enrolment, EnrolmentId, FileNumber, ImportId, Mark, Offer, PatientId, ProgrammeId, Referral,
    SessionId, may_enrol,
};
use etp_store::{Brought, Import, Writer};
use std::collections::HashMap;

/// Where the rows come from.
pub(super) struct Source {
    pub(super) file_name: String,
    pub(super) sha256: String,
    pub(super) kind: Kind,
}

/// Writes the rows of a plan; the answer is which import it was and how many rows it wrote, `None`
/// when the register knew it all.
///
/// # Errors
/// The disk.
pub(super) fn take(
    desk: &Desk,
    writer: &Writer<'_>,
    plan: &Plan,
    rows: &[&GoodRow],
    source: &Source,
) -> Result<Option<(ImportId, u32)>, Failure> {
    let written = rows.iter().filter(|good| !matches!(good.act, Act::Nothing));
    let taken = number(written.count());
    if taken == 0 {
        return Ok(None);
    }
    let import = ImportId(desk.doors.chance.id());
    writer.add_import(&Import {
        id: import,
        source_digest: source.sha256.clone(),
        file_name: source.file_name.clone(),
        kind: source.kind.code().to_owned(),
        taken,
        at: desk.now(),
        by: desk.professional().to_owned(),
        undone_at: None,
    })?;
    let mut taking = Taking {
        desk,
        writer,
        plan,
        import,
        next_file: writer.next_file_number()?,
        programmes: HashMap::new(),
        sessions: HashMap::new(),
        last_session: HashMap::new(),
    };
    taking.sessions_in_order(rows)?;
    for good in rows {
        taking.act(&good.act)?;
    }
    writer.seal_import(import)?;
    Ok(Some((import, taken)))
}

struct Taking<'a> {
    desk: &'a Desk,
    writer: &'a Writer<'a>,
    plan: &'a Plan,
    import: ImportId,
    next_file: FileNumber,
    programmes: HashMap<usize, ProgrammeId>,
    sessions: HashMap<usize, SessionId>,
    last_session: HashMap<ProgrammeId, u32>,
}

impl Taking<'_> {
    fn act(&mut self, act: &Act) -> Result<(), Failure> {
        match act {
            Act::Nothing => Ok(()),
            Act::Person(person, part) => self.person(person, *part),
            Act::Enrolment(person, programme, day) => {
                self.enrol(*person, *programme, *day)?;
                self.note("import-enrolment", *person)
            }
            Act::Assessment(person, kind, on, remote) => {
                let id = AssessmentId(self.desk.doors.chance.id());
                let assessment = Assessment::on_a_day(id, *person, *kind, *on, *remote);
                self.writer.add_assessment(&assessment)?;
                self.remember(Brought::Assessment(assessment.id, *person))?;
                self.note("import-assessment", *person)
            }
            Act::Presence(person, session, mark) => {
                let session = self.session(*session)?;
                self.writer.expect(session, *person)?;
                self.remember(Brought::Presence(session, *person))?;
                self.mark(session, *person, *mark)
            }
            Act::Marked(person, session, mark) => {
                self.remember(Brought::Mark(*session, *person))?;
                self.mark(*session, *person, *mark)
            }
        }
    }

    fn person(
        &mut self,
        new: &NewPerson,
        part: Option<(Slot<ProgrammeId>, NaiveDate)>,
    ) -> Result<(), Failure> {
        let mut patient = new.patient.clone();
        patient.id = PatientId(self.desk.doors.chance.id());
        patient.file_number = self.next_file;
        self.next_file = FileNumber(self.next_file.0 + 1);
        let (by, now) = (self.desk.professional(), self.desk.now());
        self.writer.add_patient(&patient)?;
        self.writer
            .sign_patient(patient.id, Some(self.import), by, now)?;
        for number in &new.identifiers {
            self.writer.keep_identifier(patient.id, number)?;
        }
        for (kind, day) in &new.consents {
            self.writer
                .add_consent(&self.consent(patient.id, *kind, *day))?;
        }
        if let Some((programme, day)) = part {
            self.enrol(patient.id, programme, day)?;
        }
        self.note("import-patient", patient.id)
    }

    fn consent(&self, patient: PatientId, kind: ConsentKind, on: NaiveDate) -> Consent {
        Consent {
            id: ConsentId(self.desk.doors.chance.id()),
            patient,
            kind,
            answer: ConsentAnswer::Given,
            on,
            way: ConsentWay::Signed,
            witness: String::new(),
            text_version: String::new(),
            paper: String::new(),
            withdrawn_on: None,
            withdrawal_note: String::new(),
        }
    }

    fn enrol(
        &mut self,
        person: PatientId,
        programme: Slot<ProgrammeId>,
        day: NaiveDate,
    ) -> Result<(), Failure> {
        let programme = self.programme(programme)?;
        let enrolment = Enrolment {
            id: EnrolmentId(self.desk.doors.chance.id()),
            programme,
            patient: person,
            version: self.writer.programme(programme)?.version,
            cohort: None,
            enrolled_on: day.min(self.desk.today()),
            offer: Offer::Initial,
            follows: None,
            referral: Referral::unknown(),
            ending: None,
        };
        let mut others = self.writer.enrolments_of(person)?;
        others.retain(|other| other.programme == programme);
        if may_enrol(&enrolment, &others, false, self.desk.today()).is_ok() {
            self.writer.enrol(&enrolment)?;
            self.remember(Brought::Enrolment(enrolment.id, person))?;
        }
        Ok(())
    }

    fn mark(&self, session: SessionId, person: PatientId, mark: Mark) -> Result<(), Failure> {
        let (by, now) = (self.desk.professional(), self.desk.now());
        self.writer
            .record_mark(session, person, Some(mark), "", by, now)?;
        self.note("import-presence", person)
    }

    fn remember(&self, brought: Brought) -> Result<(), Failure> {
        Ok(self.writer.remember_brought(self.import, &brought)?)
    }

    fn note(&self, act: &str, person: PatientId) -> Result<(), Failure> {
        self.desk.note(self.writer, act, person, &[])
    }
}
