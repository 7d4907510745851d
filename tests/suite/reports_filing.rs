//! What was sent, counted again later: true causes, the rules of that day, what moves a fingerprint.

use etp_app::forms::{
    AskReport, ErasePerson, ErasureReason, ExportReport, FileReport, ReportFormat, SaveScheme,
    SaveSession, SetRule,
};
use etp_app::views::FilingView;
use etp_app::{
    AssessmentKind, Failure, HandoutLanguage, Mark, PatientId, ProgrammeId, Scheme, SessionId,
    reports,
};
use etp_tests::{Centre, foyer, somebody};

/// One person assessed and present in 2025, told in 2026.
struct Year {
    centre: Centre,
    programme: ProgrammeId,
    session: SessionId,
    anne: PatientId,
}

fn over() -> Year {
    let mut centre = Centre::in_givet_on("2025-01-06");
    let anne = centre.patient(somebody("Collard", "Anne", "1950-05-01"));
    let programme = centre.programme("diabetes2", Scheme::FrDeclared);
    let pathway = centre
        .refer(anne, programme, None, "2025-01-03")
        .expect("the story goes on");
    let form = SaveSession {
        place: Some(centre.place(foyer(&centre))),
        place_words: String::new(),
        patients: vec![anne],
        ..centre.wanted(programme, "2025-02-06 14:00")
    };
    let session = centre.save(form).expect("the story goes on");
    centre.reopen_on("2026-01-15");
    let assessed = centre.assess(pathway, AssessmentKind::Shared, "2025-01-10", &[]);
    assessed.expect("the story goes on");
    centre
        .mark(session, anne, Mark::Present)
        .expect("the story goes on");
    Year {
        centre,
        programme,
        session,
        anne,
    }
}

fn asking(scheme: &str) -> AskReport {
    AskReport {
        scheme: scheme.into(),
        version: String::new(),
        period: "2025".into(),
        programme: None,
        language: HandoutLanguage::Fr,
    }
}

fn file(year: &Year, scheme: &str, sent_on: &str) -> Result<u32, Failure> {
    let form = FileReport {
        report: asking(scheme),
        sent_on: sent_on.into(),
        note: String::new(),
    };
    reports::file_report(year.centre.desk(), &form).map(|done| done.answer)
}

fn told(year: &Year, line: u32) -> FilingView {
    reports::filing(year.centre.desk(), line, HandoutLanguage::Fr).expect("the story goes on")
}

fn causes(view: &FilingView) -> Vec<&str> {
    let causes = view.changes.iter().flat_map(|change| &change.causes);
    causes.map(|cause| cause.why.as_str()).collect()
}

#[test]
fn what_a_rule_no_longer_concerns_is_named_and_not_called_erased() {
    let year = over();
    let line = file(&year, "fr-grid", "2026-01-15").unwrap();
    let mark = year
        .centre
        .correct(year.session, year.anne, Some(Mark::Absent), "Erreur");
    mark.unwrap();
    let view = told(&year, line);
    assert!(view.facts_changed && !view.rules_changed);
    let causes = causes(&view);
    assert!(!causes.is_empty());
    assert!(
        causes.iter().all(|why| !why.contains("effacé")),
        "{causes:?}"
    );
    assert!(
        causes.iter().any(|why| why.contains("Anne Collard")),
        "{causes:?}"
    );
}

#[test]
fn a_filing_of_an_unchanged_register_says_neither_facts_nor_rules_changed() {
    let year = over();
    let line = file(&year, "fr-grid", "2026-01-15").unwrap();
    let stranger = somebody("Weber", "Rosa", "1950-05-01");
    year.centre.patient(stranger);
    let view = told(&year, line);
    assert!(
        !view.facts_changed && !view.rules_changed,
        "{:?}",
        view.notes
    );
    assert!(view.notes.is_empty() && view.changes.is_empty());
}

#[test]
fn what_was_sent_before_it_was_kept_says_as_of_which_day() {
    let year = over();
    let line = file(&year, "fr-grid", "2026-01-10").unwrap();
    let notes = told(&year, line).notes;
    assert!(notes[0].contains("15 janvier 2026"), "{notes:?}");
    let refused = file(&year, "fr-grid", "2025-12-31").unwrap_err();
    assert_eq!(refused.code, "report-sent-too-early");
}

#[test]
fn a_report_keeps_its_rules_when_the_centre_sets_other_numbers() {
    let year = over();
    let line = file(&year, "grand-est", "2026-01-15").unwrap();
    let rules = etp_app::rules::rules(year.centre.desk()).unwrap();
    let rule = rules
        .iter()
        .find(|rule| rule.rule.name == "fr-grand-est-counting");
    let values = rule.unwrap().rule.values.last().unwrap();
    let numbers = values.numbers.iter();
    let form = SetRule {
        rule: "fr-grand-est-counting".into(),
        from: "2025-01-01".parse().unwrap(),
        numbers: numbers
            .map(|(name, number)| (name.clone(), 1 - number))
            .collect(),
        reason: "Accord de l’ARS".into(),
    };
    etp_app::rules::set_rule(year.centre.desk(), &form).unwrap();
    let view = told(&year, line);
    assert!(view.rules_changed && !view.facts_changed);
    assert!(view.changes.is_empty(), "{:?}", view.changes);
    assert_eq!(view.notes.len(), 1);
}

#[test]
fn an_export_notes_its_version_and_programme_and_names_its_file_after_them() {
    let mut year = over();
    let form = ExportReport {
        report: AskReport {
            programme: Some(year.programme),
            ..asking("fr-grid")
        },
        format: ReportFormat::Csv,
    };
    let made = reports::export_report(year.centre.desk(), &form).unwrap();
    let short = year.programme.to_string();
    let short = &short[short.len() - 8..];
    let name = format!("fr-grid-2025-2025-{short}-fr-2026-01-15.csv");
    assert!(made.path.ends_with(&name), "{}", made.path);
    let told = year.centre.told_of("export-report");
    assert_eq!(told[0]["version"], "2025");
    assert_eq!(told[0]["programme"], year.programme.to_string());
}

