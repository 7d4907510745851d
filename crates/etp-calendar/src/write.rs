//! Sessions as a calendar file (RFC 5545). The same events give the same bytes: nothing in it is now.
//! Knows no field for a person.

use crate::lines::Lines;
use crate::zones::instant;
use crate::{Event, Zone};
use chrono::{NaiveDateTime, Offset, TimeZone};

const ZONES: [Zone; 4] = [Zone::Paris, Zone::Brussels, Zone::Luxembourg, Zone::Berlin];

/// The rules the four countries share since 1996: name, first change, month, from, to, short name.
const CHANGES: [[&str; 6]; 2] = [
    ["DAYLIGHT", "19960331T020000", "3", "+0100", "+0200", "CEST"],
    ["STANDARD", "19961027T030000", "10", "+0200", "+0100", "CET"],
];

/// The calendar file of several events, in the order given.
pub fn write(name: &str, events: &[Event]) -> String {
    let mut lines = Lines::default();
    lines.line("BEGIN", "VCALENDAR");
    lines.line("VERSION", "2.0");
    lines.line("PRODID", "-//Sentier//Sentier//EN");
    lines.line("CALSCALE", "GREGORIAN");
    lines.line("METHOD", "PUBLISH");
    lines.text("X-WR-CALNAME", name);
    for zone in ZONES {
        if events.iter().any(|event| event.zone == zone) {
            zone_rules(&mut lines, zone);
        }
    }
    events.iter().for_each(|event| one(&mut lines, event));
    lines.line("END", "VCALENDAR");
    lines.done()
}

fn zone_rules(lines: &mut Lines, zone: Zone) {
    lines.line("BEGIN", "VTIMEZONE");
    lines.line("TZID", zone.name());
    lines.line("X-LIC-LOCATION", zone.name());
    for [kind, first, month, from, to, short] in CHANGES {
        lines.line("BEGIN", kind);
        lines.line("DTSTART", first);
        lines.line("RRULE", &format!("FREQ=YEARLY;BYMONTH={month};BYDAY=-1SU"));
        lines.line("TZOFFSETFROM", from);
        lines.line("TZOFFSETTO", to);
        lines.line("TZNAME", short);
        lines.line("END", kind);
    }
    lines.line("END", "VTIMEZONE");
}

fn one(lines: &mut Lines, event: &Event) {
    let changed = utc(event.changed_at.naive_utc());
    let (status, transp) = match event.cancelled {
        true => ("CANCELLED", "TRANSPARENT"),
        false => ("CONFIRMED", "OPAQUE"),
    };
    lines.line("BEGIN", "VEVENT");
    lines.text("UID", &event.uid);
    lines.line("DTSTAMP", &changed);
    lines.line("LAST-MODIFIED", &changed);
    lines.line("SEQUENCE", &event.sequence.to_string());
    lines.line(&on_wall("DTSTART", event.zone), &local(event.starts));
    end(lines, event);
    lines.text("SUMMARY", &event.title);
    lines.text("LOCATION", &event.place);
    lines.text("DESCRIPTION", &event.description);
    lines.line("STATUS", status);
    lines.line("TRANSP", transp);
    lines.line("END", "VEVENT");
}

/// The end on the wall. In the hour that is shown twice a reader takes the first; an end that means the
/// second is therefore written as an instant. An end that is never after the start is left out.
fn end(lines: &mut Lines, event: &Event) {
    let (tz, starts) = (event.zone.tz(), instant(event.zone.tz(), event.starts));
    let second = tz.offset_from_local_datetime(&event.ends).latest();
    let second = second.and_then(|offset| event.ends.checked_sub_offset(offset.fix()));
    if instant(tz, event.ends) > starts {
        lines.line(&on_wall("DTEND", event.zone), &local(event.ends));
    } else if let Some(second) = second.filter(|second| *second > starts) {
        lines.line("DTEND", &utc(second));
    }
}

fn on_wall(name: &str, zone: Zone) -> String {
    format!("{name};TZID={}", zone.name())
}

fn local(at: NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%S").to_string()
}

fn utc(at: NaiveDateTime) -> String {
    format!("{}Z", local(at))
}

#[cfg(test)]
mod tests;
