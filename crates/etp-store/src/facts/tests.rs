//! How the facts are read: without touching the long rows, and without sorting what lies sorted.

use crate::everything::tests::schema;

fn plan_of(sql: &str) -> Vec<String> {
    let schema = schema();
    let mut statement = schema
        .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
        .unwrap();
    let mut steps = statement.raw_query();
    let mut plan = vec![];
    while let Some(step) = steps.next().unwrap() {
        plan.push(step.get("detail").unwrap());
    }
    plan
}

#[test]
fn what_figures_count_of_long_rows_is_read_without_their_texts() {
    for (sql, index) in [
        (include_str!("assessments.sql"), "assessment_counted"),
        (include_str!("letters.sql"), "letter_counted"),
        (include_str!("enrolments.sql"), "enrolment_counted"),
        (include_str!("presences_of.sql"), "presence_of_patient"),
        (include_str!("days.sql"), "session_by_date"),
        (include_str!("files.sql"), "patient_by_root"),
    ] {
        let plan = plan_of(sql);
        let covered = format!("USING COVERING INDEX {index}");
        assert!(plan[0].contains(&covered), "{sql}: {plan:?}");
    }
}

#[test]
fn long_lists_come_in_the_order_they_lie_in() {
    for sql in [
        include_str!("assessments.sql"),
        include_str!("enrolments.sql"),
        include_str!("files.sql"),
        include_str!("patients.sql"),
        include_str!("presences.sql"),
        include_str!("sessions.sql"),
    ] {
        let plan = plan_of(sql);
        assert!(
            !plan.iter().any(|step| step.contains("TEMP B-TREE")),
            "{sql}: {plan:?}"
        );
    }
}
