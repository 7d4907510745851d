//! Figures from a register through the desk: counted, explained, answered, sent, compared, adapted, saved.

mod evaluation;
mod sent;

use etp_app::forms::{
    AnswerCell, AskReport, CompareReports, ExplainFigure, ExportReport, ReportFormat, SaveScheme,
    SaveSession, SchemeCellForm, SchemeGroupForm, SetOption,
};
use etp_app::views::{FigureChange, ReportLine, ReportView, SchemeEdit};
use etp_app::{
    AssessmentKind, HandoutLanguage, Mark, PatientId, ProgrammeId, Scheme, SessionId, reports,
};
use etp_tests::{Centre, foyer, somebody};

/// A town centre's year 2025: three people assessed, three group sessions. Anne came three times and Jan
/// twice, both evaluated with a follow-up proposed; Rosa never came.
struct Year {
    centre: Centre,
    programme: ProgrammeId,
    sessions: [SessionId; 3],
    people: [PatientId; 3],
}

/// What each did at the three sessions.
const MARKS: [[Mark; 3]; 3] = [
    [Mark::Present, Mark::Late, Mark::LeftEarly],
    [Mark::Present, Mark::Present, Mark::Absent],
    [Mark::Excused, Mark::Absent, Mark::Absent],
];

impl Year {
    /// Told in January 2026, when everything is over.
    fn over() -> Self {
        let mut centre = Centre::in_givet_on("2025-01-06");
        let people = [("Collard", "Anne"), ("Claes", "Jan"), ("Weber", "Rosa")];
        let people =
            people.map(|(last, first)| centre.patient(somebody(last, first, "1950-05-01")));
        let programme = centre.programme("diabetes2", Scheme::FrDeclared);
        let pathways = people.map(|person| {
            let pathway = centre.refer(person, programme, None, "2025-01-03");
            pathway.expect("a pathway")
        });
        let place = Some(centre.place(foyer(&centre)));
        let sessions = ["2025-02-06 14:00", "2025-02-13 14:00", "2025-02-20 14:00"].map(|when| {
            let form = SaveSession {
                place,
                place_words: String::new(),
                patients: people.to_vec(),
                ..centre.wanted(programme, when)
            };
            centre.save(form).expect("a session")
        });
        centre.reopen_on("2026-01-15");
        for (number, pathway) in pathways.into_iter().enumerate() {
            let assessed = centre.assess(pathway, AssessmentKind::Shared, "2025-01-10", &[]);
            assessed.expect("an assessment");
            for (session, mark) in sessions.iter().zip(MARKS[number]) {
                centre.mark(*session, people[number], mark).expect("a mark");
            }
            if number < 2 {
                centre
                    .evaluate(pathway, "2025-06-10")
                    .expect("an evaluation");
                centre.decide(pathway, "2025-06-10").expect("a proposal");
            }
        }
        Self {
            centre,
            programme,
            sessions,
            people,
        }
    }

    fn report(&self, form: &AskReport) -> ReportView {
        reports::report(self.centre.desk(), form).expect("a report")
    }
}

/// A scheme for the whole centre, in French.
fn asking(scheme: &str, version: &str, period: &str) -> AskReport {
    AskReport {
        scheme: scheme.into(),
        version: version.into(),
        period: period.into(),
        programme: None,
        language: HandoutLanguage::Fr,
    }
}

fn grid() -> AskReport {
    asking("fr-grid", "", "2025")
}

fn line<'a>(report: &'a ReportView, cell: &str) -> &'a ReportLine {
    let mut lines = report.groups.iter().flat_map(|group| &group.lines);
    lines.find(|line| line.cell == cell).expect("a cell")
}

fn number(report: &ReportView, cell: &str) -> Option<f64> {
    line(report, cell).value.number
}

