//! What somebody says where nothing can be counted.

use super::ground::period;
use super::schemes::pick;
use crate::forms::AnswerCell;
use crate::{Desk, Done, Failure, Topic};
use etp_report::{Counting, indicator};
use etp_store::ReportAnswer;

/// Keeps an answer for these days and this programme; an empty one takes it back.
///
/// # Errors
/// As a report; no such cell; a cell that is counted; neither yes nor no where one of them is asked; the
/// disk.
pub fn answer_cell(desk: &Desk, form: &AnswerCell) -> Result<Done<()>, Failure> {
    let period = period(&form.report.period)?;
    desk.write(|writer| {
        let known = pick(
            writer,
            &form.report.scheme,
            &form.report.version,
            period.last(),
        )?;
        let cell = known.scheme.cell(&form.cell);
        let counting = cell
            .and_then(|cell| indicator(&cell.indicator))
            .map(|one| &one.counting);
        let words = form.words.trim();
        let refuse = |code: &str| {
            Err(Failure::refused(code)
                .with("given", &form.cell)
                .with("field", "words"))
        };
        match counting {
            None => return refuse("report-cell-unknown"),
            Some(Counting::Words) => {}
            Some(Counting::YesNo) if ["", "yes", "no"].contains(&words) => {}
            Some(Counting::YesNo) => return refuse("report-answer-unreadable"),
            Some(_) => return refuse("report-cell-counted"),
        }
        writer.say_report_answer(&ReportAnswer {
            scheme: known.scheme.name.clone(),
            period: period.to_string(),
            programme: form.report.programme,
            cell: form.cell.clone(),
            words: words.to_owned(),
            said_by: desk.professional().to_owned(),
            said_at: desk.now(),
        })?;
        let detail = serde_json::json!({ "period": period.to_string(), "cell": form.cell });
        desk.log(writer, "answer-cell", &known.scheme.name, &detail)?;
        Ok(Done::new((), [Topic::Reports]))
    })
}
