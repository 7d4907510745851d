//! What reports keep: a centre's own forms, what is said in them, what was sent, what evaluations say.

mod common;

use common::*;
use etp_domain::*;
use etp_store::{EvaluationKind, EvaluationText, FactKind, Filing, FilingRow, ReportAnswer};

#[test]
fn every_version_of_an_adapted_form_stays_and_the_newest_is_shown() {
    let store = memory();
    write(&store, |writer| {
        assert_eq!(writer.add_report_scheme("grille", "a", "M", noon())?, 1);
        assert_eq!(writer.add_report_scheme("grille", "b", "N", noon())?, 2);
        assert_eq!(writer.add_report_scheme("autre", "c", "M", noon())?, 1);
        writer.retire_report_scheme("autre", "M", noon())?;
        writer.retire_report_scheme("autre", "N", noon())
    });
    let newest = store.read(|reader| reader.own_report_schemes()).unwrap();
    let shown: Vec<_> = newest
        .iter()
        .map(|one| (&one.name[..], one.number, &one.source[..]))
        .collect();
    assert_eq!(shown, [("autre", 1, "c"), ("grille", 2, "b")]);
    let versions = store
        .read(|reader| reader.report_scheme_versions("grille"))
        .unwrap();
    let said: Vec<_> = versions
        .iter()
        .map(|one| (one.number, &one.saved_by[..]))
        .collect();
    assert_eq!(said, [(2, "N"), (1, "M")]);
    let retired = || {
        store
            .read(|reader| reader.retired_report_schemes())
            .unwrap()
    };
    assert_eq!(retired(), ["autre"]);
    write(&store, |writer| writer.take_report_scheme_back("autre"));
    assert_eq!(retired(), [""; 0]);
}

fn answer(programme: Option<ProgrammeId>, words: &str) -> ReportAnswer {
    ReportAnswer {
        scheme: "fr-grid".into(),
        period: "2025".into(),
        programme,
        cell: "4.2".into(),
        words: words.into(),
        said_by: "M. Exemple".into(),
        said_at: noon(),
    }
}

#[test]
fn what_is_said_in_a_cell_is_of_one_programme_or_of_the_centre_and_can_be_taken_back() {
    let store = memory();
    let programme = Some(programme(1).id);
    let said = |programme| {
        store
            .read(|reader| reader.report_answers("fr-grid", "2025", programme))
            .unwrap()
    };
    write(&store, |writer| {
        writer.say_report_answer(&answer(None, "trois"))?;
        writer.say_report_answer(&answer(programme, "deux"))?;
        writer.say_report_answer(&answer(programme, "un"))
    });
    assert_eq!(said(None), [answer(None, "trois")]);
    assert_eq!(said(programme), [answer(programme, "un")]);
    write(&store, |writer| {
        writer.say_report_answer(&answer(programme, ""))
    });
    assert_eq!(said(programme), []);
    assert_eq!(said(None).len(), 1);
}

fn filing(report: &str) -> Filing {
    Filing {
        row: FilingRow {
            line: 0,
            scheme: "fr-grid".into(),
            version: "2025".into(),
            period: "2025".into(),
            programme: None,
            sent_on: day("2026-01-31"),
            way: "site".into(),
            note: String::new(),
            filed_at: noon(),
            filed_by: "M. Exemple".into(),
            facts_sha256: "ab".repeat(32),
        },
        report: report.into(),
        rules: "[]".into(),
    }
}

#[test]
fn a_report_that_was_sent_reads_as_it_was_sent_and_the_latest_comes_first() {
    let store = memory();
    let lines = store.write(|writer| -> Result<_, etp_store::StoreError> {
        Ok([
            writer.add_filing(&filing("{}"))?,
            writer.add_filing(&filing("[1]"))?,
        ])
    });
    assert_eq!(lines.unwrap(), [1, 2]);
    let all = store.read(|reader| reader.filings()).unwrap();
    assert_eq!(all.iter().map(|one| one.line).collect::<Vec<_>>(), [2, 1]);
    let second = store.read(|reader| reader.filing(2)).unwrap();
    assert_eq!((&second.report[..], &second.row), ("[1]", &all[0]));
    let none = store.read(|reader| reader.filing(3)).unwrap_err();
    assert_eq!(none.code(), "record-not-found");
}

