//! Files as other tools write them, and as no tool should.

use super::*;
use crate::stamp::at;
use proptest::prelude::*;

fn file(inside: &str) -> String {
    format!("BEGIN:VCALENDAR\nVERSION:2.0\n{inside}\nEND:VCALENDAR\n")
}

fn entry(lines: &str) -> String {
    format!("BEGIN:VEVENT\n{lines}\nEND:VEVENT\n")
}

fn day(text: &str) -> NaiveDate {
    at(text).date()
}

fn read(inside: &str) -> BusyFile {
    let (from, until) = (day("20261001"), day("20261130"));
    read_busy(file(inside).as_bytes(), Zone::Paris, from, until).unwrap()
}

/// The busy times as `1021T1400-1021T1600`.
fn times(inside: &str) -> Vec<String> {
    let read = read(inside);
    assert_eq!(read.left_out, [], "{inside}");
    let written = |at: chrono::NaiveDateTime| at.format("%m%dT%H%M").to_string();
    let each = read.busy.iter();
    each.map(|time| format!("{}-{}", written(time.from), written(time.to)))
        .collect()
}

fn why(lines: &str) -> Option<&'static str> {
    read(&entry(lines)).left_out.first().map(|left| left.why)
}

#[test]
fn one_moment_is_one_moment_in_every_zone() {
    for start in [
        "DTSTART:20261021T140000",
        "DTSTART:20261021T120000Z",
        "DTSTART;TZID=Europe/Berlin:20261021T140000",
        "DTSTART;TZID=W. Europe Standard Time:20261021T140000",
        "DTSTART;TZID=\"America/New_York\":20261021T080000",
        "dtstart;value=date-time;tzid=/mozilla.org/20050126_1/Europe/London:20261021T130000",
    ] {
        let found = times(&entry(&format!("{start}\nDURATION:PT2H")));
        assert_eq!(found, ["1021T1400-1021T1600"], "{start}");
    }
}

#[test]
fn an_unknown_zone_is_the_centre_s_own_and_is_counted() {
    let one = entry("DTSTART;TZID=(UTC+01:00) Erde:20261021T140000\nDURATION:PT1H");
    let other = entry("DTSTART;TZID=Erde:20261022T140000\nDTEND;TZID=Erde:20261022T150000");
    let found = read(&(one + &other + &entry("DTSTART:20261023T140000Z")));
    assert_eq!(found.zone_guessed, 2);
    assert_eq!(found.busy.len(), 2);
    assert_eq!(found.busy[0].from, at("20261021T140000"));
}

#[test]
fn whole_days_are_taken_whole() {
    assert_eq!(
        times(&entry("DTSTART;VALUE=DATE:20261110")),
        ["1110T0000-1111T0000"]
    );
    let week = "DTSTART;VALUE=DATE:20261024\nDTEND;VALUE=DATE:20261031";
    assert_eq!(times(&entry(week)), ["1024T0000-1031T0000"]);
    let same = "DTSTART;VALUE=DATE:20261110\nDTEND;VALUE=DATE:20261110";
    assert_eq!(times(&entry(same)), ["1110T0000-1111T0000"]);
}

#[test]
fn what_is_free_cancelled_or_takes_no_time_is_not_busy() {
    for lines in [
        "DTSTART:20261021T140000Z\nDURATION:PT1H\nTRANSP:TRANSPARENT",
        "DTSTART:20261021T140000Z\nDURATION:PT1H\nSTATUS:cancelled",
        "DTSTART:20261021T140000Z",
        "DTSTART:20261021T140000Z\nDTEND:20261021T140000Z",
        "DTSTART:20251021T140000Z\nDURATION:PT1H",
    ] {
        assert_eq!(times(&entry(lines)).len(), 0, "{lines}");
    }
    let diary = "BEGIN:VJOURNAL\nDTSTART:20261021T140000Z\nDURATION:PT1H\nEND:VJOURNAL";
    assert_eq!(times(diary).len(), 0);
}

#[test]
fn a_series_keeps_its_hour_and_loses_what_was_taken_out_or_moved() {
    let series = "UID:a\nDTSTART;TZID=Europe/Paris:20261012T140000\nDTEND;TZID=Europe/Paris:20261012T150000\n\
        RRULE:FREQ=WEEKLY;UNTIL=20261109T130000Z\nEXDATE;TZID=Europe/Paris:20261019T140000\n\
        RDATE;TZID=Europe/Paris:20261014T090000";
    let moved = "UID:a\nRECURRENCE-ID;TZID=Europe/Paris:20261026T140000\nDTSTART:20261027T080000Z\nDURATION:PT30M";
    let cancelled =
        "UID:a\nRECURRENCE-ID:20261102T130000Z\nDTSTART:20261102T130000Z\nSTATUS:CANCELLED";
    assert_eq!(
        times(&(entry(series) + &entry(moved) + &entry(cancelled))),
        [
            "1012T1400-1012T1500",
            "1014T0900-1014T1000",
            "1027T0900-1027T0930",
            "1109T1400-1109T1500"
        ]
    );
}

