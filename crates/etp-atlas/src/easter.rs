//! The date of Easter, on which six to eight public holidays of a year depend.

use chrono::NaiveDate;

/// Easter Sunday in the Gregorian calendar (the computation of Meeus, Jones and Butcher);
/// `None` outside the years a date can hold.
pub(crate) fn sunday(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let century = year.div_euclid(100);
    let of_century = year.rem_euclid(100);
    let leap_less = century - century / 4 - (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + leap_less + 15).rem_euclid(30);
    let weekday =
        (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4).rem_euclid(7);
    let late = (golden + 11 * moon + 22 * weekday) / 451;
    let days = moon + weekday - 7 * late + 114;
    NaiveDate::from_ymd_opt(
        year,
        u32::try_from(days / 31).ok()?,
        u32::try_from(days % 31 + 1).ok()?,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Datelike, Weekday};

    #[test]
    fn easter_falls_where_the_almanacs_say() {
        // The last line holds the earliest, the latest and the two special cases of the rule.
        let known = [
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2030-04-21",
            "1818-03-22",
            "2038-04-25",
            "1954-04-18",
            "1981-04-19",
        ];
        for text in known {
            let date: NaiveDate = text.parse().expect("an ISO date");
            assert_eq!(sunday(date.year()), Some(date));
        }
    }

    #[test]
    fn easter_is_always_a_sunday_of_spring() {
        for year in 1900..2200 {
            let easter = sunday(year).expect("a date");
            assert_eq!(easter.weekday(), Weekday::Sun);
            assert!((80..=116).contains(&easter.ordinal()), "{easter}");
        }
    }
}
