//! The complete offers of the French grid.

use super::*;
use crate::{EndingKind, Mark, Offer, SessionKind, SessionStatus};

fn offer(story: &Story, on: &str) -> Lamp {
    lamp(Scheme::FrDeclared, story, on)
}

/// Assessed in January 2026, then so many sessions, one a week from 1 February.
fn attended(sessions: u32) -> Story {
    (0..sessions).fold(Story::new().assessed("2026-01-10"), |story, week| {
        story.alone(&format!("2026-02-{:02}", 1 + week * 7))
    })
}

#[test]
fn an_offer_is_complete_with_assessment_three_sessions_evaluation_and_proposal() {
    for (sessions, standing) in [
        (2, LampStanding::Missing),
        (3, LampStanding::Met),
        (4, LampStanding::Met),
    ] {
        let lamp = offer(&attended(sessions).evaluated("2026-03-20"), "2026-06-01");
        assert_eq!(lamp.standing, standing, "{sessions}");
        assert_eq!((lamp.rule.as_str(), lamp.year), ("fr-complete-offer", None));
    }
    let lamp = offer(&attended(2).evaluated("2026-03-20"), "2026-06-01");
    let line = lamp.line("sessions-missing");
    assert_eq!((line.arg("count"), line.arg("missing")), ("2", "1"));
    assert_eq!(line.good, Some(false));
}

#[test]
fn each_part_that_lacks_is_a_line_of_its_own() {
    let cases = [
        (Story::new(), "assessment-missing"),
        (attended(3), "evaluation-missing"),
        (
            attended(3)
                .evaluated("2026-03-20")
                .last_assessment(|one| one.individual = false),
            "evaluation-in-group",
        ),
        (
            attended(3)
                .evaluated("2026-03-20")
                .last_assessment(|one| one.decision = None),
            "follow-up-missing",
        ),
    ];
    for (story, code) in cases {
        let lamp = offer(&story, "2026-06-01");
        assert_eq!(lamp.standing, LampStanding::Missing, "{code}");
        assert_eq!(lamp.line(code).good, Some(false));
    }
    let lamp = offer(&attended(3).evaluated("2026-03-20"), "2026-06-01");
    let good = [
        "assessment",
        "sessions-enough",
        "evaluation",
        "follow-up-proposed",
    ];
    assert_eq!(lamp.codes(), good);
}

#[test]
fn a_proposal_made_after_the_evaluation_counts_from_its_own_day() {
    let story = attended(3).evaluated("2026-03-20").last_assessment(|one| {
        one.decision.as_mut().unwrap().on = day("2026-04-03");
    });
    let on = |on| offer(&story, on).standing;
    assert_eq!(on("2026-04-02"), LampStanding::Missing);
    assert_eq!(on("2026-04-03"), LampStanding::Met);
}

#[test]
fn a_stop_without_a_word_of_follow_up_proposes_nothing() {
    let stopped = attended(3).evaluated("2026-03-20").last_assessment(|one| {
        let decision = one.decision.as_mut().unwrap();
        decision.kind = crate::DecisionKind::Stop;
        decision.proposal = "  ".into();
    });
    assert_eq!(
        offer(&stopped, "2026-06-01").standing,
        LampStanding::Missing
    );
}

#[test]
fn absences_and_what_is_for_caregivers_do_not_count_and_late_does() {
    let third = |change: fn(&mut crate::PathwaySession)| {
        let story = attended(2).alone("2026-02-15").last(change);
        offer(&story.evaluated("2026-03-20"), "2026-06-01").standing
    };
    assert_eq!(third(|one| one.mark = Some(Mark::Late)), LampStanding::Met);
    assert_eq!(
        third(|one| one.mark = Some(Mark::Absent)),
        LampStanding::Missing
    );
    assert_eq!(
        third(|one| one.mark = Some(Mark::Excused)),
        LampStanding::Missing
    );
    assert_eq!(third(|one| one.mark = None), LampStanding::Missing);
    assert_eq!(
        third(|one| one.kind = SessionKind::Caregivers),
        LampStanding::Missing
    );
    let cancelled = third(|one| one.status = SessionStatus::Cancelled);
    assert_eq!(cancelled, LampStanding::Missing);
}

