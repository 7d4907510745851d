//! What was signed on paper: typed back by row number, or scanned from a badge.

use super::marks::{corrected, open_for_marks};
use super::saved;
use crate::forms::EnterSheet;
use crate::views::{MarkSaved, SheetLine};
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{Mark, PatientId, SessionId, SheetProblem, read_sheet_line};
use etp_store::{ListLine, Reader};

/// What a typed line says, row by row. Writes nothing.
///
/// # Errors
/// The sheet was not printed; a sign that cannot be read; the disk.
pub fn read_sheet(desk: &Desk, form: &EnterSheet) -> Result<Vec<SheetLine>, Failure> {
    desk.read(|reader| said(reader, form))
}

/// Enters a typed line, whole or not at all.
///
/// # Errors
/// Those of [`read_sheet`] and of marking.
pub fn enter_sheet(desk: &Desk, form: EnterSheet) -> Result<Done<MarkSaved>, Failure> {
    desk.write(|writer| {
        let session = writer.session(form.session)?.session;
        open_for_marks(desk, &session)?;
        let reason = corrected(&session, &form.reason)?;
        let (by, now) = (desk.professional(), desk.now());
        for line in said(writer, &form)? {
            let mark = Some(line.mark);
            writer.record_mark(session.id, line.patient, mark, &reason, by, now)?;
        }
        saved(desk, writer, session.id)
    })
}

/// The code of a badge: its person is there.
///
/// # Errors
/// No badge of this session has the code; those of marking.
pub fn scan_code(desk: &Desk, session: SessionId, code: &str) -> Result<Done<PatientId>, Failure> {
    let code = code.trim().to_uppercase();
    desk.write(|writer| {
        let found = writer.sheet_row_of_code(&code)?;
        let (_, patient) = found
            .filter(|(of, _)| *of == session)
            .ok_or_else(|| Failure::refused("badge-unknown").with("field", "code"))?;
        let kept = writer.session(session)?.session;
        open_for_marks(desk, &kept)?;
        let reason = corrected(&kept, "")?;
        let (by, now) = (desk.professional(), desk.now());
        writer.record_mark(session, patient, Some(Mark::Present), &reason, by, now)?;
        Ok(Done::new(patient, [Topic::Sessions]))
    })
}

fn said(reader: &Reader<'_>, form: &EnterSheet) -> Result<Vec<SheetLine>, Failure> {
    let list = reader.session_list(form.session)?;
    let known: Vec<u32> = list.iter().filter_map(|line| line.row).collect();
    if known.is_empty() {
        return Err(Failure::refused("sheet-not-printed"));
    }
    let letters: Vec<(char, Mark)> = form
        .letters
        .iter()
        .filter_map(|one| Some((one.letter.chars().next()?, one.mark)))
        .collect();
    let typed = read_sheet_line(&form.text, &letters, &known).map_err(problem)?;
    let line = |(row, mark): (u32, Mark)| {
        let own = list.iter().find(|line| line.row == Some(row))?;
        Some(sheet_line(own, row, mark))
    };
    Ok(typed.into_iter().filter_map(line).collect())
}

fn sheet_line(own: &ListLine, row: u32, mark: Mark) -> SheetLine {
    SheetLine {
        row,
        patient: own.patient.id,
        name: format!("{} {}", own.patient.first_name, own.patient.last_name),
        mark,
        was: own.mark,
    }
}

fn problem(problem: SheetProblem) -> Failure {
    let failure = Failure::refused(problem.to_string()).with("field", "text");
    match problem {
        SheetProblem::LetterUnknown { given }
        | SheetProblem::RangeBackwards { given }
        | SheetProblem::Unreadable { given } => failure.with("given", given),
        SheetProblem::LetterMissing { rows } => failure.with("rows", rows),
        SheetProblem::RowsMissing { letter } => failure.with("letter", letter),
        SheetProblem::RowUnknown { row } | SheetProblem::RowTwice { row } => {
            failure.with("row", row.to_string())
        }
    }
}
