//! Rules with dates: what a centre may set, what a change would do, who is one step away.

use etp_app::forms::SetRule;
use etp_app::{AssessmentKind, Mark, Scheme, due, rules};
use etp_domain::SkillLevel;
use etp_tests::{Centre, day, goal};

fn setting(rule: &str, name: &str, number: u32) -> SetRule {
    SetRule {
        rule: rule.into(),
        from: day("2026-01-01"),
        numbers: [(name.to_owned(), number)].into(),
        reason: "lettre de l’agence du 3 mars".into(),
    }
}

#[test]
fn every_rule_names_its_source_and_only_unverified_ones_can_be_set() {
    let centre = Centre::in_givet_on("2026-09-03");
    for view in rules::rules(centre.desk()).unwrap() {
        assert!(!view.rule.source.is_empty(), "{}", view.rule.name);
        assert!(!(view.editable && view.rule.checked), "{}", view.rule.name);
    }
    let verified = setting("be-group", "most", 12);
    let refused = rules::set_rule(centre.desk(), &verified).unwrap_err();
    assert_eq!(refused.code, "rule-verified");
    let half = setting("fr-team", "least_professions", 3);
    let refused = rules::set_rule(centre.desk(), &half).unwrap_err();
    assert_eq!(refused.code, "rule-number-unknown", "a rule is set whole");
    let mut open = half;
    open.numbers.insert("doctor_needed".into(), 1);
    rules::set_rule(centre.desk(), &open).unwrap();
    let all = rules::rules(centre.desk()).unwrap();
    let team = all.iter().find(|view| view.rule.name == "fr-team").unwrap();
    assert!(team.today.contains(&("least_professions".into(), 3)));
    assert_eq!(team.rule.values.last().unwrap().set_by, "C. Noël");
}

#[test]
fn who_lacks_one_session_is_named_with_the_next_date_where_it_fits() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let person = centre.with_people(1)[0];
    let programme = centre.programme("diabetes2", Scheme::FrDeclared);
    let group = centre.group(programme, "2026-09-03", &[]).unwrap();
    let enrolment = centre
        .refer(person, programme, Some(group), "2026-09-03")
        .unwrap();
    centre
        .assess(enrolment, AssessmentKind::Shared, "2026-09-03", &[])
        .unwrap();
    centre
        .agree(
            enrolment,
            "2026-09-03",
            &[goal("move", "Marcher", SkillLevel::InProgress)],
        )
        .unwrap();
    centre.reopen_on("2026-09-11");
    for card in centre.sessions(programme).iter().take(2) {
        centre.mark(card.id, person, Mark::Present).unwrap();
    }
    let view = due::steps_away(centre.desk(), "fr-complete-offer").unwrap();
    assert_eq!((view.met, view.people.len()), (0, 1));
    assert!(!view.people[0].missing.is_empty());
    assert_eq!(view.people[0].next_date, Some(day("2026-09-17")));
}
