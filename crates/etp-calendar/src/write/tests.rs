//! What is written is what was meant: read back by the library's parser and by our own reader.

use super::*;
use crate::stamp::at;
use crate::{BusyTime, read_busy};
use chrono::{Duration, NaiveDate};
use icalendar::parser::{Component, read_calendar, unfold};
use proptest::prelude::*;

fn session(starts: &str, ends: &str) -> Event {
    Event {
        uid: "0198-a@sentier".to_owned(),
        starts: at(starts),
        ends: at(ends),
        zone: Zone::Paris,
        title: "Mon diabète, au quotidien; séance 3".to_owned(),
        place: "Salle Meuse\nHôpital, 2e étage".to_owned(),
        description: String::new(),
        cancelled: false,
        sequence: 2,
        changed_at: at("20261020T081500").and_utc(),
    }
}

fn busy(text: &str) -> Vec<BusyTime> {
    let day = |month| NaiveDate::from_ymd_opt(2026, month, 1).unwrap();
    let read = read_busy(text.as_bytes(), Zone::Paris, day(1), day(12)).unwrap();
    assert_eq!((read.left_out.len(), read.zone_guessed), (0, 0));
    read.busy
}

fn value<'a>(part: &'a Component, name: &str) -> &'a str {
    part.find_prop(name).map_or("", |line| line.val.as_str())
}

#[test]
fn a_session_is_written_with_all_that_other_calendars_want() {
    let text = write(
        "Éducateur: Zoé",
        &[session("20261021T140000", "20261021T160000")],
    );
    let lines: Vec<&str> = text.split("\r\n").collect();
    for line in [
        "VERSION:2.0",
        "METHOD:PUBLISH",
        "X-WR-CALNAME:Éducateur: Zoé",
        "TZID:Europe/Paris",
        "DTSTART;TZID=Europe/Paris:20261021T140000",
        "DTEND;TZID=Europe/Paris:20261021T160000",
        "DTSTAMP:20261020T081500Z",
        "LAST-MODIFIED:20261020T081500Z",
        "SEQUENCE:2",
        "STATUS:CONFIRMED",
        r"LOCATION:Salle Meuse\nHôpital\, 2e étage",
    ] {
        assert!(lines.contains(&line), "{line} is not in {text}");
    }
    assert!(!text.contains("DESCRIPTION"));
}

#[test]
fn the_library_reads_the_words_as_they_were() {
    let text = unfold(&write(
        "x",
        &[session("20261021T140000", "20261021T160000")],
    ));
    let calendar = read_calendar(&text).unwrap();
    let kinds: Vec<_> = calendar
        .components
        .iter()
        .map(|part| part.name.as_str())
        .collect();
    assert_eq!(kinds, ["VTIMEZONE", "VEVENT"]);
    let event = &calendar.components[1];
    assert_eq!(
        value(event, "SUMMARY"),
        "Mon diabète, au quotidien; séance 3"
    );
    assert_eq!(value(event, "LOCATION"), "Salle Meuse\nHôpital, 2e étage");
}

#[test]
fn a_cancelled_session_stays_in_the_file_and_takes_no_time() {
    let mut event = session("20261021T140000", "20261021T160000");
    event.cancelled = true;
    let text = write("x", &[event]);
    assert!(text.contains("STATUS:CANCELLED\r\nTRANSP:TRANSPARENT"));
    assert_eq!(busy(&text), []);
}

#[test]
fn each_zone_used_is_described_once() {
    let one = session("20261021T140000", "20261021T160000");
    let other = Event {
        zone: Zone::Berlin,
        ..one.clone()
    };
    let text = write("x", &[one.clone(), other, one]);
    assert_eq!(text.matches("BEGIN:VTIMEZONE").count(), 2);
    assert!(!write("x", &[]).contains("VTIMEZONE"));
}

#[test]
fn an_end_in_the_second_of_two_hours_is_written_as_an_instant() {
    let text = write("x", &[session("20261025T023000", "20261025T021500")]);
    assert!(text.contains("DTEND:20261025T011500Z"), "{text}");
    let taken = [BusyTime {
        from: at("20261025T020000"),
        to: at("20261025T021500"),
    }];
    let until_three = BusyTime {
        from: at("20261025T023000"),
        to: at("20261025T030000"),
    };
    assert_eq!(busy(&text), [taken[0], until_three]);
}

#[test]
fn an_end_before_its_start_is_not_written() {
    assert!(!write("x", &[session("20261021T140000", "20261021T130000")]).contains("DTEND"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Also by the rules the file itself describes, when nobody knows the zone by its name.
    #[test]
    fn what_is_written_is_read_back(minute in 0i64..460_000, lasts in 1i64..2_000, words in "\\PC{0,120}") {
        let shown = |wall| crate::zones::wall(Zone::Paris.tz(), instant(Zone::Paris.tz(), wall));
        let starts = shown(at("20260110") + Duration::minutes(minute));
        let event = Event {
            ends: shown(starts + Duration::minutes(lasts)),
            title: words.clone(),
            description: words,
            starts,
            ..session("20261021T140000", "20261021T160000")
        };
        let text = write("x", std::slice::from_ref(&event));
        let own = text.replace("Europe/Paris", "Centre");
        prop_assert_eq!(busy(&text), busy(&own));
        prop_assert_eq!(busy(&text), [BusyTime { from: event.starts, to: event.ends }]);
    }
}
