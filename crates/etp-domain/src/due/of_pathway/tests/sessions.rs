//! Sessions missing, missed, and people lost.

use super::*;

#[test]
fn a_third_session_is_missing_when_the_calendar_cannot_bring_it() {
    let missing = |pathway: &Pathway| named(pathway, DueKind::SessionMissing, "missing");
    assert_eq!(missing(&planned()), None);
    let two = learned();
    assert_eq!(missing(&two).as_deref(), Some("1"));
    assert_eq!(
        named(&two, DueKind::SessionMissing, "count").as_deref(),
        Some("2")
    );
    assert_eq!(
        day_of(&two, DueKind::SessionMissing),
        Some("2026-06-10".into())
    );
    assert_eq!(missing(&two.clone().at("c", "2026-07-01", None)), None);
    assert_eq!(missing(&two.clone().at("c", "2026-06-20", HERE)), None);
    assert_eq!(
        missing(&two.clone().at("c", "2026-06-20", ABSENT)).as_deref(),
        Some("1")
    );
    let mut for_caregivers = two.clone().at("c", "2026-06-20", HERE);
    for_caregivers.sessions.last_mut().unwrap().kind = SessionKind::Caregivers;
    assert_eq!(missing(&for_caregivers).as_deref(), Some("1"));
    let decided = two
        .evaluated("2026-06-20")
        .decided(DecisionKind::Stop, "2026-06-20");
    assert_eq!(missing(&decided), None);
}

#[test]
fn a_third_session_is_asked_for_in_france_by_the_offers_own_rule_if_the_book_has_it() {
    let mut two = learned();
    two.enrolment.offer = Offer::FollowUp;
    assert_eq!(day_of(&two, DueKind::SessionMissing), None);
    two.enrolment.offer = Offer::Initial;
    let kinds = |scheme, book: &RuleBook| -> Vec<DueKind> {
        let found = due_of_pathway(&two, scheme, MARIE, book, day(TODAY));
        found.into_iter().map(|due| due.kind).collect()
    };
    let full = book(&[("fr-complete-offer", 3)]);
    assert!(kinds(Scheme::FrDeclared, &full).contains(&DueKind::SessionMissing));
    assert!(!kinds(Scheme::FrDeclared, &RuleBook::default()).contains(&DueKind::SessionMissing));
    for scheme in Scheme::ALL.iter().filter(|one| **one != Scheme::FrDeclared) {
        assert!(!kinds(*scheme, &full).contains(&DueKind::SessionMissing));
    }
}

#[test]
fn sessions_missed_in_a_row_call_for_a_call() {
    let counted = |marks: &[Option<Mark>]| {
        let start = planned().at("a", "2026-05-01", HERE);
        let days = ["2026-05-08", "2026-05-15", "2026-05-22", "2026-05-29"];
        let told = marks
            .iter()
            .zip(days)
            .fold(start, |told, (mark, on)| told.at("b", on, *mark));
        named(&told, DueKind::CallMissed, "count")
    };
    for (marks, count) in [
        (vec![], None),
        (vec![ABSENT], None),
        (vec![ABSENT, ABSENT], Some("2")),
        (vec![ABSENT, ABSENT, ABSENT], Some("3")),
        (vec![EXCUSED, EXCUSED], None),
        (vec![ABSENT, EXCUSED, ABSENT], Some("2")),
        (vec![ABSENT, None, ABSENT], Some("2")),
        (vec![ABSENT, ABSENT, EXCUSED], Some("2")),
        (vec![ABSENT, HERE, ABSENT], None),
        (vec![ABSENT, ABSENT, Some(Mark::Late)], None),
        (vec![HERE, ABSENT, ABSENT], Some("2")),
    ] {
        assert_eq!(counted(&marks).as_deref(), count, "{marks:?}");
    }
}

#[test]
fn somebody_is_lost_after_sessions_and_days_without_a_presence() {
    let missed = |seen: &str| {
        let told = planned().at("a", seen, HERE);
        told.at("b", "2026-06-08", ABSENT)
            .at("c", "2026-06-15", ABSENT)
    };
    let recent = missed("2026-04-02");
    assert_eq!(
        day_of(&recent, DueKind::CallMissed),
        Some("2026-06-15".into())
    );
    assert_eq!(day_of(&recent, DueKind::Lost), None);
    let long_ago = missed("2026-04-01");
    assert_eq!(day_of(&long_ago, DueKind::CallMissed), None);
    assert_eq!(day_of(&long_ago, DueKind::Lost), Some("2026-06-30".into()));
    assert_eq!(
        named(&long_ago, DueKind::Lost, "days").as_deref(),
        Some("90")
    );
    let one = planned()
        .at("a", "2026-01-31", HERE)
        .at("b", "2026-06-15", ABSENT);
    assert_eq!(day_of(&one, DueKind::Lost), None);
    let never = planned()
        .at("a", "2026-06-08", ABSENT)
        .at("b", "2026-06-15", ABSENT);
    assert_eq!(day_of(&never, DueKind::Lost), Some("2026-04-10".into()));
}

#[test]
fn a_template_that_counts_no_missed_sessions_calls_nobody() {
    let mut told = planned()
        .at("a", "2026-06-08", ABSENT)
        .at("b", "2026-06-15", ABSENT);
    Arc::make_mut(&mut told.template).timing.lost_after_missed = 0;
    assert_eq!(day_of(&told, DueKind::Lost), None);
    assert_eq!(day_of(&told, DueKind::CallMissed), None);
}