#[test]
fn what_lacks_when_somebody_leaves_is_lost_from_that_day() {
    let left = attended(2).ended("2026-05-01", EndingKind::Exited);
    assert_eq!(offer(&left, "2026-04-30").standing, LampStanding::Missing);
    assert_eq!(offer(&left, "2026-05-01").standing, LampStanding::Lost);
    let done = attended(3).evaluated("2026-03-20");
    let done = done.ended("2026-05-01", EndingKind::Exited);
    assert_eq!(offer(&done, "2026-06-01").standing, LampStanding::Met);
}

#[test]
fn a_lamp_on_a_past_day_knows_nothing_of_what_came_later() {
    let story = attended(3).evaluated("2026-03-20");
    let lamp = offer(&story, "2026-02-08");
    assert_eq!(lamp.line("sessions-missing").arg("count"), "2");
    assert_eq!(lamp.line("evaluation-missing").good, Some(false));
    assert_eq!(offer(&story, "2026-03-19").standing, LampStanding::Missing);
    assert_eq!(offer(&story, "2026-03-20").standing, LampStanding::Met);
}

#[test]
fn the_next_session_says_where_the_missing_one_fits() {
    let planned = attended(2).alone("2026-06-10").last(|one| {
        one.mark = None;
        one.status = SessionStatus::Planned;
    });
    let lamp = offer(&planned, "2026-06-01");
    assert_eq!(lamp.line("next-session").arg("date"), "2026-06-10");
    let lamp = offer(&attended(2), "2026-06-01");
    assert_eq!(lamp.line("next-session-none").good, None);
    let enough = offer(&attended(3), "2026-06-01");
    assert!(!enough.codes().contains(&"next-session-none"));
}

/// The older form asked for two sessions, the newer for three.
fn two_then_three() -> RuleBook {
    let least = |least| [("least_assessments", 1), ("least_sessions", least)];
    RuleBook {
        rules: vec![rule(
            "fr-complete-offer",
            vec![
                values(None, Some("2024-12-31"), &least(2)),
                values(Some("2025-01-01"), None, &least(3)),
            ],
        )],
    }
}

#[test]
fn an_offer_keeps_the_rule_of_the_day_it_was_evaluated_on() {
    let two = || {
        let story = Story::new().assessed("2024-10-01");
        story.alone("2024-10-15").alone("2024-11-15")
    };
    let standing = |story: Story, on| {
        let lamps = lit(Scheme::FrDeclared, &story, &two_then_three(), on);
        lamps[0].standing
    };
    let in_2024 = || two().evaluated("2024-12-31");
    let in_2025 = || two().evaluated("2025-01-01");
    assert_eq!(standing(in_2024(), "2024-12-31"), LampStanding::Met);
    assert_eq!(standing(in_2024(), "2026-01-01"), LampStanding::Met);
    assert_eq!(standing(in_2025(), "2026-01-01"), LampStanding::Missing);
    let again = in_2024().evaluated("2025-06-01");
    assert_eq!(standing(again, "2026-01-01"), LampStanding::Missing);
    let third = in_2025().alone("2025-02-01");
    assert_eq!(standing(third, "2026-01-01"), LampStanding::Met);
}

#[test]
fn an_open_offer_is_judged_by_the_rule_of_today() {
    let open = Story::new().assessed("2024-10-01").alone("2024-10-15");
    let missing = |on| {
        let lamps = lit(Scheme::FrDeclared, &open, &two_then_three(), on);
        lamps[0].line("sessions-missing").arg("missing").to_owned()
    };
    assert_eq!(missing("2024-12-31"), "1");
    assert_eq!(missing("2025-01-01"), "2");
}

#[test]
fn a_follow_up_counts_sessions_from_the_assessment_that_opens_it() {
    let story = |opening: &str| {
        let story = Story::new().offer(Offer::FollowUp).updated(opening);
        let story = story
            .alone("2026-02-01")
            .alone("2026-02-08")
            .alone("2026-02-15");
        offer(&story.evaluated("2026-03-20"), "2026-06-01")
    };
    assert_eq!(story("2026-02-01").rule, "fr-follow-up-offer");
    assert_eq!(story("2026-02-01").standing, LampStanding::Met);
    let late = story("2026-02-02");
    assert_eq!(late.standing, LampStanding::Missing);
    assert_eq!(late.line("sessions-missing").arg("count"), "2");
}

#[test]
fn an_initial_offer_does_not_open_with_an_updated_assessment() {
    let story = Story::new().updated("2026-01-10");
    let lamp = offer(&story, "2026-06-01");
    assert_eq!(lamp.line("assessment-missing").good, Some(false));
}
