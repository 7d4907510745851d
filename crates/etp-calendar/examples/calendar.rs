//! Writes, reads, repeats and ends as told on the standard input, for independent calendars to be
//! compared with: `calendar write NAME`, `calendar read COUNTRY FROM UNTIL`, `calendar repeat`, `calendar ends`.
#![expect(clippy::print_stdout, reason = "a program for the command line")]

use chrono::{DateTime, NaiveDate, NaiveDateTime};
use etp_calendar::{BusyFile, Event, Zone, ends, occurrences, read_busy, write};
use std::error::Error;
use std::io::{Read, stdin};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

fn main() -> Outcome {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let mut told = Vec::new();
    stdin().read_to_end(&mut told)?;
    match words[..] {
        ["write", name] => print!("{}", write(name, &events(&String::from_utf8(told)?)?)),
        ["read", country, from, until] => {
            let (from, until) = (day(from)?, day(until)?);
            match read_busy(&told, zone(country)?, from, until) {
                Ok(file) => show(&file),
                Err(why) => println!("refused {why}"),
            }
        }
        ["repeat"] => each_line(&told, repeated)?,
        ["ends"] => each_line(&told, ended)?,
        _ => return Err("write NAME, read COUNTRY FROM UNTIL, repeat or ends".into()),
    }
    Ok(())
}

/// Events, each ended by 0x1E, their fields by 0x1F in the order of [`Event`].
fn events(told: &str) -> Outcome<Vec<Event>> {
    told.split_terminator('\u{1e}').map(event).collect()
}

fn event(told: &str) -> Outcome<Event> {
    let fields: Vec<&str> = told.split('\u{1f}').collect();
    let [
        uid,
        starts,
        ends,
        country,
        title,
        place,
        more,
        cancelled,
        sequence,
        changed_at,
    ] = fields[..]
    else {
        return Err("an event has ten fields".into());
    };
    Ok(Event {
        uid: uid.to_owned(),
        starts: at(starts)?,
        ends: at(ends)?,
        zone: zone(country)?,
        title: title.to_owned(),
        place: place.to_owned(),
        description: more.to_owned(),
        cancelled: cancelled == "yes",
        sequence: sequence.parse()?,
        changed_at: DateTime::parse_from_rfc3339(changed_at)?.to_utc(),
    })
}

fn show(file: &BusyFile) {
    for time in &file.busy {
        println!("busy {} {}", told(time.from), told(time.to));
    }
    for left in &file.left_out {
        println!("left out {} {}", left.entry, left.why);
    }
    println!("guessed {}", file.zone_guessed);
}

fn each_line(told: &[u8], said: fn(&[&str]) -> Outcome<String>) -> Outcome {
    for line in std::str::from_utf8(told)?.lines() {
        let fields: Vec<&str> = line.split('|').collect();
        println!("{}", said(&fields)?);
    }
    Ok(())
}

/// `FREQ=WEEKLY;COUNT=8|2026-10-19T14:00:00|500`
fn repeated(fields: &[&str]) -> Outcome<String> {
    let [rule, starts, most] = fields else {
        return Err("a series has three fields".into());
    };
    Ok(match occurrences(rule, at(starts)?, most.parse()?) {
        Ok(dates) => dates.into_iter().map(told).collect::<Vec<_>>().join(" "),
        Err(why) => format!("refused {why}"),
    })
}

/// `FR|2026-10-25T01:30:00|120`
fn ended(fields: &[&str]) -> Outcome<String> {
    let [country, starts, minutes] = fields else {
        return Err("a session has three fields".into());
    };
    Ok(match ends(zone(country)?, at(starts)?, minutes.parse()?) {
        Ok(end) => told(end),
        Err(why) => format!("refused {why}"),
    })
}

fn zone(country: &str) -> Outcome<Zone> {
    Zone::of(country).ok_or_else(|| "no wall clock of that country".into())
}

fn at(text: &str) -> Outcome<NaiveDateTime> {
    Ok(text.parse()?)
}

fn day(text: &str) -> Outcome<NaiveDate> {
    Ok(text.parse()?)
}

fn told(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M:%S").to_string()
}
