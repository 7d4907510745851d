//! What is refused when a scheme is read.

use super::{Scheme, SchemeProblem};

/// A scheme of one cell, with more lines at its head and more in its group.
fn read(head: &str, group: &str) -> Result<Scheme, SchemeProblem> {
    Scheme::parse(&format!(
        "name = 't'\nversion = '1'\ncountry = 'FR'\nchecked = false\nsources = []\n\
         title = {{ fr = 't' }}\n{head}\n[[groups]]\ncode = '1'\nlabel = {{ fr = 't' }}\n\
         {group}\n"
    ))
}

fn table(indicator: &str, rows: &str, columns: &str) -> Result<Scheme, SchemeProblem> {
    read(
        "",
        &format!(
            "tables = [{{ code = 'a', indicator = '{indicator}', rows = '{rows}'{columns}, \
             label = {{ fr = 't' }} }}]"
        ),
    )
}

#[test]
fn pathways_are_not_broken_down_by_what_their_sessions_are() {
    let unfit = Err(SchemeProblem::DimensionUnfit("a".to_owned()));
    for (indicator, rows, columns) in [
        ("exits", "place", ""),
        ("entries", "weekday", ""),
        ("waiting-days", "educator", ""),
        ("dmp-taken-up-rate", "theme", ""),
        ("completion-rate", "residence", ", columns = 'session-kind'"),
        ("be-feedback-done", "year", ""),
    ] {
        assert_eq!(table(indicator, rows, columns), unfit, "{indicator}");
    }
    for (indicator, rows) in [
        ("exits", "quarter"),
        ("drop-outs", "end-reason"),
        ("waiting-days", "month"),
        ("be-feedback-done", "programme"),
        ("attendances", "place"),
        ("active-present", "theme"),
    ] {
        assert!(table(indicator, rows, "").is_ok(), "{indicator}");
    }
}

#[test]
fn a_cell_without_a_code_is_refused() {
    let cells = "cells = [{ code = ' ', indicator = 'assessed', label = { fr = 't' } }]";
    let empty = SchemeProblem::CodeEmpty("assessed".to_owned());
    assert_eq!(read("", cells), Err(empty));
}

#[test]
fn a_scheme_that_ends_before_it_begins_is_refused() {
    let head = |until: &str| format!("from = '2025-01-02'\nuntil = '{until}'");
    let backwards = SchemeProblem::DatesBackwards("2025-01-02..2025-01-01".to_owned());
    assert_eq!(read(&head("2025-01-01"), ""), Err(backwards));
    assert!(read(&head("2025-01-02"), "").is_ok());
}

#[test]
fn bands_that_do_not_rise_are_refused() {
    for (name, ends) in [
        ("age_bands", "[18, 80, 45]"),
        ("age_bands", "[18, 18]"),
        ("distance_bands", "[0, 5]"),
        ("distance_bands", "[15, 5]"),
    ] {
        let unsorted = SchemeProblem::BandsUnsorted(name.to_owned());
        let head = format!("options = {{ {name} = {ends} }}");
        assert_eq!(read(&head, ""), Err(unsorted), "{ends}");
    }
    assert!(read("options = { age_bands = [], distance_bands = [5] }", "").is_ok());
}
