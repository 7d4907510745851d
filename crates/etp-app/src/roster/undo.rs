//! Taking an import back, also after days: whatever nobody worked on since goes, the rest stays and
//! is listed with why.

use crate::patients::row_of;
use crate::views::{ImportLine, LeftAsIs, Undone};
use crate::{Desk, Done, Failure, Topic, forms::UndoImport};
use etp_domain::{EnrolmentId, PatientId};
use etp_store::{Brought, Import, Reader, Writer};
use std::collections::HashSet;

/// What was imported, latest first.
///
/// # Errors
/// The disk.
pub fn imports(desk: &Desk) -> Result<Vec<ImportLine>, Failure> {
    desk.read(|reader| Ok(reader.imports()?.into_iter().map(line).collect()))
}

/// Takes an import back. People who are as they came, their parts, assessments and marks go; so do
/// sessions and programmes that are left empty. Whatever somebody worked on since stays.
///
/// # Errors
/// No such import; it was taken back already; the disk.
pub fn undo_import(desk: &Desk, form: &UndoImport) -> Result<Done<Undone>, Failure> {
    desk.write(|writer| {
        let import = writer.import(form.import)?;
        if import.undone_at.is_some() {
            return Err(Failure::refused("import-undone-already"));
        }
        let mut undoing = Undoing {
            desk,
            writer,
            import: &import,
            restored: 0,
            left: vec![],
            stay: HashSet::new(),
            parts: parts(writer, &import)?,
        };
        undoing.people()?;
        for brought in writer.brought_by(import.id)? {
            undoing.take_back(brought)?;
        }
        let Undoing { restored, left, .. } = undoing;
        let (by, now) = (desk.professional(), desk.now());
        writer.mark_import_undone(import.id, by, now)?;
        let detail = serde_json::json!({
            "kind": import.kind, "removed": restored, "left": left.len(),
        });
        writer.note("undo-import", &import.id.to_string(), &detail, by, now)?;
        let topics = [Topic::Patients, Topic::Programmes, Topic::Sessions];
        Ok(Done::new(Undone { restored, left }, topics))
    })
}

struct Undoing<'a> {
    desk: &'a Desk,
    writer: &'a Writer<'a>,
    import: &'a Import,
    restored: u32,
    left: Vec<LeftAsIs>,
    /// People of the import who stay: what they came with stays with them.
    stay: HashSet<PatientId>,
    /// The enrolments people came with.
    parts: HashSet<EnrolmentId>,
}

impl Undoing<'_> {
    fn people(&mut self) -> Result<(), Failure> {
        let untouched = self.writer.untouched_since_import(self.import.id)?;
        for person in &untouched {
            self.writer.remove_patient(*person)?;
            self.restored += 1;
        }
        for person in self.writer.patients_of_import(self.import.id)? {
            self.stay.insert(person);
            self.leave(person, self.why_touched(person)?)?;
        }
        Ok(())
    }

    /// The weightiest thing that happened to somebody since they came.
    fn why_touched(&self, person: PatientId) -> Result<&'static str, Failure> {
        let reader = self.writer;
        let mut parts = reader.enrolments_of(person)?.into_iter();
        Ok(if reader.files_of(person)?.len() > 1 {
            "merged-since"
        } else if !reader.presences_of(person)?.is_empty() {
            "has-presences"
        } else if !reader.attachments_of(person)?.is_empty() {
            "has-papers"
        } else if parts.any(|part| !self.parts.contains(&part.id)) {
            "enrolled-since"
        } else {
            "changed-since"
        })
    }

    fn take_back(&mut self, brought: Brought) -> Result<(), Failure> {
        let patient = brought.patient();
        if patient.is_some_and(|patient| self.stay.contains(&patient)) {
            return Ok(());
        }
        let (by, now) = (self.desk.professional(), self.desk.now());
        let taken = match brought {
            Brought::Programme(programme) => self.writer.take_back_programme(programme)?,
            Brought::Session(session) => self.writer.take_back_session(session)?,
            Brought::Cohort(cohort) => self.writer.take_back_cohort(cohort)?,
            Brought::Enrolment(enrolment, _) => self.writer.take_back_enrolment(enrolment)?,
            Brought::Presence(session, patient) => {
                self.writer.take_back_presence(session, patient)?
            }
            Brought::Mark(session, patient) => {
                self.writer
                    .take_back_mark(self.import, session, patient, by, now)?
            }
            Brought::Assessment(assessment, _) => self.writer.take_back_assessment(assessment)?,
        };
        match (patient, taken) {
            (None, _) => Ok(()),
            (Some(patient), true) => {
                self.restored += 1;
                self.desk.note(self.writer, "undo-import", patient, &[])
            }
            (Some(patient), false) => self.leave(patient, why_stays(brought)),
        }
    }

    /// Somebody is listed once for each reason.
    fn leave(&mut self, patient: PatientId, code: &str) -> Result<(), Failure> {
        let row = row_of(self.desk, self.writer, patient)?;
        let told = |left: &LeftAsIs| left.patient.id == row.id && left.code == code;
        if !self.left.iter().any(told) {
            self.left.push(LeftAsIs {
                patient: row,
                code: code.to_owned(),
                field: String::new(),
            });
        }
        Ok(())
    }
}

fn why_stays(brought: Brought) -> &'static str {
    match brought {
        Brought::Enrolment(..) => "has-presences",
        _ => "changed-since",
    }
}

fn parts(reader: &Reader<'_>, import: &Import) -> Result<HashSet<EnrolmentId>, Failure> {
    let brought = reader.brought_by(import.id)?.into_iter();
    let parts = brought.filter_map(|brought| match brought {
        Brought::Enrolment(enrolment, _) => Some(enrolment),
        _ => None,
    });
    Ok(parts.collect())
}

fn line(import: Import) -> ImportLine {
    ImportLine {
        id: import.id,
        file: import.file_name,
        at: import.at.to_rfc3339(),
        by: import.by,
        kind: import.kind,
        taken: import.taken,
        undone_at: import.undone_at.map(|at| at.to_rfc3339()),
    }
}
