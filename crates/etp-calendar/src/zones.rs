//! The wall clocks of the four countries, and how a wall clock's time and an instant become each other.
//! An instant is written as the time on the clock of UTC. Knows no calendar file.

use crate::Zone;
use chrono::{MappedLocalTime, NaiveDateTime, Offset, TimeZone};
use chrono_tz::{GapInfo, Tz};

impl Zone {
    /// The wall clock of a country (`FR`, `BE`, `LU`, `DE`), if it is one of the four.
    pub fn of(country: &str) -> Option<Self> {
        match country.trim().to_ascii_uppercase().as_str() {
            "FR" => Some(Self::Paris),
            "BE" => Some(Self::Brussels),
            "LU" => Some(Self::Luxembourg),
            "DE" => Some(Self::Berlin),
            _ => None,
        }
    }

    /// Its name in the time zone database: `Europe/Paris`.
    pub fn name(self) -> &'static str {
        self.tz().name()
    }

    pub(crate) fn tz(self) -> Tz {
        match self {
            Self::Paris => Tz::Europe__Paris,
            Self::Brussels => Tz::Europe__Brussels,
            Self::Luxembourg => Tz::Europe__Luxembourg,
            Self::Berlin => Tz::Europe__Berlin,
        }
    }
}

/// When a wall clock shows a time: the first of two, and as long after the gap as it stands in it.
pub(crate) fn instant(tz: Tz, wall: NaiveDateTime) -> NaiveDateTime {
    let offset = match tz.offset_from_local_datetime(&wall) {
        MappedLocalTime::Single(one) | MappedLocalTime::Ambiguous(one, _) => one,
        MappedLocalTime::None => GapInfo::new(&wall, &tz)
            .and_then(|gap| gap.begin)
            .map_or_else(|| tz.offset_from_utc_datetime(&wall), |(_, before)| before),
    };
    wall.checked_sub_offset(offset.fix()).unwrap_or(wall)
}

/// What a wall clock shows at an instant.
pub(crate) fn wall(tz: Tz, instant: NaiveDateTime) -> NaiveDateTime {
    let offset = tz.offset_from_utc_datetime(&instant).fix();
    instant.checked_add_offset(offset).unwrap_or(instant)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stamp::at;

    #[test]
    fn four_countries_have_a_wall_clock_and_a_fifth_has_none() {
        let names: Vec<_> = ["FR", "be", " LU ", "DE"]
            .iter()
            .filter_map(|country| Zone::of(country).map(Zone::name))
            .collect();
        assert_eq!(
            names,
            [
                "Europe/Paris",
                "Europe/Brussels",
                "Europe/Luxembourg",
                "Europe/Berlin"
            ]
        );
        assert_eq!(Zone::of("NL"), None);
    }

    #[test]
    fn an_hour_shown_twice_is_the_first_and_a_skipped_one_moves_forward() {
        let paris = Tz::Europe__Paris;
        assert_eq!(instant(paris, at("20261025T023000")), at("20261025T003000"));
        let skipped = instant(paris, at("20260329T023000"));
        assert_eq!(wall(paris, skipped), at("20260329T033000"));
    }
}
