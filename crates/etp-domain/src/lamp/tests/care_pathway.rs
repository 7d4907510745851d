//! The Belgian care pathways: five a year, one at home, five more once, and what a day holds.

use super::*;
use crate::{Pathology, PlaceKind, Profession, ProfessionalId};

fn care(story: &Story, on: &str) -> Lamp {
    lamp(Scheme::BeCarePathway, story, on)
}

/// So many units in a year, one a month; those named were at home.
fn year(story: Story, of: i32, count: u32, at_home: &[u32]) -> Story {
    (1..=count).fold(story, |story, month| {
        let story = story.alone(&format!("{of}-{month:02}-15"));
        match at_home.contains(&month) {
            true => story.at(PlaceKind::Home),
            false => story,
        }
    })
}

fn first_year(count: u32, at_home: &[u32]) -> Story {
    year(Story::new(), 2026, count, at_home)
}

#[test]
fn five_units_a_year_without_a_visit_at_home_and_no_more() {
    let five = care(&first_year(5, &[]), "2026-12-30");
    assert_eq!(five.standing, LampStanding::Lost);
    assert_eq!(five.line("used").arg("most"), "5");
    let six = care(&first_year(6, &[]), "2026-12-30");
    assert_eq!(six.standing, LampStanding::Over);
    assert_eq!(six.line("over-year").arg("date"), "2026-06-15");
    let four = care(&first_year(4, &[]), "2026-12-30");
    assert_eq!(four.standing, LampStanding::Missing);
    assert_eq!(
        care(&first_year(4, &[]), "2026-12-31").standing,
        LampStanding::Lost
    );
}

#[test]
fn a_visit_at_home_among_the_first_five_opens_five_more() {
    let one = care(&first_year(1, &[1]), "2026-12-30");
    assert_eq!(one.standing, LampStanding::Met);
    assert_eq!(one.line("used").arg("most"), "10");
    assert_eq!(one.line("additional-open").arg("most"), "5");
    let ten = care(&first_year(10, &[5]), "2026-12-30");
    assert_eq!(ten.standing, LampStanding::Met);
    assert_eq!(ten.line("additional-used").arg("count"), "5");
    let eleven = care(&first_year(11, &[5]), "2026-12-30");
    assert_eq!(eleven.standing, LampStanding::Over);
    assert_eq!(eleven.line("over-year").arg("date"), "2026-11-15");
    let sixth_at_home = care(&first_year(6, &[6]), "2026-12-30");
    assert_eq!(sixth_at_home.standing, LampStanding::Over);
    assert_eq!(sixth_at_home.line("home-missing").good, Some(false));
}

#[test]
fn what_was_earned_in_one_year_may_be_used_in_the_next() {
    let next = |count, at_home: &[u32]| {
        let story = year(first_year(5, &[2]), 2027, count, at_home);
        care(&story, "2027-12-30")
    };
    assert_eq!(next(10, &[]).line("used").arg("most"), "10");
    assert!(!next(10, &[]).codes().contains(&"over-year"));
    assert_eq!(next(11, &[]).line("over-year").arg("date"), "2027-11-15");
}

#[test]
fn the_additional_units_come_once() {
    let used_up = year(first_year(10, &[1]), 2027, 6, &[1]);
    let lamp = care(&used_up, "2027-12-30");
    assert_eq!(lamp.line("used").arg("most"), "5");
    assert_eq!(lamp.standing, LampStanding::Over);
    let part = year(first_year(8, &[1]), 2027, 7, &[1]);
    let lamp = care(&part, "2027-12-30");
    assert_eq!(lamp.line("used").arg("most"), "7");
    assert_eq!(lamp.standing, LampStanding::Met);
    let too_late = year(year(first_year(8, &[1]), 2027, 5, &[1]), 2028, 6, &[1]);
    assert_eq!(care(&too_late, "2028-12-30").standing, LampStanding::Over);
    let never_used = year(year(first_year(5, &[1]), 2027, 5, &[]), 2028, 6, &[]);
    assert_eq!(
        care(&never_used, "2028-12-30").line("used").arg("most"),
        "5"
    );
    let earned_again = year(first_year(5, &[1]), 2028, 6, &[3]);
    assert_eq!(
        care(&earned_again, "2028-12-30").line("used").arg("most"),
        "10"
    );
}

