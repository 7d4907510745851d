//! Figures: what is counted, who is behind it, what leaves on paper or in a file.

use etp_app::forms::{
    AnswerCell, AskEvaluationFile, AskReport, CompareReports, ExplainFigure, ExportReport,
    FileReport, PrintEvaluationFile, SaveEvaluationText, SaveScheme,
};
use etp_app::views::{
    EvaluationFileView, FigureChange, FigureExplained, FilingLine, FilingView, FundingView,
    HandoutMade, ReportView, SchemeCard, SchemeEdit,
};
use etp_app::{Done, HandoutLanguage, reports};

at_desk! {
    /// The schemes there are.
    report_schemes(language: HandoutLanguage) -> Vec<SchemeCard>:
        move |desk| reports::report_schemes(desk, language);
    /// A filled report.
    report(form: AskReport) -> ReportView: move |desk| reports::report(desk, &form);
    /// The same with the year before beside it.
    report_beside(form: AskReport) -> ReportView: move |desk| reports::report_beside(desk, &form);
    /// Who is behind a figure.
    explain_figure(form: ExplainFigure) -> FigureExplained:
        move |desk| reports::explain_figure(desk, &form);
    /// What somebody says where nothing can be counted.
    answer_cell(form: AnswerCell) -> Done<()>: move |desk| reports::answer_cell(desk, &form);
    /// Saves a report in a file.
    export_report(form: ExportReport) -> HandoutMade: move |desk| reports::export_report(desk, &form);
    /// Freezes a report as it was sent.
    file_report(form: FileReport) -> Done<u32>: move |desk| reports::file_report(desk, &form);
    /// The reports that were sent.
    filings() -> Vec<FilingLine>: reports::filings;
    /// One of them, beside what the register says today.
    filing(line: u32, language: HandoutLanguage) -> FilingView:
        move |desk| reports::filing(desk, line, language);
    /// What another way of counting changes, and for whom.
    compare_reports(form: CompareReports) -> Vec<FigureChange>:
        move |desk| reports::compare_reports(desk, &form);
    /// Who meets the funding rule in a year, and who is near.
    funding(year: i32, language: HandoutLanguage) -> Vec<FundingView>:
        move |desk| reports::funding(desk, year, language);
    /// A scheme, to be adapted.
    scheme_edit(name: String, version: String, language: HandoutLanguage) -> SchemeEdit:
        move |desk| reports::scheme_edit(desk, &name, &version, language);
    /// Saves a centre's own scheme. The answer is its name.
    save_scheme(form: SaveScheme) -> Done<String>: move |desk| reports::save_scheme(desk, &form);
    /// Takes a centre's own scheme off the list.
    retire_scheme(scheme: String) -> Done<()>: move |desk| reports::retire_scheme(desk, &scheme);
    /// Puts it back.
    restore_scheme(scheme: String) -> Done<()>: move |desk| reports::restore_scheme(desk, &scheme);
    /// The schemes that were taken off the list.
    retired_schemes(language: HandoutLanguage) -> Vec<SchemeCard>:
        move |desk| reports::retired_schemes(desk, language);
    /// A programme's self-evaluation, with the figures filled in.
    evaluation_file(form: AskEvaluationFile) -> EvaluationFileView:
        move |desk| reports::evaluation_file(desk, &form);
    /// Keeps what the team writes in it.
    save_evaluation_text(form: SaveEvaluationText) -> Done<()>:
        move |desk| reports::save_evaluation_text(desk, &form);
    /// Prints it.
    print_evaluation_file(form: PrintEvaluationFile) -> HandoutMade:
        move |desk| reports::print_evaluation_file(desk, &form);
}
