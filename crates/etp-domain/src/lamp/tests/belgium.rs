//! The start-up pathway, the feedback to the doctor and the convention.

use super::*;
use crate::{Addressee, EndingKind, PlaceKind, Profession};

fn start_up(story: &Story, on: &str) -> Lamp {
    lamp(Scheme::BeStartUp, story, on)
}

/// So many units of 30 minutes by an educator, from 1 February 2026.
fn units(count: u32) -> Story {
    (1..=count).fold(Story::new(), |story, number| {
        story.alone(&format!("2026-02-{number:02}"))
    })
}

#[test]
fn four_units_a_year_are_paid_and_the_fifth_is_over() {
    let four = start_up(&units(4), "2026-06-01");
    assert_eq!(four.standing, LampStanding::Met);
    assert_eq!(four.line("used").arg("left"), "0");
    let five = start_up(&units(5), "2026-06-01");
    assert_eq!(five.standing, LampStanding::Over);
    assert_eq!(five.line("over-year").arg("date"), "2026-02-05");
    assert_eq!(five.line("used").good, Some(false));
    let next_year = start_up(&units(5).alone("2027-01-01"), "2027-01-01");
    assert_eq!(next_year.standing, LampStanding::Met);
    assert_eq!(next_year.line("used").arg("count"), "1");
}

#[test]
fn nothing_was_counted_before_the_scheme_began() {
    let story = Story::new().alone("2023-12-31");
    assert_eq!(
        start_up(&story, "2023-12-31").standing,
        LampStanding::NotConcerned
    );
    let story = story.alone("2024-01-01");
    assert_eq!(
        start_up(&story, "2024-01-01").line("used").arg("count"),
        "1"
    );
}

#[test]
fn minutes_become_units_of_thirty_and_too_few_become_none() {
    let of = |minutes| {
        let story = Story::new().alone("2026-02-01");
        start_up(&story.last(|one| one.minutes = minutes), "2026-06-01")
    };
    for (minutes, count) in [(30, "1"), (59, "1"), (60, "2"), (90, "3")] {
        assert_eq!(of(minutes).line("used").arg("count"), count, "{minutes}");
    }
    let short = of(29);
    assert_eq!(short.line("used").arg("count"), "0");
    assert_eq!(short.line("alone-short").arg("minutes"), "29");
}

#[test]
fn the_number_follows_profession_and_form() {
    let number = |story: Story| {
        let lamp = start_up(&story, "2026-06-01");
        lamp.line("code").arg("number").to_owned()
    };
    let alone = |by| number(Story::new().alone("2026-02-01").by(by));
    assert_eq!(alone(Profession::DiabetesEducator), "794253");
    assert_eq!(alone(Profession::Dietician), "794275");
    assert_eq!(alone(Profession::Pharmacist), "794290");
    assert_eq!(alone(Profession::Nurse), "794312");
    let group = |by| number(Story::new().group("2026-02-01").by(by));
    assert_eq!(group(Profession::DiabetesEducator), "794334");
    assert_eq!(group(Profession::Dietician), "794356");
    let led_by_two = Story::new().alone("2026-02-01").last(|one| {
        one.professions = vec![Profession::Nurse, Profession::DiabetesEducator];
    });
    assert_eq!(number(led_by_two), "794253");
}

#[test]
fn a_session_without_a_number_is_not_counted_and_says_so() {
    for story in [
        Story::new().group("2026-02-01").by(Profession::Nurse),
        Story::new().alone("2026-02-01").by(Profession::Podiatrist),
        Story::new()
            .alone("2026-02-01")
            .last(|one| one.professions.clear()),
    ] {
        let lamp = start_up(&story, "2026-06-01");
        assert_eq!(lamp.line("no-code").arg("date"), "2026-02-01");
        assert_eq!(lamp.line("used").arg("count"), "0");
    }
}

#[test]
fn a_group_counts_from_120_minutes_and_up_to_ten_people() {
    let group = |minutes, present| {
        let story = Story::new().group("2026-02-01").last(|one| {
            one.minutes = minutes;
            one.present = present;
        });
        start_up(&story, "2026-06-01")
    };
    assert_eq!(group(120, 10).line("used").arg("count"), "1");
    assert_eq!(group(240, 1).line("used").arg("count"), "1");
    let short = group(119, 10);
    assert_eq!(short.line("group-short").arg("least"), "120");
    let large = group(120, 11);
    assert_eq!(large.line("group-large").arg("count"), "11");
    for lamp in [short, large] {
        assert_eq!(lamp.line("used").arg("count"), "0");
    }
}

#[test]
fn one_unit_must_be_by_an_educator() {
    let by_nurse = |count: u32| {
        (1..=count).fold(Story::new(), |story, number| {
            story
                .alone(&format!("2026-02-{number:02}"))
                .by(Profession::Nurse)
        })
    };
    let lamp = start_up(&by_nurse(3), "2026-06-01");
    assert_eq!(lamp.standing, LampStanding::Missing);
    assert_eq!(lamp.line("educator-missing").good, Some(false));
    let last_day = start_up(&by_nurse(3), "2026-12-31");
    assert_eq!(last_day.standing, LampStanding::Lost);
    let left = by_nurse(1).ended("2026-05-01", EndingKind::Exited);
    assert_eq!(start_up(&left, "2026-06-01").standing, LampStanding::Lost);
    let with_one = by_nurse(3).alone("2026-03-01");
    assert_eq!(
        start_up(&with_one, "2026-06-01").standing,
        LampStanding::Met
    );
    let nothing = start_up(&Story::new(), "2026-12-31");
    assert_eq!(nothing.standing, LampStanding::NotConcerned);
    assert_eq!(
        start_up(&Story::new(), "2026-12-30").standing,
        LampStanding::Missing
    );
}

