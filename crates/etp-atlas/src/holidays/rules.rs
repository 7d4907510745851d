//! The rules, as a table: which law, where, from which year. They hold from 2019 on; a year given
//! here is one in which a rule began, ended or applied once.
//!
//! Sources:
//! - France: Code du travail, L3133-1; for Moselle, Bas-Rhin and Haut-Rhin L3134-13. There Good
//!   Friday is a holiday only in communes with a Protestant or a mixed church: where there is none,
//!   a session is moved although it need not be.
//! - Belgium: the ten days of the royal decree of 18 April 1974. The days of the Communities are
//!   holidays of schools and administrations only.
//! - Luxembourg: Code du travail, L.232-2; Europe Day since 2019. A holiday on a Sunday gives a day
//!   to take later, which is nobody's calendar but the employee's.
//! - Germany: the holiday law of each Land, and 3 October by the Unification Treaty, article 2.
//!   Holidays of single communes (Corpus Christi in parts of SN and TH, Assumption in most of BY,
//!   the Peace of Augsburg) are left out.

use std::ops::RangeInclusive;

/// One public holiday of one country.
pub(crate) struct Rule {
    pub(crate) name: &'static str,
    pub(crate) when: When,
    pub(crate) country: &'static str,
    /// Where in the country; everywhere when empty.
    pub(crate) regions: &'static [&'static str],
    pub(crate) years: RangeInclusive<i32>,
}

/// How a holiday finds its day.
#[derive(Clone, Copy)]
pub(crate) enum When {
    /// Every year on this day of this month.
    On(u32, u32),
    /// So many days after Easter Sunday.
    FromEaster(i64),
    /// The last Wednesday before this day of this month.
    WednesdayBefore(u32, u32),
}

use When::{FromEaster, On, WednesdayBefore};

const ALWAYS: RangeInclusive<i32> = i32::MIN..=i32::MAX;
const ALSACE_MOSELLE: &[&str] = &["57", "67", "68"];

const fn everywhere(country: &'static str, name: &'static str, when: When) -> Rule {
    Rule {
        name,
        when,
        country,
        regions: &[],
        years: ALWAYS,
    }
}

const fn in_france(regions: &'static [&'static str], name: &'static str, when: When) -> Rule {
    Rule {
        name,
        when,
        country: "FR",
        regions,
        years: ALWAYS,
    }
}

const fn in_lands(regions: &'static [&'static str], name: &'static str, when: When) -> Rule {
    Rule {
        name,
        when,
        country: "DE",
        regions,
        years: ALWAYS,
    }
}

const fn in_berlin_once(year: i32, name: &'static str, when: When) -> Rule {
    Rule {
        name,
        when,
        country: "DE",
        regions: &["BE"],
        years: year..=year,
    }
}

/// Every rule, in the order of the calendar within a country.
pub(crate) static RULES: &[Rule] = &[
    everywhere("FR", "new-year", On(1, 1)),
    in_france(ALSACE_MOSELLE, "good-friday", FromEaster(-2)),
    everywhere("FR", "easter-monday", FromEaster(1)),
    everywhere("FR", "labour-day", On(1, 5)),
    everywhere("FR", "victory-1945", On(8, 5)),
    everywhere("FR", "ascension", FromEaster(39)),
    everywhere("FR", "whit-monday", FromEaster(50)),
    everywhere("FR", "national-day-fr", On(14, 7)),
    everywhere("FR", "assumption", On(15, 8)),
    everywhere("FR", "all-saints", On(1, 11)),
    everywhere("FR", "armistice-1918", On(11, 11)),
    everywhere("FR", "christmas", On(25, 12)),
    in_france(ALSACE_MOSELLE, "second-christmas", On(26, 12)),
    everywhere("BE", "new-year", On(1, 1)),
    everywhere("BE", "easter-monday", FromEaster(1)),
    everywhere("BE", "labour-day", On(1, 5)),
    everywhere("BE", "ascension", FromEaster(39)),
    everywhere("BE", "whit-monday", FromEaster(50)),
    everywhere("BE", "national-day-be", On(21, 7)),
    everywhere("BE", "assumption", On(15, 8)),
    everywhere("BE", "all-saints", On(1, 11)),
    everywhere("BE", "armistice-1918", On(11, 11)),
    everywhere("BE", "christmas", On(25, 12)),
    everywhere("LU", "new-year", On(1, 1)),
    everywhere("LU", "easter-monday", FromEaster(1)),
    everywhere("LU", "labour-day", On(1, 5)),
    everywhere("LU", "europe-day", On(9, 5)),
    everywhere("LU", "ascension", FromEaster(39)),
    everywhere("LU", "whit-monday", FromEaster(50)),
    everywhere("LU", "national-day-lu", On(23, 6)),
    everywhere("LU", "assumption", On(15, 8)),
    everywhere("LU", "all-saints", On(1, 11)),
    everywhere("LU", "christmas", On(25, 12)),
    everywhere("LU", "second-christmas", On(26, 12)),
    everywhere("DE", "new-year", On(1, 1)),
    in_lands(&["BW", "BY", "ST"], "epiphany", On(6, 1)),
    in_lands(&["BE"], "womens-day", On(8, 3)),
    Rule {
        name: "womens-day",
        when: On(8, 3),
        country: "DE",
        regions: &["MV"],
        years: 2023..=i32::MAX,
    },
    everywhere("DE", "good-friday", FromEaster(-2)),
    in_lands(&["BB"], "easter-sunday", FromEaster(0)),
    everywhere("DE", "easter-monday", FromEaster(1)),
    everywhere("DE", "labour-day", On(1, 5)),
    in_berlin_once(2020, "liberation-1945", On(8, 5)),
    in_berlin_once(2025, "liberation-1945", On(8, 5)),
    everywhere("DE", "ascension", FromEaster(39)),
    in_lands(&["BB"], "whit-sunday", FromEaster(49)),
    everywhere("DE", "whit-monday", FromEaster(50)),
    in_lands(
        &["BW", "BY", "HE", "NW", "RP", "SL"],
        "corpus-christi",
        FromEaster(60),
    ),
    in_berlin_once(2028, "uprising-1953", On(17, 6)),
    in_lands(&["SL"], "assumption", On(15, 8)),
    in_lands(&["TH"], "childrens-day", On(20, 9)),
    everywhere("DE", "german-unity", On(3, 10)),
    in_lands(
        &["BB", "HB", "HH", "MV", "NI", "SH", "SN", "ST", "TH"],
        "reformation-day",
        On(31, 10),
    ),
    in_lands(&["BW", "BY", "NW", "RP", "SL"], "all-saints", On(1, 11)),
    in_lands(&["SN"], "repentance-day", WednesdayBefore(23, 11)),
    everywhere("DE", "christmas", On(25, 12)),
    everywhere("DE", "second-christmas", On(26, 12)),
];