#[test]
fn a_series_of_days_loses_a_day_by_its_date() {
    let lines = "DTSTART;VALUE=DATE:20261005\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20261006";
    assert_eq!(
        times(&entry(lines)),
        ["1005T0000-1006T0000", "1007T0000-1008T0000"]
    );
    let at_midnight =
        "DTSTART;VALUE=DATE:20261005\nRRULE:FREQ=DAILY;COUNT=2\nEXDATE:20261005T220000Z";
    assert_eq!(times(&entry(at_midnight)), ["1005T0000-1006T0000"]);
    let by_day = "DTSTART:20261005T080000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2\nEXDATE;VALUE=DATE:20261006";
    assert_eq!(times(&entry(by_day)).len(), 1);
}

#[test]
fn an_old_series_still_reaches_the_days_asked_for() {
    let lines = "DTSTART:20060102T070000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY";
    assert_eq!(times(&entry(lines)).len(), 61);
}

#[test]
fn the_night_the_clock_changes_counts_what_passes() {
    let back = "DTSTART:20261025T003000Z\nDTEND:20261025T013000Z";
    assert_eq!(times(&entry(back)), ["1025T0200-1025T0300"]);
    let second = "DTSTART:20261025T011000Z\nDTEND:20261025T012000Z";
    assert_eq!(times(&entry(second)), ["1025T0210-1025T0220"]);
    let through = "DTSTART;TZID=Europe/Paris:20261025T000000\nDURATION:P1D";
    assert_eq!(times(&entry(through)), ["1025T0000-1026T0000"]);
    let hours = "DTSTART;TZID=Europe/Paris:20261025T000000\nDURATION:PT24H";
    assert_eq!(times(&entry(hours)), ["1025T0000-1025T2300"]);
    let forward =
        "DTSTART;TZID=Europe/Paris:20260329T023000\nDTEND;TZID=Europe/Paris:20260329T030000";
    let (march, file) = (day("20260329"), file(&entry(forward)));
    let found = read_busy(file.as_bytes(), Zone::Paris, march, march).unwrap();
    assert_eq!(found.busy[0].from, at("20260329T033000"));
}

#[test]
fn touching_times_are_joined_and_cut_at_the_days_asked_for() {
    let three = entry("DTSTART:20261021T080000Z\nDURATION:PT1H")
        + &entry("DTSTART:20261021T090000Z\nDURATION:PT1H")
        + &entry("DTSTART:20261021T083000Z\nDURATION:PT15M");
    assert_eq!(times(&three), ["1021T1000-1021T1200"]);
    let long = entry("DTSTART;VALUE=DATE:20260901\nDTEND;VALUE=DATE:20270101");
    assert_eq!(times(&long), ["1001T0000-1201T0000"]);
}

#[test]
fn published_busy_times_are_read() {
    let busy = "BEGIN:VFREEBUSY\nDTSTART:20261001T000000Z\nDTEND:20261101T000000Z\n\
        FREEBUSY;FBTYPE=BUSY:20261005T080000Z/PT1H,20261006T080000Z/20261006T090000Z\n\
        FREEBUSY;FBTYPE=FREE:20261007T080000Z/PT1H\nEND:VFREEBUSY";
    assert_eq!(times(busy), ["1005T1000-1005T1100", "1006T1000-1006T1100"]);
}

#[test]
fn an_entry_that_cannot_be_read_is_named_and_the_others_are_read() {
    let good = entry("DTSTART:20261021T080000Z\nDURATION:PT1H");
    let found = read(&(good.clone() + &entry("SUMMARY:x") + &good));
    assert_eq!(
        found.left_out,
        [LeftOut {
            entry: 2,
            why: "no-start"
        }]
    );
    assert_eq!(found.busy.len(), 1);
}

#[test]
fn why_an_entry_was_left_out_is_said() {
    let start = "DTSTART:20261021T080000Z\n";
    for (lines, code) in [
        ("DTSTART:tomorrow".to_owned(), "date-unreadable"),
        ("DTSTART;TZID=x".to_owned(), "date-unreadable"),
        (
            format!("{start}DTEND:20261021T070000Z"),
            "ends-before-start",
        ),
        (format!("{start}DURATION:-PT1H"), "ends-before-start"),
        (format!("{start}DURATION:soon"), "date-unreadable"),
        (format!("{start}RRULE:FREQ=OFTEN"), "rule-unreadable"),
        (format!("{start}RRULE:FREQ=MINUTELY"), "rule-unreadable"),
        (format!("{start}EXDATE:never"), "date-unreadable"),
        (
            format!("{start}RECURRENCE-ID;RANGE=THISANDFUTURE:20261021T080000Z"),
            "rule-unreadable",
        ),
    ] {
        assert_eq!(why(&lines), Some(code), "{lines}");
    }
}