#[test]
fn dieticians_and_others_than_educators_have_limits_of_their_own() {
    let by = |professions: &[Profession]| {
        let story = (1..)
            .zip(professions)
            .fold(Story::new(), |story, (number, by)| {
                story.alone(&format!("2026-02-{number:02}")).by(*by)
            });
        start_up(&story, "2026-06-01")
    };
    let (educator, dietician) = (Profession::DiabetesEducator, Profession::Dietician);
    let nurse = Profession::Nurse;
    assert_eq!(
        by(&[educator, dietician, dietician]).standing,
        LampStanding::Met
    );
    let third = by(&[educator, dietician, dietician, dietician]);
    assert_eq!(third.standing, LampStanding::Over);
    assert_eq!(third.line("over-dietetics").arg("date"), "2026-02-04");
    assert!(!third.codes().contains(&"over-other"));
    assert_eq!(
        by(&[educator, nurse, nurse, nurse]).standing,
        LampStanding::Met
    );
    let fourth = by(&[nurse, nurse, dietician, nurse]);
    assert_eq!(fourth.standing, LampStanding::Over);
    assert_eq!(fourth.line("over-other").arg("date"), "2026-02-04");
    assert!(!fourth.codes().contains(&"over-year"));
}

#[test]
fn the_quota_is_the_persons_across_pathways_and_a_shared_session_is_one() {
    let first = units(3);
    let second = Story::new().alone("2026-03-01").alone("2026-03-02");
    let lit = |others: &[(Scheme, Pathway)]| {
        let person = born("1958-05-12");
        let on = day("2026-06-01");
        let mut lamps = lamps(
            &first.pathway,
            Scheme::BeStartUp,
            others,
            &person,
            &book(),
            on,
        );
        lamps.remove(0)
    };
    let own = (Scheme::BeStartUp, first.pathway.clone());
    let both = lit(&[own.clone(), (Scheme::BeStartUp, second.pathway.clone())]);
    assert_eq!(both.standing, LampStanding::Over);
    assert_eq!(both.line("over-year").arg("date"), "2026-03-02");
    assert_eq!(
        lit(&[own.clone(), own.clone()]).line("used").arg("count"),
        "3"
    );
    let twin = Pathway {
        twin: true,
        ..second.pathway.clone()
    };
    let with_twin = lit(&[own.clone(), (Scheme::BeStartUp, twin)]);
    assert_eq!(with_twin.line("used").arg("count"), "3");
    let elsewhere = lit(&[own.clone(), (Scheme::BeCarePathway, second.pathway.clone())]);
    assert_eq!(elsewhere.line("used").arg("count"), "3");
    let line = elsewhere.line("start-up-beside");
    assert_eq!(
        (line.arg("scheme"), line.good),
        ("be-care-pathway", Some(false))
    );
    let over = second.ended("2026-05-01", EndingKind::Exited).pathway;
    let no_longer = lit(&[own, (Scheme::BeCarePathway, over)]);
    assert!(!no_longer.codes().contains(&"start-up-beside"));
}

#[test]
fn a_quota_used_up_without_an_educator_is_lost() {
    let numbers = [
        ("sessions_a_year", 2),
        ("minutes", 30),
        ("educator_least", 1),
        ("dietetics_most", 2),
        ("other_most", 3),
    ];
    let smaller = book().with(
        "be-start-up-quota",
        values(Some("2026-01-01"), None, &numbers),
    );
    let by_nurse = |story: Story, on| story.alone(on).by(Profession::Nurse);
    let one = by_nurse(Story::new(), "2026-02-01");
    let standing = |story: &Story| {
        let lamps = super::lit(Scheme::BeStartUp, story, &smaller, "2026-06-01");
        lamps[0].standing
    };
    assert_eq!(standing(&one), LampStanding::Missing);
    let two = by_nurse(one, "2026-02-02");
    assert_eq!(standing(&two), LampStanding::Lost);
}

#[test]
fn the_doctor_hears_back_once_something_was_given() {
    let feedback = |story: &Story, on: &str| {
        lit(Scheme::BeStartUp, story, &book(), on)
            .remove(1)
            .standing
    };
    let nothing = Story::new();
    assert_eq!(feedback(&nothing, "2026-12-31"), LampStanding::NotConcerned);
    assert_eq!(feedback(&units(1), "2026-12-31"), LampStanding::Missing);
    let sent = |to, on| units(1).letter(to, on);
    let to_doctor = sent(Addressee::Doctor, Some("2026-03-01"));
    assert_eq!(feedback(&to_doctor, "2026-02-28"), LampStanding::Missing);
    assert_eq!(feedback(&to_doctor, "2026-03-01"), LampStanding::Met);
    for other in [
        sent(Addressee::Patient, Some("2026-03-01")),
        sent(Addressee::Doctor, None),
        sent(Addressee::Doctor, Some("2026-01-31")),
    ] {
        assert_eq!(feedback(&other, "2026-12-31"), LampStanding::Missing);
    }
}

#[test]
fn a_convention_only_counts_by_place_and_professional() {
    let story = units(2).alone("2026-03-01").at(PlaceKind::Outpatient);
    let lamp = lamp(Scheme::BeConvention, &story, "2026-06-01");
    assert_eq!(lamp.standing, LampStanding::Counted);
    assert_eq!(lamp.line("sessions-counted").arg("count"), "3");
    let codes = lamp.codes();
    assert_eq!(
        codes,
        [
            "sessions-counted",
            "by-place",
            "by-place",
            "by-professional"
        ]
    );
    assert_eq!(lamp.line("by-professional").arg("count"), "3");
}