#[test]
fn the_grid_of_a_year_is_counted_from_the_register() {
    let year = Year::over();
    let report = year.report(&grid());
    assert_eq!(report.scheme.version, "2025");
    assert!(
        report.over && report.broken.is_empty(),
        "{:?}",
        report.broken
    );
    for (cell, expected) in [
        ("1.1", 3.0),
        ("1.1bis", 0.0),
        ("1.2", 3.0),
        ("2.3", 2.0),
        ("2.5y", 2.0),
        ("2.6", 0.0),
        ("2.7", 3.0),
        ("2.8x", 5.0),
        ("3.1", 2.0),
        ("3.4", 0.0),
        ("3.5", 2.0),
        ("3.6", 2.0),
        ("4.1", 1.0),
        ("4.1bis", 1.0),
        ("4.3", 0.0),
        ("4.4", 0.0),
        ("x.2", 1.0),
    ] {
        assert_eq!(number(&report, cell), Some(expected), "{cell}");
    }
    assert_eq!(line(&report, "2.8").value.shown, "1,7");
    let earlier = year.report(&asking("fr-grid", "", "2024"));
    assert_eq!(earlier.scheme.version, "2023");
    assert_eq!(number(&earlier, "1.1"), Some(0.0));
}

#[test]
fn a_figure_says_who_is_behind_it_and_which_line_of_the_rule_decided() {
    let year = Year::over();
    let form = ExplainFigure {
        report: grid(),
        cell: "4.1".into(),
    };
    let told = reports::explain_figure(year.centre.desk(), &form).unwrap();
    let ids = |lines: &[etp_app::views::ExplainedLine]| -> Vec<_> {
        let people = lines.iter().filter_map(|line| line.person.as_ref());
        people.map(|person| person.id).collect()
    };
    let [anne, jan, rosa] = year.people;
    assert_eq!(ids(&told.counted), [anne]);
    assert_eq!(ids(&told.not_counted), [jan, rosa], "the nearest first");
    let why = told.not_counted[0].why.replace('\u{A0}', " ");
    assert_eq!(why, "Présences comptées : 2, il en faut 3.");
    let unknown = ExplainFigure {
        cell: "9.9".into(),
        ..form
    };
    let refused = reports::explain_figure(year.centre.desk(), &unknown).unwrap_err();
    assert_eq!(refused.code, "report-cell-unknown");
}

#[test]
fn what_cannot_be_counted_is_said_and_what_is_counted_cannot_be() {
    let year = Year::over();
    let say = |cell: &str, words: &str| {
        let form = AnswerCell {
            report: grid(),
            cell: cell.into(),
            words: words.into(),
        };
        reports::answer_cell(year.centre.desk(), &form).map(|_| ())
    };
    let shown = || line(&year.report(&grid()), "4.2").value.clone();
    let before = shown();
    assert_eq!(before.nothing.as_deref(), Some("not-recorded"));
    say("4.2", "yes").unwrap();
    assert_eq!(shown().shown, "Oui");
    assert_eq!(
        say("4.2", "peut-être").unwrap_err().code,
        "report-answer-unreadable"
    );
    assert_eq!(say("4.1", "12").unwrap_err().code, "report-cell-counted");
    assert_eq!(shown().shown, "Oui");
    say("4.2", "").unwrap();
    assert_eq!(shown(), before);
}

fn comparing(year: &Year, before: AskReport, after: AskReport) -> Vec<FigureChange> {
    let form = CompareReports { before, after };
    reports::compare_reports(year.centre.desk(), &form).expect("a comparison")
}

#[test]
fn two_versions_of_the_form_differ_where_two_sessions_are_enough_and_say_for_whom() {
    let year = Year::over();
    let older = asking("fr-grid", "2023", "2025");
    let changes = comparing(&year, older, grid());
    let cells: Vec<_> = changes.iter().map(|change| change.cell.as_str()).collect();
    assert_eq!(cells, ["4.1"]);
    let change = &changes[0];
    assert_eq!(
        (change.before.number, change.after.number),
        (Some(2.0), Some(1.0))
    );
    assert_eq!(change.causes.len(), 1);
    let person = change.causes[0].person.as_ref().unwrap();
    assert_eq!(person.id, year.people[1]);
    let why = change.causes[0].why.replace('\u{A0}', " ");
    assert!(
        why.contains("Jan Claes") && why.contains("2, il en faut 3"),
        "{why}"
    );
    assert!(comparing(&year, grid(), grid()).is_empty());
}