#[test]
fn a_broken_move_is_named_and_its_series_is_read() {
    let series = "UID:a\nDTSTART:20261005T080000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2";
    let moved = "UID:a\nRECURRENCE-ID:then\nDTSTART:20261007T080000Z\nDURATION:PT1H";
    let found = read(&(entry(series) + &entry(moved)));
    assert_eq!(found.busy.len(), 3);
    assert_eq!(found.left_out[0].why, "date-unreadable");
}

#[test]
fn rules_that_never_come_true_keep_nobody_waiting() {
    let never =
        entry("DTSTART:20261021T080000Z\nDURATION:PT1H\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
    let counted = never.replace("BYMONTHDAY=30", "BYMONTHDAY=30;COUNT=9");
    let found = read(&(never + &counted.repeat(60)));
    assert!(!found.left_out.is_empty());
    assert_eq!(found.busy.len(), 1);
}

#[test]
fn a_mark_before_the_file_and_broken_words_in_it_do_no_harm() {
    let text =
        "\u{feff}".to_owned() + &file(&entry("SUMMARY:x\nDTSTART:20261021T080000Z\nDURATION:PT1H"));
    let mut bytes = text.replace('\n', "\r\n").into_bytes();
    let words = bytes
        .windows(8)
        .position(|part| part == b"SUMMARY:")
        .unwrap();
    bytes[words + 8] = 0xe9;
    let found = read_busy(&bytes, Zone::Paris, day("20261001"), day("20261130")).unwrap();
    assert_eq!(found.busy.len(), 1);
}

#[test]
fn what_is_no_calendar_is_refused() {
    let asked = |bytes: &[u8]| read_busy(bytes, Zone::Paris, day("20261001"), day("20261130"));
    assert_eq!(asked(b""), Err(CalendarProblem::Unreadable));
    assert_eq!(asked(b"<html>"), Err(CalendarProblem::Unreadable));
    assert_eq!(
        asked(&vec![b' '; 5_000_001]),
        Err(CalendarProblem::TooLarge)
    );
    let cut = file(&entry("DTSTART:20261021T080000Z")).replace("END:VCALENDAR", "");
    assert_eq!(asked(cut.as_bytes()), Err(CalendarProblem::Unreadable));
}

/// Lines a file may hold, whole or broken.
fn lines() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "BEGIN:VEVENT",
        "END:VEVENT",
        "BEGIN:VTIMEZONE",
        "END:VTIMEZONE",
        "BEGIN:STANDARD",
        "END:STANDARD",
        "TZID:X",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:-2359",
        "DTSTART;TZID=X:20261021T080000",
        "DTSTART:16000101",
        "DTSTART:99991231T235959Z",
        "DTEND:99991231",
        "DURATION:P9999D",
        "RRULE:FREQ=DAILY",
        "UID:u",
        "RRULE:FREQ=WEEKLY;INTERVAL=65535;BYDAY=MO,-1TU",
        "RRULE:FREQ=YEARLY;BYWEEKNO=53;BYSETPOS=-1",
        "RRULE:FREQ=HOURLY;BYHOUR=3;INTERVAL=7",
        "EXDATE:20261021T080000Z",
        "RDATE;VALUE=PERIOD:20261021T080000Z/P1D",
        "RECURRENCE-ID:20261021T080000Z",
        "BEGIN:VFREEBUSY",
        "FREEBUSY:20261021T080000Z/P400000D",
        "END:VFREEBUSY",
        "DTSTART;TZID=America/New_York:20261025T023000",
        "DTEND;TZID=Pacific/Apia:20261026T000000",
    ]);
    let line = prop_oneof![8 => part.prop_map(str::to_owned), 1 => "\\PC{0,40}"];
    prop::collection::vec(line, 0..24).prop_map(|lines| lines.join("\r\n"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn any_lines_are_read_or_left_out(inside in lines(), zone in 0..4usize) {
        let zone = [Zone::Paris, Zone::Brussels, Zone::Luxembourg, Zone::Berlin][zone];
        let (from, until) = (day("20261001"), day("20261130"));
        if let Ok(found) = read_busy(file(&inside).as_bytes(), zone, from, until) {
            prop_assert!(found.busy.iter().all(|time| time.from < time.to));
            prop_assert!(found.busy.windows(2).all(|two| two[0].to < two[1].from));
            prop_assert!(found.busy.iter().all(|time| time.from >= at("20261001") && time.to <= at("20261201")));
            prop_assert!(found.left_out.windows(2).all(|two| two[0].entry < two[1].entry));
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let (from, until) = (day("20261001"), day("20261130"));
        let _ = read_busy(&bytes, Zone::Berlin, from, until);
    }

    #[test]
    fn any_rule_is_read_or_refused(rule in "[A-Z0-9=;,+é-]{0,60}", most in 0..100u16) {
        let found = crate::occurrences(&rule, at("20240229T140000"), most);
        prop_assert!(found.is_err() || found.unwrap().len() <= usize::from(most));
    }
}