#[test]
fn an_erased_person_leaves_what_was_sent_and_every_id_and_distance_of_theirs_goes() {
    let (store, kept, gone) = merged();
    let names_the_person = format!(r#"{{"counted":["{}"]}}"#, kept.0);
    write(&store, |writer| {
        writer.add_filing(&filing(&names_the_person))?;
        writer.set_fact_id(FactKind::Patient, "un", kept.0)?;
        writer.set_fact_id(FactKind::Patient, "deux", patient(3, "", "").id.0)?;
        writer.state_distance(kept, Some(12))?;
        writer.state_distance(gone, Some(9))
    });
    let own = store.read(|reader| reader.everything_about(gone)).unwrap();
    let rows = |table: &str| {
        own.iter()
            .find(|(name, _)| *name == table)
            .map(|(_, rows)| rows.len())
    };
    assert_eq!(
        (rows("fact_id"), rows("stated_distance")),
        (Some(1), Some(2))
    );
    assert_eq!(rows("filing"), None);
    let erasure = etp_store::Erasure {
        id: id(99),
        at: noon(),
        by: "M. Exemple".into(),
        reason: "asked".into(),
        certificate: "1".into(),
    };
    write(&store, |writer| {
        writer.erase_person(kept, PatientId(id(77)), &erasure, day("2026-04-02"))
    });
    let ids = store
        .read(|reader| reader.fact_ids(FactKind::Patient))
        .unwrap();
    assert_eq!(ids.into_values().collect::<Vec<_>>(), ["deux"]);
    let km = store.read(|reader| reader.stated_distance(kept)).unwrap();
    assert_eq!(km, None);
    let sent = store.read(|reader| reader.filing(1)).unwrap();
    assert_eq!(sent.report, names_the_person);
}

#[test]
fn the_distance_of_the_file_that_stands_for_a_person_counts_first() {
    let (store, kept, gone) = merged();
    let said = || store.read(|reader| reader.stated_distance(gone)).unwrap();
    write(&store, |writer| writer.state_distance(gone, Some(9)));
    assert_eq!(said(), Some(9));
    write(&store, |writer| writer.state_distance(kept, Some(12)));
    assert_eq!(said(), Some(12));
    write(&store, |writer| writer.state_distance(kept, None));
    assert_eq!(said(), Some(9));
}

#[test]
fn something_has_one_id_in_files_of_facts() {
    let store = memory();
    write(&store, |writer| {
        writer.set_fact_id(FactKind::Place, "a", id(1))
    });
    for (outside, inside) in [("a", 2), ("b", 1)] {
        let again = store.write(|writer| writer.set_fact_id(FactKind::Place, outside, id(inside)));
        assert!(again.is_err(), "{outside}");
    }
    write(&store, |writer| {
        writer.set_fact_id(FactKind::Session, "a", id(1))
    });
}

#[test]
fn an_evaluation_is_written_part_by_part() {
    let store = memory();
    let programme = programme(1);
    let text = |part: &str, words: &str| EvaluationText {
        programme: programme.id,
        kind: EvaluationKind::FourYearly,
        year: 2025,
        part: part.into(),
        words: words.into(),
        saved_at: noon(),
        saved_by: "M. Exemple".into(),
    };
    write(&store, |writer| {
        open(writer, &programme)?;
        for one in [
            text("b", "deux"),
            text("a", "un"),
            text("a", "une"),
            text("b", ""),
        ] {
            writer.save_evaluation_text(&one)?;
        }
        Ok(())
    });
    let read = |kind| {
        store
            .read(|reader| reader.evaluation_texts(programme.id, kind, 2025))
            .unwrap()
    };
    assert_eq!(read(EvaluationKind::FourYearly), [text("a", "une")]);
    assert_eq!(read(EvaluationKind::Yearly), []);
}