/// A scheme as it is, to be saved under a title with one option set.
fn copy(edit: SchemeEdit, title: &str, option: (&str, &str)) -> SaveScheme {
    let groups = edit.groups.into_iter().map(|group| SchemeGroupForm {
        code: group.code,
        label: group.label,
        cells: group
            .cells
            .into_iter()
            .map(|cell| SchemeCellForm {
                code: cell.code,
                indicator: cell.indicator,
                label: cell.label,
            })
            .collect(),
    });
    SaveScheme {
        name: String::new(),
        copied_from: edit.card.name,
        copied_version: edit.card.version,
        title: title.into(),
        language: HandoutLanguage::Fr,
        from: String::new(),
        until: String::new(),
        options: vec![SetOption {
            name: option.0.into(),
            value: option.1.into(),
        }],
        groups: groups.collect(),
    }
}

#[test]
fn a_copied_form_counts_by_its_own_rules_and_the_one_that_ships_stays() {
    let year = Year::over();
    let desk = year.centre.desk();
    let edit = || reports::scheme_edit(desk, "fr-grid", "2025", HandoutLanguage::Fr).unwrap();
    let mut form = copy(edit(), "Grille de notre région", ("least_sessions", "2"));
    form.groups[0].cells[0].label = "Personnes accueillies".into();
    let name = reports::save_scheme(desk, &form).unwrap().answer;
    let own = year.report(&asking(&name, "", "2025"));
    assert!(own.scheme.own && !own.scheme.checked);
    assert_eq!(own.scheme.title, "Grille de notre région");
    assert_eq!(line(&own, "1.1").label, "Personnes accueillies");
    assert_eq!(number(&own, "4.1"), Some(2.0));
    assert_eq!(number(&year.report(&grid()), "4.1"), Some(1.0));
    let refused = reports::save_scheme(desk, &copy(edit(), " ", ("least_sessions", "2")));
    assert_eq!(refused.unwrap_err().code, "report-title-missing");
    let refused = reports::save_scheme(desk, &copy(edit(), "Autre", ("least_sessions", "deux")));
    assert_eq!(refused.unwrap_err().code, "report-option-unreadable");
}

#[test]
fn a_report_is_saved_in_every_format_and_each_time_is_written_down() {
    let mut year = Year::over();
    for (format, ending, begins) in [
        (ReportFormat::Pdf, "pdf", "%PDF"),
        (ReportFormat::Xlsx, "xlsx", "PK"),
        (ReportFormat::Ods, "ods", "PK"),
        (ReportFormat::Csv, "csv", ""),
        (ReportFormat::Json, "json", "{"),
        (ReportFormat::Typing, "txt", ""),
    ] {
        let form = ExportReport {
            report: grid(),
            format,
        };
        let made = reports::export_report(year.centre.desk(), &form).unwrap();
        let bytes = std::fs::read(&made.path).unwrap();
        assert!(made.path.ends_with(&format!(".{ending}")), "{}", made.path);
        assert!(
            bytes.len() > 100 && bytes.starts_with(begins.as_bytes()),
            "{ending}"
        );
        assert_eq!(bytes.len(), made.bytes as usize);
    }
    let told = year.centre.told_of("export-report");
    assert_eq!(told.len(), 6);
    assert_eq!(told[0]["format"], "txt");
}

#[test]
fn a_period_or_a_form_that_cannot_be_is_refused_with_what_was_typed() {
    let year = Year::over();
    let code = |form: AskReport| {
        let refused = reports::report(year.centre.desk(), &form).unwrap_err();
        (refused.code.clone(), refused.args["given"].clone())
    };
    let said = |code: &str, given: &str| (code.to_owned(), given.to_owned());
    let period = code(asking("fr-grid", "", "l’an dernier"));
    assert_eq!(period, said("report-period-unreadable", "l’an dernier"));
    let backwards = code(asking("fr-grid", "", "2025..2024"));
    assert_eq!(backwards.0, "report-period-backwards");
    assert_eq!(
        code(asking("ghost", "", "2025")),
        said("report-scheme-unknown", "ghost")
    );
}