#[test]
fn two_versions_of_an_own_scheme_of_one_day_can_both_be_asked_for() {
    let year = over();
    let desk = year.centre.desk();
    let save = |name: &str, title: &str| SaveScheme {
        name: name.into(),
        title: title.into(),
        ..copy()
    };
    let name = reports::save_scheme(desk, &save("", "Premier"))
        .unwrap()
        .answer;
    reports::save_scheme(desk, &save(&name, "Second")).unwrap();
    let title = |version: &str| {
        let form = AskReport {
            version: version.into(),
            ..asking(&name)
        };
        reports::report(desk, &form).unwrap().scheme.title
    };
    assert_eq!(title("2026-01-15"), "Premier");
    assert_eq!(title("2026-01-15-2"), "Second");
    assert_eq!(title(""), "Second");
}

/// A copy of the French form with one cell.
fn copy() -> SaveScheme {
    SaveScheme {
        name: String::new(),
        copied_from: "fr-grid".into(),
        copied_version: "2025".into(),
        title: String::new(),
        from: String::new(),
        until: String::new(),
        options: vec![],
        groups: vec![],
        language: HandoutLanguage::Fr,
    }
}

/// The titles on the list, and those taken off it.
fn titles(year: &Year) -> [Vec<String>; 2] {
    let (desk, language) = (year.centre.desk(), HandoutLanguage::Fr);
    [
        reports::report_schemes(desk, language),
        reports::retired_schemes(desk, language),
    ]
    .map(|cards| {
        let cards = cards.expect("the schemes there are").into_iter();
        cards.filter(|one| one.own).map(|one| one.title).collect()
    })
}

#[test]
fn an_own_scheme_that_is_retired_leaves_the_list_and_can_still_be_read() {
    let year = over();
    let desk = year.centre.desk();
    let ours = || vec!["La nôtre".to_owned()];
    let form = SaveScheme {
        title: "La nôtre".into(),
        ..copy()
    };
    let name = reports::save_scheme(desk, &form).unwrap().answer;
    let line = file(&year, &name, "2026-01-15").unwrap();
    let edit = |name: &str| reports::scheme_edit(desk, name, "", HandoutLanguage::Fr).unwrap();
    assert_eq!(titles(&year), [ours(), vec![]]);
    reports::retire_scheme(desk, &name).unwrap();
    assert_eq!(titles(&year), [vec![], ours()]);
    assert!(edit(&name).retired);
    let report = reports::report(desk, &asking(&name)).unwrap();
    assert_eq!(report.scheme.title, "La nôtre");
    assert_eq!(report.filings[0].title, "La nôtre");
    assert_eq!(reports::filings(desk).unwrap()[0].title, "La nôtre");
    let sent = told(&year, line);
    assert_eq!(sent.filing.title, "La nôtre");
    assert!(sent.changes.is_empty() && !sent.rules_changed);
    reports::restore_scheme(desk, &name).unwrap();
    assert_eq!(titles(&year), [ours(), vec![]]);
    assert!(!edit(&name).retired);
}

#[test]
fn an_own_scheme_that_is_saved_again_is_no_longer_retired() {
    let year = over();
    let desk = year.centre.desk();
    let save = |name: &str, title: &str| {
        let form = SaveScheme {
            name: name.into(),
            title: title.into(),
            ..copy()
        };
        reports::save_scheme(desk, &form).unwrap().answer
    };
    let name = save("", "Premier");
    reports::retire_scheme(desk, &name).unwrap();
    assert_eq!(save(&name, "Second"), name);
    let both = ["Premier", "Second"].map(str::to_owned).to_vec();
    assert_eq!(titles(&year), [both, vec![]]);
}

#[test]
fn a_scheme_that_ships_or_that_nobody_has_is_not_retired() {
    let year = over();
    let code = |name: &str| {
        let refused = reports::retire_scheme(year.centre.desk(), name);
        refused.unwrap_err().code
    };
    assert_eq!(code("fr-grid"), "report-scheme-ships");
    assert_eq!(code("fr-grid-1"), "report-scheme-unknown");
}

#[test]
fn a_year_that_has_not_begun_has_no_funding() {
    let year = over();
    let refused = reports::funding(year.centre.desk(), 2027, HandoutLanguage::Fr).unwrap_err();
    assert_eq!(refused.code, "report-period-unreadable");
    let past = reports::funding(year.centre.desk(), 2025, HandoutLanguage::Fr).unwrap();
    for view in past {
        assert!(!view.sentence.contains("encore"), "{}", view.sentence);
    }
}

#[test]
fn an_erased_person_goes_on_counting_without_a_name_and_makes_no_difference() {
    let year = over();
    let line = file(&year, "fr-grid", "2026-01-15").unwrap();
    let file = etp_app::patients::patient_file(year.centre.desk(), year.anne).unwrap();
    let erase = ErasePerson {
        patient: year.anne,
        reason: ErasureReason::Asked,
        file_number: file.row.file_number,
        language: HandoutLanguage::Fr,
        certificate: year.centre.folder().display().to_string(),
    };
    etp_app::rights::erase_person(year.centre.desk(), &erase).unwrap();
    let view = told(&year, line);
    for change in &view.changes {
        assert_ne!(change.before.shown, change.after.shown, "{}", change.cell);
        assert!(change.causes.iter().all(|cause| cause.person.is_none()));
    }
}
