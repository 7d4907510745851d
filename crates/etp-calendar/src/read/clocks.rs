//! Whose wall clock a time is on, by the name a file gives it: of the time zone database, of Windows,
//! with the prefix of the tool that wrote it, or described in the file itself.

use super::parts::Part;
use super::rules::Rules;
use super::windows;
use crate::{Zone, zones};
use chrono::NaiveDateTime;
use chrono_tz::{TZ_VARIANTS, Tz};
use std::collections::HashMap;
use std::rc::Rc;

/// A wall clock.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Clock {
    /// Of the time zone database.
    Known(Tz),
    /// As the file describes it.
    Told(Rc<Rules>),
}

impl Clock {
    pub(super) fn instant(&self, wall: NaiveDateTime) -> NaiveDateTime {
        match self {
            Self::Known(tz) => zones::instant(*tz, wall),
            Self::Told(rules) => rules.instant(wall),
        }
    }

    pub(super) fn wall(&self, instant: NaiveDateTime) -> NaiveDateTime {
        match self {
            Self::Known(tz) => zones::wall(*tz, instant),
            Self::Told(rules) => rules.wall(instant),
        }
    }
}

/// No file names more zones and means them.
const MOST_NAMED: usize = 50;

/// The wall clocks of a file, each looked up once.
pub(super) struct Clocks<'a> {
    own: Tz,
    parts: &'a [Part<'a>],
    last: NaiveDateTime,
    known: HashMap<String, Option<Clock>>,
    guessed: bool,
}

impl<'a> Clocks<'a> {
    pub(super) fn new(own: Zone, parts: &'a [Part<'a>], last: NaiveDateTime) -> Self {
        Self {
            own: own.tz(),
            parts,
            last,
            known: HashMap::new(),
            guessed: false,
        }
    }

    /// The centre's own.
    pub(super) fn own(&self) -> Clock {
        Clock::Known(self.own)
    }

    /// The one a file names; the centre's own if nobody knows it.
    pub(super) fn named(&mut self, name: &str) -> Clock {
        if !self.known.contains_key(name) {
            let clock = of_name(name).or_else(|| self.described(name));
            self.known.insert(name.to_owned(), clock);
        }
        let clock = self.known.get(name).cloned().flatten();
        self.guessed |= clock.is_none();
        clock.unwrap_or(self.own())
    }

    /// Whether a clock was guessed since this was last asked.
    pub(super) fn guessed_one(&mut self) -> bool {
        std::mem::take(&mut self.guessed)
    }

    fn described(&self, name: &str) -> Option<Clock> {
        let mut zones = self.parts.iter().filter(|part| part.kind == "VTIMEZONE");
        let zone = zones.find(|zone| zone.value("TZID") == Some(name.trim()))?;
        let place = zone.value("X-LIC-LOCATION").and_then(of_name);
        if place.is_some() || self.known.len() >= MOST_NAMED {
            return place;
        }
        Some(Clock::Told(Rc::new(Rules::read(zone, self.last)?)))
    }
}

/// `Europe/Paris`, `Romance Standard Time`, `/citadel.org/20190914_1/Europe/Paris`.
fn of_name(name: &str) -> Option<Clock> {
    let name = name.trim();
    let known = windows::place(name).or_else(|| {
        let starts = name.match_indices('/').map(|(at, _)| at + 1);
        let mut endings = [0].into_iter().chain(starts);
        endings.find_map(|start| listed(&name[start..]))
    });
    known.map(Clock::Known)
}

fn listed(name: &str) -> Option<Tz> {
    let mut all = TZ_VARIANTS.iter();
    all.find(|tz| tz.name().eq_ignore_ascii_case(name)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_with_the_prefixes_other_tools_put_before_them() {
        let paris = Some(Clock::Known(Tz::Europe__Paris));
        let names = [
            "Europe/Paris",
            "europe/paris",
            " Europe/Paris",
            "/citadel.org/20190914_1/Europe/Paris",
            "/freeassociation.sourceforge.net/Europe/Paris",
            "/freeassociation.sourceforge.net/Tzfile/Europe/Paris",
            "/mozilla.org/20050126_1/Europe/Paris",
            "Romance Standard Time",
            "romance standard time",
        ];
        for name in names {
            assert_eq!(of_name(name), paris, "{name}");
        }
        let far = Some(Clock::Known(Tz::America__Argentina__Salta));
        assert_eq!(of_name("/x.org/America/Argentina/Salta"), far);
    }

    #[test]
    fn a_name_nobody_knows_is_not_taken_for_another() {
        for name in ["", "/", "Middle/Earth", "Customized Time Zone", "é/ü"] {
            assert_eq!(of_name(name), None, "{name}");
        }
    }
}
