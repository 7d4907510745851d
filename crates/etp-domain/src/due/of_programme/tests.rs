//! A programme that lacks nothing, and what is due once something is taken away.

use super::made::{book, complete, day, somebody};
use super::*;
use crate::{Profession, ProfessionalKind};

const TODAY: &str = "2026-06-30";

fn told(change: impl FnOnce(&mut ProgrammeFacts)) -> Vec<String> {
    on(TODAY, change)
}

/// What is due, with its day and what its sentence names.
fn on(today: &str, change: impl FnOnce(&mut ProgrammeFacts)) -> Vec<String> {
    let mut facts = complete();
    change(&mut facts);
    let found = due_of_programme(&facts, &book(), day(today)).into_iter();
    found.map(|due| line(&due)).collect()
}

fn line(due: &Due) -> String {
    let args = due.args.iter().map(|(_, value)| format!(" {value}"));
    format!("{} {}{}", due.kind.code(), due.on, args.collect::<String>())
}

#[test]
fn nothing_is_due_for_a_programme_that_lacks_nothing() {
    assert!(told(|_| ()).is_empty());
}

#[test]
fn whoever_leads_needs_a_training_in_force() {
    let trained = |change: fn(&mut Professional, &mut TeamRole)| {
        told(|facts| {
            let (professional, role) = &mut facts.team[1];
            change(professional, role);
        })
    };
    let missing = "training 2021-04-01 Claire Dupont missing 40";
    assert_eq!(
        trained(|one, _| one.training.completed_on = None),
        [missing]
    );
    let ends = |on: &str| {
        let expires = Some(day(on));
        told(|facts| facts.team[1].0.training.expires_on = expires)
    };
    assert_eq!(
        ends("2026-06-29"),
        ["training 2026-06-29 Claire Dupont expired 40"]
    );
    assert_eq!(
        ends("2026-09-28"),
        ["training 2026-09-28 Claire Dupont ending 40"]
    );
    assert!(ends("2026-09-29").is_empty());
    let speaks_once = |one: &mut Professional, _: &mut TeamRole| {
        one.training.completed_on = None;
        one.kind = ProfessionalKind::Speaker;
    };
    assert_eq!(
        trained(speaks_once),
        ["profession 2021-04-01 professions 1 2"]
    );
    let guest = told(|facts| {
        let mut partner = somebody("Petit", Profession::Other);
        partner.training.completed_on = None;
        facts.team.push((partner, TeamRole::Guest));
    });
    assert!(guest.is_empty());
}

#[test]
fn a_french_team_has_two_professions_and_a_doctor() {
    let alone = told(|facts| {
        facts.team.pop();
    });
    assert_eq!(alone, ["profession 2021-04-01 professions 1 2"]);
    let gone = told(|facts| facts.team[1].0.active = false);
    assert_eq!(gone, alone);
    let no_doctor = told(|facts| facts.team[0].0.profession = Profession::Dietician);
    assert_eq!(no_doctor, ["profession 2021-04-01 doctor 0 1"]);
    let a_doctor_who_does_not_coordinate = told(|facts| {
        facts.team[0].0.profession = Profession::Dietician;
        facts.team[1].0.profession = Profession::Specialist;
    });
    assert!(a_doctor_who_does_not_coordinate.is_empty());
    let belgian = told(|facts| {
        facts.programme.scheme = Scheme::BeConvention;
        facts.team.clear();
    });
    assert!(belgian.is_empty());
}

#[test]
fn a_team_has_the_professions_it_set_itself_everywhere() {
    for scheme in [Scheme::FrDeclared, Scheme::LuClinic] {
        let lacking = told(|facts| {
            facts.programme.scheme = scheme;
            facts.programme.details.professions = vec![Profession::Nurse, Profession::Dietician];
        });
        assert_eq!(lacking, ["profession 2021-04-01 dietician 0 1"]);
    }
}

