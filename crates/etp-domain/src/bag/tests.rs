//! Days with their bags, and the hour to leave.

use super::*;
use chrono::NaiveDate;

fn thing(name: &str) -> Words {
    Words::one(HandoutLanguage::Fr, name)
}

fn things(names: &str) -> Vec<Words> {
    names
        .split(", ")
        .filter(|name| !name.is_empty())
        .map(thing)
        .collect()
}

/// `1 tableau, 8 gobelet`.
fn packed(sessions: &[(&str, &str, u32)]) -> String {
    let sessions: Vec<_> = sessions
        .iter()
        .map(|(all, each, expected)| (things(all), things(each), *expected))
        .collect();
    let lines = bag(&sessions).into_iter().map(|line| {
        let what = line.what.read_in(HandoutLanguage::Fr).to_owned();
        format!("{} {what}", line.count)
    });
    lines.collect::<Vec<_>>().join(", ")
}

#[test]
fn a_bag_holds_what_the_day_needs() {
    for (sessions, expected) in [
        (&[][..], ""),
        (&[("", "", 8)], ""),
        (&[("tableau", "gobelet", 8)], "1 tableau, 8 gobelet"),
        (&[("tableau", "gobelet", 1)], "1 tableau, 1 gobelet"),
        (&[("tableau", "gobelet", 0)], "1 tableau"),
        (&[("tableau", "", 8), ("tableau", "", 5)], "1 tableau"),
        (&[("", "gobelet", 8), ("", "gobelet", 5)], "8 gobelet"),
        (&[("", "gobelet", 5), ("", "gobelet", 8)], "8 gobelet"),
        (&[("", "gobelet", 0), ("", "gobelet", 4)], "4 gobelet"),
        (
            &[("tableau", "gobelet", 5), ("cœur", "miroir", 8)],
            "1 tableau, 5 gobelet, 1 cœur, 8 miroir",
        ),
        (&[("miroir", "", 3), ("", "miroir", 6)], "6 miroir"),
        (&[("", "miroir", 6), ("miroir", "", 3)], "6 miroir"),
        (
            &[("tableau, tableau", "stylo, stylo", 4)],
            "1 tableau, 4 stylo",
        ),
        (
            &[("", "gobelet", u32::MAX), ("", "gobelet", 2)],
            "4294967295 gobelet",
        ),
    ] {
        assert_eq!(packed(sessions), expected, "{sessions:?}");
    }
}

#[test]
fn a_thing_is_the_same_when_every_language_calls_it_the_same() {
    let mut both = thing("stylo");
    both.0.insert(HandoutLanguage::En, "pen".into());
    let mut padded = thing(" stylo ");
    padded.0.insert(HandoutLanguage::De, "  ".into());
    let lines = bag(&[(vec![thing("stylo"), padded, both.clone()], vec![], 3)]);
    let what: Vec<Words> = lines.into_iter().map(|line| line.what).collect();
    assert_eq!(what, [thing("stylo"), both]);
}

#[test]
fn what_nobody_put_into_words_is_left_out() {
    assert!(bag(&[(vec![Words::default()], vec![thing("  ")], 9)]).is_empty());
}

#[test]
fn one_leaves_early_enough_to_drive_and_to_set_up() {
    let at = |month, day, hour, minute| {
        let date = NaiveDate::from_ymd_opt(2028, month, day).unwrap();
        date.and_hms_opt(hour, minute, 0).unwrap()
    };
    for (begins, way, setup, leaves) in [
        (at(3, 9, 14, 0), 35, 20, at(3, 9, 13, 5)),
        (at(3, 9, 14, 0), 0, 0, at(3, 9, 14, 0)),
        (at(3, 9, 0, 30), 45, 15, at(3, 8, 23, 30)),
        (at(3, 1, 0, 10), 15, 0, at(2, 29, 23, 55)),
        (
            at(1, 1, 0, 0),
            0,
            1,
            NaiveDate::from_ymd_opt(2027, 12, 31)
                .unwrap()
                .and_hms_opt(23, 59, 0)
                .unwrap(),
        ),
        (at(3, 9, 14, 0), 1500, 60, at(3, 8, 12, 0)),
    ] {
        assert_eq!(leave_at(begins, way, setup), leaves);
    }
}

#[test]
fn a_way_that_never_ends_is_still_arithmetic() {
    let begins = NaiveDate::from_ymd_opt(2028, 3, 9)
        .unwrap()
        .and_hms_opt(9, 0, 0)
        .unwrap();
    assert!(leave_at(begins, u32::MAX, u32::MAX) < begins);
}