#[test]
fn a_day_holds_two_individual_units_or_one_group() {
    let on = "2026-02-01";
    let at_home = || Story::new().alone("2026-01-05").at(PlaceKind::Home);
    let over = |story: Story| {
        let lamp = care(&story, "2026-12-30");
        let found = lamp
            .codes()
            .into_iter()
            .find(|code| code.starts_with("over"));
        assert_eq!(lamp.standing == LampStanding::Over, found.is_some());
        found.map(str::to_owned)
    };
    let two = || at_home().alone(on).alone(on);
    assert_eq!(over(two()), None);
    assert_eq!(over(two().alone(on)).as_deref(), Some("over-day-alone"));
    let hour = at_home().alone(on).last(|one| one.minutes = 90);
    assert_eq!(over(hour).as_deref(), Some("over-day-alone"));
    assert_eq!(over(at_home().group(on)), None);
    let groups = at_home().group(on).group(on);
    assert_eq!(over(groups).as_deref(), Some("over-day-group"));
    let both = at_home().alone(on).group(on);
    assert_eq!(over(both).as_deref(), Some("over-day-both"));
    let two_days = two().alone("2026-02-02");
    assert_eq!(over(two_days), None);
}

#[test]
fn professionals_places_and_the_number_that_was_read_are_counted() {
    let nobody_else = ProfessionalId(uuid::Uuid::from_u128(2));
    let story = first_year(3, &[1])
        .last(|one| one.led_by.push(nobody_else))
        .group("2026-04-15");
    let lamp = care(&story, "2026-12-30");
    let by_professional: Vec<_> = lamp
        .lines
        .iter()
        .filter(|line| line.code == "by-professional")
        .map(|line| line.arg("count"))
        .collect();
    assert_eq!(by_professional, ["4", "1"]);
    let by_place: Vec<_> = lamp
        .lines
        .iter()
        .filter(|line| line.code == "by-place")
        .map(|line| (line.arg("place"), line.arg("count")))
        .collect();
    assert_eq!(by_place, [("town", "3"), ("home", "1")]);
    assert_eq!(lamp.line("code-room").arg("number"), "794415");
    assert_eq!(lamp.line("code-room").arg("count"), "2");
    assert_eq!(lamp.line("code-unread").arg("count"), "2");
}

#[test]
fn a_quota_that_changes_leaves_earlier_years_as_they_were() {
    let numbers = [
        ("a_year", 6),
        ("at_home_least", 1),
        ("additional", 0),
        ("individual_a_day", 2),
        ("group_a_day", 1),
        ("minutes", 30),
    ];
    let changed = book().with(
        "be-care-pathway-quota",
        values(Some("2027-01-01"), None, &numbers),
    );
    let story = year(first_year(6, &[1]), 2027, 6, &[1]);
    let most = |on| {
        let lamp = lit(Scheme::BeCarePathway, &story, &changed, on).remove(0);
        lamp.line("used").arg("most").to_owned()
    };
    assert_eq!(most("2026-12-31"), "10");
    // Four of 2026's additional units are left to 2027.
    assert_eq!(most("2027-12-31"), "10");
    assert_eq!(most("2028-12-31"), "6");
}

#[test]
fn the_kidney_pathway_counts_dietetics_and_not_the_diabetes_quota() {
    let dietetics = |count: u32| {
        let story = (1..=count).fold(Story::new(), |story, month| {
            story
                .alone(&format!("2026-{month:02}-15"))
                .by(Profession::Dietician)
        });
        let story = story.about(Pathology::KidneyDisease);
        care(&story.alone("2026-11-15"), "2026-12-30")
    };
    let four = dietetics(4);
    assert_eq!(four.rule, "be-renal-dietetics");
    assert_eq!(four.standing, LampStanding::Counted);
    assert_eq!(four.line("renal-dietetics").arg("count"), "4");
    let five = dietetics(5);
    assert_eq!(five.standing, LampStanding::Over);
    assert_eq!(five.line("over-year").arg("date"), "2026-05-15");
}