#[test]
fn a_number_that_is_not_in_the_book_asks_for_nothing() {
    let mut facts = complete();
    facts.team[1].0.training.completed_on = None;
    facts.team.remove(0);
    facts.four_yearly_years.clear();
    assert!(due_of_programme(&facts, &RuleBook::default(), day(TODAY)).is_empty());
    assert_eq!(due_of_programme(&facts, &book(), day(TODAY)).len(), 4);
}

#[test]
fn a_programme_that_is_run_and_was_never_declared_is_due_in_france() {
    let never = |scheme, status, running| {
        told(|facts| {
            (facts.declared, facts.first_declared_on) = (None, None);
            facts.running = running;
            (facts.programme.scheme, facts.programme.status) = (scheme, status);
        })
    };
    let (draft, declared) = (ProgrammeStatus::Draft, ProgrammeStatus::Declared);
    assert_eq!(
        never(Scheme::FrDeclared, draft, true),
        ["declaration 2021-04-01"]
    );
    assert!(never(Scheme::FrDeclared, draft, false).is_empty());
    assert!(never(Scheme::FrDeclared, declared, true).is_empty());
    assert!(never(Scheme::BeStartUp, draft, true).is_empty());
}

#[test]
fn what_is_done_otherwise_than_declared_is_to_be_declared() {
    let changed = told(|facts| {
        facts.done.title = "Bien vivre".to_owned();
        facts.done.places.clear();
    });
    assert_eq!(changed, ["declaration-change 2026-06-30 2"]);
    let stopped = told(|facts| {
        facts.done.places.clear();
        facts.programme.status = ProgrammeStatus::Stopped;
    });
    assert!(stopped.is_empty());
}

#[test]
fn an_older_authorisation_is_pointed_out_half_a_year_before_its_end() {
    let ends = |until: &str| {
        let until = Some(day(until));
        told(|facts| facts.programme.details.declaration.valid_until = until)
    };
    assert_eq!(ends("2026-12-27"), ["authorisation-ends 2026-12-27"]);
    assert!(ends("2026-12-28").is_empty());
    assert_eq!(ends("2026-01-01"), ["authorisation-ends 2026-01-01"]);
}

#[test]
fn the_year_that_is_over_is_evaluated() {
    let without_2025 = |facts: &mut ProgrammeFacts| facts.evaluated_years.retain(|y| *y != 2025);
    assert_eq!(told(without_2025), ["yearly-evaluation 2026-01-01 2025"]);
    assert!(on("2025-12-31", without_2025).is_empty());
    let new = told(|facts| {
        facts.first_declared_on = Some(day("2026-01-02"));
        facts.evaluated_years.clear();
    });
    assert!(new.is_empty());
    let belgian = told(|facts| {
        facts.programme.scheme = Scheme::BeConvention;
        facts.evaluated_years.clear();
    });
    assert!(belgian.is_empty());
}

#[test]
fn every_fourth_anniversary_is_evaluated() {
    let evaluated = |today: &str, years: &[i32]| {
        on(today, |facts| {
            facts.four_yearly_years = years.to_vec();
            facts.evaluated_years = (2021..2035).collect();
        })
    };
    let first = ["four-yearly-evaluation 2025-03-01 2025 4"];
    assert!(evaluated("2024-09-01", &[]).is_empty());
    assert_eq!(evaluated("2024-09-02", &[]), first);
    assert_eq!(evaluated("2026-06-30", &[]), first);
    assert!(evaluated("2026-06-30", &[2024]).is_empty());
    assert!(evaluated("2026-06-30", &[2025]).is_empty());
    assert_eq!(evaluated("2026-06-30", &[2023]), first);
    let second = ["four-yearly-evaluation 2029-03-01 2029 4"];
    assert_eq!(evaluated("2028-12-31", &[2024]), second);
}

#[test]
fn a_draft_in_which_nobody_takes_part_is_left_alone() {
    let quiet = told(|facts| {
        facts.programme.status = ProgrammeStatus::Draft;
        facts.running = false;
        facts.team.clear();
        (facts.declared, facts.first_declared_on) = (None, None);
    });
    assert!(quiet.is_empty());
}
