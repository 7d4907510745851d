//! A report that was sent stays as it was; what the register says later is told with its cause.

use super::{Year, asking, grid, number};
use etp_app::forms::FileReport;
use etp_app::{Failure, HandoutLanguage, Mark, reports};

fn file(year: &Year, period: &str, sent_on: &str) -> Result<u32, Failure> {
    let form = FileReport {
        report: asking("fr-grid", "", period),
        sent_on: sent_on.into(),
        note: "Par le formulaire en ligne".into(),
    };
    reports::file_report(year.centre.desk(), &form).map(|done| done.answer)
}

#[test]
fn a_report_is_sent_once_its_days_are_over_and_on_a_day_that_has_been() {
    let year = Year::over();
    let code = |refused: Result<u32, Failure>| refused.unwrap_err().code;
    assert_eq!(
        code(file(&year, "2026", "2026-01-15")),
        "report-period-not-over"
    );
    for day in ["2026-01-16", "hier", ""] {
        assert_eq!(
            code(file(&year, "2025", day)),
            "report-sent-unreadable",
            "{day}"
        );
    }
    let line = file(&year, "2025", "2026-01-14").unwrap();
    let filings = reports::filings(year.centre.desk()).unwrap();
    assert_eq!(filings.len(), 1);
    assert_eq!(
        (filings[0].line, filings[0].version.as_str()),
        (line, "2025")
    );
    assert_eq!(year.report(&grid()).filings, filings);
}

#[test]
fn a_late_correction_leaves_what_was_sent_and_names_who_made_the_difference() {
    let year = Year::over();
    let line = file(&year, "2025", "2026-01-15").unwrap();
    let told = || reports::filing(year.centre.desk(), line, HandoutLanguage::Fr).unwrap();
    let before = told();
    assert!(before.changes.is_empty(), "{:?}", before.changes);
    let [_, jan, rosa] = year.people;
    let late = year.centre.correct(
        year.sessions[2],
        jan,
        Some(Mark::Present),
        "Feuille retrouvée",
    );
    late.unwrap();
    let after = told();
    assert_eq!(number(&after.report, "4.1"), Some(1.0), "as it was sent");
    assert_eq!(after.filing.fingerprint, before.filing.fingerprint);
    assert_eq!(number(&year.report(&grid()), "4.1"), Some(2.0));
    let change = after
        .changes
        .iter()
        .find(|change| change.cell == "4.1")
        .unwrap();
    let who = change
        .causes
        .iter()
        .map(|cause| cause.person.as_ref().unwrap().id);
    assert_eq!(who.collect::<Vec<_>>(), [jan]);
    assert!(
        change.causes[0].why.contains("Jan Claes"),
        "{}",
        change.causes[0].why
    );
    let touched = |cell: &str| after.changes.iter().any(|change| change.cell == cell);
    assert!(touched("2.8") && touched("2.8x") && !touched("2.7") && !touched("1.1"));
    let person = |one: &etp_app::views::ExplainedLine| one.person.as_ref().map(|one| one.id);
    let mut causes = after.changes.iter().flat_map(|change| &change.causes);
    assert!(causes.all(|cause| person(cause) != Some(rosa)));
}

#[test]
fn a_filing_keeps_no_name() {
    let mut year = Year::over();
    file(&year, "2025", "2026-01-15").unwrap();
    let kept = year.centre.look_inside(|reader| {
        let row = reader.filings()?.remove(0);
        reader.filing(row.line)
    });
    for name in ["Collard", "Claes", "Weber", "Anne", "Rosa"] {
        assert!(!kept.report.contains(name), "{name}");
    }
}
