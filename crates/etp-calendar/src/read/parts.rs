//! A calendar file taken apart: its entries and time zones, each with the few lines that tell times.
//! Lines with words (a summary, an attendee) are passed over unread. Knows no date.

use icalendar::parser::Property;

/// The lines that are read.
const WANTED: [&str; 16] = [
    "DTEND",
    "DTSTART",
    "DURATION",
    "EXDATE",
    "EXRULE",
    "FREEBUSY",
    "RDATE",
    "RECURRENCE-ID",
    "RRULE",
    "STATUS",
    "TRANSP",
    "TZID",
    "TZOFFSETFROM",
    "TZOFFSETTO",
    "UID",
    "X-LIC-LOCATION",
];

/// An entry, a time zone, or one of a time zone's two halves.
#[derive(Debug, Default)]
pub(super) struct Part<'a> {
    pub(super) kind: String,
    /// Which entry of the file it is, from 1; 0 if it is none.
    pub(super) place: u32,
    lines: Vec<(&'static str, Property<'a>)>,
    /// The halves of a time zone.
    pub(super) inner: Vec<Part<'a>>,
}

impl<'a> Part<'a> {
    pub(super) fn all(&self, name: &str) -> impl Iterator<Item = &Property<'a>> {
        let lines = self.lines.iter();
        lines.filter_map(move |(wanted, line)| (*wanted == name).then_some(line))
    }

    pub(super) fn one(&self, name: &str) -> Option<&Property<'a>> {
        self.all(name).next()
    }

    /// A line's value without the blanks around it.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.one(name).map(|line| line.val.as_str().trim())
    }

    fn is_entry(&self) -> bool {
        matches!(self.kind.as_str(), "VEVENT" | "VFREEBUSY")
    }
}

/// What a parameter of a line says: the `TZID` of `DTSTART;TZID=Europe/Paris:…`.
pub(super) fn parameter<'p>(line: &'p Property, name: &str) -> Option<&'p str> {
    let mut parameters = line.params.iter();
    let found = parameters.find(|one| one.key.as_str().eq_ignore_ascii_case(name))?;
    found.val.as_ref().map(|value| value.as_str())
}

/// The entries and time zones of a file in their order; nothing if it is no calendar file or breaks off.
pub(super) fn split(text: &str) -> Option<Vec<Part<'_>>> {
    let mut found = Found::default();
    for line in text.trim_start_matches('\u{feff}').lines() {
        let (name, value) = line.split_once([':', ';']).unwrap_or((line, ""));
        match name.trim().to_ascii_uppercase().as_str() {
            "BEGIN" => found.begin(value),
            "END" => found.end(value),
            name => found.line(name, line),
        }
    }
    let whole = found.calendars > 0 && found.open.is_empty();
    found.parts.sort_by_key(|part| part.place);
    whole.then_some(found.parts)
}

#[derive(Default)]
struct Found<'a> {
    open: Vec<Part<'a>>,
    parts: Vec<Part<'a>>,
    entries: u32,
    calendars: u32,
}

impl<'a> Found<'a> {
    fn begin(&mut self, kind: &str) {
        let mut part = Part {
            kind: kind.trim().to_ascii_uppercase(),
            ..Part::default()
        };
        if part.is_entry() {
            self.entries += 1;
            part.place = self.entries;
        }
        self.open.push(part);
    }

    /// Closes a part, and what was left open inside it.
    fn end(&mut self, kind: &str) {
        let same = |part: &Part| part.kind.eq_ignore_ascii_case(kind.trim());
        let Some(at) = self.open.iter().rposition(same) else {
            return;
        };
        while self.open.len() > at {
            self.close();
        }
    }

    fn close(&mut self) {
        let Some(part) = self.open.pop() else {
            return;
        };
        match part.kind.as_str() {
            "VCALENDAR" => self.calendars += 1,
            "STANDARD" | "DAYLIGHT" => {
                if let Some(zone) = self.open.last_mut() {
                    zone.inner.push(part);
                }
            }
            "VEVENT" | "VFREEBUSY" | "VTIMEZONE" => self.parts.push(part),
            _ => {}
        }
    }

    fn line(&mut self, name: &str, line: &'a str) {
        let wanted = WANTED.iter().find(|wanted| **wanted == name);
        if let (Some(name), Some(part)) = (wanted, self.open.last_mut()) {
            // A line that cannot be taken apart stays, empty, and is no time to whoever asks for it.
            let line = Property::try_from(line).unwrap_or_else(|_| Property::new_ref(name, ""));
            part.lines.push((name, line));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(inside: &str) -> Vec<(String, u32)> {
        let text = format!("BEGIN:VCALENDAR\r\n{inside}END:VCALENDAR\r\n");
        let parts = split(&text).unwrap();
        parts
            .into_iter()
            .map(|part| (part.kind, part.place))
            .collect()
    }

    #[test]
    fn an_alarm_inside_an_entry_does_not_lend_it_its_length() {
        let text = "begin:vcalendar\nBEGIN:VEVENT\nBEGIN:VALARM\nDURATION:PT5M\nEND:VALARM\n\
                    DTSTART:20260101\nEND:VEVENT\nend:vcalendar\n";
        let parts = split(text).unwrap();
        assert_eq!(parts[0].value("DURATION"), None);
        assert_eq!(parts[0].value("DTSTART"), Some("20260101"));
    }

    #[test]
    fn entries_are_counted_and_other_parts_are_not() {
        let inside = "BEGIN:VJOURNAL\nEND:VJOURNAL\nBEGIN:VEVENT\nEND:VEVENT\nBEGIN:VFREEBUSY\nEND:VFREEBUSY\n";
        assert_eq!(
            kinds(inside),
            [("VEVENT".to_owned(), 1), ("VFREEBUSY".to_owned(), 2)]
        );
    }

    #[test]
    fn an_entry_that_was_never_closed_is_still_an_entry() {
        assert_eq!(kinds("BEGIN:VEVENT\nBEGIN:VEVENT\nEND:VEVENT\n").len(), 2);
        assert_eq!(kinds("END:VEVENT\nBEGIN:VEVENT\nBEGIN:VALARM\n").len(), 1);
    }

    #[test]
    fn what_is_no_calendar_or_breaks_off_is_nothing() {
        assert!(split("").is_none());
        assert!(split("BEGIN:VEVENT\nEND:VEVENT\n").is_none());
        assert!(split("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2026").is_none());
    }

    #[test]
    fn words_are_not_kept() {
        let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Marie\nATTENDEE:mailto:marie\n\
                    DTSTART:20260101\nEND:VEVENT\nEND:VCALENDAR";
        assert_eq!(split(text).unwrap()[0].lines.len(), 1);
    }
}
